import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { up } from '#db/migrations/0016-signings.ts';
import { canonical, sha256 } from '#platform/canonical.ts';
import { append, chain, lockStream } from '#platform/journal.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { journal } from './journal.ts';
import { signHeads } from './jobs/sign-heads.ts';
import { rooms } from './test-rooms.ts';
import type { SignedHeads } from './signed-heads.ts';
import { openSigningKey, type SigningKey } from './signing.ts';
import { verifyDatabase } from './verify-database.ts';

let house: TestSpine;
let folder: string;
let key: SigningKey;
beforeAll(async () => {
  house = await openTestSpine({ slices: [rooms, journal] });
  folder = await mkdtemp(path.join(tmpdir(), 'parley-signings-'));
  key = await openSigningKey(folder, undefined);
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const say = (stream: string, day: string) => house.db.transaction().execute(async (tx) => {
  const [entry] = chain(await lockStream(tx, stream), [{ kind: 'test.said', data: {} }], { at: new Date(`${day}T10:00:00Z`), actor: 'system/test', submission: null });
  await append(tx, [entry!]);
  return { stream, number: entry!.number, hash: entry!.hash };
});

it('days that were signed before there were numbers keep verifying, by copies kept of them too, and signing goes on over them', async () => {
  await sql`drop table journal.signed_up_to`.execute(house.db);
  await sql`alter table journal.signed_heads drop column number, add primary key (day)`.execute(house.db);
  const days: SignedHeads[] = [];
  for (const day of ['2026-05-20', '2026-05-21']) {
    const heads = [await say('meeting/a', day), ...(day === '2026-05-20' ? [await say('meeting/b', day), { stream: 'meeting/begun', number: 0, hash: '0'.repeat(64) }] : [])];
    const body = { day, signed_at: `${day}T12:00:00.000Z`, heads, previous: days.length > 0 ? sha256(canonical(days.at(-1)!.body)) : '0'.repeat(64) };
    days.push({ day, body, signature: key.sign(canonical(body)), key_id: key.id });
    await sql`insert into journal.signed_heads (day, body, signature, key_id, signed_at)
      values (${day}, ${JSON.stringify(body)}, ${days.at(-1)!.signature}, ${key.id}, ${body.signed_at})`.execute(house.db);
  }
  await up(house.db as never);
  const verify = () => verifyDatabase(house.db, { publicKey: key.publicKey, published: days, slices: [rooms, journal] });
  expect(await verify()).toMatchObject({ findings: [], signatures: 2, unsigned: { entries: 0 } });
  expect(await signHeads(house.spine, key, new Date('2026-05-21T23:00:00Z'))).toBeUndefined();
  await say('meeting/b', '2026-05-21');
  expect(await verify()).toMatchObject({ findings: [], unsigned: { entries: 1, streams: 1 } });
  expect(await signHeads(house.spine, key, new Date('2026-05-21T23:00:00Z'))).toEqual({ day: '2026-05-21', number: 3 });
  expect(await verify()).toMatchObject({ findings: [], signatures: 3, unsigned: { entries: 0 } });
});

it('what counts as signed is compared with the signatures', async () => {
  await house.db.updateTable('journal.signed_up_to').set({ number: 7 }).where('stream', '=', 'meeting/a').execute();
  const { findings } = await verifyDatabase(house.db, { publicKey: key.publicKey, slices: [rooms, journal] });
  expect(findings).toEqual([{ stream: 'meeting/a', says: expect.stringContaining('counts as signed up to 7') }]);
});
