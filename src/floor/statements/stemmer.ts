import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';

/** Answers the stem of each word, in their order; a word that has none is its own. */
export type Stemmer = (language: Language, words: readonly string[]) => Promise<readonly string[]>;

const MOST_KEPT = 200_000;
/** Stems that were asked for lately, so that PostgreSQL is not asked again. It may be emptied at any moment; who works holds her own. */
const kept: Readonly<Record<Language, Map<string, string>>> = {
  ar: new Map(), zh: new Map(), en: new Map(), fr: new Map(), ru: new Map(), es: new Map(),
};

/**
 * PostgreSQL's own stemmers, for what is indexed and for what is looked for alike.
 * @param mostKept how many stems of a language are kept for others to come.
 */
export const stemmerOf = (db: Reading, mostKept = MOST_KEPT): Stemmer => async (language, words) => {
  const learned = new Map<string, string>();
  const missing: string[] = [];
  for (const word of new Set(words)) {
    const stem = kept[language].get(word);
    if (stem === undefined) missing.push(word);
    else learned.set(word, stem);
  }
  if (missing.length > 0) {
    const { rows } = await sql<{ word: string; stem: string | null }>`
      select word, (ts_lexize(${`floor.stem_${language}`}::regdictionary, word))[1] as stem from unnest(${missing}::text[]) as word`.execute(db);
    if (kept[language].size + rows.length > mostKept) kept[language].clear();
    for (const { word, stem } of rows) {
      learned.set(word, stem || word);
      kept[language].set(word, stem || word);
    }
  }
  return words.map((word) => learned.get(word)!);
};
