import type { GeneratedAlways } from 'kysely';
import type { Gender } from './rules/gender.ts';
import type { KeptFloor } from './kept-floor.ts';
import type { Spoken } from './rules/state.ts';

declare module '#platform/database.ts' {
  interface Tables {
    /** The floor of each meeting as it stands; what happened on it is in the journal. */
    'floor.floors': {
      meeting: string;
      state: KeptFloor;
      changed_at: Date;
      /** These PostgreSQL keeps from the state: for who looks over many meetings. Moments in ISO 8601, UTC. */
      standing: GeneratedAlways<KeptFloor['meeting']>;
      rule_set: GeneratedAlways<string>;
      opened_at: GeneratedAlways<string | null>;
      closed_at: GeneratedAlways<string | null>;
      waiting_count: GeneratedAlways<number>;
      replies_count: GeneratedAlways<number>;
      carried_count: GeneratedAlways<number>;
    };
    /** What speakers declared of their gender: personal, so it is here and not in the journal. */
    'floor.genders': { turn: string; meeting: string; gender: Gender };
    /** Which meeting took over a turn that another did not reach, and whose it is. */
    'floor.carried_turns': { from_meeting: string; turn: string; to_meeting: string; party: string; on_behalf_of: string | null };
    /** What was spoken: one row a turn that is over. */
    'floor.turns': {
      id: string;
      meeting: string;
      /** 1, 2, 3 … in the order in which they ended. */
      place: number;
      party: string;
      on_behalf_of: string | null;
      capacity: string;
      asked_at: Date;
      begun_at: Date;
      ended_at: Date;
      limit_seconds: number | null;
      /** Time spoken without pauses. */
      seconds: number;
      /** The turn, whole. */
      told: Spoken;
    };
  }
}
