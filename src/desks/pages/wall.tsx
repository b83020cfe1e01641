import { versionFor } from '#platform/languages.ts';
import { definePage } from '#platform/page.ts';
import { wordsIn } from '#platform/words.ts';
import { WallFloor } from '#floor/components/wall-floor.tsx';
import { listWords, type SpeakersList, speakersList, underWayWords } from '#floor/for-other-slices.ts';
import type { MeetingAlone } from '#programme/for-other-slices.ts';
import { Island } from '#ui/island.tsx';
import { Styles } from '#ui/styles.tsx';
import { meetingWithFloor } from '../floor-desk.tsx';

/** The screen on the wall of the room. */
export const wallScreen = definePage<{ readonly meeting: MeetingAlone; readonly list: SpeakersList }>({
  path: '/meetings/:meeting/wall',
  async load(screen) {
    const meeting = await meetingWithFloor(screen);
    return { meeting, list: await screen.ask(speakersList, { meeting: meeting.meeting, language: screen.language }) };
  },
  title: ({ meeting }, { language }) => versionFor(meeting.title, language)?.text ?? '',
  layout: 'wall',
  json: null,
  view: ({ meeting, list }, { language }) => (
    <>
      <Styles of="floor" />
      <Island
        name="floor-wall" component={WallFloor} props={{ words: wordsIn(listWords, language), underWay: wordsIn(underWayWords, language) }}
        live={{ query: speakersList.name, input: { meeting: meeting.meeting, language }, number: list.number, answer: list }}
      />
    </>
  ),
});
