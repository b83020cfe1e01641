import type { Act } from './act-types.ts';
import { decide } from './acts.ts';
import type { Floor } from './state.ts';

/** The moment of every act that states none. */
export const NOW = '2027-09-21T10:00:00.000Z';

type Undated<A> = A extends unknown ? Omit<A, 'at'> & { readonly at?: string } : never;
export type Doing = Undated<Act>;

/** The floor after acts that are all taken. @throws Error that names the one that is not. */
export const after = (floor: Floor, ...acts: readonly Doing[]): Floor => acts.reduce((now, act) => {
  const decision = decide(now, { at: NOW, ...act } as Act);
  if ('objection' in decision) throw new Error(`${act.type}: ${decision.objection} (${decision.rule})`);
  return decision.floor;
}, floor);

/** `objection rule`, or `taken`. */
export const refused = (floor: Floor, act: Doing): string => {
  const decision = decide(floor, { at: NOW, ...act } as Act);
  return 'objection' in decision ? `${decision.objection} ${decision.rule}` : 'taken';
};
