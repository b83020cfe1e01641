import { STRANGER } from '#platform/actor.ts';
import { headOf, type Head } from '#platform/journal.ts';
import type { Language } from '#platform/languages.ts';
import { refuse } from '#platform/refusals.ts';
import type { Spine } from '#platform/spine.ts';
import { type MeetingAlone, meeting as meetingQuery } from '#programme/for-other-slices.ts';
import { onMeeting } from '../act.ts';
import { actsTold, type ActToldShown } from '../queries/acts-told.ts';
import { type MeetingRecord, record, type RecordedTurn } from '../queries/record.ts';
import { type SpeakersList, speakersList } from '../queries/speakers-list.ts';
import { timeSpent, type TimeSpentShown } from '../queries/time-spent.ts';

/** What anybody may read of a meeting's floor, as it stood at one number of its record. */
export interface FloorGathered {
  readonly language: Language;
  /** The public address of the installation, without a final slash. */
  readonly origin: string;
  readonly at: Date;
  readonly head: Head;
  readonly meeting: MeetingAlone;
  readonly list: SpeakersList;
  readonly record: MeetingRecord;
  /** Every turn that is over, in the order in which they spoke. */
  readonly turns: readonly RecordedTurn[];
  readonly acts: readonly ActToldShown[];
  /** Once the meeting has closed. */
  readonly timeSpent: TimeSpentShown | null;
}

const MOST_PAGES = 50;
const ATTEMPTS = 5;

/** Every page of the record of a meeting. @throws Refusal as the query does. */
export async function wholeRecord(spine: Spine, meeting: string, language: Language): Promise<{ readonly record: MeetingRecord; readonly turns: readonly RecordedTurn[] }> {
  const first = await spine.ask(record, { input: { meeting, language }, actor: STRANGER });
  const turns = [...first.turns];
  let { next } = first;
  for (let pages = 1; next !== null && pages < MOST_PAGES; pages += 1) {
    const page: MeetingRecord = await spine.ask(record, { input: { meeting, language, after: next }, actor: STRANGER });
    turns.push(...page.turns);
    next = page.next;
  }
  return { record: first, turns };
}

/** Asks anew where the meeting moved on meanwhile, so that a paper never mixes two moments. @throws Refusal as the queries do. */
export async function gatherFloor(spine: Spine, { meeting, language, origin }: { readonly meeting: string; readonly language: Language; readonly origin: string }): Promise<FloorGathered> {
  const ask = { input: { meeting, language }, actor: STRANGER };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const head = await headOf(spine.db, onMeeting({ meeting }));
    const [shown, list, whole, { acts }] = await Promise.all([
      spine.ask(meetingQuery, { input: { meeting }, actor: STRANGER }), spine.ask(speakersList, ask), wholeRecord(spine, meeting, language), spine.ask(actsTold, ask),
    ]);
    const spent = list.state === 'closed' ? await spine.ask(timeSpent, ask) : null;
    if ((await headOf(spine.db, onMeeting({ meeting }))).number === head.number) {
      return { language, origin, at: spine.now(), head, meeting: shown, list, ...whole, acts, timeSpent: spent };
    }
  }
  throw refuse('try-again');
}
