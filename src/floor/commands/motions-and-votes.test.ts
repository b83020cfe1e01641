import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inWords } from '#journal/reading.ts';
import { grantRole } from '#people/commands/grant-role.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { scenarioPerson } from '#scenarios/people.ts';
import { openRoom, type Room } from '../test-room.ts';
import { announceResult } from './announce-result.ts';
import { appeal } from './appeal.ts';
import { beginReplies } from './begin-replies.ts';
import { askReply } from './ask-reply.ts';
import { callToOrder } from './call-to-order.ts';
import { closeMeeting } from './close-meeting.ts';
import { countVotes } from './count-votes.ts';
import { decideWithoutVote } from './decide-without-vote.ts';
import { dissociate } from './dissociate.ts';
import { endTurn } from './end-turn.ts';
import { giveFloor } from './give-floor.ts';
import { giveReply } from './give-reply.ts';
import { introduceProposal } from './introduce-proposal.ts';
import { moveMotion } from './move-motion.ts';
import { object } from './object.ts';
import { putToVote } from './put-to-vote.ts';
import { raisePoint } from './raise-point.ts';
import { ruleOnPoint } from './rule-on-point.ts';
import { speakOnMotion } from './speak-on-motion.ts';
import { takeRoll } from './take-roll.ts';
import { vote } from './vote.ts';
import { withdrawMotion } from './withdraw-motion.ts';
import { withdrawProposal } from './withdraw-proposal.ts';
import { withdrawReply } from './withdraw-reply.ts';

/** One meeting of a committee from its points of order to its replies: each test goes on where the one before ended. */
let room: Room;
beforeAll(async () => {
  room = await openRoom({ ruleSet: 'committee', waiting: ['kenya', 'mexico', 'iom', 'switzerland'], speaking: true });
  await room.do('secretariat-idm', takeRoll, {});
});
afterAll(() => room.close());
const code = async (...given: Parameters<Room['refused']>): Promise<string> => (await room.refused(...given)).code;
const DRAFT = 'A/C.3/82/L.5';

describe('a point of order', () => {
  let point: string;

  it('is raised by a member while another speaks, and stops the clock', async () => {
    expect(await code('observer', raisePoint, { party: 'iom' })).toBe('floor.members-only');
    expect(await code('kenya', raisePoint, { party: 'mexico' })).toBe('request.not-yours-to-do');
    await room.do('chair', callToOrder, { reason: 'relevance' });
    expect(await code('secretariat-idm', callToOrder, { reason: 'time' })).toBe('request.not-yours-to-do');
    point = (await room.do('mexico', raisePoint, { party: 'mexico' })).answer.point!;
    expect((await room.list()).speaking!.pausedAt).toBe(room.now());
    expect((await room.list()).proceedings).toMatchObject({ stage: 'point-of-order', point: { id: point, by: { party: 'mexico' } } });
  });

  it('is ruled on once, though two chairs press at once', async () => {
    for (const who of ['secretariat-idm', 'mexico']) expect(await code(who, ruleOnPoint, { point, ruling: 'upheld' })).toBe('request.not-yours-to-do');
    const both = await Promise.allSettled([
      room.do('chair', ruleOnPoint, { point, ruling: 'rejected' }), room.do('co-chair', ruleOnPoint, { point, ruling: 'rejected' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((one) => one.status === 'rejected')!;
    expect((refused as PromiseRejectedResult).reason).toMatchObject({ code: 'floor.no-point-to-rule', status: 409 });
    expect((await room.entries()).filter((kind) => kind === 'floor.point-ruled')).toHaveLength(1);
  });

  it('is appealed against by a member; observers have no vote on it', async () => {
    expect(await code('observer', appeal, { point, party: 'iom' })).toBe('floor.members-only');
    await room.do('mexico', appeal, { point, party: 'mexico' });
    const refusal = await room.refused('observer', vote, { party: 'iom', answer: 'yes' });
    expect(refusal).toMatchObject({ code: 'floor.may-not-vote', status: 403 });
    expect(refusal.in('fr')).toContain('Organisation internationale pour les migrations');
    expect(await code('g77', vote, { party: 'group-of-77', answer: 'yes' })).toBe('floor.may-not-vote');
    expect(await code('mexico', vote, { party: 'kenya', answer: 'yes' })).toBe('request.not-yours-to-do');
    expect(await code('without-floor', vote, { party: 'mexico', answer: 'yes' })).toBe('request.not-yours-to-do');
    expect((await room.floor()).voting!.answers).toEqual({});
  });

  it('is voted on by name; a vote sent twice counts once, and whoever presides has none', async () => {
    const submission = randomUUID();
    await room.do('mexico', vote, { party: 'mexico', answer: 'yes' }, submission);
    expect(await room.do('mexico', vote, { party: 'mexico', answer: 'yes' }, submission)).toMatchObject({ repeated: true });
    expect((await room.entries()).filter((kind) => kind === 'floor.vote-cast')).toHaveLength(1);
    await expect(room.do('mexico', vote, { party: 'mexico', answer: 'no' }, submission)).rejects.toMatchObject({ code: 'request.submission-used' });
    await room.do('kenya', vote, { party: 'kenya', answer: 'abstain' });
    await room.do('kenya', vote, { party: 'kenya', answer: 'no' });
    await room.do('secretariat-idm', vote, { party: 'philippines', answer: 'no' });
    expect(await code('chair', vote, { party: 'switzerland', answer: 'no' })).toBe('request.not-yours-to-do');
    const input = { account: scenarioPerson('chair').account, role: 'delegate', scope: 'session/idm-demo', party: 'switzerland' } as const;
    await room.spine.run(grantRole, { input, actor: { kind: 'system', id: 'test' } });
    expect(await code('chair', vote, { party: 'switzerland', answer: 'no' })).toBe('floor.chair-votes-not');
    expect(await code('secretariat-idm', countVotes, { yes: 1, no: 2, abstain: 0 })).toBe('floor.counted-otherwise');
    await room.do('chair', announceResult);
    expect((await room.floor()).decided).toMatchObject([{ on: 'appeal', carried: false, tally: { yes: 1, no: 2, abstain: 0 } }]);
    expect((await room.list()).speaking!.pausedAt).toBeUndefined();
    expect(await code('mexico', appeal, { point, party: 'mexico' })).toBe('floor.no-ruling-to-appeal');
  });
});

describe('a motion', () => {
  it('waits until the speaker has ended, is spoken on as the rule allows, and is voted on', async () => {
    expect(await code('mexico', moveMotion, { kind: 'close-debate', party: 'mexico' })).toBe('floor.somebody-speaking');
    await room.do('chair', endTurn, { turn: await room.turnOf('kenya') });
    expect(await code('observer', moveMotion, { kind: 'close-debate', party: 'iom' })).toBe('floor.members-only');
    expect(await code('mexico', moveMotion, { kind: 'close-debate', party: 'mexico', onBehalfOf: 'african-group' })).toBe('floor.not-a-member-of-group');
    const motion = (await room.do('mexico', moveMotion, { kind: 'close-debate', party: 'mexico' })).answer.motion!;
    expect(await code('chair', giveFloor, { turn: await room.turnOf('mexico') })).toBe('floor.motions-first');
    expect(await code('chair', speakOnMotion, { motion, party: 'philippines', side: 'for' })).toBe('floor.motion-speakers-heard');
    const { turn } = (await room.do('chair', speakOnMotion, { motion, party: 'philippines', side: 'against' })).answer;
    room.wait(60);
    await room.do('chair', endTurn, { turn: turn! });
    expect((await room.floor()).spoken.at(-1)).toMatchObject({ purpose: 'motion', side: 'against', seconds: 60 });
    expect(await code('secretariat-idm', putToVote, { question: motion })).toBe('request.not-yours-to-do');
    await room.do('chair', putToVote, { question: motion });
    expect(await code('kenya', countVotes, { yes: 1, no: 2, abstain: 0 })).toBe('request.not-yours-to-do');
    expect(await code('secretariat-idm', countVotes, { yes: 4, no: 2, abstain: 0 })).toBe('floor.more-votes-than-members');
    await room.do('secretariat-idm', countVotes, { yes: 1, no: 2, abstain: 1 });
    await room.do('chair', announceResult);
    expect((await room.floor()).debate).toBeUndefined();
  });

  it('is withdrawn by its mover alone', async () => {
    const motion = (await room.do('kenya', moveMotion, { kind: 'adjourn-debate', party: 'kenya' })).answer.motion!;
    expect(await code('mexico', withdrawMotion, { motion, party: 'mexico' })).toBe('floor.not-the-mover');
    await room.do('kenya', withdrawMotion, { motion, party: 'kenya' });
    expect((await room.list()).proceedings.motions).toEqual([]);
  });
});

describe('a proposal', () => {
  it('is decided after its amendment, without a vote where nobody objects', async () => {
    expect(await code('observer', introduceProposal, { proposal: DRAFT, party: 'iom' })).toBe('floor.members-only');
    expect(await code('kenya', introduceProposal, { proposal: DRAFT })).toBe('request.not-yours-to-do');
    await room.do('kenya', introduceProposal, { proposal: DRAFT, party: 'kenya' });
    await room.do('mexico', introduceProposal, { proposal: 'A/C.3/82/L.6', party: 'mexico', amends: DRAFT });
    expect(await code('chair', decideWithoutVote, { question: DRAFT })).toBe('floor.amendments-first');
    expect(await code('kenya', withdrawProposal, { proposal: 'A/C.3/82/L.6', party: 'kenya' })).toBe('floor.not-the-mover');
    await room.do('mexico', withdrawProposal, { proposal: 'A/C.3/82/L.6', party: 'mexico' });
    await room.do('switzerland', object, { to: DRAFT, party: 'switzerland' });
    expect(await code('chair', decideWithoutVote, { question: DRAFT })).toBe('floor.objected-to');
    expect(await code('chair', putToVote, { question: DRAFT, majority: 'two-thirds' })).toBe('floor.not-in-these-rules');
    await room.do('chair', putToVote, { question: DRAFT });
    expect(await code('kenya', vote, { party: 'kenya', answer: 'no', question: 'A/C.3/82/L.6' })).toBe('floor.another-vote');
    expect(await code('chair', announceResult, { question: 'A/C.3/82/L.6' })).toBe('floor.another-vote');
    expect(await code('chair', countVotes, { yes: 1, no: 0, abstain: 0, question: 'A/C.3/82/L.6' })).toBe('floor.another-vote');
    expect(await code('chair', giveFloor, { turn: await room.turnOf('mexico') })).toBe('floor.voting-under-way');
    for (const party of ['kenya', 'mexico', 'philippines']) await room.do(party, vote, { party, answer: 'yes', question: DRAFT });
    await room.do('switzerland', vote, { party: 'switzerland', answer: 'no' });
    await room.do('chair', announceResult);
    expect((await room.floor()).decided!.at(-1)).toMatchObject({ id: DRAFT, carried: true, majority: 'simple', tally: { yes: 3, no: 1, abstain: 0 } });
    await room.do('switzerland', dissociate, { proposal: DRAFT, party: 'switzerland' });
    expect(await code('observer', dissociate, { proposal: DRAFT, party: 'iom' })).toBe('floor.members-only');
    await room.do('chair', introduceProposal, { proposal: 'OP4' });
    await room.do('chair', decideWithoutVote, { question: 'OP4' });
    expect((await room.floor()).proposals!.map(({ id, state }) => [id, state])).toEqual([[DRAFT, 'adopted'], ['A/C.3/82/L.6', 'withdrawn'], ['OP4', 'adopted']]);
  });
});

describe('replies', () => {
  it('are asked for by members, begun by the chair and given in their order before the meeting closes', async () => {
    expect(await code('observer', askReply, { party: 'iom' })).toBe('floor.no-right-of-reply');
    const heard = (party: string) => room.floor().then(({ spoken }) => spoken.find((turn) => turn.party === party)!.id);
    expect(await code('mexico', askReply, { party: 'mexico' })).toBe('floor.statement-to-name');
    const first = (await room.do('mexico', askReply, { party: 'mexico', to: await heard('kenya') })).answer.turn!;
    const second = (await room.do('kenya', askReply, { party: 'kenya', to: await heard('philippines') })).answer.turn!;
    expect(await code('mexico', withdrawReply, { turn: second })).toBe('request.not-yours-to-do');
    expect(await code('chair', giveReply, { turn: first })).toBe('floor.replies-not-begun');
    expect(await code('secretariat-idm', beginReplies, {})).toBe('request.not-yours-to-do');
    await room.do('chair', beginReplies, {});
    expect(await code('chair', giveReply, { turn: second })).toBe('floor.next-changed');
    await room.do('chair', giveReply, { turn: first });
    expect((await room.list()).speaking).toMatchObject({ party: 'mexico', purpose: 'reply', limitSeconds: 600 });
    await room.do('kenya', withdrawReply, { turn: second });
    await room.do('chair', endTurn, { turn: first });
    await room.do('chair', closeMeeting);
  });
});

describe('the record of it all', () => {
  it('leads back to the floor that is stored', async () => {
    expect(await room.replayed()).toEqual(await room.floor());
  });

  it('reads as sentences in each language, with every name filled in', async () => {
    const rows = await room.db.selectFrom('journal.entries').selectAll().where('stream', '=', `meeting/${room.meeting}`).orderBy('number').execute();
    for (const language of LANGUAGES) {
      const lines = await inWords(room.db, room.spine.catalogue, rows, language);
      for (const { words, kind } of lines) expect(words, `${kind} in ${language}`).not.toMatch(/[{}]|undefined|group-of-77|close-debate|not-carried/);
    }
    const english = (await inWords(room.db, room.spine.catalogue, rows, 'en')).map(({ words }) => words);
    expect(english).toEqual(expect.arrayContaining([
      'Mexico raised a point of order.', 'The chair ruled on the point of order of Mexico: rejected.', 'Mexico moved: closure of the debate.',
      'The result was announced (appeal against the ruling): the ruling stands. 1 in favour, 2 against, 0 abstaining.',
      'The result was announced (A/C.3/82/L.5): adopted. 3 in favour, 1 against, 0 abstaining.',
      'Switzerland dissociated itself from A/C.3/82/L.5.', 'The floor was given to Mexico for a reply.',
    ]));
  });
});
