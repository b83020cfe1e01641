import type { Reading } from '#platform/database.ts';
import type { EntryRow } from '#platform/journal.ts';

/**
 * How the streams begin that are neither shown, signed nor exported: those about one account (roles, sessions, tokens),
 * who was given an account when and by whom, the installation's own, profiles that nobody has confirmed, who takes notes on a meeting and when, that
 * speakers declared their gender, and what texts are filed for a meeting before they are said. All else is public.
 */
export const PRIVATE_STREAMS = ['person/', 'people', 'installation/', 'mechanisms/proposals', 'notes/', 'genders/', 'texts/'] as const;
export const isPublicStream = (stream: string): boolean => !PRIVATE_STREAMS.some((beginning) => stream.startsWith(beginning));

const ENTRIES_AT_ONCE = 500;

/** The entries of a stream in order, read in portions. */
export async function* entriesOf(db: Reading, stream: string, after = 0): AsyncGenerator<EntryRow> {
  for (let last = after; ; ) {
    const rows = await db.selectFrom('journal.entries').selectAll()
      .where('stream', '=', stream).where('number', '>', last).orderBy('number').limit(ENTRIES_AT_ONCE).execute();
    yield* rows;
    if (rows.length < ENTRIES_AT_ONCE) return;
    last = rows.at(-1)!.number;
  }
}
