import { sql } from 'kysely';
import { canonical, sha256 } from './canonical.ts';
import type { Reading, Writing } from './database.ts';
import type { Fact } from './entry.ts';

declare module './database.ts' {
  interface Tables {
    'journal.streams': { name: string; number: number; hash: string };
    'journal.entries': EntryRow;
    'journal.submissions': {
      id: string;
      actor: string;
      command: string;
      fingerprint: string;
      answer: unknown;
      at: Date;
    };
  }
}

export interface EntryRow {
  /** Order of writing over all streams; gaps are allowed (an undone command leaves one). */
  position: number;
  stream: string;
  /** 1, 2, 3 … within the stream, without gaps. */
  number: number;
  kind: string;
  at: Date;
  actor: string;
  submission: string | null;
  data: Record<string, unknown>;
  previous: string;
  hash: string;
}

/** What the first entry of a chain stands on. */
export const NOTHING_BEFORE = '0'.repeat(64);

export interface Head {
  readonly stream: string;
  readonly number: number;
  readonly hash: string;
}

/**
 * The hash of an entry: SHA-256 over the canonical JSON (RFC 8785) of what it says and of the hash before
 * it, so that no entry can be altered, moved or taken out without every later hash failing.
 */
export const hashEntry = (entry: Omit<EntryRow, 'position' | 'hash'>): string =>
  sha256(
    canonical({
      stream: entry.stream,
      number: entry.number,
      kind: entry.kind,
      at: entry.at.toISOString(),
      actor: entry.actor,
      submission: entry.submission,
      data: entry.data,
      previous: entry.previous,
    }),
  );

/** JSON as PostgreSQL will give it back: without `undefined`, dates as text. */
export const asStored = (data: Record<string, unknown>): Record<string, unknown> => JSON.parse(JSON.stringify(data));

/** A head under its lock. */
export interface LockedHead extends Head {
  /** When its last entry was recorded; null for a stream that is new. */
  readonly at: Date | null;
}

/** Locks a stream for the transaction and answers its head; a stream that is new starts at nothing. */
export async function lockStream(db: Writing, stream: string): Promise<LockedHead> {
  for (;;) {
    const { rows } = await sql<LockedHead>`
      select s.name as stream, s.number, s.hash, e.at
      from journal.streams s left join journal.entries e on e.stream = s.name and e.number = s.number
      where s.name = ${stream} for update of s`.execute(db);
    const [locked] = rows;
    // Of a row that was waited for, the lock sees the newest and the join what was there before the wait.
    if (locked) return locked.number > 0 && locked.at === null ? { ...locked, at: await lastAt(db, locked) } : locked;
    await sql`insert into journal.streams (name, number, hash) values (${stream}, 0, ${NOTHING_BEFORE})
      on conflict (name) do nothing`.execute(db);
  }
}

async function lastAt(db: Writing, { stream, number }: Head): Promise<Date | null> {
  const row = await db.selectFrom('journal.entries').select('at').where('stream', '=', stream).where('number', '=', number).executeTakeFirst();
  return row?.at ?? null;
}

/** Locks a stream and claims a submission id in one statement; `claimed` is false where the id is already taken. */
export async function claimAndLock(
  db: Writing,
  claim: { submission: string; command: string; fingerprint: string; at: Date; stream: string },
): Promise<{ claimed: boolean; head: LockedHead | undefined }> {
  // The lock waits for the claim, so two carriers of one submission cannot hold one each. Whose it is can only be told
  // under the lock, and is written with the answer.
  const { rows } = await sql<{ claimed: number; stream: string | null; number: number; hash: string; at: Date | null }>`
    with claim as (
      insert into journal.submissions (id, actor, command, fingerprint, at)
      values (${claim.submission}, '', ${claim.command}, ${claim.fingerprint}, ${claim.at})
      on conflict (id) do nothing returning id
    ), counted as (select count(*)::int as claimed from claim)
    select counted.claimed, s.name as stream, s.number, s.hash, s.at
    from counted left join lateral (
      select l.name, l.number, l.hash, e.at from journal.streams l
      left join journal.entries e on e.stream = l.name and e.number = l.number
      where l.name = ${claim.stream} and counted.claimed > 0 for update of l
    ) s on true`.execute(db);
  const row = rows[0]!;
  if (row.stream === null) return { claimed: row.claimed > 0, head: undefined };
  const head = { stream: row.stream, number: row.number, hash: row.hash, at: row.at };
  return { claimed: row.claimed > 0, head: head.number > 0 && head.at === null ? { ...head, at: await lastAt(db, head) } : head };
}

export interface AppendContext {
  readonly at: Date;
  readonly actor: string;
  readonly submission: string | null;
}

/** The entries that `facts` become on top of `head`: numbered, each hashed over the one before. */
export function chain(head: Head, facts: readonly Fact[], context: AppendContext): Omit<EntryRow, 'position'>[] {
  let { number, hash: previous } = head;
  return facts.map((fact) => {
    number += 1;
    const entry = {
      stream: head.stream, number, kind: fact.kind, at: context.at, actor: context.actor,
      submission: context.submission, data: asStored(fact.data), previous,
    };
    const hash = hashEntry(entry);
    previous = hash;
    return { ...entry, hash };
  });
}

/** The channel on which every process hears that a stream has grown; the payload is `stream number`. */
export const CHANNEL = 'parley_journal';

/**
 * Writes entries, moves the stream's head, stores the submission's answer and notifies, in one statement.
 * The caller holds the stream's lock.
 */
export async function append(
  db: Writing,
  entries: readonly Omit<EntryRow, 'position'>[],
  answered?: { submission: string; actor: string; answer: unknown },
): Promise<void> {
  const last = entries.at(-1)!;
  await sql`
    with written as (
      insert into journal.entries (stream, number, kind, at, actor, submission, data, previous, hash)
      select e.stream, e.number, e.kind, e.at, e.actor, e.submission, e.data, e.previous, e.hash
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as e (stream text, number bigint, kind text,
        at timestamptz, actor text, submission uuid, data jsonb, previous text, hash text)
      order by e.number
    ), moved as (
      update journal.streams set number = ${last.number}, hash = ${last.hash} where name = ${last.stream}
    ), answered as (
      update journal.submissions set answer = ${JSON.stringify(answered?.answer ?? null)}::jsonb, actor = ${answered?.actor ?? ''}
      where id = ${answered?.submission ?? null}::uuid
    )
    select pg_notify(${CHANNEL}, ${`${last.stream} ${last.number}`})`.execute(db);
}

/** The head of one stream; number 0 where nothing was recorded. */
export async function headOf(db: Reading, stream: string): Promise<Head> {
  const row = await db.selectFrom('journal.streams').selectAll().where('name', '=', stream).executeTakeFirst();
  return { stream, number: row?.number ?? 0, hash: row?.hash ?? NOTHING_BEFORE };
}
