import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST, type Gender, type GenderedTurn, type GenderLine, GENDERS, publicGenders } from './gender.ts';

const turn = (party: string, gender?: Gender, seconds = 180): GenderedTurn => ({ party, seconds, ...(gender && { gender }) });
const turns = (count: number, gender?: Gender, seconds = 180, from = 'p'): GenderedTurn[] => Array.from({ length: count }, (_, index) => turn(`${from}-${gender ?? 'none'}-${index}`, gender, seconds));
const shape = (lines: readonly GenderLine[] | null) => lines?.map(({ of, turns: n }) => [of, n]);

describe('turns by gender, as everybody may read them', () => {
  it('are shown where each gender is of three turns of three delegations at least', () => {
    expect(shape(publicGenders([...turns(3, 'woman'), ...turns(4, 'man')]))).toEqual([['woman', 3], ['man', 4]]);
    expect(publicGenders([...turns(2, 'woman'), ...turns(4, 'man')])).toBeNull();
    expect(publicGenders([...Array.from({ length: 5 }, () => turn('kenya', 'woman')), ...turns(2, 'man')])).toBeNull();
  });

  it('count the few with those who said nothing, and do not say whether there were any', () => {
    const few = [...turns(5, 'woman'), ...turns(4, 'man'), ...turns(1, 'other'), ...turns(2)];
    expect(shape(publicGenders(few))).toEqual([['woman', 5], ['man', 4], ['rest', 3]]);
    expect(shape(publicGenders([...turns(5, 'woman'), ...turns(4, 'man'), ...turns(3)]))).toEqual([['woman', 5], ['man', 4], ['rest', 3]]);
    // One that is left over has said nothing, or is the only one of a gender: nobody can tell which.
    expect(publicGenders([...turns(5, 'woman'), ...turns(4, 'man'), ...turns(1)])).toEqual(publicGenders([...turns(5, 'woman'), ...turns(4, 'man'), ...turns(1, 'other')]));
    expect(shape(publicGenders([...turns(5, 'woman'), ...turns(4, 'man'), ...turns(1)]))).toEqual([['woman', 5], ['man', 4], ['rest', 1]]);
  });

  it('are not shown where one line would say it of everybody, nor where nobody said anything', () => {
    expect(publicGenders(turns(9, 'woman'))).toBeNull();
    expect(publicGenders([...turns(9, 'woman'), ...turns(2)])).toBeNull();
    expect(shape(publicGenders([...turns(9, 'woman'), ...turns(2), turn('x', 'man')]))).toEqual([['woman', 9], ['rest', 3]]);
    expect(publicGenders(turns(9))).toBeNull();
    expect(publicGenders([])).toBeNull();
  });

  it('leave the time out where it would tell: three long speeches among short ones', () => {
    const lines = publicGenders([...turns(3, 'woman', 600), ...turns(4, 'man', 60)])!;
    expect(lines.map(({ tenths }) => tenths)).toEqual([null, null]);
    expect(publicGenders([...turns(4, 'woman', 180), ...turns(4, 'man', 185)])!.map(({ tenths }) => tenths)).toEqual([5, 5]);
  });
});

const someTurns = fc.array(
  fc.record({ party: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'), seconds: fc.integer({ min: 20, max: 400 }), gender: fc.option(fc.constantFrom(...GENDERS), { nil: undefined }) }),
  { maxLength: 9 },
).map((given) => given.map(({ gender, ...rest }): GenderedTurn => ({ ...rest, ...(gender && { gender }) })));

/** Every way of counting the turns in the lines shown that leads to the same figures: what a reader who knows all else can find out. */
function* waysToRead(given: readonly GenderedTurn[], lines: readonly GenderLine[]): Generator<readonly number[]> {
  const all = given.reduce((sum, { seconds }) => sum + seconds, 0);
  const place: number[] = [];
  const counts = lines.map(() => 0);
  const sums = lines.map(() => 0);
  function* go(index: number): Generator<readonly number[]> {
    if (index === given.length) {
      if (lines.every(({ tenths }, line) => tenths === null || Math.round((sums[line]! / all) * 10) === tenths)) yield [...place];
      return;
    }
    for (let line = 0; line < lines.length; line += 1) {
      if (counts[line] === lines[line]!.turns) continue;
      counts[line]! += 1; sums[line]! += given[index]!.seconds; place.push(line);
      yield* go(index + 1);
      counts[line]! -= 1; sums[line]! -= given[index]!.seconds; place.pop();
    }
  }
  yield* go(0);
}

it('never lead back to one person: whoever knows how long each turn took can count each of them in two lines at least', () => {
  let shown = 0;
  let withTime = 0;
  fc.assert(fc.property(someTurns, (given) => {
    const lines = publicGenders(given);
    if (lines === null) return;
    shown += 1;
    if (lines.every(({ tenths }) => tenths !== null)) withTime += 1;
    const readings = given.map(() => new Set<number>());
    for (const way of waysToRead(given, lines)) way.forEach((line, index) => readings[index]!.add(line));
    for (const [index, reading] of readings.entries()) expect([index, reading.size > 1]).toEqual([index, true]);
  }), { numRuns: 3000, seed: 7 });
  expect(shown).toBeGreaterThan(100);
  expect(withTime).toBeGreaterThan(20);
});

it('hold every turn once, and no gender of fewer than three turns or delegations', () => {
  const many = fc.array(fc.record({ party: fc.integer({ min: 0, max: 30 }).map(String), seconds: fc.integer({ min: 0, max: 900 }), gender: fc.option(fc.constantFrom(...GENDERS), { nil: undefined }) }), { maxLength: 60 })
    .map((given) => given.map(({ gender, ...rest }): GenderedTurn => ({ ...rest, ...(gender && { gender }) })));
  fc.assert(fc.property(many, (given) => {
    const lines = publicGenders(given);
    if (lines === null) return;
    expect(lines.reduce((sum, line) => sum + line.turns, 0)).toBe(given.length);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      if (line.of === 'rest' && lines.length > 2) continue;
      expect(line.turns).toBeGreaterThanOrEqual(FEWEST);
      const own = given.filter(({ gender }) => (line.of === 'rest' ? !lines.some(({ of }) => of === gender) : gender === line.of));
      expect(own).toHaveLength(line.turns);
      expect(new Set(own.map(({ party }) => party)).size).toBeGreaterThanOrEqual(FEWEST);
    }
  }), { numRuns: 2000 });
});
