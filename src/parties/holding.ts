import type { Reading } from '#platform/database.ts';
import { isSameJson, recorded } from '#platform/recorded.ts';
import type { Departure } from '#platform/slice.ts';
import { fingerprintOfKnown } from './commands/install-known.ts';
import { knownPartiesInstalled, partyAdded } from './entries.ts';
import { groupMemberships, knownParties } from './known-parties.ts';

const REGISTER = 'parties/register';

/**
 * Whether the register says what was installed and added. Parties that Parley ships with are compared with what it ships, where
 * that is what was installed last.
 */
export async function* holds({ db }: { readonly db: Reading }): AsyncGenerator<Departure> {
  const added = new Map<string, Readonly<Record<string, unknown>>>();
  const installed: unknown[] = [];
  for await (const { kind, data } of recorded(db, [partyAdded.kind, knownPartiesInstalled.kind])) {
    if (kind === partyAdded.kind) added.set(String(data['party']), data);
    else installed.push(data['fingerprint']);
  }
  const isShipped = installed.at(-1) === fingerprintOfKnown();
  const known = new Map(knownParties.map((party) => [party.id, party]));
  const there = new Set<string>();
  for (const { id, kind, record } of await db.selectFrom('parties.parties').select(['id', 'kind', 'record']).orderBy('id').execute()) {
    there.add(id);
    const own = added.get(id);
    const shipped = known.get(id);
    const isAsSaid =
      shipped ? !isShipped || (isSameJson(record, shipped) && kind === shipped.kind)
      : own ? isSameJson(record.names, own['names']) && kind === own['kind'] && record.kind === kind
      // What an earlier version shipped stays.
      : installed.length !== 1;
    if (!isAsSaid) yield { stream: REGISTER, says: `${id} in the register is not as it was ${shipped ? 'installed' : 'added'}` };
  }
  const expected = [...added.keys(), ...(isShipped ? known.keys() : [])];
  for (const id of expected) if (!there.has(id)) yield { stream: REGISTER, says: `${id} was added and is not in the register` };
  if (isShipped && !(await hasItsMembers(db))) yield { stream: REGISTER, says: 'the members of its groups are not those that were installed' };
}

async function hasItsMembers(db: Reading): Promise<boolean> {
  const rows = await db.selectFrom('parties.memberships').selectAll().where('group_id', 'in', groupMemberships.map(({ group }) => group)).execute();
  const line = (...parts: readonly (string | null | undefined)[]): string => parts.map((part) => part ?? '').join(' ');
  const expected = groupMemberships.flatMap(({ group, members }) => members.map(({ party, from, to }) => line(group, party, from, to)));
  return isSameJson(rows.map((row) => line(row.group_id, row.party, row.from_day, row.to_day)).toSorted(), expected.toSorted());
}
