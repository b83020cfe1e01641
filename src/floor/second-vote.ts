import type { Reading } from '#platform/database.ts';

/**
 * Whether the same proposal, or the same amendment to the same proposal, was voted on at another meeting of the session with
 * equal votes, and its second vote can still be taken (GA rule 95: within 48 hours of the first). Nobody says so: it is found.
 */
export async function wasTiedBefore(
  db: Reading, { meeting, proposal, amends }: { readonly meeting: string; readonly proposal: string; readonly amends?: string | undefined }, now: Date,
): Promise<boolean> {
  const floors = await db.selectFrom('programme.meetings as here')
    .innerJoin('programme.meetings as other', 'other.session', 'here.session')
    .innerJoin('floor.floors as floor', 'floor.meeting', 'other.id')
    .select('floor.state').where('here.id', '=', meeting).where('other.id', '!=', meeting).execute();
  return floors.some(({ state }) => (state.proposals ?? []).some((one) =>
    one.id === proposal && one.amends === amends && one.state === 'tied' && one.secondVoteUntil !== undefined
    && Date.parse(one.decidedAt!) <= now.getTime() && now.getTime() <= Date.parse(one.secondVoteUntil)));
}
