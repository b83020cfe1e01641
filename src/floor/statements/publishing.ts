import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '#platform/languages.ts';
import { asLine, asParagraphs } from '#platform/markdown.ts';
import type { PublishedFile } from '#platform/slice.ts';
import { speaker } from '#platform/words.ts';
import { namesOfParties } from '#parties/for-other-slices.ts';
import { statementAddress } from './key.ts';
import { isOpen } from './which-texts.ts';
import { statementWords } from './words.ts';

const AT_ONCE = 100;

/**
 * Every statement that everybody may read at this moment, with the texts that are public: as JSON, and each text as one to read.
 * What is under embargo is not there, nor what was replaced or withdrawn before it could be read.
 */
export async function* publishStatements(db: Reading): AsyncIterable<PublishedFile> {
  for (let after = ''; ; ) {
    const rows = await db.selectFrom('floor.statements').selectAll().where('id', '>', after).where('public_from', '<=', sql<Date>`now()`).orderBy('id').limit(AT_ONCE).execute();
    if (rows.length === 0) return;
    after = rows.at(-1)!.id;
    const texts = await db.selectFrom('floor.statement_texts as t').selectAll('t').where('t.statement', 'in', rows.map(({ id }) => id)).where(isOpen)
      .orderBy('t.statement').orderBy('t.language').orderBy('t.version').execute();
    const byStatement = Map.groupBy(texts, ({ statement }) => statement);
    const whose = rows.flatMap((row) => [row.party, ...(row.on_behalf_of === null ? [] : [row.on_behalf_of])]);
    const namesIn = new Map(await Promise.all(LANGUAGES.map(async (language) => [language, await namesOfParties(db, whose, language)] as const)));
    for (const row of rows) {
      const own = byStatement.get(row.id) ?? [];
      yield {
        path: `statements/${row.id}.json`,
        text: `${JSON.stringify({
          statement: row.id, meeting: row.meeting, party: row.party, onBehalfOf: row.on_behalf_of, number: row.number, dated: row.dated, speaker: row.speaker,
          agendaItem: row.agenda_item, source: row.source, deliveredAt: row.delivered_at?.toISOString() ?? null, inWriting: row.in_writing,
          recording: row.recording, startsAtSecond: row.starts_at_second, endsAtSecond: row.ends_at_second,
          texts: own.map((text) => ({
            language: text.language, version: text.version, stage: text.stage, title: text.title, note: text.note, filedAt: text.filed_at.toISOString(),
            sha256: text.sha256, words: text.words, characters: text.characters, text: text.body,
          })),
        }, null, 2)}\n`,
      };
      for (const [language, versions] of Map.groupBy(own, (text) => text.language)) {
        const names = namesIn.get(language)!;
        const say = speaker(statementWords, language);
        const who = row.on_behalf_of ?? row.party;
        const text = versions.at(-1)!;
        const stage = say(text.stage === 'filed' ? 'filed' : text.stage === 'delivered' ? 'deliveredText' : 'corrected');
        yield {
          path: `statements/${row.id}.${language}.md`,
          text: [
            `# ${asLine(say('statementOf', { party: names.get(who) ?? who }))}`, '',
            asLine(`${row.dated} · ${statementAddress(row.id)} · ${LANGUAGE_NAMES[language]} · ${stage}${row.in_writing ? ` · ${say('inWriting')}` : ''}`), '',
            ...(row.source === null ? [] : [asLine(`${say('source')}: ${row.source}`), '']), ...(text.title === null ? [] : [`## ${asLine(text.title)}`, '']), asParagraphs(text.body), '',
          ].join('\n'),
        };
      }
    }
  }
}
