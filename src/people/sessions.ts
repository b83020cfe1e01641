import { sha256 } from '#platform/canonical.ts';
import type { Database, Writing } from '#platform/database.ts';
import { newId, newSecret } from '#platform/ids.ts';

export const SESSION_COOKIE = 'parley_session';
/** A session lives this long after it was last used, and on to the end of the day (UTC). */
export const SESSION_DAYS = 14;
const DAY_MILLISECONDS = 86_400_000;
/** A use is written some minutes later (`last-uses.ts`): a session used at the last moment must not end before that. */
const UNTIL_WRITTEN_MILLISECONDS = 3_600_000;
/** The cookie outlives it: the database decides. */
const COOKIE_DAYS = 180;
const LONGEST_DEVICE = 400;

export interface Begun {
  readonly session: string;
  /** For the cookie, and nowhere else. */
  readonly secret: string;
}

/** Last use is kept no more exactly than this. */
export const startOfDay = (at: Date): Date => new Date(Math.floor(at.getTime() / DAY_MILLISECONDS) * DAY_MILLISECONDS);

/** When a session ends that was last used at this moment. */
export const expiryOf = (used: Date): Date =>
  new Date(startOfDay(used).getTime() + (SESSION_DAYS + 1) * DAY_MILLISECONDS + UNTIL_WRITTEN_MILLISECONDS);

/** Signs a device in. When somebody signs in is not of the record: nothing is journaled. */
export async function beginSession(db: Writing | Database, account: string, userAgent: string | undefined, now: Date): Promise<Begun> {
  const secret = newSecret();
  const session = newId();
  await db
    .insertInto('people.sessions')
    .values({
      id: session, account, token: sha256(secret), user_agent: userAgent?.slice(0, LONGEST_DEVICE) ?? null, ip_address: null,
      created_at: now, updated_at: startOfDay(now), expires_at: expiryOf(now),
    })
    .execute();
  return { session, secret };
}

/** Gives a session that better-auth began a secret of ours, so that no secret is ever kept in the database. */
export async function takeOverSession(db: Database, session: string, now: Date): Promise<Begun> {
  const secret = newSecret();
  await db.updateTable('people.sessions').set({ token: sha256(secret), ip_address: null, updated_at: startOfDay(now), expires_at: expiryOf(now) })
    .where('id', '=', session).execute();
  return { session, secret };
}

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
