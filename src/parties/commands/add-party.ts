import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { LANGUAGES, type Language } from '#platform/languages.ts';
import { oneLine } from '#platform/one-line.ts';
import { partyAdded } from '../entries.ts';
import { PARTY_KINDS } from '../kinds.ts';
import type { Party, PartyName } from '../party.ts';
import { refuse } from '../refusals.ts';
import { ALL_MEMBER_STATES } from '../reserved.ts';
import { keepersOfTheRegister } from '../rights.ts';
import { registerOf } from '../register.ts';
import { isResolved } from '../resolve-name.ts';
import { onRegister } from '../streams.ts';

export const ADDED_KINDS = PARTY_KINDS.filter((kind) => !['state', 'observer-state', 'former-state'].includes(kind));
const name = oneLine(300, 2);

export const addParty = defineCommand({
  name: 'parties.add',
  summary: 'Adds a party of any kind but a State: NGO, company, union, academic body, local authority, diaspora or migrant organization, media.',
  input: z.strictObject({
    party: slugText,
    kind: z.enum(ADDED_KINDS),
    /** The name in English, or in its own language where it has no English one. */
    name,
    /** Its names in other languages. */
    names: z.partialRecord(z.enum(LANGUAGES), name).default({}),
    acronym: oneLine(40, 0).optional(),
    website: z.url({ protocol: /^https?$/ }).max(300).optional(),
  }),
  allow: keepersOfTheRegister,
  stream: onRegister,
  example: { party: 'example-diaspora-council', kind: 'diaspora', name: 'Example Diaspora Council', names: { fr: 'Conseil d’exemple de la diaspora' } },
  async run({ db, input, now }) {
    if (input.party === ALL_MEMBER_STATES) throw refuse('short-name-reserved', { name: input.party });
    const taken = await db.selectFrom('parties.parties').select('id').where('id', '=', input.party).executeTakeFirst();
    if (taken) throw refuse('short-name-taken', { name: input.party });
    const register = await registerOf(db);
    const known = register.resolve(input.name);
    if (isResolved(known)) throw refuse('name-known', { name: input.name, party: register.byId.get(known.party)!.names.en.short });
    const names = Object.fromEntries(
      LANGUAGES.map((language): [Language, PartyName] => [
        language,
        { short: input.names[language] ?? input.name, ...(input.acronym !== undefined && { acronym: input.acronym }) },
      ]),
    ) as Record<Language, PartyName>;
    const record: Party = {
      id: input.party, kind: input.kind, names, formerNames: [], otherNames: [], predecessors: [], successors: [],
      source: input.website ?? 'added by a secretariat',
    };
    await db.insertInto('parties.parties').values({
      id: record.id, kind: record.kind, iso3: null, regional_group: null, record: JSON.stringify(record) as never, added_at: now, changed_at: now,
    }).execute();
    return { answer: { party: record.id }, entries: [partyAdded({ party: record.id, kind: record.kind, names: record.names })] };
  },
});
