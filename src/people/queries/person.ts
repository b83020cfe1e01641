import { sql } from 'kysely';
import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { emailSchema } from '../details.ts';
import { keepsAll, ownPlaces, takesPartInOwn } from '../keeping.ts';
import { refuse } from '../refusals.ts';
import { anySecretariat } from '../rights.ts';

export const person = defineQuery({
  name: 'people.person',
  summary: 'One person who takes part at one’s own places, or whose exact address one knows, and the roles she holds there.',
  input: z.object({ account: z.uuid().toLowerCase(), address: emailSchema.optional() }),
  allow: anySecretariat,
  example: { account: '00000000-0000-4000-8000-000000000004' },
  async run({ db, input: { account, address }, actor }) {
    const found = await db.selectFrom('people.accounts').select(['id', 'name', 'email', 'language', 'created_at']).where('id', '=', account)
      .where('erased_at', 'is', null).executeTakeFirst();
    if (!found || !(found.email === address || (await takesPartInOwn(db, actor, account)))) throw refuse('no-such-account');
    const places = actor.kind === 'person' && !(await keepsAll(db, actor)) ? ownPlaces(actor.id) : undefined;
    const roles = await db.selectFrom('people.grants').select(['role', 'scope', 'party', 'granted_at']).where('account', '=', account)
      .where('ended_at', 'is', null).$if(places !== undefined, (query) => query.where(sql<boolean>`scope in ${places}`)).orderBy('scope').orderBy('role').execute();
    return {
      account, name: found.name, email: found.email, language: found.language, openedAt: found.created_at.toISOString(),
      roles: roles.map(({ role, scope, party, granted_at }) => ({ role, scope, party, since: granted_at.toISOString() })),
    };
  },
});
