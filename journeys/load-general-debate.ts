import { openCatalogue } from '../src/catalogue.ts';
import { systemClock } from '#platform/clock.ts';
import { openDatabase, openPool } from '#platform/database.ts';
import { migrate } from '#platform/migrate.ts';
import { createSpine } from '#platform/spine.ts';
import { system } from '#platform/actor.ts';
import { prepareJobs } from '#platform/worker.ts';
import { archiveVerb } from '#floor/statements/archive-command.ts';
import { installKnown } from '#parties/commands/install-known.ts';

/**
 * Loads an archive of statements, by default the General Debate, into the database of DATABASE_URL, which it brings up to date:
 * `DATABASE_URL=postgres://… node journeys/load-general-debate.ts ../shared/data/general-debate`. It goes the way of
 * `bin/parley archive` and writes the same lines.
 */
const [folder = '../shared/data/general-debate'] = process.argv.slice(2);
const url = process.env['DATABASE_URL'];
if (!url) {
  process.stderr.write('Set DATABASE_URL to the database that is to hold the archive.\n');
  process.exit(1);
}
const pool = openPool(url, { most: 4 });
const db = openDatabase(pool);
const note = (line: string): void => void process.stderr.write(`${line}\n`);
try {
  await prepareJobs(pool);
  await migrate(db, note);
  const spine = createSpine({ db, catalogue: openCatalogue(), now: systemClock });
  await spine.run(installKnown, { input: {}, actor: system('archive') });
  await archiveVerb({ spine, at: folder, note, write: (line) => void process.stdout.write(`${JSON.stringify(line)}\n`) });
} finally {
  await db.destroy();
}
