import { keepsFor } from '#people/for-other-slices.ts';
import type { Actor } from '#platform/actor.ts';
import type { Writing } from '#platform/database.ts';
import type { ProfileReading } from './import/proposal.ts';
import { refuse } from './refusals.ts';

/** Locks a proposal that still waits. @throws Refusal 404, also where it is another mechanism's, or 409 where it was dealt with. */
export async function openProposal(db: Writing, id: string, actor: Actor): Promise<{ reading: ProfileReading; source: string }> {
  const row = await db.selectFrom('mechanisms.proposals').select(['report', 'source_name', 'closed_at', 'kept_by']).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row || !(await keepsFor(db, actor, row.kept_by))) throw refuse('no-such-proposal');
  if (row.closed_at) throw refuse('proposal-closed');
  return { reading: row.report as ProfileReading, source: row.source_name };
}

export async function closeProposal(db: Writing, id: string, as: 'published' | 'discarded', mechanism: string | null, now: Date): Promise<void> {
  await db.updateTable('mechanisms.proposals').set({ closed_at: now, closed_as: as, mechanism }).where('id', '=', id).execute();
}
