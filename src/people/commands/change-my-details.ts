import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { signedIn } from '#platform/right.ts';
import { languageSchema, nameSchema } from '../details.ts';
import { detailsChanged } from '../entries.ts';
import { refuse } from '../refusals.ts';
import { accountOf, ownStream } from '../self.ts';

export const changeMyDetails = defineCommand({
  name: 'people.change-my-details',
  summary: 'Changes the name and the language of one’s own account.',
  input: z.object({ name: nameSchema, language: languageSchema }),
  allow: signedIn,
  stream: ownStream,
  example: { name: 'Amara Example (demo)', language: 'fr' },
  async run({ db, input, actor, now }) {
    const account = accountOf(actor);
    const before = await db.selectFrom('people.accounts').select(['name', 'language']).where('id', '=', account)
      .where('erased_at', 'is', null).executeTakeFirst();
    if (!before) throw refuse('no-such-account');
    const fields = (['name', 'language'] as const).filter((field) => before[field] !== input[field]);
    if (fields.length === 0) return { answer: { changed: fields }, entries: [] };
    await db.updateTable('people.accounts').set({ ...input, updated_at: now }).where('id', '=', account).execute();
    return { answer: { changed: fields }, entries: [detailsChanged({ account, fields })] };
  },
});
