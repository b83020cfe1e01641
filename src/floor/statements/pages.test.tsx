import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { NO_ASSETS } from '../../server/test-app.ts';
import type { Env } from '../../server/request.ts';
import { STRANGER, system } from '#platform/actor.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { createHub, type Hub } from '#platform/live.ts';
import { defineSlice } from '#platform/slice.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { mechanisms } from '#mechanisms/mechanisms.ts';
import { parties } from '#parties/parties.ts';
import { KNOWN_PARTIES } from '#parties/test-parties.ts';
import { grantRole } from '#people/commands/grant-role.ts';
import { people } from '#people/people.ts';
import { programme } from '#programme/programme.ts';
import { loadPeople, scenarioPerson } from '#scenarios/people.ts';
import { floor } from '../floor.ts';
import { archiveStatements } from '../commands/archive-statements.ts';
import { meetingStatementsPage } from '../pages/file-statement.tsx';
import { statementsPage } from '../pages/search.tsx';
import { statementPage } from '../pages/statement.tsx';
import { statements } from './contents.ts';
import { docxOf as wordOf } from './test-files.ts';
import { planTestMeetings } from './test-meetings.ts';

let test: TestSpine;
let hub: Hub;
let app: Hono<Env>;
const each = <T,>(...lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

beforeAll(async () => {
  const slice = defineSlice({
    ...floor, commands: each(floor.commands, statements.commands), queries: each(floor.queries, statements.queries), entries: each(floor.entries, statements.entries),
    reactions: each(floor.reactions, statements.reactions), jobs: each(floor.jobs, statements.jobs),
  });
  test = await openTestSpine({ slices: [people, parties, mechanisms, programme, slice], world: KNOWN_PARTIES });
  const actor = system('test');
  await planTestMeetings(test.spine, 'panel-then-floor');
  await loadPeople(test.spine);
  await test.spine.run(grantRole, { input: { account: scenarioPerson('kenya').account, role: 'delegate', scope: 'meeting/samples', party: 'kenya' }, actor });
  await test.spine.run(archiveStatements, {
    actor, input: { meeting: 'resolutions', source: 'a trial', dated: '2006-09', statements: ['france', 'japan', 'brazil'].map((party) => ({ party, text: `<b>${party}</b> recalls A/RES/58/208.\n\nLighthouses & their keepers guide whoever travels by night.` })) },
  });
  hub = createHub(test.spine, test.url, () => {});
  app = createApp({
    spine: test.spine, hub, pages: [statementsPage, statementPage, meetingStatementsPage], assets: NO_ASSETS, buildFolder: 'build', origin: 'http://127.0.0.1:4600', log: () => {},
    identify: async (request) => {
      const who = request.headers.get('x-test-person');
      return { actor: who ? { kind: 'person', id: scenarioPerson(who).account } : STRANGER };
    },
  });
});
afterAll(async () => {
  await hub.close();
  await test.close();
});

const get = async (address: string, who?: string) => {
  const response = await app.request(address, { headers: who ? { 'x-test-person': who } : {} });
  return { status: response.status, text: await response.text() };
};

/** A Word document with one paragraph. */
const docxOf = (text: string): Buffer => Buffer.from(wordOf(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`));

async function file(form: Record<string, string | File>, who?: string) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ command: 'floor.file-statement', meeting: 'samples', party: 'kenya', ...form })) body.set(name, value);
  const response = await app.request('/meetings/samples/statements', { method: 'POST', body, headers: who ? { 'x-test-person': who } : {} });
  return { status: response.status, goesTo: response.headers.get('location'), text: await response.text() };
}

describe('the search page', () => {
  it('finds, marks, escapes and links to the paragraph', async () => {
    const { status, text } = await get('/statements?text=lighthouse&party=japan');
    expect(status).toBe(200);
    expect(text).toContain('<mark>Lighthouses</mark>');
    expect(text).toContain('href="/statements/resolutions--japan#p2"');
    const escaped = (await get('/statements?text=japan')).text;
    expect(escaped).toContain('<mark>japan</mark>');
    expect(escaped).not.toContain('<b>');
  });

  it('answers its data, and a search without an answer suggests another', async () => {
    expect(JSON.parse((await get('/statements.json?text=keepers&party=france')).text)).toMatchObject({ total: 1, statements: [{ statement: 'resolutions--france' }] });
    expect((await get('/statements?text=lihgthouses')).text).toContain('text=lighthouses');
  });

  it('leads page by page through everything, each statement once', async () => {
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const { answer } = JSON.parse((await get(`/api/v1/floor.search-statements?text=travels&limit=1${next ? `&after=${next}` : ''}`)).text) as { answer: { next: string | null; statements: { statement: string }[] } };
      seen.push(...answer.statements.map(({ statement }) => statement));
      next = answer.next;
    }
    expect(seen.toSorted()).toEqual(['resolutions--brazil', 'resolutions--france', 'resolutions--japan']);
  });

  it('marks what was said with its language and direction, whatever the language of the page', async () => {
    await file({ language: 'ar', number: '4', embargo: 'none', text: 'تتحدث كينيا عن الفوانيس التي تهدي المسافرين في الليل وعن حراسها.' }, 'kenya');
    const found = (await get('/statements?text=%D8%A7%D9%84%D9%81%D9%88%D8%A7%D9%86%D9%8A%D8%B3&lang=en')).text;
    expect(found).toMatch(/<p class="found-text" lang="ar" dir="rtl">/);
    expect((await get('/statements?text=lighthouses&lang=ar')).text).toMatch(/<p class="found-text" lang="en" dir="ltr">/);
    expect((await get('/statements/samples--kenya--4?lang=en')).text).toMatch(/<div class="text statement-text" lang="ar" dir="rtl">/);
  });

  it('narrows by delegation, group, meeting, year, language and who read it out, together and without script', async () => {
    await file({ language: 'en', number: '3', embargo: 'none', speaker: 'H.E. Amina 100% Example', text: 'Kenya speaks of lighthouses by the sea.' }, 'kenya');
    const ids = async (query: string) => (JSON.parse((await get(`/statements.json?${query}`)).text) as { statements: { statement: string }[] }).statements.map((one) => one.statement).sort();
    expect(await ids('text=lighthouse')).toEqual(['resolutions--brazil', 'resolutions--france', 'resolutions--japan', 'samples--kenya--3']);
    expect(await ids('text=lighthouse&group=african-group')).toEqual(['samples--kenya--3']);
    expect(await ids('text=lighthouse&year=2006&meeting=resolutions&party=japan&textLanguage=en')).toEqual(['resolutions--japan']);
    expect(await ids('text=lighthouse&year=2006&party=kenya')).toEqual([]);
    expect(await ids('speaker=amina')).toEqual(['samples--kenya--3']);
    expect(await ids('speaker=100%25')).toEqual(['samples--kenya--3']);
    expect(await ids('speaker=%25')).toEqual(['samples--kenya--3']);
    expect(await ids('speaker=_')).toEqual([]);
    const page = (await get('/statements?text=lighthouse&group=african-group&year=2027')).text;
    expect(page).toMatch(/<option value="african-group" selected>/);
    expect(page).toMatch(/<option value="japan">/);
    expect(page).toMatch(/<form[^>]* method="get" action="\/statements"/);
  });

  it.each([
    ['ten thousand characters', `text=${'lighthouse%20'.repeat(750)}`, /Only the first 400 characters/],
    ['function words alone', 'text=the%20of%20and', /nearly every text/],
    ['a star', 'text=*', /statement/], ['stars', 'text=l*%20**%20*x', /statement/], ['wildcards of databases', 'text=%25_%25', /statement/],
    ['quotation marks that do not close', 'text=%22lighthouses%20%C2%ABkeepers', /<mark>Lighthouses<\/mark>/],
    ['operators', 'text=lighthouses%20%26%20!(a%20%7C%20b)%20%3C-%3E%20%5C%27', /statement/],
    ['four scripts', 'text=lighthouses%20%E7%A7%BB%E6%B0%91%20%D0%BC%D0%B8%D0%B3%D1%80%D0%B0%D0%BD%D1%82%20%D9%87%D8%AC%D8%B1%D8%A9', /most telling/],
    ['a minus alone', 'text=-', /statement/], ['only what is to be left out', 'text=-lighthouses', /statement/],
    ['a year that is none', 'year=soon&text=lighthouses', /not understood.*soon/], ['a language that is none', 'textLanguage=de', /not understood.*de/],
    ['characters that cannot be kept', 'text=light%00houses', /not understood|statement/], ['a party that is no slug', "party=' or 1=1", /not understood/],
  ])('answers %s in words', async (_, query, words) => {
    const { status, text } = await get(`/statements?${query}`);
    expect(status).toBe(200);
    expect(text).toMatch(words);
    expect((await get(`/statements.json?${query}`)).status).toBe(200);
  });

  it.each(LANGUAGES)('says everything in %s', async (language) => {
    for (const address of [`/statements?lang=${language}`, `/statements?text=nothing-says-this&lang=${language}`, `/statements/resolutions--france?lang=${language}`, `/meetings/samples/statements?lang=${language}`]) {
      const { status, text } = await get(address, 'kenya');
      expect([address, status]).toEqual([address, 200]);
      // The words that the browser's own part is given keep their places for values.
      expect(text.replace(/<script[^]*?<\/script>/g, '').match(/.{60}(?:undefined|\{\w+\}|\bNaN\b).{20}/)?.[0]).toBeUndefined();
    }
  });
});

describe('a statement’s page', () => {
  it('has paragraphs to point at, links symbols and says where the text comes from', async () => {
    const { text } = await get('/statements/resolutions--france');
    expect(text).toContain('id="p2"');
    expect(text).toContain('href="/documents/A/RES/58/208"');
    expect(text).toContain('a trial');
    expect(text).toContain('&lt;b>france');
  });

  it('is not there for who may not read it', async () => {
    await file({ language: 'en', text: 'Not for everybody yet.', number: '5' }, 'kenya');
    expect((await get('/statements/samples--kenya--5', 'kenya')).status).toBe(200);
    expect((await get('/statements/samples--kenya--5')).status).toBe(404);
    expect((await get('/statements/samples--kenya--5.json')).status).toBe(404);
    expect((await get('/statements/samples--kenya--6')).status).toBe(404);
  });
});

describe('the page of a meeting’s statements', () => {
  it.each([['en', 'What becomes public, and when'], ['fr', 'Ce qui devient public'], ['es', 'Qué se hace público'], ['ru', 'Что и когда становится публичным'], ['ar', 'ما الذي يصبح علنيا'], ['zh', '公开的内容和时间']])(
    'tells the delegation in %s what becomes public when', async (language, words) => {
      const { text } = await get(`/meetings/samples/statements?lang=${language}`, 'kenya');
      expect(text).toContain(words);
      expect((await get(`/meetings/samples/statements?lang=${language}`)).text).not.toContain(words);
    });

  it('takes back what was chosen on the form: the mark, and what becomes of the text where its turn is not reached', async () => {
    await file({ language: 'en', number: '11', text: 'A text to be published if not reached.', checkAgainstDelivery: 'false', ifNotReached: 'publish' }, 'kenya');
    expect(await test.db.selectFrom('floor.statements').select(['check_against_delivery', 'if_not_reached']).where('id', '=', 'samples--kenya--11').executeTakeFirst())
      .toEqual({ check_against_delivery: false, if_not_reached: 'publish' });
    expect((await get('/meetings/samples/statements', 'kenya')).text).toContain('to be published if not reached');
  });

  it('lets its delegation withdraw a text that nobody else has read', async () => {
    expect((await get('/statements/samples--kenya--11', 'kenya')).text).toContain('Withdraw this statement');
    const body = new FormData();
    for (const [name, value] of Object.entries({ command: 'floor.withdraw-statement', meeting: 'samples', party: 'kenya', number: '11' })) body.set(name, value);
    const response = await app.request('/statements/samples--kenya--11', { method: 'POST', body, headers: { 'x-test-person': 'kenya' } });
    expect(response.status).toBe(303);
    expect((await get('/statements/samples--kenya--11', 'kenya')).text).toContain('Its texts never become public.');
  });
});

describe('filing through a form', () => {
  it('takes a Word document as it is, with its name', async () => {
    const { status, goesTo } = await file({ language: 'en', file: new File([new Uint8Array(docxOf('Kenya speaks of lanterns.'))], 'kenya final (2).docx') }, 'kenya');
    expect([status, goesTo]).toEqual([303, '/statements/samples--kenya']);
    const row = await test.db.selectFrom('floor.statement_texts').selectAll().where('statement', '=', 'samples--kenya').executeTakeFirstOrThrow();
    expect(row).toMatchObject({ body: 'Kenya speaks of lanterns.', file_format: 'docx', file_name: 'kenya final (2).docx' });
  });

  it('keeps what was typed where the file is refused, and does not send the file back', async () => {
    const program = new Uint8Array(3000).fill(0x4d);
    program[2] = 0;
    const { status, text } = await file({ language: 'en', number: '7', title: 'A title to keep', file: new File([program], 'text.docx') }, 'kenya');
    expect(status).toBe(422);
    expect(text).toContain('no Word document');
    expect(text).toContain('A title to keep');
    expect(text).not.toContain(Buffer.from(program).toString('base64').slice(0, 100));
  });

  it('refuses a sending that is too large before it is read', async () => {
    const response = await app.request('/meetings/samples/statements', { method: 'POST', body: 'x', headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(40 * 1024 * 1024) } });
    expect(response.status).toBe(413);
  });

  it('is refused to a stranger', async () => {
    expect((await file({ language: 'en', text: 'Anything.' })).status).toBe(401);
  });
});

describe('filing through the API', () => {
  const post = (input: object, who = 'kenya') => app.request('/api/v1/floor.file-statement', { method: 'POST', body: JSON.stringify(input), headers: { 'content-type': 'application/json', 'x-test-person': who } });

  it('takes base64', async () => {
    const response = await post({ meeting: 'samples', party: 'kenya', number: 8, language: 'en', file: docxOf('Lanterns again.').toString('base64') });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ answer: { statement: 'samples--kenya--8', format: 'docx', version: 1 } });
  });

  it('takes a file of ten megabytes and none larger', async () => {
    const large = (size: number) => post({ meeting: 'samples', party: 'kenya', number: 9, language: 'en', file: Buffer.alloc(size, 'word ').toString('base64') });
    expect(await (await large(10 * 1024 * 1024)).json()).toMatchObject({ code: 'floor.text-too-long' });
    expect((await large(11 * 1024 * 1024)).status).toBe(422);
    expect((await large(16 * 1024 * 1024)).status).toBe(413);
  });
});
