import { z } from 'zod';
import { chainOf, holding } from '#people/for-other-slices.ts';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { headOf } from '#platform/journal.ts';
import type { Language } from '#platform/languages.ts';
import { floorOf, onMeeting } from '../act.ts';
import { rulesOf } from '../rules/adjust.ts';
import { limitOf } from '../rules/order.ts';

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
  /** By turn, of those who wait or speak. */
  readonly texts: Readonly<Record<string, readonly TextAhead[]>>;
  /** Words a minute that interpretation follows from English. */
  readonly englishPace: number;
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
    const floor = await floorOf(db, input.meeting);
    const rules = rulesOf(floor);
    const turns = [...(floor.speaking ? [{ turn: floor.speaking, limit: floor.speaking.limitSeconds }] : []), ...floor.waiting.map((turn) => ({ turn, limit: limitOf(rules, turn) }))];
    const isNamed = rules.attribution === 'party' && turns.length > 0;
    const rows = !isNamed ? [] : await db.selectFrom('floor.statements as s').innerJoin('floor.statement_texts as t', 't.statement', 's.id')
      .distinctOn(['s.id', 't.language']).select(['s.id', 's.party', 's.on_behalf_of', 's.number', 't.language', 't.words'])
      .where('s.meeting', '=', input.meeting).where('s.delivered_at', 'is', null)
      .orderBy('s.id').orderBy('t.language').orderBy('t.version', 'desc').execute();
    const texts = turns.flatMap(({ turn, limit }) => {
      const own = rows.filter((row) => row.party === turn.party && (row.on_behalf_of ?? undefined) === turn.onBehalfOf);
      const first = Math.min(...own.map((row) => row.number));
      const found = own.filter((row) => row.number === first).map((row): TextAhead => {
        const pace = limit === null ? null : Math.round((row.words * 60) / limit);
        return { statement: row.id, language: row.language, words: row.words, pace, isTooFast: pace !== null && pace > rules.wordsPerMinute[row.language] };
      });
      return found.length === 0 ? [] : [[turn.id, found] as const];
    });
    return { meeting: input.meeting, number, texts: Object.fromEntries(texts), englishPace: rules.wordsPerMinute.en };
  },
});
