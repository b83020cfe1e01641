import type { Localized } from '#platform/languages.ts';

export interface SessionContent {
  readonly aims?: readonly Localized[];
  readonly background?: Localized;
  /** What should be known about the programme as given. */
  readonly programmeNote?: Localized;
  readonly lists?: readonly { readonly slug: string; readonly title: Localized; readonly items: readonly Localized[] }[];
  readonly documents?: readonly string[];
  readonly links?: readonly { readonly label: Localized; readonly url: string }[];
  readonly sources?: readonly string[];
  /** The session is plainly made up, to try Parley on. */
  readonly fictional?: boolean;
}

declare module '#platform/database.ts' {
  interface Tables {
    'programme.sessions': {
      id: string;
      mechanism: string;
      title: Localized;
      theme: Localized | null;
      /** As exact as it is known: `2024`, `2024-05` or `2024-05-21`. */
      starts_on: string;
      ends_on: string | null;
      place: Localized | null;
      /** IANA name, for the times of its meetings. */
      time_zone: string;
      online: boolean;
      content: SessionContent;
      planned_at: Date;
    };
    'programme.meetings': {
      id: string;
      session: string;
      place_in_programme: number;
      title: Localized;
      form: string;
      /** Calendar day `2024-05-21` in the session's zone: of a meeting with a time, that on which it starts. */
      day: string | null;
      starts_at: Date | null;
      ends_at: Date | null;
      room: Localized | null;
      /** The rules its floor runs by; null for a meeting without a list of speakers. */
      rule_set: string | null;
      note: Localized | null;
      planned_at: Date;
    };
  }
}
