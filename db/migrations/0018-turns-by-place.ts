import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Two tickets could have one id, and the second could then not be kept when it ended. A turn that is over is told by its meeting
  // and its place there.
  await sql`
    alter table floor.turns drop constraint turns_pkey, drop constraint turns_meeting_place_key, add primary key (meeting, place)`.execute(db);
  await sql`create index on floor.turns (id)`.execute(db);
  // Last use is kept to the day: what was kept more exactly could be laid beside what the record holds without a name.
  await sql`
    update people.sessions set updated_at = date_trunc('day', updated_at, 'UTC'),
      expires_at = date_trunc('day', updated_at, 'UTC') + interval '15 days 1 hour'
    where expires_at > now()`.execute(db);
  await sql`update people.tokens set used_at = date_trunc('day', used_at, 'UTC') where used_at is not null`.execute(db);
}
