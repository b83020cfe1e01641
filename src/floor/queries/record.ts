import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { floorOf } from '../act.ts';
import { ruleSetOf } from '../rules/rule-sets.ts';
import type { Capacity, Level, Purpose } from '../rules/rule-set.ts';
import type { Floor } from '../rules/state.ts';
import { type SpokenShown, type TurnShown, turnsShownIn } from '../showing.ts';

export interface RecordedTurn extends SpokenShown {
  readonly place: number;
  readonly level?: Level;
  /** What it was for, where it was no statement. */
  readonly purpose?: Purpose;
}

export interface MeetingRecord {
  readonly meeting: string;
  /** IANA name of the place's zone. */
  readonly timeZone: string;
  readonly state: Floor['meeting'];
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly ruleSet: { readonly id: string; readonly name: string };
  /** In the order in which they spoke; a page of at most `PAGE`. */
  readonly turns: readonly RecordedTurn[];
  /** Give it as `after` to read on; null on the last page. */
  readonly next: string | null;
  readonly count: number;
  readonly seconds: number;
  /** Who was on the list when the meeting closed and was not reached; empty while it is not closed. */
  readonly notReached: readonly TurnShown[];
}

const PAGE = 100;

export const record = defineQuery({
  name: 'floor.record',
  summary: 'What was spoken at a meeting: every turn with its beginning, end and length, a hundred a page.',
  input: z.strictObject({
    meeting: slugText,
    language: z.enum(LANGUAGES).default('en'),
    /** The last turn of the page before. */
    after: z.uuid().optional(),
  }),
  allow: anyone,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  async run({ db, input }): Promise<MeetingRecord> {
    const meeting = await meetingOf(db, input.meeting);
    const floor = await floorOf(db, input.meeting);
    const from = input.after === undefined
      ? undefined
      : await db.selectFrom('floor.turns').select(['begun_at', 'id']).where('meeting', '=', input.meeting).where('id', '=', input.after).executeTakeFirst();
    const rows = await db.selectFrom('floor.turns').selectAll().where('meeting', '=', input.meeting)
      .$if(from !== undefined, (query) =>
        query.where((eb) => eb(eb.refTuple('begun_at', 'id'), '>', eb.tuple(from!.begun_at, from!.id))))
      .orderBy('begun_at').orderBy('id').limit(PAGE + 1).execute();
    const page = rows.slice(0, PAGE);
    const spoken = new Map(floor.spoken.map((turn, index) => [turn.id, { place: index + 1, ...(turn.level && { level: turn.level }), ...(turn.purpose && { purpose: turn.purpose }) }]));
    const notReached = floor.meeting === 'closed' ? floor.waiting : [];
    const turns = page.map((row) => ({
      id: row.id, party: row.party, capacity: row.capacity as Capacity, askedAt: row.asked_at.toISOString(),
      ...(row.on_behalf_of !== null && { onBehalfOf: row.on_behalf_of }),
    }));
    const { show } = await turnsShownIn(db, [...turns, ...notReached], input.language);
    return {
      meeting: meeting.id,
      timeZone: meeting.time_zone,
      state: floor.meeting,
      openedAt: floor.openedAt ?? null,
      closedAt: floor.closedAt ?? null,
      ruleSet: { id: floor.ruleSet, name: String(ruleSetOf(floor.ruleSet).name[input.language]) },
      turns: page.map((row, index) => ({
        ...show(turns[index]!),
        ...(spoken.get(row.id) ?? { place: index + 1 }),
        begunAt: row.begun_at.toISOString(), endedAt: row.ended_at.toISOString(), seconds: row.seconds, limitSeconds: row.limit_seconds,
      })),
      next: rows.length > PAGE ? page.at(-1)!.id : null,
      count: floor.spoken.length,
      seconds: floor.spoken.reduce((sum, turn) => sum + turn.seconds, 0),
      notReached: notReached.map(show),
    };
  },
});
