import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../src/server/settings.ts';
import { openDatabase, openPool } from '#platform/database.ts';
import { readMigrations } from '#platform/migrations.ts';
import { openTestDatabase } from '#platform/test-database.ts';
import { prepareJobs } from '#platform/worker.ts';
import { type About, loadKept } from './kept/kept-file.ts';
import { keptKey } from './kept/keys.ts';
import { SECOND_KEY } from './kept/live.ts';
import { freePort, type ParleyProcess, startParley } from './parley-process.ts';

/** An operator upgrades: this version is started on what an older one left, and the record is verified from the command line. */

const KEPT = path.join(PROJECT_FOLDER, 'db/kept');

describe.each(readdirSync(KEPT).sort())('an installation as left in %s', (file) => {
  let made: Awaited<ReturnType<typeof openTestDatabase>>;
  let dataFolder: string;
  let about: About;
  let parley: ParleyProcess;
  const environment = (): NodeJS.ProcessEnv => ({ DATABASE_URL: made.url, PARLEY_SIGNING_KEY: keptKey(SECOND_KEY).privateKey });

  beforeAll(async () => {
    [made, dataFolder] = await Promise.all([openTestDatabase({ empty: true }), mkdtemp(path.join(tmpdir(), 'parley-take-over-'))]);
    const pool = openPool(made.url, { most: 2 });
    const db = openDatabase(pool);
    await prepareJobs(pool);
    about = await loadKept(db, path.join(KEPT, file));
    await db.destroy();
    parley = await startParley({ dataFolder, port: await freePort(), environment: environment(), arguments: ['--empty'] });
  });
  afterAll(async () => {
    if (parley?.child.exitCode === null) await parley.stop();
    await made?.drop();
    await rm(dataFolder, { recursive: true, force: true });
  });

  it('is migrated by the start, goes on signing with its key, and shows who has the floor', async () => {
    const applied = [...parley.output().matchAll(/database: (\S+) applied/g)].map(([, name]) => name);
    expect(applied).toEqual([...(await readMigrations()).keys()].filter((name) => !Object.hasOwn(about.migrations, name)));
    expect(await (await fetch(`${parley.origin}/health`)).json()).toMatchObject({ status: 'ok', signing: 'ok' });
    const page = await fetch(`${parley.origin}/meetings/idm-demo-afternoon?lang=fr`);
    expect([page.status, /data-speaking="true".*?who-name">([^<]+)</.exec(await page.text())?.[1]]).toEqual([200, 'Mexique']);
    // Somebody is there already: nobody is made the first administrator again.
    expect(parley.output()).not.toContain('/sign-in/link');
  });

  it('has a record that holds when it is verified from the command line', async () => {
    await parley.stop();
    const { status, stdout, stderr } = spawnSync(path.join(PROJECT_FOLDER, 'bin/parley'), ['verify'], {
      env: { ...process.env, ...environment(), PARLEY_DATA: dataFolder }, encoding: 'utf8',
    });
    expect([stdout.split('\n').filter((line) => line.includes('"finding"')), stderr, status]).toEqual([[], expect.stringMatching(/^The record holds: \d+ entries/), 0]);
  });
});
