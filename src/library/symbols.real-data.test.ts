import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findSymbols } from './find-symbols.ts';
import { canonicalSymbol, documentAddress, normalizeSymbolSpacing, parseSymbol, printSymbol, symbolFromAddress } from './symbols.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);
const has = (folder: string) => existsSync(new URL(folder, DATA));
const text = (path: string) => readFileSync(new URL(path, DATA), 'utf8').replace(/^\ufeff/, '');
const why = (folder: string) => `the data folder ../shared/data/${folder} is not here`;

describe('symbols as they occur', () => {
  test('at least 99.5 % of the symbols linked in resolutions print as they were read', (context) => {
    if (!has('un-symbols')) return context.skip(why('un-symbols'));
    const linked = text('un-symbols/symbols.csv').trim().split(/\r?\n/).slice(1)
      .map((line) => line.slice(0, line.lastIndexOf(',')).replace(/^"(.*)"$/, '$1'));
    const refused: string[] = [];
    let same = 0;
    for (const symbol of linked) {
      const parsed = parseSymbol(symbol);
      if (!parsed.ok) refused.push(`${symbol} — ${parsed.code}${parsed.suggestion ? `, meant: ${parsed.suggestion}` : ''}`);
      else {
        if (printSymbol(parsed.symbol) === normalizeSymbolSpacing(symbol)) same += 1;
        const back = symbolFromAddress(documentAddress(parsed.symbol));
        expect(back.ok && canonicalSymbol(back.symbol), symbol).toBe(canonicalSymbol(parsed.symbol));
      }
    }
    const share = same / linked.length;
    console.log(`${linked.length} symbols: ${same} identical (${(share * 100).toFixed(2)} %), ${refused.length} refused:\n  ${refused.join('\n  ')}`);
    expect(linked.length).toBeGreaterThan(7000);
    expect(same + refused.length).toBe(linked.length);
    expect(share).toBeGreaterThanOrEqual(0.995);
  });

  test('every symbol of the adopted resolutions is read, and of their meetings and drafts all but misprints', (context) => {
    if (!has('un-votes')) return context.skip(why('un-votes'));
    const rows = readdirSync(new URL('un-votes', DATA)).filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => text(`un-votes/${file}`).trim().split('\n'))
      .map((line) => JSON.parse(line) as { symbol: string; pv: string; originating_document: string });
    const unread = { symbol: [] as string[], pv: [] as string[], originating: [] as string[] };
    const read = (written: string) => {
      const parsed = parseSymbol(written);
      return parsed.ok && printSymbol(parsed.symbol) === normalizeSymbolSpacing(written);
    };
    for (const row of rows) {
      if (!read(row.symbol)) unread.symbol.push(row.symbol);
      if (!read(row.pv)) unread.pv.push(row.pv);
      const named = row.originating_document.match(/A\/[^\s,()]+/g) ?? [];
      const found = findSymbols(row.originating_document).map(({ printed }) => printed);
      if (named.join(' ') !== found.join(' ')) unread.originating.push(row.originating_document);
    }
    console.log(`${rows.length} resolutions; not read: ${JSON.stringify(unread, null, 1)}`);
    expect(rows.length).toBeGreaterThan(1900);
    expect(unread.symbol).toEqual([]);
    expect(unread.pv.every((pv) => pv.startsWith('Adopted without vote'))).toBe(true);
    expect(unread.originating.length).toBeLessThanOrEqual(3);
  });

  test('every symbol in the draft records of the Third Committee is read', (context) => {
    if (!has('un-draft-metadata')) return context.skip(why('un-draft-metadata'));
    const records = text('un-draft-metadata/session_78_committee_3_drafts.marc.xml');
    const symbols = [...records.matchAll(/tag="191"[^>]*>\s*<[^>]*code="a">([^<]+)</g)].map((hit) => hit[1]!);
    expect(symbols.length).toBeGreaterThanOrEqual(94);
    expect(symbols.filter((symbol) => !parseSymbol(symbol).ok)).toEqual([]);
    console.log(`${symbols.length} symbols of drafts, all read`);
  });

  test('the resolutions recalled in 79/217 are found in the text of each of the six languages', (context) => {
    if (!has('un-resolutions-akn')) return context.skip(why('un-resolutions-akn'));
    const recalled = ['58/208', '59/241', '60/227', '61/208', '63/225', '65/170', '67/219', '69/229', '71/237', '73/241', '75/226', '77/176', '68/4', '62/270', '71/1', '79/1'];
    for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
      const file = readdirSync(new URL(`un-resolutions-akn/${language}`, DATA)).find((name) => name.includes('79_217'))!;
      const running = text(`un-resolutions-akn/${language}/${file}`).replace(/<meta>.*?<\/meta>/gs, '').replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
      const found = new Set(findSymbols(running).map(({ symbol }) => canonicalSymbol(symbol)));
      expect(recalled.filter((number) => !found.has(`A/RES/${number}`)), language).toEqual([]);
      for (const symbol of ['A/79/439/Add.2', 'E/2006/25', 'FCCC/CP/2015/10/Add.1']) expect(found, language).toContain(symbol);
    }
  });
});
