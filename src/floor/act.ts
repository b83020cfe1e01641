import type { CommandContext, Outcome } from '#platform/command.ts';
import type { Reading } from '#platform/database.ts';
import { defineStream } from '#platform/stream.ts';
import { partyOf } from '#parties/for-other-slices.ts';
import { releaseCarried } from './carried-turns.ts';
import { forgetGendersOfGone } from './genders.ts';
import { namesOfTicket } from './naming.ts';
import { floorOf, keep, keepTurn } from './kept-floor.ts';
import { recordOf } from './record-of.ts';
import { refuseAbout } from './refusals.ts';
import { rulesOf } from './rules/adjust.ts';
import { type Act, decide, type Objected } from './rules/acts.ts';
import { isRuleSet, ruleOf, ruleSetOf } from './rules/rule-sets.ts';
import type { Floor } from './rules/state.ts';

export { floorOf, keep };

interface AtMeeting {
  readonly meeting: string;
}

/** The stream of everything that happens at a meeting. */
export const onMeeting = defineStream<AtMeeting>({ name: 'meeting/*', of: ({ meeting }) => meeting, readers: 'everybody' });

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
  if (decision.ended) await keepTurn(db, input.meeting, decision.ended, decision.floor.spoken.length);
  const back = await releaseCarried(db, input.meeting, floor, decision.floor);
  await forgetGendersOfGone(db, input.meeting, floor, decision.floor, back);
  const turn = decision.given?.id ?? decision.turn?.id ?? decision.ended?.id;
  return { answer: idsOf(act, turn), entries: recordOf(input.meeting, act, decision, floor) };
}
