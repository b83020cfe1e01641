export interface SpeakerForOthers {
  readonly speaker: string;
  /** As written, without "the States Members of the United Nations that are members of". */
  readonly onBehalfOf: string;
}

const FORMS: readonly RegExp[] = [
  /^(.+?)[\s,]*[(（]?\s*\bo[nf]\s+behalf\s+of\s+(.+?)\s*[)）]?$/i,
  /^(.+?)[\s,]*[(（]?\s*\b(?:au\s+nom|pour\s+le\s+compte)\s+(?:de\s+la\s|de\s+l['’]|des\s|du\s|d['’]|de\s)\s*(.+?)\s*[)）]?$/i,
  /^(.+?)[\s,]*[(（]?\s*\ben\s+nombre\s+(?:de\s+los\s|de\s+las\s|de\s+la\s|del\s|de\s)\s*(.+?)\s*[)）]?$/i,
  /^(.+?)[\s,]*[(（]?\s*от\s+имени\s+(.+?)\s*[)）]?$/i,
  /^(.+?)[\s,，]*[(（]?\s*代表\s*(.+?)\s*[)）]?$/,
  /^(.+?)[\s,،]*[(（]?\s*(?:باسم|نيابة\s+عن)\s+(.+?)\s*[)）]?$/,
];

const MEMBERS = /^(?:the\s+)?states\s+members\s+of\s+the\s+united\s+nations\s+that\s+are\s+(?:members\s+of\s+)+/i;

/**
 * "Cuba (on behalf of the States Members of the United Nations that are members of the Group of 77 and China)" as
 * speaker and those spoken for; `undefined` where nobody is spoken for, or nobody speaks.
 */
export function splitOnBehalf(text: string): SpeakerForOthers | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  for (const form of FORMS) {
    const found = form.exec(line);
    const speaker = found?.[1]?.replace(/[\s,(（]+$/, '');
    const others = found?.[2]?.replace(MEMBERS, '').replace(/^the\s+/i, '');
    if (speaker && others) return { speaker, onBehalfOf: others };
  }
  return undefined;
}
