import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { LANGUAGES, versionFor } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { floorOf } from '../act.ts';
import { carriedOnTo } from '../carried-turns.ts';
import { ruleSetOf } from '../rules/rule-sets.ts';
import type { Floor } from '../rules/state.ts';
import type { ItemShown } from '../components/proceedings.ts';
import { aboutSpoken, type SpokenShown, type TurnShown, turnsShownIn } from '../showing.ts';

export interface RecordedTurn extends SpokenShown {
  readonly place: number;
}

export interface NotReached extends TurnShown {
  /** The meeting that took it over. */
  readonly carriedTo?: { readonly meeting: string; readonly title: string };
}

export interface MeetingRecord {
  readonly meeting: string;
  /** IANA name of the place's zone. */
  readonly timeZone: string;
  readonly state: Floor['meeting'];
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly ruleSet: { readonly id: string; readonly name: string };
  /** Items of the agenda that were taken up, in the order in which they first were. */
  readonly items: readonly ItemShown[];
  /** In the order in which they spoke; a page of at most `PAGE`. */
  readonly turns: readonly RecordedTurn[];
  /** Give it as `after` to read on; null on the last page. */
  readonly next: string | null;
  readonly count: number;
  readonly seconds: number;
  /** Who was on the list when the meeting closed and was not reached; empty while it is not closed. */
  readonly notReached: readonly NotReached[];
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
    const from = floor.spoken.findIndex((turn) => turn.id === input.after) + 1;
    const page = floor.spoken.slice(from, from + PAGE);
    const notReached = floor.meeting === 'closed' ? floor.waiting : [];
    const carried = notReached.length > 0 ? await carriedOnTo(db, meeting.id) : new Map<string, never>();
    const { show } = await turnsShownIn(db, [...page, ...notReached], input.language);
    return {
      meeting: meeting.id,
      timeZone: meeting.time_zone,
      state: floor.meeting,
      openedAt: floor.openedAt ?? null,
      closedAt: floor.closedAt ?? null,
      ruleSet: { id: floor.ruleSet, name: String(ruleSetOf(floor.ruleSet).name[input.language]) },
      items: (floor.items ?? []).map(({ item, title, debate }) => ({ item, title, ...(debate !== undefined && { debate }) })),
      turns: page.map((turn, index) => ({
        ...show(turn),
        place: from + index + 1, ...aboutSpoken(turn),
        begunAt: turn.begunAt, endedAt: turn.endedAt, seconds: turn.seconds, limitSeconds: turn.limitSeconds,
      })),
      next: floor.spoken.length > from + PAGE ? page.at(-1)!.id : null,
      count: floor.spoken.length,
      seconds: floor.spoken.reduce((sum, turn) => sum + turn.seconds, 0),
      notReached: notReached.map((turn) => {
        const to = carried.get(turn.id);
        return { ...show(turn), ...(to && { carriedTo: { meeting: to.meeting, title: versionFor(to.title, input.language)?.text ?? to.meeting } }) };
      }),
    };
  },
});
