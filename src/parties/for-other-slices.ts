import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import type { PartyKind } from './kinds.ts';
import { speaker } from '#platform/words.ts';
import type { Day, Party } from './party.ts';
import { partyWords } from './words.ts';

export { PARTY_KIND_LABELS, REGIONAL_GROUP_LABELS, REGIONAL_GROUPS, type PartyKind, type RegionalGroup } from './kinds.ts';
export type { Party } from './party.ts';
export { ALL_MEMBER_STATES } from './reserved.ts';
export { compareUnEnglish } from './collation.ts';
export { comparerOf } from './order.ts';
export { type Register, registerFrom, registerOf, resolverOf } from './register.ts';
export { isResolved, type NameAnswer, type NameResolver } from './resolve-name.ts';
export { partiesQuery, type PartyLine } from './queries/parties.ts';
export { type PartyAnswer, partyQuery } from './queries/party.ts';

/** Short names by id, in one language. An id that is no party is left out. */
export async function namesOfParties(db: Reading, ids: readonly string[], language: Language): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('parties.parties')
    .select(['id', sql<string>`record #>> array['names', ${language}::text, 'short']`.as('name')])
    .where('id', 'in', [...new Set(ids)]).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** A party by its id, with its English short name. */
export async function partyOf(db: Reading, id: string): Promise<{ id: string; kind: PartyKind; name: string; record: Party } | undefined> {
  const row = await db.selectFrom('parties.parties').select(['id', 'kind', 'record']).where('id', '=', id).executeTakeFirst();
  return row && { ...row, name: row.record.names.en.short };
}

/** Whether a party belonged to a group on a day. */
export async function isMemberOn(db: Reading, party: string, group: string, day: Day): Promise<boolean> {
  const row = await db.selectFrom('parties.memberships').select('party')
    .where('party', '=', party).where('group_id', '=', group)
    .where((eb) => eb.or([eb('from_day', 'is', null), eb('from_day', '<=', day)]))
    .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>', day)]))
    .executeTakeFirst();
  return row !== undefined;
}

/** The groups a party belonged to on a day, by id. */
export async function groupsOfPartyOn(db: Reading, party: string, day: Day): Promise<string[]> {
  const rows = await db.selectFrom('parties.memberships').select('group_id')
    .where('party', '=', party)
    .where((eb) => eb.or([eb('from_day', 'is', null), eb('from_day', '<=', day)]))
    .where((eb) => eb.or([eb('to_day', 'is', null), eb('to_day', '>', day)]))
    .orderBy('group_id').execute();
  return rows.map((row) => row.group_id);
}

/** One of this slice's words, for a page that gathers several slices. */
export const sayParties = (word: keyof typeof partyWords & string, language: Language): string => speaker(partyWords, language)(word);
