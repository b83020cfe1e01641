import type { Reading } from '#platform/database.ts';
import type { Localized } from '#platform/languages.ts';

/** A meeting as every screen shows it. Texts are whole, so that each screen takes its reader's language. */
export interface MeetingShown {
  readonly meeting: string;
  readonly session: string;
  readonly title: Localized;
  readonly form: string;
  /** Calendar day in the session's zone; null where only the order is known. */
  readonly day: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly room: Localized | null;
  readonly note: Localized | null;
  /** IANA name, for its times. */
  readonly timeZone: string;
  /** The rules its floor runs by; null where it has no list of speakers. */
  readonly ruleSet: string | null;
  /** How its floor stands; null for a meeting without one. */
  readonly state: 'to-come' | 'open' | 'closed' | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
}

/** A meeting with the session it belongs to, for lists over several sessions. */
export interface MeetingOfSession extends MeetingShown {
  readonly sessionTitle: Localized;
  readonly fictional: boolean;
}

const isoOf = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** Meetings with how their floors stand, in the order of the programme. `narrow` says which. */
export async function showMeetings(
  db: Reading,
  narrow: (query: ReturnType<typeof allMeetings>) => ReturnType<typeof allMeetings>,
): Promise<MeetingOfSession[]> {
  const rows = await narrow(allMeetings(db)).execute();
  return rows.map((row) => ({
    meeting: row.id, session: row.session, title: row.title, form: row.form, day: row.day, startsAt: isoOf(row.starts_at), endsAt: isoOf(row.ends_at),
    room: row.room, note: row.note, timeZone: row.time_zone, ruleSet: row.rule_set,
    state: row.rule_set === null ? null : (row.state ?? 'to-come'), openedAt: row.opened_at, closedAt: row.closed_at,
    sessionTitle: row.session_title, fictional: row.content.fictional === true,
  }));
}

const allMeetings = (db: Reading) =>
  db.selectFrom('programme.meetings as m')
    .innerJoin('programme.sessions as s', 's.id', 'm.session')
    // The floor is another slice's table: anyone may read it.
    .leftJoin('floor.floors as f', 'f.meeting', 'm.id')
    .select([
      'm.id', 'm.session', 'm.title', 'm.form', 'm.day', 'm.starts_at', 'm.ends_at', 'm.room', 'm.note', 'm.rule_set',
      's.time_zone', 's.title as session_title', 's.content',
      'f.standing as state', 'f.opened_at', 'f.closed_at',
    ])
    .orderBy('s.starts_on').orderBy('m.session').orderBy('m.place_in_programme');

/** What a mechanism is called in a line of places: its acronym, else its name, else its slug. */
export async function mechanismName(db: Reading, slug: string): Promise<{ readonly mechanism: string; readonly name: Localized }> {
  const row = await db.selectFrom('mechanisms.profiles').select('record').where('slug', '=', slug).executeTakeFirst();
  const { name, acronym } = (row?.record ?? {}) as { name?: Localized; acronym?: Localized };
  return { mechanism: slug, name: acronym ?? name ?? { en: { text: slug, status: 'original' } } };
}
