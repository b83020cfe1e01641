import type { Say } from '#platform/words.ts';
import { StateMark } from '#ui/state.tsx';
import type { MeetingShown } from '../showing.ts';
import type { programmeWords } from '../words.ts';

/** How a meeting stands. Nothing for one whose floor nobody kept. */
export function MeetingState({ meeting, say }: { readonly meeting: Pick<MeetingShown, 'state'>; readonly say: Say<typeof programmeWords> }) {
  if (meeting.state === 'open') return <StateMark state="open">{say('stateOpen')}</StateMark>;
  if (meeting.state === 'closed') return <StateMark state="closed">{say('stateClosed')}</StateMark>;
  if (meeting.state === 'to-come') return <StateMark state="waiting">{say('stateToCome')}</StateMark>;
  return null;
}
