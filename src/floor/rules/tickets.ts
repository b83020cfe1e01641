import { type ActType, type Decisions, type Objected, objecting } from './act-types.ts';
import type { Act } from './act-types.ts';
import { listAt } from './list.ts';
import { inscribe } from './order.ts';
import type { Capacity, RuleSet } from './rule-set.ts';
import { OFFICES, type Turn } from './state.ts';

/**
 * A meeting without attribution: nothing that reaches its floor can say who somebody is. Its acts carry a random id,
 * one of three classes and nothing else; each turn has a new ticket, so that two turns of one party cannot be told
 * to be one party's.
 */

/** A class with few in it would name them: groups speak as States here, observers as organizations. */
const TICKET_CLASSES: readonly Capacity[] = ['national', 'organization', 'stakeholder'];

const WITHOUT_NAMES: ReadonlySet<ActType> = new Set<ActType>([
  'open-meeting', 'close-meeting', 'suspend-meeting', 'resume-meeting', 'take-chair', 'open-list', 'close-list', 'schedule-list', 'announce-closing',
  'announce-limits', 'take-ticket', 'withdraw', 'move', 'give', 'pause', 'resume', 'end', 'call-to-order', 'undo',
]);

/** A random id says nothing of who made it; a word might. */
const isOpaque = (id: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id);

const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(text) && !Number.isNaN(Date.parse(text));

/** Why an act cannot reach a floor without attribution: it could carry a name. */
export function whyNotWithoutNames(act: Act, rules: RuleSet): Objected | undefined {
  if (rules.attribution === 'party') return act.type === 'take-ticket' ? objecting('not-in-these-rules', 'chair-directs') : undefined;
  const texts = 'turn' in act ? [act.turn] : [];
  const isOffice = act.type !== 'take-chair' || (OFFICES.includes(act.office) && act.party === undefined);
  const moments = [act.at, ...('closesAt' in act ? [act.closesAt] : []), ...('opensAt' in act ? [act.opensAt] : [])].filter((one) => one !== null);
  // For which region or constituency a number was placed would say of which its speaker is.
  const saysMore = act.type === 'move' && (act.by !== undefined || act.for !== undefined);
  if (saysMore || !WITHOUT_NAMES.has(act.type) || !texts.every(isOpaque) || !moments.every(isMoment) || !isOffice) return objecting('no-names-here', 'no-attribution');
  return undefined;
}

export const ticketDecisions: Decisions<'take-ticket'> = {
  'take-ticket'(floor, act, rules) {
    if (!TICKET_CLASSES.includes(act.capacity)) return objecting('no-names-here', 'no-attribution');
    const list = listAt(floor, act.at);
    if (list !== 'open') return objecting(list === 'closed' ? 'list-closed' : 'list-not-open', 'closing-the-list');
    const waiting = floor.waiting.filter(({ capacity }) => capacity === act.capacity).length;
    if (rules.waitingOfClass !== null && waiting >= rules.waitingOfClass) return objecting('class-full', 'tickets-of-a-class');
    const inscription = floor.inscriptions + 1;
    // Who entered it is left out too: it would tell one's own request from the secretariat's.
    const turn: Turn = { id: act.turn, party: `ticket-${inscription}`, capacity: act.capacity, inscription, askedAt: act.at, by: 'secretariat' };
    return { floor: { ...floor, inscriptions: inscription, waiting: inscribe(rules, floor.waiting, turn) }, turn };
  },
};
