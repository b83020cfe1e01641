import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { Departure } from '#platform/slice.ts';

/** Whether what counts as signed is: by this it is known what is still to be signed. */
export async function* holds({ db }: { readonly db: Reading }): AsyncGenerator<Departure> {
  const { rows } = await sql<{ stream: string; number: number }>`
    with signed as (
      select head ->> 'stream' as stream, max((head ->> 'number')::bigint) as number
      from journal.signed_heads s cross join jsonb_array_elements(s.body -> 'heads') as head where (head ->> 'number')::bigint > 0 group by 1
    )
    select stream, coalesce(u.number, 0) as number from journal.signed_up_to u full join signed using (stream)
    where u.number is distinct from signed.number order by stream`.execute(db);
  for (const { stream, number } of rows) yield { stream, says: number > 0 ? `counts as signed up to ${number}, and no signature says so` : 'was signed, and does not count as signed' };
}
