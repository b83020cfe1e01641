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

function joinBroken(lines: readonly string[]): string[] {
  const kept = lines.filter((line) => !OF_THE_PAGE.test(line.trim()));
  const whole = new Set(kept.join(' ').toLowerCase().match(/\p{L}+/gu) ?? []);
  const widths = kept.map((line) => line.trim().length).filter((length) => length > 0).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.5)] ?? 0;
  const paragraphs: string[] = [];
  let current = '';
  let last = '';
  let emptyBefore = false;
  for (const line of kept) {
    const trimmed = line.trim();
    if (trimmed === '') {
      emptyBefore = true;
      continue;
    }
    const isIndented = /^[ \t]/.test(line);
    // A short line that ends a sentence ends its paragraph, unless the next goes on in small letters.
    const ends = ENDS_SENTENCE.test(last.slice(-20)) && (isIndented || emptyBefore || last.length < usual * 0.6) && !/^\p{Ll}/u.test(trimmed);
    const isHeading = emptyBefore && current !== '' && current === last && last.length < usual && /^\p{Lu}/u.test(trimmed) && !/[,\-–—]$/.test(last);
    if (current !== '' && (ends || isHeading)) {
      paragraphs.push(current);
      current = '';
    }
    current = current === '' ? trimmed : join(current, trimmed, whole);
    last = trimmed;
    emptyBefore = false;
  }
  if (current !== '') paragraphs.push(current);
  return paragraphs;
}

function join(before: string, after: string, whole: ReadonlySet<string>): string {
  // Only the end is looked at: a paragraph may be long.
  const divided = /(\p{L}+)-$/u.exec(before.slice(-80));
  const rest = /^\p{Ll}+/u.exec(after)?.[0];
  if (divided && rest !== undefined) {
    return whole.has((divided[1]! + rest).toLowerCase()) ? before.slice(0, -1) + after : before + after;
  }
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  const isChinese = /[\p{Script=Han}，。、；：！？」』）》”]$/u.test(before.slice(-2)) && /^[\p{Script=Han}「『（《“]/u.test(after);
  return isChinese ? before + after : `${before} ${after}`;
}

/** A paragraph a line, or empty lines between them. A line that stops in mid-sentence before small letters was broken by a page. */
function joinWhole(lines: readonly string[]): string[] {
  const hasGaps = lines.some((line, index) => line.trim() === '' && index > 0 && index < lines.length - 1);
  const isLineAParagraph = !hasGaps || lines.filter((line) => line.trim().length > 200).length > lines.length * 0.3;
  const paragraphs: string[] = [];
  let emptyBefore = true;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === '') {
      emptyBefore = true;
      continue;
    }
    const before = paragraphs.at(-1);
    if (before !== undefined && !ENDS_SENTENCE.test(before.slice(-20)) && /^\p{Ll}/u.test(trimmed)) paragraphs[paragraphs.length - 1] = join(before, trimmed, new Set());
    else if (before === undefined || emptyBefore || isLineAParagraph) paragraphs.push(trimmed);
    else paragraphs[paragraphs.length - 1] = `${before}\n${trimmed}`;
    emptyBefore = false;
  }
  return paragraphs;
}
