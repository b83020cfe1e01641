import { z } from 'zod';
import { referenceTo } from '#platform/actor.ts';
import { defineCommand } from '#platform/command.ts';
import { says } from '#platform/input.ts';
import { insistOnAnotherAdministrator } from '../administrators.ts';
import { accountErased, roleEnded } from '../entries.ts';
import { refuse } from '../refusals.ts';
import { oneselfOrAdministrators } from '../rights.ts';
import { insistOnPresence, streamOf } from '../self.ts';

const NOT_SURE = says({
  en: 'Tick the box: an erased account cannot be brought back.',
  fr: 'Cochez la case : un compte effacé ne peut être rétabli.',
  es: 'Marque la casilla: una cuenta borrada no se puede recuperar.',
  ru: 'Поставьте отметку: стёртую учётную запись нельзя восстановить.',
  ar: 'ضع علامة في المربع: لا يمكن استرجاع حساب مُحي.',
  zh: '请勾选：账户删除后无法恢复。',
});

/** The person's data go; the number stays, because entries of the journal refer to it. */
export const eraseAccount = defineCommand({
  name: 'people.erase-account',
  summary: 'Erases name, address, devices, tokens, passkeys and mails of an account and ends its roles. The number stays in the journal.',
  input: z.object({ account: z.uuid().toLowerCase(), sure: z.literal(true, { error: NOT_SURE }) }),
  allow: oneselfOrAdministrators,
  stream: ({ account }) => streamOf(account),
  example: { account: '00000000-0000-4000-8000-000000000017', sure: true },
  async run({ db, input: { account }, actor, now }) {
    insistOnPresence(actor);
    await insistOnAnotherAdministrator(db, account);
    const erased = await db
      .updateTable('people.accounts')
      .set({ email: null, name: null, email_verified: false, erased_at: now, updated_at: now })
      .where('id', '=', account)
      .where('erased_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!erased) throw refuse('no-such-account');
    for (const table of ['people.sessions', 'people.links', 'people.passkeys', 'people.tokens', 'people.mails'] as const) {
      await db.deleteFrom(table).where('account', '=', account).execute();
    }
    const ended = await db
      .updateTable('people.grants')
      .set({ ended_at: now, ended_by: referenceTo(actor) })
      .where('account', '=', account)
      .where('ended_at', 'is', null)
      .returning(['role', 'scope', 'party'])
      .execute();
    return {
      answer: { account },
      entries: [
        ...ended.map(({ role, scope, party }) => roleEnded({ account, role, scope, ...(party && { party }) })),
        accountErased({ account }),
      ],
    };
  },
});
