import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { STRANGER, system } from './actor.ts';
import { defineCommand, defineQuery, type Outcome } from './command.ts';
import { defineEntry } from './entry.ts';
import { newId } from './ids.ts';
import { defineJob, requestJob } from './jobs.ts';
import { hashEntry, NOTHING_BEFORE } from './journal.ts';
import { Refusal, sameInAll } from './refusal.ts';
import { anyone, onlyTheSoftware, signedIn } from './right.ts';
import { defineReaction, defineSlice, makeCatalogue } from './slice.ts';
import { defineStream } from './stream.ts';
import { openTestSpine, type TestSpine } from './test-database.ts';

const counted = defineEntry({ kind: 'tally.counted', data: z.object({ by: z.int() }), words: sameInAll('Counted {by}.'), values: (data) => ({ by: data.by }) });
const echoed = defineEntry({ kind: 'tally.echoed', data: z.object({ of: z.int() }), words: sameInAll('Echoed {of}.') });
const onTally = defineStream<{ tally: string }>({ name: 'tally/*', of: ({ tally: one }) => one, readers: 'everybody' });
const onEcho = defineStream({ name: 'echo/all', readers: 'everybody' });
const ring = defineJob({ name: 'tally.ring', input: z.object({ bell: z.string() }), async run() {} });

const count = defineCommand({
  name: 'tally.count', summary: 'Counts.', allow: anyone, example: { tally: 'a', by: 1 },
  input: z.strictObject({ tally: z.string().max(20), by: z.int().max(100), fail: z.enum(['refusal', 'fault']).optional(), slowly: z.boolean().optional() }),
  stream: onTally,
  async run({ input, db, head }): Promise<Outcome<number | string>> {
    if (input.slowly) await sql`select pg_sleep(0.05)`.execute(db);
    if (input.fail === 'fault') throw new Error('a fault of ours');
    if (input.fail === 'refusal') throw new Refusal('tally.no', 409, sameInAll('No.'));
    if (input.by === 0) return { answer: 'nothing to do', entries: [] };
    return { answer: head.number + 1, entries: [counted({ by: input.by })], jobs: [requestJob(ring, { bell: input.tally })] };
  },
});

/** Each time it prepared, and each time it ran: with how many clashes before it goes through. */
const preparing = { prepared: 0, ran: 0, clashes: 0, underWay: -1, until: Promise.resolve() };
const prepares = defineCommand({
  name: 'tally.prepares', summary: 'Counts what it has read before.', allow: signedIn, example: { tally: 'a', by: 1 },
  input: z.strictObject({ tally: z.string(), by: z.int(), fail: z.boolean().default(false) }),
  stream: onTally,
  async prepare({ input }) {
    preparing.prepared += 1;
    preparing.underWay = test.spine.underWay;
    await preparing.until;
    if (input.fail) throw new Refusal('tally.unreadable', 422, sameInAll('It cannot be read.'));
    return { read: input.by * 2 };
  },
  async run({ prepared }): Promise<Outcome<number>> {
    preparing.ran += 1;
    if (preparing.clashes > 0) {
      preparing.clashes -= 1;
      throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
    }
    return { answer: prepared.read, entries: [counted({ by: prepared.read })] };
  },
});
const guarded = defineCommand({ ...count, name: 'tally.guarded', allow: signedIn });
const closed = defineCommand({ ...count, name: 'tally.closed', allow: onlyTheSoftware });
const total = defineQuery({
  name: 'tally.total', summary: 'The total.', allow: signedIn, example: { tally: 'a' }, input: z.strictObject({ tally: z.string() }),
  run: async ({ db, input }) => {
    const rows = await db.selectFrom('journal.entries').select('data').where('stream', '=', `tally/${input.tally}`).where('kind', '=', 'tally.counted').execute();
    return rows.reduce((sum, row) => sum + Number(row.data['by']), 0);
  },
});
const echo = defineSlice({
  name: 'echo',
  entries: [echoed],
  streams: [onEcho],
  reactions: [defineReaction(counted, {
    name: 'echo-what-was-counted', records: onEcho,
    async react({ entry }) {
      if (entry.data.by === 13) throw new Error('reactions may fail too');
      return { stream: onEcho({}), entries: [echoed({ of: entry.data.by })] };
    },
  })],
});
const tally = defineSlice({ name: 'tally', streams: [onTally], commands: [count, guarded, closed, prepares], queries: [total], entries: [counted], jobs: [ring] });
const ann = { kind: 'person', id: newId() } as const;

let test: TestSpine;
beforeAll(async () => {
  test = await openTestSpine({ slices: [tally, echo] });
});
afterAll(() => test.close());

const entriesOf = (stream: string) => test.db.selectFrom('journal.entries').selectAll().where('stream', '=', stream).orderBy('number').execute();
const jobs = async () => Number((await sql<{ n: number }>`select count(*) as n from graphile_worker.jobs where task_identifier = 'tally.ring'`.execute(test.db)).rows[0]!.n);

describe('a command', () => {
  it('answers, and leaves numbered entries each hashed over the one before', async () => {
    for (const by of [1, 2, 3]) await test.spine.run(count, { input: { tally: 'chain', by }, actor: ann });
    const entries = await entriesOf('tally/chain');
    expect(entries.map((entry) => [entry.number, entry.data['by']])).toEqual([[1, 1], [2, 2], [3, 3]]);
    expect(entries[0]!.previous).toBe(NOTHING_BEFORE);
    expect(entries[2]!.previous).toBe(entries[1]!.hash);
    for (const entry of entries) expect(hashEntry(entry)).toBe(entry.hash);
    expect(entries[0]!.actor).toBe(`person/${ann.id}`);
  });

  it('is carried out once however often its submission arrives, and answers the same', async () => {
    const submission = newId();
    const asked = { input: { tally: 'once', by: 5 }, actor: ann, submission };
    const [first, second] = [await test.spine.run(count, asked), await test.spine.run(count, asked)];
    expect(second.answer).toBe(first.answer);
    expect([first.repeated, second.repeated]).toEqual([false, true]);
    expect(await entriesOf('tally/once')).toHaveLength(1);
  });

  it('is carried out once when its submission arrives many times at the same moment', async () => {
    const asked = { input: { tally: 'at-once', by: 5, slowly: true }, actor: ann, submission: newId() };
    const receipts = await Promise.all(Array.from({ length: 6 }, () => test.spine.run(count, asked)));
    expect(receipts.filter((receipt) => !receipt.repeated)).toHaveLength(1);
    expect(new Set(receipts.map((receipt) => receipt.answer))).toEqual(new Set([1]));
    expect(await entriesOf('tally/at-once')).toHaveLength(1);
  });

  it.each([
    ['another person', { actor: { kind: 'person', id: newId() } as const }],
    ['another input', { input: { tally: 'used', by: 6 } }],
  ])('refuses a submission number that %s used for something else', async (_, other) => {
    const asked = { input: { tally: 'used', by: 5 }, actor: ann, submission: newId() };
    await test.spine.run(count, asked);
    await expect(test.spine.run(count, { ...asked, ...other })).rejects.toMatchObject({ code: 'request.submission-used', status: 409 });
  });

  it('can be sent again under the same submission after a refusal', async () => {
    const submission = newId();
    await expect(test.spine.run(count, { input: { tally: 'again', by: 1, fail: 'refusal' }, actor: ann, submission })).rejects.toThrow('tally.no');
    expect((await test.spine.run(count, { input: { tally: 'again', by: 1 }, actor: ann, submission })).repeated).toBe(false);
  });

  it.each(['refusal', 'fault'] as const)('leaves nothing behind after a %s', async (fail) => {
    const before = await jobs();
    await expect(test.spine.run(count, { input: { tally: `fails-${fail}`, by: 1, fail }, actor: ann })).rejects.toThrow();
    expect(await entriesOf(`tally/fails-${fail}`)).toEqual([]);
    expect(await jobs()).toBe(before);
  });

  it('takes its jobs and what other slices do about it into the same transaction', async () => {
    const before = await jobs();
    await test.spine.run(count, { input: { tally: 'joined', by: 7 }, actor: ann });
    expect(await jobs()).toBe(before + 1);
    const echoes = await entriesOf('echo/all');
    expect(echoes.at(-1)).toMatchObject({ kind: 'tally.echoed', data: { of: 7 }, actor: 'reaction/echo-what-was-counted' });
    await expect(test.spine.run(count, { input: { tally: 'joined', by: 13 }, actor: ann })).rejects.toThrow('reactions may fail too');
    expect(await jobs()).toBe(before + 1);
    expect(await entriesOf('tally/joined')).toHaveLength(1);
  });

  it('that finds nothing to do records nothing and still answers the same when repeated', async () => {
    const asked = { input: { tally: 'idle', by: 0 }, actor: ann, submission: newId() };
    expect((await test.spine.run(count, asked)).answer).toBe('nothing to do');
    expect(await test.spine.run(count, asked)).toMatchObject({ answer: 'nothing to do', repeated: true });
    expect(await entriesOf('tally/idle')).toEqual([]);
  });

  it('waits for others on the same stream: two hundred at once give numbers without gap or double', async () => {
    await Promise.all(Array.from({ length: 200 }, () => test.spine.run(count, { input: { tally: 'crowd', by: 1 }, actor: ann })));
    const entries = await entriesOf('tally/crowd');
    expect(entries.map((entry) => entry.number)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    const moments = entries.map((entry) => entry.at.getTime());
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  });

  it.each([
    ['a field that is wrong', { tally: 'x', by: 'many' }, 'by'],
    ['a field too many', { tally: 'x', by: 1, else: true }, ''],
    ['text that cannot be kept', { tally: 'a\u0000b', by: 1 }, ''],
    ['half a character', { tally: 'a\ud800', by: 1 }, ''],
  ])('refuses %s in words in six languages', async (_, input, path) => {
    const refusal = await test.spine.run(count, { input, actor: ann }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    const [field] = (refusal as Refusal).fields;
    expect(field!.path).toBe(path);
    expect(new Set(Object.values(field!.words)).size).toBeGreaterThan(3);
  });

  it('asks a stranger to sign in, refuses a person without the role, and lets the software pass', async () => {
    const input = { tally: 'rights', by: 1 };
    await expect(test.spine.run(guarded, { input, actor: STRANGER })).rejects.toMatchObject({ status: 401 });
    await expect(test.spine.run(closed, { input, actor: ann })).rejects.toMatchObject({ status: 403 });
    expect((await test.spine.run(closed, { input, actor: system('test') })).repeated).toBe(false);
    expect(await test.spine.may(closed, { input, actor: ann })).toBe(false);
    expect(await test.spine.may(guarded, { input, actor: ann })).toBe(true);
  });

  it('reports a submission number that is none', async () => {
    await expect(test.spine.run(count, { input: { tally: 'a', by: 1 }, actor: ann, submission: 'again' })).rejects.toMatchObject({ status: 400 });
  });
});

describe('a command that prepares', () => {
  const ask = (input: { tally: string; by: number; fail?: boolean }, submission?: string, actor: typeof ann | typeof STRANGER = ann) =>
    test.spine.run(prepares, { input, actor, submission });
  const since = (before: typeof preparing) => ({ prepared: preparing.prepared - before.prepared, ran: preparing.ran - before.ran });

  it('runs with what it prepared, and is not under way until then', async () => {
    expect((await ask({ tally: 'prepared', by: 4 })).answer).toBe(8);
    expect(preparing.underWay).toBe(0);
    expect((await entriesOf('tally/prepared')).map(({ data }) => data['by'])).toEqual([8]);
  });

  it('prepares once, however often its transaction clashes with others', async () => {
    const before = { ...preparing };
    preparing.clashes = 3;
    expect((await ask({ tally: 'clashing', by: 1 })).answer).toBe(2);
    expect(since(before)).toEqual({ prepared: 1, ran: 4 });
    expect(await entriesOf('tally/clashing')).toHaveLength(1);
  });

  it('does not prepare again what was carried out before', async () => {
    const [before, submission] = [{ ...preparing }, newId()];
    const first = await ask({ tally: 'repeated', by: 3 }, submission);
    expect(await ask({ tally: 'repeated', by: 3 }, submission)).toMatchObject({ answer: first.answer, repeated: true });
    expect(since(before)).toEqual({ prepared: 1, ran: 1 });
    await expect(ask({ tally: 'repeated', by: 4 }, submission)).rejects.toMatchObject({ code: 'request.submission-used' });
    expect(since(before).prepared).toBe(1);
  });

  it('is carried out once where one submission arrives twice at the same moment', async () => {
    const submission = newId();
    const receipts = await Promise.all([0, 1].map(() => ask({ tally: 'twice', by: 3 }, submission)));
    expect(receipts.map(({ answer }) => answer)).toEqual([6, 6]);
    expect(await entriesOf('tally/twice')).toHaveLength(1);
  });

  it('refuses where preparing refuses, leaves nothing behind, and may be sent again', async () => {
    const [before, submission] = [{ ...preparing }, newId()];
    await expect(ask({ tally: 'refused', by: 1, fail: true }, submission)).rejects.toMatchObject({ code: 'tally.unreadable', status: 422 });
    expect(since(before)).toEqual({ prepared: 1, ran: 0 });
    expect((await ask({ tally: 'refused', by: 1 }, submission)).repeated).toBe(false);
    expect(test.spine.underWay).toBe(0);
  });

  it('does not prepare for who may not', async () => {
    const before = { ...preparing };
    await expect(ask({ tally: 'rights', by: 1 }, undefined, STRANGER)).rejects.toMatchObject({ status: 401 });
    expect(since(before).prepared).toBe(0);
  });

  it('keeps nobody waiting on its stream meanwhile', async () => {
    await ask({ tally: 'busy', by: 1 });
    const held = Promise.withResolvers<void>();
    preparing.until = held.promise;
    let done = false;
    const slow = ask({ tally: 'busy', by: 2 }).then((receipt) => {
      done = true;
      return receipt;
    });
    for (const by of [10, 11, 12]) await test.spine.run(count, { input: { tally: 'busy', by }, actor: ann });
    expect(done).toBe(false);
    held.resolve();
    await slow;
    expect((await entriesOf('tally/busy')).map(({ data }) => data['by'])).toEqual([2, 10, 11, 12, 4]);
  });
});

describe('a query', () => {
  it('answers who may ask and nobody else', async () => {
    await test.spine.run(count, { input: { tally: 'asked', by: 4 }, actor: ann });
    expect(await test.spine.ask(total, { input: { tally: 'asked' }, actor: ann })).toBe(4);
    await expect(test.spine.ask(total, { input: { tally: 'asked' }, actor: STRANGER })).rejects.toMatchObject({ status: 401 });
  });
});

describe('the catalogue', () => {
  it('refuses two commands of one name', () => {
    expect(() => makeCatalogue([tally, defineSlice({ name: 'other', commands: [count] })])).toThrow('Two commands are called "tally.count"');
  });
});
