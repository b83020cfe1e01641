import type { Reading } from '#platform/database.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '#platform/languages.ts';
import { asLine, asLink } from '#platform/markdown.ts';
import type { PublishedFile } from '#platform/slice.ts';
import { sayPhrase } from '#platform/words.ts';
import { relationsOf, type RelationRead } from './reading.ts';
import { relationWord } from './relations.ts';
import type { Document } from './document.ts';
import { KIND_WORDS } from './words.ts';

const DOCUMENTS_AT_ONCE = 200;

/** Every record as `documents/<short name>.md` and `.json`. */
export async function* publish({ db }: { readonly db: Reading }): AsyncGenerator<PublishedFile> {
  for (let after = ''; ; ) {
    const rows = await db.selectFrom('library.documents').select(['slug', 'symbol', 'record'])
      .where('slug', '>', after).orderBy('slug').limit(DOCUMENTS_AT_ONCE).execute();
    for (const { slug, symbol, record } of rows) {
      const relations = await relationsOf(db, { slug, symbol: symbol ?? undefined });
      yield { path: `documents/${slug}.md`, text: asMarkdown(record, relations) };
      yield { path: `documents/${slug}.json`, text: `${JSON.stringify({ ...record, relationsBothWays: relations }, null, 1)}\n` };
    }
    if (rows.length < DOCUMENTS_AT_ONCE) return;
    after = rows.at(-1)!.slug;
  }
}

/** In English, the titles in every language there is. */
export function asMarkdown(record: Document, relations: readonly RelationRead[]): string {
  const title = record.titles.en?.text ?? Object.values(record.titles)[0]?.text ?? record.slug;
  const facts: (readonly [string, string | undefined])[] = [
    ['Symbol', record.symbol],
    ['Kind', sayPhrase(KIND_WORDS[record.kind].en, 'en')],
    ['Issued by', record.body?.en?.text],
    ['Session', record.session === undefined ? undefined : String(record.session)],
    ['Adopted', record.adoptedOn],
    ['Vote', voteIn(record)],
    ['Published', record.publishedOn],
    ['Agenda item', record.agendaItem],
    ['Source of this record', record.source],
  ];
  const lines = [`# ${asLine(`${record.symbol ? `${record.symbol}: ` : ''}${title}`)}`, ''];
  for (const [name, value] of facts) if (value !== undefined) lines.push(`- ${name}: ${asLine(value)}`);
  lines.push('', '## Titles', '');
  for (const language of LANGUAGES) {
    const version = record.titles[language];
    if (version) lines.push(`- ${LANGUAGE_NAMES[language]} (${version.status}): ${asLine(version.text)}`);
  }
  if (record.languages.length > 0) {
    lines.push('', '## Texts', '');
    for (const { language, status, url } of record.languages) lines.push(`- ${LANGUAGE_NAMES[language]} (${status})${url ? `: ${asLink(url)}` : ''}`);
  }
  if (relations.length > 0) {
    lines.push('', '## Relations', '');
    for (const { relation, others } of relations) {
      for (const { id, title: named } of others) lines.push(`- ${sayPhrase(relationWord(relation).en, 'en')}: ${asLine(`${id}${named?.en ? ` (${named.en.text})` : ''}`)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function voteIn({ adoption }: Document): string | undefined {
  if (!adoption) return undefined;
  return adoption.method === 'without-a-vote' ? 'without a vote' : `${adoption.inFavour} in favour, ${adoption.against} against, ${adoption.abstaining} abstaining`;
}
