import { type Language, LANGUAGES } from '#platform/languages.ts';
import type { Stemmer } from './stemmer.ts';
import { fold, languagesOf, NATIVE_SCRIPT, type Token } from './tokens.ts';

/** One letter a language, so that the stem of a French word is never taken for a Spanish one. */
const LETTER: Readonly<Record<Language, string>> = { ar: 'a', zh: 'h', en: 'e', fr: 'f', ru: 'r', es: 's' };
/** The stems of the words that somebody works with, by language. Held by who learned them: no other work takes any away. */
export interface Stems {
  readonly of: (language: Language, word: string) => string;
}

type Learned = Record<Language, Map<string, string>>;

/** Adds the stems of these words to what was learned. */
async function learn(stemmer: Stemmer, learned: Learned, language: Language, words: Iterable<string>): Promise<void> {
  const missing = [...new Set(words)].filter((word) => !learned[language].has(word));
  if (missing.length === 0) return;
  const stems = await stemmer(language, missing);
  for (const [index, word] of missing.entries()) learned[language].set(word, stems[index]!);
}

/** French stems are stemmed again, without accents, until nothing changes: `réfugiée` and `refugie` come to one root only then. */
const STEMMED_AGAIN = 3;
function rootOf(word: string, stems: Stems): string {
  let root = word;
  for (let round = 0; round < STEMMED_AGAIN; round += 1) root = fold(stems.of('fr', root));
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

/** What one token of a text in `language` is indexed and found under. Its stems are among `stems`. */
export function lexemesOf(token: Token, language: Language, stems: Stems): string[] {
  if (token.script === 'number') return [`n:${token.folded}`];
  if (token.script !== NATIVE_SCRIPT[language] || language === 'zh') return [`x:${token.folded}`];
  // The word as written and the word without accents may have different stems: who types no accents finds both.
  const written = fold(stems.of(language, token.word));
  const bare = fold(stems.of(language, token.folded));
  if (language === 'ar') return [...new Set([written, bare, lightlyStemmed(token.folded)])].map((stem) => `${LETTER.ar}:${stem}`);
  if (language === 'fr') return [...new Set([written, bare, rootOf(token.folded, stems)])].map((stem) => `${LETTER.fr}:${stem}`);
  return written === bare ? [LETTER[language] + ':' + bare] : [`${LETTER[language]}:${written}`, `${LETTER[language]}:${bare}`];
}

/** What a token of a query may be found under, whatever the language of the text. */
export const lexemesInAll = (token: Token, stems: Stems): string[] =>
  token.script === 'number' ? [`n:${token.folded}`] : [`x:${token.folded}`, ...languagesOf(token.script).filter((language) => language !== 'zh').flatMap((language) => lexemesOf(token, language, stems))];

/** The stems of these tokens in the languages given, by default in all that their script is used for. */
export async function learnStems(stemmer: Stemmer, tokens: readonly Token[], languages: readonly Language[] = LANGUAGES): Promise<Stems> {
  const learned: Learned = { ar: new Map(), zh: new Map(), en: new Map(), fr: new Map(), ru: new Map(), es: new Map() };
  const stems: Stems = {
    of(language, word) {
      const stem = learned[language].get(word);
      if (stem === undefined) throw new Error(`The stem of "${word}" (${language}) was not learned.`);
      return stem;
    },
  };
  for (const language of languages) {
    if (language === 'zh') continue;
    const own = tokens.filter((token) => token.script === NATIVE_SCRIPT[language]);
    await learn(stemmer, learned, language, own.flatMap(({ word, folded }) => [word, folded]));
    if (language !== 'fr') continue;
    let roots = own.map(({ folded }) => folded);
    for (let round = 1; round < STEMMED_AGAIN; round += 1) {
      roots = [...new Set(roots.map((root) => fold(stems.of('fr', root))))];
      await learn(stemmer, learned, 'fr', roots);
    }
  }
  return stems;
}

/** Chinese is looked for by characters and pairs of them: no two programs cut it into the same words. */
export const hanLexeme = (characters: string): string => `h:${characters}`;
export const symbolLexeme = (canonical: string): string => `#${canonical.toLowerCase()}`;
