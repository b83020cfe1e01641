import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Several signatures a day, one after another: the order is theirs, whatever the clock said.
  await sql`alter table journal.signed_heads add column number integer check (number > 0)`.execute(db);
  await sql`
    update journal.signed_heads s set number = o.number
    from (select day, row_number() over (order by day) as number from journal.signed_heads) o where o.day = s.day`.execute(db);
  await sql`
    alter table journal.signed_heads
      alter column number set not null,
      drop constraint signed_heads_pkey,
      add primary key (number)`.execute(db);
  await sql`create index on journal.signed_heads (day)`.execute(db);
  // Up to which entry each stream is signed: what has grown since is found without reading all that was ever signed.
  await sql`
    create table journal.signed_up_to (
      stream text primary key,
      number bigint not null
    )`.execute(db);
  await sql`
    insert into journal.signed_up_to (stream, number)
    select head ->> 'stream', max((head ->> 'number')::bigint)
    from journal.signed_heads s cross join jsonb_array_elements(s.body -> 'heads') as head
    where (head ->> 'number')::bigint > 0 group by 1`.execute(db);
}
