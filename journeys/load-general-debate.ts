import { openCatalogue } from '../src/catalogue.ts';
import { systemClock } from '#platform/clock.ts';
import { openDatabase, openPool } from '#platform/database.ts';
import { migrate } from '#platform/migrate.ts';
import { createSpine } from '#platform/spine.ts';
import { system } from '#platform/actor.ts';
import { prepareJobs } from '#platform/worker.ts';
import { loadGeneralDebates, readArchive } from '#floor/statements/archive.ts';
import { installKnown } from '#parties/commands/install-known.ts';

/**
 * Loads an archive of General Debate statements into the database of DATABASE_URL:
 * `DATABASE_URL=postgres://… node journeys/load-general-debate.ts ../shared/data/general-debate`.
 * Writes what was loaded, and how fast, as one line of JSON.
 */
const [folder = '../shared/data/general-debate'] = process.argv.slice(2);
const url = process.env['DATABASE_URL'];
if (!url) {
  process.stderr.write('Set DATABASE_URL to the database that is to hold the archive.\n');
  process.exit(1);
}
const pool = openPool(url, { most: 4 });
const db = openDatabase(pool);
try {
  await prepareJobs(pool);
  await migrate(db, (line) => process.stderr.write(`${line}\n`));
  const spine = createSpine({ db, catalogue: openCatalogue(), now: systemClock });
  await spine.run(installKnown, { input: {}, actor: system('archive') });
  const before = performance.now();
  const texts = await readArchive(folder);
  const read = performance.now() - before;
  const loaded = await loadGeneralDebates(spine, texts);
  process.stdout.write(`${JSON.stringify({ files: texts.length, readMilliseconds: Math.round(read), milliseconds: Math.round(performance.now() - before), ...loaded })}\n`);
} finally {
  await db.destroy();
}
