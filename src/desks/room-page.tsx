import type { ComponentChildren } from 'preact';
import { versionFor } from '#platform/languages.ts';
import type { Screen } from '#platform/page.ts';
import { speaker, wordsIn } from '#platform/words.ts';
import { listWords, placeOfMeeting, roomWords, type SpeakersList, speakersList, underWayWords } from '#floor/for-other-slices.ts';
import type { MeetingAlone } from '#programme/for-other-slices.ts';
import { Heading } from '#ui/heading.tsx';
import { LocalizedText } from '#ui/localized.tsx';
import { Styles } from '#ui/styles.tsx';

type Word = 'interpreters' | 'technician' | 'rapporteur';

interface OfMeeting {
  readonly meeting: MeetingAlone;
}

/** What the screens of those who work in and around the room have in common. */
export const titleOf = (word: Word) => ({ meeting }: OfMeeting, { language }: Pick<Screen, 'language'>): string =>
  `${speaker(roomWords, language)(word)} · ${versionFor(meeting.title, language)?.text ?? ''}`;

export const placeAt = (word: Word) => ({ meeting }: OfMeeting, { language, url }: Pick<Screen, 'language' | 'url'>) => [
  ...placeOfMeeting(meeting, language), { label: speaker(roomWords, language)(word), href: url.pathname },
];

export const phrasesIn = (language: Screen['language']) => ({
  words: wordsIn(listWords, language), phrases: { underWay: wordsIn(underWayWords, language), room: wordsIn(roomWords, language) },
});

export const liveList = (list: SpeakersList) => ({ query: speakersList.name, input: { meeting: list.meeting, language: list.language }, number: list.number, answer: list });

/** `links`: to what belongs to the screen, beside its title. */
export const RoomScreen = ({ meeting, links, children }: OfMeeting & { readonly links?: ComponentChildren; readonly children: ComponentChildren }) => (
  <>
    <Styles of="floor" />
    <Heading title={<LocalizedText field={meeting.title} mark={false} />}>{links}</Heading>
    {children}
  </>
);
