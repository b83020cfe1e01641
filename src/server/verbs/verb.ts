import { createInterface } from 'node:readline';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '#platform/database.ts';

/** What the person asked for cannot be done as asked; the message is for her. */
export class Misuse extends Error {}

export interface Options {
  readonly words: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

export interface Verb {
  readonly usage: string;
  readonly says: string;
  /**
   * Answers false where the exit code should be 1, or the code where it is another. Loads its engine itself, so that one verb does not wait for
   * the code of another.
   * @throws Misuse with words for the person; the exit code is then 1.
   */
  readonly run: (options: Options) => Promise<boolean | number | void>;
}

export const write = (value: object): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};
export const note = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** `--name value`, `--name=value` and words. @throws Misuse */
export function readOptions(given: readonly string[]): Options {
  const words: string[] = [];
  const named = new Map<string, string>();
  for (let index = 0; index < given.length; index += 1) {
    const word = given[index]!;
    if (!word.startsWith('--')) words.push(word);
    else {
      const [name, value] = word.slice(2).split(/=(.*)/s, 2);
      const next = value ?? given[index + 1];
      if (next === undefined || (value === undefined && next.startsWith('--'))) throw new Misuse(`--${name} needs a value.`);
      named.set(name!, next);
      if (value === undefined) index += 1;
    }
  }
  return { words, named };
}

export const onlyKnows = ({ named }: Options, ...known: string[]): void => {
  for (const name of named.keys()) if (!known.includes(name)) throw new Misuse(`--${name} is not an option here.`);
};

/** Works on the record: a running Parley's database, the one in DATABASE_URL, or the bundled one started for the purpose. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { openDatabase, openPool } = await import('#platform/database.ts');
  const { runningPostgresUrl, startBundledPostgres } = await import('../bundled-postgres.ts');
  const { readSettings } = await import('../settings.ts');
  const settings = readSettings(process.env, []);
  process.env['PARLEY_DATA'] = settings.dataFolder;
  const running = settings.databaseUrl ?? runningPostgresUrl(settings.dataFolder);
  const started = running ? undefined : await startBundledPostgres({ dataFolder: settings.dataFolder, log: () => {} });
  const db = openDatabase(openPool(running ?? started!.url, { most: 2 }));
  try {
    const { breakingAfter, sayBreaking } = await import('#platform/newer-database.ts');
    const { newestOf, readMigrations } = await import('#platform/migrations.ts');
    const breaking = await breakingAfter(db, newestOf(await readMigrations()));
    if (breaking !== undefined) throw new Misuse(sayBreaking(breaking));
    return await work(db);
  } finally {
    await db.destroy();
    await started?.stop();
  }
}

/** The lines of the files named, or of standard input, without their ends. */
export async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
  if (files.length === 0) {
    yield* createInterface({ input: process.stdin, crlfDelay: Infinity });
    return;
  }
  for (const file of files) yield* (await readText(file)).split(/\r?\n/).filter((line, index, all) => index < all.length - 1 || line !== '');
}

export async function readText(file: string): Promise<string> {
  return (await readBytes(file)).toString('utf8');
}

export async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(path.resolve(file));
  } catch {
    throw new Misuse(`${file} cannot be read.`);
  }
}
