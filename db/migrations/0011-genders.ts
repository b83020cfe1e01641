import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Without a time and without who said it: neither is needed for a sum, and both would lead back to somebody.
  await sql`
    create table floor.genders (
      turn uuid primary key,
      meeting text not null references programme.meetings (id),
      gender text not null check (gender in ('woman', 'man', 'other'))
    )`.execute(db);
  await sql`create index on floor.genders (meeting)`.execute(db);
}
