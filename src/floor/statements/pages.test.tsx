import { deflateRawSync } from 'node:zlib';
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
import { installKnown } from '#parties/commands/install-known.ts';
import { parties } from '#parties/parties.ts';
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
  test = await openTestSpine({ slices: [people, parties, mechanisms, programme, slice] });
  const actor = system('test');
  await test.spine.run(installKnown, { input: {}, actor });
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

/** A Word document with one paragraph, as little as Word itself would open. */
function docxOf(text: string): Buffer {
  const parts = {
    '[Content_Types].xml': '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  };
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(Buffer.concat(locals).length, 42);
    locals.push(local, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

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
