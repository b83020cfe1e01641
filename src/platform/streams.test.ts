import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { system } from './actor.ts';
import { defineCommand, defineQuery } from './command.ts';
import { defineEntry } from './entry.ts';
import { sameInAll } from './refusal.ts';
import { anyone } from './right.ts';
import { defineReaction, defineSlice, makeCatalogue } from './slice.ts';
import { createSpine } from './spine.ts';
import { defineStream, gatherStreams, type StreamName } from './stream.ts';
import { openTestSpine, type TestSpine } from './test-database.ts';

const onHouse = defineStream<string>({ name: 'house/*', of: (house) => house, readers: 'everybody' });
const onCellar = defineStream<string>({ name: 'cellar/*', of: (cellar) => cellar, readers: 'the cellarer.', outside: 'nothing.' });
const carried = defineEntry({ kind: 'house.carried', data: z.object({ what: z.string(), tell: z.string().optional() }), words: sameInAll('Carried.') });
const noted = defineEntry({ kind: 'house.noted', data: z.object({}), words: sameInAll('Noted.') });
const input = z.strictObject({ from: z.string(), tell: z.string().optional(), slowly: z.boolean().default(false) });

const carrying = (name: string, stream: (of: string) => StreamName, alsoHolds?: (of: string) => StreamName) => defineCommand({
  name, summary: 'Carries.', allow: anyone, example: { from: 'a' }, input,
  stream: ({ from }) => stream(from),
  alsoHolds: ({ from }) => (alsoHolds ? [alsoHolds(from)] : []),
  async run({ db, input: { tell, slowly } }) {
    if (slowly) await sql`select pg_sleep(0.05)`.execute(db);
    return { answer: null, entries: [carried({ what: 'wine', ...(tell && { tell }) })] };
  },
});
const up = carrying('house.carry-up', onCellar);
const upHolding = carrying('house.carry-up-holding', onCellar, onHouse);
const down = carrying('house.carry-down', onHouse);
const tellHouse = defineReaction(carried, {
  name: 'tell-house', records: onHouse,
  react: async ({ entry }) => (entry.data.tell === 'house' ? { stream: onHouse('a'), entries: [noted({})] } : undefined),
});
const tellCellar = defineReaction(carried, {
  name: 'tell-cellar', records: onCellar,
  react: async ({ entry }) => (entry.data.tell === 'cellar' ? { stream: onCellar('a'), entries: [noted({})] } : undefined),
});
const parts = { name: 'house', streams: [onHouse, onCellar], commands: [up, upHolding, down], entries: [carried, noted], reactions: [tellHouse, tellCellar] } as const;

let test: TestSpine;
beforeAll(async () => {
  test = await openTestSpine({ slices: [defineSlice(parts)] });
});
afterAll(() => test.close());
const actor = system('test');

describe('a stream is declared', () => {
  const without = (change: object) => () => makeCatalogue([defineSlice({ ...parts, ...change })]);

  it('or a catalogue with a command, a live query or a reaction on it does not start', () => {
    expect(without({ streams: [onHouse] })).toThrow('"tell-cellar" records on "cellar/*"');
    expect(without({ streams: [onHouse], reactions: [] })).toThrow('"house.carry-up" uses the stream "cellar/a"');
    const look = defineQuery({ name: 'house.look', summary: 'Looks.', allow: anyone, example: {}, input: z.strictObject({}), live: { stream: () => onCellar('b'), audience: 'public' }, run: async () => null });
    expect(() => makeCatalogue([defineSlice({ name: 'house', queries: [look] })])).toThrow('"house.look" uses the stream "cellar/b"');
  });

  it('and a reaction waits for an entry that is in a contents page', () => {
    expect(without({ entries: [noted] })).toThrow('"tell-house" waits for the entry "house.carried"');
    const another = defineEntry({ kind: 'house.carried', data: z.object({ what: z.string() }), words: sameInAll('Carried.') });
    expect(without({ entries: [another, noted] })).toThrow('"tell-house" waits for the entry "house.carried"');
  });

  it('once, by a name that a stream may have', () => {
    const twice = defineStream<string>({ name: 'house/*', of: (house) => house, readers: 'everybody' });
    expect(without({ streams: [onHouse, onCellar, twice] })).toThrow('are the same streams');
    expect(() => defineStream({ name: 'house/all', of: () => 'x', readers: 'everybody' })).toThrow('names no stream');
    expect(() => defineStream({ name: 'house/*', readers: 'everybody' })).toThrow('names no stream');
    expect(() => defineStream({ name: 'House', readers: 'everybody' })).toThrow('names no stream');
  });

  it('as public, or it is not', () => {
    const streams = gatherStreams([onHouse, onCellar, defineStream({ name: 'attic', readers: 'everybody' })]);
    expect(['house/a', 'attic', 'cellar/a', 'attic/a', 'attics', 'house/', 'house', 'accreditation/passport-7'].filter((name) => streams.isPublic(name))).toEqual(['house/a', 'attic']);
    expect(streams.publicPatterns).toEqual(['house/_%', 'attic']);
  });
});

describe('one transaction', () => {
  const run = (command: typeof up, tell?: string, slowly = false) => test.spine.run(command, { input: { from: 'a', slowly, ...(tell && { tell }) }, actor });

  it('locks streams in the order of the contents pages, and fails in tests where it does not', async () => {
    await run(down, 'cellar');
    await expect(run(up, 'house')).rejects.toThrow('"house/a" is locked after "cellar/a", which comes later in the catalogue.');
    await run(upHolding, 'house');
  });

  it('that names what it will hold never waits for another in a circle', async () => {
    const before = await deadlocks();
    for (let round = 0; round < 8; round += 1) {
      await Promise.all([run(upHolding, 'house', true), run(down, 'cellar', true)]);
    }
    expect(await deadlocks()).toBe(before);
  });

  it('records on no stream that was not declared', async () => {
    const loose = createSpine({ db: test.db, catalogue: { ...test.spine.catalogue, streams: gatherStreams([onHouse]) }, now: () => new Date() });
    await expect(loose.run(down, { input: { from: 'x', tell: 'cellar' }, actor })).rejects.toThrow('No slice has declared the stream "cellar/a".');
    expect(await test.db.selectFrom('journal.entries').select('kind').where('stream', '=', 'house/x').execute()).toEqual([]);
  });

  async function deadlocks(): Promise<number> {
    await sql`select pg_stat_force_next_flush()`.execute(test.db).catch(() => undefined);
    const { rows } = await sql<{ n: number }>`select deadlocks as n from pg_stat_database where datname = current_database()`.execute(test.db);
    return Number(rows[0]!.n);
  }
});
