import type { Database } from '#platform/database.ts';
import { profile, type ProfileInput } from '#mechanisms/profile.ts';

/** A profile as the registry keeps it, for tests of what stands before the registry and is cited in it. */
export async function keepProfile(db: Database, input: ProfileInput) {
  const record = profile.parse(input);
  await db.insertInto('mechanisms.profiles')
    .values({ slug: record.slug, kind: record.kind, level: record.level, place_in_list: 1, record: JSON.stringify(record) as never, published_at: new Date() }).execute();
  return record;
}
