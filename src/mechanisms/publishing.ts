import { ALL_MEMBER_STATES } from '#parties/for-other-slices.ts';
import { placeScope } from '#people/for-other-slices.ts';
import type { Writing } from '#platform/database.ts';
import { profilePublished } from './entries.ts';
import type { Profile } from './profile.ts';
import { refuse } from './refusals.ts';

/** The parties of a list, with `all-member-states` spelled out as the States that are Members now. */
export async function expandParties(db: Writing, parties: readonly string[]): Promise<string[]> {
  const named = parties.filter((party) => party !== ALL_MEMBER_STATES);
  if (named.length === parties.length) return [...new Set(named)];
  const members = await db.selectFrom('parties.parties').select('id').where('kind', '=', 'state').execute();
  return [...new Set([...members.map((member) => member.id), ...named])];
}

/**
 * Publishes a profile: the newest one under its name is the one that counts; earlier ones stay in the journal.
 * @throws Refusal where a named party is not in the register.
 */
export async function publish(db: Writing, profile: Profile, now: Date) {
  const participants = await expandParties(db, profile.participants.parties);
  const named = [...new Set([
    ...participants, ...profile.partners, ...profile.governance.flatMap(({ holders }) => holders.map(({ party }) => party)),
    ...profile.meetings.flatMap(({ chairs }) => chairs),
  ])];
  if (named.length > 0) {
    const known = new Set((await db.selectFrom('parties.parties').select('id').where('id', 'in', named).execute()).map((row) => row.id));
    const missing = named.filter((party) => !known.has(party));
    if (missing.length > 0) throw refuse('unknown-parties', { parties: missing.slice(0, 10).join(', ') });
  }
  const record = JSON.stringify(profile) as never;
  const place = await db.selectFrom('mechanisms.profiles').select((eb) => eb.fn.max('place_in_list').as('last')).executeTakeFirst();
  await db.insertInto('mechanisms.profiles')
    .values({ slug: profile.slug, kind: profile.kind, level: profile.level, place_in_list: (place?.last ?? 0) + 1, record, published_at: now })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet({ kind: profile.kind, level: profile.level, record, published_at: now }))
    .execute();
  await db.deleteFrom('mechanisms.participants').where('mechanism', '=', profile.slug).execute();
  const rows = [
    ...participants.map((party) => ({ mechanism: profile.slug, party, as_what: 'participant' as const })),
    ...[...new Set(profile.partners)].map((party) => ({ mechanism: profile.slug, party, as_what: 'partner' as const })),
  ];
  if (rows.length > 0) await db.insertInto('mechanisms.participants').values(rows).execute();
  await placeScope(db, `mechanism/${profile.slug}`, null);
  return profilePublished({ mechanism: profile.slug, profile: profile as unknown as Record<string, unknown> });
}
