import type { Language } from '#platform/languages.ts';
import { definePage } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { Rapporteur } from '#floor/components/rapporteur.tsx';
import { type Notes, notes as notesQuery, noteTurn, paperWords, removeNote, type SpeakersList, speakersList } from '#floor/for-other-slices.ts';
import type { MeetingAlone } from '#programme/for-other-slices.ts';
import { Island } from '#ui/island.tsx';
import { meetingWithFloor } from '../floor-desk.tsx';
import { insistMay } from '../insist.ts';
import { liveList, phrasesIn, placeAt, RoomScreen, titleOf } from '../room-page.tsx';

function PaperLinks({ meeting, language }: { readonly meeting: string; readonly language: Language }) {
  const say = speaker(paperWords, language);
  return (
    <>
      <a href={`/meetings/${meeting}/list.pdf?lang=${language}`}>{say('listAsPdf')}</a>
      <a href={`/meetings/${meeting}/record.pdf?lang=${language}`}>{say('recordAsPdf')}</a>
    </>
  );
}

/** The rapporteur's working paper. */
export const rapporteurDesk = definePage<{ readonly meeting: MeetingAlone; readonly list: SpeakersList; readonly notes: Notes }>({
  path: '/meetings/:meeting/rapporteur',
  async load(screen) {
    const input = { meeting: screen.params['meeting'] };
    await insistMay(screen, notesQuery, input);
    const meeting = await meetingWithFloor(screen);
    return { meeting, list: await screen.ask(speakersList, { ...input, language: screen.language }), notes: await screen.ask(notesQuery, input) };
  },
  title: titleOf('rapporteur'),
  place: placeAt('rapporteur'),
  commands: [noteTurn, removeNote],
  layout: 'desk',
  json: null,
  view: ({ meeting, list, notes }, { language }) => (
    <RoomScreen meeting={meeting} links={<PaperLinks meeting={meeting.meeting} language={language} />}>
      <Island
        name="floor-rapporteur" component={Rapporteur} live={liveList(list)}
        props={{ ...phrasesIn(language), notes: { query: notesQuery.name, input: { meeting: meeting.meeting }, number: notes.number, answer: notes } }}
      />
    </RoomScreen>
  ),
});
