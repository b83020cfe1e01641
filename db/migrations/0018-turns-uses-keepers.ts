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
  await whoKeepsWhat(db);
}

/** What belongs to a mechanism is kept in its name: drafts of profiles by who proposed them, records by who wrote them last. */
async function whoKeepsWhat(db: Kysely<unknown>): Promise<void> {
  await sql`create index on people.scopes (within)`.execute(db);
  await sql`alter table mechanisms.proposals add column kept_by text[] not null default '{}'`.execute(db);
  await sql`alter table library.documents add column kept_by text[] not null default '{}'`.execute(db);
  const widest = sql`
    with recursive above as (
      select 'person/' || account as actor, scope from people.grants where role = 'secretariat'
      union select above.actor, s.within from people.scopes s join above on s.scope = above.scope where s.within is not null
    ), widest as (
      select actor, array_agg(scope order by scope) as scopes from above
      where not exists (select 1 from people.scopes s where s.scope = above.scope and s.within is not null) group by actor
    )`;
  await sql`${widest} update mechanisms.proposals p set kept_by = widest.scopes from widest where widest.actor = p.proposed_by`.execute(db);
  await sql`
    ${widest} update library.documents d set kept_by = widest.scopes from widest
    where widest.actor = (select e.actor from journal.entries e where e.stream = 'document/' || d.slug order by e.number desc limit 1)`.execute(db);
}
