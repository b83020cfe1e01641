import type { EntryRow } from '#platform/journal.ts';
import { fieldsOf } from './act-schema.ts';
import type { ActType } from './rules/act-types.ts';
import { type Act, decide } from './rules/acts.ts';
import type { Adjustments } from './rules/rule-set.ts';
import { type Answer, emptyFloor, type Floor } from './rules/state.ts';
import { underOtherRules } from './other-rules.ts';

type Recorded = Pick<EntryRow, 'kind' | 'at' | 'data'>;

/** The act that each kind of entry records. */
const ACTS: Readonly<Record<string, ActType>> = {
  'floor.meeting-opened': 'open-meeting', 'floor.meeting-closed': 'close-meeting', 'floor.meeting-suspended': 'suspend-meeting',
  'floor.meeting-resumed': 'resume-meeting', 'floor.chair-taken': 'take-chair', 'floor.roll-taken': 'take-roll',
  'floor.item-taken-up': 'take-up', 'floor.debate-resumed': 'resume-debate',
  'floor.quorum-questioned': 'question-quorum', 'floor.quorum-counted': 'count-quorum',
  'floor.list-opened': 'open-list', 'floor.list-closed': 'close-list', 'floor.list-scheduled': 'schedule-list',
  'floor.closing-announced': 'announce-closing', 'floor.limits-announced': 'announce-limits', 'floor.asked': 'ask', 'floor.ticket-taken': 'take-ticket',
  'floor.withdrawn': 'withdraw', 'floor.list-carried': 'carry-list', 'floor.moved': 'move', 'floor.moved-for-balance': 'move', 'floor.constituency-named': 'name-constituency', 'floor.suggestion-left': 'leave-suggestion', 'floor.level-changed': 'change-level', 'floor.absence-noted': 'absent',
  'floor.exchange-proposed': 'propose-exchange', 'floor.exchange-accepted': 'accept-exchange', 'floor.exchange-declined': 'decline-exchange',
  'floor.given': 'give', 'floor.paused': 'pause', 'floor.resumed': 'resume', 'floor.ended': 'end', 'floor.called-to-order': 'call-to-order',
  'floor.undone': 'undo',
  'floor.point-raised': 'raise-point', 'floor.point-ruled': 'rule', 'floor.ruling-appealed': 'appeal', 'floor.motion-moved': 'move-motion',
  'floor.motion-withdrawn': 'withdraw-motion', 'floor.motion-speaker-heard': 'speak-on-motion', 'floor.objected': 'object',
  'floor.motion-speech-asked': 'ask-on-motion', 'floor.motion-speech-withdrawn': 'withdraw-on-motion', 'floor.motion-floor-given': 'give-on-motion',
  'floor.proposal-introduced': 'introduce', 'floor.proposal-withdrawn': 'withdraw-proposal', 'floor.dissociated': 'dissociate',
  'floor.vote-opened': 'put-to-vote', 'floor.decided-without-vote': 'decide-without-vote', 'floor.voted': 'vote', 'floor.votes-counted': 'count-votes',
  'floor.result-announced': 'announce-result',
  'floor.reply-asked': 'ask-reply', 'floor.reply-withdrawn': 'withdraw-reply', 'floor.replies-begun': 'begin-replies', 'floor.reply-given': 'give-reply',
};

/** The act that an entry of a meeting's stream records; `undefined` for entries of other things. */
export function actOf({ kind, at, data }: Recorded): Act | undefined {
  const type = Object.hasOwn(ACTS, kind) ? ACTS[kind]! : undefined;
  if (type === undefined) return undefined;
  const fields = fieldsOf(type)!.filter((field) => data[field] !== undefined).map((field) => [field, data[field]]);
  return {
    type, at: at.toISOString(), ...Object.fromEntries(fields),
    // The turn it ended has its own entry before this one.
    ...((type === 'give' || type === 'give-reply' || type === 'give-on-motion') && { ending: null }),
    // Entries name what is asked in words; the act names its id.
    ...((type === 'put-to-vote' || type === 'decide-without-vote') && { question: data['asked'] }),
  } as Act;
}

/** The acts that an entry stands for: one, and before a result the votes that it told at once. */
function actsOf(entry: Recorded): readonly Act[] {
  const act = actOf(entry);
  if (!act) return [];
  const answers = act.type === 'announce-result' ? ((entry.data['answers'] ?? {}) as Readonly<Record<string, Answer>>) : {};
  return [...Object.entries(answers).map(([party, answer]): Act => ({ type: 'vote', at: act.at, party, answer })), act];
}

/**
 * The floor that a meeting's record leads to: what is stored can be checked against it. How members vote in a vote under way is
 * not in the record before it is announced, where the rules say so.
 * @throws Error that names the entry which the rules would have refused.
 */
export function replay(ruleSet: string, entries: readonly Recorded[]): Floor {
  return entries.reduce((floor, entry, index) => {
    if (entry.kind === 'floor.rules-chosen') {
      return underOtherRules(floor, String(entry.data['ruleSet']), entry.data['adjustments'] as Adjustments | undefined);
    }
    return actsOf(entry).reduce((now, act) => {
      const decision = decide(now, act);
      if ('objection' in decision) throw new Error(`Entry ${index + 1} (${entry.kind}) cannot follow what is before it: ${decision.objection}.`);
      return decision.floor;
    }, floor);
  }, emptyFloor(ruleSet));
}
