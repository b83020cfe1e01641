import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { system } from '#platform/actor.ts';
import { canonical, sha256 } from '#platform/canonical.ts';
import { append, chain, lockStream } from '#platform/journal.ts';
import { makeCatalogue } from '#platform/slice.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { exportRecord } from '../export.ts';
import { journal } from '../journal.ts';
import { signHeads, takeKey } from '../jobs/sign-heads.ts';
import { KEYS_STREAM } from '../keys.ts';
import { signedHeads } from '../signed-heads.ts';
import { openSigningKey, type SigningKey } from '../signing.ts';
import { rooms } from '../test-rooms.ts';
import { signingStanding } from '../standing.ts';
import { verifyDatabase } from '../verify-database.ts';
import { verifyExport } from '../verify-export.ts';
import { useKey } from './use-key.ts';

/** Undefined where there is no Python here. */
const python = await promisify(execFile)('python3', ['--version']).then(() => true, () => undefined);

let house: TestSpine;
let folder: string;
let first: SigningKey;
let second: SigningKey;
let third: SigningKey;
beforeAll(async () => {
  house = await openTestSpine({ slices: [rooms, journal] });
  folder = await mkdtemp(path.join(tmpdir(), 'parley-keys-'));
  [first, second, third] = await Promise.all(['first', 'second', 'third'].map((name) => openSigningKey(path.join(folder, name), undefined))) as [SigningKey, SigningKey, SigningKey];
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const use = (key: SigningKey, replace?: boolean) => house.spine.run(useKey, { input: { publicKey: key.publicKey, ...(replace && { replace }) }, actor: system('test') });
const kinds = async () => (await house.db.selectFrom('journal.entries').select(['kind', 'data']).where('stream', '=', KEYS_STREAM).orderBy('number').execute())
  .map(({ kind, data }) => [kind, data['key'], data['before']]);
const sign = async (key: SigningKey, day: string) => (await signHeads(house.spine, key, new Date(`${day}T00:05:00Z`)))?.day;
const standing = (name: string) => {
  vi.stubEnv('PARLEY_DATA', path.join(folder, name));
  vi.stubEnv('PARLEY_SIGNING_KEY', '');
  return signingStanding(house.spine, house.spine.now());
};

it('puts a key on the record the first time, and no second time', async () => {
  expect(await standing('first')).toBe('nothing-signed-yet');
  await Promise.all([use(first), use(first)]);
  await use(first);
  expect(await kinds()).toEqual([['journal.key-taken', first.id, undefined]]);
  expect(await sign(first, '2026-05-20')).toBe('2026-05-20');
  expect(await standing('first')).toBe('ok');
});

it('refuses another one, says which is which, and signs nothing with it', async () => {
  await expect(use(second)).rejects.toMatchObject({ code: 'journal.other-key', status: 409, values: { before: first.id, key: second.id } });
  expect(await kinds()).toHaveLength(1);
  expect(await standing('second')).toBe('another-key');
  expect(await standing('nowhere')).toBe('no-key');
  vi.stubEnv('PARLEY_DATA', path.join(folder, 'second'));
  expect(await takeKey(house.spine)).toMatchObject({ code: 'journal.other-key' });
  await expect(house.spine.run(useKey, { input: { publicKey: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----' }, actor: system('test') })).rejects.toMatchObject({ code: 'journal.not-a-key' });
});

it('takes another one that is accepted; earlier days hold once the new key has signed that it came after the old one', async () => {
  await use(second, true);
  expect((await kinds()).at(-1)).toEqual(['journal.key-replaced', second.id, first.id]);
  vi.stubEnv('PARLEY_DATA', path.join(folder, 'second'));
  expect(await takeKey(house.spine)).toMatchObject({ id: second.id });
  const unvouched = (await verifyDatabase(house.db, { publicKey: second.publicKey })).findings;
  expect(unvouched).toEqual([{ stream: 'signed heads of 2026-05-20 (number 1)', says: expect.stringContaining('for which the key at hand has not signed') }]);
  await sign(second, '2026-05-21');
  expect((await verifyDatabase(house.db, { publicKey: second.publicKey })).findings).toEqual([]);
  // Whoever trusts the old key alone is told of every day that another signed.
  expect((await verifyDatabase(house.db, { publicKey: first.publicKey })).findings).toEqual([{ stream: 'signed heads of 2026-05-21 (number 2)', says: expect.stringContaining(second.id) }]);
  const made = path.join(folder, 'export');
  await exportRecord(house.db, makeCatalogue([rooms, journal]), made, { key: second, publicKey: second.publicKey, now: house.spine.now() });
  expect(await verifyExport(made, { publicKey: second.publicKey })).toMatchObject({ findings: [], unsigned: { entries: 0, files: false } });
});

it('a key that was replaced signs nothing more, whoever has it', async () => {
  const { number, day, body } = (await signedHeads(house.db)).at(-1)!;
  const forged = { ...body, number: number + 1, heads: [], previous: sha256(canonical(body)) };
  await house.db.insertInto('journal.signed_heads')
    .values({ number: number + 1, day, body: JSON.stringify(forged), signature: first.sign(canonical(forged)), key_id: first.id, signed_at: new Date(`${day}T10:00:00Z`) } as never).execute();
  try {
    const found = [{ stream: `signed heads of ${day} (number ${number + 1})`, says: expect.stringContaining('had been replaced') }];
    expect((await verifyDatabase(house.db, { publicKey: second.publicKey })).findings).toEqual(found);
    const made = path.join(folder, 'forged');
    await exportRecord(house.db, makeCatalogue([rooms, journal]), made, { key: first, publicKey: first.publicKey, now: house.spine.now() });
    // A list of files is signed by the key that is trusted, and by no other.
    expect((await verifyExport(made, { publicKey: second.publicKey })).findings).toEqual([...found, { stream: 'manifest.json', says: expect.stringContaining('not at hand') }]);
    if (!python) return;
    await writeFile(path.join(folder, 'second.pem'), second.publicKey);
    const run = promisify(execFile)('python3', [fileURLToPath(new URL('../../../docs/verify-record.py', import.meta.url)), made, '--key', path.join(folder, 'second.pem')]);
    await expect(run).rejects.toMatchObject({ code: 1, stdout: expect.stringMatching(/had been replaced.*\nmanifest\.json: was signed with a key that is not at hand/) });
  } finally {
    await house.db.deleteFrom('journal.signed_heads').where('number', '=', number + 1).execute();
  }
});

it('a stranger who puts a key of his own on the record and signs anew with it gains nothing', async () => {
  await use(third, true);
  await house.db.updateTable('journal.signed_heads').set({ key_id: third.id }).where('day', '=', '2026-05-20').execute();
  expect((await verifyDatabase(house.db, { publicKey: second.publicKey })).findings).toEqual([{ stream: 'signed heads of 2026-05-20 (number 1)', says: expect.stringContaining('has not signed') }]);
  await house.db.updateTable('journal.signed_heads').set({ key_id: first.id }).where('day', '=', '2026-05-20').execute();
});

it('a day holds the streams that have grown since they were signed, and no others', async () => {
  const heads = (await signedHeads(house.db)).map(({ body }) => body.heads.map(({ stream, number }) => [stream, number]));
  expect(heads).toEqual([[[KEYS_STREAM, 1]], [[KEYS_STREAM, 2]]]);
  await sign(third, '2026-05-22');
  expect(await sign(third, '2026-05-23')).toBeUndefined();
  expect((await signedHeads(house.db)).slice(2).map(({ body }) => body.heads.map(({ number }) => number))).toEqual([[3]]);
  expect((await verifyDatabase(house.db, { publicKey: third.publicKey })).findings).toEqual([]);
});

it('a record that was signed before keys were put on it keeps the one that signed last', async () => {
  const old = await openTestSpine({ slices: [rooms, journal] });
  try {
    await old.db.transaction().execute(async (tx) => {
      await append(tx, chain(await lockStream(tx, 'meeting/a'), [{ kind: 'test.said', data: {} }], { at: new Date('2026-05-19T10:00:00Z'), actor: 'system/test', submission: null }));
    });
    await signHeads(old.spine, first, new Date('2026-05-20T00:05:00Z'));
    const run = (key: SigningKey) => old.spine.run(useKey, { input: { publicKey: key.publicKey }, actor: system('test') });
    await expect(run(second)).rejects.toMatchObject({ code: 'journal.other-key', values: { before: first.id } });
    await run(first);
    expect((await verifyDatabase(old.db, { publicKey: first.publicKey })).findings).toEqual([]);
  } finally {
    await old.close();
  }
});
