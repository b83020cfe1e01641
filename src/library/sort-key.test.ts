import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareSymbols, type DocumentSymbol, parseSymbol, symbolSortKey } from './symbols.ts';

const parsed = (written: string): DocumentSymbol[] => {
  const read = parseSymbol(written);
  return read.ok ? [read.symbol] : [];
};

function expectOneOrder(symbols: readonly DocumentSymbol[]): void {
  const natural = symbols.toSorted(compareSymbols).map(symbolSortKey);
  expect(natural).toEqual(natural.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
}

test('the kept key sorts as text in the natural order of symbols', () => {
  const symbols = [
    'A/RES/79/217', 'A/RES/79/1', 'A/RES/59/1', 'A/79/6(Sect.2)', 'A/79/6(Sect.29A)', 'A/79/6', 'A/C.2/79/L.29/Rev.1', 'A/C.2/79/L.29', 'A/C.10/79/L.1',
    'A/RES/75/101A-B', 'A/RES/75/101', 'A/RES/217(III)', 'A/RES/ES-11/1', 'A/RES/S-32/1', 'A/79/439/Add.2', 'A/79/439/Add.10', 'E/CN.4/Sub.2/1987/7', 'S/RES/2242(2015)', 'A/61/515*',
  ].flatMap(parsed);
  expect(symbols.length).toBe(19);
  expectOneOrder(symbols);
  const keys = symbols.map(symbolSortKey);
  expect(new Set(keys).size).toBe(keys.length);
});

test('so it does for the symbols that occur', (context) => {
  const file = new URL('../../../shared/data/un-symbols/symbols.csv', import.meta.url);
  if (!existsSync(file)) return context.skip('the data folder ../shared/data/un-symbols is not here');
  const symbols = readFileSync(file, 'utf8').trim().split(/\r?\n/).slice(1)
    .flatMap((line) => parsed(line.slice(0, line.lastIndexOf(',')).replace(/^"(.*)"$/, '$1')));
  expect(symbols.length).toBeGreaterThan(7000);
  expectOneOrder(symbols);
});
