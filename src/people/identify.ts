import { sql } from 'kysely';
import { type Actor, STRANGER } from '#platform/actor.ts';
import { sha256 } from '#platform/canonical.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database, Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import type { Reader } from '#platform/page.ts';
import type { Refusal } from '#platform/refusal.ts';
import { createLastUses } from './last-uses.ts';
import { refuse } from './refusals.ts';
import { type Role, ROLES, sayRole } from './roles.ts';
import { secretFrom } from './sessions.ts';
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

interface Found {
  id: string;
  account: string;
  name: string | null;
  language: Language;
  used_at: Date | null;
  roles: Role[] | null;
}

const heldRoles = sql`(select array_agg(distinct g.role) from people.grants g where g.account = a.id and g.ended_at is null)`;

/** Makes the function that every request asks. It costs one indexed query, none without a cookie or token, and writes nothing. */
export function identifier({ db, now }: { readonly db: Database; readonly now: Clock }, uses = createLastUses(db)) {
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
    uses.note('token', found.id, found.used_at, at);
    return identityOf(found, { via: 'token' }, (reading) => tokenHolds(reading, found, now()));
  }

  async function bySession(secret: string): Promise<Identity> {
    const at = now();
    const { rows } = await sql<Found>`
      select s.id, s.updated_at as used_at, a.id as account, a.name, a.language, ${heldRoles} as roles
      from people.sessions s join people.accounts a on a.id = s.account
      where s.token = ${sha256(secret)} and s.expires_at > ${at} and a.erased_at is null`.execute(db);
    const found = rows[0];
    if (!found) return NOBODY;
    uses.note('session', found.id, found.used_at, at);
    return identityOf(found, { via: 'session', sessionId: found.id }, (reading) => sessionHolds(reading, found, now()));
  }
}

// Neither locks what it reads: the lock would be written into the person's row by the very transaction that must not name her.
const tokenHolds = async (db: Reading, { id, account }: Found, at: Date): Promise<boolean> =>
  (await sql`
    select 1 from people.tokens t join people.accounts a on a.id = t.account
    where t.id = ${id} and a.id = ${account} and t.revoked_at is null and t.expires_at > ${at} and a.erased_at is null`.execute(db)).rows.length > 0;

const sessionHolds = async (db: Reading, { id, account }: Found, at: Date): Promise<boolean> =>
  (await sql`
    select 1 from people.sessions s join people.accounts a on a.id = s.account
    where s.id = ${id} and a.id = ${account} and s.expires_at > ${at} and a.erased_at is null`.execute(db)).rows.length > 0;

/** Asks nothing where it was seen less than `fresh` milliseconds ago. */
const unlessFresh = (seenAt: number, stillHolds: (db: Reading) => Promise<boolean>) => async (db: Reading, fresh = 0): Promise<boolean> =>
  performance.now() - seenAt < fresh || stillHolds(db);

const identityOf = (
  found: Found,
  how: { via: 'token' } | { via: 'session'; sessionId: string },
  stillHolds: (db: Reading) => Promise<boolean>,
): Identity => ({
  ...how,
  actor: { kind: 'person', id: found.account, ...(how.via === 'token' && { by: 'token' as const }), stillHolds: unlessFresh(performance.now(), stillHolds) },
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
