import { definePage } from '#platform/page.ts';
import { Technician } from '#floor/components/technician.tsx';
import { type SpeakersList, speakersList, textsAhead } from '#floor/for-other-slices.ts';
import type { MeetingAlone } from '#programme/for-other-slices.ts';
import { Island } from '#ui/island.tsx';
import { meetingWithFloor } from '../floor-desk.tsx';
import { insistMay } from '../insist.ts';
import { liveList, phrasesIn, placeAt, RoomScreen, titleOf } from '../room-page.tsx';

/** The screen at the technician's board. */
export const technicianScreen = definePage<{ readonly meeting: MeetingAlone; readonly list: SpeakersList }>({
  path: '/meetings/:meeting/technician',
  async load(screen) {
    const input = { meeting: screen.params['meeting'] };
    await insistMay(screen, textsAhead, input);
    return { meeting: await meetingWithFloor(screen), list: await screen.ask(speakersList, { ...input, language: screen.language }) };
  },
  title: titleOf('technician'),
  place: placeAt('technician'),
  layout: 'desk',
  json: null,
  view: ({ meeting, list }, { language }) => (
    <RoomScreen meeting={meeting}>
      <Island name="floor-technician" component={Technician} props={phrasesIn(language)} live={liveList(list)} />
    </RoomScreen>
  ),
});
