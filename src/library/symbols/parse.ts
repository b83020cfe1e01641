import type { Component, DocumentSymbol, Parsed, RefusalCode, Refused } from './symbol.ts';
import { LONGEST_SYMBOL } from './symbol.ts';
import { canonicalSymbol } from './print.ts';
import { refusalText } from './refusals.ts';
import { readSegment } from './segment.ts';
import { normalizeSymbolSpacing } from './spacing.ts';
import { settleStructure } from './structure.ts';
import { foreignTo, looksLike } from './look-alikes.ts';
import { ORGANS } from './vocabulary.ts';

interface Fault {
  readonly code: RefusalCode;
  readonly at: number;
  readonly found: string;
  /** A text to try in place of the given one; it becomes the suggestion if it can be read. */
  readonly instead?: string;
}

const isFault = (value: object): value is Fault => 'at' in value;

/**
 * Reads one document symbol. Never throws; what is no symbol is refused with a reason, the place, and,
 * where a symbol was probably meant, that symbol. The first part must be in capitals; further letters
 * are read in either case and kept as written (`printSymbol`), `canonicalSymbol` puts them right.
 * Time grows with the length of the text up to `LONGEST_SYMBOL`, beyond which nothing is read.
 */
export function parseSymbol(text: string): Parsed {
  const read = readText(text);
  return isFault(read) ? refusedWith(read) : { ok: true, symbol: read };
}

function refusedWith({ code, at, found, instead }: Fault): Refused {
  const refused = { ok: false, code, reason: refusalText(code, found, 'en'), at, found } as const;
  const meant = repair(instead, 3);
  return meant ? { ...refused, suggestion: canonicalSymbol(meant) } : refused;
}

/** A text may be wrong more than once (`/en/a/res/58/0208`). */
function repair(text: string | undefined, tries: number): DocumentSymbol | undefined {
  if (text === undefined || tries === 0) return undefined;
  const read = readText(text);
  return isFault(read) ? repair(read.instead, tries - 1) : read;
}

function readText(given: string): DocumentSymbol | Fault {
  const shown = (piece: string) => (piece.length > 40 ? `${piece.slice(0, 40)}…` : piece);
  if (given.length > LONGEST_SYMBOL * 3) return { code: 'too-long', at: LONGEST_SYMBOL, found: shown(given) };
  const text = normalizeSymbolSpacing(given);
  if (text === '') return { code: 'empty', at: 0, found: '' };
  const other = looksLike(text);
  if (other) return { found: shown(text), ...other };
  if (text.length > LONGEST_SYMBOL) return { code: 'too-long', at: LONGEST_SYMBOL, found: shown(text) };
  const strange = foreignTo(text);
  if (strange) return strange;
  const body = text.replace(/ ?\*{1,5}$/, '');
  const reissues = text.length - body.length;
  if (text.slice(body.length).startsWith(' ')) {
    return { code: 'strange-character', at: body.length, found: ' ', instead: body + text.slice(body.length + 1) };
  }
  const second = secondSymbolAt(body);
  if (second < 0) return readOne(body, 0, reissues);
  const first = readOne(body.slice(0, second - 1), 0, 0);
  if (isFault(first)) return first;
  const joint = readOne(body.slice(second), second, 0);
  return isFault(joint) ? { ...joint, instead: body.slice(0, second - 1) } : { ...first, reissues, joint };
}

/** Where the second symbol of `E/2015/27-E/CN.6/2015/10` begins, else -1. */
function secondSymbolAt(text: string): number {
  for (const { index } of text.matchAll(/[\d)]-(?=[A-Z])/g)) {
    const rest = text.slice(index + 2, index + 12);
    if (ORGANS.has(rest.slice(0, Math.max(0, rest.search(/[/.]/))))) return index + 2;
  }
  return -1;
}

function readOne(text: string, offset: number, reissues: number): DocumentSymbol | Fault {
  const segments = text.split('/');
  const starts: number[] = [offset];
  for (const segment of segments) starts.push(starts.at(-1)! + segment.length + 1);
  const fault = (code: RefusalCode, index: number, inside = 0, repaired?: string): Fault => {
    const instead = repaired === undefined ? {} : { instead: segments.with(index, repaired).join('/') };
    return { code, at: starts[index]! + inside, found: segments[index]!.trim(), ...instead };
  };
  const spaced = segments.findIndex((segment) => segment !== segment.trim());
  if (spaced >= 0) return { ...fault('strange-character', spaced), found: ' ', instead: segments.map((segment) => segment.trim()).join('/') };
  const head = readOrgan(segments);
  if (typeof head === 'string') {
    const first = segments[0]!;
    return fault(head, 0, 0, head === 'lower-case' ? first.toUpperCase() : undefined);
  }
  // The Committee on Economic, Social and Cultural Rights watches over a treaty, yet sits under the Council.
  const reader = segments[0] === 'E' && segments[1] === 'C.12' ? 'CESCR' : head.component.code!;
  const components: Component[] = [head.component];
  for (let index = head.taken; index < segments.length; index += 1) {
    const segment = segments[index]!;
    if (segment === '') {
      const without = segments.toSpliced(index, 1).join('/');
      return { ...fault('empty-part', index), at: Math.max(offset, starts[index]! - 1), found: '/', instead: without };
    }
    const read = readSegment(segment, reader);
    if ('refused' in read) return fault(read.refused, index, read.offset, read.repaired);
    components.push(read.component);
  }
  const settled = settleStructure(components);
  if (Array.isArray(settled)) return { components: settled, reissues };
  const index = settled.index + head.taken - 1;
  return fault(settled.code, index, 0, settled.repaired);
}

function readOrgan(segments: readonly string[]): { component: Component; taken: number } | RefusalCode {
  const [first = '', next = ''] = segments;
  const double = `${first}/${next}`;
  if (ORGANS.has(double)) return { component: { role: 'organ', code: double }, taken: 2 };
  if (ORGANS.has(first)) return { component: { role: 'organ', code: first }, taken: 1 };
  const numbered = /^(GC|IDB)\.([1-9]\d{0,2})$/.exec(first);
  if (numbered) return { component: { role: 'organ', code: numbered[1]!, number: Number(numbered[2]) }, taken: 1 };
  const upper = first.toUpperCase();
  if (first !== upper && (ORGANS.has(upper) || /^(GC|IDB)\.[1-9]\d{0,2}$/.test(upper))) return 'lower-case';
  return 'unknown-organ';
}
