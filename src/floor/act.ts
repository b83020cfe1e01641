import type { CommandContext, Outcome } from '#platform/command.ts';
import type { Reading, Writing } from '#platform/database.ts';
import type { Fact } from '#platform/entry.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { namesOfParties } from '#parties/for-other-slices.ts';
import { turnEnded } from './entries.ts';
import { refuse, refuseFor } from './refusals.ts';
import { type Act, decide, type Decision } from './rules/acts.ts';
import { ruleSetOf } from './rules/rule-sets.ts';
import { emptyFloor, type Floor, type Spoken } from './rules/state.ts';

/** The stream of everything that happens at a meeting. */
export const onMeeting = (input: { readonly meeting: string }): string => `meeting/${input.meeting}`;

/** The floor of a meeting as it stands. @throws Refusal 404 where there is no such meeting, or it has no list. */
export async function floorOf(db: Reading, meeting: string): Promise<Floor> {
  const row = await db.selectFrom('floor.floors').select('state').where('meeting', '=', meeting).executeTakeFirst();
  if (row) return row.state;
  const { rule_set } = await meetingOf(db, meeting);
  if (rule_set === null) throw refuse('no-floor-here');
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
    asked_at: turn.askedAt, begun_at: turn.begunAt, ended_at: turn.endedAt, limit_seconds: turn.limitSeconds, seconds: turn.seconds,
  } as never).execute();
}

type Taken = Exclude<Decision, { readonly objection: unknown }>;

/**
 * Carries out one act: the rules decide, the floor is kept, and what happened goes on the record. A turn that
 * ended on the way is recorded before whatever ended it.
 * @throws Refusal that cites the rule, in which the party concerned is named in English in every language's list.
 */
export async function carryOut(
  { db, input, now }: CommandContext<{ readonly meeting: string }>,
  act: Act,
  record: (taken: Taken) => Fact,
): Promise<Outcome<{ readonly turn?: string }>> {
  const floor = await floorOf(db, input.meeting);
  const decision = decide(floor, act);
  if ('objection' in decision) {
    const { source } = ruleSetOf(floor.ruleSet).rules.find((rule) => rule.id === decision.rule) ?? { source: decision.rule };
    const about = decision.turn?.onBehalfOf ?? decision.turn?.party;
    const names = about === undefined ? undefined : await namesOfParties(db, [about], 'en');
    throw refuseFor(decision.objection, source, about === undefined ? '—' : (names?.get(about) ?? about));
  }
  await keep(db, input.meeting, decision.floor, now);
  const facts: Fact[] = [];
  if (decision.ended) {
    await keepTurn(db, input.meeting, decision.ended);
    const { id, party, onBehalfOf, seconds } = decision.ended;
    facts.push(turnEnded({ meeting: input.meeting, turn: id, party, ...(onBehalfOf !== undefined && { onBehalfOf }), seconds }));
  }
  if (act.type !== 'end') facts.push(record(decision));
  const turn = decision.given?.id ?? decision.turn?.id ?? decision.ended?.id;
  return { answer: turn === undefined ? {} : { turn }, entries: facts };
}

/** What an entry says of a turn. */
export const ofTurn = (meeting: string, turn: { id: string; party: string; onBehalfOf?: string | undefined }) => ({
  meeting,
  turn: turn.id,
  party: turn.party,
  ...(turn.onBehalfOf !== undefined && { onBehalfOf: turn.onBehalfOf }),
});

