import { z } from 'zod';
import { chainOf, holding } from '#people/for-other-slices.ts';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { headOf } from '#platform/journal.ts';
import type { Language } from '#platform/languages.ts';
import { floorOf, onMeeting } from '../act.ts';
import { onTextsOf } from '../statements/key.ts';
import { preparedSeconds, turnsWithTexts } from '../filed-texts.ts';
import { rulesOf } from '../rules/adjust.ts';
import { type Reckoned, reckon } from '../rules/estimate.ts';

/** A text that was filed for a turn to come, and how fast it must be read to fit. */
export interface TextAhead {
  readonly statement: string;
  readonly language: Language;
  readonly words: number;
  /** Words a minute at which it fits into the time of the turn; null where that has no limit. */
  readonly pace: number | null;
  /** Faster than interpretation follows in this language. */
  readonly isTooFast: boolean;
}

export interface TextsAhead {
  readonly meeting: string;
  readonly number: number;
  /** How far the filings of texts at the meeting have come: with `number` it tells which of two answers is the newer. */
  readonly filings: number;
  /** By turn, of those who wait or speak. */
  readonly texts: Readonly<Record<string, readonly TextAhead[]>>;
  /** Words a minute that interpretation follows from English. */
  readonly englishPace: number;
  /** When each turn comes, reckoned with these texts. */
  readonly reckoned: Reckoned;
}

/** Those who work in and around the room need the texts before they are public. */
const whoWorksInTheRoom = holding<{ readonly meeting: string }>(
  ['interpreter', 'technician', 'rapporteur', 'secretariat', 'chair', 'co-chair'], ({ db, input }) => chainOf(db, `meeting/${input.meeting}`),
);

export const textsAhead = defineQuery({
  name: 'floor.texts-ahead',
  summary: 'The texts filed for the turns to come at a meeting, with the pace at which each fits into its time. For those who work in the room.',
  input: z.strictObject({ meeting: slugText }),
  allow: whoWorksInTheRoom,
  example: { meeting: 'idm-demo-opening' },
  live: { stream: onMeeting, audience: 'room' },
  async run({ db, input }): Promise<TextsAhead> {
    const { number } = await headOf(db, onMeeting(input));
    const { number: filings } = await headOf(db, onTextsOf(input));
    const floor = await floorOf(db, input.meeting);
    const rules = rulesOf(floor);
    const turns = await turnsWithTexts(db, input.meeting, floor);
    const texts = turns.filter((one) => one.texts.length > 0).map(({ turn, limit, texts: filed }) => [turn.id, filed.map(({ statement, language, words }): TextAhead => {
      const pace = limit === null ? null : Math.round((words * 60) / limit);
      return { statement, language, words, pace, isTooFast: pace !== null && pace > rules.wordsPerMinute[language] };
    })] as const);
    return { meeting: input.meeting, number, filings, texts: Object.fromEntries(texts), englishPace: rules.wordsPerMinute.en, reckoned: reckon(floor, preparedSeconds(floor, turns)) };
  },
});

/** The same answer, told when a text is filed or withdrawn, where `texts-ahead` is told when the floor moves. */
export const textsFiled = defineQuery({
  ...textsAhead,
  name: 'floor.texts-filed',
  summary: 'As floor.texts-ahead; who listens to it hears of each filing.',
  live: { stream: onTextsOf, audience: 'room' },
});
