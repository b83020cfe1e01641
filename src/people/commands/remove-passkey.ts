import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { signedIn } from '#platform/right.ts';
import { passkeyRemoved } from '../entries.ts';
import { refuse } from '../refusals.ts';
import { accountOf, ownStream } from '../self.ts';
import { warn } from '../warning.ts';

export const removePasskey = defineCommand({
  name: 'people.remove-passkey',
  summary: 'Removes one of one’s own passkeys. Signing in by e-mail stays possible.',
  input: z.object({ passkey: z.uuid() }),
  allow: signedIn,
  stream: ownStream,
  example: { passkey: '00000000-0000-4000-8000-000000000000' },
  async run({ db, input, actor, now }) {
    const account = accountOf(actor);
    const removed = await db.deleteFrom('people.passkeys').where('id', '=', input.passkey).where('account', '=', account)
      .returning('id').executeTakeFirst();
    if (!removed) throw refuse('not-among-yours');
    return {
      answer: { passkey: removed.id },
      entries: [passkeyRemoved({ account, credential: removed.id })],
      jobs: await warn(db, account, 'passkeyRemoved', now),
    };
  },
});
