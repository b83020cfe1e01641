import { z } from 'zod';
import { referenceTo } from '#platform/actor.ts';
import { defineCommand } from '#platform/command.ts';
import { newId } from '#platform/ids.ts';
import { emailSchema } from '../details.ts';
import { roleGranted } from '../entries.ts';
import { takesPartInOwn } from '../keeping.ts';
import { refuse } from '../refusals.ts';
import { mayGrantHere } from '../rights.ts';
import { FOR_A_PARTY, PARTY_REQUIRED, partySchema, ROLES, scopeSchema } from '../roles.ts';
import { streamOf } from '../self.ts';

/** A role that is held already is not given twice: the answer is the grant, and nothing happens. */
export const grantRole = defineCommand({
  name: 'people.grant-role',
  summary: 'Gives an account a role at a place of the record, for delegates and observers with the party it is held for.',
  input: z.object({
    account: z.uuid().toLowerCase(),
    role: z.enum(ROLES),
    scope: scopeSchema.describe('`*`, or a place such as `mechanism/hld`, `session/idm-2024-1`, `meeting/…`.'),
    party: partySchema.optional(),
    address: emailSchema.optional().describe('Her exact address: needed where she takes part in nothing of one’s own yet.'),
  }),
  allow: mayGrantHere,
  leavesNoTrace: ['address'],
  stream: ({ account }) => streamOf(account),
  example: { account: '00000000-0000-4000-8000-000000000017', role: 'rapporteur', scope: 'session/idm-demo' },
  async run({ db, input: { account, role, scope, party, address }, actor, now }) {
    if ((role === 'administrator') !== (scope === '*')) throw refuse('administrators-everywhere');
    if (!party && PARTY_REQUIRED.includes(role)) throw refuse('role-needs-party');
    if (party && !FOR_A_PARTY.includes(role)) throw refuse('role-without-party');
    const holder = await db.selectFrom('people.accounts').select('email').where('id', '=', account).where('erased_at', 'is', null).executeTakeFirst();
    if (!holder) throw refuse('no-such-account');
    // The number of an account stands in the open record: by it alone nobody is drawn in, and her address with her.
    if (holder.email !== address && !(await takesPartInOwn(db, actor, account))) throw refuse('address-to-name');
    const held = await db.selectFrom('people.grants').select('id').where('account', '=', account).where('role', '=', role)
      .where('scope', '=', scope).where('party', party ? '=' : 'is', party ?? null).where('ended_at', 'is', null).executeTakeFirst();
    if (held) return { answer: { grant: held.id }, entries: [] };
    const grant = newId();
    await db.insertInto('people.grants').values({
      id: grant, account, role, scope, party: party ?? null, granted_at: now, granted_by: referenceTo(actor), ended_at: null, ended_by: null,
    }).execute();
    return { answer: { grant }, entries: [roleGranted({ account, role, scope, ...(party && { party }) })] };
  },
});
