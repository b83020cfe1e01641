import { type Kysely, sql } from 'kysely';

/**
 * How a floor stands, in columns that PostgreSQL keeps from its state: who looks over many meetings reads no state, which may be
 * large. Moments are texts, all in one form (ISO 8601, UTC), so that they sort as moments do.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table floor.floors
      add column standing text generated always as (state ->> 'meeting') stored,
      add column rule_set text generated always as (state ->> 'ruleSet') stored,
      add column opened_at text generated always as (state ->> 'openedAt') stored,
      add column closed_at text generated always as (state ->> 'closedAt') stored,
      add column waiting_count integer generated always as (jsonb_array_length(state -> 'waiting')) stored,
      add column replies_count integer generated always as (coalesce(jsonb_array_length(state -> 'replies'), 0)) stored,
      add column carried_count integer generated always as (coalesce(jsonb_array_length(state -> 'carried'), 0)) stored`.execute(db);
  await sql`create index floors_open on floor.floors (meeting) where standing = 'open'`.execute(db);
  await sql`create index meetings_by_day on programme.meetings (day, starts_at)`.execute(db);
  await sql`create index sessions_of_mechanism on programme.sessions (mechanism)`.execute(db);
}
