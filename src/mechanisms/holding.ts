import { ALL_MEMBER_STATES } from '#parties/for-other-slices.ts';
import { canonical, sha256 } from '#platform/canonical.ts';
import type { Reading } from '#platform/database.ts';
import { isSameJson, newestOfEach } from '#platform/recorded.ts';
import type { Departure, PublishedCheck } from '#platform/slice.ts';
import { profilePublished } from './entries.ts';
import type { Profile } from './profile.ts';

/** Whether the registry says what was published: each profile is the one that its newest entry holds. */
export async function* holds({ db }: { readonly db: Reading }): AsyncGenerator<Departure> {
  const seen = new Set<string>();
  for await (const { stream, data } of newestOfEach(db, [profilePublished.kind])) {
    const slug = String(data['mechanism']);
    seen.add(slug);
    const profile = data['profile'] as Profile;
    const row = await db.selectFrom('mechanisms.profiles').select(['record', 'kind', 'level']).where('slug', '=', slug).executeTakeFirst();
    if (!row) yield { stream, says: 'was published and is not in the registry' };
    else if (!isSameJson(row.record, profile) || row.kind !== profile.kind || row.level !== profile.level) yield { stream, says: 'its profile in the registry is not the one that was published' };
    else if (!(await hasItsParticipants(db, slug, profile))) yield { stream, says: 'its participants in the registry are not those of its profile' };
  }
  for (const { slug } of await db.selectFrom('mechanisms.profiles').select('slug').orderBy('slug').execute()) {
    if (!seen.has(slug)) yield { stream: `mechanism/${slug}`, says: 'is in the registry and was never published' };
  }
}

async function hasItsParticipants(db: Reading, mechanism: string, { participants, partners }: Profile): Promise<boolean> {
  const rows = await db.selectFrom('mechanisms.participants').select(['party', 'as_what']).where('mechanism', '=', mechanism).execute();
  const of = (what: string): ReadonlySet<string> => new Set(rows.filter(({ as_what }) => as_what === what).map(({ party }) => party));
  const isSame = (there: ReadonlySet<string>, named: ReadonlySet<string>): boolean => there.size === named.size && [...named].every((party) => there.has(party));
  if (!isSame(of('partner'), new Set(partners))) return false;
  const named = new Set(participants.parties.filter((party) => party !== ALL_MEMBER_STATES));
  if (named.size === participants.parties.length) return isSame(of('participant'), named);
  // Which States were Members on that day the profile does not say: States alone may stand here beside those it names.
  const states = new Set((await db.selectFrom('parties.parties').select('id').where('kind', 'in', ['state', 'former-state']).execute()).map(({ id }) => id));
  const there = of('participant');
  return there.size > named.size && [...named].every((party) => there.has(party)) && [...there].every((party) => named.has(party) || states.has(party));
}

/** The same of `mechanisms/<short name>.json`. */
export function checkPublished(): PublishedCheck {
  const published = new Map<string, string>();
  return {
    paths: /^mechanisms\/[a-z0-9-]+\.json$/,
    take({ kind, data }) {
      if (kind === profilePublished.kind) published.set(String(data['mechanism']), sha256(canonical(data['profile'])));
    },
    fault(path, value) {
      const known = published.get(path.slice('mechanisms/'.length, -'.json'.length));
      if (known === undefined) return 'no entry says that this profile was published';
      return sha256(canonical((value as { profile: unknown }).profile)) === known ? undefined : 'is not the profile that was published';
    },
  };
}
