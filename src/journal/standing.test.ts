import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { append, chain, lockStream } from '#platform/journal.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { signHeads } from './jobs/sign-heads.ts';
import { journal } from './journal.ts';
import { installationKey } from './signing.ts';
import { signingMetrics, signingStanding } from './standing.ts';
import { rooms } from './test-rooms.ts';
import { useKey } from './commands/use-key.ts';
import { system } from '#platform/actor.ts';

let house: TestSpine;
let folder: string;
const at = (moment: string) => new Date(moment);
const standing = (moment: string) => signingStanding(house.spine, at(moment));

beforeEach(async () => {
  house = await openTestSpine({ slices: [rooms, journal], now: () => at('2026-12-01T08:00:00Z') });
  folder = await mkdtemp(path.join(tmpdir(), 'parley-standing-'));
  vi.stubEnv('PARLEY_DATA', folder);
  vi.stubEnv('PARLEY_SIGNING_KEY', '');
  await house.spine.run(useKey, { input: { publicKey: (await installationKey()).publicKey }, actor: system('test') });
});
afterEach(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});
afterAll(() => vi.unstubAllEnvs());

const say = (moment: string, stream = 'meeting/a') => house.db.transaction().execute(async (tx) => {
  await append(tx, chain(await lockStream(tx, stream), [{ kind: 'test.said', data: {} }], { at: at(moment), actor: 'system/test', submission: null }));
});
const sign = async (moment: string) => signHeads(house.spine, await installationKey(), at(moment));

it('is behind where what was recorded 26 hours ago is not signed, and not before', async () => {
  expect(await standing('2026-12-02T09:59:00Z')).toBe('ok');
  expect(await standing('2026-12-02T10:01:00Z')).toBe('behind');
  await sign('2026-12-02T10:02:00Z');
  expect(await standing('2026-12-02T10:03:00Z')).toBe('ok');
  // Nothing has grown since: nothing is due.
  expect(await standing('2027-02-01T00:00:00Z')).toBe('ok');
  await say('2027-02-01T00:00:00Z', 'person/private');
  expect(await standing('2027-02-09T00:00:00Z')).toBe('ok');
  await say('2027-02-01T00:00:00Z');
  expect(await standing('2027-02-02T03:00:00Z')).toBe('behind');
});

it('says that the last signature lies ahead of the clock, until the right clock has signed', async () => {
  await sign('2027-03-01T00:05:00Z');
  expect(await standing('2026-12-02T08:00:00Z')).toBe('clock');
  await say('2026-12-02T08:00:00Z');
  expect(await sign('2026-12-02T08:05:00Z')).toEqual({ day: '2026-12-02', number: 2 });
  expect(await standing('2026-12-02T08:06:00Z')).toBe('ok');
});

it('says the same to what watches', async () => {
  await sign('2026-12-01T09:00:00Z');
  const rows = await signingMetrics(house.spine, at('2026-12-01T10:00:00Z'));
  expect(rows).toContain('parley_signing{state="ok"} 1\n');
  expect(rows).toContain('parley_signing{state="behind"} 0\n');
  expect(rows).toContain('parley_signed_seconds_ago 3600\n');
});
