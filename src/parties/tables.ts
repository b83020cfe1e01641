import type { PartyKind } from './kinds.ts';
import type { Party } from './party.ts';

declare module '#platform/database.ts' {
  interface Tables {
    'parties.parties': {
      id: string;
      kind: PartyKind;
      iso3: string | null;
      regional_group: string | null;
      /** The whole party: names in six languages and over time, codes, succession. */
      record: Party;
      added_at: Date;
      changed_at: Date;
    };
    'parties.memberships': {
      group_id: string;
      party: string;
      /** First day of membership; null where it counts from the founding. */
      from_day: string | null;
      /** First day on which it is over. */
      to_day: string | null;
    };
  }
}
