import { versionFor } from '#platform/languages.ts';
import { definePage, type Page, type Screen } from '#platform/page.ts';
import { refuse } from '#platform/refusals.ts';
import { speaker, wordsIn } from '#platform/words.ts';
import { Desk } from '#floor/components/desk.tsx';
import {
  addSpeaker, announceClosing, announceLimits, announceResult, appeal, askOnMotion, askReply, beginReplies, callToOrder, carryList, changeLevel, type Choices, choices, closeList, closeMeeting,
  countQuorum, countVotes, decideWithoutVote, declareGender, deskWords, directingWords, type Direction, direction, dissociate, endTurn, giveFloor, giveOnMotion, giveReply, introduceProposal, leaveSuggestion, listWords, markAbsent, moveMotion,
  moveTurn, nameConstituency, object, openList, openMeeting, paperWords, pauseTurn, placeOfMeeting, putToVote, questionQuorum, raisePoint, resumeDebate, resumeMeeting, resumeTurn, ruleOnPoint, scheduleList,
  speakOnMotion, type SpeakersList, speakersList, type StatementsToAnswer, statementsToAnswer, suspendMeeting, takeChair, takeRoll, takeTicket, takeUp, underWayWords, undo, vote, withdraw, withdrawMotion,
  withdrawOnMotion, withdrawProposal,
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
  readonly direction: Direction;
  readonly choices: Choices;
  readonly answerable: StatementsToAnswer;
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
  return {
    meeting, list: await screen.ask(speakersList, input), direction: await screen.ask(direction, input), choices: await screen.ask(choices, input), answerable: await screen.ask(statementsToAnswer, input),
  };
}

/** Presiding is a right at the meeting, whatever the turn. */
const ANY_TURN = '00000000-0000-4000-8000-000000000000';

const ON_BOTH = [
  openMeeting, closeMeeting, takeUp, suspendMeeting, resumeMeeting, openList, closeList, scheduleList, takeChair, addSpeaker, nameConstituency, leaveSuggestion, moveTurn, carryList, withdraw, takeTicket,
  countQuorum, countVotes, askOnMotion, withdrawOnMotion, object, introduceProposal, withdrawProposal, dissociate,
];
const THE_CHAIRS = [
  giveFloor, pauseTurn, resumeTurn, endTurn, markAbsent, callToOrder, undo, announceClosing, announceLimits, raisePoint, ruleOnPoint, appeal, moveMotion, withdrawMotion,
  giveOnMotion, speakOnMotion, putToVote, decideWithoutVote, announceResult, questionQuorum, resumeDebate, askReply, beginReplies, giveReply,
];
const THE_SECRETARIATS = [declareGender, takeRoll, vote, changeLevel];

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
    commands: [...ON_BOTH, ...(presides ? THE_CHAIRS : THE_SECRETARIATS)],
    layout: 'desk',
    json: null,
    view({ meeting, list, direction: directed, choices: { parties, groups }, answerable }, { language }) {
      const say = speaker(deskWords, language);
      const directing = speaker(directingWords, language);
      const input = { meeting: meeting.meeting, language };
      return (
        <>
          <Styles of="floor" />
          <Heading title={<LocalizedText field={meeting.title} mark={false} />}>
            <a href={`/meetings/${meeting.meeting}`}>{say('publicPage')}</a>
            <a href={`/meetings/${meeting.meeting}/wall`}>{say('wall')}</a>
            <a href={`/meetings/${meeting.meeting}/list.pdf?lang=${language}`}>{speaker(paperWords, language)('listAsPdf')}</a>
            <a href={`/meetings/${meeting.meeting}/record.pdf?lang=${language}`}>{speaker(paperWords, language)('recordAsPdf')}</a>
            {!presides && <a href={`/meetings/${meeting.meeting}/interpreters`}>{directing('interpreters')}</a>}
            {!presides && <a href={`/meetings/${meeting.meeting}/technician`}>{directing('technician')}</a>}
          </Heading>
          <Island
            name="floor-desk" component={Desk}
            props={{
              words: wordsIn({ ...listWords, ...deskWords }, language), presides, parties, groups, answerable,
              phrases: { underWay: wordsIn(underWayWords, language), directing: wordsIn(directingWords, language) },
              direction: { query: direction.name, input, number: directed.number, answer: directed },
            }}
            live={{ query: speakersList.name, input, number: list.number, answer: list }}
          />
        </>
      );
    },
  });
}
