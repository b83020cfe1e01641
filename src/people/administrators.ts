import type { Writing } from '#platform/database.ts';
import { refuse } from './refusals.ts';

/**
 * Somebody else must stay administrator. Holds every administrator's role until the transaction ends, so that the
 * last two cannot leave at the same moment.
 * @throws Refusal `people.last-administrator`
 */
export async function insistOnAnotherAdministrator(db: Writing, account: string): Promise<void> {
  const held = await db
    .selectFrom('people.grants')
    .select('account')
    .where('role', '=', 'administrator')
    .where('ended_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (held.some((grant) => grant.account === account) && held.every((grant) => grant.account === account)) {
    throw refuse('last-administrator');
  }
}
