import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorMilliseconds } from '#platform/test-processor-time.ts';
import { canonicalHead } from './symbols/print.ts';
import { writeRoman, readRoman } from './symbols/numerals.ts';
import type { Component, DocumentSymbol, Note } from './symbols.ts';
import { canonicalSymbol, compareSymbols, documentAddress, parseSymbol, printSymbol, symbolFromAddress, normalizeSymbolSpacing } from './symbols.ts';
import { findSymbols } from './find-symbols.ts';

const number = fc.integer({ min: 1, max: 999 });
const session = fc.integer({ min: 31, max: 99 }).map((n): Component => ({ role: 'session', number: n }));
const year = fc.integer({ min: 1994, max: 2045 }).map((n): Component => ({ role: 'year', number: n }));
const plain = number.map((n): Component => ({ role: 'number', number: n }));
const coded = fc.record({ code: fc.constantFrom('L', 'SR', 'CRP', 'WP', 'PV', 'INF', 'NGO'), number }).map((part): Component => ({ role: 'nature', ...part }));
const body = (code: string, max: number) => fc.integer({ min: 1, max }).map((n): Component => ({ role: 'body', code, number: n }));
const organ = (code: string): Component => ({ role: 'organ', code });
const letter = fc.constantFrom('A', 'B', 'C', 'D');
const letters = letter.chain((from) => fc.constantFrom({ from }, { from, to: String.fromCharCode(from.charCodeAt(0) + 1) }));

const note = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((n): Note => ({ kind: 'section', values: [String(n)] })),
  fc.integer({ min: 1, max: 9 }).map((n): Note => ({ kind: 'part', values: [writeRoman(n)] })),
  fc.integer({ min: 1, max: 9 }).map((n): Note => ({ kind: 'volume', values: [writeRoman(n)] })),
  fc.constantFrom<Note>({ kind: 'supplement', values: [] }, { kind: 'introduction', values: [] }),
);
const changes = fc.array(
  fc.record({ code: fc.constantFrom('Add', 'Corr', 'Rev', 'Amend'), number: fc.integer({ min: 1, max: 60 }) })
    .map((part): Component => ({ role: 'modification', ...part })),
  { maxLength: 3 },
);
const withNotes = (part: Component, notes: Note[]): Component => (notes.length > 0 ? { ...part, notes } : part);

const main = fc.oneof<fc.Arbitrary<Component[]>[]>(
  fc.tuple(session, plain, fc.array(note, { maxLength: 2 })).map(([s, n, notes]) => [organ('A'), s, withNotes(n, notes)]),
  fc.tuple(session, coded).map(([s, n]) => [organ('A'), s, n]),
  fc.tuple(body('C', 6), session, coded).map(([b, s, n]) => [organ('A'), b, s, n]),
  fc.tuple(session, plain, fc.option(letters, { nil: undefined })).map(([s, n, l]) => [
    organ('A'), { role: 'nature', code: 'RES' }, s, l ? { ...n, letters: l } : n,
  ]),
  fc.tuple(plain, fc.integer({ min: 1, max: 30 })).map(([n, s]) => [
    organ('A'), { role: 'nature', code: 'RES' }, { ...n, notes: [{ kind: 'session', values: [writeRoman(s)] }] },
  ]),
  fc.tuple(plain, fc.integer({ min: 1946, max: 2045 })).map(([n, y]) => [
    organ('S'), { role: 'nature', code: 'RES' }, { ...n, notes: [{ kind: 'year', values: [String(y)] }] },
  ]),
  fc.tuple(body('CN', 20), body('Sub', 3), body('AC', 9), year, coded).map(([a, b, c, y, n]) => [organ('E'), a, b, c, y, n]),
  fc.tuple(year, plain).map(([y, n]) => [organ('E'), y, n]),
  fc.tuple(fc.constantFrom('CEDAW', 'CRC', 'CMW'), fc.constantFrom('MEX', 'PHL', 'USA'), plain).map(([o, code, n]) => [
    organ(o), { role: 'body', code: 'C' }, { role: 'country', code }, n,
  ]),
);
const symbol: fc.Arbitrary<DocumentSymbol> = fc
  .record({ main, changes, reissues: fc.integer({ min: 0, max: 2 }) })
  .map((built) => ({ components: [...built.main, ...built.changes], reissues: built.reissues }))
  .filter((built) => printSymbol(built).length <= 120);
/** In a running text, small running numbers such as `E/4` are not taken for symbols. */
const likely = symbol.filter(({ components }) => components.length > 2);

test('a symbol built from parts is read back into the same parts', () => {
  fc.assert(
    fc.property(symbol, (built) => {
      expect(parseSymbol(printSymbol(built))).toEqual({ ok: true, symbol: built });
    }),
    { numRuns: 600 },
  );
});

test('its address leads back to it', () => {
  fc.assert(
    fc.property(symbol, (built) => {
      const address = documentAddress(built);
      expect(address).toMatch(/^\/documents\/[A-Za-z0-9/.()*-]+$/);
      expect(symbolFromAddress(address)).toEqual({ ok: true, symbol: built });
    }),
    { numRuns: 300 },
  );
});

test('the order of symbols is an order: of two, one is first; of three, no circle; equal only to itself', () => {
  fc.assert(
    fc.property(symbol, symbol, symbol, (a, b, c) => {
      expect(Math.sign(compareSymbols(a, b))).toBe(-Math.sign(compareSymbols(b, a)) + 0);
      expect(compareSymbols(a, a)).toBe(0);
      expect(compareSymbols(a, b) === 0).toBe(canonicalSymbol(a) === canonicalSymbol(b));
      const [x, y, z] = [a, b, c].toSorted(compareSymbols) as [DocumentSymbol, DocumentSymbol, DocumentSymbol];
      expect(compareSymbols(x, y) <= 0 && compareSymbols(y, z) <= 0 && compareSymbols(x, z) <= 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('no text makes the reader throw, and what it reads it prints again', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom('A', 'E', 'S', '/', '.', '(', ')', '-', ' ', '*', '1', '9', 'R', 'C', 'X', 'I', 'n'), maxLength: 60 }),
    fc.array(fc.constantFrom('A', 'E', 'S', 'RES', 'C.2', '79', '2015', 'L.1', '208', 'Rev.1', '(XXI)', '(2015)', 'A-B', '', ' ', 'SR.1-28'), { maxLength: 9 })
      .map((pieces) => pieces.join('/')),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const parsed = parseSymbol(text);
      if (parsed.ok) expect(printSymbol(parsed.symbol)).toBe(normalizeSymbolSpacing(text));
      else {
        expect(parsed.reason).not.toBe('');
        expect(parsed.at).toBeGreaterThanOrEqual(0);
        expect(parsed.at).toBeLessThanOrEqual(Math.max(120, text.length));
        if (parsed.suggestion !== undefined) expect(parseSymbol(parsed.suggestion).ok).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a symbol damaged in one place is refused, or is another symbol, never the same one', () => {
  fc.assert(
    fc.property(symbol, fc.nat(), fc.constantFrom('/', '.', '(', ')', '#', '<', '\u0000', '\u200b', 'é', '%', '&', 'q'), (built, where, mark) => {
      const text = printSymbol(built);
      const at = where % (text.length + 1);
      const damaged = text.slice(0, at) + mark + text.slice(at);
      const parsed = parseSymbol(damaged);
      if (parsed.ok) expect(canonicalSymbol(parsed.symbol)).not.toBe(text);
      if (!/[/.()q]/.test(mark)) expect(parsed.ok).toBe(false);
    }),
    { numRuns: 600 },
  );
});

test('a symbol is found again between words of any language', () => {
  const before = fc.constantFrom('', '(', '[', '«', 'see ', 'voir ', 'см. ', '见', 'انظر ', '“', 'x, ');
  const after = fc.constantFrom('', ')', ']', '»', '.', ', para. 6', '; ', '。', '، الفقرة 6', ' и', '号文件');
  fc.assert(
    fc.property(likely, before, after, (built, front, back) => {
      const printed = printSymbol(built);
      const text = front + printed + back;
      expect(findSymbols(text)).toEqual([{ start: front.length, end: front.length + printed.length, symbol: built, printed }]);
    }),
    { numRuns: 400 },
  );
});

test('Roman numerals are written and read', () => {
  for (let n = 1; n < 400; n += 1) expect(readRoman(writeRoman(n))).toBe(n);
  for (const text of ['IIII', 'VX', 'IC', '', 'A', 'XXXXX', 'IL']) expect(readRoman(text)).toBeUndefined();
  expect(canonicalHead({ role: 'body', code: 'CONF', number: 9, numeral: 'roman' })).toBe('CONF.IX');
});

test('hostile texts cost time in proportion to their length', () => {
  const pieces = ['A/', 'A/58/208((((', 'A/RES/58/208-', 'resolution 58/208, ', '(A/RES/(III ', 'A/1 ', '第58/208号、'];
  for (const piece of pieces) {
    const time = (copies: number) => {
      const text = piece.repeat(copies);
      return processorMilliseconds(() => [findSymbols(text), parseSymbol(text)]);
    };
    time(500);
    // The shortest of three: what shares a processor's caches only ever adds. Linear is 16, square is 256.
    const shortest = (copies: number) => Math.min(time(copies), time(copies), time(copies));
    const once = shortest(1000);
    const sixteenfold = shortest(16_000);
    expect(sixteenfold, `${piece} × 16,000 took ${sixteenfold} ms, × 1,000 took ${once} ms`).toBeLessThan(Math.max(once, 10) * 90);
  }
});
