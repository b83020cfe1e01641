import { versionFor } from '#platform/languages.ts';
import { definePage, type Page, type Screen } from '#platform/page.ts';
import { refuse } from '#platform/refusals.ts';
import { speaker, wordsIn } from '#platform/words.ts';
import { Desk } from '#floor/components/desk.tsx';
import {
  addSpeaker, type Choices, choices, closeList, closeMeeting, deskWords, endTurn, giveFloor, listWords, moveTurn, openList, openMeeting, pauseTurn, placeOfMeeting,
  resumeTurn, type SpeakersList, speakersList, withdraw,
} from '#floor/for-other-slices.ts';
import { type MeetingAlone, meeting as meetingQuery } from '#programme/for-other-slices.ts';
import { Heading } from '#ui/heading.tsx';
import { Island } from '#ui/island.tsx';
import { LocalizedText } from '#ui/localized.tsx';
import { Styles } from '#ui/styles.tsx';
import { insistMay } from './insist.ts';

interface DeskData {
  readonly meeting: MeetingAlone;
  readonly list: SpeakersList;
  readonly choices: Choices;
}

/** A meeting that has a floor. @throws Refusal 404 for one that has none. */
export async function meetingWithFloor({ ask, params }: Screen): Promise<MeetingAlone> {
  const meeting = await ask(meetingQuery, { meeting: params['meeting'] });
  if (meeting.ruleSet === null) throw refuse('not-there');
  return meeting;
}

async function loadDesk(screen: Screen): Promise<DeskData> {
  const meeting = await meetingWithFloor(screen);
  const input = { meeting: meeting.meeting, language: screen.language };
  return { meeting, list: await screen.ask(speakersList, input), choices: await screen.ask(choices, input) };
}

/** Presiding is a right at the meeting, whatever the turn. */
const ANY_TURN = '00000000-0000-4000-8000-000000000000';

/** The desk of the chair, and the desk of the secretariat: one screen, with and without the floor to give. */
export function floorDesk({ path, presides }: { readonly path: string; readonly presides: boolean }): Page<DeskData> {
  const word = presides ? 'chair' : 'secretariat';
  return definePage<DeskData>({
    path,
    async load(screen) {
      const { meeting } = screen.params;
      await (presides ? insistMay(screen, endTurn, { meeting, turn: ANY_TURN }) : insistMay(screen, openList, { meeting }));
      return loadDesk(screen);
    },
    title: ({ meeting }, { language }) => `${speaker(deskWords, language)(word)} · ${versionFor(meeting.title, language)?.text ?? ''}`,
    place: ({ meeting }, { language, url }) => [...placeOfMeeting(meeting, language), { label: speaker(deskWords, language)(word), href: url.pathname }],
    commands: [
      openMeeting, closeMeeting, openList, closeList, addSpeaker, moveTurn, withdraw, ...(presides ? [giveFloor, pauseTurn, resumeTurn, endTurn] : []),
    ],
    layout: 'desk',
    json: null,
    view({ meeting, list, choices: { parties, groups } }, { language }) {
      const say = speaker(deskWords, language);
      return (
        <>
          <Styles of="floor" />
          <Heading title={<LocalizedText field={meeting.title} mark={false} />}>
            <a href={`/meetings/${meeting.meeting}`}>{say('publicPage')}</a>
            <a href={`/meetings/${meeting.meeting}/wall`}>{say('wall')}</a>
          </Heading>
          <Island
            name="floor-desk" component={Desk}
            props={{ words: wordsIn({ ...listWords, ...deskWords }, language), presides, parties, groups }}
            live={{ query: speakersList.name, input: { meeting: meeting.meeting, language }, number: list.number, answer: list }}
          />
        </>
      );
    },
  });
}
