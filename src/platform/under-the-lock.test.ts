import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Actor, system } from './actor.ts';
import { defineCommand } from './command.ts';
import { openDatabase, openPool, type Writing } from './database.ts';
import { defineEntry } from './entry.ts';
import { newId } from './ids.ts';
import { lockStream } from './journal.ts';
import { Refusal, sameInAll } from './refusal.ts';
import { anyone, type Right } from './right.ts';
import { defineSlice } from './slice.ts';
import { createSpine, type Spine } from './spine.ts';
import { defineStream } from './stream.ts';
import { openTestSpine, type TestSpine } from './test-database.ts';

/** What is true when it is asked may not be when the command runs: rights, whom the record names, the moment. */

const onGate = defineStream<{ gate: string }>({ name: 'gate/*', of: ({ gate }) => gate, readers: 'everybody' });
const passed = defineEntry({ kind: 'gate.passed', data: z.object({}), words: sameInAll('Passed.') });
/** Who may pass, as it stands in the database. */
const maySign: Right<{ gate: string }> = {
  roles: ['signed-in'], words: sameInAll('whoever holds the key.'),
  async holds({ db, actor }) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from keys where holder = ${actor.kind === 'person' ? actor.id : ''}`.execute(db);
    return rows[0]!.n > 0;
  },
};
let prepared: (() => Promise<void>) | undefined;
const input = z.strictObject({ gate: z.string() });
const pass = defineCommand({
  name: 'gate.pass', summary: 'Passes.', allow: maySign, example: { gate: 'a' }, input, stream: onGate,
  async prepare() {
    await prepared?.();
  },
  run: async ({ now }) => ({ answer: now.toISOString(), entries: [passed({})] }),
});
const passUnseen = defineCommand({
  name: 'gate.pass-unseen', summary: 'Passes where nobody may be named.', allow: anyone, example: { gate: 'a' }, input, stream: onGate,
  async recordedAs({ db }) {
    const { rows } = await sql<{ unseen: boolean }>`select exists (select from keys where holder = 'nobody is named') as unseen`.execute(db);
    return rows[0]!.unseen ? 'gatehouse/a' : undefined;
  },
  run: async () => ({ answer: null, entries: [passed({})] }),
});
const kept: string[] = [];
let trouble: Error[] = [];
const count = defineCommand({
  name: 'gate.count', summary: 'Counts in memory.', allow: anyone, example: { gate: 'a' }, input, stream: onGate,
  async run({ input: { gate } }) {
    const error = trouble.shift();
    if (error) throw error;
    return { answer: null, entries: [passed({})], whenKept: () => void kept.push(gate) };
  },
});

let test: TestSpine;
/** What the clock of this machine says. */
let clock = Date.parse('2027-05-20T10:00:00.000Z');
const ann = { kind: 'person', id: newId() } as const;

beforeAll(async () => {
  test = await openTestSpine({ slices: [defineSlice({ name: 'gate', streams: [onGate], commands: [pass, passUnseen, count], entries: [passed] })], now: () => new Date(clock) });
  await sql`create table keys (holder text not null)`.execute(test.db);
});
afterAll(() => test.close());

/** Does something while the stream is held, then lets it go; meanwhile `waiting` has come to wait for it. */
async function whileHeld(gate: string, waiting: () => Promise<unknown>, then: (tx: Writing) => Promise<unknown>): Promise<unknown> {
  let waited: Promise<unknown> | undefined;
  await test.db.transaction().execute(async (tx) => {
    await lockStream(tx, `gate/${gate}`);
    waited = waiting().catch((error: unknown) => error);
    for (;;) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(test.db);
      if (rows[0]!.n > 0) break;
    }
    await then(tx);
    // Longer than a right that was looked at counts as fresh.
    await sql`select pg_sleep(0.05)`.execute(tx);
  });
  return waited;
}
const entriesOf = (gate: string) => test.db.selectFrom('journal.entries').select(['actor', 'at']).where('stream', '=', `gate/${gate}`).orderBy('number').execute();
const give = () => sql`insert into keys values (${ann.id})`.execute(test.db);
const take = (db: Writing | TestSpine['db']) => sql`delete from keys where holder = ${ann.id}`.execute(db);

describe('a right', () => {
  it('that ends while a command waits for its stream is gone when it comes to run', async () => {
    await test.spine.run(count, { input: { gate: 'waits' }, actor: ann });
    await give();
    const outcome = await whileHeld('waits', () => test.spine.run(pass, { input: { gate: 'waits' }, actor: ann }), take);
    expect(outcome).toBeInstanceOf(Refusal);
    expect(outcome).toMatchObject({ code: 'request.not-yours-to-do' });
    expect(await entriesOf('waits')).toHaveLength(1);
  });

  it('that ends while a command prepares is gone too', async () => {
    await give();
    prepared = async () => {
      await take(test.db);
      await sql`select pg_sleep(0.05)`.execute(test.db);
    };
    await expect(test.spine.run(pass, { input: { gate: 'prepares' }, actor: ann })).rejects.toMatchObject({ code: 'request.not-yours-to-do' });
    prepared = undefined;
    expect(await entriesOf('prepares')).toEqual([]);
  });

  it('is not enough where the session or token she came by has ended meanwhile', async () => {
    await give();
    await test.spine.run(count, { input: { gate: 'revoked' }, actor: ann });
    const stillHolds = async (db: Parameters<typeof maySign.holds>[0]['db']): Promise<boolean> =>
      (await sql`select 1 from keys where holder = 'her token'`.execute(db)).rows.length > 0;
    await sql`insert into keys values ('her token')`.execute(test.db);
    const asked = { input: { gate: 'revoked' }, actor: { ...ann, stillHolds } };
    expect(await whileHeld('revoked', () => test.spine.run(pass, asked), async () => {})).toMatchObject({ repeated: false });
    const outcome = await whileHeld('revoked', () => test.spine.run(pass, asked), (tx) => sql`delete from keys where holder = 'her token'`.execute(tx));
    expect(outcome).toMatchObject({ code: 'request.sign-in-first' });
    await take(test.db);
  });

  it('that holds all the while lets the command through', async () => {
    await give();
    const receipt = await whileHeld('holds', () => test.spine.run(pass, { input: { gate: 'holds' }, actor: ann }), async () => {});
    expect(receipt).toMatchObject({ repeated: false });
    await take(test.db);
  });
});

it('whom the record names is asked under the lock: nobody, where that was decided while the command waited', async () => {
  await test.spine.run(count, { input: { gate: 'unseen' }, actor: system('test') });
  await whileHeld('unseen', () => test.spine.run(passUnseen, { input: { gate: 'unseen' }, actor: ann }), (tx) => sql`insert into keys values ('nobody is named')`.execute(tx));
  expect((await entriesOf('unseen')).map(({ actor }) => actor)).toEqual(['system/test', 'gatehouse/a']);
  const { rows } = await sql<{ row: string }>`select s::text as row from journal.submissions s where command = 'gate.pass-unseen'`.execute(test.db);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.row).not.toContain(ann.id);
});

it('a submission that was recorded by name is answered again after nobody is named any more', async () => {
  await sql`delete from keys`.execute(test.db);
  const submission = newId();
  await test.spine.run(passUnseen, { input: { gate: 'again' }, actor: ann, submission });
  await sql`insert into keys values ('nobody is named')`.execute(test.db);
  expect(await test.spine.run(passUnseen, { input: { gate: 'again' }, actor: ann, submission })).toMatchObject({ repeated: true });
  const bob: Actor = { kind: 'person', id: newId() };
  await expect(test.spine.run(passUnseen, { input: { gate: 'again' }, actor: bob, submission })).rejects.toMatchObject({ code: 'request.submission-used' });
  await sql`delete from keys`.execute(test.db);
});

describe('the moment of a command', () => {
  /** A process on another machine, whose clock is 20 seconds behind. */
  let behind: Spine;
  beforeAll(() => {
    behind = createSpine({ db: test.db, catalogue: test.spine.catalogue, now: () => new Date(clock - 20_000) });
  });

  it('is never before the last entry of its stream, whichever machine it came to', async () => {
    const asked = { input: { gate: 'clocks' }, actor: ann };
    await test.spine.run(count, asked);
    await behind.run(count, asked);
    clock += 5000;
    await test.spine.run(count, asked);
    const moments = (await entriesOf('clocks')).map(({ at }) => at.toISOString());
    expect(moments).toEqual(['2027-05-20T10:00:00.000Z', '2027-05-20T10:00:00.000Z', '2027-05-20T10:00:05.000Z']);
  });

  it('nor where the command had to wait for that entry', async () => {
    const asked = { input: { gate: 'waiting-clocks' }, actor: ann };
    await test.spine.run(count, asked);
    const other = openDatabase(openPool(test.url, { most: 2 }));
    try {
      const elsewhere = createSpine({ db: other, catalogue: test.spine.catalogue, now: () => new Date(clock + 60_000) });
      await Promise.all(Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? elsewhere : behind).run(count, asked)));
    } finally {
      await other.destroy();
    }
    const moments = (await entriesOf('waiting-clocks')).map(({ at }) => at.getTime());
    expect(moments).toHaveLength(13);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  });
});

describe('what is counted in memory', () => {
  const clash = () => Object.assign(new Error('deadlock detected'), { code: '40P01' });
  const taken = () => Object.assign(new Error('duplicate key'), { code: '23505' });
  const run = () => test.spine.run(count, { input: { gate: 'counts' }, actor: ann });

  it('is counted once, however often the transaction was tried, and not where it was refused', async () => {
    kept.length = 0;
    trouble = [clash(), clash()];
    await run();
    expect(kept).toEqual(['counts']);
    trouble = [new Refusal('gate.shut', 409, sameInAll('Shut.'))];
    await expect(run()).rejects.toThrow('gate.shut');
    expect(kept).toEqual(['counts']);
  });

  it('a name that was taken meanwhile is looked up again, also after a clash, and once', async () => {
    trouble = [clash(), taken()];
    await run();
    expect(trouble).toEqual([]);
    trouble = [taken(), taken()];
    await expect(run()).rejects.toMatchObject({ code: '23505' });
  });
});
