import type { Component, Letters, Note, RefusalCode } from './symbol.ts';
import * as vocabulary from './vocabulary.ts';
import { canonicalNote, readNote } from './notes.ts';
import { canonicalHead, canonicalLetters } from './print.ts';
import { readRoman } from './numerals.ts';

export type SegmentRead =
  | { readonly component: Component }
  | { readonly refused: RefusalCode; readonly offset: number; readonly repaired?: string };

const refuse = (refused: RefusalCode, offset = 0, repaired?: string): SegmentRead =>
  repaired === undefined ? { refused, offset } : { refused, offset, repaired };

/** Case-blind lookup that answers with the official spelling. */
function finder(words: Iterable<string>): (text: string) => string | undefined {
  const spelled = new Map([...words].map((word) => [word.toUpperCase(), word]));
  return (text) => spelled.get(text.toUpperCase());
}
const numberedBody = finder(vocabulary.NUMBERED_BODIES);
const numberedNature = finder(vocabulary.NUMBERED_NATURES);
const bareNature = finder(vocabulary.BARE_NATURES);
const treatyNature = finder(vocabulary.TREATY_NATURES);
const treatyBody = finder(vocabulary.TREATY_BARE_BODIES);
const modification = finder(vocabulary.MODIFICATIONS);
const longModification = finder(vocabulary.LONG_MODIFICATIONS);
const country = finder(vocabulary.COUNTRIES);
const bareBodies = new Map(Object.entries(vocabulary.BARE_BODIES).map(([organ, list]) => [organ, finder(list)]));

/** Six digits are more than any symbol has; a leading zero is never written. */
const readNumber = (digits: string): number | undefined => (/^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : undefined);

function bareWord(word: string, organ: string): Component | undefined {
  const treaty = vocabulary.TREATY_BODIES.has(organ);
  const as = (role: Component['role'], code: string | undefined) => (code ? { role, code } : undefined);
  const bodies = bareBodies.get(organ) ?? bareBodies.get('*')!;
  return (
    (treaty ? (as('body', treatyBody(word)) ?? as('nature', treatyNature(word))) : undefined) ??
    as('modification', /^summary$/i.test(word) ? 'Summary' : longModification(word)) ??
    as('nature', bareNature(word)) ??
    (treaty ? undefined : as('body', bodies(word))) ??
    (treaty || organ === 'A' ? as('country', country(word)) : undefined)
  );
}

function pointed(word: string, figure: string, to: string | undefined): Component | RefusalCode {
  const roman = /^\d/.test(figure) ? undefined : readRoman(figure);
  const number = roman ?? readNumber(figure);
  const last = to === undefined ? undefined : readNumber(to);
  if (number === undefined || (to !== undefined && (last === undefined || last <= number))) return 'bad-number';
  const figures = {
    number,
    ...(last === undefined ? {} : { to: last }),
    ...(roman === undefined ? {} : { numeral: 'roman' as const }),
  };
  const changed = modification(word) ?? longModification(word);
  if (changed) return roman === undefined ? { role: 'modification', code: changed, ...figures } : 'bad-number';
  const body = last === undefined ? numberedBody(word) : undefined;
  if (body) return { role: 'body', code: body, ...figures };
  const nature = roman === undefined ? numberedNature(word) : undefined;
  return nature ? { role: 'nature', code: nature, ...figures } : 'unknown-part';
}

function readHead(head: string, organ: string): SegmentRead {
  const plain = /^(\d+)(?:-(\d+))?$/.exec(head);
  if (plain) {
    const number = readNumber(plain[1]!);
    const to = plain[2] === undefined ? undefined : readNumber(plain[2]);
    if (number === undefined || (plain[2] !== undefined && (to === undefined || to <= number))) {
      const repaired = plain[2] === undefined ? plain[1]!.replace(/^0+(?=[1-9])/, '') : undefined;
      return refuse('bad-number', 0, repaired);
    }
    return { component: { role: 'number', number, ...(to === undefined ? {} : { to }) } };
  }
  const special = /^(E?S)-(\d+|[IVXLC]+)$/i.exec(head);
  if (special) {
    const roman = readRoman(special[2]!);
    const number = roman ?? readNumber(special[2]!);
    if (number === undefined || number > 99) return refuse('no-such-session');
    const form = special[1]!.length === 2 ? 'emergency' : 'special';
    return { component: { role: 'session', form, number, ...(roman ? { numeral: 'roman' as const } : {}) } };
  }
  const dotted = /^([A-Z]+)\.([A-Z]+|\d+)(?:-(\d+))?$/i.exec(head);
  if (dotted) {
    const read = pointed(dotted[1]!, dotted[2]!, dotted[3]);
    return typeof read === 'string' ? refuse(read) : { component: read };
  }
  const run = /^([A-Z]+?)[ ._-]{0,2}(\d+)$/i.exec(head);
  if (run && typeof pointed(run[1]!, run[2]!, undefined) !== 'string') {
    return refuse('missing-dot', run[1]!.length, `${run[1]}.${run[2]}`);
  }
  if (/^[A-Z]+(-[A-Z]+)*$/i.test(head)) {
    const component = bareWord(head, organ);
    if (component) return { component };
  }
  const glued = /^(\d+)\.([A-Z]+\.\d+)$/i.exec(head);
  if (glued) return refuse('missing-slash', glued[1]!.length, `${glued[1]}/${glued[2]}`);
  return refuse('unknown-part');
}

const LETTERS = /^( ?)([A-Z])(?:(-| ?and ?| ?to ?| - )([A-Z]))?$/i;

function readLetters(text: string): Letters | undefined {
  const found = LETTERS.exec(text);
  if (!found) return undefined;
  const from = found[2]!.toUpperCase();
  const to = found[4]?.toUpperCase();
  if (to === undefined) return { from };
  return to > from ? { from, to } : undefined;
}

/** `A/79/6 (Sect. 29A)` read piece by piece; `organ` is the first part, which decides what words may follow. */
export function readSegment(text: string, organ: string): SegmentRead {
  const bracket = text.indexOf('(');
  const front = bracket < 0 ? text : text.slice(0, bracket);
  const trimmed = front.trimEnd();
  const notes: Note[] = [];
  let position = trimmed.length;
  let tail = '';
  while (position < text.length) {
    const open = text.indexOf('(', position);
    if (open < 0) {
      tail = text.slice(position);
      break;
    }
    const close = text.indexOf(')', open);
    const gap = text.slice(position, open);
    if (close < 0 || gap.length > 1 || gap.trim() !== '') return refuse('brackets', open);
    const note = readNote(text.slice(open + 1, close));
    if (!note) return refuse('brackets', open);
    const written = text.slice(position, close + 1);
    notes.push(written === canonicalNote(note) ? note : { ...note, written });
    position = close + 1;
  }
  const numbered = /^(\d+)( ?[A-Z](?:(?:-| ?and ?| ?to ?| - )[A-Z])?)$/i.exec(trimmed);
  const head = numbered ? numbered[1]! : trimmed;
  // `217 (III) A`: the letters may also follow the session; only as written are they kept there.
  if (tail !== '') return refuse('letters', text.length - tail.length, head + tail.trim() + text.slice(head.length, position).trim());
  const read = readHead(head, organ);
  if ('refused' in read) return read;
  let component = read.component;
  const written = canonicalHead(component) === head ? {} : { written: head };
  if (numbered) {
    const letters = readLetters(numbered[2]!);
    if (!letters) return refuse('letters', head.length);
    const spelled = numbered[2]!;
    component = { ...component, letters, ...(spelled === canonicalLetters(letters) ? {} : { writtenLetters: spelled }) };
  }
  return { component: { ...component, ...written, ...(notes.length > 0 ? { notes } : {}) } };
}
