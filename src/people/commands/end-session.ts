import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { signedIn } from '#platform/right.ts';
import { sessionsEnded } from '../entries.ts';
import { refuse } from '../refusals.ts';
import { accountOf, ownStream } from '../self.ts';

export const endSession = defineCommand({
  name: 'people.end-session',
  summary: 'Signs one of one’s own devices out.',
  input: z.object({ session: z.uuid() }),
  allow: signedIn,
  stream: ownStream,
  example: { session: '00000000-0000-4000-8000-000000000000' },
  async run({ db, input, actor }) {
    const account = accountOf(actor);
    const ended = await db.deleteFrom('people.sessions').where('id', '=', input.session).where('account', '=', account)
      .returning('id').executeTakeFirst();
    if (!ended) throw refuse('not-among-yours');
    return { answer: { ended: 1 }, entries: [sessionsEnded({ account, count: 1 })] };
  },
});
