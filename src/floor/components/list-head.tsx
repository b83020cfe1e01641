import { StateMark } from '#ui/state.tsx';
import type { SpeakersList } from '../queries/speakers-list.ts';
import type { SayList } from './saying.ts';

const MEETING = { 'to-come': ['waiting', 'meetingToCome'], open: ['open', 'meetingOpen'], closed: ['closed', 'meetingClosed'] } as const;
const LIST = { 'to-come': ['waiting', 'listToCome'], open: ['open', 'listOpen'], closed: ['closed', 'listClosed'] } as const;

/** How the meeting and its list stand. */
export function Standing({ list, say }: { readonly list: SpeakersList; readonly say: SayList }) {
  const [meetingState, meetingWord] = MEETING[list.state];
  const [listState, listWord] = LIST[list.list];
  return (
    <span class="standing">
      <StateMark state={meetingState}>{say(meetingWord)}</StateMark>
      {list.state !== 'closed' && <StateMark state={listState}>{say(listWord)}</StateMark>}
    </span>
  );
}
