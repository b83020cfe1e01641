import { afterAll, expect, it } from 'vitest';
import { planMeeting } from '#programme/commands/plan-meeting.ts';
import { liveNow } from '#programme/queries/live-now.ts';
import { myMeetings } from '#programme/queries/my-meetings.ts';
import { original } from '#programme/test-session.ts';
import { actorOf, openRoom } from './test-room.ts';

/** What becomes of a meeting that the programme plans while another has its floor. */

const room = await openRoom();
afterAll(() => room.close());
const plan = (meeting: string, ruleSet: string) => room.spine.run(planMeeting, {
  actor: actorOf('secretariat-idm'),
  input: { meeting, session: 'idm-demo', title: original('A round table'), form: 'round-table', ruleSet, startsAt: '2027-05-21T10:00:00+02:00', endsAt: '2027-05-21T12:00:00+02:00' },
});

it('a meeting by rules that the floor does not have is not planned', async () => {
  await expect(plan('other', 'roberts-rules')).rejects.toMatchObject({ code: 'floor.no-such-rules' });
  expect(await room.db.selectFrom('programme.meetings').select('id').where('id', '=', 'other').executeTakeFirst()).toBeUndefined();
});

it('one that is planned stands among those to come, and among the meetings of who has a part in it', async () => {
  await plan('round-table', 'committee');
  const live = await room.spine.ask(liveNow, { input: {}, actor: actorOf('stranger') });
  expect(live.open.map((one) => one.meeting)).toEqual(['idm-demo-opening']);
  expect(live.next.map((one) => one.meeting)).toEqual(['round-table']);
  const mine = await room.spine.ask(myMeetings, { input: {}, actor: actorOf('kenya') });
  expect(mine.map((one) => [one.meeting, one.roles, one.speaksFor])).toEqual([
    ['idm-demo-opening', ['delegate'], ['kenya']], ['round-table', ['delegate'], ['kenya']],
  ]);
  expect(await room.spine.ask(myMeetings, { input: {}, actor: actorOf('without-role') })).toEqual([]);
});
