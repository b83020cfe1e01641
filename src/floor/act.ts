import type { CommandContext, Outcome } from '#platform/command.ts';
import type { Reading, Writing } from '#platform/database.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { partyOf } from '#parties/for-other-slices.ts';
import { namesOfTicket } from './naming.ts';
import { recordOf } from './record-of.ts';
import { refuse, refuseAbout } from './refusals.ts';
import { rulesOf } from './rules/adjust.ts';
import { type Act, decide, type Objected } from './rules/acts.ts';
import { isRuleSet, ruleOf, ruleSetOf } from './rules/rule-sets.ts';
import { emptyFloor, type Floor, type Spoken } from './rules/state.ts';

interface AtMeeting {
  readonly meeting: string;
}

/** The stream of everything that happens at a meeting. */
export const onMeeting = (input: AtMeeting): string => `meeting/${input.meeting}`;

/** Whom the record names at a meeting without attribution, whoever acts there. */
const theRoom = (input: AtMeeting): string => `meeting-room/${input.meeting}`;

/**
 * Where what is done on the floor is recorded, and as whose act: the person's, but the room's where nothing may be put down
 * to anybody. There the chair's acts are the room's too, since chairs also speak.
 */
export const onTheFloor = {
  stream: onMeeting,
  async recordedAs({ db, input }: { readonly db: Reading; readonly input: AtMeeting }): Promise<string | undefined> {
    const row = await db.selectFrom('programme.meetings').select('rule_set').where('id', '=', input.meeting).executeTakeFirst();
    const isNamed = !row?.rule_set || !isRuleSet(row.rule_set) || ruleSetOf(row.rule_set).attribution === 'party';
    return isNamed ? undefined : theRoom(input);
  },
};

/** For tickets, which exist only where nothing is put down to anybody: the room's act, whatever the rules are. */
export const asTheRoom = {
  stream: onMeeting,
  recordedAs: ({ input }: { readonly input: AtMeeting }): Promise<string> => Promise.resolve(theRoom(input)),
};

/** The floor of a meeting as it stands. @throws Refusal 404 where there is no such meeting, or it has no list. */
export async function floorOf(db: Reading, meeting: string): Promise<Floor> {
  const row = await db.selectFrom('floor.floors').select('state').where('meeting', '=', meeting).executeTakeFirst();
  if (row) return row.state;
  const { rule_set } = await meetingOf(db, meeting);
  if (rule_set === null || !isRuleSet(rule_set)) throw refuse('no-floor-here');
  return emptyFloor(rule_set);
}

export async function keep(db: Writing, meeting: string, floor: Floor, now: Date): Promise<void> {
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

/** The refusal that an objection of the rules comes to: it cites the rule and names the party concerned. */
export async function refuseFor(db: Reading, floor: Floor, { objection, rule, turn, party }: Objected) {
  const named = party ?? turn?.onBehalfOf ?? turn?.party;
  const about = named === undefined ? undefined : (namesOfTicket(named) ?? (await partyOf(db, named))?.record);
  return refuseAbout(objection, about, ruleOf(rulesOf(floor), rule));
}

type Undated<A> = A extends unknown ? Omit<A, 'at'> : never;
/** An act as a command states it: its moment is the command's. */
export type ActToDo = Undated<Act>;

/** The ids of what the act made or was about, by what they are. */
export interface Done {
  readonly turn?: string;
  readonly exchange?: string;
  readonly point?: string;
  readonly motion?: string;
  readonly proposal?: string;
}

function idsOf(act: Act, turn: string | undefined): Done {
  const { exchange, point, motion, proposal } = act as Partial<Record<keyof Done, string>>;
  return { ...(turn !== undefined && { turn }), ...(exchange && { exchange }), ...(point && { point }), ...(motion && { motion }), ...(proposal && { proposal }) };
}

/**
 * Carries out one act: the rules decide, the floor is kept, and what happened goes on the record.
 * @throws Refusal that cites the rule and names the party concerned.
 */
export async function carryOut({ db, input, now }: CommandContext<AtMeeting>, todo: ActToDo): Promise<Outcome<Done>> {
  const act = { ...todo, at: now.toISOString() } as Act;
  const floor = await floorOf(db, input.meeting);
  const decision = decide(floor, act);
  if ('objection' in decision) throw await refuseFor(db, floor, decision);
  await keep(db, input.meeting, decision.floor, now);
  if (decision.ended) await keepTurn(db, input.meeting, decision.ended);
  const turn = decision.given?.id ?? decision.turn?.id ?? decision.ended?.id;
  return { answer: idsOf(act, turn), entries: recordOf(input.meeting, act, decision, floor) };
}
