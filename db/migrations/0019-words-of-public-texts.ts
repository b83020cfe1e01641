import { type Kysely, sql } from 'kysely';

/**
 * Words that help searches are those of texts that everybody may read. What is not public yet keeps its words beside it; words that
 * no public text holds leave.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table floor.statement_search add column words_to_come jsonb`.execute(db);
  await sql`create index on floor.statement_search (statement) where words_to_come is not null`.execute(db);
  const { rows: languages } = await sql<{ language: string }>`
    select distinct t.language from floor.statement_texts t where not (${IS_PUBLIC})`.execute(db);
  for (const { language } of languages) {
    const known = new Map((await sql<{ word: string; folded: string }>`select word, folded from floor.statement_words where language = ${language}`.execute(db)).rows.map((row) => [row.word, row]));
    /** By statement, of its newest text. */
    const hidden = new Map<string, Set<string>>();
    const left = new Set<string>();
    for await (const { statement, text } of textsIn(db, language, sql`not (${IS_PUBLIC})`)) {
      const words = new Set(wordsOf(text).filter((word) => known.has(word)));
      hidden.set(statement, words);
      for (const word of words) left.add(word);
    }
    for await (const { text } of textsIn(db, language, IS_PUBLIC)) for (const word of wordsOf(text)) left.delete(word);
    await sql`delete from floor.statement_words where language = ${language} and word = any(${[...left]}::text[])`.execute(db);
    for (const [statement, words] of hidden) {
      await sql`update floor.statement_search x set words_to_come = ${JSON.stringify([...words].map((word) => known.get(word)))}::jsonb from floor.statements s
        where x.statement = ${statement} and x.language = ${language} and s.id = x.statement and (s.public_from is null or s.public_from > now())`.execute(db);
    }
  }
}

const IS_PUBLIC = sql`exists (select 1 from floor.statements s where s.id = t.statement and s.public_from <= now())
  and not exists (select 1 from floor.statement_texts_kept_back k where k.statement = t.statement and k.language = t.language and k.version = t.version)`;

const AT_ONCE = 200;

/** Of several versions the newest comes last. */
async function* textsIn(db: Kysely<unknown>, language: string, where: ReturnType<typeof sql>): AsyncGenerator<{ statement: string; text: string }> {
  let after = { statement: '', version: 0 };
  for (;;) {
    const { rows } = await sql<{ statement: string; version: number; text: string }>`
      select t.statement, t.version, concat_ws(' ', t.title, t.body) as text from floor.statement_texts t
      where t.language = ${language} and (t.statement, t.version) > (${after.statement}, ${after.version}) and ${where}
      order by t.statement, t.version limit ${AT_ONCE}`.execute(db);
    yield* rows;
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!;
  }
}

/** Words as they stood in the table when this was written. */
function wordsOf(text: string): string[] {
  const written = text.match(/[\p{L}--\p{Script=Han}][[\p{L}\p{M}\p{Nd}\u0640\u00ad\u200c\u200d]--\p{Script=Han}]*/gv) ?? [];
  return written.map((word) => word.slice(0, 240).toLowerCase().normalize('NFC').replace(/[\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u00ad\u200c\u200d]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replaceAll('ё', 'е'));
}
