import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { type Localized } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { LEVELS, MECHANISM_KINDS, THEMES } from '../profile.ts';
import { type MechanismInList, mechanismsInList } from '../reading.ts';

export interface MechanismList {
  readonly mechanisms: readonly MechanismInList[];
  /** How many the registry holds in all. */
  readonly total: number;
  /** The regions that profiles name, by the value to filter with. */
  readonly regions: readonly { readonly value: string; readonly name: Localized }[];
}

/** A region's name as a value in an address: its English words, small and joined. */
export const regionValue = (region: Localized): string =>
  (region.en ?? Object.values(region)[0])!.text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');

export const listMechanisms = defineQuery({
  name: 'mechanisms.list',
  summary: 'The mechanisms of the registry, by kind, level, region, theme, or a party that takes part.',
  input: z.strictObject({
    kind: z.enum(MECHANISM_KINDS).optional(),
    level: z.enum(LEVELS).optional(),
    region: z.string().max(200).optional(),
    theme: z.enum(THEMES).optional(),
    /** Takes part, or is a partner. */
    party: z.string().max(100).optional(),
  }),
  allow: anyone,
  example: { level: 'global', theme: 'diaspora', party: 'ghana' },
  async run({ db, input }): Promise<MechanismList> {
    const all = await mechanismsInList(db);
    const of = input.party === undefined ? undefined : new Set((await db.selectFrom('mechanisms.participants').select('mechanism').where('party', '=', input.party).execute()).map((row) => row.mechanism));
    const regions = new Map(all.flatMap(({ region }) => (region ? [[regionValue(region), region] as const] : [])));
    return {
      mechanisms: all.filter((one) =>
        (input.kind === undefined || one.kind === input.kind) && (input.level === undefined || one.level === input.level) &&
        (input.theme === undefined || one.themes.includes(input.theme)) && (of === undefined || of.has(one.slug)) &&
        (input.region === undefined || (one.region !== null && regionValue(one.region) === input.region))),
      total: all.length,
      regions: [...regions].map(([value, name]) => ({ value, name })),
    };
  },
});
