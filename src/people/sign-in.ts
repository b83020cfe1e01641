import { system } from '#platform/actor.ts';
import type { Writing } from '#platform/database.ts';
import { enqueue } from '#platform/jobs.ts';
import { readInput } from '#platform/input.ts';
import type { Language } from '#platform/languages.ts';
import type { Spine } from '#platform/spine.ts';
import { z } from 'zod';
import { grantRole } from './commands/grant-role.ts';
import { invite } from './commands/invite.ts';
import { emailSchema, languageSchema, nameSchema } from './details.ts';
import { sendSignInLink } from './jobs/send-sign-in-link.ts';
import { countAttempt, PER_ADDRESS, PER_CONNECTION } from './rate-limits.ts';
import { refuse } from './refusals.ts';
import { type Begun, beginSession } from './sessions.ts';
import { type GoodLink, holdLink, spendLink } from './sign-in-links.ts';

/** Where a request to sign in comes from. */
export interface Visitor {
  readonly connection: string;
  readonly userAgent: string | undefined;
  readonly language: Language;
}

/**
 * Asks for a link by mail. Does the same whether or not the address has an account.
 * @throws Refusal where the address is none (422), or too many were asked for (429).
 */
export async function askForLink(spine: Spine, asked: { email: unknown; next: string | undefined }, visitor: Visitor, origin: string): Promise<void> {
  const now = spine.now();
  await countAttempt(spine.db, `connection ${visitor.connection}`, PER_CONNECTION, now);
  const { email } = readInput(z.object({ email: emailSchema }), { email: asked.email });
  await countAttempt(spine.db, `address ${email}`, PER_ADDRESS, now);
  const payload = { address: email, origin, next: asked.next ?? null, askedAt: now.toISOString() };
  await spine.db.transaction().execute((tx) => enqueue(tx, { job: sendSignInLink.name, payload }));
}

/** What the first administrator tells about herself, since nobody invited her. */
const founderSchema = z.object({ email: emailSchema, name: nameSchema, language: languageSchema });

/**
 * Signs in with a link and uses it up. Of two who open the same link, one is signed in.
 * @throws Refusal `people.link-spent` (410), or what is wrong with the details of the first administrator (422).
 */
export async function signInWithLink(
  spine: Spine,
  given: { secret: string; email?: unknown; name?: unknown },
  visitor: Visitor,
): Promise<Begun & { readonly next: string | null }> {
  const now = spine.now();
  await countAttempt(spine.db, `connection ${visitor.connection}`, PER_CONNECTION, now);
  return spine.db.transaction().execute(async (tx) => {
    const link = await holdLink(tx, given.secret, now);
    if (!link) throw refuse('link-spent');
    const account = link.account ?? (await appointFirstAdministrator(spine, tx, { email: given.email, name: given.name, language: visitor.language }));
    await spendLink(tx, link.id, now);
    if (provesAddress(link)) {
      await tx.updateTable('people.accounts').set({ email_verified: true }).where('id', '=', account).execute();
    }
    return { ...(await beginSession(tx, account, visitor.userAgent, now)), next: link.next };
  });
}

/** Only a link that came by mail shows that the address is the person's. */
const provesAddress = (link: GoodLink): boolean => link.purpose === 'sign-in' || link.purpose === 'invitation';

/** The commands run beside the transaction that holds the link; asked twice they answer the same. */
async function appointFirstAdministrator(spine: Spine, tx: Writing, details: unknown): Promise<string> {
  const taken = await tx.selectFrom('people.grants').select('id').where('role', '=', 'administrator').where('ended_at', 'is', null)
    .limit(1).executeTakeFirst();
  if (taken) throw refuse('link-spent');
  const { email, name, language } = readInput(founderSchema, details);
  const actor = system('first-administrator');
  const { account } = (await spine.run(invite, { input: { email, name, language, mail: false }, actor })).answer;
  await spine.run(grantRole, { input: { account, role: 'administrator', scope: '*' }, actor });
  return account;
}
