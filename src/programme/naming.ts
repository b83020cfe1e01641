import type { Localized } from '#platform/languages.ts';
import { versionFor } from '#platform/languages.ts';
import type { NamesOf } from '#platform/slice.ts';

const named = (table: 'programme.sessions' | 'programme.meetings'): NamesOf => async (db, ids, language) => {
  if (ids.length === 0) return new Map();
  const rows: { id: string; title: Localized }[] = await db.selectFrom(table).select(['id', 'title']).where('id', 'in', [...ids]).execute();
  return new Map(rows.map((row) => [row.id, versionFor(row.title, language)?.text ?? row.id]));
};

/** Sessions and meetings by their titles, for entries that name them. */
export const naming = { session: named('programme.sessions'), meeting: named('programme.meetings') };
