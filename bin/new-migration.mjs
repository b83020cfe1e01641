// Begins a migration: writes its file under the next number, and says what is left to do. Plain JavaScript for Node 20.
// What it writes fails before somebody has said what it changes.
import { readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(realpathSync(fileURLToPath(import.meta.url))));
const folder = 'db/migrations';
const usage = 'Name what it changes in a few words: bin/new-migration called-off-meetings';

class Misuse extends Error {}

/** @throws Misuse that says what a name should look like. */
function readName(parameters) {
  const [name] = parameters;
  if (parameters.length !== 1 || name === '' || name === '--help') throw new Misuse(usage);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 60) throw new Misuse(`"${name}" is not the name of a migration: small letters, digits and hyphens, without its number. ${usage}`);
  return name;
}

const standing = () => readdirSync(join(project, folder)).map((file) => /^(\d{4})-([a-z0-9-]+)\.ts$/.exec(file)).filter(Boolean);

/** The number after the highest, never one that was left out: a database that has the highest takes no lower one any more. */
function nextNumber(migrations) {
  const next = Math.max(0, ...migrations.map(([, number]) => Number(number))) + 1;
  if (next > 9999) throw new Misuse('There is no number after 9999.');
  return String(next).padStart(4, '0');
}

const text = (name) => `import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  throw new Error('Say what ${name} changes.');
}
`;

const steps = (file) => `Written: ${file}

It fails until it says what it changes. What is left to do:

1. ${file}: write it as SQL (\`await sql\`alter table …\`.execute(db)\`). It runs in a transaction of its own, on databases
   with years in them: say what becomes of the rows that are there. There is no way back.
   Where a version before it cannot work with the database after it (a column goes or is named anew, a new one must be
   filled), declare that: running processes of older versions then end before it is applied, and do not start again.

   export const breaking = true;

2. tables.ts of the slice whose tables they are: the types of the rows. Its README: its tables.
3. bin/keep-schema writes db/schema.txt anew. Read what has changed there.
4. bin/test src/platform/migrate.test.ts journeys/kept applies it to a new database and to the kept database of each
   release, with its data. What it does to data that are there deserves a test beside the command that needs it.
5. Once it is released it is never changed, and a database of the release is kept: bin/keep-database VERSION.
`;

function begin(parameters) {
  const name = readName(parameters);
  const migrations = standing();
  const taken = migrations.find(([, , other]) => other === name);
  if (taken) throw new Misuse(`${folder}/${taken[0]} is called so already. Choose another name.`);
  const numbered = `${nextNumber(migrations)}-${name}`;
  // Never over what somebody else wrote a moment ago.
  writeFileSync(join(project, folder, `${numbered}.ts`), text(numbered), { flag: 'wx' });
  process.stdout.write(steps(`${folder}/${numbered}.ts`));
}

try {
  begin(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
