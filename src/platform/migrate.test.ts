import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase, openPool } from './database.ts';
import { migrate } from './migrate.ts';
import { type Migration, type Migrations, newestOf, readMigrations, upTo } from './migrations.ts';
import { breakingAfter } from './newer-database.ts';
import { openTestDatabase } from './test-database.ts';

let made: Awaited<ReturnType<typeof openTestDatabase>>;
const open: Database[] = [];
let db: Database;
let logged: string[];

/** As another process has it, with so few connections. */
function another(most = 1): Database {
  const one = openDatabase(openPool(made.url, { most }));
  open.push(one);
  return one;
}
beforeEach(async () => {
  made = await openTestDatabase({ empty: true });
  db = another();
  logged = [];
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.destroy()));
  await made.drop();
});

const log = (line: string): void => void logged.push(line.replace(/^database: /, ''));
const tables = async (): Promise<string[]> =>
  (await sql<{ name: string }>`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`.execute(db)).rows.map(({ name }) => name);
/** One that makes a table. */
const making = (table: string, more: Partial<Migration> = {}): Migration => ({
  async up(on) {
    await sql`create table ${sql.table(table)} (id integer)`.execute(on);
  },
  ...more,
});
const failing: Migration = {
  async up(on) {
    await sql`create table halfway (id integer)`.execute(on);
    await sql`select 1 / 0`.execute(on);
  },
};
const version = (...migrations: [string, Migration][]): Migrations => new Map(migrations);
const FIRST = ['0001-first', making('first')] as const satisfies [string, Migration];
const SECOND = ['0002-second', making('second')] as const satisfies [string, Migration];
const FOURTH = ['0004-fourth', making('fourth')] as const satisfies [string, Migration];

describe('a migration that fails', () => {
  it('leaves what came before it applied, as was logged, and nothing of its own; the mended version goes on from there', async () => {
    const attempt = migrate(db, log, version([...FIRST], [...SECOND], ['0003-third', failing], [...FOURTH]));
    await expect(attempt).rejects.toThrow('could not be brought up to date (at 0003-third)');
    await expect(attempt).rejects.toMatchObject({ cause: { message: 'division by zero' } });
    expect(logged).toEqual(['0001-first applied', '0002-second applied']);
    expect(await tables()).toEqual(['first', 'second']);

    const mended = version([...FIRST], [...SECOND], ['0003-third', making('third')], [...FOURTH]);
    expect(await migrate(another(), log, mended)).toBe('0004-fourth');
    expect(logged.slice(2)).toEqual(['0003-third applied', '0004-fourth applied']);
    expect(await tables()).toEqual(['first', 'fourth', 'second', 'third']);
    expect(await migrate(db, log, mended)).toBe('0004-fourth');
    expect(logged).toHaveLength(4);
  });

  it('is named with its reason also where its connection broke', async () => {
    const cut: Migration = {
      async up(on) {
        await sql`select pg_terminate_backend(pg_backend_pid())`.execute(on);
      },
    };
    await expect(migrate(another(), log, version([...FIRST], ['0002-cut', cut]))).rejects.toThrow('at 0002-cut');
    expect(await migrate(another(), log, version([...FIRST], [...SECOND]))).toBe('0002-second');
    expect(logged).toEqual(['0001-first applied', '0002-second applied']);
  });

  it('keeps nobody from trying again, and no setting of its own on the connection', async () => {
    await sql`select 1`.execute(db);
    await expect(migrate(db, log, version(['0001-first', failing]))).rejects.toThrow('at 0001-first');
    const { rows } = await sql<{ statement_timeout: string }>`show statement_timeout`.execute(db);
    expect(rows).toEqual([{ statement_timeout: '2min' }]);
    expect(await migrate(another(), log, version([...FIRST]))).toBe('0001-first');
  });
});

it('has a number for each migration alone, without which their order would go by their words', async () => {
  const numbers = [...(await readMigrations()).keys()].map((name) => name.slice(0, 4));
  expect(numbers).toEqual([...new Set(numbers)]);
});

it('lets several processes start at once: each migration is applied by one of them, and all go on when all are applied', async () => {
  const all = await readMigrations();
  await Promise.all([1, 2, 3, 4].map(async () => {
    const own = another();
    expect(await migrate(own, log, all)).toBe(newestOf(all));
    await sql`select 1 from floor.carried_turns`.execute(own);
  }));
  expect(logged).toEqual([...all.keys()].map((name) => `${name} applied`));
});

it('refuses one that was put before those the database has', async () => {
  await migrate(db, log, version([...FIRST], [...FOURTH]));
  await expect(migrate(db, log, version([...FIRST], [...SECOND], [...FOURTH]))).rejects.toThrow('0002-second comes before 0004-fourth, which this database has already');
  expect(await tables()).toEqual(['first', 'fourth']);
});

describe('a version before that of the database', () => {
  const older = version([...FIRST], [...SECOND]);

  it('starts, where nothing newer is breaking, and leaves the database as it is', async () => {
    await migrate(db, log, new Map([...older, ['0003-third', making('third')] as const, FOURTH]));
    logged = [];
    expect(await migrate(another(), log, older)).toBe('0002-second');
    expect(logged).toEqual(['ahead of this version by 0003-third, 0004-fourth, with which it can work']);
  });

  it('refuses to start, in words, where something newer is breaking; a version that knows of it starts', async () => {
    const newer = new Map([...older, ['0003-third', making('third', { breaking: true })] as const, FOURTH]);
    await migrate(db, log, newer);
    expect(await breakingAfter(db, '0002-second')).toBe('0003-third');
    expect(await breakingAfter(db, '0003-third')).toBeUndefined();
    await expect(migrate(another(), log, older)).rejects.toMatchObject({
      name: 'OtherVersion', message: expect.stringContaining('newer version of Parley (0003-third), with which this one cannot work. Start the newer version.'),
    });
    logged = [];
    expect(await migrate(another(), log, upTo(newer, '0003-third'))).toBe('0003-third');
    expect(logged).toEqual(['ahead of this version by 0004-fourth, with which it can work']);
  });

  it('refuses a database of another line, whether it lacks something or has something in between', async () => {
    await migrate(db, log, version([...FIRST], ['0003-elsewhere', making('elsewhere')]));
    await expect(migrate(db, log, older)).rejects.toThrow('it has 0003-elsewhere, which this version does not know, and lacks 0002-second.');
    await expect(migrate(db, log, version([...FIRST], [...FOURTH]))).rejects.toThrow('another line of Parley');
    expect(await tables()).toEqual(['elsewhere', 'first']);
  });
});
