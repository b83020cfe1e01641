import { sha256 } from '#platform/canonical.ts';
import type { Database, Writing } from '#platform/database.ts';
import { newId, newSecret } from '#platform/ids.ts';

export const SESSION_COOKIE = 'parley_session';
/** A session lives this long after it was last used. */
export const SESSION_DAYS = 14;
/** The cookie outlives it: the database decides. */
const COOKIE_DAYS = 180;
const LONGEST_DEVICE = 400;

export interface Begun {
  readonly session: string;
  /** For the cookie, and nowhere else. */
  readonly secret: string;
}

const expiry = (now: Date): Date => new Date(now.getTime() + SESSION_DAYS * 86_400_000);

/** Signs a device in. When somebody signs in is not of the record: nothing is journaled. */
export async function beginSession(db: Writing | Database, account: string, userAgent: string | undefined, now: Date): Promise<Begun> {
  const secret = newSecret();
  const session = newId();
  await db
    .insertInto('people.sessions')
    .values({
      id: session, account, token: sha256(secret), user_agent: userAgent?.slice(0, LONGEST_DEVICE) ?? null, ip_address: null,
      created_at: now, updated_at: now, expires_at: expiry(now),
    })
    .execute();
  return { session, secret };
}

/** Gives a session that better-auth began a secret of ours, so that no secret is ever kept in the database. */
export async function takeOverSession(db: Database, session: string, now: Date): Promise<Begun> {
  const secret = newSecret();
  await db.updateTable('people.sessions').set({ token: sha256(secret), ip_address: null, updated_at: now, expires_at: expiry(now) })
    .where('id', '=', session).execute();
  return { session, secret };
}

/** Notes that a session is in use and lengthens it. */
export const keepSession = (db: Database, session: string, now: Date) =>
  db.updateTable('people.sessions').set({ updated_at: now, expires_at: expiry(now) }).where('id', '=', session).execute();

/** `Set-Cookie` for a session; an empty secret takes the cookie away. */
export function sessionCookie(secret: string, origin: string): string {
  const secure = origin.startsWith('https:') ? '; Secure' : '';
  return `${SESSION_COOKIE}=${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${secret ? COOKIE_DAYS * 86_400 : 0}${secure}`;
}

/** The secret in a request's cookie. */
export function secretFrom(cookies: string | null | undefined): string | undefined {
  for (const pair of cookies?.split(';') ?? []) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === SESSION_COOKIE && value && /^[A-Za-z0-9_-]{43}$/.test(value)) return value;
  }
  return undefined;
}
