import { type ActOf, type CarriedReply, type Decisions, objecting, objectingTo } from './act-types.ts';
import { quorumAgainst } from './quorum.ts';
import { capacityInRoom, repliesOf, standingOf } from './roll.ts';
import type { RuleSet } from './rule-set.ts';
import type { Floor, Turn } from './state.ts';
import { giveTo } from './turns.ts';

/** The reply that comes next: every first before any second, in the order in which they were asked for. */
export const firstReplyWaiting = (floor: Pick<Floor, 'replies'>): Turn | undefined => floor.replies?.[0];

/** What was said at the meeting and can be replied to: also what is being said. */
export const heardTurn = (floor: Pick<Floor, 'spoken' | 'speaking'>, id: string): Turn | undefined =>
  floor.speaking?.id === id ? floor.speaking : floor.spoken.find((turn) => turn.id === id);

const isReplyOf = (party: string, item: string | undefined) => (turn: Turn): boolean => turn.purpose === 'reply' && turn.party === party && turn.item === item;

/** How many replies a delegation was given on an item. */
const given = (floor: Floor, party: string, item: string | undefined): number =>
  [...floor.spoken, ...(floor.speaking ? [floor.speaking] : [])].filter(isReplyOf(party, item)).length;

/** Replies that wait, each with its round, in the order in which they come. What is more than a delegation may have falls away. */
function inRounds(floor: Floor, waiting: readonly Turn[], rules: RuleSet): Floor {
  const asked = waiting.toSorted((a, b) => Date.parse(a.askedAt) - Date.parse(b.askedAt) || a.inscription - b.inscription);
  const counts = new Map<string, number>();
  const replies = asked.flatMap((turn): Turn[] => {
    const key = JSON.stringify([turn.party, turn.item]);
    const round = (counts.get(key) ?? given(floor, turn.party, turn.item)) + 1;
    // One asked for where there was a right to it is heard, though the roll of this meeting should say otherwise.
    if (round > Math.max(1, repliesOf(floor, rules, turn.party))) return [];
    counts.set(key, round);
    return [turn.round === round ? turn : { ...turn, round }];
  }).toSorted((a, b) => a.round! - b.round!);
  const { replies: _, ...rest } = floor;
  return replies.length === 0 ? rest : { ...rest, replies };
}

/** Takes over what earlier meetings of the day have left, each once, however often it is passed on. */
function withCarried(floor: Floor, carried: readonly CarriedReply[], rules: RuleSet): Floor {
  const known = new Set([...(floor.carried ?? []), ...(floor.replies ?? []).map(({ id }) => id), ...floor.spoken.map(({ id }) => id)]);
  let { inscriptions } = floor;
  const taken = carried.flatMap(({ turn: id, party, askedAt, to, item }): Turn[] => {
    if (known.has(id)) return [];
    known.add(id);
    inscriptions += 1;
    return [{
      id, party, capacity: capacityInRoom(floor, party), inscription: inscriptions, askedAt, by: 'delegation', purpose: 'reply',
      ...(to !== undefined && { to }), ...(item !== undefined && { item }),
    }];
  });
  if (taken.length === 0) return floor;
  const holding: Floor = { ...floor, inscriptions, carried: [...(floor.carried ?? []), ...taken.map(({ id }) => id)] };
  return inRounds(holding, [...(floor.replies ?? []), ...taken], rules);
}

/** The item a reply is on: stated by the secretariat, else that of the statement, else the one under consideration. */
const itemOfReply = (floor: Floor, act: ActOf<'ask-reply'>): string | undefined =>
  act.item ?? (act.to === undefined ? undefined : (heardTurn(floor, act.to) ?? act.answered)?.item) ?? floor.item;

/** Why the statement or the item of a reply cannot be the one it names. */
function whyNotAbout(floor: Floor, act: ActOf<'ask-reply'>, rules: RuleSet) {
  if (act.by === undefined) return undefined;
  // A reply to a Head of State is in writing: it must not be had by leaving out to whom it is.
  if (act.to === undefined) return rules.replies!.inWritingTo.length > 0 ? objectingTo('statement-to-name', 'right-of-reply', act.party) : undefined;
  const answered = heardTurn(floor, act.to) ?? act.answered;
  const isOwn = answered !== undefined && (('onBehalfOf' in answered ? answered.onBehalfOf : undefined) ?? answered.party) === act.party;
  if (!answered || isOwn) return objectingTo('no-such-statement', 'right-of-reply', act.party);
  return undefined;
}

function whyNotOn(floor: Floor, { by, item, answered }: ActOf<'ask-reply'>) {
  if (by === undefined || item === undefined) return undefined;
  // How many replies there are goes by the item: a delegation does not choose it.
  if (by === 'delegation') return objecting('item-is-the-meetings', 'right-of-reply');
  return item === answered?.item || floor.items?.some((one) => one.item === item) ? undefined : objecting('no-such-item', 'right-of-reply');
}

/**
 * The right of reply, decision 34/401 (A/520, annex V): two for a delegation on an item at a given meeting, the first longer than
 * the second, from the seat, at the end of the day where several meetings are held that day, and in writing to a Head of State.
 *
 * The count is that of one item at one meeting, as the decision says it. Where replies come at the end of the day they are
 * heard at its last meeting, so that the count there is the day's: what was asked for earlier is taken over and counted with it.
 */
export const replyDecisions: Decisions<'ask-reply' | 'withdraw-reply' | 'begin-replies' | 'give-reply'> = {
  'ask-reply'(floor, act, rules) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (!standingOf(floor, act.party)) return objectingTo('not-on-the-roll', 'right-of-reply', act.party);
    const most = repliesOf(floor, rules, act.party);
    if (most === 0) return objectingTo('no-right-of-reply', 'right-of-reply', act.party);
    const why = whyNotAbout(floor, act, rules) ?? whyNotOn(floor, act);
    if (why) return why;
    const heard = act.to === undefined ? undefined : heardTurn(floor, act.to);
    const level = (heard ?? act.answered)?.level;
    if (level !== undefined && rules.replies!.inWritingTo.includes(level)) return objectingTo('reply-in-writing', 'right-of-reply', heard?.onBehalfOf ?? heard?.party ?? act.answered?.party);
    const item = itemOfReply(floor, act);
    const waiting = floor.replies?.find(isReplyOf(act.party, item));
    if (waiting) return objecting('already-waiting', 'right-of-reply', waiting);
    if (act.waitsOn?.includes(item ?? null)) return objectingTo('already-waiting', 'right-of-reply', act.party);
    const used = given(floor, act.party, item);
    if (used >= most) return objectingTo('replies-used', 'right-of-reply', act.party);
    const turn: Turn = {
      id: act.turn, party: act.party, capacity: capacityInRoom(floor, act.party), inscription: floor.inscriptions + 1, askedAt: act.at, by: act.by ?? 'delegation',
      purpose: 'reply', round: used + 1, ...(act.to !== undefined && { to: act.to }), ...(item !== undefined && { item }),
    };
    return { floor: inRounds({ ...floor, inscriptions: turn.inscription }, [...(floor.replies ?? []), turn], rules), turn };
  },

  'withdraw-reply'(floor, act, rules) {
    const turn = floor.replies?.find(({ id }) => id === act.turn);
    if (!turn) return objecting('not-waiting', 'right-of-reply');
    return { floor: inRounds(floor, floor.replies!.filter((one) => one !== turn), rules), turn };
  },

  'begin-replies'(floor, act, rules) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (floor.speaking) return objecting('somebody-speaking', 'chair-directs', floor.speaking);
    if (rules.replies!.when === 'end-of-day' && act.meetingsLeftToday > 0) return objecting('replies-at-end-of-day', 'right-of-reply');
    const next = withCarried(floor, act.carried ?? [], rules);
    // Begun already, they are taken over from a meeting that closed after it.
    if (floor.repliesBegunAt !== undefined) return next === floor ? objecting('replies-under-way', 'right-of-reply') : { floor: next };
    return { floor: { ...next, repliesBegunAt: act.at } };
  },

  'give-reply'(floor, act, rules) {
    if (floor.meeting !== 'open') return objecting('meeting-not-open', 'chair-directs');
    if (floor.repliesBegunAt === undefined) return objecting('replies-not-begun', 'right-of-reply');
    const quorum = quorumAgainst(floor, rules, 'debate');
    if (quorum) return objecting(quorum, 'quorum');
    if (floor.speaking && floor.speaking.id !== act.ending) return objecting('speaker-changed', 'chair-directs', floor.speaking);
    const next = firstReplyWaiting(floor);
    if (!next || !floor.replies!.some(({ id }) => id === act.turn)) return objecting('not-waiting', 'right-of-reply', next);
    if (next.id !== act.turn) return objecting('next-changed', 'right-of-reply', next);
    const motion = floor.motions?.[0];
    if (motion) return objectingTo('motions-first', 'order-of-motions', motion.party);
    const { replies: _, ...rest } = floor;
    const left = floor.replies!.slice(1);
    return giveTo(left.length === 0 ? rest : { ...rest, replies: left }, next, act.at, rules.replies!.seconds[next.round! - 1] ?? null);
  },
};
