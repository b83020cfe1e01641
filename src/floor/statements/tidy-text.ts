/** The end of a sentence, with what may stand behind it: quotation marks, brackets, note figures. */
const ENDS_SENTENCE = /[.!?:;…。！？：；؟؛。][)\]”’"»」』]*\d{0,2}$/u;
/** A page's own line: its number, or the job number of a printed record beside it. */
const OF_THE_PAGE = /^(?:\d{1,4}|\d{2}-\d{5}(?:\s+\d{1,3})?|\d{1,3}\s+\d{2}-\d{5}|[-–]\s*\d{1,4}\s*[-–]|\d{1,3}\/\d{1,3})$/;

/** Letters as they are typed: no forms that only printing has, no characters that cannot be seen or kept. */
const typed = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(/\u2029/g, '\n\n')
    // Ligatures and the shapes of Arabic letters that PDF files hold in place of the letters.
    .replace(/[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize('NFKC'))
    .replace(/\u2007/g, ' ').replace(/\u202f/g, '\u00a0')
    // First of all: later patterns that look for spaces would else take the square of a long run of them.
    .replace(/[ \t]+/g, ' ')
    // Control characters, direction overrides, and halves of characters.
    .replace(/[^\P{Cc}\t\n\f\r]|[\u202a-\u202e\ufeff\ufffe\uffff]/gu, '')
    .toWellFormed()
    // No letter of any language bears as many marks, and ordering a run of them costs its square (UAX #15, stream-safe text).
    .replace(/(\p{M}{30})\p{M}+/gu, '$1')
    .normalize('NFC');

/** Lines of one width, as printing breaks them: most end in the middle of a sentence, and none is much longer than the rest. */
function isBrokenByWidth(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  if (written.length < 6) return false;
  const lengths = written.map((line) => line.trim().length).sort((a, b) => a - b);
  const [middle, longest] = [lengths[Math.floor(lengths.length / 2)]!, lengths.at(-1)!];
  const open = written.filter((line) => !ENDS_SENTENCE.test(line.trim())).length / written.length;
  return middle >= 20 && longest <= Math.max(140, middle * 2.5) && open > 0.4;
}

/**
 * A text in paragraphs with an empty line between them and no other line breaks but those of verses and lists.
 * Lines that printing broke are joined again, across pages too; a word divided at the end of a line is made whole
 * where the text has it whole elsewhere. `paragraphsKnown`: the empty lines are the author's own, so nothing is joined.
 */
export function tidyText(text: string, { paragraphsKnown = false } = {}): string {
  if (paragraphsKnown) return typed(text).split(/\n{2,}/).map((paragraph) => paragraph.replace(/ ?\n ?/g, '\n').trim()).filter(Boolean).join('\n\n');
  const pages = typed(text).split(/\f/);
  const lines = pages.flatMap((page, index) => {
    const own = page.split('\n').map((line) => line.trimEnd());
    return index === 0 ? own : ['', ...own];
  });
  const paragraphs = isBrokenByWidth(lines) ? joinBroken(lines) : joinWhole(lines);
  return paragraphs.map((paragraph) => paragraph.replace(/[ \t]+/g, ' ').replace(/ ?\n ?/g, '\n').trim()).filter(Boolean).join('\n\n');
}

/** A paragraph while it grows: in pieces, so that adding a line costs the length of the line alone. */
interface Growing {
  readonly pieces: string[];
  /** Its end, as much as is looked at. */
  end: string;
}
const LOOKED_AT = 80;

function add(paragraph: Growing, piece: string): void {
  paragraph.pieces.push(piece);
  paragraph.end = (piece.length >= LOOKED_AT ? piece : paragraph.end + piece).slice(-LOOKED_AT);
}

function takeLastAway(paragraph: Growing): void {
  const last = paragraph.pieces.pop()!;
  paragraph.pieces.push(last.slice(0, -1));
  paragraph.end = paragraph.end.slice(0, -1);
}

const begun = (line: string): Growing => ({ pieces: [line], end: line.slice(-LOOKED_AT) });
const whole = (paragraphs: readonly Growing[]): string[] => paragraphs.map(({ pieces }) => pieces.join(''));

function joinBroken(lines: readonly string[]): string[] {
  const kept = lines.filter((line) => !OF_THE_PAGE.test(line.trim()));
  const known = new Set(kept.join(' ').toLowerCase().match(/\p{L}+/gu) ?? []);
  const widths = kept.map((line) => line.trim().length).filter((length) => length > 0).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.5)] ?? 0;
  const paragraphs: Growing[] = [];
  let last = '';
  let emptyBefore = false;
  for (const line of kept) {
    const trimmed = line.trim();
    if (trimmed === '') {
      emptyBefore = true;
      continue;
    }
    const current = paragraphs.at(-1);
    const isIndented = /^[ \t]/.test(line);
    // A short line that ends a sentence ends its paragraph, unless the next goes on in small letters.
    const ends = ENDS_SENTENCE.test(last.slice(-20)) && (isIndented || emptyBefore || last.length < usual * 0.6) && !/^\p{Ll}/u.test(trimmed);
    const isHeading = emptyBefore && current?.pieces.length === 1 && last.length < usual && /^\p{Lu}/u.test(trimmed) && !/[,\-–—]$/.test(last);
    if (!current || ends || isHeading) paragraphs.push(begun(trimmed));
    else join(current, trimmed, known);
    last = trimmed;
    emptyBefore = false;
  }
  return whole(paragraphs);
}

function join(before: Growing, after: string, known: ReadonlySet<string>): void {
  const divided = before.end.endsWith('-') ? /(\p{L}+)-$/u.exec(before.end) : null;
  const rest = /^\p{Ll}+/u.exec(after)?.[0];
  if (divided && rest !== undefined) {
    if (known.has((divided[1]! + rest).toLowerCase())) takeLastAway(before);
    return add(before, after);
  }
  if (before.end.endsWith('\u00ad')) {
    takeLastAway(before);
    return add(before, after);
  }
  const isChinese = /[\p{Script=Han}，。、；：！？」』）》”]$/u.test(before.end.slice(-2)) && /^[\p{Script=Han}「『（《“]/u.test(after);
  add(before, isChinese ? after : ` ${after}`);
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** A paragraph a line, or empty lines between them. A line that stops in mid-sentence before small letters was broken by a page. */
function joinWhole(lines: readonly string[]): string[] {
  const hasGaps = lines.some((line, index) => line.trim() === '' && index > 0 && index < lines.length - 1);
  const isLineAParagraph = !hasGaps || lines.filter((line) => line.trim().length > 200).length > lines.length * 0.3;
  const paragraphs: Growing[] = [];
  let emptyBefore = true;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === '') {
      emptyBefore = true;
      continue;
    }
    const before = paragraphs.at(-1);
    if (before && !ENDS_SENTENCE.test(before.end.slice(-20)) && /^\p{Ll}/u.test(trimmed)) join(before, trimmed, NO_WORDS);
    else if (!before || emptyBefore || isLineAParagraph) paragraphs.push(begun(trimmed));
    else add(before, `\n${trimmed}`);
    emptyBefore = false;
  }
  return whole(paragraphs);
}
