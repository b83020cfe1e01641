import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import type { Localized } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { LEVELS, THEMES } from '../profile.ts';
import { mechanismsInList, partiesById, type PartyOfMechanism } from '../reading.ts';

export interface Participation {
  readonly mechanisms: readonly { readonly slug: string; readonly name: Localized; readonly acronym: Localized | null }[];
  /** Each State that takes part in at least one, and in which. */
  readonly states: readonly { readonly party: PartyOfMechanism; readonly mechanisms: readonly string[] }[];
}

const STATE_KINDS = new Set(['state', 'observer-state', 'non-member-state']);

export const participation = defineQuery({
  name: 'mechanisms.participation',
  summary: 'In how many dialogues each State takes part, and in which: what the map shows.',
  input: z.strictObject({ level: z.enum(LEVELS).optional(), theme: z.enum(THEMES).optional() }),
  allow: anyone,
  example: { theme: 'labour-migration' },
  async run({ db, input }): Promise<Participation> {
    const all = await mechanismsInList(db);
    const mechanisms = all.filter((one) => (input.level === undefined || one.level === input.level) && (input.theme === undefined || one.themes.includes(input.theme)));
    const slugs = mechanisms.map(({ slug }) => slug);
    const rows = slugs.length === 0 ? [] : await db.selectFrom('mechanisms.participants').select(['mechanism', 'party'])
      .where('as_what', '=', 'participant').where('mechanism', 'in', slugs).execute();
    const of = new Map<string, Set<string>>();
    for (const { party, mechanism } of rows) of.set(party, (of.get(party) ?? new Set()).add(mechanism));
    const parties = await partiesById(db, [...of.keys()]);
    return {
      mechanisms: mechanisms.filter(({ slug }) => rows.some(({ mechanism }) => mechanism === slug)).map(({ slug, name, acronym }) => ({ slug, name, acronym })),
      states: [...parties.values()].filter(({ kind }) => STATE_KINDS.has(kind)).map((party) => ({ party, mechanisms: slugs.filter((slug) => of.get(party.id)?.has(slug)) })),
    };
  },
});
