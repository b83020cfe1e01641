import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { sql } from 'kysely';
import { PROJECT_FOLDER } from '../../src/server/settings.ts';
import { sha256 } from '#platform/canonical.ts';
import type { Database, Reading, Writing } from '#platform/database.ts';
import { migrate } from '#platform/migrate.ts';
import { readMigrations, upTo } from '#platform/migrations.ts';
import { OURS } from './schema.ts';

/**
 * A kept database: JSON Lines, compressed. The first line is about it, then comes a line for each table and one for each
 * row: no program of PostgreSQL is needed to write or to load it. What waits to be done (the tables of the jobs) is not in it.
 */
export interface About {
  /** Of the release whose database it is. */
  readonly release: string;
  /** The migrations it had, with the SHA-256 of each as it was released: from then on they stay as they are. */
  readonly migrations: Readonly<Record<string, string>>;
  /** When it was left. */
  readonly leftAt: string;
  /** PEM: the key that signs its record. */
  readonly publicKey: string;
  readonly sequences: Readonly<Record<string, number>>;
}

interface Table {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The migrations that this version has, and what each is. */
export async function migrationsAsTheyAre(): Promise<Record<string, string>> {
  const names = [...(await readMigrations()).keys()];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, sha256(await readFile(path.join(PROJECT_FOLDER, `db/migrations/${name}.ts`), 'utf8'))] as const)));
}

const ROWS_AT_ONCE = 500;

/** Every table with the columns that can be written, those that others refer to before these. */
async function tablesOf(db: Reading): Promise<Table[]> {
  const { rows } = await sql<Table & { needs: string[] }>`
    select n.nspname || '.' || c.relname as table,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select distinct fn.nspname || '.' || fc.relname from pg_constraint k join pg_class fc on fc.oid = k.confrelid join pg_namespace fn on fn.oid = fc.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${OURS} order by 1`.execute(db);
  const sorted: Table[] = [];
  while (sorted.length < rows.length) {
    const done = new Set(sorted.map(({ table }) => table));
    const next = rows.filter(({ table, needs }) => !done.has(table) && needs.every((needed) => done.has(needed)));
    if (next.length === 0) throw new Error('Tables refer to one another in a circle.');
    sorted.push(...next.map(({ table, columns }) => ({ table, columns })));
  }
  return sorted;
}

/** The same database gives the same bytes. */
export async function writeKept(db: Database, file: string, about: Omit<About, 'sequences'>): Promise<number> {
  return db.transaction().setIsolationLevel('repeatable read').execute(async (tx) => {
    await sql`set local timezone = 'UTC'`.execute(tx);
    const { rows: sequences } = await sql<{ name: string; last: number }>`
      select schemaname || '.' || sequencename as name, last_value as last from pg_sequences
      where schemaname not in ('graphile_worker', 'migrations') and last_value is not null order by 1`.execute(tx);
    const lines = [JSON.stringify({ ...about, sequences: Object.fromEntries(sequences.map(({ name, last }) => [name, last])) })];
    for (const { table, columns } of await tablesOf(tx)) {
      lines.push(JSON.stringify({ table, columns }));
      const { rows } = await sql<{ row: string }>`
        select row_to_json(r)::text as row from (select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(table)}) as r order by row_to_json(r)::text collate "C"`.execute(tx);
      // A value of JSON may hold a line of its own.
      lines.push(...rows.map(({ row }) => row.replaceAll('\n', ' ')));
    }
    const packed = await promisify(gzip)(`${lines.join('\n')}\n`, { level: 9 });
    await writeFile(file, packed);
    return packed.length;
  });
}

const linesOf = async (file: string): Promise<string[]> => (await promisify(gunzip)(await readFile(file))).toString('utf8').trimEnd().split('\n');

export const newestOf = (migrations: About['migrations']): string => Object.keys(migrations).sort().at(-1)!;

/** Gives an empty database the shape of that release by its own migrations, and its rows. */
export async function loadKept(db: Database, file: string): Promise<About> {
  const [first, ...lines] = await linesOf(file);
  const about = JSON.parse(first!) as About;
  await migrate(db, () => {}, upTo(await readMigrations(), newestOf(about.migrations)));
  await db.transaction().execute(async (tx) => {
    const tables = await tablesOf(tx);
    // A migration may have put something in.
    await sql`truncate ${sql.join(tables.map(({ table }) => sql.table(table)))}`.execute(tx);
    let into: Table | undefined;
    let rows: string[] = [];
    const flush = async (): Promise<void> => {
      if (into && rows.length > 0) await insert(tx, into, rows);
      rows = [];
    };
    for (const line of lines) {
      if (line.startsWith('{"table":')) {
        await flush();
        into = JSON.parse(line) as Table;
      } else if (rows.push(line) === ROWS_AT_ONCE && !refersToItself.has(into!.table)) {
        await flush();
      }
    }
    await flush();
    for (const [name, last] of Object.entries(about.sequences)) await sql`select setval(${name}, ${last})`.execute(tx);
  });
  return about;
}

/** Tables whose rows refer to others of the same table: they are put in by one statement. */
const refersToItself = new Set(['people.scopes']);

async function insert(tx: Writing, { table, columns }: Table, rows: readonly string[]): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`
    insert into ${sql.table(table)} (${names}) overriding system value
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::json)`.execute(tx);
}
