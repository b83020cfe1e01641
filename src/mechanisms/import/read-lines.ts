import type { Remark } from './proposal.ts';

/** One line of the source, cleaned for reading. `raw` is untouched; several lines share a number where tags parted one. */
export interface Line {
  readonly n: number;
  readonly raw: string;
  /** Trimmed, without bullet, emphasis or heading marks. Tabs and runs of spaces are kept: they part columns. */
  readonly text: string;
  readonly bullet: boolean;
  /** Marked as a heading by the text's own notation (`#`, underlining, `<h2>`, bold); 0 where not. */
  readonly marked: number;
  /** Nothing to read: a rule, an underlining, a table's second row, tags alone. */
  readonly decoration: boolean;
}

export type ReadLines =
  | { readonly refused: Remark }
  | { readonly refused?: undefined; readonly lines: readonly Line[]; readonly hadTags: boolean };

/** In bytes, or characters of a text already decoded. A long profile has a hundredth of this. */
export const LONGEST_SOURCE = 2_000_000;

const MOST_LINES = 50_000;

const refuse = (key: Remark['key'], values: Remark['values'] = {}) => ({ refused: { key, values } });

function decode(source: string | Uint8Array): string | { refused: Remark } {
  if (source.length > LONGEST_SOURCE) {
    return refuse('refused.too-long', { megabytes: Math.round(source.length / 100_000) / 10, limit: LONGEST_SOURCE / 1_000_000 });
  }
  if (typeof source === 'string') return source;
  const [first, second] = source;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return refuse('refused.utf16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    return refuse(looksUtf16(source) ? 'refused.utf16' : 'refused.not-text');
  }
}

const looksUtf16 = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 2000);
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros += 1;
  return head.length > 3 && zeros * 3 > head.length && zeros * 3 < head.length * 2;
};

/** Refuses what is not plain text, in words; never throws. */
export function readLines(source: string | Uint8Array): ReadLines {
  const decoded = decode(source);
  if (typeof decoded !== 'string') return decoded;
  const text = decoded.replace(/^\uFEFF/, '');
  // A text decoded elsewhere: UTF-16 read as UTF-8 shows as a NUL at every second place.
  const head = text.slice(0, 2000);
  const nuls = head.split('\0').length - 1;
  if (nuls * 3 > head.length && nuls > 1) return refuse('refused.utf16');
  const strange = text.match(/(?!\s)[\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (strange > 0 && (nuls > 0 || strange * 100 > text.length)) return refuse('refused.not-text');
  if (!/\S/.test(text)) return refuse('refused.empty');
  const hadTags = /<\/?(?:p|br|div|ul|ol|li|h[1-6]|table|tr|td|th|span|a|b|i|strong|em|html|body|section|script|style)\b[^<>]{0,2000}>/i.test(text);
  if (text.split('\n').length > MOST_LINES) return refuse('refused.too-many-lines', { limit: MOST_LINES });
  const rows = hadTags ? withoutTags(text) : text.split(LINE_END).map((raw, at) => ({ n: at + 1, raw, text: raw, heading: 0 }));
  return { lines: clean(rows), hadTags };
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\f\v]/;

interface Row {
  readonly n: number;
  readonly raw: string;
  readonly text: string;
  readonly heading: number;
}

const LONGEST_HEADING = 300;
const LONGEST_RAW = 4000;
const BULLET = /^(?:[•‣⁃◦▪▫●○■□∙·➢►✓*–—+-]|\(?\d{1,3}[.)]|\(?[a-z]\)|\((?:[ivx]{1,5})\))(?:\s+|(?<=[•‣◦▪▫●○■□➢►]))/u;
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** No letter bears as many, and ordering a run of them costs its square. */
const MARKS = /(\p{M}{30})\p{M}+/gu;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

function clean(rows: readonly Row[]): Line[] {
  return rows.map((row, at) => {
    const flat = row.text.replace(INVISIBLE, '').replace(SPACES, ' ').replace(MARKS, '$1').normalize('NFC').trim();
    const next = rows[at + 1]?.text.trim() ?? '';
    const decoration = /^(?:[=\-_*~#.\s]{3,}|[|:\-\s+]{3,})$/.test(flat);
    let text = flat.replace(/^>\s?/, '');
    let marked = row.heading;
    const short = flat.length <= LONGEST_HEADING;
    const hashes = short && /^(#{1,6})\s+(.*?)\s*#*$/.exec(text);
    if (hashes) [marked, text] = [hashes[1]!.length, hashes[2]!];
    // A rule of dashes under the last line of a list is no underlining.
    else if (!decoration && flat !== '' && short && !flat.startsWith('|') && (/^={3,}$/.test(next) || (/^-{3,}$/.test(next) && !/\S/.test(rows[at - 1]?.text ?? '')))) {
      marked = next.startsWith('=') ? 1 : 2;
    }
    if (/^\|.*\|$/.test(text)) text = text.slice(1, -1).split('|').map((cell) => cell.trim()).join('\t');
    const bold = short && /^(\*\*|__)([^*_]+)\1\s*:?$/.exec(text);
    if (bold && marked === 0) marked = 3;
    const bullet = !bold && marked === 0 && BULLET.test(text);
    if (bullet) text = text.replace(BULLET, '');
    text = text.replace(/\*\*|__/g, '').trim();
    return { n: row.n, raw: row.raw, text: decoration ? '' : text, bullet, marked: decoration ? 0 : marked, decoration };
  });
}

const ENTITIES = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’',
  ldquo: '“', rdquo: '”', bull: '•', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', ocirc: 'ô', oacute: 'ó', iacute: 'í',
  aacute: 'á', uacute: 'ú', ntilde: 'ñ',
}));
const decodeEntities = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase()) ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
  });

/** A pasted web page, tag by tag, so that every line keeps the number it has in the source. Scripts and styles are dropped. */
function withoutTags(source: string): Row[] {
  const rawLines = source.split(LINE_END);
  const rows: Row[] = [];
  let n = 1;
  let text = '';
  let heading = 0;
  let address = '';
  let skipping: string | undefined;
  let from = 0;
  /** A page in one line has many rows: of a long one each row has its own part. */
  const end = (at: number): void => {
    const whole = rawLines[n - 1] ?? '';
    rows.push({ n, raw: whole.length > LONGEST_RAW ? source.slice(from, at).trim() : whole, text: decodeEntities(text), heading });
    text = '';
    from = at;
  };
  const part = /<!--|<(\/?)([a-z][a-z0-9]*)\b([^<>]{0,2000})>|\r\n|[\n\r\u2028\u2029\f\v]|[^<\n\r\u2028\u2029\f\v]+|</gi;
  for (let found = part.exec(source); found; found = part.exec(source)) {
    const [whole, closing, name = '', attributes = ''] = found;
    const tag = name.toLowerCase();
    if (LINE_END.test(whole) && whole.length <= 2) {
      end(found.index);
      n += 1;
    } else if (whole === '<!--') {
      const close = source.indexOf('-->', part.lastIndex);
      const until = close < 0 ? source.length : close + 3;
      for (const _ of source.slice(part.lastIndex, until).matchAll(/\r\n|[\n\r\u2028\u2029\f\v]/g)) {
        end(found.index);
        n += 1;
      }
      part.lastIndex = until;
    } else if (skipping) {
      if (closing && tag === skipping) skipping = undefined;
    } else if (!tag) {
      text += whole;
    } else if (tag === 'script' || tag === 'style') {
      skipping = closing ? undefined : tag;
    } else if (/^h[1-6]$/.test(tag)) {
      if (text.trim()) end(found.index);
      heading = closing ? 0 : Number(tag[1]);
    } else if (tag === 'a') {
      if (!closing) address = /href\s*=\s*["']?(https?:[^"'\s>]+)/i.exec(attributes)?.[1] ?? '';
      else if (address) {
        text += ` ${address}`;
        address = '';
      }
    } else if (tag === 'td' || tag === 'th') {
      if (closing) text += '\t';
    } else if (/^(?:p|br|div|ul|ol|li|tr|table|section|article|header|footer|dt|dd)$/.test(tag)) {
      if (text.trim()) end(found.index);
      if (tag === 'li' && !closing) text = '• ';
    }
  }
  end(source.length);
  return rows;
}
