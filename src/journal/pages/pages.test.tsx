import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STRANGER, system } from '#platform/actor.ts';
import { append, chain, lockStream } from '#platform/journal.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import type { AnyPage, Screen } from '#platform/page.ts';
import { Refusal } from '#platform/refusal.ts';
import { defineSlice } from '#platform/slice.ts';
import { defineStream } from '#platform/stream.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { library } from '#library/library.ts';
import { catalogueDocument } from '#library/commands/catalogue-document.ts';
import { people } from '#people/people.ts';
import { loadLibrary } from '#scenarios/library.ts';
import { loadPeople } from '#scenarios/people.ts';
import type { Assets } from '#ui/assets.ts';
import { drawPage } from '#ui/document.tsx';
import { entryAddress } from '../addresses.ts';
import { signHeads } from '../jobs/sign-heads.ts';
import { journal } from '../journal.ts';
import { streams } from '../queries/entries.ts';
import { entriesInWords, latestEntries } from '../queries/entries-in-words.ts';
import { daysSigned } from '../queries/signed-days.ts';
import { openSigningKey } from '../signing.ts';
import { journalPage } from './journal.tsx';
import { streamPage } from './stream.tsx';

const assets = { style: '/s.css', styles: { journal: '/j.css' }, fonts: { latin: '/a', arabic: '/b', chinese: '/c' }, fontFiles: { latin: [], arabic: [], chinese: [] }, script: '/s.js', preload: [] } as Assets;
const rooms = defineSlice({ name: 'rooms', streams: [defineStream<string>({ name: 'meeting/*', of: (meeting) => meeting, readers: 'everybody' })] });
const DOCUMENT = 'document/a-res-58-208';
let house: TestSpine;
let folder: string;

beforeAll(async () => {
  house = await openTestSpine({ slices: [people, library, rooms, journal] });
  await loadLibrary(house.spine);
  await loadPeople(house.spine);
  await house.spine.run(catalogueDocument, { actor: system('test'), input: { document: { slug: 'markup', kind: 'other', titles: { en: { text: '<script>alert(1)</script>', status: 'original' } }, source: 'a test' } } });
  await house.db.transaction().execute(async (tx) => {
    const facts = Array.from({ length: 120 }, (_, index) => ({ kind: 'test.said', data: { index } }));
    await append(tx, chain(await lockStream(tx, 'meeting/long'), facts, { at: new Date(), actor: 'reaction/close-list', submission: null }));
  });
  folder = await mkdtemp(path.join(tmpdir(), 'parley-journal-'));
  await signHeads(house.spine, await openSigningKey(folder, undefined), house.spine.now());
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

async function visit(page: AnyPage, address: string, language: Language = 'en') {
  const url = new URL(address, 'http://127.0.0.1:4600');
  const screen: Screen = {
    language, url, reader: { actor: STRANGER }, now: house.spine.now(), origin: url.origin, refused: undefined,
    params: { rest: decodeURIComponent(url.pathname.replace('/journal/streams/', '')) },
    ask: (query, input) => house.spine.ask(query, { input, actor: STRANGER }),
    may: (what, input) => house.spine.may(what, { input, actor: STRANGER }),
  };
  return drawPage({ page, data: await page.load(screen), screen, assets }).html;
}
const codeOf = (attempt: Promise<unknown>) => attempt.then(() => 'carried out', (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)));

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([['/journal', journalPage], [`/journal/streams/${DOCUMENT}`, streamPage], ['/journal/streams/meeting/long?after=50', streamPage]] as const)('%s is whole', async (address, page) => {
    const html = await visit(page, address, language);
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).not.toMatch(/undefined|\[object|\{\w+\}<|NaN/);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('an entry is a sentence in that language, with the names of that language', async () => {
    const { entries, name } = await house.spine.ask(entriesInWords, { input: { stream: 'document/a-res-76-266', language }, actor: STRANGER });
    expect(entries).toHaveLength(1);
    const title = { en: 'Progress Declaration', fr: 'Déclaration du Forum', es: 'Declaración sobre los Progresos', ru: 'Декларация о прогрессе', ar: 'إعلان التقدم المحرز', zh: '进展宣言' }[language];
    expect(entries[0]!.words).toContain(title);
    expect(name).toContain(title);
    expect(entries[0]).not.toHaveProperty('data');
  });
});

test('a page of the journal says where each stream stands and which days are signed', async () => {
  const html = await visit(journalPage, '/journal');
  for (const said of ['bin/parley verify', 'href="/journal/heads.json"', 'href="/journal/streams/document/a-c-2-75-l-8-rev-1"', 'International migration and development']) expect(html).toContain(said);
  expect(html).not.toMatch(/person\/0000|installation\//);
  // Of several a day, each has its hour.
  expect(html).toMatch(/<time dateTime="[\d-]{10}">[^<]*<\/time> <time class="moment"[^>]*>\d\d:\d\d/i);
  expect(html).not.toContain('<script>alert');
});

test('a stream shows each entry under its own address, page by page', async () => {
  const first = await visit(streamPage, '/journal/streams/meeting/long');
  expect(first.match(/<li id="entry-/g)).toHaveLength(50);
  expect(first).toContain('after=50');
  const last = await visit(streamPage, '/journal/streams/meeting/long?after=100');
  expect(last.match(/<li id="entry-/g)).toHaveLength(20);
  expect(last).toContain('id="entry-120"');
  expect(entryAddress('meeting/long', 50)).toBe('/journal/streams/meeting/long#entry-50');
  expect(entryAddress('meeting/long', 51)).toBe('/journal/streams/meeting/long?after=50#entry-51');
  const { entries } = await house.spine.ask(entriesInWords, { input: { stream: 'meeting/long', after: 119 }, actor: STRANGER });
  expect(last).toContain(entries[0]!.hash);
  expect(last).toContain(entries[0]!.previous);
});

test('what is private, or nowhere, is not there', async () => {
  for (const stream of ['person/00000000-0000-4000-8000-000000000001', 'people', 'installation/main', 'meeting/none', 'BAD STREAM', '']) {
    expect(await codeOf(visit(streamPage, `/journal/streams/${encodeURIComponent(stream)}`))).toBe('journal.no-such-stream');
  }
  const { entries } = await house.spine.ask(latestEntries, { input: { limit: 100 }, actor: STRANGER });
  expect(entries.filter(({ stream }) => /^(person|people|installation)/.test(stream))).toEqual([]);
  const { streams: listed } = await house.spine.ask(streams, { input: { limit: 500 }, actor: STRANGER });
  expect(listed.some(({ stream }) => /^(person|people|installation)/.test(stream))).toBe(false);
});

test('the latest come first, of all streams, of one kind, or one of each stream', async () => {
  const ask = async (input: object) => (await house.spine.ask(latestEntries, { input, actor: STRANGER })).entries;
  expect((await ask({ limit: 3 })).map(({ stream, number }) => `${stream} ${number}`)).toEqual(['meeting/long 120', 'meeting/long 119', 'meeting/long 118']);
  expect((await ask({ limit: 2, onePerStream: true })).map(({ stream }) => stream)).toEqual(['meeting/long', 'document/markup']);
  expect((await ask({ kinds: ['library.document-catalogued'], limit: 1 }))[0]!.stream).toBe('document/markup');
  expect(await ask({ kinds: [] })).toEqual([]);
});

test('the signed days can be read with the key that signed them', async () => {
  const { days, next } = await house.spine.ask(daysSigned, { input: {}, actor: STRANGER });
  expect(days).toHaveLength(1);
  expect(days[0]).toMatchObject({ keyId: (await openSigningKey(folder, undefined)).id, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(days[0]!.streams).toBeGreaterThan(50);
  expect(next).toBeNull();
});
