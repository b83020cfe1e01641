import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { refuse } from '../refusals.ts';
import { anySecretariat } from '../rights.ts';

export const person = defineQuery({
  name: 'people.person',
  summary: 'One person with an account, and the roles held now.',
  input: z.object({ account: z.uuid().toLowerCase() }),
  allow: anySecretariat,
  example: { account: '00000000-0000-4000-8000-000000000004' },
  async run({ db, input: { account } }) {
    const found = await db.selectFrom('people.accounts').select(['id', 'name', 'email', 'language', 'created_at']).where('id', '=', account)
      .where('erased_at', 'is', null).executeTakeFirst();
    if (!found) throw refuse('no-such-account');
    const roles = await db.selectFrom('people.grants').select(['role', 'scope', 'party', 'granted_at']).where('account', '=', account)
      .where('ended_at', 'is', null).orderBy('scope').orderBy('role').execute();
    return {
      account, name: found.name, email: found.email, language: found.language, openedAt: found.created_at.toISOString(),
      roles: roles.map(({ role, scope, party, granted_at }) => ({ role, scope, party, since: granted_at.toISOString() })),
    };
  },
});
