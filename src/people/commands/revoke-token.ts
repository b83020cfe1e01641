import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { signedIn } from '#platform/right.ts';
import { tokenRevoked } from '../entries.ts';
import { refuse } from '../refusals.ts';
import { accountOf, ownStream } from '../self.ts';

export const revokeToken = defineCommand({
  name: 'people.revoke-token',
  summary: 'Ends one of one’s own tokens at once.',
  input: z.object({ token: z.uuid().describe('The number of the token, not the token itself.') }),
  allow: signedIn,
  stream: ownStream,
  example: { token: '00000000-0000-4000-8000-000000000000' },
  async run({ db, input, actor, now }) {
    const account = accountOf(actor);
    const revoked = await db.updateTable('people.tokens').set({ revoked_at: now }).where('id', '=', input.token)
      .where('account', '=', account).where('revoked_at', 'is', null).returning('id').executeTakeFirst();
    if (!revoked) throw refuse('not-among-yours');
    return { answer: { token: revoked.id }, entries: [tokenRevoked({ account, credential: revoked.id })] };
  },
});
