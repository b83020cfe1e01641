import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { partialDate, slugText } from '#platform/fields.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { partyOf } from '#parties/for-other-slices.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { onMeeting } from '../act.ts';
import { refuse as refuseOnFloor } from '../refusals.ts';
import { statementsArchived } from '../statements/entries.ts';
import { checkedText, LONGEST_TEXT } from '../statements/extract.ts';
import { indexTexts, namesAsParts, placeAsParts, textRow } from '../statements/keep-text.ts';
import { idOf } from '../statements/key.ts';
import { takesStatements } from '../statements/meeting-rules.ts';
import { refuse } from '../statements/refusals.ts';
import { archivists } from '../statements/rights.ts';
import type { StatementRow } from '../statements/statements.ts';

const MOST = 250;
const ROWS_AT_ONCE = 50;

export const archiveStatements = defineCommand({
  name: 'floor.archive-statements',
  summary: 'Takes the statements of a past meeting into the record, up to 250 at once: all of them or none.',
  input: z.strictObject({
    meeting: slugText,
    /** Where they come from, as it is cited. */
    source: z.string().trim().min(1).max(500),
    dated: partialDate,
    statements: z.array(z.strictObject({
      party: slugText, onBehalfOf: slugText.optional(), number: z.int().min(1).max(99).default(1), language: z.enum(LANGUAGES).default('en'),
      title: z.string().trim().min(1).max(300).optional(), speaker: z.string().trim().min(1).max(200).optional(), text: z.string().max(LONGEST_TEXT * 4),
    })).min(1).max(MOST),
  }),
  allow: archivists,
  stream: onMeeting,
  example: { meeting: 'idm-demo-opening', source: 'an example', dated: '2024-05', statements: [{ party: 'ghana', text: 'Ghana thanks the host.' }] },
  async run({ db, input, now }) {
    const { rule_set: ruleSet } = await meetingOf(db, input.meeting);
    if (!takesStatements(ruleSet)) throw refuse('no-attribution-here');
    const taken = new Set((await db.selectFrom('floor.statements').select('id').where('meeting', '=', input.meeting).execute()).map(({ id }) => id));
    const texts: ReturnType<typeof textRow>[] = [];
    const rows: StatementRow[] = [];
    for (const one of input.statements) {
      const party = await partyOf(db, one.party);
      if (!party || (one.onBehalfOf !== undefined && !(await partyOf(db, one.onBehalfOf)))) throw refuseOnFloor('no-such-party');
      const id = idOf({ ...one, meeting: input.meeting });
      if (taken.has(id)) throw refuse('already-archived', { who: party.name });
      taken.add(id);
      const row = {
        id, meeting: input.meeting, party: one.party, on_behalf_of: one.onBehalfOf ?? null, number: one.number, speaker: one.speaker ?? null, agenda_item: null, turn: null,
        check_against_delivery: false, embargo: 'none' as const, public_from: now, delivered_at: now, recording: null, starts_at_second: null, ends_at_second: null,
        dated: input.dated, source: input.source, filed_at: now,
      };
      rows.push(row);
      texts.push(textRow({ statement: id, language: one.language, stage: 'delivered', title: one.title, body: checkedText(one.text), format: 'text' }, 1, now));
    }
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      await db.insertInto('floor.statements').values(rows.slice(from, from + ROWS_AT_ONCE)).execute();
      await db.insertInto('floor.statement_texts').values(texts.slice(from, from + ROWS_AT_ONCE)).execute();
    }
    const place = await placeAsParts(db, input);
    const around = await Promise.all(rows.map((row) => namesAsParts(db, { party: row.party, onBehalfOf: row.on_behalf_of, speaker: row.speaker, agendaItem: null })));
    await indexTexts(db, texts.map(({ title, ...text }, index) => ({ ...text, title: title ?? undefined, around: [...around[index]!, ...place] })));
    return {
      answer: { count: rows.length },
      entries: [statementsArchived({
        meeting: input.meeting, source: input.source, count: rows.length,
        statements: texts.map((text, index) => ({ statement: text.statement, party: rows[index]!.party, language: text.language, sha256: text.sha256 })),
      })],
    };
  },
});
