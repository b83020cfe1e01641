import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { closeProposal, openProposal } from '../closing.ts';
import { proposalDiscarded } from '../entries.ts';
import { anyRegistryKeeper } from '../rights.ts';
import { onProposals } from '../streams.ts';

/** The text and its reading stay where they are; nothing of them is ever published. */
export const discardProposal = defineCommand({
  name: 'mechanisms.discard-proposal',
  summary: 'Sets a profile that was read from a text aside: it will not be published.',
  input: z.strictObject({ proposal: z.uuid() }),
  allow: anyRegistryKeeper,
  stream: onProposals,
  example: { proposal: '00000000-0000-4000-8000-000000000000' },
  async run({ db, input, actor, now }) {
    const { source } = await openProposal(db, input.proposal, actor);
    await closeProposal(db, input.proposal, 'discarded', null, now);
    return { answer: { proposal: input.proposal }, entries: [proposalDiscarded({ proposal: input.proposal, source })] };
  },
});
