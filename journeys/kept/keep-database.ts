import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_FOLDER } from '../../src/server/settings.ts';
import { keptKey } from './keys.ts';
import { migrationsAsTheyAre, writeKept } from './kept-file.ts';
import { live, SECOND_KEY } from './live.ts';
import { withNewDatabase } from './new-database.ts';

/** Keeps the database of a release: `bin/keep-database 0.2` at the state that is released. */
const [release, ...more] = process.argv.slice(2);
const file = path.join(PROJECT_FOLDER, `db/kept/${release}.jsonl.gz`);
if (release === undefined || more.length > 0 || !/^\d+\.\d+(\.\d+)?$/.test(release)) {
  process.stderr.write('Name the release whose database is kept: bin/keep-database 0.2\n');
  process.exitCode = 1;
} else if (existsSync(file)) {
  process.stderr.write(`db/kept/${release}.jsonl.gz is kept already. What a release left is never made anew.\n`);
  process.exitCode = 1;
} else {
  const size = await withNewDatabase(async (db) => {
    const leftAt = await live(db);
    await mkdir(path.dirname(file), { recursive: true });
    return writeKept(db, file, { release, migrations: await migrationsAsTheyAre(), leftAt, publicKey: keptKey(SECOND_KEY).publicKey });
  });
  process.stdout.write(`Written: db/kept/${release}.jsonl.gz (${Math.ceil(size / 1024)} kB). It is tested from now on: bin/test journeys/kept\n`);
}
