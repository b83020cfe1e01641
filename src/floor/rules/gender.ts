/** What a speaker may declare. Nothing declared is no value: a turn without one is "not said". */
export const GENDERS = ['woman', 'man', 'other'] as const;
export type Gender = (typeof GENDERS)[number];

/** A turn that is over, as far as the sums by gender look at it. */
export interface GenderedTurn {
  readonly party: string;
  readonly seconds: number;
  readonly gender?: Gender;
}

/** One line of what everybody may read. `rest`: another gender, or nothing said. */
export interface GenderLine {
  readonly of: Gender | 'rest';
  readonly turns: number;
  /** Tenths of all time spoken, rounded; null where it could tell whose turn is counted where. */
  readonly tenths: number | null;
}

/** No gender that everybody reads of stands for fewer turns, nor for the turns of fewer delegations. */
export const FEWEST = 3;

interface Line {
  readonly of: Gender | 'rest';
  readonly turns: readonly GenderedTurn[];
}

const isEnough = ({ turns }: Line): boolean => turns.length >= FEWEST && new Set(turns.map(({ party }) => party)).size >= FEWEST;
const secondsOf = (turns: readonly GenderedTurn[]): number => turns.reduce((sum, { seconds }) => sum + seconds, 0);

/**
 * Whether each turn could as well be counted in another line: exchanged with one of that line's, the figures shown stay
 * the same. How long every turn took is public, so that an exact sum could be taken apart again.
 */
function isAmbiguous(lines: readonly Line[], tenthsOf: (seconds: number) => number): boolean {
  const sums = lines.map(({ turns }) => secondsOf(turns));
  const fits = (line: number, change: number): boolean => tenthsOf(sums[line]! + change) === tenthsOf(sums[line]!);
  return lines.every(({ turns }, here) => turns.every((turn) => lines.some((other, there) => there !== here && other.turns.some((one) => {
    const change = one.seconds - turn.seconds;
    return one.party !== turn.party && fits(here, change) && fits(there, -change);
  }))));
}

/**
 * The sums by gender that everybody may read: none that could be led back to one person. A gender of too few is counted
 * with those who said nothing. Where only one gender is left, the others must be enough too: else it would be said of everybody.
 */
export function publicGenders(turns: readonly GenderedTurn[]): readonly GenderLine[] | null {
  const declared = GENDERS.map((of): Line => ({ of, turns: turns.filter(({ gender }) => gender === of) }));
  const shown = declared.filter(isEnough);
  const rest: Line = { of: 'rest', turns: turns.filter(({ gender }) => !shown.some(({ of }) => of === gender)) };
  if (shown.length === 0 || (shown.length === 1 && !isEnough(rest))) return null;
  const lines = rest.turns.length > 0 ? [...shown, rest] : shown;
  const all = secondsOf(turns);
  const tenthsOf = (seconds: number): number => (all === 0 ? 0 : Math.round((seconds / all) * 10));
  const mayTellTime = isAmbiguous(lines, tenthsOf);
  return lines.map(({ of, turns: own }) => ({ of, turns: own.length, tenths: mayTellTime ? tenthsOf(secondsOf(own)) : null }));
}
