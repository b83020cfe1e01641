/** Letters that English puts where the plain letter is. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * The key under which the United Nations lists a name in English: accents, apostrophes and case do not count, nor does a
 * leading "the" or one in brackets at the end; words are compared one by one, so that "Guinea" stands before
 * "Guinea-Bissau" and "Niger" before "Nigeria".
 */
export function unEnglishKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ıøłđßæœ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘ʼ`´*]/g, '')
    .replace(/\s*\(the\)\s*$/, '')
    .replace(/^\s*the\s+(?!former\b)/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Orders English names as the United Nations seats, lists and calls its Members: "Democratic People's Republic of Korea"
 * under D, "Republic of Korea" under R, "United Republic of Tanzania" under U, "Côte d'Ivoire" between "Costa Rica" and
 * "Croatia", "Türkiye" between "Tunisia" and "Turkmenistan". The name "the former Yugoslav Republic of Macedonia" stood under T.
 */
export function compareUnEnglish(a: string, b: string): number {
  const first = unEnglishKey(a);
  const second = unEnglishKey(b);
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The same list beginning at a name, as after the Secretary-General draws the first seat (rules of procedure, seating and roll-call). */
export function startingFrom<T>(ordered: readonly T[], first: T): readonly T[] {
  const at = ordered.indexOf(first);
  return at < 0 ? ordered : [...ordered.slice(at), ...ordered.slice(0, at)];
}
