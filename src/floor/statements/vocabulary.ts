import { sql } from 'kysely';
import type { Writing } from '#platform/database.ts';

/**
 * Puts the words of these statements among those that searches are helped by (beginnings of words, other spellings), where
 * everybody may read them by now. Until then they wait beside the text: a word that only an embargoed text has must not show,
 * not even by the time that a search takes.
 */
export async function publishWords(db: Writing, statements: readonly string[], now: Date): Promise<void> {
  // In one order and one statement, so that two who publish at once never wait for each other.
  await sql`
    with due as (
      select x.statement, x.language, x.words_to_come from floor.statement_search x join floor.statements s on s.id = x.statement
      where x.statement = any(${statements}::text[]) and x.words_to_come is not null and s.public_from <= ${now}
    ), published as (
      insert into floor.statement_words (language, word, folded)
      select distinct due.language, w.word, w.folded from due, jsonb_to_recordset(due.words_to_come) as w (word text, folded text) order by 1, 2
      on conflict do nothing
    )
    update floor.statement_search x set words_to_come = null from due where x.statement = due.statement and x.language = due.language`.execute(db);
}
