import { z } from 'zod';
import { type DocumentInList, canonicalSymbol, documentsBySymbol, parseSymbol } from '#library/for-other-slices.ts';
import { defineQuery } from '#platform/command.ts';
import type { Localized } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import type { Profile } from '../profile.ts';
import { type MechanismInList, mechanismsInList, partiesById, type PartyOfMechanism, type SuccessionStep, successionSteps } from '../reading.ts';
import { refuse } from '../refusals.ts';

export interface ProfileAnswer {
  readonly profile: Profile;
  readonly publishedAt: string;
  /** Who takes part, `all-member-states` spelled out. */
  readonly participants: readonly PartyOfMechanism[];
  readonly partners: readonly PartyOfMechanism[];
  /** Parties that hold a role or chair a meeting, by id. */
  readonly named: Readonly<Record<string, PartyOfMechanism>>;
  readonly succession: readonly SuccessionStep[];
  /** The mechanisms of the succession, this one among them. */
  readonly related: readonly MechanismInList[];
  /** What the library knows of the symbols that the profile cites, by symbol as the profile writes it. */
  readonly documents: Readonly<Record<string, Pick<DocumentInList, 'symbol' | 'address' | 'titles'>>>;
  readonly sessions: readonly { readonly id: string; readonly title: Localized; readonly startsOn: string; readonly endsOn: string | null; readonly place: Localized | null }[];
}

/** Every symbol that a profile cites, as it writes it. */
export function symbolsIn(profile: Profile): string[] {
  return [...new Set([
    ...profile.mandates.map(({ symbol }) => symbol),
    ...profile.meetings.flatMap(({ documents }) => documents),
    ...profile.outcomes.flatMap(({ documents }) => documents),
    ...profile.documents.flatMap(({ symbol }) => symbol ?? []),
    ...profile.sources.flatMap(({ symbol }) => symbol ?? []),
    ...profile.lists.flatMap(({ source }) => source?.symbol ?? []),
  ])];
}

export const profileQuery = defineQuery({
  name: 'mechanisms.profile',
  summary: 'The registry profile of one mechanism, with its parties, its succession and its sessions.',
  input: z.strictObject({ mechanism: z.string().max(80) }),
  allow: anyone,
  example: { mechanism: 'hld' },
  async run({ db, input }): Promise<ProfileAnswer> {
    const row = await db.selectFrom('mechanisms.profiles').select(['record', 'published_at']).where('slug', '=', input.mechanism).executeTakeFirst();
    if (!row) throw refuse('no-such-mechanism');
    const profile = row.record;
    const joined = await db.selectFrom('mechanisms.participants').select(['party', 'as_what']).where('mechanism', '=', input.mechanism).execute();
    const holders = [...profile.governance.flatMap(({ holders: of }) => of.map(({ party }) => party)), ...profile.meetings.flatMap(({ chairs }) => chairs)];
    const parties = await partiesById(db, [...joined.map(({ party }) => party), ...holders]);
    const as = (what: 'participant' | 'partner'): PartyOfMechanism[] => joined.flatMap(({ party, as_what }) => (as_what === what ? (parties.get(party) ?? []) : []));
    const succession = await successionSteps(db, input.mechanism);
    const canonical = symbolsIn(profile).flatMap((written) => {
      const parsed = parseSymbol(written);
      return parsed.ok ? [[written, canonicalSymbol(parsed.symbol)] as const] : [];
    });
    const known = await documentsBySymbol(db, canonical.map(([, symbol]) => symbol));
    const sessions = await db.selectFrom('programme.sessions').select(['id', 'title', 'starts_on', 'ends_on', 'place']).where('mechanism', '=', input.mechanism).orderBy('starts_on', 'desc').execute();
    return {
      profile,
      publishedAt: row.published_at.toISOString(),
      participants: as('participant'),
      partners: as('partner'),
      named: Object.fromEntries(holders.flatMap((id) => (parties.has(id) ? [[id, parties.get(id)!]] : []))),
      succession,
      related: await mechanismsInList(db, [...new Set([input.mechanism, ...succession.flatMap(({ from, to }) => [from, to])])]),
      documents: Object.fromEntries(canonical.flatMap(([written, symbol]) => {
        const found = known.get(symbol);
        return found ? [[written, { symbol: found.symbol, address: found.address, titles: found.titles }]] : [];
      })),
      sessions: sessions.map(({ id, title, starts_on, ends_on, place }) => ({ id, title, startsOn: starts_on, endsOn: ends_on, place })),
    };
  },
});
