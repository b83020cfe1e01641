import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { type Language, LANGUAGES, type Localized } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { namesOfParties, partyOf } from '#parties/for-other-slices.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { capacityOf } from '../inscription.ts';
import type { Capacity } from '../rules/rule-sets.ts';
import { limitFor } from '../statements/meeting-rules.ts';
import { refuse } from '../statements/refusals.ts';
import { readableBy } from '../statements/rights.ts';
import { against, timeOf } from '../statements/speaking-time.ts';
import type { Embargo, FileFormat, Stage } from '../statements/tables.ts';

/** One version of the text in one language. */
export interface StatementVersion {
  readonly language: Language;
  readonly version: number;
  readonly stage: Stage;
  readonly filedAt: string;
  readonly sha256: string;
  readonly words: number;
  readonly characters: number;
  readonly fileName: string | null;
  readonly format: FileFormat;
  readonly note: string | null;
  /** What the text looks like, where that is not the language stated. */
  readonly looksLike: Language | null;
  /** Seconds to read it so that interpretation can follow: fast and slowly; and what is said in a minute. */
  readonly seconds: readonly [number, number];
  readonly perMinute: readonly [number, number];
  readonly unit: 'words' | 'characters';
  readonly against: 'fits' | 'tight' | 'too-long' | null;
}

export interface StatementShown {
  readonly statement: string;
  readonly meeting: string;
  readonly meetingTitle: Localized;
  readonly session: string;
  readonly sessionTitle: Localized;
  readonly timeZone: string;
  readonly party: string;
  readonly partyName: string;
  readonly onBehalfOf: string | null;
  readonly onBehalfOfName: string | null;
  readonly number: number;
  readonly capacity: Capacity;
  readonly limitSeconds: number | null;
  readonly speaker: string | null;
  readonly agendaItem: string | null;
  readonly turn: string | null;
  readonly dated: string;
  readonly checkAgainstDelivery: boolean;
  readonly embargo: Embargo;
  readonly publicFrom: string | null;
  readonly isPublic: boolean;
  readonly deliveredAt: string | null;
  readonly recording: string | null;
  readonly startsAtSecond: number | null;
  readonly endsAtSecond: number | null;
  readonly source: string | null;
  readonly filedAt: string;
  /** Languages in which there is a text. */
  readonly languages: readonly Language[];
  /** All versions, the newest of each language first. */
  readonly versions: readonly StatementVersion[];
  /** The text asked for: of the language asked for where there is one, else of the one it was filed in first. */
  readonly text: { readonly language: Language; readonly version: number; readonly title: string | null; readonly paragraphs: readonly string[] };
}

export const statement = defineQuery({
  name: 'floor.statement',
  summary: 'One statement with its text in one language, and all versions there are. Before delivery: for the room and its own delegation only.',
  input: z.strictObject({
    statement: z.string().max(300),
    language: z.enum(LANGUAGES).default('en'),
    /** Language of the text, where it is to be another than the reader’s. */
    textLanguage: z.enum(LANGUAGES).optional(),
    version: z.int().min(1).optional(),
  }),
  allow: anyone,
  example: { statement: 'idm-demo-opening--kenya', language: 'en' },
  async run({ db, input, actor, now }): Promise<StatementShown> {
    const readable = await readableBy(db, actor, now);
    const row = await db.selectFrom('floor.statements as s').selectAll().where('s.id', '=', input.statement).where(readable).executeTakeFirst();
    if (!row) throw refuse('no-such-statement');
    const texts = await db.selectFrom('floor.statement_texts').select([
      'language', 'version', 'stage', 'title', 'sha256', 'words', 'characters', 'file_name', 'file_format', 'looks_like', 'note', 'filed_at',
    ]).where('statement', '=', row.id).orderBy('filed_at').orderBy('version').execute();
    const languages = [...new Set(texts.map(({ language }) => language))];
    const wanted = input.textLanguage ?? input.language;
    const language = languages.includes(wanted) ? wanted : languages[0];
    const version = input.version ?? texts.findLast((text) => text.language === language)?.version;
    const shown = await db.selectFrom('floor.statement_texts').select(['language', 'version', 'title', 'body'])
      .where('statement', '=', row.id).where('language', '=', language ?? 'en').where('version', '=', version ?? 0).executeTakeFirst();
    if (!shown) throw refuse('no-such-statement');
    const meeting = await meetingOf(db, row.meeting);
    const names = await namesOfParties(db, [row.party, ...(row.on_behalf_of === null ? [] : [row.on_behalf_of])], input.language);
    const party = await partyOf(db, row.party);
    const capacity = row.on_behalf_of !== null ? 'group' : party ? capacityOf(party.record) : 'national';
    const limitSeconds = limitFor(meeting.rule_set, capacity);
    const nameOf = (id: string): string => names.get(id) ?? id;
    return {
      statement: row.id, meeting: row.meeting, meetingTitle: meeting.title, session: meeting.session, sessionTitle: meeting.session_title, timeZone: meeting.time_zone,
      party: row.party, partyName: nameOf(row.party), onBehalfOf: row.on_behalf_of, onBehalfOfName: row.on_behalf_of === null ? null : nameOf(row.on_behalf_of),
      number: row.number, capacity, limitSeconds, speaker: row.speaker, agendaItem: row.agenda_item, turn: row.turn, dated: row.dated,
      checkAgainstDelivery: row.check_against_delivery && row.delivered_at === null, embargo: row.embargo, publicFrom: row.public_from?.toISOString() ?? null,
      isPublic: row.public_from !== null && row.public_from <= now, deliveredAt: row.delivered_at?.toISOString() ?? null, recording: row.recording,
      startsAtSecond: row.starts_at_second, endsAtSecond: row.ends_at_second, source: row.source, filedAt: row.filed_at.toISOString(), languages,
      versions: texts.toReversed().map((text) => {
        const time = timeOf(text.words, text.language);
        return {
          language: text.language, version: text.version, stage: text.stage, filedAt: text.filed_at.toISOString(), sha256: text.sha256, words: text.words,
          characters: text.characters, fileName: text.file_name, format: text.file_format, note: text.note, looksLike: text.looks_like,
          seconds: time.seconds, perMinute: time.perMinute, unit: time.unit, against: against(limitSeconds, time) ?? null,
        };
      }),
      text: { language: shown.language, version: shown.version, title: shown.title, paragraphs: shown.body.split('\n\n') },
    };
  },
});
