import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonical } from '#platform/canonical.ts';
import type { Writing } from '#platform/database.ts';
import { append, chain, type EntryRow, hashEntry, lockStream } from '#platform/journal.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import './tables.ts';
import { exportRecord } from './export.ts';
import { signHeads } from './jobs/sign-heads.ts';
import { entriesOf } from './record.ts';
import { ROOMS, rooms } from './test-rooms.ts';
import { type SignedHeads, signedHeads } from './signed-heads.ts';
import { openSigningKey, type SigningKey } from './signing.ts';
import type { Verification } from './verification.ts';
import { verifyDatabase } from './verify-database.ts';
import { verifyExport } from './verify-export.ts';

let house: TestSpine;
let folder: string;
let key: SigningKey;
let strangersKey: SigningKey;
const A = 'meeting/a';
const NOW = new Date('2026-05-23T12:00:00Z');
const SIGNED_WHOLE = { entries: 0, streams: 0, since: null, files: false };

/** Records `count` entries on a stream, `size` characters each. */
async function record(stream: string, count: number, { at = new Date('2026-05-20T10:00:00.123Z'), size = 20, from = 1, db = house.db } = {}): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (let done = 0; done < count; done += 1000) {
      const facts = Array.from({ length: Math.min(1000, count - done) }, (_, index) => ({
        kind: 'test.said', data: { says: `${from + done + index} `.padEnd(size, 'é x'), nested: { list: [1, 2.5, null, true] } },
      }));
      await append(tx, chain(await lockStream(tx, stream), facts, { at, actor: 'system/test', submission: null }));
    }
  });
}

beforeAll(async () => {
  house = await openTestSpine({ slices: [rooms] });
  folder = await mkdtemp(path.join(tmpdir(), 'parley-verify-'));
  key = await openSigningKey(path.join(folder, 'key'), undefined);
  strangersKey = await openSigningKey(path.join(folder, 'strangers-key'), undefined);
  await record(A, 8);
  await record('meeting/b', 3);
  await record('person/private', 2);
  await signHeads(house.spine, key, new Date('2026-05-21T00:05:00Z'));
  await record(A, 4, { from: 9 });
  await signHeads(house.spine, key, new Date('2026-05-22T00:05:00Z'));
  await record('meeting/c', 2);
  await signHeads(house.spine, key, new Date('2026-05-23T00:05:00Z'));
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

class Undo extends Error {}

/** Verifies the record as `tamper` leaves it; afterwards everything is as it was. */
async function after(tamper: (tx: Writing) => Promise<unknown>, publicKey = key.publicKey, published: readonly SignedHeads[] = []): Promise<Verification['findings']> {
  let found: Verification['findings'] = [];
  await house.db.transaction().execute(async (tx) => {
    await tamper(tx);
    found = (await verifyDatabase(tx, { slices: [rooms], publicKey, published })).findings;
    throw new Undo();
  }).catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
  return found;
}

/** Writes entries from `number` on anew as if nothing had happened: each hash right for what it stands on. */
async function recompute(tx: Writing, stream: string, number: number): Promise<void> {
  const rows: EntryRow[] = [];
  for await (const row of entriesOf(tx, stream)) rows.push(row);
  let previous = rows.find((row) => row.number === number - 1)?.hash ?? '0'.repeat(64);
  for (const row of rows.filter((candidate) => candidate.number >= number)) {
    const hash = hashEntry({ ...row, previous });
    await tx.updateTable('journal.entries').set({ previous, hash }).where('stream', '=', stream).where('number', '=', row.number).execute();
    previous = hash;
  }
  await tx.updateTable('journal.streams').set({ number: rows.at(-1)!.number, hash: previous }).where('name', '=', stream).execute();
}

const change = (tx: Writing, number: number, what: object, stream = A) =>
  tx.updateTable('journal.entries').set(what).where('stream', '=', stream).where('number', '=', number).execute();
const remove = (tx: Writing, from: number, to: number, stream = A) =>
  tx.deleteFrom('journal.entries').where('stream', '=', stream).where('number', '>=', from).where('number', '<=', to).execute();

test('an untouched record holds', async () => {
  const result = await verifyDatabase(house.db, { slices: [rooms], publicKey: key.publicKey });
  expect(result).toEqual({ streams: 4, entries: 19, signatures: 3, findings: [], notices: [], unsigned: SIGNED_WHOLE });
});

describe('tampering is found, at the first entry that fails', () => {
  test.each<[string, object]>([
    ['what an entry says', { data: JSON.stringify({ says: 'something else' }) }],
    ['one letter of it', { data: sql`jsonb_set(data, '{says}', to_jsonb((data ->> 'says') || '.'))` }],
    ['its kind', { kind: 'test.denied' }],
    ['who did it', { actor: 'person/somebody-else' }],
    ['when, by a millisecond', { at: new Date('2026-05-20T10:00:00.124Z') }],
  ])('%s was changed', async (_, what) => {
    expect(await after((tx) => change(tx, 5, what))).toEqual([expect.objectContaining({ stream: A, number: 5, says: expect.stringContaining('altered') })]);
  });

  test('an entry was changed and its own hash made anew: the next does not stand on it', async () => {
    const found = await after(async (tx) => {
      await change(tx, 5, { data: JSON.stringify({ says: 'something else' }) });
      const row = await tx.selectFrom('journal.entries').selectAll().where('stream', '=', A).where('number', '=', 5).executeTakeFirstOrThrow();
      await change(tx, 5, { hash: hashEntry(row) });
    });
    expect(found).toEqual([expect.objectContaining({ stream: A, number: 6, says: expect.stringContaining('does not stand on the entry before it') })]);
  });

  test('an entry in the middle was taken out', async () => {
    expect(await after((tx) => remove(tx, 5, 5))).toEqual([expect.objectContaining({ stream: A, number: 5, says: expect.stringContaining('missing') })]);
  });

  test('one was taken out and those behind it moved up', async () => {
    const found = await after(async (tx) => {
      await remove(tx, 5, 5);
      for (let number = 6; number <= 12; number += 1) await change(tx, number, { number: number - 1 });
    });
    expect(found).toEqual([expect.objectContaining({ stream: A, number: 5, says: expect.stringContaining('does not stand') })]);
  });

  test('a stream’s head was taken away and its entries left', async () => {
    const found = await after(async (tx) => {
      await sql`alter table journal.entries drop constraint entries_stream_fkey`.execute(tx);
      await tx.deleteFrom('journal.streams').where('name', '=', 'person/private').execute();
    });
    expect(found).toEqual([{ stream: 'person/private', says: 'has entries and no head' }]);
  });

  test('the first entry was taken out', async () => {
    expect(await after((tx) => remove(tx, 1, 1))).toEqual([expect.objectContaining({ stream: A, number: 1 })]);
  });

  test('entries at the end were taken away, the head left', async () => {
    expect(await after((tx) => remove(tx, 11, 12))).toEqual([expect.objectContaining({ stream: A, number: 11, says: expect.stringContaining('taken away') })]);
  });

  test('entries at the end were taken away and the head moved back: the signature tells', async () => {
    const found = await after(async (tx) => {
      await remove(tx, 11, 12);
      await recompute(tx, A, 10);
    });
    expect(found).toEqual([expect.objectContaining({ stream: A, number: 11, says: expect.stringContaining('12 was signed on 2026-05-22') })]);
  });

  test('two entries changed places', async () => {
    const found = await after(async (tx) => {
      await change(tx, 3, { number: 100 });
      await change(tx, 4, { number: 3 });
      await change(tx, 100, { number: 4 });
    });
    expect(found).toEqual([expect.objectContaining({ stream: A, number: 3 })]);
  });

  test('an entry was changed and every hash behind it made anew: the signed head tells', async () => {
    const found = await after(async (tx) => {
      await change(tx, 5, { data: JSON.stringify({ says: 'something else' }) });
      await recompute(tx, A, 5);
    });
    expect(found).toEqual([expect.objectContaining({ stream: A, number: 8, says: expect.stringContaining('signed on 2026-05-21') })]);
  });

  test('an entry was slipped in and every hash behind it made anew', async () => {
    const found = await after(async (tx) => {
      for (let number = 12; number >= 3; number -= 1) await change(tx, number, { number: number + 1 });
      await sql`insert into journal.entries (stream, number, kind, at, actor, data, previous, hash)
        select stream, 3, kind, at, actor, '{"says":"slipped in"}', previous, hash from journal.entries where stream = ${A} and number = 2`.execute(tx);
      await recompute(tx, A, 3);
    });
    expect(found).toEqual([expect.objectContaining({ stream: A, number: 8 })]);
  });

  test('a head was changed', async () => {
    const set = (what: object) => after((tx) => tx.updateTable('journal.streams').set(what).where('name', '=', A).execute());
    expect(await set({ hash: 'f'.repeat(64) })).toEqual([{ stream: A, says: expect.stringContaining('head') }]);
    expect(await set({ number: 13 })).toEqual([expect.objectContaining({ stream: A, number: 13 })]);
    expect(await set({ number: 11 })).toEqual([expect.objectContaining({ stream: A, says: expect.stringContaining('head says 11') })]);
  });

  test('a whole stream was taken away', async () => {
    const found = await after(async (tx) => {
      await remove(tx, 1, 3, 'meeting/b');
      await tx.deleteFrom('journal.streams').where('name', '=', 'meeting/b').execute();
    });
    expect(found).toEqual([{ stream: 'meeting/b', says: expect.stringContaining('no longer there') }]);
  });

  test('each stream that fails is named, once', async () => {
    const found = await after(async (tx) => {
      await change(tx, 2, { actor: 'x' });
      await change(tx, 9, { actor: 'x' });
      await change(tx, 3, { actor: 'x' }, 'meeting/b');
    });
    expect(found.map(({ stream, number }) => [stream, number])).toEqual([[A, 2], ['meeting/b', 3]]);
  });
});

describe('the signed days', () => {
  const days = (tx: Writing, day: string, what: object) => tx.updateTable('journal.signed_heads').set(what).where('day', '=', day).execute();
  const bodyOf = async (tx: Writing, day: string) => (await tx.selectFrom('journal.signed_heads').select('body').where('day', '=', day).executeTakeFirstOrThrow()).body;

  test('a forged signature does not hold', async () => {
    const forged = Buffer.alloc(64, 7).toString('base64');
    for (const signature of [forged, '', 'not base64 at all']) {
      expect(await after((tx) => days(tx, '2026-05-22', { signature }))).toEqual([{ stream: 'signed heads of 2026-05-22 (number 2)', says: 'the signature does not hold' }]);
    }
  });

  test('a changed list of heads does not hold, nor what stands on it', async () => {
    const found = await after(async (tx) => {
      const body = await bodyOf(tx, '2026-05-22');
      await days(tx, '2026-05-22', { body: JSON.stringify({ ...body, heads: body.heads.filter(({ stream }) => stream !== A) }) });
    });
    expect(found.map(({ stream }) => stream)).toEqual(['signed heads of 2026-05-22 (number 2)', 'signed heads of 2026-05-23 (number 3)']);
  });

  test('signed anew with a key of one’s own: that key is not the one', async () => {
    const found = await after(async (tx) => {
      const body = await bodyOf(tx, '2026-05-23');
      await days(tx, '2026-05-23', { key_id: strangersKey.id, signature: strangersKey.sign(canonical(body)) });
    });
    expect(found).toEqual([{ stream: 'signed heads of 2026-05-23 (number 3)', says: expect.stringContaining('key that is not at hand') }]);
  });

  test('a day that was taken out is missed by the next', async () => {
    for (const [day, next] of [['2026-05-21', '2026-05-22'], ['2026-05-22', '2026-05-23']] as const) {
      expect(await after((tx) => tx.deleteFrom('journal.signed_heads').where('day', '=', day).execute())).toEqual([
        { stream: expect.stringContaining(`signed heads of ${next}`), says: expect.stringContaining('do not stand on those signed before') },
      ]);
    }
  });

  test('the last day that was taken away is missed by a published copy, and by nothing else', async () => {
    const published = await signedHeads(house.db);
    const cut = (tx: Writing) => tx.deleteFrom('journal.signed_heads').where('day', '=', '2026-05-23').execute();
    expect(await after(cut)).toEqual([]);
    expect(await after(cut, key.publicKey, published)).toEqual([{ stream: 'signed heads of 2026-05-23 (number 3)', says: expect.stringContaining('no longer there') }]);
    const whole = await after(async (tx) => {
      await tx.deleteFrom('journal.signed_heads').execute();
      await change(tx, 5, { actor: 'x' });
      await recompute(tx, A, 5);
    }, key.publicKey, published);
    expect(whole).toContainEqual(expect.objectContaining({ stream: A, number: 8 }));
  });

  test('with the wrong key nothing signed holds', async () => {
    const { findings } = await verifyDatabase(house.db, { slices: [rooms], publicKey: strangersKey.publicKey });
    expect(findings.map(({ stream }) => stream)).toEqual(['signed heads of 2026-05-21 (number 1)', 'signed heads of 2026-05-22 (number 2)', 'signed heads of 2026-05-23 (number 3)']);
    expect((await verifyDatabase(house.db, { slices: [rooms], publicKey: undefined })).findings).toHaveLength(3);
  });

  test('what has not grown is not signed again, and what has is, under the day of the clock', async () => {
    expect(await signHeads(house.spine, key, new Date('2026-05-23T23:00:00Z'))).toBeUndefined();
    const other = await openTestSpine({ slices: [rooms] });
    try {
      const say = (stream: string) => record(stream, 1, { db: other.db });
      await say(A);
      expect(await signHeads(other.spine, key, new Date('2026-05-24T00:05:00Z'))).toEqual({ day: '2026-05-24', number: 1 });
      await say(A);
      expect(await signHeads(other.spine, key, new Date('2026-05-24T18:00:00Z'))).toEqual({ day: '2026-05-24', number: 2 });
      expect(await verifyDatabase(other.db, { slices: [rooms], publicKey: key.publicKey })).toMatchObject({ signatures: 2, findings: [], unsigned: SIGNED_WHOLE });
    } finally {
      await other.close();
    }
  });

  test('a clock that once ran ahead keeps nothing from being signed', async () => {
    const other = await openTestSpine({ slices: [rooms] });
    try {
      await record(A, 1, { db: other.db, at: new Date('2027-03-01T00:00:00Z') });
      await signHeads(other.spine, key, new Date('2027-03-01T00:05:00Z'));
      await record(A, 2, { db: other.db, at: new Date('2026-12-02T00:00:00Z') });
      expect(await verifyDatabase(other.db, { slices: [rooms], publicKey: key.publicKey })).toMatchObject({
        findings: [], unsigned: { entries: 2, streams: 1, since: '2026-12-02T00:00:00.000Z' },
        notices: [{ stream: A, number: 2, says: expect.stringContaining('is dated before the entry that it stands on') }],
      });
      expect(await signHeads(other.spine, key, new Date('2026-12-02T00:05:00Z'))).toEqual({ day: '2026-12-02', number: 2 });
      expect(await verifyDatabase(other.db, { slices: [rooms], publicKey: key.publicKey })).toMatchObject({ findings: [], unsigned: SIGNED_WHOLE });
    } finally {
      await other.close();
    }
  });

  test('what grew is signed once, however many processes come to it together, and a record that grows meanwhile holds', async () => {
    const busy = await openTestSpine({ slices: [rooms] });
    const said = async (number: number) => busy.db.transaction().execute(async (tx) => {
      await append(tx, chain(await lockStream(tx, A), [{ kind: 'test.said', data: { number } }], { at: new Date(), actor: 'system/test', submission: null }));
    });
    try {
      await said(0);
      const many = await Promise.all(Array.from({ length: 6 }, () => signHeads(busy.spine, key, new Date('2026-05-24T00:05:00Z'))));
      expect(many.filter((signed) => signed !== undefined)).toEqual([{ day: '2026-05-24', number: 1 }]);
      let recorded = 0;
      let isOver = false;
      const recording = (async () => {
        for (; !isOver; recorded += 1) await said(recorded);
      })();
      const signing = (async () => {
        for (let time = 0; !isOver; time += 1) await Promise.all([1, 2].map(() => signHeads(busy.spine, key, new Date(Date.UTC(2026, 4, 25, 0, 0, time)))));
      })();
      for (let time = 0; time < 20 || recorded <= 5; time += 1) expect((await verifyDatabase(busy.db, { slices: [rooms], publicKey: key.publicKey })).findings).toEqual([]);
      isOver = true;
      await Promise.all([recording, signing]);
      expect(recorded).toBeGreaterThan(5);
      await signHeads(busy.spine, key, new Date('2026-05-26T00:05:00Z'));
      const whole = await verifyDatabase(busy.db, { slices: [rooms], publicKey: key.publicKey });
      expect(whole).toMatchObject({ findings: [], unsigned: SIGNED_WHOLE });
      expect(whole.signatures).toBeGreaterThan(2);
    } finally {
      await busy.close();
    }
  });

  test('what stands under no signature is said: signatures that were taken away leave all that they covered', async () => {
    const whole = async (asOf?: Date) => {
      let result: Verification | undefined;
      await house.db.transaction().execute(async (tx) => {
        await tx.deleteFrom('journal.signed_heads').execute();
        result = await verifyDatabase(tx, { slices: [rooms], publicKey: key.publicKey, ...(asOf && { asOf }) });
        throw new Undo();
      }).catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error;
      });
      return result!;
    };
    expect(await whole(new Date('2026-05-21T09:00:00Z'))).toMatchObject({ findings: [], unsigned: { entries: 17, streams: 3, since: '2026-05-20T10:00:00.123Z' } });
    // A day and two hours later something was due.
    expect((await whole(new Date('2026-05-21T13:00:00Z'))).findings).toEqual([{ stream: 'signed heads', says: expect.stringContaining(`nothing is signed with the key ${key.id}`) }]);
  });

  test('nothing private is signed or published', async () => {
    for (const { body } of await signedHeads(house.db)) expect(body.heads.map(({ stream }) => stream)).not.toContain('person/private');
  });
});

describe('an export', () => {
  let made: string;
  beforeAll(async () => {
    made = path.join(folder, 'export');
    const counts = await exportRecord(house.db, ROOMS, made, { publicKey: key.publicKey, now: NOW });
    expect(counts).toMatchObject({ streams: 3, entries: 17 });
  });

  /** Verifies a copy of the export as `tamper` leaves it. */
  async function tampered(tamper: (file: (name: string) => { read(): Promise<string>; write(text: string): Promise<void>; remove(): Promise<void> }) => Promise<void>, trusted = key.publicKey) {
    const copy = await mkdtemp(path.join(folder, 'copy-'));
    for (const name of ['journal.jsonl', 'heads.jsonl', 'signed-heads.json']) await writeFile(path.join(copy, name), await readFile(path.join(made, name)));
    await tamper((name) => {
      const at = path.join(copy, name);
      return { read: () => readFile(at, 'utf8'), write: (text) => writeFile(at, text), remove: () => rm(at) };
    });
    return (await verifyExport(copy, { publicKey: trusted })).findings;
  }
  type Change = (lines: string[]) => string[];
  const lines = (change: Change): Parameters<typeof tampered>[0] => async (file) => {
    const journal = file('journal.jsonl');
    await journal.write(`${change((await journal.read()).trimEnd().split('\n')).join('\n')}\n`);
  };

  test('verifies, by its folder and by its file', async () => {
    for (const at of [made, path.join(made, 'journal.jsonl')]) {
      expect(await verifyExport(at, { publicKey: key.publicKey })).toMatchObject({ streams: 3, entries: 17, signatures: 3, findings: [], notices: [], unsigned: { entries: 0 } });
    }
    const unmeasured = await verifyExport(made, { publicKey: undefined });
    expect(unmeasured).toMatchObject({ findings: [], notices: [{ says: expect.stringContaining('agrees with itself') }] });
    expect(await readFile(path.join(made, 'journal.jsonl'), 'utf8')).not.toContain('person/private');
  });

  test.each<[string, Change, string, number]>([
    ['a word changed', (all) => all.map((line, index) => (index === 4 ? line.replace('"5 ', '"6 ') : line)), A, 5],
    ['a line taken out', (all) => all.filter((_, index) => index !== 4), A, 5],
    ['two lines exchanged', (all) => [...all.slice(0, 2), all[3]!, all[2]!, ...all.slice(4)], A, 3],
    ['the last line taken off', (all) => all.slice(0, -1), 'meeting/c', 2],
    ['a word added that no hash covers', (all) => all.map((line, index) => (index === 4 ? line.replace(/}$/, ',"note":"x"}') : line)), A, 5],
    ['a date spelled another way', (all) => all.map((line, index) => (index === 4 ? line.replace('.123Z', '.1234Z') : line)), A, 5],
    ['a line twice', (all) => [...all.slice(0, 5), all[4]!, ...all.slice(5)], A, 6],
  ])('%s: found', async (_, change, stream, number) => {
    expect((await tampered(lines(change)))[0]).toMatchObject({ stream, number });
  });

  test('a stream taken out is found', async () => {
    expect(await tampered(lines((all) => all.filter((line) => !line.includes('"meeting/b"'))))).toContainEqual({ stream: 'meeting/b', says: expect.stringContaining('no entries here') });
  });

  test('a stream cut short with its head moved back is found by the signature', async () => {
    const found = await tampered(async (file) => {
      await lines((all) => all.filter((line) => !/"meeting\/a","number":1[12]\b/.test(line)))(file);
      const kept = (await file('journal.jsonl').read()).split('\n').filter((line) => line.includes(`"${A}"`)).map((line) => JSON.parse(line) as EntryRow);
      const heads = file('heads.jsonl');
      await heads.write((await heads.read()).split('\n').map((line) => (line.includes(`"${A}"`) ? JSON.stringify({ stream: A, number: 10, hash: kept.at(-1)!.hash }) : line)).join('\n'));
    });
    expect(found).toEqual([expect.objectContaining({ stream: A, number: 11, says: expect.stringContaining('signed') })]);
  });

  test('signed days that bring a key of their own are measured by the trusted one', async () => {
    const found = await tampered(async (file) => {
      const signed = file('signed-heads.json');
      const { days } = JSON.parse(await signed.read()) as { days: { body: unknown }[] };
      const forged = days.map((day) => ({ ...day, key_id: strangersKey.id, public_key: strangersKey.publicKey, signature: strangersKey.sign(canonical(day.body)) }));
      await signed.write(JSON.stringify({ public_key: strangersKey.publicKey, days: forged }));
    });
    expect(found).toHaveLength(3);
    expect(found[0]!.says).toContain('not at hand');
  });

  test('a missing file is found', async () => {
    for (const name of ['heads.jsonl', 'signed-heads.json']) expect(await tampered((file) => file(name).remove())).toContainEqual({ stream: name, says: 'is missing' });
  });

  test('what is no export, or no place for one, is said', async () => {
    await expect(verifyExport(path.join(folder, 'nowhere'), { publicKey: undefined })).rejects.toThrow(/no export/);
    await expect(exportRecord(house.db, ROOMS, made, { publicKey: key.publicKey, now: NOW })).rejects.toThrow(/not empty/);
    await expect(tampered(lines((all) => [...all, '{ not JSON']))).rejects.toThrow(/line 18: not JSON/);
    for (const odd of ['null', '[]', '"x"', '{"stream":1,"data":{}}', `{"stream":"${A}","data":null}`]) await expect(tampered(lines((all) => [...all, odd]))).rejects.toThrow(/line 18 is not in the form of an export/);
    for (const odd of ['null', '{"days":{}}', '{"days":[{}]}']) await expect(tampered((file) => file('signed-heads.json').write(odd))).rejects.toThrow();
    expect(await tampered((file) => file('manifest.json').write('{"body":null}'))).toContainEqual({ stream: 'manifest.json', says: expect.stringContaining('another format') });
  });
});

test('twenty thousand entries are verified, exported and verified again in bounded memory', async () => {
  const other = await openTestSpine({ slices: [rooms] });
  try {
    // 80 MB of entries, in a process that may hold 40 MB.
    await record('meeting/long', 20_000, { size: 4000, db: other.db });
    const program = `
      import { openDatabase, openPool } from '#platform/database.ts';
      import { exportRecord } from '#journal/export.ts';
      import { verifyDatabase } from '#journal/verify-database.ts';
      import { verifyExport } from '#journal/verify-export.ts';
      import { ROOMS, rooms } from '#journal/test-rooms.ts';
      const db = openDatabase(openPool(process.argv[1], { most: 1 }));
      const result = await verifyDatabase(db, { slices: [rooms], publicKey: undefined });
      await exportRecord(db, ROOMS, process.argv[2], { publicKey: null, now: new Date() });
      const exported = await verifyExport(process.argv[2], { publicKey: undefined }, ROOMS);
      console.log(JSON.stringify({ ...result, exported, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
      await db.destroy();`;
    const { stdout } = await promisify(execFile)(
      process.execPath, ['--max-old-space-size=40', '--input-type=module', '-e', program, other.url, path.join(folder, 'long')],
      { cwd: fileURLToPath(new URL('../..', import.meta.url)) },
    );
    const result = JSON.parse(stdout) as Verification & { exported: Verification; megabytes: number };
    console.log(`20,000 entries of 4 kB: ${result.megabytes} MB at most`);
    expect(result).toMatchObject({ streams: 1, entries: 20_000, findings: [] });
    expect(result.exported).toMatchObject({ entries: 20_000, findings: [], unsigned: { entries: 20_000, files: true } });
  } finally {
    await other.close();
  }
});
