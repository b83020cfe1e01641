import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inWords } from '#journal/reading.ts';
import { entries as entriesQuery } from '#journal/queries/entries.ts';
import { STRANGER, system } from '#platform/actor.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { planMeeting } from '#programme/commands/plan-meeting.ts';
import { publish } from '../publishing.ts';
import { openRoom, type Room } from '../test-room.ts';
import { announceResult } from './announce-result.ts';
import { askOnMotion } from './ask-on-motion.ts';
import { chooseRules } from './choose-rules.ts';
import { countVotes } from './count-votes.ts';
import { decideWithoutVote } from './decide-without-vote.ts';
import { dissociate } from './dissociate.ts';
import { endTurn } from './end-turn.ts';
import { giveOnMotion } from './give-on-motion.ts';
import { introduceProposal } from './introduce-proposal.ts';
import { moveMotion } from './move-motion.ts';
import { object } from './object.ts';
import { openMeeting } from './open-meeting.ts';
import { putToVote } from './put-to-vote.ts';
import { takeRoll } from './take-roll.ts';
import { vote } from './vote.ts';
import { withdrawOnMotion } from './withdraw-on-motion.ts';

const DRAFT = 'A/C.3/82/L.5';
const rowsOf = (room: Room) => room.db.selectFrom('journal.entries').selectAll().where('stream', '=', `meeting/${room.meeting}`).orderBy('number').execute();

describe('a meeting that moves, divides and votes', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ ruleSet: 'committee' });
    await room.do('secretariat-idm', takeRoll, {});
  });
  afterAll(() => room.close());
  const code = async (...given: Parameters<Room['refused']>): Promise<string> => (await room.refused(...given)).code;
  const puts = async (question: string, answers: Readonly<Record<string, 'yes' | 'no'>>, part?: string) => {
    await room.do('chair', putToVote, { question, ...(part !== undefined && { part }) });
    for (const [party, answer] of Object.entries(answers)) await room.do(party, vote, { party, answer });
    await room.do('chair', announceResult);
  };

  it('a delegation asks to speak on a motion and gives it up; the chair sees who asked and calls the next', async () => {
    const motion = (await room.do('mexico', moveMotion, { kind: 'adjourn-debate', party: 'mexico' })).answer.motion!;
    expect(await code('observer', askOnMotion, { motion, party: 'iom', side: 'for' })).toBe('floor.members-only');
    expect(await code('kenya', askOnMotion, { motion, party: 'switzerland', side: 'for' })).toBe('request.not-yours-to-do');
    const kenya = (await room.do('kenya', askOnMotion, { motion, party: 'kenya', side: 'against' })).answer.turn!;
    const swiss = (await room.do('switzerland', askOnMotion, { motion, party: 'switzerland', side: 'against' })).answer.turn!;
    // The secretariat enters one that raised its hand.
    const manila = (await room.do('secretariat-idm', askOnMotion, { motion, party: 'philippines', side: 'against' })).answer.turn!;
    expect((await room.list()).proceedings.motions[0]!.asked.map(({ name, isReserve }) => [name, isReserve])).toEqual([['Kenya', false], ['Switzerland', false], ['Philippines', true]]);
    expect(await code('mexico', withdrawOnMotion, { turn: kenya })).toBe('request.not-yours-to-do');
    await room.do('kenya', withdrawOnMotion, { turn: kenya });
    expect(await code('chair', putToVote, { question: motion })).toBe('floor.motion-speakers-first');
    expect(await code('secretariat-idm', giveOnMotion, { turn: swiss })).toBe('request.not-yours-to-do');
    const both = await Promise.allSettled([room.do('chair', giveOnMotion, { turn: swiss }), room.do('co-chair', giveOnMotion, { turn: swiss })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    room.wait(45);
    await room.do('chair', giveOnMotion, { turn: manila, ending: swiss });
    await room.do('chair', endTurn, { turn: manila });
    expect((await room.floor()).spoken.map(({ party, side, seconds }) => [party, side, seconds])).toEqual([['switzerland', 'against', 45], ['philippines', 'against', 0]]);
    await puts(motion, { mexico: 'yes', kenya: 'no', switzerland: 'no' });
    expect((await room.list()).proceedings.decided).toMatchObject([{ motion: 'adjourn-debate', carried: false }]);
  });

  it('a proposal is named by its symbol or a title, in any script, and not by the name of a motion', async () => {
    for (const proposal of ['close-debate', 'Appeal', 'with a bell\u0007']) expect((await room.refused('kenya', introduceProposal, { proposal, party: 'kenya' })).status).toBe(422);
    await room.do('kenya', introduceProposal, { proposal: ` ${DRAFT}  `, party: 'kenya' });
    await room.do('mexico', introduceProposal, { proposal: 'تعديل   شفوي', party: 'mexico', amends: DRAFT });
    expect((await room.floor()).proposals!.map(({ id }) => id)).toEqual([DRAFT, 'تعديل شفوي']);
    expect((await room.list()).proceedings.proposals!.next).toMatchObject({ proposal: 'تعديل شفوي', rule: { source: expect.stringContaining('rules 90 and 130') } });
    await room.do('chair', decideWithoutVote, { question: 'تعديل شفوي' });
  });

  it('a division names its parts, as a form sends them, and each is voted on before the whole', async () => {
    expect(await code('switzerland', moveMotion, { kind: 'division', party: 'switzerland', about: DRAFT })).toBe('floor.division-without-parts');
    const motion = (await room.do('switzerland', moveMotion, { kind: 'division', party: 'switzerland', about: DRAFT, parts: ['operative paragraph 5\n\n operative paragraph 7 '], allOperative: false })).answer.motion!;
    await room.do('kenya', object, { to: motion, party: 'kenya' });
    expect(await code('chair', decideWithoutVote, { question: motion })).toBe('floor.objected-to');
    await puts(motion, { switzerland: 'yes', mexico: 'yes', kenya: 'no' });
    expect(await code('chair', putToVote, { question: DRAFT })).toBe('floor.parts-first');
    await room.do('chair', putToVote, { question: DRAFT, part: 'operative paragraph 5' });
    const { voting } = (await room.list()).proceedings;
    expect(voting).toMatchObject({ id: DRAFT, part: 'operative paragraph 5' });
    // A vote that was meant for another question is not taken for this one.
    expect(await code('kenya', vote, { party: 'kenya', answer: 'yes', question: DRAFT })).toBe('floor.another-vote');
    await room.do('kenya', vote, { party: 'kenya', answer: 'no', question: voting!.question });
    await room.do('chair', announceResult, { question: voting!.question });
    await puts(DRAFT, { kenya: 'yes', mexico: 'yes' }, 'operative paragraph 7');
    await puts(DRAFT, { kenya: 'yes', mexico: 'yes', switzerland: 'no' });
    await room.do('switzerland', dissociate, { proposal: DRAFT, party: 'switzerland' });
    const { proposals } = (await room.list('fr')).proceedings;
    expect(proposals!.list[0]).toMatchObject({ id: DRAFT, state: 'adopted', tally: { yes: 2, no: 1 }, dissociated: [{ name: 'Suisse' }], parts: [{ state: 'rejected' }, { state: 'kept' }] });
  });

  it('rejects a proposal as a whole when all its operative parts are rejected, and says so on the record', async () => {
    await room.do('mexico', introduceProposal, { proposal: 'L.9', party: 'mexico' });
    const motion = (await room.do('kenya', moveMotion, { kind: 'division', party: 'kenya', about: 'L.9', parts: ['operative paragraph 1'], preambular: ['preambular paragraph 3'], allOperative: true })).answer.motion!;
    await room.do('chair', decideWithoutVote, { question: motion });
    await puts('L.9', { mexico: 'yes' }, 'preambular paragraph 3');
    await puts('L.9', { mexico: 'yes', kenya: 'no', switzerland: 'no' }, 'operative paragraph 1');
    expect((await room.floor()).proposals!.find(({ id }) => id === 'L.9')).toMatchObject({ state: 'rejected' });
  });

  it('tells nobody how a member votes before the result: not on the live list, not in the public record', async () => {
    await room.do('chair', introduceProposal, { proposal: 'OP4' });
    await room.do('chair', putToVote, { question: 'OP4' });
    const before = (await rowsOf(room)).length;
    await room.do('kenya', vote, { party: 'kenya', answer: 'abstain' });
    await room.do('mexico', vote, { party: 'mexico', answer: 'yes' });
    const published = await room.spine.ask(entriesQuery, { input: { stream: `meeting/${room.meeting}`, after: before, limit: 10 }, actor: STRANGER });
    expect(published.entries.map(({ kind, data }) => [kind, data])).toEqual([
      ['floor.vote-cast', { meeting: room.meeting, party: 'kenya' }], ['floor.vote-cast', { meeting: room.meeting, party: 'mexico' }],
    ]);
    const { voting } = (await room.list()).proceedings;
    expect(voting).toMatchObject({ given: 2 });
    expect(JSON.stringify(voting)).not.toMatch(/abstain|"yes"|votes"/);
    const files = await Array.fromAsync(publish({ db: room.db }));
    expect(JSON.parse(files.find(({ path }) => path === `meetings/${room.meeting}.json`)!.text).floor.voting).toMatchObject({ question: { proposal: 'OP4' }, answers: {} });
    await room.do('chair', announceResult);
    expect((await rowsOf(room)).at(-1)!.data['answers']).toEqual({ kenya: 'abstain', mexico: 'yes' });
  });

  it('reads as sentences in each language, names the rejected parts, and leads back to the floor', async () => {
    expect(await room.replayed()).toEqual(await room.floor());
    const rows = await rowsOf(room);
    for (const language of LANGUAGES) {
      for (const { words, kind } of await inWords(room.db, room.spine.catalogue, rows, language)) expect(words, `${kind} in ${language}`).not.toMatch(/[{}[\]"]|undefined|adjourn-debate|not-carried|question-part/);
    }
    const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');
    const english = (await inWords(room.db, room.spine.catalogue, rows, 'en')).map(({ words }) => plain(words));
    expect(english).toEqual(expect.arrayContaining([
      'Kenya asked to speak on the motion (against).', 'Kenya no longer asks to speak on the motion (against).', 'The floor was given to Switzerland on the motion (against).',
      'A proposal was put before the meeting: تعديل شفوي, an amendment to A/C.3/82/L.5 (Mexico).',
      'Switzerland moved: separate vote (A/C.3/82/L.5: operative paragraph 5 and operative paragraph 7).',
      'Put to the vote: A/C.3/82/L.5, operative paragraph 5.',
      'The result was announced (A/C.3/82/L.5, operative paragraph 5): not adopted. 0 in favour, 1 against, 0 abstaining.',
      'The result was announced (A/C.3/82/L.5 without operative paragraph 5): adopted. 2 in favour, 1 against, 0 abstaining.',
      'All operative parts of L.9 were rejected: it is rejected as a whole.', 'Kenya voted.',
    ]));
  });
});

it('how each votes is public as it is given where the session shows votes as on a board', async () => {
  const room = await openRoom({ ruleSet: 'committee', open: false });
  await room.do('secretariat-idm', chooseRules, { ruleSet: 'committee', adjustments: { votesShown: 'as-given' } });
  await room.do('secretariat-idm', takeRoll, {});
  await room.do('chair', openMeeting);
  await room.do('chair', introduceProposal, { proposal: 'OP4' });
  await room.do('chair', putToVote, { question: 'OP4' });
  await room.do('kenya', vote, { party: 'kenya', answer: 'no' });
  expect((await room.list()).proceedings.voting!.votes).toMatchObject([{ name: 'Kenya', answer: 'no' }]);
  expect((await rowsOf(room)).at(-1)).toMatchObject({ kind: 'floor.voted', data: { party: 'kenya', answer: 'no' } });
  expect(await room.replayed()).toEqual(await room.floor());
  await room.do('chair', announceResult);
  expect((await rowsOf(room)).at(-1)!.data['answers']).toBeUndefined();
  await room.close();
});

describe('a proposal on which the votes were equal', () => {
  const HOUR = 3600;
  /** Plenary meetings of one session; the second opens after so many hours. */
  async function twoMeetings(hours: number, session = 'idm-demo') {
    const room = await openRoom({ ruleSet: 'assembly-plenary' });
    await room.do('secretariat-idm', takeRoll, {});
    const tie = async (meeting: string) => {
      await room.do('chair', putToVote, { meeting, question: 'A/82/L.3' });
      await room.do('chair', countVotes, { meeting, yes: 2, no: 2, abstain: 0 });
      await room.do('chair', announceResult, { meeting });
    };
    await room.do('kenya', introduceProposal, { proposal: 'A/82/L.3', party: 'kenya' });
    await tie(room.meeting);
    expect((await room.floor()).proposals).toMatchObject([{ state: 'tied' }]);
    room.wait(hours * HOUR);
    const second = 'second-meeting';
    await room.spine.run(planMeeting, { input: { meeting: second, session, title: { en: { text: 'The next day', status: 'original' as const } }, form: 'plenary', ruleSet: 'assembly-plenary' }, actor: system('test') });
    await room.do('secretariat-idm', takeRoll, { meeting: second });
    await room.do('chair', openMeeting, { meeting: second });
    const at = async (meeting: string) => (await room.db.selectFrom('floor.floors').select('state').where('meeting', '=', meeting).executeTakeFirstOrThrow()).state;
    return { room, second, tie, at };
  }

  it('is voted on a second time at a later meeting within 48 hours, found by the command itself; equal again it is rejected', async () => {
    const { room, second, tie, at } = await twoMeetings(47);
    await room.do('kenya', introduceProposal, { meeting: second, proposal: 'A/82/L.3', party: 'kenya' });
    await room.do('kenya', introduceProposal, { meeting: second, proposal: 'A/82/L.4', party: 'kenya' });
    expect((await at(second)).proposals).toMatchObject([{ id: 'A/82/L.3', isSecondVote: true }, { id: 'A/82/L.4' }]);
    expect((await at(second)).proposals![1]!.isSecondVote).toBeUndefined();
    await tie(second);
    expect((await at(second)).proposals).toMatchObject([{ state: 'rejected' }, {}]);
    const rows = await room.db.selectFrom('journal.entries').selectAll().where('stream', '=', `meeting/${second}`).orderBy('number').execute();
    const told = (await inWords(room.db, room.spine.catalogue, rows, 'en')).map(({ words }) => words.replaceAll(/[\u2068\u2069]/g, ''));
    expect(told).toContain('A proposal was put before the meeting: A/82/L.3, for the second vote after equal votes (Kenya).');
    await room.close();
  });

  it('is a proposal like any other once the 48 hours are over', async () => {
    const { room, second, tie, at } = await twoMeetings(49);
    await room.do('kenya', introduceProposal, { meeting: second, proposal: 'A/82/L.3', party: 'kenya' });
    expect((await at(second)).proposals![0]!.isSecondVote).toBeUndefined();
    await tie(second);
    expect((await at(second)).proposals).toMatchObject([{ state: 'tied' }]);
    await room.close();
  });

  it('cannot be said by anybody to be one', async () => {
    const room = await openRoom({ ruleSet: 'assembly-plenary' });
    await room.do('secretariat-idm', takeRoll, {});
    const refusal = await room.refused('kenya', introduceProposal, { proposal: 'A/82/L.3', party: 'kenya', isSecondVote: true } as never);
    expect(refusal.status).toBe(422);
    await room.close();
  });
});
