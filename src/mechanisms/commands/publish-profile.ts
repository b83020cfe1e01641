import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { profile } from '../profile.ts';
import { publish } from '../publishing.ts';
import { secretariatOfTheMechanism } from '../rights.ts';
import { onMechanism } from '../streams.ts';

export const publishProfile = defineCommand({
  name: 'mechanisms.publish-profile',
  summary: 'Publishes the registry profile of a mechanism, or a newer one in its place.',
  input: z.strictObject({ profile }),
  allow: secretariatOfTheMechanism,
  stream: (input) => onMechanism(input.profile),
  example: {
    profile: {
      slug: 'idm', kind: 'dialogue', level: 'global', name: { en: { text: 'International Dialogue on Migration', status: 'original' } },
      summary: { en: { text: 'IOM’s principal forum for policy dialogue on migration.', status: 'original' } }, participants: { parties: ['all-member-states'] },
    },
  },
  async run({ db, input, now }) {
    const published = await publish(db, input.profile, now);
    return { answer: { mechanism: input.profile.slug }, entries: [published] };
  },
});
