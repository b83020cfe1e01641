import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { partialDate, slugText } from '#platform/fields.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { oneLine } from '#platform/one-line.ts';
import { partyOf } from '#parties/for-other-slices.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { onMeeting } from '../act.ts';
import { refuse as refuseOnFloor } from '../refusals.ts';
import { statementsArchived } from '../statements/entries.ts';
import { LONGEST_TEXT } from '../statements/check-text.ts';
import { namesAsParts, placeAsParts } from '../statements/found-beside.ts';
import { hashWithTitle, keepIndex, textRow } from '../statements/keep-text.ts';
import { idOf } from '../statements/key.ts';
import { takesStatements } from '../statements/meeting-rules.ts';
import { workOnTexts } from '../statements/prepare-text.ts';
import { refuse } from '../statements/refusals.ts';
import { archivists } from '../statements/rights.ts';
import type { StatementRow } from '../statements/statements.ts';
import type { TextGiven } from '../statements/work-on-text.ts';

const MOST = 250;
const ROWS_AT_ONCE = 50;

export const archiveStatements = defineCommand({
  name: 'floor.archive-statements',
  summary: 'Takes the statements of a past meeting into the record, up to 250 texts at once: all of them or none. A statement may have a text in each of six languages.',
  input: z.strictObject({
    meeting: slugText,
    /** Where they come from, as it is cited. */
    source: oneLine(500),
    dated: partialDate,
    statements: z.array(z.strictObject({
      party: slugText, onBehalfOf: slugText.optional(), number: z.int().min(1).max(99).default(1), language: z.enum(LANGUAGES).default('en'),
      title: oneLine(300).optional(), speaker: oneLine(200).optional(), text: z.string().max(LONGEST_TEXT * 4),
    })).min(1).max(MOST),
  }),
  allow: archivists,
  stream: onMeeting,
  example: { meeting: 'idm-demo-opening', source: 'an example', dated: '2024-05', statements: [{ party: 'ghana', text: 'Ghana thanks the host.' }] },
  /** A session of the General Assembly takes a minute to index: nothing waits for it. */
  async prepare({ db, input, actor }) {
    const place = await placeAsParts(db, input);
    const texts: TextGiven[] = [];
    for (const { title, text, language, party, onBehalfOf, speaker } of input.statements) {
      const names = await namesAsParts(db, { party, onBehalfOf: onBehalfOf ?? null, speaker: speaker ?? null, agendaItem: null });
      texts.push({ language, title, text, isTidy: false, around: [...names, ...place] });
    }
    return workOnTexts(db, actor, texts);
  },
  async run({ db, input, now, prepared }) {
    const { rule_set: ruleSet } = await meetingOf(db, input.meeting);
    if (!takesStatements(ruleSet)) throw refuse('no-attribution-here');
    const there = await db.selectFrom('floor.statements as s').innerJoin('floor.statement_texts as t', 't.statement', 's.id')
      .select(['s.id', 's.source', 't.language']).where('s.meeting', '=', input.meeting).execute();
    const taken = new Set(there.map(({ id, language }) => `${id} ${language}`));
    const sources = new Map(there.map(({ id, source }) => [id, source]));
    const rows: StatementRow[] = [];
    const texts: ReturnType<typeof textRow>[] = [];
    for (const [index, one] of input.statements.entries()) {
      const party = await partyOf(db, one.party);
      if (!party || (one.onBehalfOf !== undefined && !(await partyOf(db, one.onBehalfOf)))) throw refuseOnFloor('no-such-party');
      const id = idOf({ ...one, meeting: input.meeting });
      // Only an archive's own statement takes further languages from an archive.
      if (taken.has(`${id} ${one.language}`) || sources.get(id) === null) throw refuse('already-archived', { who: party.name });
      taken.add(`${id} ${one.language}`);
      if (!sources.has(id)) {
        sources.set(id, input.source);
        rows.push({
          id, meeting: input.meeting, party: one.party, on_behalf_of: one.onBehalfOf ?? null, number: one.number, speaker: one.speaker ?? null, agenda_item: null, turn: null,
          check_against_delivery: false, embargo: 'none' as const, public_from: now, delivered_at: now, recording: null, starts_at_second: null, ends_at_second: null,
          dated: input.dated, source: input.source, filed_at: now, if_not_reached: 'keep', in_writing: false, withdrawn_at: null,
        });
      }
      texts.push(textRow(id, prepared[index]!, { stage: 'delivered', title: one.title, format: 'text' }, 1, now));
    }
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) await db.insertInto('floor.statements').values(rows.slice(from, from + ROWS_AT_ONCE)).execute();
    for (let from = 0; from < texts.length; from += ROWS_AT_ONCE) await db.insertInto('floor.statement_texts').values(texts.slice(from, from + ROWS_AT_ONCE)).execute();
    await keepIndex(db, texts.map(({ statement }, index) => ({ ...prepared[index]!, statement })), now);
    return {
      answer: { count: texts.length },
      entries: [statementsArchived({
        meeting: input.meeting, source: input.source, count: texts.length,
        statements: texts.map((text, index) => ({ statement: text.statement, party: input.statements[index]!.party, language: text.language, sha256: text.sha256, sha256WithTitle: hashWithTitle(text.title, text.body) })),
      })],
    };
  },
});
