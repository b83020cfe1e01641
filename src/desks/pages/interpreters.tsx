import { definePage } from '#platform/page.ts';
import { Interpreters } from '#floor/components/interpreters.tsx';
import { type SpeakersList, speakersList, type TextsAhead, textsAhead, textsFiled } from '#floor/for-other-slices.ts';
import type { MeetingAlone } from '#programme/for-other-slices.ts';
import { Island } from '#ui/island.tsx';
import { meetingWithFloor } from '../floor-desk.tsx';
import { insistMay } from '../insist.ts';
import { liveList, phrasesIn, placeAt, RoomScreen, titleOf } from '../room-page.tsx';

/** The screen in the interpreters' booth. */
export const interpretersScreen = definePage<{ readonly meeting: MeetingAlone; readonly list: SpeakersList; readonly texts: TextsAhead }>({
  path: '/meetings/:meeting/interpreters',
  async load(screen) {
    const input = { meeting: screen.params['meeting'] };
    await insistMay(screen, textsAhead, input);
    const meeting = await meetingWithFloor(screen);
    return { meeting, list: await screen.ask(speakersList, { ...input, language: screen.language }), texts: await screen.ask(textsAhead, input) };
  },
  title: titleOf('interpreters'),
  place: placeAt('interpreters'),
  layout: 'desk',
  json: null,
  view: ({ meeting, list, texts }, { language }) => (
    <RoomScreen meeting={meeting}>
      <Island
        name="floor-interpreters" component={Interpreters} live={liveList(list)}
        props={{
          ...phrasesIn(language), texts: { query: textsAhead.name, input: { meeting: meeting.meeting }, number: texts.number, answer: texts },
          filed: { query: textsFiled.name, input: { meeting: meeting.meeting }, number: texts.filings, answer: texts },
        }}
      />
    </RoomScreen>
  ),
});
