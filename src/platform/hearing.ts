import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { CHANNEL } from './journal.ts';
import { BREAKING } from './newer-database.ts';

/** What a process does with what it hears. */
export interface Ears {
  /** A stream of the journal has grown to this number. */
  grown(stream: string, number: number): void;
  /** A command begins in another process on the same database. */
  begun(): void;
  /** The database gets this migration, which is breaking. */
  broken(migration: string): void;
  /** The line stands again: what happened while it was down was not heard. */
  restored(): void;
  lost(): void;
}

/**
 * The line on which a process hears of the journal's growth and of commands that begin elsewhere: a connection of its own
 * that listens, and is made anew whenever it breaks.
 */
export interface Hearing {
  /** Resolves when the line stands. */
  open(): Promise<void>;
  close(): Promise<void>;
  /**
   * Asks over the line itself: an answer shows that all growth that anybody had been told of before the question was heard of,
   * since PostgreSQL sends notices ahead of it. A line may be cut without a word, where a router between has forgotten it: a
   * question that gets no answer shows that. Who asks while a question is open waits with it.
   * @returns whether the answer came within a second.
   */
  ask(): Promise<boolean>;
  /** When the last question that was answered was asked, in milliseconds of the process; everything before was heard of. */
  readonly heardUntil: number;
  /** Tells the other processes that a command begins here. Nothing waits for it, and it may be lost. */
  tellBegun(): void;
  readonly stands: boolean;
}

/** By which PostgreSQL knows the line of a process. */
export const LINE_NAME = 'parley live';

/** Where processes tell one another that a command begins: what can wait gives way to it at all of them. */
const BEGUN = 'parley_begun';
const HELLO = 'hello ';
const LONGEST_PAUSE_MILLISECONDS = 5000;
const LONGEST_ANSWER_MILLISECONDS = 1000;

export function createHearing(databaseUrl: string, log: (line: string) => void, ears: Ears): Hearing {
  const self = randomUUID();
  let line: pg.Client | undefined;
  let closed = false;
  let pause = 100;
  /** Whether another process was ever heard of: one that is alone tells nobody. */
  let hasOthers = false;
  let isTelling = false;
  let heardUntil = -Infinity;
  let asking: Promise<boolean> | undefined;

  function tell(words: string): void {
    if (!line || isTelling) return;
    isTelling = true;
    line.query('select pg_notify($1, $2)', [BEGUN, words]).catch(() => {}).finally(() => {
      isTelling = false;
    });
  }

  function hear(channel: string, payload: string): void {
    if (channel === BREAKING) return ears.broken(payload);
    if (channel === BEGUN) {
      const isHello = payload.startsWith(HELLO);
      if ((isHello ? payload.slice(HELLO.length) : payload) === self) return;
      hasOthers = true;
      if (isHello) tell(self);
      else ears.begun();
      return;
    }
    const space = payload.lastIndexOf(' ');
    ears.grown(payload.slice(0, space), Number(payload.slice(space + 1)));
  }

  function lose(client: pg.Client): void {
    if (line !== client) return;
    line = undefined;
    heardUntil = -Infinity;
    asking = undefined;
    client.end().catch(() => {});
    ears.lost();
    if (!closed) retry();
  }

  async function connect(): Promise<void> {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: LINE_NAME, keepAlive: true, query_timeout: 10_000 });
    client.on('notification', ({ channel, payload = '' }) => hear(channel, payload));
    client.on('error', () => lose(client));
    client.on('end', () => lose(client));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      await client.query(`listen ${BEGUN}`);
      await client.query(`listen ${BREAKING}`);
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
    // Closed while it was being made.
    if (closed) return void client.end().catch(() => {});
    line = client;
    heardUntil = performance.now();
    pause = 100;
    ears.restored();
    tell(`${HELLO}${self}`);
  }

  function retry(): void {
    setTimeout(() => {
      if (closed) return;
      connect().catch((error: unknown) => {
        log(`live: the line to the journal is down (${String(error)}); trying again`);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS);
        retry();
      });
    }, pause).unref();
  }

  function ask(): Promise<boolean> {
    const client = line;
    if (!client) return Promise.resolve(false);
    if (asking) return asking;
    const askedAt = performance.now();
    const answered = client.query('select 1').then(
      () => {
        if (line !== client) return false;
        heardUntil = askedAt;
        asking = undefined;
        return true;
      },
      () => {
        lose(client);
        return false;
      },
    );
    const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, LONGEST_ANSWER_MILLISECONDS, false).unref());
    return (asking = Promise.race([answered, tooLate]));
  }

  return {
    open: connect,
    async close() {
      closed = true;
      await line?.end().catch(() => {});
    },
    ask,
    get heardUntil() {
      return heardUntil;
    },
    tellBegun() {
      if (hasOthers) tell(self);
    },
    get stands() {
      return line !== undefined;
    },
  };
}
