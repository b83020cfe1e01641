import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { type Language, LANGUAGES, type Localized } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { namesOfParties, partyOf } from '#parties/for-other-slices.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { itemOfTurn } from '../item-of-turn.ts';
import { capacityOf } from '../inscription.ts';
import type { Capacity } from '../rules/rule-sets.ts';
import { timesAt } from '../statements/meeting-rules.ts';
import { refuse } from '../statements/refusals.ts';
import { readableTo } from '../statements/rights.ts';
import { against, timeOf } from '../statements/speaking-time.ts';
import type { Embargo, FileFormat, Stage, StatementFate } from '../statements/tables.ts';
import { isOpen } from '../statements/which-texts.ts';

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
  /** Replaced or withdrawn before everybody could read it: shown to the room and its delegation alone. */
  readonly isKeptBack: boolean;
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
  /** The item under consideration when it was delivered, else the one it was filed under. */
  readonly agendaItem: string | null;
  readonly turn: string | null;
  /** Where it was read out, if that was not the meeting for which it was filed: a later one that took its turn over. */
  readonly readOutAt?: { readonly meeting: string; readonly title: Localized };
  readonly dated: string;
  readonly checkAgainstDelivery: boolean;
  readonly embargo: Embargo;
  readonly publicFrom: string | null;
  readonly isPublic: boolean;
  readonly ifNotReached: StatementFate;
  readonly withdrawnAt: string | null;
  readonly deliveredAt: string | null;
  /** Published without having been read out; `deliveredAt` is when. */
  readonly inWriting: boolean;
  readonly recording: string | null;
  readonly startsAtSecond: number | null;
  readonly endsAtSecond: number | null;
  readonly source: string | null;
  readonly filedAt: string;
  /** Languages in which there is a text. */
  readonly languages: readonly Language[];
  /** All versions that the asker may read, the newest of each language first. */
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
    const { statement: readable, inside } = await readableTo(db, actor, now);
    const row = await db.selectFrom('floor.statements as s').selectAll().select(inside.as('inside')).where('s.id', '=', input.statement).where(readable).executeTakeFirst();
    if (!row) throw refuse('no-such-statement');
    const all = await db.selectFrom('floor.statement_texts as t').select([
      't.language', 't.version', 't.stage', 't.title', 't.sha256', 't.words', 't.characters', 't.file_name', 't.file_format', 't.looks_like', 't.note', 't.filed_at', isOpen.as('open'),
    ]).where('t.statement', '=', row.id).orderBy('t.filed_at').orderBy('t.version').execute();
    const texts = all.filter(({ open }) => open || row.inside);
    const languages = [...new Set(texts.map(({ language }) => language))];
    const wanted = input.textLanguage ?? input.language;
    const language = languages.includes(wanted) ? wanted : languages[0];
    const version = texts.findLast((text) => text.language === language && text.version === (input.version ?? text.version))?.version;
    const shown = await db.selectFrom('floor.statement_texts').select(['language', 'version', 'title', 'body'])
      .where('statement', '=', row.id).where('language', '=', language ?? 'en').where('version', '=', version ?? 0).executeTakeFirst();
    if (!shown) throw refuse('no-such-statement');
    const meeting = await meetingOf(db, row.meeting);
    const names = await namesOfParties(db, [row.party, ...(row.on_behalf_of === null ? [] : [row.on_behalf_of])], input.language);
    const party = await partyOf(db, row.party);
    const capacity = row.on_behalf_of !== null ? 'group' : party ? capacityOf(party.record) : 'national';
    const times = await timesAt(db, meeting);
    const limitSeconds = times.limitFor({ party: row.party, onBehalfOf: row.on_behalf_of ?? undefined, turn: row.turn, capacity });
    const nameOf = (id: string): string => names.get(id) ?? id;
    const elsewhere = row.turn === null ? undefined : await db.selectFrom('floor.turns as t').innerJoin('programme.meetings as m', 'm.id', 't.meeting')
      .select(['m.id as meeting', 'm.title']).where('t.id', '=', row.turn).where('t.meeting', '!=', row.meeting).executeTakeFirst();
    return {
      statement: row.id, meeting: row.meeting, meetingTitle: meeting.title, session: meeting.session, sessionTitle: meeting.session_title, timeZone: meeting.time_zone,
      party: row.party, partyName: nameOf(row.party), onBehalfOf: row.on_behalf_of, onBehalfOfName: row.on_behalf_of === null ? null : nameOf(row.on_behalf_of),
      number: row.number, capacity, limitSeconds, speaker: row.speaker, agendaItem: (await itemOfTurn(db, row.turn)) ?? row.agenda_item, turn: row.turn, ...(elsewhere && { readOutAt: elsewhere }), dated: row.dated,
      checkAgainstDelivery: row.check_against_delivery && row.delivered_at === null, embargo: row.embargo, publicFrom: row.public_from?.toISOString() ?? null,
      isPublic: row.public_from !== null && row.public_from <= now, ifNotReached: row.if_not_reached,
      withdrawnAt: row.withdrawn_at?.toISOString() ?? null, deliveredAt: row.delivered_at?.toISOString() ?? null, inWriting: row.in_writing, recording: row.recording,
      startsAtSecond: row.starts_at_second, endsAtSecond: row.ends_at_second, source: row.source, filedAt: row.filed_at.toISOString(), languages,
      versions: texts.toReversed().map((text) => {
        const time = timeOf(text.words, text.language, times.paceFor(text.language));
        return {
          language: text.language, version: text.version, stage: text.stage, filedAt: text.filed_at.toISOString(), sha256: text.sha256, words: text.words,
          characters: text.characters, fileName: text.file_name, format: text.file_format, note: text.note, looksLike: text.looks_like,
          seconds: time.seconds, perMinute: time.perMinute, unit: time.unit, against: against(limitSeconds, time) ?? null, isKeptBack: !text.open,
        };
      }),
      text: { language: shown.language, version: shown.version, title: shown.title, paragraphs: shown.body.split('\n\n') },
    };
  },
});
