import { versionFor } from '#platform/languages.ts';
import { definePage } from '#platform/page.ts';
import { speaker, wordsIn } from '#platform/words.ts';
import { Delegate } from '#floor/components/delegate.tsx';
import {
  acceptExchange, appeal, askForFloor, askOnMotion, askReply, changeLevel, declareGender, declineExchange, delegateWords, dissociate, introduceProposal, listWords, moveMotion, type MyParty, myParties, object, placeOfMeeting,
  proposeExchange, questionQuorum, raisePoint, type SpeakersList, speakersList, type StatementsToAnswer, statementsToAnswer, takeTicket, takingPartWords, underWayWords, vote, withdraw, withdrawMotion, withdrawOnMotion, withdrawProposal, withdrawReply,
  withdrawTicket,
} from '#floor/for-other-slices.ts';
import type { MeetingAlone } from '#programme/for-other-slices.ts';
import { Empty } from '#ui/empty.tsx';
import { Heading } from '#ui/heading.tsx';
import { Island } from '#ui/island.tsx';
import { LocalizedText } from '#ui/localized.tsx';
import { Styles } from '#ui/styles.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { meetingWithFloor } from '../floor-desk.tsx';
import { insistMay } from '../insist.ts';
import { deskWords } from '#floor/for-other-slices.ts';

interface DelegateData {
  readonly meeting: MeetingAlone;
  readonly list: SpeakersList;
  readonly mine: readonly MyParty[];
  readonly answerable: StatementsToAnswer;
}

/** A delegate's screen, made for a phone in one hand. */
export const delegateDesk = definePage<DelegateData>({
  path: '/meetings/:meeting/delegate',
  async load(screen) {
    const input = { meeting: screen.params['meeting'], language: screen.language };
    await insistMay(screen, myParties, input);
    return { meeting: await meetingWithFloor(screen), list: await screen.ask(speakersList, input), mine: await screen.ask(myParties, input), answerable: await screen.ask(statementsToAnswer, input) };
  },
  title: ({ meeting }, { language }) => `${speaker(delegateWords, language)('delegate')} · ${versionFor(meeting.title, language)?.text ?? ''}`,
  place: ({ meeting }, { language, url }) => [...placeOfMeeting(meeting, language), { label: speaker(delegateWords, language)('delegate'), href: url.pathname }],
  commands: [
    askForFloor, withdraw, changeLevel, proposeExchange, acceptExchange, declineExchange, raisePoint, appeal, moveMotion, withdrawMotion, askOnMotion, withdrawOnMotion, introduceProposal, withdrawProposal, dissociate, object, questionQuorum, askReply,
    withdrawReply, vote, takeTicket, withdrawTicket, declareGender,
  ],
  layout: 'desk',
  json: null,
  view({ meeting, list, mine, answerable }, { language }) {
    const say = speaker(delegateWords, language);
    const address = `/meetings/${meeting.meeting}`;
    return (
      <>
        <Styles of="floor" />
        <Heading title={<LocalizedText field={meeting.title} mark={false} />} />
        {mine.length === 0 && list.isNamed ? (
          <Empty action={<ButtonLink href={address}>{speaker(deskWords, language)('publicPage')}</ButtonLink>}>{say('noParty')}</Empty>
        ) : (
          <Island
            name="floor-delegate" component={Delegate} 
            props={{
              words: wordsIn({ ...listWords, ...delegateWords }, language), mine, answerable,
              phrases: { underWay: wordsIn(underWayWords, language), takingPart: wordsIn(takingPartWords, language) },
            }}
            live={{ query: speakersList.name, input: { meeting: meeting.meeting, language }, number: list.number, answer: list }}
          />
        )}
      </>
    );
  },
});
