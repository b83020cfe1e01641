import { sha256 } from '#platform/canonical.ts';
import type { Database, Reading, Writing } from '#platform/database.ts';
import { newId, newSecret } from '#platform/ids.ts';
import type { LinksTable } from './tables.ts';

export const SIGN_IN_MINUTES = 20;
export const INVITATION_MINUTES = 14 * 24 * 60;

/** Makes a link that signs in once, and answers its address. Only the SHA-256 of its secret is kept. */
export async function makeLink(
  db: Writing | Database,
  link: {
    readonly purpose: LinksTable['purpose'];
    readonly account: string | null;
    readonly next?: string | null;
    readonly origin: string;
    readonly now: Date;
    /** How long it works; without it until it is used. */
    readonly minutes?: number;
  },
): Promise<string> {
  const secret = newSecret();
  await db
    .insertInto('people.links')
    .values({
      id: newId(),
      purpose: link.purpose,
      account: link.account,
      token: sha256(secret),
      next: link.next ?? null,
      created_at: link.now,
      expires_at: link.minutes === undefined ? null : new Date(link.now.getTime() + link.minutes * 60_000),
      used_at: null,
    })
    .execute();
  return `${link.origin}/sign-in/link?token=${secret}`;
}

const good = (db: Reading, secret: string, now: Date) =>
  db
    .selectFrom('people.links as link')
    .leftJoin('people.accounts as holder', 'holder.id', 'link.account')
    .select(['link.id', 'link.purpose', 'link.account', 'link.next'])
    .where('link.token', '=', sha256(secret))
    .where('link.used_at', 'is', null)
    .where((eb) => eb.or([eb('link.expires_at', 'is', null), eb('link.expires_at', '>', now)]))
    .where('holder.erased_at', 'is', null);

export interface GoodLink {
  readonly id: string;
  readonly purpose: LinksTable['purpose'];
  readonly account: string | null;
  readonly next: string | null;
}

/** The link behind a secret if it still works. Looking does not use it up. */
export const lookAtLink = (db: Reading, secret: string, now: Date): Promise<GoodLink | undefined> =>
  good(db, secret, now).executeTakeFirst();

/** The same, held until the transaction ends: of two who open one link, the second finds it spent. */
export const holdLink = (db: Writing, secret: string, now: Date): Promise<GoodLink | undefined> =>
  good(db, secret, now).forUpdate('link').executeTakeFirst();

export const spendLink = (db: Writing, id: string, now: Date) =>
  db.updateTable('people.links').set({ used_at: now }).where('id', '=', id).execute();

/**
 * A link for the first administrator, valid until it is used. It replaces the one printed before, if that was never
 * used. Undefined once anybody is an administrator.
 */
export async function createFirstAdministratorLink(
  { db, now }: { readonly db: Database; readonly now: () => Date },
  origin: string,
): Promise<string | undefined> {
  const administrator = await db.selectFrom('people.grants').select('id').where('role', '=', 'administrator')
    .where('ended_at', 'is', null).limit(1).executeTakeFirst();
  if (administrator) return undefined;
  return db.transaction().execute(async (tx) => {
    await tx.deleteFrom('people.links').where('purpose', '=', 'first-administrator').where('used_at', 'is', null).execute();
    return makeLink(tx, { purpose: 'first-administrator', account: null, origin, now: now() });
  });
}
