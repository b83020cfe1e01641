import { z } from 'zod';
import { dayOf } from '#platform/clock.ts';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { comparerOf, registerOf } from '#parties/for-other-slices.ts';
import type { PartyChoice } from '../components/party-picker.tsx';
import { speaksAsGroup } from '../inscription.ts';
import { chairOrSecretariat } from '../rights.ts';

/** Parties that can be put on a list today, in the order in which a reader of this language looks for them. */
export interface Choices {
  readonly parties: readonly PartyChoice[];
  /** Those of them on whose behalf others speak. */
  readonly groups: readonly PartyChoice[];
}

export const choices = defineQuery({
  name: 'floor.choices',
  summary: 'The parties that can be put on the list of a meeting, and the groups on whose behalf one speaks.',
  input: z.strictObject({ meeting: slugText, language: z.enum(LANGUAGES).default('en') }),
  allow: chairOrSecretariat,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  async run({ db, input, now }): Promise<Choices> {
    const compare = comparerOf(input.language);
    const today = dayOf(now);
    const { parties } = await registerOf(db);
    const there = parties
      .filter((party) => party.kind !== 'former-state' && (party.existedTo === undefined || party.existedTo > today))
      .map((party) => ({ party, name: party.names[input.language].short }))
      .sort((a, b) => compare(a.name, b.name));
    const choice = ({ party, name }: (typeof there)[number]): PartyChoice => {
      const also = [party.names[input.language].acronym, party.names.en.acronym, party.iso3, party.names.en.short].filter((one) => one && one !== name);
      return { id: party.id, name, ...(also.length > 0 && { also: [...new Set(also)].join(' ') }) };
    };
    return { parties: there.map(choice), groups: there.filter(({ party }) => speaksAsGroup(party)).map(choice) };
  },
});
