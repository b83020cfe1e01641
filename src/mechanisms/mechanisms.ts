import './tables.ts';
import { defineSlice } from '#platform/slice.ts';
import { publishProfile } from './commands/publish-profile.ts';
import { profileProposed, profilePublished, proposalClosed } from './entries.ts';

/** The registry: each dialogue's mandate, purpose, governance, parties, meetings and succession. */
export const mechanisms = defineSlice({
  name: 'mechanisms',
  commands: [publishProfile],
  entries: [profileProposed, profilePublished, proposalClosed],
});
