import { createInterface } from 'node:readline';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openCatalogue } from '../catalogue.ts';
import { exportRecord, verifyExport } from '#journal/export.ts';
import { verifyDatabase } from '#journal/record.ts';
import { installationKey, openSigningKey } from '#journal/signing.ts';
import { findSymbols } from '#library/find-symbols.ts';
import { symbolVerb } from '#library/symbol-command.ts';
import { profileImportVerb } from '#mechanisms/import/import-command.ts';
import { knownParties } from '#parties/known-parties.ts';
import { resolveKnownName } from '#parties/known-resolver.ts';
import { namesVerb } from '#parties/names-command.ts';
import { dayOf, systemClock } from '#platform/clock.ts';
import { isLanguage, LANGUAGES } from '#platform/languages.ts';
import { type Database, openDatabase, openPool } from '#platform/database.ts';
import { runningPostgresUrl, startBundledPostgres, StartRefusal } from './bundled-postgres.ts';
import { readSettings } from './settings.ts';

/** What the person asked for cannot be done as asked; the message is for her. */
class Misuse extends Error {}

interface Verb {
  readonly usage: string;
  readonly says: string;
  /** @throws Misuse with words for the person; the exit code is then 1. Answers false where the exit code should be 1. */
  readonly run: (options: Options) => Promise<boolean | void>;
}

interface Options {
  readonly words: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

const write = (value: object): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};
const note = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

function readOptions(given: readonly string[]): Options {
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

const onlyKnows = ({ named }: Options, ...known: string[]): void => {
  for (const name of named.keys()) if (!known.includes(name)) throw new Misuse(`--${name} is not an option here.`);
};

/** Works on the record: a running Parley's database, the one in DATABASE_URL, or the bundled one started for the purpose. */
async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env, []);
  process.env['PARLEY_DATA'] = settings.dataFolder;
  const running = settings.databaseUrl ?? runningPostgresUrl(settings.dataFolder);
  const started = running ? undefined : await startBundledPostgres({ dataFolder: settings.dataFolder, log: () => {} });
  const db = openDatabase(openPool(running ?? started!.url, { most: 2 }));
  try {
    return await work(db);
  } finally {
    await db.destroy();
    await started?.stop();
  }
}

/** The lines of the files named, or of standard input. */
async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
  if (files.length === 0) {
    yield* createInterface({ input: process.stdin, crlfDelay: Infinity });
    return;
  }
  for (const file of files) yield* (await readText(file)).split(/\r?\n/).filter((line, index, all) => index < all.length - 1 || line !== '');
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(path.resolve(file), 'utf8');
  } catch {
    throw new Misuse(`${file} cannot be read.`);
  }
}

const verbs: Readonly<Record<string, Verb>> = {
  verify: {
    usage: 'verify [--export PATH] [--key PEM-FILE]',
    says: 'recomputes every hash chain and signature of the database, or of an export, and names the first entry that fails',
    async run(options) {
      onlyKnows(options, 'export', 'key');
      const exported = options.named.get('export');
      const keyFile = options.named.get('key');
      const trusted = keyFile === undefined ? undefined : await readText(keyFile);
      const result = exported !== undefined
        ? await verifyExport(exported, trusted)
        : await withDatabase(async (db) => verifyDatabase(db, trusted ?? (await installationKey()).publicKey));
      for (const finding of result.findings) {
        write({ finding });
        note(`${finding.stream}${finding.number === undefined ? '' : ` #${finding.number}`}${finding.kind === undefined ? '' : ` (${finding.kind})`}: ${finding.says}`);
      }
      const { streams, entries, days } = result;
      write({ streams, entries, signedDays: days, holds: result.findings.length === 0 });
      note(result.findings.length === 0
        ? `The record holds: ${entries} entries in ${streams} streams, ${days} signed days.`
        : `The record does not hold: ${result.findings.length} of its streams or signatures fail.`);
      return result.findings.length === 0;
    },
  },
  export: {
    usage: 'export FOLDER',
    says: 'writes the whole public record as a folder of JSON Lines and Markdown that can be read without Parley',
    async run(options) {
      onlyKnows(options);
      const [folder] = options.words;
      if (!folder || options.words.length > 1) throw new Misuse('Name one new folder: bin/parley export FOLDER');
      const counts = await withDatabase(async (db) => exportRecord(db, openCatalogue(), folder, (await installationKey()).publicKey));
      write({ folder, ...counts });
      note(`${counts.entries} entries of ${counts.streams} streams and ${counts.files} files written to ${folder}.`);
    },
  },
  symbol: {
    usage: 'symbol [FILE …]',
    says: 'reads a document symbol a line and writes its parts, or why it is not one',
    async run(options) {
      onlyKnows(options);
      await symbolVerb({ input: withEnds(linesOf(options.words)), write });
    },
  },
  names: {
    usage: 'names [--on YYYY-MM-DD] [FILE …]',
    says: 'reads a name a line and writes the party it names on that day, or the candidates where it names more than one',
    async run(options) {
      onlyKnows(options, 'on');
      const counts = await namesVerb({
        input: linesOf(options.words),
        ...(options.named.has('on') && { on: options.named.get('on')! }),
        write: (line) => {
          process.stdout.write(line);
        },
      });
      note(`${counts.resolved} of ${counts.names} names resolved.`);
    },
  },
  profile: {
    usage: 'profile import FILE [--language LANGUAGE]',
    says: 'reads a registry profile from plain text and proposes it, with what was not understood; publishes nothing',
    async run(options) {
      onlyKnows(options, 'language');
      const [verb, file] = options.words;
      const language = options.named.get('language') ?? 'en';
      if (verb !== 'import' || !file || options.words.length > 2) throw new Misuse('Name one file: bin/parley profile import FILE');
      if (!isLanguage(language)) throw new Misuse(`--language is one of ${LANGUAGES.join(', ')}.`);
      const text = await readFile(path.resolve(file)).catch(() => {
        throw new Misuse(`${file} cannot be read.`);
      });
      const code = await profileImportVerb({
        text, fileName: path.basename(file), language, note, today: dayOf(systemClock()), findSymbols,
        resolveName: resolveKnownName,
        describeParty: (id) => {
          const party = knownParties.find((candidate) => candidate.id === id);
          return party && { kind: party.kind, ...(party.existedTo !== undefined && { endedOn: party.existedTo }) };
        },
        write: (line) => process.stdout.write(`${line}\n`),
      });
      return code === 0;
    },
  },
  key: {
    usage: 'key',
    says: 'writes the public key that checks the signed heads of this installation',
    async run(options) {
      onlyKnows(options);
      const settings = readSettings(process.env, []);
      const key = await openSigningKey(settings.dataFolder, settings.signingKey);
      write({ key_id: key.id, public_key: key.publicKey });
    },
  },
};

async function* withEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

function help(): void {
  process.stdout.write('bin/parley VERB — data go to standard output as JSON Lines, messages to standard error.\n\n');
  for (const verb of Object.values(verbs)) process.stdout.write(`  ${verb.usage}\n      ${verb.says}\n`);
  process.stdout.write('  help\n      writes this list\n');
}

const [name, ...given] = process.argv.slice(2);
// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
if (name === undefined || name === 'help' || name === '--help') {
  help();
} else {
  try {
    const verb = verbs[name];
    if (!verb) throw new Misuse(`"${name}" is not a verb of Parley. bin/parley help lists them.`);
    if ((await verb.run(readOptions(given))) === false) process.exitCode = 1;
  } catch (error) {
    note(error instanceof Misuse || error instanceof StartRefusal || error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
