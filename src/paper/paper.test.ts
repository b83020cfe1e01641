import { describe, expect, it } from 'vitest';
import type { Block, Paper } from './paper.ts';
import { createTypesetter } from './typesetter.ts';
import { NO_FORM, settableText } from './settable-text.ts';
import { readPdf } from './test-reading.ts';

const typesetter = createTypesetter();
const paper = (language: Paper['language'], blocks: readonly Block[], title = 'List of speakers'): Paper => ({
  language, title, of: 'Opening', place: ['IDM', 'Session'], blocks, foot: 'as of noon', madeAt: '2027-05-20T13:00:00.000Z',
});
const setAndRead = (language: Paper['language'], blocks: readonly Block[], title?: string) => readPdf(typesetter.setPdf(paper(language, blocks, title)));
const rows = (count: number): Block => ({
  kind: 'table', columns: [{ head: 'Number', figures: true }, { head: 'Speaker', share: 3 }, { head: 'Limit', figures: true }],
  rows: Array.from({ length: count }, (_, index) => [String(index + 1), { text: `Delegation ${index + 1}`, strong: true, under: ['on behalf of a group', 'Minister'] }, '3:00']),
});

/** Everything by which a text could try to be more than text. */
const HOSTILE = [
  '# = Heading *bold* _thin_ $x^2$ `raw` #sys.inputs @ref <label> // away /* away */',
  '#panic("no") #{while true {}} #read("/etc/passwd") #import "@preview/x:1.0.0"',
  'a quote " and \\" and \\ and \' and ] and } and )', 'two dashes -- three --- dots ... tilde ~ nbsp',
  '= not a heading', '- not a list', '+ nor this', '/ term: nor this', 'http://not-a-link.example', '"],"blocks":[]}',
];

describe('what people wrote', () => {
  it.each(['en', 'ar', 'zh'] as const)('comes out as it is and steers nothing, in %s', async (language) => {
    const read = await setAndRead(language, [
      ...HOSTILE.map((text): Block => ({ kind: 'paragraph', text })), { kind: 'heading', text: HOSTILE[0]! },
      { kind: 'table', columns: [{ head: HOSTILE[1]!, share: 1 }, { head: 'B', share: 1 }], rows: HOSTILE.map((text) => [text, { text, strong: true, under: [text] }]) },
      { kind: 'facts', facts: [{ term: HOSTILE[2]!, value: HOSTILE[3]! }] }, { kind: 'numbered', items: HOSTILE },
    ], HOSTILE[0]);
    expect(read.title).toContain(HOSTILE[0]);
    // In Arabic lines the figures and brackets of Latin text stand in another order, as they do on any screen.
    if (language !== 'ar') for (const text of HOSTILE) expect(read.text).toContain(text);
    // One heading of ours, one list of ours: none of theirs.
    expect(read.roles.get('H1')).toBe(1);
    expect(read.roles.get('L')).toBe(1);
    expect(read.roles.get('Link') ?? 0).toBe(0);
  });

  it('may be ten thousand characters without a space and stays on the paper', async () => {
    const long = 'x'.repeat(10_000);
    const read = await setAndRead('en', [{ kind: 'table', columns: [{ head: 'A', share: 1 }, { head: 'B', share: 1 }], rows: [['before', 'y'], [{ text: long, strong: true }, 'z'], ['after', 'y']] }], long);
    const found = read.text.replace(/ /g, '').match(/x{100,}/g)!.map((run) => run.length);
    expect(Math.max(...found)).toBeGreaterThan(1000);
    expect([...read.text].filter((letter) => letter === 'x').length).toBeGreaterThanOrEqual(20_000);
    expect(read.text).toContain('after');
  });

  it('cannot reverse what stands around it', async () => {
    const read = await setAndRead('en', [{ kind: 'paragraph', text: 'abc \u202Edef \u2067ghi' }, { kind: 'paragraph', text: 'jkl' }]);
    expect(read.text).toContain('abc def ghi');
    expect(read.text).toContain('jkl');
  });

  it('is set without its control characters, half characters and marks that no font has on such a letter', async () => {
    const read = await setAndRead('en', [{ kind: 'paragraph', text: 'one\u0000two\u0007three\tfour\nfive \uD800 six 中\u0301 ك\u0301 \u0915\u094D\u0937 😀 \uFFFE seven' }]);
    for (const word of ['one two three four five', 'six', 'seven', NO_FORM]) expect(read.text).toContain(word);
  });

  it('is put on one line, composed, with its isolates closed', () => {
    const all = () => true;
    expect(settableText('e\u0301\r\n\u2028b', all)).toBe('é b');
    expect(settableText('\u2069a\u2068b', all, { isFromTheRight: true })).toBe('a\u2068b\u2069');
    expect(settableText('\u2069ا\u2068b', all)).toBe('ا\u2068b\u2069');
    expect(settableText('(\u20664:05\u2069)', all)).toBe('(4:05)');
    expect(settableText('\u202Dab\u202C', all)).toBe('ab');
    expect(settableText('ab', (point) => point === 97)).toBe(`a${NO_FORM}`);
    expect(settableText('f'.repeat(64), all)).toContain('\u200B');
    expect(settableText('f'.repeat(64), all, { keepsWhole: true })).toBe('f'.repeat(64));
    expect(settableText('中'.repeat(64), all)).toBe('中'.repeat(64));
  });
});

describe('a paper', () => {
  const WORDS = {
    en: 'Kenya, on behalf of the African States', fr: 'Côte d’Ivoire, au nom des États d’Afrique', es: 'España, en nombre de los Estados', ru: 'Российская Федерация от имени государств',
    zh: '中国代表七十七国集团加中国发言', ar: 'المكسيك والعراق والإمارات العربية باسم الدول الأفريقية',
  } as const;

  it.each(Object.entries(WORDS) as [Paper['language'], string][])('in %s is tagged, says its language and can be read out again in order', async (language, words) => {
    const read = await setAndRead(language, [{ kind: 'heading', text: words }, { kind: 'paragraph', text: words }, rows(3)], words);
    expect(read).toMatchObject({ language: language === 'zh' ? 'zh-CN' : language, title: `${words} · Opening`, isMarked: true, conformsTo: 'ua-1' });
    expect(read.roles.get('TH')).toBe(3);
    expect(read.roles.get('TR')).toBe(4);
    expect(read.roles.get('TD')).toBe(9);
    // This reader gives the words of an Arabic line from left to right, each of them whole.
    expect(read.text).toContain(language === 'ar' ? words.split(' ').toReversed().join(' ') : words);
  });

  it('of two hundred rows repeats its head and splits no row', async () => {
    const read = await setAndRead('en', [rows(200)]);
    expect(read.pages.length).toBeGreaterThan(6);
    read.pages.forEach((page, index) => {
      expect(page).toContain(`${index + 1}/${read.pages.length}`);
      expect(page).toContain('Number Speaker Limit');
      // Each row has its three lines: a row that began here also ends here.
      expect(page.match(/Delegation \d+/g)?.length).toBe(page.match(/on behalf of a group/g)?.length);
      expect(page.match(/Delegation \d+/g)?.length).toBe(page.match(/Minister/g)?.length);
    });
    const order = [...read.text.matchAll(/Delegation (\d+)/g)].map((match) => Number(match[1]));
    expect(order).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  });

  it('is the same bytes when it is set again', () => {
    const [first, second] = [typesetter.setPdf(paper('en', [rows(5)])), typesetter.setPdf(paper('en', [rows(5)]))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

