import { referenceTo } from '#platform/actor.ts';
import { defineCommand } from '#platform/command.ts';
import { insistOnAnotherAdministrator } from '../administrators.ts';
import { roleEnded } from '../entries.ts';
import { refuse } from '../refusals.ts';
import { mayGrantHere } from '../rights.ts';
import { streamOf } from '../self.ts';
import { grantRole } from './grant-role.ts';

export const endRole = defineCommand({
  name: 'people.end-role',
  summary: 'Ends a role that an account holds. It stays on record who held it, and until when.',
  input: grantRole.input.omit({ address: true }),
  allow: mayGrantHere,
  stream: ({ account }) => streamOf(account),
  example: { account: '00000000-0000-4000-8000-000000000016', role: 'technician', scope: 'session/idm-demo' },
  async run({ db, input: { account, role, scope, party }, actor, now }) {
    if (role === 'administrator') await insistOnAnotherAdministrator(db, account);
    const ended = await db
      .updateTable('people.grants')
      .set({ ended_at: now, ended_by: referenceTo(actor) })
      .where('account', '=', account)
      .where('role', '=', role)
      .where('scope', '=', scope)
      .where('party', party ? '=' : 'is', party ?? null)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!ended) throw refuse('role-not-held');
    return { answer: { grant: ended.id }, entries: [roleEnded({ account, role, scope, ...(party && { party }) })] };
  },
});
