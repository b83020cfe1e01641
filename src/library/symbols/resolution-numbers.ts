/**
 * Bare numbers that a text calls resolutions. Beside the six words of the six languages with their cases
 * and plurals, Chinese puts the number first: 第58/208号决议.
 */
const BEFORE =
  /(?:\bresolutions?|\brésolutions?|\bresoluci(?:ón|ones)|резолюци(?:я|и|ю|ей|й|ям|ями|ях)|决议|(?:القرار|قرار|قراري|القرارين|القرارات|قرارات)(?:ه|ها|هما)?(?: الجمعية(?: العامة)?| مجلس حقوق الإنسان| المجلس الاقتصادي والاجتماعي)?)[ \u00a0]{1,2}(?:n[o°]s?\.?[ \u00a0]?|№[ \u00a0]?|رقم[ \u00a0])?/giu;
const NUMBER =
  /(\d{1,4}\/\d{1,4}|\d{1,4}(?=[ \u00a0]?(?:[A-Z](?:[-\u2010-\u2014][A-Z])?[ \u00a0]?)?\((?:E?S-)?[IVXLC0-9]{1,8}\)))(?:[ \u00a0]?([A-Z](?:[-\u2010-\u2014][A-Z])?)(?![\p{L}\p{N}\p{M}'’]))?(?:[ \u00a0]?(\((?:E?S-)?[IVXLC0-9]{1,8}\)))?/uy;
/** The date that may stand behind a number in a list: `of 23 December 2003`, `от 23 декабря 2003 года`. */
const DATE = /,?[ \u00a0][^\d.,;،؛()]{0,12}\d{1,2}[^\d,;،؛()]{1,40}\d{4}(?:[ \u00a0](?:года?|г\.?))?/uy;
const BETWEEN = /(?:[,،;؛][ \u00a0]?(?:(?:and|et|y|и|و)[ \u00a0]?)?|[ \u00a0](?:and|et|y|и|و)[ \u00a0]?)/uy;
const HAN =
  /第[ \u00a0]?(\d{1,4}\/\d{1,4}|\d{1,4}(?=[ \u00a0]?[A-Z]?[ \u00a0]?[（(]))[ \u00a0]?([A-Z](?:[-—][A-Z])?)?[ \u00a0]?([（(](?:E?S-)?[IVXLC0-9]{1,8}[）)])?[ \u00a0]?号(?=[ \u00a0]?(?:决议|[、和及以]{1,2}[^。；第]{0,24}第))/gu;

/** Whose resolution it is, said directly before the word or directly behind the number: `[Symbol begins with, name]`. */
const OTHER_ORGANS: readonly (readonly [string, string])[] = [
  ['A/HRC', 'Human Rights Council|Conseil des droits de l[’\']homme|Consejo de Derechos Humanos|Совет\\p{L}* по правам человека|人权理事会|مجلس حقوق الإنسان'],
  ['E', 'Economic and Social Council|Conseil économique et social|Consejo Económico y Social|Экономического и Социального Совета|经济及社会理事会|经社理事会|المجلس الاقتصادي والاجتماعي'],
];
const ORGAN_PATTERNS = OTHER_ORGANS.map(([organ, name]) => ({
  organ,
  before: new RegExp(`(?:${name})(?:[’']s)?[ \\u00a0\\d年月日]{0,14}$`, 'iu'),
  behind: new RegExp(`^[ \\u00a0](?:of the |du |del )?(?:${name})`, 'iu'),
}));
const AROUND = 60;

export interface ResolutionNumber {
  readonly start: number;
  readonly end: number;
  /**
   * With the organ understood: `A/RES/58/208`. Not yet read as a symbol. Empty where it cannot be known whose
   * resolution it is: commissions number by years as the Economic and Social Council does.
   */
  readonly written: string;
}

export function findResolutionNumbers(text: string): ResolutionNumber[] {
  const found: ResolutionNumber[] = [];
  for (const { index, 0: word } of text.matchAll(BEFORE)) {
    let at = index + word.length;
    // Arabic names the organ between the word and the number, the other languages before or behind both.
    const named = organBeside(text, index, at) ?? organBeside(text, at, at);
    for (let count = 0; count < 50; count += 1) {
      NUMBER.lastIndex = at;
      const hit = NUMBER.exec(text);
      if (!hit || /[/\d\p{L}]/u.test(text[at + hit[0].length] ?? '')) break;
      const end = at + hit[0].length;
      found.push({ start: at, end, written: written(hit, named ?? organBeside(text, end, end)) });
      const next = nextInList(text, end);
      if (next === undefined) break;
      at = next;
    }
  }
  for (const hit of text.matchAll(HAN)) {
    const start = hit.index + hit[0].search(/\d/);
    const end = hit.index + hit[0].lastIndexOf('号');
    found.push({ start, end: start + text.slice(start, end).trimEnd().length, written: written(hit, organBeside(text, hit.index, end)) });
  }
  return found;
}

/** Where the next number of a list would begin, behind the date of this one if it has one. */
function nextInList(text: string, end: number): number | undefined {
  DATE.lastIndex = end;
  const dated = end + (DATE.exec(text)?.[0].length ?? 0);
  BETWEEN.lastIndex = dated;
  const joint = BETWEEN.exec(text)?.[0];
  return joint === undefined ? undefined : dated + joint.length;
}

/** The organ that stands beside the number, if one does. */
function organBeside(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  return ORGAN_PATTERNS.find((organ) => organ.before.test(before) || organ.behind.test(behind))?.organ;
}

function written([, number = '', letters = '', note = '']: RegExpMatchArray, organ: string | undefined): string {
  const bracket = note.replace('（', '(').replace('）', ')');
  const dashed = letters.replace(/[\u2010-\u2014]/, '-');
  const tail = `${number}${dashed && ` ${dashed}`}${bracket && ` ${bracket}`}`;
  if (/^\((19|20)\d\d\)$/.test(bracket)) return `S/RES/${number} ${bracket}`;
  const yearly = /^(19|20)\d\d\//.test(number);
  if (yearly !== (organ === 'E')) return '';
  return `${organ ?? 'A'}/RES/${tail}`;
}
