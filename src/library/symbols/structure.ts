import type { Component, RefusalCode } from './symbol.ts';
import { readRoman } from './numerals.ts';
import { TREATY_BODIES } from './vocabulary.ts';

/** The first regular session whose documents carry its number (1976), and the last one we believe in. */
const FIRST_NUMBERED_SESSION = 31;
const LAST_SESSION = 200;
const LAST_ROMAN_SESSION: Readonly<Record<string, number>> = { A: 30, E: 63, T: 60 };
/** Before sessions and years entered the symbols, numbers simply ran on; beyond these a slash is missing. */
const HIGHEST_RUNNING_NUMBER: Readonly<Record<string, number>> = { A: 10_999, E: 6_999, S: 29_999, T: 1_999 };
/** Years entered the symbols of the Economic and Social Council in 1978, of the Security Council in 1994. */
const FIRST_YEAR: Readonly<Record<string, number>> = { E: 1978, S: 1994 };

export interface StructureFault {
  readonly code: RefusalCode;
  /** Which component is at fault. */
  readonly index: number;
  readonly repaired?: string;
}

const isYear = (number: number) => number >= 1946 && number <= 2099;
const isPlain = (part: Component) => part.role === 'number';

/**
 * Tells session, year and number apart (they look alike until the whole is seen) and refuses an order of
 * parts that no symbol has. The first component is the organ; modifications stand at the end.
 */
export function settleStructure(parts: readonly Component[]): Component[] | StructureFault {
  const firstChange = parts.findIndex((part) => part.role === 'modification');
  const mainLength = firstChange < 0 ? parts.length : firstChange;
  const stray = parts.findIndex((part, i) => i > mainLength && part.role !== 'modification');
  if (stray >= 0) return { code: 'wrong-order', index: stray };
  const main = parts.slice(0, mainLength);
  const organ = main[0]!.code!;
  const last = main.at(-1)!;
  const lastIndex = main.length - 1;
  const numbered = isPlain(last) || (last.role === 'nature' && last.number !== undefined);
  if (main.length < 2 || !numbered) return { code: 'no-number', index: lastIndex };
  // A decision on a case: CCPR/C/116/D/2216/2012, number and then year.
  const isCase = TREATY_BODIES.has(organ) && main.at(-3)?.code === 'D' && isYear(last.number!) && isPlain(main.at(-2)!);
  const settled: Component[] = [];
  let plainBefore = 0;
  for (const [i, part] of main.entries()) {
    const isNumber = isPlain(part) && (isCase ? i === lastIndex - 1 : i === lastIndex);
    if (!isPlain(part) || isNumber) {
      if (part.letters && !main.some(({ code }) => code === 'RES' || code === 'DEC')) return { code: 'letters', index: i };
      settled.push(part);
      continue;
    }
    plainBefore += 1;
    if (plainBefore > (isCase ? 2 : 1)) return { code: 'too-many-numbers', index: i };
    if (part.to !== undefined || part.letters) return { code: 'bad-number', index: i };
    if (isYear(part.number!)) settled.push({ ...part, role: 'year' });
    else if (part.number! <= LAST_SESSION) settled.push({ ...part, role: 'session' });
    else return { code: 'no-such-session', index: i };
  }
  return (
    checkNotes(settled, organ) ?? checkSession(settled, organ) ?? checkRunningNumber(settled, organ) ?? [
      ...settled,
      ...parts.slice(mainLength),
    ]
  );
}

function checkNotes(main: readonly Component[], organ: string): StructureFault | undefined {
  for (const [index, part] of main.entries()) {
    for (const { kind, values } of part.notes ?? []) {
      const resolution = main.some(({ code }) => code === 'RES' || code === 'DEC');
      const fits =
        kind === 'meeting' ? part.role === 'body'
        : kind === 'year' ? organ === 'S' && resolution && part.role === 'number' && isYear(Number(values[0]))
        : kind === 'session' ? resolution && part.role === 'number'
        : part.number !== undefined && (part.role === 'number' || part.role === 'nature');
      if (!fits) return { code: 'brackets', index };
      if (kind !== 'session') continue;
      const [form, roman = form] = values[0]!.includes('-') ? values[0]!.split('-') : ['', values[0]];
      const session = readRoman(roman ?? '') ?? 0;
      const highest = form === '' ? (LAST_ROMAN_SESSION[organ] ?? 0) : organ === 'A' ? 12 : 0;
      if (session < 1 || session > highest) return { code: 'no-such-session', index };
    }
  }
  return undefined;
}

function checkSession(main: readonly Component[], organ: string): StructureFault | undefined {
  const [, second, third] = main;
  const sessionIndex = main.findIndex(({ role }) => role === 'session' || role === 'year');
  const session = main[sessionIndex];
  const bracketed = main.some(({ notes }) => notes?.some(({ kind }) => kind === 'session' || kind === 'year'));
  const direct = second?.role === 'session' || second?.role === 'year';
  const resolution = second?.code === 'RES' || second?.code === 'DEC';
  if (bracketed && session) return { code: 'too-many-numbers', index: sessionIndex };
  if (session?.form && organ !== 'A') return { code: 'no-such-session', index: sessionIndex };
  if (organ === 'A' && session?.role === 'session' && !session.form) {
    const counted = direct || second?.role === 'nature' || (second?.code === 'C' && second.number !== undefined);
    if (counted && session.number! < FIRST_NUMBERED_SESSION) return { code: 'no-such-session', index: sessionIndex };
  }
  if (organ === 'A' && session?.role === 'year' && (direct || resolution)) return { code: 'session-needed', index: sessionIndex };
  if ((organ === 'A' || organ === 'E') && resolution && !session && !bracketed && third?.role === 'number') {
    return { code: organ === 'A' ? 'session-needed' : 'year-needed', index: 2 };
  }
  if ((organ === 'S' || organ === 'E') && (direct || resolution || second?.code === 'PRST')) {
    if (session?.role === 'session') return { code: 'year-needed', index: sessionIndex };
    if (session && session.number! < FIRST_YEAR[organ]!) return { code: 'year-needed', index: sessionIndex };
  }
  return undefined;
}

function checkRunningNumber(main: readonly Component[], organ: string): StructureFault | undefined {
  const [, second] = main;
  const highest = HIGHEST_RUNNING_NUMBER[organ];
  if (main.length !== 2 || second?.role !== 'number' || highest === undefined || second.number! <= highest) return undefined;
  const digits = String(second.number);
  return organ === 'A'
    ? { code: 'missing-slash', index: 1, repaired: `${digits.slice(0, 2)}/${digits.slice(2)}` }
    : { code: 'bad-number', index: 1 };
}
