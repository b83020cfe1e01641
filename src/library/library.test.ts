import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { STRANGER, system } from '#platform/actor.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { Refusal } from '#platform/refusal.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { people } from '#people/people.ts';
import { inWords } from '#journal/reading.ts';
import { hld } from '#scenarios/mechanisms/hld.ts';
import { keepProfile } from '#scenarios/test-profile.ts';
import { documents as scenario } from '#scenarios/documents.ts';
import { loadLibrary } from '#scenarios/library.ts';
import { loadPeople, scenarioPerson } from '#scenarios/people.ts';
import { catalogueDocument } from './commands/catalogue-document.ts';
import type { DocumentInput } from './document.ts';
import { library } from './library.ts';
import { publish } from './publishing.ts';
import { document } from './queries/document.ts';
import { documents } from './queries/documents.ts';
import { range } from './queries/range.ts';
import { symbol } from './queries/symbol.ts';
import { compareSymbols, type DocumentSymbol, parseSymbol } from './symbols.ts';

let house: TestSpine;
const actor = system('test');
const as = (key: string): Actor => ({ kind: 'person', id: scenarioPerson(key).account });
const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(() => 'carried out', (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)));
const put = (record: DocumentInput, who: Actor = actor) => house.spine.run(catalogueDocument, { input: { document: record }, actor: who });
const find = async (input: object) => (await house.spine.ask(documents, { input, actor: STRANGER })).documents.map((one) => one.symbol ?? one.slug);
const entries = () => house.db.selectFrom('journal.entries').selectAll().where('kind', 'like', 'library.%').orderBy('position').execute();
const note: DocumentInput = { slug: 'a-note', kind: 'other', titles: { en: { text: 'A note on pathways', status: 'original' } }, source: 'its cover' };

beforeAll(async () => {
  house = await openTestSpine({ slices: [people, library] });
  await loadLibrary(house.spine);
  await loadPeople(house.spine);
  await keepProfile(house.db, hld);
});
afterAll(() => house.close());

describe('cataloguing', () => {
  test('the scenario is loaded once, however often', async () => {
    const before = (await entries()).length;
    expect(before).toBe(scenario.length);
    await loadLibrary(house.spine);
    expect((await entries()).length).toBe(before);
  });

  test('a newer record takes the place of the last, and both are in the journal', async () => {
    await put({ ...note, relations: [{ kind: 'recalls', to: 'A/RES/58/208' }] });
    await put({ ...note, titles: { en: { text: 'A longer note on pathways', status: 'original' } }, relations: [{ kind: 'follows-up', to: 'A/RES/58/208' }] });
    const read = await house.spine.ask(document, { input: { document: 'a-note' }, actor: STRANGER });
    expect(read.record.titles.en?.text).toBe('A longer note on pathways');
    expect(read.relations.map(({ relation }) => relation)).toEqual(['follows-up']);
    const kinds = (await entries()).filter((entry) => entry.stream === 'document/a-note').map((entry) => entry.kind);
    expect(kinds).toEqual(['library.document-catalogued', 'library.record-renewed']);
    expect(await find({ text: 'longer note' })).toEqual(['a-note']);
  });

  test('is for secretariats', async () => {
    expect(await codeOf(put(note, STRANGER))).toBe('request.sign-in-first');
    expect(await codeOf(put(note, as('chair')))).toBe('request.not-yours-to-do');
    expect(await codeOf(put({ ...note, slug: 'note-of-a-secretariat' }, as('secretariat-hld')))).toBe('carried out');
  });

  test('is renewed by the mechanism in whose name it was catalogued, or an administrator, and by nobody else', async () => {
    const own = { ...note, slug: 'note-of-the-idm' };
    const newer = (text: string): DocumentInput => ({ ...own, titles: { en: { text, status: 'original' } } });
    expect(await codeOf(put(own, as('secretariat-idm')))).toBe('carried out');
    expect(await codeOf(put(newer('Another’s'), as('secretariat-hld')))).toBe('library.kept-by-others');
    expect(await codeOf(put(newer('Newer'), as('secretariat-idm')))).toBe('carried out');
    expect(await codeOf(put(newer('An administrator’s'), as('administrator')))).toBe('carried out');
    expect(await codeOf(put(newer('Newest'), as('secretariat-idm')))).toBe('carried out');
    await put({ ...note, slug: 'note-of-the-software' });
    expect(await codeOf(put({ ...newer('Taken over'), slug: 'note-of-the-software' }, as('secretariat-idm')))).toBe('library.kept-by-others');
  });

  test.each<[string, string, Partial<DocumentInput>]>([
    ['a symbol that another record bears', 'library.symbol-taken', { slug: 'another', symbol: 'a/res/58/208'.toUpperCase() }],
    ['another symbol for a record', 'library.symbol-changed', { slug: 'a-res-58-208', symbol: 'A/RES/58/209' }],
    ['a record without the symbol it bears', 'library.symbol-changed', { slug: 'a-res-58-208' }],
    ['a relation to itself', 'library.relates-to-itself', { slug: 'x', relations: [{ kind: 'recalls', toDocument: 'x' }] }],
    ['a relation twice', 'library.relation-twice', { slug: 'x', relations: [{ kind: 'recalls', to: 'A/RES/58/208' }, { kind: 'recalls', to: 'A/RES/58/208' }] }],
    ['what is no symbol', 'request.input', { slug: 'x', symbol: 'hello' }],
  ])('refuses %s', async (_, code, wrong) => {
    expect(await codeOf(put({ ...note, ...wrong }))).toBe(code);
  });

  test('two records for one symbol at the same moment: one is refused', async () => {
    const outcomes = await Promise.all(['one', 'two', 'three'].map((slug) => codeOf(put({ ...note, slug: `clash-${slug}`, symbol: 'A/77/777' }))));
    expect(outcomes.toSorted()).toEqual(['carried out', 'library.symbol-taken', 'library.symbol-taken']);
  });

  test('a document may get its symbol later', async () => {
    await put({ ...note, slug: 'late-symbol' });
    await put({ ...note, slug: 'late-symbol', symbol: 'A/78/901' });
    expect((await house.spine.ask(document, { input: { document: 'A/78/901' }, actor: STRANGER })).record.slug).toBe('late-symbol');
  });

  test('reads in words in six languages', async () => {
    const [first] = await entries();
    for (const language of LANGUAGES) {
      const [said] = await inWords(house.db, house.spine.catalogue, [first!], language);
      expect(said!.words).toContain('A/RES/58/208');
      expect(said!.words).not.toMatch(/[{}]/);
    }
  });
});

describe('a document', () => {
  const ask = (asked: string) => house.spine.ask(document, { input: { document: asked }, actor: STRANGER });

  test('is found under its symbol in any spelling and under its short name', async () => {
    for (const asked of ['A/RES/58/208', ' A/RES/58/208 ', 'a-res-58-208']) expect((await ask(asked)).address).toBe('/documents/A/RES/58/208');
    expect(await codeOf(ask('A/RES/58/999'))).toBe('library.no-such-document');
  });

  test('tells its relations from both ends', async () => {
    const later = await ask('A/RES/79/217');
    expect(later.relations.find(({ relation }) => relation === 'recalls')!.others.map(({ id }) => id)).toContain('A/RES/58/208');
    const earlier = await ask('A/RES/58/208');
    expect(earlier.relations.find(({ relation }) => relation === 'recalled-by')!.others.map(({ id }) => id)).toEqual(['A/RES/75/226', 'A/RES/77/176', 'A/RES/79/217']);
    const draft = await ask('A/76/L.58');
    expect(draft.relations.find(({ relation }) => relation === 'adopted-by')!.others[0]).toMatchObject({ id: 'A/RES/76/266', address: '/documents/A/RES/76/266' });
  });

  test('leads to the meeting it is about, under the mechanism that holds it', async () => {
    const { relations } = await ask('A/RES/58/208');
    expect(relations[0]).toMatchObject({ relation: 'mandates', others: [{ kind: 'meeting', id: 'first-hld-2006', address: '/mechanisms/hld#first-hld-2006' }] });
    expect(relations[0]!.others[0]!.title?.en?.text).toMatch(/High-level Dialogue/);
  });

  test('says which profile cites it, and as what', async () => {
    const { citedIn } = await ask('A/RES/58/208');
    expect(citedIn).toHaveLength(1);
    expect(citedIn[0]).toMatchObject({ mechanism: 'hld', mandate: { paragraphs: expect.any(Array) } });
    expect((await ask('A/RES/79/1')).citedIn.filter((citation) => citation.mandate)).toEqual([]);
  });
});

describe('a symbol', () => {
  const ask = (text: string) => house.spine.ask(symbol, { input: { text }, actor: STRANGER });

  test('of a document that is not there still says what it means', async () => {
    expect(await ask('A/HRC/35/23')).toMatchObject({ isSymbol: true, document: null, parts: { organ: { code: 'A/HRC' }, session: { number: 35 }, number: 23 }, relations: [], citedIn: [] });
    expect(await ask('A/RES/58/208')).toMatchObject({ isSymbol: true, document: 'a-res-58-208' });
  });
  test('that is none says why in six languages, and what was probably meant', async () => {
    const answer = await ask('58/208');
    expect(answer).toMatchObject({ isSymbol: false, suggestion: 'A/RES/58/208' });
    if (answer.isSymbol) throw new Error('not reached');
    expect(new Set(LANGUAGES.map((language) => answer.reason[language])).size).toBe(6);
  });
});

describe('the list', () => {
  test('stands in the order of symbols, page by page, each document once', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await house.spine.ask(documents, { input: { limit: 7, ...(after && { after }) }, actor: STRANGER });
      seen.push(...page.documents.map(({ slug }) => slug));
      after = page.next ?? undefined;
    } while (after);
    const rows = await house.db.selectFrom('library.documents').select(['slug', 'symbol']).execute();
    expect(seen.toSorted()).toEqual(rows.map(({ slug }) => slug).toSorted());
    const symbolOf = new Map(rows.map((row) => [row.slug, row.symbol]));
    const symbols = seen.flatMap((slug) => readable(symbolOf.get(slug)));
    expect(symbols).toEqual(symbols.toSorted(compareSymbols));
    expect(seen.slice(symbols.length).every((slug) => symbolOf.get(slug) === null)).toBe(true);
  });

  test('stands newest first, page by page, each document once', async () => {
    const seen: (string | null)[] = [];
    const slugs: string[] = [];
    let after: string | undefined;
    do {
      const page = await house.spine.ask(documents, { input: { order: 'date', limit: 5, ...(after && { after }) }, actor: STRANGER });
      seen.push(...page.documents.map(({ dated }) => dated));
      slugs.push(...page.documents.map(({ slug }) => slug));
      after = page.next ?? undefined;
    } while (after);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(seen.map((dated) => dated ?? '')).toEqual(seen.map((dated) => dated ?? '').toSorted().reverse());
    expect(await codeOf(house.spine.ask(documents, { input: { after: 'nowhere' }, actor: STRANGER }))).toBe('library.no-such-document');
  });

  test.each([
    ['a title in English, by another ending', 'migrants protected', 'A/RES/78/217'],
    ['the beginning of a word', 'summ hear', 'A/61/187'],
    ['French without its accents', 'developpement international migrations', 'A/RES/58/208'],
    ['Spanish', 'protección migrante', 'A/RES/78/217'],
    ['Russian in another case', 'защиту мигранта', 'A/RES/78/217'],
    ['Arabic without the article', 'هجرة دولية تنمية', 'A/RES/58/208'],
    ['Chinese inside a title', '审查论坛', 'A/RES/76/266'],
    ['a part of a symbol', 'L.29', 'A/C.2/79/L.29/Rev.1'],
  ])('finds by %s', async (_, text, wanted) => {
    const found = await find({ text, limit: 200 });
    expect(found).toContain(wanted);
    expect(found.length).toBeLessThan(scenario.length);
  });

  test.each(['zzyzx', '???', `'); drop table library.documents; --`, "a'b & !c", '\\', ':*'])('finds nothing by %s, and does not fail', async (text) => {
    expect(Array.isArray(await find({ text }))).toBe(true);
    if (text === 'zzyzx' || text === '???') expect(await find({ text })).toEqual([]);
  });

  test('is narrowed by kind, body, session, year and language', async () => {
    expect(await find({ kind: 'verbatim-record', session: 79 })).toEqual(['A/79/PV.3', 'A/79/PV.54']);
    expect(await find({ body: 'A/C.3' })).toEqual(['A/C.3/76/L.52/Rev.1', 'A/C.3/78/L.52/Rev.1']);
    expect(await find({ year: 2003 })).toEqual(['A/RES/58/208']);
    const english = await find({ language: 'en', limit: 200 });
    expect(english).toContain('making-migration-work-eight-point-agenda');
    expect(await find({ language: 'ru', limit: 200 })).not.toContain('making-migration-work-eight-point-agenda');
  });

  test('knows by what its documents can be told apart', async () => {
    const has = await house.spine.ask(range, { input: {}, actor: STRANGER });
    expect(has.bodies.map(({ value }) => value)).toContain('A/C.2');
    expect(has.years[0]!.value >= has.years.at(-1)!.value).toBe(true);
    expect(has.kinds.reduce((sum, { documents: count }) => sum + count, 0)).toBe((await house.spine.ask(documents, { input: {}, actor: STRANGER })).total);
  });
});

test('the export holds every record as text and as data', async () => {
  const files = new Map<string, string>();
  for await (const file of publish({ db: house.db })) files.set(file.path, file.text);
  const { total } = await house.spine.ask(documents, { input: {}, actor: STRANGER });
  expect(files.size).toBe(2 * total);
  expect(files.get('documents/a-res-58-208.md')).toMatch(/^# A\/RES\/58\/208: International migration and development\n[^]*- Adopted: 2003-12-23\n[^]*- Recalled by: A\/RES\/79\/217/);
  expect(JSON.parse(files.get('documents/a-res-58-208.json')!)).toMatchObject({ symbol: 'A/RES/58/208' });
});

function readable(written: string | null | undefined): DocumentSymbol[] {
  const parsed = parseSymbol(written ?? '');
  return parsed.ok ? [parsed.symbol] : [];
}
