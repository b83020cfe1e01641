import type { RefusalCode } from './symbol.ts';
import { readRoman } from './numerals.ts';
import { ORGANS } from './vocabulary.ts';

interface LookAlike {
  readonly code: RefusalCode;
  readonly at: number;
  readonly instead?: string;
}

/** Letters of other scripts that are drawn like Latin ones, and full-width forms. */
const TWINS: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', І: 'I', Ѕ: 'S', а: 'a',
  с: 'c', е: 'e', о: 'o', р: 'p', Α: 'A', Β: 'B', Ε: 'E', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T',
  Χ: 'X', '⁄': '/', '∕': '/', '\\': '/',
};

const withoutTwins = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[^\x20-\x5b\x5d-\x7e]/g, (letter) => TWINS[letter] ?? letter);

/** Control characters, and marks without width that turn or join text unseen. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The first character that no symbol contains. */
export function foreignTo(text: string): (LookAlike & { found: string }) | undefined {
  const hidden = text.search(HIDDEN);
  if (hidden >= 0) {
    const mark = text.charCodeAt(hidden).toString(16).toUpperCase().padStart(4, '0');
    return { code: 'hidden-character', at: hidden, found: `U+${mark}`, instead: text.replace(HIDDEN, '') };
  }
  const bare = text.replace(/[.,;:]+$/, '');
  if (bare !== text) return { code: 'strange-character', at: bare.length, found: text.slice(bare.length), instead: bare };
  const at = text.search(/[^A-Za-z0-9/.\-() *]/);
  if (at < 0) return undefined;
  const found = String.fromCodePoint(text.codePointAt(at)!);
  if (found === ',') return { code: 'strange-character', at, found, instead: text.slice(0, at) };
  const plain = withoutTwins(text);
  return { code: 'strange-character', at, found, ...(plain === text ? {} : { instead: plain }) };
}

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?(?:undocs\.org|docs\.un\.org)\/(?:(?:ar|zh|en|fr|ru|es|sp)\/)?([^?#]*)/i;

/** What has slashes or figures but is plainly something else than a symbol. */
export function looksLike(text: string): LookAlike | undefined {
  if (/^[a-z][a-z0-9+.-]{1,12}:\/\//i.test(text) || /^(?:www\.|undocs\.org|docs\.un\.org)/i.test(text)) {
    const path = ADDRESS.exec(text)?.[1];
    return { code: 'web-address', at: 0, ...(path === undefined ? {} : { instead: decoded(path) }) };
  }
  const tag = text.search(/[<>]/);
  if (tag >= 0) return { code: 'markup', at: tag };
  if (/%[0-9a-f]{2}/i.test(text)) return { code: 'web-address', at: text.indexOf('%'), instead: decoded(text) };
  const prefix = /^\/?(?:ar|zh|en|fr|ru|es|sp)\/(?=[A-Z])/i.exec(text);
  if (prefix) return { code: 'language-prefix', at: 0, instead: text.slice(prefix[0].length) };
  const file = /\.(?:[cm]?[jt]sx?|json|html?|pdf|docx?|xml|csv|txt|md|py|java|css|png|jpe?g)$/i.exec(text);
  if (file || /^(?:\.{0,2}|~|[A-Za-z]:)[/\\]/.test(text)) {
    const stripped = text.replace(/^\/+/, '').slice(0, file ? -file[0].length : undefined);
    return { code: 'file-path', at: 0, ...(ORGANS.has(stripped.split('/')[0]!) ? { instead: stripped } : {}) };
  }
  return /^\d/.test(text) ? figures(text) : text.includes('/') ? undefined : { code: 'words', at: 0 };
}

function figures(text: string): LookAlike | undefined {
  if (/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(text)) return { code: 'date', at: 0 };
  const modern = /^(\d{2,3})\/(\d{1,3})( ?[A-Z](?:-[A-Z])?)?$/.exec(text);
  if (modern && Number(modern[1]) >= 31) return { code: 'resolution-number', at: 0, instead: `A/RES/${text}` };
  if (/^(19[89]\d|20\d\d|197[89])\/\d{1,3}$/.test(text)) return { code: 'resolution-number', at: 0, instead: `E/RES/${text}` };
  const roman = /^\d{1,4}(?: ?[A-Z](?:-[A-Z])?)? ?\((?:E?S-)?([IVXLC]+)\)$/.exec(text);
  if (roman && readRoman(roman[1]!) !== undefined) return { code: 'resolution-number', at: 0, instead: `A/RES/${text}` };
  if (/^\d{1,4} ?\((19|20)\d\d\)$/.test(text)) return { code: 'resolution-number', at: 0, instead: `S/RES/${text}` };
  return { code: /^\d+\/\d+$/.test(text) ? 'fraction' : text.includes('/') ? 'unknown-organ' : 'words', at: 0 };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path.replaceAll('%', '');
  }
}
