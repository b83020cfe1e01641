import './tables.ts';
import { defineSlice } from '#platform/slice.ts';
import { addParty } from './commands/add-party.ts';
import { installKnown } from './commands/install-known.ts';
import { knownPartiesInstalled, partyAdded } from './entries.ts';
import { namesOfParties } from './for-other-slices.ts';
import { holds } from './holding.ts';
import { publishParties } from './publish.ts';
import { partiesQuery } from './queries/parties.ts';
import { partyQuery } from './queries/party.ts';
import { resolveNames } from './queries/resolve-names.ts';
import { onRegister } from './streams.ts';

/** Who takes part: States, organizations and groups, their names in six languages and through time. */
export const parties = defineSlice({
  name: 'parties',
  streams: [onRegister],
  commands: [installKnown, addParty],
  queries: [partyQuery, partiesQuery, resolveNames],
  entries: [knownPartiesInstalled, partyAdded],
  naming: { party: namesOfParties },
  publish: publishParties,
  holds,
});
