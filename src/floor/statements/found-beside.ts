import type { Reading } from '#platform/database.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { partyOf } from '#parties/for-other-slices.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import type { Part } from './index-text.ts';

/** What of a statement is found beside its text. */
export interface Surroundings {
  readonly party: string;
  readonly onBehalfOf: string | null;
  readonly meeting: string;
  readonly speaker: string | null;
  readonly agendaItem: string | null;
  /** As exact as it is known; left out, the day of the meeting tells. */
  readonly dated?: string | undefined;
}

/** Names in six languages, of the party and the group: a statement is found under what its speaker is called in any of them. */
export async function namesAsParts(db: Reading, { party, onBehalfOf, speaker, agendaItem }: Omit<Surroundings, 'meeting' | 'dated'>): Promise<Part[]> {
  const records = await Promise.all([party, ...(onBehalfOf === null ? [] : [onBehalfOf])].map((id) => partyOf(db, id)));
  const names = records.flatMap((one) => (one ? LANGUAGES.flatMap((language) => {
    const { short, formal, acronym } = one.record.names[language];
    return [short, ...(formal === undefined ? [] : [formal]), ...(acronym === undefined ? [] : [acronym])];
  }) : []));
  return [
    { text: [...new Set(names)].join(' ; '), weight: 'B' },
    ...(speaker === null ? [] : [{ text: speaker, weight: 'B' as const }]),
    ...(agendaItem === null ? [] : [{ text: agendaItem, weight: 'C' as const }]),
  ];
}

/** The year, the meeting and its session, in the languages they have. */
export async function placeAsParts(db: Reading, { meeting, dated }: Pick<Surroundings, 'meeting' | 'dated'>): Promise<Part[]> {
  const { title, session_title: session, day, starts_at: startsAt } = await meetingOf(db, meeting);
  const year = (dated ?? day ?? startsAt?.toISOString() ?? '').slice(0, 4);
  const titles = [title, session].flatMap((field) => LANGUAGES.flatMap((language) => field[language]?.text ?? []));
  return [{ text: [...(year === '' ? [] : [year]), ...new Set(titles)].join(' ; '), weight: 'C' }];
}
