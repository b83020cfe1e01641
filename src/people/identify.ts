import { sql } from 'kysely';
import { type Actor, STRANGER } from '#platform/actor.ts';
import { sha256 } from '#platform/canonical.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import type { Reader } from '#platform/page.ts';
import type { Refusal } from '#platform/refusal.ts';
import { refuse } from './refusals.ts';
import { type Role, ROLES, sayRole } from './roles.ts';
import { keepSession, secretFrom } from './sessions.ts';
import { TOKEN_PATTERN } from './tokens.ts';

declare module '#platform/page.ts' {
  interface Reader {
    /** The session of this very request, to tell it from her other devices. */
    readonly session?: string;
  }
}

/** Who asks, from the cookie or the token of a request. */
export interface Identity {
  readonly actor: Actor;
  readonly via: 'session' | 'token' | 'none';
  readonly account?: string;
  readonly name?: string;
  readonly language?: Language;
  /** The roles held anywhere, each once, the widest first. */
  readonly roles?: readonly Role[];
  readonly sessionId?: string;
  /** A token was sent and is not good: to be said, never ignored. */
  readonly refused?: Refusal;
}

const NOBODY: Identity = { actor: STRANGER, via: 'none' };

const SESSION_NOTED_EVERY_MS = 5 * 60_000;
const TOKEN_NOTED_EVERY_MS = 60 * 60_000;

/** Last use is kept no more exactly than this: to the millisecond it would tell who did what the record holds without a name. */
const roundedDown = (at: Date, to: number): Date => new Date(Math.floor(at.getTime() / to) * to);

interface Found {
  id: string;
  account: string;
  name: string | null;
  language: Language;
  used_at: Date | null;
  roles: Role[] | null;
}

const heldRoles = sql`(select array_agg(distinct g.role) from people.grants g where g.account = a.id and g.ended_at is null)`;

/** Makes the function that every request asks. It costs one indexed query, and none without a cookie or token. */
export function identifier({ db, now }: { readonly db: Database; readonly now: Clock }) {
  return async function identify(request: Request, _remoteAddress?: string): Promise<Identity> {
    const [scheme, token] = request.headers.get('authorization')?.split(/\s+/, 2) ?? [];
    if (scheme?.toLowerCase() === 'bearer') return byToken(token ?? '');
    const secret = secretFrom(request.headers.get('cookie'));
    return secret ? bySession(secret) : NOBODY;
  };

  async function byToken(token: string): Promise<Identity> {
    const at = now();
    const found = TOKEN_PATTERN.test(token)
      ? (await sql<Found>`
          select t.id, t.used_at, a.id as account, a.name, a.language, ${heldRoles} as roles
          from people.tokens t join people.accounts a on a.id = t.account
          where t.token = ${sha256(token)} and t.revoked_at is null and t.expires_at > ${at} and a.erased_at is null`.execute(db)).rows[0]
      : undefined;
    if (!found) return { ...NOBODY, refused: refuse('bad-token') };
    if (!found.used_at || at.getTime() - found.used_at.getTime() > TOKEN_NOTED_EVERY_MS) {
      await db.updateTable('people.tokens').set({ used_at: roundedDown(at, TOKEN_NOTED_EVERY_MS) }).where('id', '=', found.id).execute();
    }
    return identityOf(found, { via: 'token' });
  }

  async function bySession(secret: string): Promise<Identity> {
    const at = now();
    const { rows } = await sql<Found>`
      select s.id, s.updated_at as used_at, a.id as account, a.name, a.language, ${heldRoles} as roles
      from people.sessions s join people.accounts a on a.id = s.account
      where s.token = ${sha256(secret)} and s.expires_at > ${at} and a.erased_at is null`.execute(db);
    const found = rows[0];
    if (!found) return NOBODY;
    if (at.getTime() - found.used_at!.getTime() > SESSION_NOTED_EVERY_MS) await keepSession(db, found.id, roundedDown(at, SESSION_NOTED_EVERY_MS));
    return identityOf(found, { via: 'session', sessionId: found.id });
  }
}

const identityOf = (found: Found, how: { via: 'token' } | { via: 'session'; sessionId: string }): Identity => ({
  ...how,
  actor: { kind: 'person', id: found.account, ...(how.via === 'token' && { by: 'token' as const }) },
  account: found.account,
  ...(found.name !== null && { name: found.name }),
  language: found.language,
  roles: ROLES.filter((role) => found.roles?.includes(role)),
});

/**
 * The reader of a page or caller of the API, with the roles' names in `language`.
 * @throws Refusal `people.bad-token` (401)
 */
export function readerFrom(identity: Identity, language: Language): Reader {
  if (identity.refused) throw identity.refused;
  return {
    actor: identity.actor,
    ...(identity.name !== undefined && { name: identity.name }),
    ...(identity.language && { language: identity.language }),
    ...(identity.roles && { roles: identity.roles.map((role) => sayRole(role, language)) }),
    ...(identity.sessionId && { session: identity.sessionId }),
  };
}
