import { type ActOf, type Decision, type Decisions, objecting, objectingTo } from './act-types.ts';
import { isLimit } from './adjust.ts';
import { weighsConstituencies } from './curating.ts';
import { inscribe } from './order.ts';
import { type Capacity, CAPACITIES, type RuleSet } from './rule-set.ts';
import type { Floor, Turn } from './state.ts';

/** Whether delegations inscribe themselves at a moment: as declared, and by the times stated for it. */
export function listAt(floor: Pick<Floor, 'list' | 'opensAt' | 'closesAt'>, at: string): Floor['list'] {
  const past = (moment: string | undefined): boolean => moment !== undefined && Date.parse(moment) <= Date.parse(at);
  if (floor.list === 'closed' || past(floor.closesAt)) return 'closed';
  return floor.list === 'open' || past(floor.opensAt) ? 'open' : 'to-come';
}

/** Whose statement it is: a group's, whoever reads it out, or the party's own. */
export const voiceOf = (turn: Pick<Turn, 'party' | 'onBehalfOf'>): string => turn.onBehalfOf ?? turn.party;

export const waitingTurn = (floor: Floor, id: string): Turn | undefined => floor.waiting.find((turn) => turn.id === id);

/** Proposals to exchange lapse with the turns they are about. */
export function withLiveExchanges(floor: Floor): Floor {
  if (!floor.exchanges) return floor;
  const ids = new Set(floor.waiting.map((turn) => turn.id));
  const { exchanges, ...rest } = floor;
  const live = exchanges.filter((exchange) => ids.has(exchange.turn) && ids.has(exchange.with));
  return live.length === exchanges.length ? floor : live.length === 0 ? rest : { ...rest, exchanges: live };
}

/** Statements and what else a party said in its own name: questions and answers are not counted. */
export function timesSpoken(floor: Floor, turn: Pick<Turn, 'party' | 'onBehalfOf'>): number {
  const turns = [...floor.spoken, ...(floor.speaking ? [floor.speaking] : []), ...floor.waiting];
  return turns.filter((one) => voiceOf(one) === voiceOf(turn) && (one.purpose ?? 'statement') === 'statement' && one.as === undefined).length;
}

function whyNotAsked(floor: Floor, act: ActOf<'ask'>, rules: RuleSet): Decision | undefined {
  // The secretariat may add before the list opens, and after it is closed with the chair's consent.
  const list = listAt(floor, act.at);
  if (list !== 'open' && act.by === 'delegation') return objecting(list === 'closed' ? 'list-closed' : 'list-not-open', 'closing-the-list');
  if (act.as !== undefined && act.by !== 'secretariat') return objectingTo('secretariat-names-function', 'chair-directs', act.party);
  if (act.as !== undefined && !rules.order.some((criterion) => criterion.by === 'function' && criterion.classes.some(({ of }) => of.includes(act.as!)))) {
    return objecting('not-in-these-rules', 'chair-directs');
  }
  if (act.level !== undefined && rules.offers.includes('levels') && !rules.levels.flat().includes(act.level)) return objectingTo('no-such-level', 'level-order', act.party);
  if (act.constituency !== undefined && act.by !== 'secretariat') return objectingTo('secretariat-names-function', 'chair-directs', act.party);
  if (act.constituency !== undefined && !weighsConstituencies(rules)) return objecting('not-in-these-rules', 'chair-directs');
  const purpose = act.purpose ?? 'statement';
  if ((purpose === 'question' || purpose === 'answer') && !rules.offers.includes('questions')) return objecting('not-in-these-rules', 'chair-directs');
  if (purpose === 'answer') {
    const asked = [...floor.spoken, ...(floor.speaking ? [floor.speaking] : [])].some((turn) => turn.id === act.to && turn.purpose === 'question');
    if (!asked) return objectingTo('no-such-question', 'answers-follow', act.party);
    // Answers go before the list: more than one of a party to a question would be a way past it.
    const waiting = floor.waiting.find((turn) => turn.purpose === 'answer' && turn.to === act.to && voiceOf(turn) === voiceOf(act));
    return waiting ? objecting('already-waiting', 'answers-follow', waiting) : undefined;
  }
  const own = floor.waiting.filter((turn) => voiceOf(turn) === voiceOf(act) && turn.purpose !== 'answer');
  if (own.length >= rules.waitingAtOnce) return objecting('already-waiting', 'inscription', own[0]);
  if (purpose === 'statement' && act.as === undefined && rules.timesEach !== null && timesSpoken(floor, act) >= rules.timesEach) {
    return objectingTo('spoken-often-enough', 'time-limits', act.party);
  }
  return undefined;
}

export const listDecisions: Decisions<'open-list' | 'close-list' | 'schedule-list' | 'announce-closing' | 'ask' | 'withdraw' | 'move' | 'announce-limits'> = {
  'open-list'(floor, { at }) {
    if (listAt(floor, at) === 'open') return objecting('list-already-open', 'closing-the-list');
    const { closesAt: _, closingAnnouncedAt: __, ...rest } = floor;
    return { floor: { ...rest, list: 'open' } };
  },

  'close-list'(floor, { at }, rules) {
    if (rules.closing === 'rolling') return objecting('list-rolls', 'rolling-list');
    if (listAt(floor, at) === 'closed') return objecting('list-already-closed', 'closing-the-list');
    return { floor: { ...floor, list: 'closed' } };
  },

  'schedule-list'(floor, { opensAt, closesAt }, rules) {
    if (closesAt !== null && rules.closing === 'rolling') return objecting('list-rolls', 'rolling-list');
    if ([opensAt, closesAt].some((moment) => moment !== null && Number.isNaN(Date.parse(moment)))) return objecting('times-out-of-order', 'closing-the-list');
    if (opensAt !== null && closesAt !== null && Date.parse(closesAt) <= Date.parse(opensAt)) return objecting('times-out-of-order', 'closing-the-list');
    const { opensAt: _, closesAt: __, closingAnnouncedAt: ___, ...rest } = floor;
    return { floor: { ...rest, ...(opensAt !== null && { opensAt }), ...(closesAt !== null && { closesAt }) } };
  },

  'announce-closing'(floor, { at, closesAt }, rules) {
    if (rules.closing === 'rolling') return objecting('list-rolls', 'rolling-list');
    if (listAt(floor, at) === 'closed') return objecting('list-already-closed', 'closing-the-list');
    if (!(Date.parse(closesAt) > Date.parse(at))) return objecting('times-out-of-order', 'closing-the-list');
    return { floor: { ...floor, closesAt, closingAnnouncedAt: at } };
  },

  ask(floor, act, rules) {
    const why = whyNotAsked(floor, act, rules);
    if (why) return why;
    const purpose = act.purpose === 'statement' ? undefined : act.purpose;
    const turn: Turn = {
      id: act.turn, party: act.party, ...(act.onBehalfOf !== undefined && { onBehalfOf: act.onBehalfOf }),
      capacity: act.capacity, inscription: floor.inscriptions + 1, askedAt: act.at, by: act.by,
      ...(act.level !== undefined && { level: act.level }),
      ...(act.as !== undefined && { as: act.as }),
      ...(purpose === 'answer' && { as: 'answering' as const, ...(act.to !== undefined && { to: act.to }) }),
      ...(purpose !== undefined && { purpose }),
      ...(act.remote && { remote: true }),
      ...(act.constituency !== undefined && { constituency: act.constituency }),
    };
    return { floor: { ...floor, inscriptions: turn.inscription, waiting: inscribe(rules, floor.waiting, turn) }, turn };
  },

  withdraw(floor, act) {
    const turn = waitingTurn(floor, act.turn);
    if (!turn) return objecting('not-waiting', 'inscription');
    return { floor: withLiveExchanges({ ...floor, waiting: floor.waiting.filter((waiting) => waiting !== turn) }), turn };
  },

  move(floor, act) {
    const turn = waitingTurn(floor, act.turn);
    if (!turn) return objecting('not-waiting', 'inscription');
    const others = floor.waiting.filter((waiting) => waiting !== turn);
    const place = act.before === null ? others.length : others.findIndex((waiting) => waiting.id === act.before);
    if (place < 0) return objecting('not-waiting', 'inscription');
    const { at, by, for: balance } = act;
    const placed: Turn = { ...turn, placedAt: at, ...((by ?? balance) !== undefined && { placed: { at, ...(by && { by }), ...(balance && { for: balance }) } }) };
    return { floor: { ...floor, waiting: others.toSpliced(place, 0, placed) }, turn: placed };
  },

  'announce-limits'(floor, act) {
    const given = Object.entries(act.limits ?? {}).filter(([capacity]) => CAPACITIES.includes(capacity as Capacity));
    const isNothing = given.length === 0 && act.timesEach === undefined;
    const isTimes = act.timesEach === undefined || act.timesEach === null || (Number.isInteger(act.timesEach) && act.timesEach > 0);
    if (isNothing || !isTimes || given.some(([, limit]) => !isLimit(limit))) return objecting('not-a-limit', 'time-limits');
    return { floor: withLimits(floor, Object.fromEntries(given), act.timesEach) };
  },
};

/** Limits as announced or decided: for turns that begin after it. */
export function withLimits(floor: Floor, limits: Floor['limits'], timesEach: number | null | undefined): Floor {
  return {
    ...floor,
    ...(limits && Object.keys(limits).length > 0 && { limits: { ...floor.limits, ...limits } }),
    ...(timesEach !== undefined && { timesEach }),
  };
}
