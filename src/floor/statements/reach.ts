import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import { readableTo } from './rights.ts';

export interface KnownWord {
  readonly language: Language;
  readonly word: string;
  readonly folded: string;
}

/** What a search of somebody reaches. */
export interface Reach {
  /** The condition on `floor.statements as s` under which a statement is found. */
  readonly readable: RawBuilder<boolean>;
  /** The words of all these texts, as a table with the columns of `KnownWord`. */
  readonly words: RawBuilder<KnownWord>;
}

const PUBLIC_WORDS = sql<KnownWord>`floor.statement_words`;

/** Of what is not public yet only those words are looked at that the asker may read: what she may not costs her no time either. */
export async function reachOf(db: Reading, actor: Actor, now: Date): Promise<Reach> {
  const { statement, inside, isInside } = await readableTo(db, actor, now);
  return {
    readable: statement,
    words: !isInside ? PUBLIC_WORDS : sql<KnownWord>`(
      select language, word, folded from floor.statement_words
      union all select x.language, w.word, w.folded from floor.statement_search x join floor.statements s on s.id = x.statement,
        jsonb_to_recordset(x.words_to_come) as w (word text collate "C", folded text collate "C") where x.words_to_come is not null and ${inside})`,
  };
}
