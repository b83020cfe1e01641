import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planMeeting } from '#programme/commands/plan-meeting.ts';
import { system } from '#platform/actor.ts';
import { floorOf } from '../act.ts';
import { direction } from '../queries/direction.ts';
import { record } from '../queries/record.ts';
import { speakersList } from '../queries/speakers-list.ts';
import { statement } from '../queries/statement.ts';
import { statementsToAnswer } from '../queries/statements-to-answer.ts';
import { replay } from '../replay.ts';
import { actorOf, openRoom, type Room } from '../test-room.ts';
import { addSpeaker } from './add-speaker.ts';
import { askReply } from './ask-reply.ts';
import { beginReplies } from './begin-replies.ts';
import { closeMeeting } from './close-meeting.ts';
import { endTurn } from './end-turn.ts';
import { fileStatement } from './file-statement.ts';
import { giveFloor } from './give-floor.ts';
import { giveReply } from './give-reply.ts';
import { moveMotion } from './move-motion.ts';
import { decideWithoutVote } from './decide-without-vote.ts';
import { openMeeting } from './open-meeting.ts';
import { resumeDebate } from './resume-debate.ts';
import { takeRoll } from './take-roll.ts';
import { takeUp } from './take-up.ts';
import { undo } from './undo.ts';
import { withdrawReply } from './withdraw-reply.ts';

/** A day of one session in New York: a morning, an afternoon that ends after midnight UTC, and the next morning. */
const AM = 'idm-demo-am';
const PM = 'idm-demo-pm';
const NEXT_DAY = 'idm-demo-next-day';

let room: Room;
const ids: Record<string, string> = {};
const title = (text: string) => ({ en: { text, status: 'original' as const } });

beforeAll(async () => {
  room = await openRoom({ open: false });
  await room.db.updateTable('programme.sessions').set({ time_zone: 'America/New_York' }).where('id', '=', 'idm-demo').execute();
  const plan = (meeting: string, startsAt: string, ruleSet = 'high-level-segment') =>
    room.spine.run(planMeeting, { input: { meeting, session: 'idm-demo', title: title(meeting), form: 'plenary', startsAt, ruleSet }, actor: system('test') });
  // Planned out of their order; the panel between them hears no replies.
  await plan(PM, '2027-05-21T00:30:00.000Z');
  await plan(AM, '2027-05-20T13:00:00.000Z');
  await plan('idm-demo-panel', '2027-05-21T01:30:00.000Z', 'panel-then-floor');
  await plan(NEXT_DAY, '2027-05-21T13:00:00.000Z');
});
afterAll(() => room.close());

const code = async (...given: Parameters<Room['refused']>): Promise<string> => (await room.refused(...given)).code;
const at = (meeting: string) => ({ meeting });
const floor = (meeting: string) => floorOf(room.db, meeting);
const list = (meeting: string) => room.spine.ask(speakersList, { input: { meeting }, actor: actorOf('stranger') });
const next = async (meeting: string): Promise<string[]> => (await room.spine.ask(direction, { input: { meeting }, actor: actorOf('chair') })).next.map(({ act }) => act);

async function begin(meeting: string): Promise<void> {
  await room.do('chair', openMeeting, at(meeting));
  await room.do('secretariat-idm', takeRoll, { meeting, from: 'delegations' });
}
async function speak(meeting: string, party: string, level: 'HS' | 'M' = 'M'): Promise<string> {
  await room.do('secretariat-idm', addSpeaker, { meeting, party, level });
  const turn = (await floor(meeting)).waiting[0]!.id;
  await room.do('chair', giveFloor, { meeting, turn });
  room.wait(60);
  await room.do('chair', endTurn, { meeting, turn });
  return turn;
}

describe('in the morning', () => {
  it('an item is taken up by the chair or the secretariat, and is on every screen', async () => {
    await begin(AM);
    expect(await code('chair', resumeDebate, at(AM))).toBe('floor.debate-open');
    expect(await code('kenya', takeUp, { meeting: AM, item: '8', title: 'General debate' })).toBe('request.not-yours-to-do');
    expect((await room.refused('chair', takeUp, { meeting: AM, item: 'Item 8, all of it', title: 'x' })).in('fr')).toMatch(/./);
    await room.do('chair', takeUp, { meeting: AM, item: '8', title: 'General debate' });
    ids['filed'] = (await room.do('kenya', fileStatement, { meeting: AM, party: 'kenya', language: 'en', agendaItem: 'What we think it is', text: 'Mister President, we came prepared.' })).answer.statement;
    ids['kenya'] = await speak(AM, 'kenya');
    ids['head of state'] = await speak(AM, 'switzerland', 'HS');
    await room.do('secretariat-idm', takeUp, { meeting: AM, item: '21(B)', title: 'Migration and development' });
    await room.do('chair', undo, { meeting: AM, of: 'take-up' });
    expect((await list(AM)).proceedings.item).toEqual({ item: '8', title: 'General debate' });
    await room.do('secretariat-idm', takeUp, { meeting: AM, item: '21(B)', title: 'Migration and development' });
    ids['philippines'] = await speak(AM, 'philippines');
    const shown = await list(AM);
    expect(shown.proceedings).toMatchObject({ item: { item: '21 (b)' }, items: [{ item: '8' }, { item: '21 (b)' }] });
    expect(shown.spoken.map(({ party, item }) => [party, item])).toEqual([['philippines', '21 (b)'], ['switzerland', '8'], ['kenya', '8']]);
  });

  it('the debate on one item is closed and adjourned without touching the other', async () => {
    const decide = async (kind: 'close-debate' | 'adjourn-debate') => {
      const { motion } = (await room.do('mexico', moveMotion, { meeting: AM, kind, party: 'mexico' })).answer;
      await room.do('chair', decideWithoutVote, { meeting: AM, question: motion! });
    };
    await decide('adjourn-debate');
    expect((await list(AM)).proceedings.items).toMatchObject([{ item: '8' }, { item: '21 (b)', debate: 'adjourned' }]);
    expect(await next(AM)).toContain('resume-debate');
    expect(await code('secretariat-idm', resumeDebate, at(AM))).toBe('request.not-yours-to-do');
    await room.do('chair', resumeDebate, at(AM));
    await decide('close-debate');
    await room.do('chair', takeUp, { meeting: AM, item: '8', title: 'General debate' });
    expect((await list(AM)).proceedings.items).toEqual([{ item: '8', title: 'General debate' }, { item: '21 (b)', title: 'Migration and development', debate: 'closed' }]);
  });

  it('a reply names the statement and is on its item; a Head of State is answered in writing', async () => {
    expect(await code('mexico', askReply, { meeting: AM, party: 'mexico' })).toBe('floor.statement-to-name');
    expect(await code('mexico', askReply, { meeting: AM, party: 'mexico', to: ids['head of state'] })).toBe('floor.reply-in-writing');
    expect(await code('mexico', askReply, { meeting: AM, party: 'mexico', to: ids['philippines'], item: '8' })).toBe('floor.item-is-the-meetings');
    expect(await code('mexico', askReply, { meeting: AM, party: 'mexico', to: '00000000-0000-4000-8000-00000000f001' })).toBe('floor.no-such-statement');
    expect(await code('philippines', askReply, { meeting: AM, party: 'philippines', to: ids['philippines'] })).toBe('floor.no-such-statement');
    ids['mexico on 21'] = (await room.do('mexico', askReply, { meeting: AM, party: 'mexico', to: ids['philippines'] })).answer.turn!;
    room.wait(1);
    ids['philippines on 8'] = (await room.do('chair', askReply, { meeting: AM, party: 'philippines', to: ids['kenya'] })).answer.turn!;
    expect((await floor(AM)).replies!.map(({ party, item }) => [party, item])).toEqual([['mexico', '21 (b)'], ['philippines', '8']]);
    expect(await code('mexico', askReply, { meeting: AM, party: 'mexico', to: ids['philippines'] })).toBe('floor.already-waiting');
  });

  it('its replies are left to the afternoon, which is not the client’s to say', async () => {
    expect((await list(AM)).proceedings.replyDay).toMatchObject({ meetingsLeft: 1, last: PM, left: [] });
    expect(await next(AM)).not.toContain('begin-replies');
    expect(await next(AM)).toContain('close-meeting');
    expect(await code('chair', beginReplies, at(AM))).toBe('floor.replies-at-end-of-day');
    await expect(room.do('chair', beginReplies, { meeting: AM, meetingsLeftToday: 0 } as object)).rejects.toMatchObject({ status: 422 });
    await room.do('chair', closeMeeting, at(AM));
    expect((await list(AM)).proceedings.replies).toHaveLength(2);
    const read = await room.spine.ask(statement, { input: { statement: ids['filed']! }, actor: actorOf('stranger') });
    expect(read).toMatchObject({ agendaItem: '8: General debate', turn: ids['kenya'] });
    // The record of the morning tells what each turn was on.
    const told = await room.spine.ask(record, { input: { meeting: AM }, actor: actorOf('stranger') });
    expect(told.turns.map(({ party, item }) => [party, item])).toEqual([['kenya', '8'], ['switzerland', '8'], ['philippines', '21 (b)']]);
    expect(told.items.map(({ item, debate }) => [item, debate])).toEqual([['8', undefined], ['21 (b)', 'closed']]);
  });
});

describe('in the afternoon, the last meeting of the day', () => {
  it('shows before they are begun who waits from the morning', async () => {
    await begin(PM);
    expect((await list(PM)).proceedings.replyDay).toMatchObject({
      meetingsLeft: 0, left: [{ name: 'Mexico', item: '21 (b)', meeting: AM }, { name: 'Philippines', item: '8', meeting: AM }],
    });
    expect((await list(NEXT_DAY)).proceedings).not.toHaveProperty('replyDay');
    expect((await list('idm-demo-panel')).proceedings).not.toHaveProperty('replyDay');
    expect(await code('chair', closeMeeting, at(PM))).toBe('floor.replies-to-come');
    expect(await next(PM)).not.toContain('close-meeting');
  });

  it('hears replies to the morning’s statements, on their items, once for each', async () => {
    await room.do('chair', takeUp, { meeting: PM, item: '8', title: 'General debate' });
    const { statements, inWritingTo } = await room.spine.ask(statementsToAnswer, { input: { meeting: PM }, actor: actorOf('kenya') });
    expect(statements.map(({ party, meetingTitle, level, item }) => [party, meetingTitle, level, item])).toEqual([
      ['philippines', AM, 'M', '21 (b)'], ['switzerland', AM, 'HS', '8'], ['kenya', AM, 'M', '8'],
    ]);
    expect(inWritingTo).toEqual(['HS']);
    expect(await code('kenya', askReply, { meeting: PM, party: 'kenya', to: ids['head of state'] })).toBe('floor.reply-in-writing');
    expect(await code('mexico', askReply, { meeting: PM, party: 'mexico', to: ids['philippines'] })).toBe('floor.already-waiting');
    room.wait(1);
    ids['kenya on 21'] = (await room.do('kenya', askReply, { meeting: PM, party: 'kenya', to: ids['philippines'] })).answer.turn!;
    room.wait(1);
    ids['mexico on 8'] = (await room.do('mexico', askReply, { meeting: PM, party: 'mexico', to: ids['kenya'] })).answer.turn!;
    expect((await floor(PM)).replies!.map(({ item }) => item)).toEqual(['21 (b)', '8']);
    // A statement of another day is not of this one.
    await begin(NEXT_DAY);
    expect(await code('mexico', askReply, { meeting: NEXT_DAY, party: 'mexico', to: ids['kenya'] })).toBe('floor.no-such-statement');
  });

  it('takes over what the morning left, though the chair presses twice', async () => {
    const both = await Promise.allSettled([room.do('chair', beginReplies, at(PM)), room.do('co-chair', beginReplies, at(PM))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const order = ['mexico on 21', 'philippines on 8', 'kenya on 21', 'mexico on 8'].map((name) => ids[name]);
    expect((await floor(PM)).replies!.map(({ id, round }) => [id, round])).toEqual(order.map((id) => [id, 1]));
    expect((await list(PM)).proceedings).not.toHaveProperty('replyDay');
    const begun = await room.db.selectFrom('journal.entries').select('data').where('stream', '=', `meeting/${PM}`).where('kind', '=', 'floor.replies-begun').execute();
    expect(begun.map(({ data }) => (data['carried'] as { turn: string; meeting: string }[]).map(({ turn, meeting }) => [turn, meeting]))).toEqual([order.slice(0, 2).map((id) => [id, AM])]);
  });

  it('hears every first before a second; a third is refused, and nothing is given twice', async () => {
    const give = async (turn: string) => {
      await room.do('chair', giveReply, { meeting: PM, turn });
      room.wait(30);
      await room.do('chair', endTurn, { meeting: PM, turn });
    };
    await give(ids['mexico on 21']!);
    const second = (await room.do('mexico', askReply, { meeting: PM, party: 'mexico', to: ids['philippines'] })).answer.turn!;
    expect(await code('chair', giveReply, { meeting: PM, turn: second })).toBe('floor.next-changed');
    // The delegation gives up at the last meeting what it asked for at the first.
    await room.do('philippines', withdrawReply, { meeting: PM, turn: ids['philippines on 8']! });
    for (const turn of [ids['kenya on 21']!, ids['mexico on 8']!, second]) await give(turn);
    expect((await floor(PM)).spoken.map(({ item, round, limitSeconds }) => [item, round, limitSeconds])).toEqual([['21 (b)', 1, 600], ['21 (b)', 1, 600], ['8', 1, 600], ['21 (b)', 2, 300]]);
    expect(await code('mexico', askReply, { meeting: PM, party: 'mexico', to: ids['philippines'] })).toBe('floor.replies-used');
    expect(await code('chair', beginReplies, at(PM))).toBe('floor.replies-under-way');
    await room.do('chair', closeMeeting, at(PM));
    expect((await list(NEXT_DAY)).proceedings).not.toHaveProperty('replyDay');
  });

  it('loses none that is asked for at a meeting that closes while the last one passes on to replies', async () => {
    const [first, last] = ['idm-demo-beside', 'idm-demo-end'];
    for (const [meeting, hour] of [[first, 13], [last, 15]] as const) {
      await room.spine.run(planMeeting, {
        input: { meeting, session: 'idm-demo', title: title(meeting), form: 'plenary', startsAt: `2027-05-25T${hour}:00:00.000Z`, ruleSet: 'high-level-segment' }, actor: system('test'),
      });
      await begin(meeting);
    }
    for (let round = 0; round < 4; round += 1) {
      const to = await speak(first, 'kenya');
      await room.do('chair', askReply, { meeting: first, party: (['mexico', 'philippines', 'switzerland', 'mexico'] as const)[round]!, to }).catch(() => undefined);
    }
    const asked = (await floor(first)).replies!.map(({ id }) => id);
    // A meeting before it that still sits does not keep the last from its replies.
    expect(await next(last)).toContain('begin-replies');
    expect(asked).toHaveLength(3);
    await Promise.allSettled([room.do('chair', closeMeeting, at(first)), room.do('chair', beginReplies, at(last))]);
    expect((await floor(first)).meeting).toBe('closed');
    // Whichever came first: they are at the last meeting, or it shows them, cannot close and takes them over.
    if ((await list(last)).proceedings.replyDay) {
      expect(await code('chair', closeMeeting, at(last))).toBe('floor.replies-to-come');
      await room.do('chair', beginReplies, at(last));
    }
    expect((await floor(last)).replies!.map(({ id }) => id)).toEqual(asked);
  });

  it('hears the next day what an adjournment kept from being heard', async () => {
    const [first, after] = ['idm-demo-adjourned', 'idm-demo-after'];
    for (const [meeting, day] of [[first, 27], [after, 28]] as const) {
      await room.spine.run(planMeeting, {
        input: { meeting, session: 'idm-demo', title: title(meeting), form: 'plenary', startsAt: `2027-05-${day}T13:00:00.000Z`, ruleSet: 'high-level-segment' }, actor: system('test'),
      });
    }
    await begin(first);
    const to = await speak(first, 'kenya');
    const reply = (await room.do('mexico', askReply, { meeting: first, party: 'mexico', to })).answer.turn!;
    expect(await code('chair', closeMeeting, at(first))).toBe('floor.replies-to-come');
    const { motion } = (await room.do('philippines', moveMotion, { meeting: first, kind: 'adjourn-meeting', party: 'philippines' })).answer;
    await room.do('chair', decideWithoutVote, { meeting: first, question: motion! });
    expect((await floor(first)).meeting).toBe('closed');

    await begin(after);
    expect((await list(after)).proceedings.replyDay).toBeDefined();
    expect(await code('chair', closeMeeting, at(after))).toBe('floor.replies-to-come');
    await room.do('chair', beginReplies, at(after));
    expect((await floor(after)).replies!.map(({ id }) => id)).toEqual([reply]);
    // On the day of the first nothing of it is shown twice, and the meetings before it have nothing left.
    expect((await list(NEXT_DAY)).proceedings).not.toHaveProperty('replyDay');
  });

  it('leads back from the record of each meeting to the floor that is stored', async () => {
    for (const meeting of [AM, PM]) {
      const entries = await room.db.selectFrom('journal.entries').select(['kind', 'at', 'data']).where('stream', '=', `meeting/${meeting}`).orderBy('number').execute();
      expect(replay('high-level-segment', entries)).toEqual(await floor(meeting));
    }
  });
});
