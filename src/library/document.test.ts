import { describe, expect, test } from 'vitest';
import { documents } from '#scenarios/documents.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { addressOf, document, type DocumentInput } from './document.ts';
import { INVERSES, RELATION_KINDS, RELATION_WORDS, inverseOf, relationWord } from './relations.ts';
import { compareSymbols, parseSymbol, symbolFromAddress } from './symbols.ts';

const minimal: DocumentInput = { slug: 'note', titles: { en: { text: 'Concept note', status: 'original' } }, kind: 'other', source: 'its cover' };

describe('a document', () => {
  test('may lack a symbol, and then its page is found by its slug', () => {
    expect(addressOf(document.parse(minimal))).toBe('/documents/note');
  });
  test('keeps its symbol in one spelling', () => {
    const read = document.parse({ ...minimal, symbol: 'A/hrc/35/23', relations: [{ kind: 'recalls', to: 'A/RES/75/101 A-B' }] });
    expect(read.symbol).toBe('A/HRC/35/23');
    expect(read.relations).toEqual([{ kind: 'recalls', to: 'A/RES/75/101A-B' }]);
    expect(addressOf(read)).toBe('/documents/A/HRC/35/23');
  });
  test.each([
    ['a resolution number for a symbol', { symbol: '58/208' }, 'A/RES/58/208'],
    ['a title in no language', { titles: {} }, 'at least one language'],
    ['a day that never was', { adoptedOn: '2023-02-30' }, 'a date that exists'],
    ['a thirteenth month', { adoptedOn: '2023-13' }, 'a date that exists'],
    ['a language twice', { languages: [{ language: 'en', status: 'official' }, { language: 'en', status: 'official' }] }, 'given twice'],
    ['a script for an address', { languages: [{ language: 'en', status: 'official', url: 'javascript:alert(1)' }] }, 'URL'],
    ['a relation to two things', { relations: [{ kind: 'recalls', to: 'A/RES/58/208', toMechanism: 'hld' }] }, 'relations'],
  ])('refuses %s', (_, wrong, said) => {
    const read = document.safeParse({ ...minimal, ...wrong });
    expect(read.success).toBe(false);
    expect(JSON.stringify(read.error?.issues)).toContain(said);
  });
});

describe('relations', () => {
  test('each has an inverse of its own, and words in six languages', () => {
    expect(new Set(Object.values(INVERSES)).size).toBe(RELATION_KINDS.length);
    for (const kind of RELATION_KINDS) {
      for (const relation of [kind, inverseOf(kind)]) {
        for (const language of LANGUAGES) expect(relationWord(relation)[language]).toBeTruthy();
      }
    }
    for (const language of LANGUAGES) {
      const said = Object.values(RELATION_WORDS).map((word) => word[language]);
      expect(new Set(said).size, language).toBe(said.length);
    }
  });
});

describe('the documents of the scenario', () => {
  const read = documents.map((entry) => document.parse(entry));
  const bySymbol = new Map(read.flatMap((entry) => (entry.symbol ? [[entry.symbol, entry] as const] : [])));

  test('are each there once, with a symbol that is read', () => {
    expect(new Set(read.map(({ slug }) => slug)).size).toBe(read.length);
    expect(bySymbol.size).toBe(read.filter(({ symbol }) => symbol).length);
    for (const entry of read) if (entry.symbol) expect(symbolFromAddress(addressOf(entry)).ok).toBe(true);
  });
  test('refer to nothing that is not there', () => {
    const targets = read.flatMap(({ symbol, relations }) => relations.flatMap((relation) => ('to' in relation ? [[symbol, relation.to]] : [])));
    expect(targets.filter(([, to]) => !bySymbol.has(to!))).toEqual([]);
    expect(targets.filter(([from, to]) => from === to)).toEqual([]);
  });
  test('recall and follow only what is older', () => {
    for (const entry of read) {
      for (const relation of entry.relations) {
        if (!('to' in relation) || relation.kind === 'mandates') continue;
        const other = bySymbol.get(relation.to)!;
        const [date, otherDate] = [entry.adoptedOn ?? entry.publishedOn, other.adoptedOn ?? other.publishedOn];
        if (date && otherDate) expect(date.slice(0, otherDate.length) >= otherDate.slice(0, date.length), `${entry.symbol} ${relation.kind} ${relation.to}`).toBe(true);
      }
    }
  });
  test('79/217 recalls the twelve resolutions of its series before it', () => {
    const recalled = bySymbol.get('A/RES/79/217')!.relations.flatMap((relation) => ('to' in relation && relation.kind === 'recalls' ? [relation.to] : []));
    const series = read.filter(({ titles, kind }) => kind === 'resolution' && titles.en?.text === 'International migration and development').map(({ symbol }) => symbol!);
    expect(series).toHaveLength(13);
    expect(series.filter((symbol) => symbol !== 'A/RES/79/217' && !recalled.includes(symbol))).toEqual([]);
  });
  test('stand in an order', () => {
    const symbols = [...bySymbol.keys()].map((symbol) => { const parsed = parseSymbol(symbol); if (!parsed.ok) throw new Error(symbol); return parsed.symbol; });
    const sorted = symbols.toSorted(compareSymbols);
    expect(new Set(sorted).size).toBe(symbols.length);
  });
});
