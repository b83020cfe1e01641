import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import { fold, languagesOf, NATIVE_SCRIPT, type Token } from './tokens.ts';

/** One letter a language, so that the stem of a French word is never taken for a Spanish one. */
const LETTER: Readonly<Record<Language, string>> = { ar: 'a', zh: 'h', en: 'e', fr: 'f', ru: 'r', es: 's' };
const MOST_KEPT = 200_000;
const known: Readonly<Record<Language, Map<string, string>>> = {
  ar: new Map(), zh: new Map(), en: new Map(), fr: new Map(), ru: new Map(), es: new Map(),
};

/** Asks PostgreSQL's stemmer for the stems of words that were not asked for before. */
async function learn(db: Reading, language: Language, words: Iterable<string>): Promise<void> {
  const kept = known[language];
  const missing = [...new Set(words)].filter((word) => !kept.has(word));
  if (missing.length === 0) return;
  if (kept.size + missing.length > MOST_KEPT) kept.clear();
  const { rows } = await sql<{ word: string; stem: string | null }>`
    select word, (ts_lexize(${`floor.stem_${language}`}::regdictionary, word))[1] as stem from unnest(${missing}::text[]) as word`.execute(db);
  for (const { word, stem } of rows) kept.set(word, stem || word);
}

const stemOf = (language: Language, word: string): string => known[language].get(word) ?? word;

/** French stems are stemmed again, without accents, until nothing changes: `réfugiée` and `refugie` come to one root only then. */
const STEMMED_AGAIN = 3;
function rootOf(word: string): string {
  let root = word;
  for (let round = 0; round < STEMMED_AGAIN; round += 1) root = fold(stemOf('fr', root));
  return root;
}

const ARTICLES = /^(?:وال|بال|كال|فال|ولل|ال|لل)(?=.{3})/u;
const AND = /^و(?=.{4})/u;
const ENDINGS = /(?:ها|ان|ات|ون|ين|يه|ه|ي)$/u;

/**
 * An Arabic word, folded, without its article and its ending (after Larkey, Ballesteros and Connell, "light10", 2002):
 * PostgreSQL's stemmer brings the same noun to other stems with the article than without it.
 */
export function lightlyStemmed(word: string): string {
  let stem = word.replace(ARTICLES, '');
  if (stem === word) stem = word.replace(AND, '');
  for (;;) {
    const shorter = stem.replace(ENDINGS, '');
    if (shorter === stem || shorter.length < 3) return stem;
    stem = shorter;
  }
}

/** What one token of a text in `language` is indexed and found under. Call `learnStems` first. */
export function lexemesOf(token: Token, language: Language): string[] {
  if (token.script === 'number') return [`n:${token.folded}`];
  if (token.script !== NATIVE_SCRIPT[language] || language === 'zh') return [`x:${token.folded}`];
  // The word as written and the word without accents may have different stems: who types no accents finds both.
  const written = fold(stemOf(language, token.word));
  const bare = fold(stemOf(language, token.folded));
  if (language === 'ar') return [...new Set([written, bare, lightlyStemmed(token.folded)])].map((stem) => `${LETTER.ar}:${stem}`);
  if (language === 'fr') return [...new Set([written, bare, rootOf(token.folded)])].map((stem) => `${LETTER.fr}:${stem}`);
  return written === bare ? [LETTER[language] + ':' + bare] : [`${LETTER[language]}:${written}`, `${LETTER[language]}:${bare}`];
}

/** What a token of a query may be found under, whatever the language of the text. */
export const lexemesInAll = (token: Token): string[] =>
  token.script === 'number' ? [`n:${token.folded}`] : [`x:${token.folded}`, ...languagesOf(token.script).filter((language) => language !== 'zh').flatMap((language) => lexemesOf(token, language))];

/** Makes the stems of these tokens known in the languages given, by default in all that their script is used for. */
export async function learnStems(db: Reading, tokens: readonly Token[], languages: readonly Language[] = LANGUAGES): Promise<void> {
  for (const language of languages) {
    if (language === 'zh') continue;
    const own = tokens.filter((token) => token.script === NATIVE_SCRIPT[language]);
    await learn(db, language, own.flatMap(({ word, folded }) => [word, folded]));
    if (language !== 'fr') continue;
    for (let round = 1; round < STEMMED_AGAIN; round += 1) {
      const stems = own.map(({ folded }) => Array.from({ length: round }).reduce<string>((stem) => fold(stemOf('fr', stem)), folded));
      await learn(db, 'fr', stems);
    }
  }
}

/** Chinese is looked for by characters and pairs of them: no two programs cut it into the same words. */
export const hanLexeme = (characters: string): string => `h:${characters}`;
export const symbolLexeme = (canonical: string): string => `#${canonical.toLowerCase()}`;
