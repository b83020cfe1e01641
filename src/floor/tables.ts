import type { Floor } from './rules/state.ts';

declare module '#platform/database.ts' {
  interface Tables {
    /** The floor of each meeting as it stands; what happened on it is in the journal. */
    'floor.floors': { meeting: string; state: Floor; changed_at: Date };
    /** What was spoken: one row a turn that is over. */
    'floor.turns': {
      id: string;
      meeting: string;
      party: string;
      on_behalf_of: string | null;
      capacity: string;
      asked_at: Date;
      begun_at: Date;
      ended_at: Date;
      limit_seconds: number | null;
      /** Time spoken without pauses. */
      seconds: number;
    };
  }
}
