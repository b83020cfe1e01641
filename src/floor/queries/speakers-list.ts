import { z } from 'zod';
import { canonical, sha256 } from '#platform/canonical.ts';
import { defineQuery } from '#platform/command.ts';
import type { Reading } from '#platform/database.ts';
import { slugText } from '#platform/fields.ts';
import { headOf } from '#platform/journal.ts';
import { type Language, LANGUAGES, versionFor } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { floorOf, onMeeting } from '../act.ts';
import { rulesOf } from '../rules/adjust.ts';
import { estimate } from '../rules/estimate.ts';
import { listAt } from '../rules/list.ts';
import { underWay } from '../rules/under-way.ts';
import { limitOf, reasonsFor, secondsBefore } from '../rules/order.ts';
import { movable } from '../rules/motions.ts';
import type { BalanceOnRecord } from '../rules/constituency.ts';
import type { Feature, Level, RuleSet } from '../rules/rule-set.ts';
import type { Floor, Turn } from '../rules/state.ts';
import type { Movable, Proceedings } from '../components/proceedings.ts';
import { citedByProposals } from '../showing-proposals.ts';
import { aboutSpoken, type RuleShown, showRules, type SpokenShown, type TurnShown, turnsShownIn } from '../showing.ts';
import { repliesOfDay } from '../replies-of-day.ts';
import { concernedBy, proceedingsOf, replyDayOf } from '../showing-proceedings.ts';

export interface SpeakingShown extends TurnShown {
  readonly begunAt: string;
  /** Seconds the turn may take; null is without limit. */
  readonly limitSeconds: number | null;
  /** Since when the clock stands still. */
  readonly pausedAt?: string;
  readonly pausedMilliseconds: number;
  readonly level?: Level;
  readonly remote?: boolean;
  /** What the turn is for, where it is no statement of the list. */
  readonly purpose?: Turn['purpose'];
  /** The item of the agenda it is on. */
  readonly item?: string;
}

export interface WaitingShown extends TurnShown {
  readonly level?: Level;
  /** Speaks from elsewhere. */
  readonly remote?: boolean;
  /** Was called and not there. */
  readonly wasAbsent?: boolean;
  readonly hasExchanged?: boolean;
  /** Taken over from an earlier meeting, where it had this place on the list. */
  readonly carried?: { readonly meeting: string; readonly title: string; readonly place: number };
  readonly limitSeconds: number | null;
  /**
   * What those before it will take if the meeting goes on as it does, in seconds, changes of speaker counted and whoever has
   * the floor not; null where nothing tells.
   */
  readonly reckonedBefore?: number | null;
  /**
   * What those before it on the list may take, in seconds, whoever has the floor not counted; null where one of
   * them has no limit. Unlike a time of day it stays true until the list changes.
   */
  readonly secondsBefore: number | null;
  readonly why: {
    /** A key of `rules`. */
    readonly rule: string;
    /** Name of the speaker it comes after by that rule, as it stands inside a sentence. */
    readonly after?: string;
    /** Set where it was placed by hand: when. */
    readonly placedAt?: string;
    readonly placedBy?: 'chair' | 'secretariat';
    /** The balance for which it was placed there. */
    readonly placedFor?: BalanceOnRecord;
  };
}

export interface SpeakersList {
  readonly meeting: string;
  /** The number of the meeting's stream at which this is the answer. */
  readonly number: number;
  readonly language: Language;
  readonly title: string;
  readonly titleLanguage: Language;
  /** IANA name of the place's zone. */
  readonly timeZone: string;
  readonly state: Floor['meeting'];
  readonly openedAt?: string;
  readonly closedAt?: string;
  /** As declared, and by the times stated for it up to the moment of the answer. */
  readonly list: Floor['list'];
  readonly ruleSet: { readonly id: string; readonly name: string };
  /** The rules that places on this list cite, and the one by which it closes. */
  readonly rules: Readonly<Record<string, RuleShown>>;
  readonly speaking: SpeakingShown | null;
  readonly waiting: readonly WaitingShown[];
  /** What all of them will take, reckoned as `reckonedBefore` is. */
  readonly reckonedSeconds?: number | null;
  /** What all who wait may take together, in seconds; null where one has no limit. */
  readonly waitingSeconds: number | null;
  /** The newest first, the last ten; all of them are in `floor.record`. */
  readonly spoken: readonly SpokenShown[];
  readonly spokenCount: number;
  readonly spokenSeconds: number;
  /** What the meeting is at besides statements. */
  readonly proceedings: Proceedings;
  /** Exchanges of places that were proposed and not answered. */
  readonly exchanges: readonly { readonly exchange: string; readonly turn: string; readonly with: string }[];
  /** What the rules of the meeting know besides statements. */
  readonly offers: readonly Feature[];
  /** Motions that a member may move once nobody else has the floor. */
  readonly motions: readonly Movable[];
  readonly levels: readonly Level[];
  /** Seconds a statement may take, by capacity; null is without limit. */
  readonly limits: RuleSet['limits'];
  /** How often a party may speak in its own name; null is without limit. */
  readonly timesEach: number | null;
  /** Another for each roll that was taken: what a screen of one party knows of itself from it is then to be asked again. */
  readonly rollMark?: string;
  /** False where nothing may say who speaks: turns then have a number in place of a name. */
  readonly isNamed: boolean;
}

const SHOWN_SPOKEN = 10;

/** Reckoned from a fixed moment, so that the answer stays true until the list changes. */
const NOUGHT = '1970-01-01T00:00:00.000Z';
const secondsFromNought = (moment: string | null): number | null => (moment === null ? null : Math.round(Date.parse(moment) / 1000));

const notesOf = (turn: Turn) => ({ ...(turn.level && { level: turn.level }), ...(turn.remote && { remote: true }) });

async function titlesOf(db: Reading, meetings: readonly string[], language: Language): Promise<ReadonlyMap<string, string>> {
  if (meetings.length === 0) return new Map();
  const rows = await db.selectFrom('programme.meetings').select(['id', 'title']).where('id', 'in', [...new Set(meetings)]).execute();
  return new Map(rows.map(({ id, title }) => [id, versionFor(title, language)?.text ?? id]));
}

export const speakersList = defineQuery({
  name: 'floor.speakers-list',
  summary: 'The list of speakers of a meeting: who has the floor, who waits in which order and by which rule, who has spoken.',
  input: z.strictObject({ meeting: slugText, language: z.enum(LANGUAGES).default('en') }),
  allow: anyone,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  live: { stream: onMeeting, audience: 'public' },
  async run({ db, input, now }): Promise<SpeakersList> {
    // Read before the floor: an answer may then be newer than its number and is sent again, never older and kept.
    const { number } = await headOf(db, onMeeting(input));
    const meeting = await meetingOf(db, input.meeting);
    const floor = await floorOf(db, input.meeting);
    const rules = rulesOf(floor);
    const newest = floor.spoken.slice(-SHOWN_SPOKEN).reverse();
    const day = rules.replies && floor.meeting !== 'closed' ? await repliesOfDay(db, input.meeting) : undefined;
    const { show, inText } = await turnsShownIn(db, [...floor.waiting, ...newest, ...(floor.speaking ? [floor.speaking] : []), ...concernedBy(floor), ...(day?.left ?? [])], input.language);
    const reasons = reasonsFor(rules, floor.waiting);
    const before = secondsBefore(rules, floor.waiting);
    const byId = new Map(floor.waiting.map((turn) => [turn.id, turn]));
    const reckoned = estimate({ ...floor, speaking: null }, NOUGHT, {}, rules);
    const titles = await titlesOf(db, floor.waiting.flatMap(({ carriedFrom }) => (carriedFrom ? [carriedFrom.meeting] : [])), input.language);
    const title = versionFor(meeting.title, input.language);
    const limits = floor.waiting.map((turn) => limitOf(rules, turn));
    const cited = showRules(rules, [underWay(floor).rule, ...citedByProposals(floor), 'chair-directs'], input.language);
    return {
      meeting: meeting.id,
      number,
      language: input.language,
      title: title?.text ?? meeting.id,
      titleLanguage: title?.language ?? input.language,
      timeZone: meeting.time_zone,
      state: floor.meeting,
      ...(floor.openedAt !== undefined && { openedAt: floor.openedAt }),
      ...(floor.closedAt !== undefined && { closedAt: floor.closedAt }),
      list: listAt(floor, now.toISOString()),
      ruleSet: { id: rules.id, name: String(rules.name[input.language]) },
      rules: showRules(rules, ['closing-the-list', ...reasons.map(({ rule }) => rule)], input.language),
      speaking: floor.speaking && {
        ...show(floor.speaking),
        begunAt: floor.speaking.begunAt, limitSeconds: floor.speaking.limitSeconds, pausedMilliseconds: floor.speaking.pausedMilliseconds,
        ...(floor.speaking.pausedAt !== undefined && { pausedAt: floor.speaking.pausedAt }),
        ...notesOf(floor.speaking), ...(floor.speaking.purpose && { purpose: floor.speaking.purpose }), ...(floor.speaking.item !== undefined && { item: floor.speaking.item }),
      },
      waiting: floor.waiting.map((turn, index) => {
        const { rule, after, placedAt, placedBy, placedFor } = reasons[index]!;
        const ahead = after === undefined ? undefined : byId.get(after);
        return {
          ...show(turn),
          ...notesOf(turn), ...(turn.absences && { wasAbsent: true }), ...(turn.exchangedWith !== undefined && { hasExchanged: true }),
          ...(turn.carriedFrom && { carried: { meeting: turn.carriedFrom.meeting, title: titles.get(turn.carriedFrom.meeting) ?? turn.carriedFrom.meeting, place: turn.carriedFrom.place } }),
          limitSeconds: limits[index] ?? null,
          reckonedBefore: secondsFromNought(reckoned.turns[index]!.beginsAt),
          secondsBefore: before[index] ?? null,
          why: { rule, ...(ahead && { after: inText(ahead.onBehalfOf ?? ahead.party) }), ...(placedAt !== undefined && { placedAt, ...(placedBy && { placedBy }), ...(placedFor && { placedFor }) }) },
        };
      }),
      reckonedSeconds: secondsFromNought(reckoned.endsAt),
      waitingSeconds: limits.some((limit) => limit === null) ? null : limits.reduce<number>((sum, limit) => sum + (limit ?? 0), 0),
      spoken: newest.map((turn) => ({ ...show(turn), begunAt: turn.begunAt, endedAt: turn.endedAt, seconds: turn.seconds, limitSeconds: turn.limitSeconds, ...aboutSpoken(turn) })),
      spokenCount: floor.spoken.length,
      spokenSeconds: floor.spoken.reduce((sum, turn) => sum + turn.seconds, 0),
      proceedings: {
        ...proceedingsOf(floor, rules, show, (id) => cited[id] ?? cited['chair-directs'] ?? { source: '', words: '' }),
        ...(day && (day.meetingsLeftToday > 0 || day.left.length > 0) && { replyDay: replyDayOf(day, show, input.language) }),
      },
      exchanges: (floor.exchanges ?? []).map(({ id, turn, with: other }) => ({ exchange: id, turn, with: other })),
      offers: rules.offers,
      motions: movable(floor, rules),
      levels: rules.levels.flat(),
      limits: rules.limits,
      timesEach: rules.timesEach,
      ...(floor.roll && { rollMark: sha256(canonical(floor.roll)).slice(0, 12) }),
      isNamed: rules.attribution === 'party',
    };
  },
  changesAt: ({ proceedings }) => [proceedings.opensAt, proceedings.closesAt],
});
