import type { CommandContext, Outcome } from '#platform/command.ts';
import type { Reading, Writing } from '#platform/database.ts';
import type { Fact } from '#platform/entry.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { partyOf } from '#parties/for-other-slices.ts';
import { turnEnded } from './entries.ts';
import { refuse, refuseAbout } from './refusals.ts';
import { type Act, decide, type Objected, type Taken } from './rules/acts.ts';
import { isRuleSet, ruleOf, ruleSetOf } from './rules/rule-sets.ts';
import { emptyFloor, type Floor, type Spoken, type Turn } from './rules/state.ts';

/** The stream of everything that happens at a meeting. */
export const onMeeting = (input: { readonly meeting: string }): string => `meeting/${input.meeting}`;

/** The floor of a meeting as it stands. @throws Refusal 404 where there is no such meeting, or it has no list. */
export async function floorOf(db: Reading, meeting: string): Promise<Floor> {
  const row = await db.selectFrom('floor.floors').select('state').where('meeting', '=', meeting).executeTakeFirst();
  if (row) return row.state;
  const { rule_set } = await meetingOf(db, meeting);
  if (rule_set === null || !isRuleSet(rule_set)) throw refuse('no-floor-here');
  return emptyFloor(rule_set);
}

async function keep(db: Writing, meeting: string, floor: Floor, now: Date): Promise<void> {
  const state = JSON.stringify(floor) as never;
  await db.insertInto('floor.floors').values({ meeting, state, changed_at: now })
    .onConflict((conflict) => conflict.column('meeting').doUpdateSet({ state, changed_at: now })).execute();
}

async function keepTurn(db: Writing, meeting: string, turn: Spoken): Promise<void> {
  await db.insertInto('floor.turns').values({
    id: turn.id, meeting, party: turn.party, on_behalf_of: turn.onBehalfOf ?? null, capacity: turn.capacity,
    asked_at: new Date(turn.askedAt), begun_at: new Date(turn.begunAt), ended_at: new Date(turn.endedAt),
    limit_seconds: turn.limitSeconds, seconds: turn.seconds,
  }).execute();
}

/** What an entry says of a turn. */
export const ofTurn = (meeting: string, turn: Pick<Turn, 'id' | 'party' | 'onBehalfOf'>) => ({
  meeting,
  turn: turn.id,
  party: turn.party,
  ...(turn.onBehalfOf !== undefined && { onBehalfOf: turn.onBehalfOf }),
});

async function refuseFor(db: Reading, floor: Floor, { objection, rule, turn, party }: Objected) {
  const named = party ?? turn?.onBehalfOf ?? turn?.party;
  const about = named === undefined ? undefined : await partyOf(db, named);
  return refuseAbout(objection, about?.record, ruleOf(ruleSetOf(floor.ruleSet), rule));
}

/**
 * Carries out one act: the rules decide, the floor is kept, and what happened goes on the record. A turn that
 * ended on the way is recorded before whatever ended it.
 * @throws Refusal that cites the rule and names the party concerned.
 */
export async function carryOut(
  { db, input, now }: CommandContext<{ readonly meeting: string }>,
  act: Act,
  record: (taken: Taken) => Fact,
): Promise<Outcome<{ readonly turn?: string }>> {
  const floor = await floorOf(db, input.meeting);
  const decision = decide(floor, act);
  if ('objection' in decision) throw await refuseFor(db, floor, decision);
  await keep(db, input.meeting, decision.floor, now);
  const facts: Fact[] = [];
  if (decision.ended) {
    await keepTurn(db, input.meeting, decision.ended);
    facts.push(turnEnded({ ...ofTurn(input.meeting, decision.ended), seconds: decision.ended.seconds }));
  }
  if (act.type !== 'end') facts.push(record(decision));
  const turn = decision.given?.id ?? decision.turn?.id ?? decision.ended?.id;
  return { answer: turn === undefined ? {} : { turn }, entries: facts };
}
