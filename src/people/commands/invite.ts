import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { newId } from '#platform/ids.ts';
import { requestJob } from '#platform/jobs.ts';
import { emailSchema, languageSchema, nameSchema } from '../details.ts';
import { accountOpened } from '../entries.ts';
import { sendInvitation } from '../jobs/send-invitation.ts';
import { refuse } from '../refusals.ts';
import { anySecretariat } from '../rights.ts';
import { onAccounts } from '../self.ts';

/** An address that has an account keeps it: the answer is its number, and nothing happens. */
export const invite = defineCommand({
  name: 'people.invite',
  summary: 'Opens an account for an e-mail address and mails a link to sign in. Answers the account; one that is there stays as it is.',
  input: z.object({
    email: emailSchema,
    name: nameSchema,
    language: languageSchema,
    account: z.uuid().toLowerCase().optional().describe('The number for a new account; one is made where left out.'),
    mail: z.boolean().default(true).describe('Whether a mail with a link is sent.'),
  }),
  allow: anySecretariat,
  stream: onAccounts,
  example: { email: 'someone.new@example.org', name: 'Someone New (demo)', language: 'en', mail: false },
  async run({ db, input, now }) {
    const known = await db.selectFrom('people.accounts').select('id').where('email', '=', input.email).executeTakeFirst();
    if (known) {
      if (input.account && input.account !== known.id) throw refuse('account-number-taken');
      return { answer: { account: known.id, opened: false }, entries: [] };
    }
    const account = input.account ?? newId();
    const made = await db
      .insertInto('people.accounts')
      .values({ id: account, email: input.email, name: input.name, language: input.language, created_at: now, updated_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) throw refuse('account-number-taken');
    return {
      answer: { account, opened: true },
      entries: [accountOpened({ account })],
      jobs: input.mail ? [requestJob(sendInvitation, { account })] : [],
    };
  },
});
