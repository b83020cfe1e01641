import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { namesOfParties } from '#parties/for-other-slices.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { takesStatements } from '../statements/meeting-rules.ts';
import { readableBy } from '../statements/rights.ts';
import { timeOf } from '../statements/speaking-time.ts';

/** A statement in the list of a meeting. */
export interface StatementListed {
  readonly statement: string;
  readonly party: string;
  readonly partyName: string;
  readonly onBehalfOf: string | null;
  readonly onBehalfOfName: string | null;
  readonly turn: string | null;
  readonly deliveredAt: string | null;
  readonly isPublic: boolean;
  readonly publicFrom: string | null;
  readonly checkAgainstDelivery: boolean;
  readonly texts: readonly { readonly language: Language; readonly words: number; readonly seconds: readonly [number, number] }[];
}

export interface StatementsOfMeeting {
  readonly meeting: string;
  readonly takesStatements: boolean;
  /** In the order of delivery, then of filing; only what the asker may read. */
  readonly statements: readonly StatementListed[];
  readonly next: string | null;
}

const PAGE = 200;

export const statementsOfMeeting = defineQuery({
  name: 'floor.statements-of-meeting',
  summary: 'The statements of a meeting that the asker may read, with their languages and speaking times.',
  input: z.strictObject({ meeting: slugText, language: z.enum(LANGUAGES).default('en'), after: z.string().max(300).optional() }),
  allow: anyone,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  async run({ db, input, actor, now }): Promise<StatementsOfMeeting> {
    const meeting = await meetingOf(db, input.meeting);
    const readable = await readableBy(db, actor, now);
    const all = await db.selectFrom('floor.statements as s').selectAll().where('s.meeting', '=', meeting.id).where(readable)
      .orderBy('s.delivered_at', (order) => order.asc().nullsLast()).orderBy('s.filed_at').orderBy('s.id').execute();
    const from = input.after === undefined ? 0 : all.findIndex(({ id }) => id === input.after) + 1;
    const page = all.slice(from, from + PAGE);
    const texts = page.length === 0 ? [] : await db.selectFrom('floor.statement_texts').distinctOn(['statement', 'language']).select(['statement', 'language', 'words'])
      .where('statement', 'in', page.map(({ id }) => id)).orderBy('statement').orderBy('language').orderBy('version', 'desc').execute();
    const names = await namesOfParties(db, page.flatMap((row) => [row.party, ...(row.on_behalf_of === null ? [] : [row.on_behalf_of])]), input.language);
    const nameOf = (id: string): string => names.get(id) ?? id;
    return {
      meeting: meeting.id,
      takesStatements: takesStatements(meeting.rule_set),
      statements: page.map((row) => ({
        statement: row.id, party: row.party, partyName: nameOf(row.party), onBehalfOf: row.on_behalf_of, onBehalfOfName: row.on_behalf_of === null ? null : nameOf(row.on_behalf_of),
        turn: row.turn, deliveredAt: row.delivered_at?.toISOString() ?? null, isPublic: row.public_from !== null && row.public_from <= now,
        publicFrom: row.public_from?.toISOString() ?? null, checkAgainstDelivery: row.check_against_delivery && row.delivered_at === null,
        texts: texts.filter(({ statement }) => statement === row.id).map(({ language, words }) => ({ language, words, seconds: timeOf(words, language).seconds })),
      })),
      next: all.length > from + PAGE ? page.at(-1)!.id : null,
    };
  },
});
