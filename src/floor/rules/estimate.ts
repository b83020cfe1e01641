import type { Language } from '#platform/languages.ts';
import { rulesOf } from './adjust.ts';
import { limitOf } from './order.ts';
import type { RuleSet } from './rule-set.ts';
import { type Floor, secondsSpoken, type Spoken, type Turn } from './state.ts';

/** Seconds that a text takes at the pace that interpretation can follow, whole and rounded up. */
export const secondsToDeliver = (rules: Pick<RuleSet, 'wordsPerMinute'>, words: number, language: Language): number =>
  Math.ceil((words * 60) / rules.wordsPerMinute[language]);

export interface EstimateOptions {
  /** Seconds that a prepared statement takes, by its turn: better known than any average. */
  readonly prepared?: Readonly<Record<string, number>>;
  /** Seconds between two turns; by default as it was at this meeting so far, and 15 where nothing was yet. */
  readonly gapSeconds?: number;
}

export interface EstimatedTurn {
  readonly turn: string;
  /** ISO 8601 in UTC; `null` behind a turn of which nothing tells how long it takes. */
  readonly beginsAt: string | null;
  readonly seconds: number | null;
  /** What the seconds rest on: the text, the pace of such turns here, or the limit. */
  readonly from: 'prepared' | 'pace' | 'limit' | 'unknown';
}

export interface Estimate {
  readonly turns: readonly EstimatedTurn[];
  readonly endsAt: string | null;
}

/** So many turns of a kind must be over before their average is taken for the next. */
const TURNS_FOR_A_PACE = 3;
const FIRST_GAP_SECONDS = 15;
/** Longer between two turns is a break, or something else than a change of speakers. */
const LONGEST_GAP_SECONDS = 180;

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const kindOf = (turn: Turn): string => `${turn.as ?? ''}/${turn.purpose ?? 'statement'}/${turn.capacity}`;

/** Of turns that are over it is reckoned once: the same list comes with every act until another turn ends. */
function once<Reckoning extends object | number>(reckoning: (spoken: readonly Spoken[]) => Reckoning): (spoken: readonly Spoken[]) => Reckoning {
  const known = new WeakMap<readonly Spoken[], Reckoning>();
  return (spoken) => {
    const before = known.get(spoken);
    if (before !== undefined) return before;
    const now = reckoning(spoken);
    known.set(spoken, now);
    return now;
  };
}

const gapOf = once((spoken): number => {
  const gaps = spoken.slice(1).map((turn, index) => (Date.parse(turn.begunAt) - Date.parse(spoken[index]!.endedAt)) / 1000);
  const changes = gaps.filter((gap) => gap >= 0 && gap <= LONGEST_GAP_SECONDS);
  return changes.length === 0 ? FIRST_GAP_SECONDS : average(changes);
});

/** Seconds that turns of a kind took on average, where enough of them are over. */
const pacesOf = once((spoken): ReadonlyMap<string, number> => {
  const byKind = new Map<string, number[]>();
  for (const turn of spoken) {
    const such = byKind.get(kindOf(turn));
    if (such) such.push(turn.seconds);
    else byKind.set(kindOf(turn), [turn.seconds]);
  }
  return new Map([...byKind].flatMap(([kind, such]) => (such.length >= TURNS_FOR_A_PACE ? [[kind, Math.round(average(such))] as const] : [])));
});

/** How long a turn takes, and what that rests on: its text, else the pace of such turns, else its limit. */
function takenBy({ spoken }: Floor, prepared: Readonly<Record<string, number>>) {
  const paces = pacesOf(spoken);
  return (turn: Turn, limit: number | null): Pick<EstimatedTurn, 'seconds' | 'from'> => {
    const text = Object.hasOwn(prepared, turn.id) ? prepared[turn.id] : undefined;
    if (text !== undefined) return { seconds: text, from: 'prepared' };
    const pace = paces.get(kindOf(turn));
    if (pace !== undefined) return { seconds: pace, from: 'pace' };
    return limit === null ? { seconds: null, from: 'unknown' } : { seconds: limit, from: 'limit' };
  };
}

/**
 * When each waiting turn begins and when the list is through, if the meeting goes on as it does. An overrun of the
 * speaker counts as ended now: nobody can tell how much longer it lasts.
 */
export function estimate(floor: Floor, at: string, { prepared = {}, gapSeconds }: EstimateOptions = {}, rules: RuleSet = rulesOf(floor)): Estimate {
  const gap = gapSeconds ?? gapOf(floor.spoken);
  const secondsOf = takenBy(floor, prepared);
  let clock: number | null = Date.parse(at);
  if (floor.speaking) {
    const { seconds } = secondsOf(floor.speaking, floor.speaking.limitSeconds);
    clock = seconds === null ? null : clock + Math.max(0, seconds - secondsSpoken(floor.speaking, at)) * 1000;
    if (clock !== null && floor.waiting.length > 0) clock += gap * 1000;
  }
  const turns = floor.waiting.map((turn, index): EstimatedTurn => {
    const { seconds, from } = secondsOf(turn, limitOf(rules, turn));
    const beginsAt = clock === null ? null : new Date(clock).toISOString();
    const isLast = index === floor.waiting.length - 1;
    clock = clock === null || seconds === null ? null : clock + (seconds + (isLast ? 0 : gap)) * 1000;
    return { turn: turn.id, beginsAt, seconds, from };
  });
  return { turns, endsAt: clock === null ? null : new Date(clock).toISOString() };
}

/** What an estimate rests on, without a time of day: it stays true until the list changes, and each screen adds the clock. */
export interface Reckoned {
  /** Seconds that whoever has the floor takes in all; null where nothing tells, or nobody speaks. */
  readonly speaking: number | null;
  /** Seconds between two turns. */
  readonly gap: number;
  /** By turn: seconds that those before it on the list take, changes of speaker counted and whoever has the floor not. */
  readonly before: Readonly<Record<string, number | null>>;
  /** What the whole list takes, in the same way. */
  readonly all: number | null;
  /** Turns of which a text tells how long they take. */
  readonly byText: readonly string[];
}

const NOUGHT = '1970-01-01T00:00:00.000Z';
const fromNought = (moment: string | null): number | null => (moment === null ? null : Math.round(Date.parse(moment) / 1000));

/** @param prepared seconds of the texts filed, by turn; left out where who reads may not know that there are any. */
export function reckon(floor: Floor, prepared: Readonly<Record<string, number>> = {}, rules: RuleSet = rulesOf(floor)): Reckoned {
  const gap = gapOf(floor.spoken);
  const { turns, endsAt } = estimate({ ...floor, speaking: null }, NOUGHT, { prepared, gapSeconds: gap }, rules);
  const { speaking } = floor;
  // Its own limit: that of a reply, or of a turn begun before another was announced, is not that of the list.
  const alone = speaking && { turn: speaking.id, ...takenBy(floor, prepared)(speaking, speaking.limitSeconds) };
  return {
    speaking: alone?.seconds ?? null, gap: Math.round(gap), all: fromNought(endsAt), before: Object.fromEntries(turns.map(({ turn, beginsAt }) => [turn, fromNought(beginsAt)])),
    byText: [...(alone ? [alone] : []), ...turns].filter(({ from }) => from === 'prepared').map(({ turn }) => turn),
  };
}
