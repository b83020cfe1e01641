import './tables.ts';
import { defineSlice } from '#platform/slice.ts';
import { discardProposal } from './commands/discard-proposal.ts';
import { proposeProfile } from './commands/propose-profile.ts';
import { publishProfile } from './commands/publish-profile.ts';
import { publishProposal } from './commands/publish-proposal.ts';
import { profileProposed, profilePublished, proposalDiscarded, proposalPublished } from './entries.ts';
import { mountFiles } from './files.tsx';
import { checkPublished, holds } from './holding.ts';
import { publishMechanisms } from './publish.ts';
import { listMechanisms } from './queries/list.ts';
import { mechanismsOfParty } from './queries/of-party.ts';
import { participation } from './queries/participation.ts';
import { profileQuery } from './queries/profile.ts';
import { proposal, proposals } from './queries/proposals.ts';
import { timeline } from './queries/timeline.ts';
import { namesOfMechanisms } from './reading.ts';
import { onMechanism, onProposals } from './streams.ts';

/** The registry: each dialogue's mandate, purpose, governance, parties, meetings and succession. */
export const mechanisms = defineSlice({
  name: 'mechanisms',
  streams: [onProposals, onMechanism],
  commands: [publishProfile, proposeProfile, publishProposal, discardProposal],
  queries: [listMechanisms, profileQuery, mechanismsOfParty, timeline, participation, proposals, proposal],
  entries: [profilePublished, profileProposed, proposalPublished, proposalDiscarded],
  naming: { mechanism: namesOfMechanisms },
  publish: publishMechanisms,
  mount: mountFiles,
  holds,
  checkPublished,
});
