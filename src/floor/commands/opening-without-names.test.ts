import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { lockStream } from '#platform/journal.ts';
import { scenarioPerson } from '#scenarios/people.ts';
import { openRoom } from '../test-room.ts';
import { chooseRules } from './choose-rules.ts';
import { openMeeting } from './open-meeting.ts';

it('who opens a meeting is not recorded where the rules were chosen while she pressed', async () => {
  const room = await openRoom({ open: false });
  try {
    let opening: Promise<unknown> | undefined;
    let choosing: Promise<unknown> | undefined;
    const waiting = async (n: number) => {
      for (;;) {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(room.db);
        if (rows[0]!.n >= n) return;
      }
    };
    await room.db.transaction().execute((tx) => lockStream(tx, `meeting/${room.meeting}`));
    // Both wait for the meeting, first the rules and then the opening.
    await room.db.transaction().execute(async (tx) => {
      await lockStream(tx, `meeting/${room.meeting}`);
      choosing = room.do('secretariat-idm', chooseRules, { ruleSet: 'chatham-house' });
      await waiting(1);
      opening = room.do('chair', openMeeting);
      await waiting(2);
    });
    await Promise.all([choosing, opening]);
    const entries = await room.db.selectFrom('journal.entries').select(['kind', 'actor']).where('stream', '=', `meeting/${room.meeting}`).orderBy('number').execute();
    expect(entries.map(({ kind }) => kind)).toEqual(['floor.rules-chosen', 'floor.meeting-opened']);
    expect(entries[1]!.actor).toBe(`meeting-room/${room.meeting}`);
    const submissions = await room.db.selectFrom('journal.submissions').select('actor').where('command', '=', openMeeting.name).execute();
    expect(submissions.map(({ actor }) => actor)).not.toContain(`person/${scenarioPerson('chair').account}`);
  } finally {
    await room.close();
  }
});
