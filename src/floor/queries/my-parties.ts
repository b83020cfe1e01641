import { z } from 'zod';
import { chainOf, delegatePartiesOf } from '#people/for-other-slices.ts';
import { dayOf } from '#platform/clock.ts';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { signedIn } from '#platform/right.ts';
import type { Standing } from '../rules/state.ts';
import { groupsOfPartyOn, namesOfParties } from '#parties/for-other-slices.ts';

/** A party one may speak for here, with the groups on whose behalf it may speak today. */
export interface MyParty {
  readonly party: string;
  readonly name: string;
  readonly groups: readonly { readonly party: string; readonly name: string }[];
  /** What the roll says it may do here; left out where it is not on the roll, or none was taken. */
  readonly standing?: Standing;
}

export const myParties = defineQuery({
  name: 'floor.my-parties',
  summary: 'The parties for which the asking person may take the floor at a meeting.',
  input: z.strictObject({ meeting: slugText, language: z.enum(LANGUAGES).default('en') }),
  allow: signedIn,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  async run({ db, input, actor, now }): Promise<readonly MyParty[]> {
    if (actor.kind !== 'person') return [];
    const parties = await delegatePartiesOf(db, actor.id, await chainOf(db, `meeting/${input.meeting}`));
    const groups = await Promise.all(parties.map((party) => groupsOfPartyOn(db, party, dayOf(now))));
    const floor = await db.selectFrom('floor.floors').select('state').where('meeting', '=', input.meeting).executeTakeFirst();
    const roll = floor?.state.roll?.parties ?? {};
    const names = await namesOfParties(db, [...parties, ...groups.flat()], input.language);
    return parties.map((party, index) => ({
      party,
      name: names.get(party) ?? party,
      ...(Object.hasOwn(roll, party) && { standing: roll[party]! }),
      groups: groups[index]!.map((group) => ({ party: group, name: names.get(group) ?? group })).sort((a, b) => a.name.localeCompare(b.name, input.language)),
    }));
  },
});
