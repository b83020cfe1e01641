import type { Profile } from './profile.ts';

declare module '#platform/database.ts' {
  interface Tables {
    'mechanisms.profiles': {
      slug: string;
      kind: string;
      level: string;
      place_in_list: number;
      record: Profile;
      published_at: Date;
    };
    'mechanisms.participants': {
      mechanism: string;
      party: string;
      as_what: 'participant' | 'partner';
    };
    /** Profiles read from a text, waiting for a person to confirm or discard them. */
    'mechanisms.proposals': {
      id: string;
      source_name: string;
      source_text: string;
      report: unknown;
      proposed_by: string;
      /** In whose name: places of the record, mechanisms as a rule. Empty where an administrator or the software proposed it. */
      kept_by: string[];
      proposed_at: Date;
      closed_at: Date | null;
      closed_as: 'published' | 'discarded' | null;
      mechanism: string | null;
    };
  }
}
