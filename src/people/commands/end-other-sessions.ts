import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { signedIn } from '#platform/right.ts';
import { sessionsEnded } from '../entries.ts';
import { accountOf, ownStream } from '../self.ts';

export const endOtherSessions = defineCommand({
  name: 'people.end-other-sessions',
  summary: 'Signs all of one’s own devices out but the one named.',
  input: z.object({ keep: z.uuid().optional().describe('The session that stays; without it none does.') }),
  allow: signedIn,
  stream: ownStream,
  example: { keep: '00000000-0000-4000-8000-000000000000' },
  async run({ db, input, actor }) {
    const account = accountOf(actor);
    const ended = await db
      .deleteFrom('people.sessions')
      .where('account', '=', account)
      .$if(input.keep !== undefined, (query) => query.where('id', '<>', input.keep!))
      .returning('id')
      .execute();
    return {
      answer: { ended: ended.length },
      entries: ended.length > 0 ? [sessionsEnded({ account, count: ended.length })] : [],
    };
  },
});
