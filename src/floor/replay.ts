import type { EntryRow } from '#platform/journal.ts';
import { type Act, decide } from './rules/acts.ts';
import type { Capacity } from './rules/rule-sets.ts';
import { emptyFloor, type Floor } from './rules/state.ts';

type Recorded = Pick<EntryRow, 'kind' | 'at' | 'data'>;

/** The act that an entry of a meeting's stream records; `undefined` for entries of other things. */
export function actOf({ kind, at: moment, data }: Recorded): Act | undefined {
  const at = moment.toISOString();
  const turn = String(data['turn']);
  switch (kind) {
    case 'floor.meeting-opened': return { type: 'open-meeting', at };
    case 'floor.meeting-closed': return { type: 'close-meeting', at };
    case 'floor.list-opened': return { type: 'open-list', at };
    case 'floor.list-closed': return { type: 'close-list', at };
    case 'floor.asked':
      return {
        type: 'ask', at, turn, party: String(data['party']), capacity: data['capacity'] as Capacity,
        by: data['by'] as 'delegation' | 'secretariat',
        ...(data['onBehalfOf'] !== undefined && { onBehalfOf: String(data['onBehalfOf']) }),
      };
    case 'floor.withdrawn': return { type: 'withdraw', at, turn };
    case 'floor.moved': return { type: 'move', at, turn, before: data['before'] as string | null };
    // The turn it ended has its own entry before this one.
    case 'floor.given': return { type: 'give', at, turn, ending: null };
    case 'floor.paused': return { type: 'pause', at, turn };
    case 'floor.resumed': return { type: 'resume', at, turn };
    case 'floor.ended': return { type: 'end', at, turn };
    default: return undefined;
  }
}

/**
 * The floor that a meeting's record leads to: what is stored can be checked against it.
 * @throws Error that names the entry which the rules would have refused.
 */
export function replay(ruleSet: string, entries: readonly Recorded[]): Floor {
  return entries.reduce((floor, entry, index) => {
    const act = actOf(entry);
    if (!act) return floor;
    const decision = decide(floor, act);
    if ('objection' in decision) throw new Error(`Entry ${index + 1} (${entry.kind}) cannot follow what is before it: ${decision.objection}.`);
    return decision.floor;
  }, emptyFloor(ruleSet));
}
