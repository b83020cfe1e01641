import { sql } from 'kysely';
import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import type { Localized } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { type MechanismInList, mechanismsInList } from '../reading.ts';

export interface MechanismsOfParty {
  readonly participates: readonly MechanismInList[];
  readonly partner: readonly MechanismInList[];
  /** Roles it holds or held in governance. */
  readonly roles: readonly { readonly mechanism: string; readonly role: Localized; readonly from: string | null; readonly to: string | null }[];
  /** Meetings it hosted or chaired. */
  readonly chaired: readonly { readonly mechanism: string; readonly meeting: string; readonly title: Localized; readonly startsOn: string; readonly endsOn: string | null }[];
  readonly names: Readonly<Record<string, Localized>>;
}

export const mechanismsOfParty = defineQuery({
  name: 'mechanisms.of-party',
  summary: 'Which dialogues a party is in: where it takes part, is a partner, holds a role, has chaired.',
  input: z.strictObject({ party: z.string().max(100) }),
  allow: anyone,
  example: { party: 'morocco' },
  async run({ db, input: { party } }): Promise<MechanismsOfParty> {
    const rows = await db.selectFrom('mechanisms.participants').select(['mechanism', 'as_what']).where('party', '=', party).execute();
    const roles = await sql<MechanismsOfParty['roles'][number]>`
      select p.slug as mechanism, g -> 'role' as role, h ->> 'from' as "from", h ->> 'to' as "to"
      from mechanisms.profiles p, jsonb_array_elements(p.record -> 'governance') g, jsonb_array_elements(g -> 'holders') h
      where h ->> 'party' = ${party} order by h ->> 'from' desc nulls last, p.place_in_list`.execute(db);
    const chaired = await sql<MechanismsOfParty['chaired'][number]>`
      select p.slug as mechanism, m ->> 'slug' as meeting, m -> 'title' as title, m ->> 'startsOn' as "startsOn", m ->> 'endsOn' as "endsOn"
      from mechanisms.profiles p, jsonb_array_elements(p.record -> 'meetings') m
      where m -> 'chairs' ? ${party} order by m ->> 'startsOn' desc, p.place_in_list`.execute(db);
    const of = (what: 'participant' | 'partner') => rows.filter(({ as_what }) => as_what === what).map(({ mechanism }) => mechanism);
    const participates = await mechanismsInList(db, of('participant'));
    const partner = await mechanismsInList(db, of('partner'));
    const elsewhere = [...roles.rows, ...chaired.rows].map(({ mechanism }) => mechanism);
    const names = [...participates, ...partner, ...(await mechanismsInList(db, [...new Set(elsewhere)]))].map(({ slug, name }) => [slug, name] as const);
    return { participates, partner, roles: roles.rows, chaired: chaired.rows, names: Object.fromEntries(names) };
  },
});
