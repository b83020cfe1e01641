import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { signedIn } from '#platform/right.ts';
import { type Device, deviceFrom } from '../device.ts';
import { refuse } from '../refusals.ts';
import { accountOf } from '../self.ts';

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;
/** Last use is known to the day alone (UTC). */
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** What is kept about the one who asks, all of it. */
export const me = defineQuery({
  name: 'people.me',
  summary: 'One’s own account: details, roles, signed-in devices, passkeys and tokens (never the secrets themselves).',
  input: z.object({}),
  allow: signedIn,
  example: {},
  async run({ db, actor, now }) {
    const account = accountOf(actor);
    const details = await db.selectFrom('people.accounts').select(['id', 'email', 'name', 'language', 'created_at']).where('id', '=', account)
      .where('erased_at', 'is', null).executeTakeFirst();
    if (!details) throw refuse('no-such-account');
    const roles = await db.selectFrom('people.grants').select(['role', 'scope', 'party', 'granted_at']).where('account', '=', account)
      .where('ended_at', 'is', null).orderBy('scope').orderBy('role').execute();
    const sessions = await db.selectFrom('people.sessions').select(['id', 'user_agent', 'created_at', 'updated_at']).where('account', '=', account)
      .where('expires_at', '>', now).orderBy('updated_at', 'desc').orderBy('created_at', 'desc').orderBy('id').execute();
    const passkeys = await db.selectFrom('people.passkeys').select(['id', 'name', 'created_at']).where('account', '=', account)
      .orderBy('created_at').execute();
    const tokens = await db.selectFrom('people.tokens').select(['id', 'name', 'created_at', 'expires_at', 'used_at']).where('account', '=', account)
      .where('revoked_at', 'is', null).where('expires_at', '>', now).orderBy('created_at').orderBy('id').execute();
    return {
      account, email: details.email, name: details.name, language: details.language, openedAt: details.created_at.toISOString(),
      roles: roles.map(({ role, scope, party, granted_at }) => ({ role, scope, party, since: granted_at.toISOString() })),
      sessions: sessions.map((session): { id: string; device: Device; begunAt: string; usedOn: string } => ({
        id: session.id, device: deviceFrom(session.user_agent), begunAt: session.created_at.toISOString(), usedOn: dayOf(session.updated_at),
      })),
      passkeys: passkeys.map((passkey) => ({ id: passkey.id, name: passkey.name, addedAt: iso(passkey.created_at) })),
      tokens: tokens.map((token) => ({
        id: token.id, name: token.name, createdAt: token.created_at.toISOString(), expiresAt: token.expires_at.toISOString(), usedOn: token.used_at && dayOf(token.used_at),
      })),
    };
  },
});
