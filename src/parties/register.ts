import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import { ambiguousNames, areas } from './known-parties.ts';
import type { Party } from './party.ts';
import { createResolver, type NameResolver } from './resolve-name.ts';

/** The whole register as it stands: what came with Parley and what secretariats added. */
export interface Register {
  readonly parties: readonly Party[];
  readonly byId: ReadonlyMap<string, Party>;
  readonly resolve: NameResolver;
}

const MOST_KEPT = 4;
const kept = new Map<string, Promise<Register>>();

/** What tells one content of the register from another: the same everywhere, so that copies and transactions share a reading. */
async function fingerprintOf(db: Reading): Promise<string> {
  const { rows } = await sql<{ fingerprint: string }>`
    select count(*)::text || ':' || coalesce(sum(jsonb_hash_extended(record, 17)::numeric), 0)::text as fingerprint
    from parties.parties`.execute(db);
  return rows[0]!.fingerprint;
}

async function read(db: Reading): Promise<Register> {
  const rows = await db.selectFrom('parties.parties').select('record').orderBy('id').execute();
  return registerFrom(rows.map((row) => row.record));
}

/** The register of these parties, wherever there is no database: in a thread that reads a text. */
export function registerFrom(parties: readonly Party[]): Register {
  let resolver: NameResolver | undefined;
  return {
    parties,
    byId: new Map(parties.map((party) => [party.id, party])),
    // The index of names is made at the first question: most readings never ask.
    resolve: (name, on) => (resolver ??= createResolver(parties, { areas, ambiguousNames }))(name, on),
  };
}

/** The register, read anew only where its content has changed. */
export async function registerOf(db: Reading): Promise<Register> {
  const fingerprint = await fingerprintOf(db);
  const known = kept.get(fingerprint);
  if (known) return known;
  const reading = read(db);
  kept.set(fingerprint, reading);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  reading.catch(() => kept.delete(fingerprint));
  return reading;
}

/** A resolver of names over the whole register. It never chooses between two parties. */
export const resolverOf = async (db: Reading): Promise<NameResolver> => (await registerOf(db)).resolve;
