import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCatalogue, slices } from '../../src/catalogue.ts';
import { openTestApp, type OpenApp } from '../../src/server/test-app.ts';
import { floorOf } from '#floor/act.ts';
import { replay } from '#floor/replay.ts';
import { signHeads, takeKey } from '#journal/jobs/sign-heads.ts';
import { verifyDatabase } from '#journal/verify-database.ts';
import type { SigningKey } from '#journal/signing.ts';
import { openDatabase, openPool } from '#platform/database.ts';
import { migrate } from '#platform/migrate.ts';
import { newestOf, readMigrations } from '#platform/migrations.ts';
import { createSpine } from '#platform/spine.ts';
import { openTestDatabase, type TestSpine } from '#platform/test-database.ts';
import { prepareJobs } from '#platform/worker.ts';
import { keptKey, keptToken } from './keys.ts';
import { type About, loadKept, migrationsAsTheyAre, writeKept } from './kept-file.ts';
import { SECOND_KEY } from './live.ts';
import { describeSchema } from './schema.ts';

/** What each release left is taken over by this version, as when an installation is upgraded. */

const DB = path.join(import.meta.dirname, '../../db');
const KEPT = readdirSync(path.join(DB, 'kept')).filter((file) => file.endsWith('.jsonl.gz')).sort();
const DAY = 86_400_000;

/** The shape of the database to which this version's migrations lead when nothing was there before. */
async function freshShape(): Promise<string> {
  const { url, drop } = await openTestDatabase();
  const db = openDatabase(openPool(url, { most: 1 }));
  try {
    return await describeSchema(db);
  } finally {
    await db.destroy();
    await drop();
  }
}

it('db/schema.txt is the shape to which the migrations lead', async () => {
  expect(await freshShape(), 'Look at what differs. If it is what you want, write the file anew: bin/keep-schema').toBe(readFileSync(path.join(DB, 'schema.txt'), 'utf8'));
});

it('a database is kept of every release there was', () => {
  expect(KEPT).toContain('0.1.jsonl.gz');
});

describe.each(KEPT)('the database kept in %s', (file) => {
  let made: Awaited<ReturnType<typeof openTestDatabase>>;
  let test: TestSpine;
  let about: About;
  let app: OpenApp;
  let folder: string;
  let at: number;
  const entriesBefore = { count: 0 };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'parley-kept-'));
    made = await openTestDatabase({ empty: true });
    const pool = openPool(made.url, { most: 8 });
    const db = openDatabase(pool);
    test = {
      db, pool, url: made.url, spine: createSpine({ db, catalogue: openCatalogue(), now: () => new Date(at) }),
      async close() {
        await db.destroy();
        await made.drop();
      },
    };
    await prepareJobs(pool);
    about = await loadKept(db, path.join(DB, 'kept', file));
    at = Date.parse(about.leftAt);
  });
  afterAll(async () => {
    delete process.env['PARLEY_SIGNING_KEY'];
    await (app ?? test).close();
    await rm(folder, { recursive: true, force: true });
  });

  const record = () => verifyDatabase(test.db, { publicKey: about.publicKey, slices });
  const get = (address: string, headers: Record<string, string> = {}) => app.request(`http://127.0.0.1:4600${address}`, { headers: { accept: 'text/html', ...headers } });
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const response = await get(`/api/v1/${query}`, headers);
    return { status: response.status, answer: response.ok ? ((await response.json()) as { answer: Record<string, never> }).answer : undefined };
  };
  const send = (who: string, command: string, input: object) => app.request(`http://127.0.0.1:4600/api/v1/${command}`, {
    method: 'POST', body: JSON.stringify(input), headers: { 'content-type': 'application/json', ...app.headersOf(who) },
  });

  it('is loaded as it was left: written again it is the same', async () => {
    const { sequences: _, ...said } = about;
    await writeKept(test.db, path.join(folder, file), said);
    const lines = (of: string) => gunzipSync(readFileSync(of)).toString('utf8').split('\n');
    const [again, kept] = [lines(path.join(folder, file)), lines(path.join(DB, 'kept', file))];
    expect(again.filter((line, index) => line !== kept[index])).toEqual([]);
    expect(again).toHaveLength(kept.length);
  });

  it('was made by migrations that are as they were when it was released', async () => {
    expect(await migrationsAsTheyAre(), 'A migration that was released is never changed: add another.').toMatchObject(about.migrations);
  });

  it('is migrated to the shape of a new one, and its record holds as before', async () => {
    const rows = async (table: 'journal.entries' | 'journal.signed_heads') => Number((await test.db.selectFrom(table).select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()).n);
    const signatures = await rows('journal.signed_heads');
    expect(signatures).toBeGreaterThanOrEqual(3);
    entriesBefore.count = await rows('journal.entries');
    const logged: string[] = [];
    const migrations = await readMigrations();
    expect(await migrate(test.db, (line) => logged.push(line))).toBe(newestOf(migrations));
    expect(logged).toEqual([...migrations.keys()].filter((name) => !Object.hasOwn(about.migrations, name)).map((name) => `database: ${name} applied`));
    expect(await describeSchema(test.db)).toBe(await freshShape());
    expect(await record()).toMatchObject({ findings: [], entries: entriesBefore.count, signatures });
  });

  it('each floor is still the one to which the record of its meeting leads', async () => {
    const meetings = await test.db.selectFrom('floor.floors as f').innerJoin('programme.meetings as m', 'm.id', 'f.meeting').select(['m.id', 'm.rule_set']).orderBy('m.id').execute();
    expect(meetings.length).toBeGreaterThan(5);
    for (const { id, rule_set: rules } of meetings) {
      const entries = await test.db.selectFrom('journal.entries').select(['kind', 'at', 'data']).where('stream', '=', `meeting/${id}`).orderBy('number').execute();
      expect([id, replay(rules!, entries)]).toEqual([id, await floorOf(test.db, id)]);
    }
  });

  it('is served: every page of a meeting, a session and a statement answers, as do searches and desks', async () => {
    process.env['PARLEY_SIGNING_KEY'] = keptKey(SECOND_KEY).privateKey;
    at += 60_000;
    app = await openTestApp({ over: test, now: test.spine.now });
    const addresses = await test.db.connection().execute(async (db) => [
      '/', '/mechanisms', '/parties', '/documents', '/statements', '/journal',
      ...(await db.selectFrom('programme.sessions').select('id').execute()).map(({ id }) => `/sessions/${id}`),
      ...(await db.selectFrom('programme.meetings').select('id').execute()).flatMap(({ id }) => [`/meetings/${id}`, `/meetings/${id}.json`, `/meetings/${id}/statements`]),
      ...(await db.selectFrom('floor.floors').select('meeting').execute()).flatMap(({ meeting }) => [`/meetings/${meeting}/wall`, `/journal/streams/meeting/${meeting}`]),
      ...(await db.selectFrom('floor.statements').select('id').where('delivered_at', 'is not', null).execute()).map(({ id }) => `/statements/${id}`),
    ]);
    const statuses = new Map<string, number>();
    for (const address of addresses) statuses.set(address, (await get(`${address}?lang=${address.length % 2 ? 'ar' : 'en'}`)).status);
    expect([...statuses].filter(([, status]) => status !== 200)).toEqual([]);
    for (const part of ['/sessions/', '/statements/', '/wall']) expect(addresses.some((address) => address.includes(part)), part).toBe(true);
    for (const [who, desk] of [['chair', 'chair'], ['kenya', 'delegate'], ['secretariat-idm', 'secretariat'], ['rapporteur', 'rapporteur']] as const) {
      for (const address of ['/desk', '/me', `/meetings/idm-demo-afternoon/${desk}`]) expect([who, address, (await get(address, app.headersOf(who))).status]).toEqual([who, address, 200]);
    }
  });

  it('finds a statement by a word of it, in the language of the word', async () => {
    for (const [language, word] of [['en', 'turquoise visas'], ['ar', 'الفيروزية'], ['ru', 'бирюзовые'], ['zh', '绿松石']] as const) {
      const html = await (await get(`/statements?lang=${language}&text=${encodeURIComponent(word)}`)).text();
      expect([word, html.includes('/statements/idm-demo-opening--kenya')]).toEqual([word, true]);
    }
    expect(await (await get('/statements?lang=en&text=marmalade')).text()).not.toContain('/statements/idm-demo-opening--kenya');
  });

  it('knows who had a token, and not by one that was revoked', async () => {
    const by = (name: string) => ask('people.me', { authorization: `Bearer ${keptToken(name)}` });
    expect((await by('secretariat-idm')).status).toBe(200);
    expect((await by('lost phone')).status).toBe(401);
  });

  it('goes on where it was left: a turn ends, the next begins, a ticket and a text are taken', async () => {
    for (const meeting of ['idm-demo-afternoon', 'idm-demo-chatham']) {
      const { speaking, waiting } = await floorOf(test.db, meeting);
      at += 30_000;
      expect((await send('chair', 'floor.end', { meeting, turn: speaking!.id })).status).toBe(200);
      if (waiting[0]) expect((await send('chair', 'floor.give', { meeting, turn: waiting[0].id })).status).toBe(200);
      expect((await floorOf(test.db, meeting)).spoken.at(-1)).toMatchObject({ id: speaking!.id });
    }
    expect((await send('kenya', 'floor.take-ticket', { meeting: 'idm-demo-chatham', capacity: 'national' })).status).toBe(200);
    expect((await send('kenya', 'floor.file-statement', { meeting: 'idm-demo-afternoon', party: 'kenya', language: 'en', text: 'Kenya thanks the host.' })).status).toBe(200);
  });

  it('is signed on by its key, and the record of before and after holds', async () => {
    at += DAY;
    const key = await takeKey(test.spine);
    expect(await signHeads(test.spine, key as SigningKey, test.spine.now())).toMatchObject({ day: new Date(at).toISOString().slice(0, 10) });
    const after = await record();
    expect(after).toMatchObject({ findings: [] });
    expect(after.entries).toBeGreaterThan(entriesBefore.count);
  });
});
