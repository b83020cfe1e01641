import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#platform/languages.ts';
import {
  baseSymbol, canonicalSymbol, compareSymbols, describeSymbol, documentAddress, isRevisionOf, isSameDocument,
  normalizeSymbolSpacing, organOf, parseSymbol, printSymbol, refusalText, symbolFromAddress, type DocumentSymbol,
} from './symbols.ts';

const read = (text: string): DocumentSymbol => {
  const parsed = parseSymbol(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.symbol;
};

describe('symbols that are read and printed again', () => {
  test.each([
    'A/RES/58/208', 'A/61/515', 'A/68/190', 'A/RES/75/101 A-B', 'A/RES/79/258B', 'A/RES/80/84 A-B', 'A/RES/57/130A-B',
    'A/C.2/79/L.29/Rev.1', 'A/79/439/Add.2', 'A/HRC/35/23', 'A/HRC/RES/34/41', 'A/C.6/64/SR.1-28/Corrigendum',
    'A/79/6(Sect.2)', 'A/79/6 (Sect. 29A)', 'A/77/5(Vol.I)', 'A/42/40(supp)', 'S/RES/2242(2015)', 'S/RES/2242 (2015)',
    'A/520/Rev.20', 'A/INF/76/4/Rev.1', 'E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1', 'HIV/AIDS/CRP.2/Add.1/Rev.1',
    'TPNW/MSP/2025/WP.5', 'BWC/CONF.IX/9', 'ISBA/29/A/11', 'A/RES/217 (III)', 'A/RES/217 A (III)', 'A/RES/3281 (XXIX)',
    'A/RES/ES-11/1', 'A/RES/S-32/1', 'A/RES/2252(ES-V)', 'A/79/PV.54', 'A/79/PV.55 (Resumption 1)', 'A/79/L.2*', 'A/79/L.2**',
    'CEDAW/C/GC/33', 'CRPD/C/PRK/Q/1', 'CERD/C/USA/7-9', 'CCPR/C/116/D/2216/2012', 'A/HRC/WG.6/41/USA/1', 'GC.18/3',
    'ICCD/COP(13)/21/Add.1', 'UNEP/EA.3/Res.3', 'UNEP/CBD/BS/COP-MOP/5/17', 'NPT/CONF.2000/28 (Parts I and II)',
    'A/2170', 'S/PV.9171', 'S/PRST/1996/17', 'E/2015/27-E/CN.6/2015/10', 'E/C.12/GC/26', 'E/RES/155(VII)', 'JIU/REP/2002/11',
    'A/HRC/RES/S-16/1', 'A/hrc/RES/40/17', 'A/77/349/corr.1', 'ST/SGB/107/Rev.6', 'A/79/L.2/Summary',
  ])('%s', (text) => {
    expect(printSymbol(read(text))).toBe(text);
    const canonical = canonicalSymbol(read(text));
    expect(canonical).not.toMatch(/\s/);
    expect(printSymbol(read(canonical))).toBe(canonical);
    expect(isSameDocument(read(canonical), read(text))).toBe(true);
  });

  test('spaces of every kind count as one, and typographic dashes as a hyphen', () => {
    expect(normalizeSymbolSpacing(' A/RES/75/101\u00a0\u202f A\u2013B\n')).toBe('A/RES/75/101 A-B');
    expect(printSymbol(read(' A/RES/75/101\u00a0A\u2013B '))).toBe('A/RES/75/101 A-B');
  });
});

describe('what is no symbol is refused, with the reason, the place and what was meant', () => {
  test.each([
    ['', 'empty', 0, undefined],
    ['   ', 'empty', 0, undefined],
    ['migration', 'words', 0, undefined],
    ['and/or', 'unknown-organ', 0, undefined],
    ['N/A', 'unknown-organ', 0, undefined],
    ['toString/1', 'unknown-organ', 0, undefined],
    ['A/constructor/1', 'unknown-part', 2, undefined],
    ['A/B', 'unknown-part', 2, undefined],
    ['A/XYZ/58/208', 'unknown-part', 2, undefined],
    ['src/a/b.ts', 'file-path', 0, undefined],
    ['/etc/passwd', 'file-path', 0, undefined],
    ['../A/58/208', 'file-path', 0, undefined],
    ['A/RES/58/208.pdf', 'file-path', 0, 'A/RES/58/208'],
    ['12/05/2020', 'date', 0, undefined],
    ['2020-05-12', 'date', 0, undefined],
    ['1/2', 'fraction', 0, undefined],
    ['24/7', 'fraction', 0, undefined],
    ['58/208', 'resolution-number', 0, 'A/RES/58/208'],
    ['3202 (S-VI)', 'resolution-number', 0, 'A/RES/3202(S-VI)'],
    ['2242 (2015)', 'resolution-number', 0, 'S/RES/2242(2015)'],
    ['1996/31', 'resolution-number', 0, 'E/RES/1996/31'],
    ['A', 'words', 0, undefined],
    ['A/', 'empty-part', 1, undefined],
    ['A//61', 'empty-part', 1, 'A/61'],
    ['A/RES/58/208/', 'empty-part', 12, 'A/RES/58/208'],
    ['A/RES/58//208', 'empty-part', 8, 'A/RES/58/208'],
    ['a/res/58/208', 'lower-case', 0, 'A/RES/58/208'],
    ['/en/A/RES/2200 (XXI)', 'language-prefix', 0, 'A/RES/2200(XXI)'],
    ['fr/a/res/53/199', 'language-prefix', 0, 'A/RES/53/199'],
    ['https://undocs.org/en/A/RES/58/208', 'web-address', 0, 'A/RES/58/208'],
    ['https://docs.un.org/A/79/6%20(Sect.%202)?x=1', 'web-address', 0, 'A/79/6(Sect.2)'],
    ['https://example.org/A/RES/58/208', 'web-address', 0, undefined],
    ['javascript://A/58/208', 'web-address', 0, undefined],
    ['A/77/6%20(PLAN%20OUTLINE)', 'web-address', 6, 'A/77/6(planoutline)'],
    ['A/77/6%ff', 'web-address', 6, undefined],
    ['<b>A/58/208</b>', 'markup', 0, undefined],
    ['A/58/208\u0000', 'hidden-character', 8, 'A/58/208'],
    ['A/\u200e58/208', 'hidden-character', 2, 'A/58/208'],
    ['А/RES/58/208', 'strange-character', 0, 'A/RES/58/208'],
    ['Ａ/58/208', 'strange-character', 0, 'A/58/208'],
    ['A/58/٢٠٨', 'strange-character', 5, 'A/58/208'],
    ['A\\58\\208', 'words', 0, undefined],
    ['A/58/208;DROP TABLE', 'strange-character', 8, undefined],
    ['A/79/439/Add.2, para. 6', 'strange-character', 14, 'A/79/439/Add.2'],
    ['A/RES/58/208.', 'strange-character', 12, 'A/RES/58/208'],
    ['A / RES / 58 / 208', 'strange-character', 0, 'A/RES/58/208'],
    ['A/C.2', 'no-number', 2, undefined],
    ['A/RES', 'no-number', 2, undefined],
    ['E/CN.4/Sub.2', 'no-number', 7, undefined],
    ['A/77/L45/Rev.1', 'missing-dot', 6, 'A/77/L.45/Rev.1'],
    ['A/77/445/Add1', 'missing-dot', 12, 'A/77/445/Add.1'],
    ['A/C.6/79.SR.37', 'missing-slash', 8, 'A/C.6/79/SR.37'],
    ['A/78423', 'missing-slash', 2, 'A/78/423'],
    ['A/058/208', 'bad-number', 2, 'A/58/208'],
    ['A/58/0', 'bad-number', 5, undefined],
    ['A/58/2080000', 'bad-number', 5, undefined],
    ['A/C.6/64/SR.28-1', 'bad-number', 9, undefined],
    ['A/1/2', 'no-such-session', 2, undefined],
    ['A/RES/25/2', 'no-such-session', 6, undefined],
    ['A/RES/500/2', 'no-such-session', 6, undefined],
    ['A/RES/2625(XXXV)', 'no-such-session', 6, undefined],
    ['A/RES/2020/5', 'session-needed', 6, undefined],
    ['A/RES/2200', 'session-needed', 6, undefined],
    ['S/12/34', 'year-needed', 2, undefined],
    ['E/RES/12/34', 'year-needed', 6, undefined],
    ['A/58/208/3', 'too-many-numbers', 5, undefined],
    ['A/58/208/Add.1/L.3', 'wrong-order', 15, undefined],
    ['A/58/208A', 'letters', 5, undefined],
    ['A/RES/58/208 B-A', 'letters', 12, undefined],
    ['A/RES/217 (III) A', 'letters', 15, 'A/RES/217A(III)'],
    ['A/79/6(Sect.2', 'brackets', 6, undefined],
    ['A/79/6(Nonsense)', 'brackets', 6, undefined],
    ['A/79/6(XXI)', 'brackets', 5, undefined],
    ['A/RES/58/208(2015)', 'brackets', 9, undefined],
    [`A/${'1'.repeat(400)}`, 'too-long', 120, undefined],
    [`A/RES/${'(III)'.repeat(25)}`, 'too-long', 120, undefined],
  ])('%s', (text, code, at, suggestion) => {
    const parsed = parseSymbol(text);
    if (parsed.ok) throw new Error(`${text} was read as ${printSymbol(parsed.symbol)}`);
    expect({ code: parsed.code, at: parsed.at, suggestion: parsed.suggestion }).toEqual({ code, at, suggestion });
    expect(parsed.reason.length).toBeGreaterThan(10);
    for (const language of LANGUAGES) {
      const said = refusalText(parsed.code, parsed.found, language);
      expect(said).not.toContain('{found}');
      if (language !== 'en') expect(said).not.toBe(parsed.reason);
    }
  });
});

describe('what the parts mean', () => {
  test('a draft of a Main Committee', () => {
    expect(describeSymbol(read('A/C.2/79/L.29/Rev.1'))).toMatchObject({
      canonical: 'A/C.2/79/L.29/Rev.1',
      organ: { code: 'A/C.2', names: { en: 'Second Committee', zh: '第二委员会' } },
      bodies: ['A', 'C.2'],
      session: { kind: 'regular', number: 79 },
      nature: { code: 'L' },
      number: 29,
      modifications: [{ kind: 'Rev', number: 1 }],
    });
  });
  test('a chain of subsidiary bodies with a year', () => {
    expect(describeSymbol(read('E/CN.4/Sub.2/AC.2/1987/WP.4/Add.1'))).toMatchObject({
      organ: { code: 'E/CN.4' }, bodies: ['E', 'CN.4', 'Sub.2', 'AC.2'], year: 1987, nature: { code: 'WP' }, number: 4,
    });
  });
  test.each([
    ['A/RES/217 A (III)', { romanSession: 'III', session: { kind: 'regular', number: 3 }, number: 217, letters: { from: 'A' } }],
    ['A/RES/75/101 A-B', { letters: { from: 'A', to: 'B' }, session: { kind: 'regular', number: 75 } }],
    ['A/RES/3201(S-VI)', { romanSession: 'S-VI', session: { kind: 'special', number: 6 } }],
    ['A/RES/ES-11/1', { session: { kind: 'emergency-special', number: 11 }, number: 1 }],
    ['S/RES/2242(2015)', { year: 2015, number: 2242, organ: { code: 'S' } }],
    ['A/C.6/64/SR.1-28/Corrigendum', { number: 1, numberTo: 28, modifications: [{ kind: 'Corrigendum' }] }],
    ['A/79/6(Sect.29A)', { parts: [{ kind: 'section', values: ['29A'] }] }],
    ['NPT/CONF.2000/28(PartsIandII)', { parts: [{ kind: 'part', values: ['I', 'II'] }] }],
    ['A/HRC/35/23', { organ: { code: 'A/HRC' }, session: { kind: 'regular', number: 35 }, number: 23 }],
    ['A/79/L.2*', { reissues: 1 }],
    ['A/520/Rev.20', { number: 520 }],
    ['E/1998/23', { year: 1998, number: 23 }],
    ['CCPR/C/116/D/2216/2012', { session: { kind: 'regular', number: 116 }, number: 2216, year: 2012 }],
    ['E/2015/27-E/CN.6/2015/10', { number: 27, joint: { organ: { code: 'E/CN.6' }, number: 10 } }],
  ])('%s', (text, parts) => expect(describeSymbol(read(text))).toMatchObject(parts));

  test('a body whose name is not known still has its code', () => {
    expect(organOf(read('CAC/COSP/2009/15'))).toBeUndefined();
    expect(describeSymbol(read('CAC/COSP/2009/15')).organ).toEqual({ code: 'CAC' });
  });
});

describe('order and kinship', () => {
  test('sessions and numbers by value; a document before what was added to it', () => {
    const ordered = [
      'A/58/208', 'A/61/515', 'A/79/439', 'A/79/439/Add.1', 'A/79/439/Add.2', 'A/79/439/Add.10', 'A/79/439/Add.10/Corr.1',
      'A/79/1000', 'A/79/L.2', 'A/79/L.2/Rev.1', 'A/79/L.10', 'A/RES/58/208', 'A/RES/75/101A', 'A/RES/75/101B',
      'A/RES/79/1', 'A/RES/79/2', 'A/C.2/79/L.29', 'E/1998/23', 'S/RES/2242(2015)',
    ];
    const shuffled = ordered.toSorted((a, b) => (a.length * 7) % 5 - (b.length * 7) % 5 || (a < b ? 1 : -1)).map(read);
    const sorted = shuffled.toSorted(compareSymbols).map(printSymbol);
    const within = (prefix: RegExp) => sorted.filter((text) => prefix.test(text));
    expect(within(/^A\/\d|^A\/RES/).filter((t) => !t.startsWith('A/RES'))).toEqual(ordered.slice(0, 11));
    expect(within(/^A\/RES/)).toEqual(ordered.slice(11, 16));
    expect(sorted.at(-1)).toBe('S/RES/2242(2015)');
    expect(sorted.indexOf('A/C.2/79/L.29')).toBeGreaterThan(sorted.indexOf('A/79/1000'));
  });
  test('the base of a symbol', () => {
    expect(printSymbol(baseSymbol(read('A/C.2/79/L.29/Rev.1/Add.2*')))).toBe('A/C.2/79/L.29');
    expect(printSymbol(baseSymbol(read('A/79/6(Sect.2)/Corr.1')))).toBe('A/79/6(Sect.2)');
  });
  test.each([
    ['A/79/L.2/Rev.1', 'A/79/L.2', true],
    ['A/79/L.2/Rev.2', 'A/79/L.2/Rev.1', true],
    ['A/79/L.2/Rev.1', 'A/79/L.2/Rev.2', false],
    ['A/79/L.2/Rev.1', 'A/79/L.2/Rev.1', false],
    ['A/79/L.2/Add.1', 'A/79/L.2', false],
    ['A/79/L.2/Rev.1', 'A/79/L.3', false],
    ['A/79/L.2/Add.1/Rev.1', 'A/79/L.2/Add.1', true],
    ['A/79/L.2/Rev.1*', 'A/79/L.2*', true],
  ])('%s is a revision of %s: %s', (later, earlier, expected) => {
    expect(isRevisionOf(read(later), read(earlier))).toBe(expected);
  });
});

describe('addresses', () => {
  test.each([
    ['A/RES/58/208', '/documents/A/RES/58/208'],
    ['A/hrc/35/23', '/documents/A/HRC/35/23'],
    ['A/RES/75/101 A-B', '/documents/A/RES/75/101A-B'],
    ['A/79/6 (Sect. 2)', '/documents/A/79/6(Sect.2)'],
  ])('%s is at %s', (text, address) => {
    expect(documentAddress(read(text))).toBe(address);
    for (const form of [address, `${address}.json`, `${address}?lang=fr`, address.replaceAll('(', '%28')]) {
      const back = symbolFromAddress(form);
      expect(back.ok && canonicalSymbol(back.symbol)).toBe(canonicalSymbol(read(text)));
    }
  });
  test.each(['/documents/', '/documents/%E0%A4%A', '/documents/..%2f..%2fetc', '/documents/a/../b', '/documents/A/58/%00208'])(
    'nothing is at %s', (address) => expect(symbolFromAddress(address).ok).toBe(false),
  );
});
