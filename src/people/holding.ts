import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { Departure } from '#platform/slice.ts';
import { accountErased, accountOpened, roleEnded, roleGranted } from './entries.ts';
import { streamOf } from './self.ts';

interface Counted {
  readonly account: string;
  readonly role: string;
  readonly scope: string;
  readonly party: string | null;
  readonly held: number;
  readonly said: number;
}

/** Whether each role that is held was given, and each that was ended is; and whether each account was opened. */
export async function* holds({ db }: { readonly db: Reading }): AsyncGenerator<Departure> {
  const { rows } = await sql<Counted>`
    with said as (
      select data ->> 'account' as account, data ->> 'role' as role, data ->> 'scope' as scope, coalesce(data ->> 'party', '') as party,
        count(*) filter (where kind = ${roleGranted.kind}) as given, count(*) filter (where kind = ${roleEnded.kind}) as ended
      from journal.entries where kind in (${roleGranted.kind}, ${roleEnded.kind}) and stream = 'person/' || (data ->> 'account') group by 1, 2, 3, 4
    ), there as (
      select account::text as account, role, scope, coalesce(party, '') as party, count(*) as given, count(ended_at) as ended
      from people.grants group by 1, 2, 3, 4
    )
    select account, role, scope, nullif(party, '') as party, coalesce(there.given - there.ended, 0) as held, coalesce(said.given - said.ended, 0) as said
    from said full join there using (account, role, scope, party)
    where coalesce(there.given, 0) <> coalesce(said.given, 0) or coalesce(there.ended, 0) <> coalesce(said.ended, 0)
    order by account, role, scope, party`.execute(db);
  for (const { account, role, scope, party, held, said } of rows) {
    const what = `the role ${role} at ${scope}${party === null ? '' : ` for ${party}`}`;
    yield { stream: streamOf(account), says: held > said ? `holds ${what}, and no entry says that it was given` : held < said ? `was given ${what} and does not hold it` : `held ${what} otherwise than its entries say` };
  }
  const { rows: accounts } = await sql<{ account: string; says: string }>`
    with said as (
      select data ->> 'account' as account, bool_or(kind = ${accountErased.kind}) as erased
      from journal.entries where kind in (${accountOpened.kind}, ${accountErased.kind}) group by 1
    )
    select coalesce(said.account, a.id::text) as account,
      case when said.account is null then 'is an account, and no entry says that it was opened' when a.id is null then 'was opened and is not there'
        when said.erased then 'was erased and is there' else 'is erased, and no entry says so' end as says
    from said full join people.accounts a on a.id::text = said.account
    where said.account is null or a.id is null or said.erased <> (a.erased_at is not null) order by 1`.execute(db);
  for (const { account, says } of accounts) yield { stream: streamOf(account), says };
}
