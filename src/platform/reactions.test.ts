import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { system } from './actor.ts';
import { defineCommand } from './command.ts';
import { defineEntry } from './entry.ts';
import { sameInAll } from './refusal.ts';
import { anyone } from './right.ts';
import { defineReaction, defineSlice } from './slice.ts';
import { defineStream } from './stream.ts';
import { openTestSpine, type TestSpine } from './test-database.ts';

const came = defineEntry({ kind: 'door.came', data: z.object({ door: z.string() }), words: sameInAll('Came.') });
const admitted = defineEntry({ kind: 'hall.admitted', data: z.object({ place: z.int() }), words: sameInAll('Admitted.') });
const onDoor = defineStream<string>({ name: 'door/*', of: (door) => door, readers: 'everybody' });
const onHall = defineStream<string>({ name: 'hall/*', of: (hall) => hall, readers: 'everybody' });
const come = defineCommand({
  name: 'door.come', summary: 'Comes in.', allow: anyone, example: { door: 'a' }, input: z.strictObject({ door: z.string() }),
  stream: ({ door }) => onDoor(door),
  run: async ({ input }) => ({ answer: null, entries: [came({ door: input.door })] }),
});
const HALL = onHall('one');
/** Gives the next place by what stands on its own stream, and takes its time over it. */
const admit = defineReaction(came, {
  name: 'admit', records: onHall,
  stream: async ({ entry }) => (entry.data.door === 'closed' ? undefined : HALL),
  async react({ db, entry, head }) {
    const { n } = await db.selectFrom('journal.entries').select((eb) => eb.fn.countAll<number>().as('n')).where('stream', '=', HALL).executeTakeFirstOrThrow();
    await sql`select pg_sleep(0.02)`.execute(db);
    expect(head).toMatchObject({ stream: HALL, number: Number(n) });
    return { stream: entry.data.door === 'elsewhere' ? onHall('two') : HALL, entries: [admitted({ place: Number(n) + 1 })] };
  },
});

let test: TestSpine;
beforeAll(async () => {
  test = await openTestSpine({ slices: [defineSlice({ name: 'door', streams: [onDoor], commands: [come], entries: [came] }), defineSlice({ name: 'hall', streams: [onHall], entries: [admitted], reactions: [admit] })] });
});
afterAll(() => test.close());

const comeBy = (door: string) => test.spine.run(come, { input: { door }, actor: system('test') });
const entriesOf = (stream: string) => test.db.selectFrom('journal.entries').select(['data']).where('stream', '=', stream).orderBy('number').execute();

it('a reaction that names its stream reads it under its lock: of many at once each finds what the one before recorded', async () => {
  await Promise.all(Array.from({ length: 6 }, (_, index) => comeBy(`d${index}`)));
  expect((await entriesOf(HALL)).map(({ data }) => data['place'])).toEqual([1, 2, 3, 4, 5, 6]);
});

it('one that names none is not asked, and the command is carried out', async () => {
  await comeBy('closed');
  expect(await entriesOf('door/closed')).toHaveLength(1);
  expect(await entriesOf(HALL)).toHaveLength(6);
});

it('one that records elsewhere than it named fails, and so does all that led to it', async () => {
  await expect(comeBy('elsewhere')).rejects.toThrow('"admit" named hall/one and records on hall/two');
  expect(await entriesOf('door/elsewhere')).toEqual([]);
});
