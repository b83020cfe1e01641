import type { Component, DocumentSymbol, Letters, NoteKind } from './symbol.ts';
import { organOf, natureNames, type SixNames } from './organs.ts';
import { readRoman } from './numerals.ts';
import { canonicalHead, canonicalSymbol } from './print.ts';

/** A symbol's parts by what they mean, whatever their order. Parts that the symbol lacks are left out. */
export interface SymbolParts {
  readonly canonical: string;
  /** `names` in six languages where the body is known. */
  readonly organ: { readonly code: string; readonly names?: SixNames };
  /** From the organ down: `['E', 'CN.4', 'Sub.2']`. */
  readonly bodies: readonly string[];
  readonly session?: { readonly kind: 'regular' | 'special' | 'emergency-special'; readonly number: number };
  /** Only where the session is written in Roman numerals: `XXI`, `S-VI`. */
  readonly romanSession?: string;
  readonly year?: number;
  readonly nature?: { readonly code: string; readonly names?: SixNames };
  readonly country?: string;
  readonly number?: number;
  readonly numberTo?: number;
  readonly letters?: Letters;
  readonly parts?: readonly { readonly kind: NoteKind; readonly values: readonly string[] }[];
  readonly modifications?: readonly { readonly kind: string; readonly number?: number; readonly to?: number }[];
  readonly reissues?: number;
  readonly joint?: SymbolParts;
}

const FORMS = { special: 'special', emergency: 'emergency-special' } as const;

export function describeSymbol(symbol: DocumentSymbol): SymbolParts {
  const { components } = symbol;
  const first = components[0]!;
  const of = (role: Component['role']) => components.find((part) => part.role === role);
  const last = (role: Component['role']) => components.findLast((part) => part.role === role);
  const nature = last('nature');
  const number = of('number') ?? (nature?.number === undefined ? undefined : nature);
  const notes = components.flatMap((part) => (part.notes ?? []).map((note) => ({ note, body: part.role === 'body' })));
  const session = sessionOf(symbol);
  const roman = notes.find(({ note }) => note.kind === 'session')?.note.values[0];
  const year = of('year')?.number ?? numeric(notes.find(({ note }) => note.kind === 'year')?.note.values[0]);
  const parts = notes.filter(({ note, body }) => !body && note.kind !== 'session' && note.kind !== 'year');
  const modifications = components.filter(({ role }) => role === 'modification');
  const organ = organOf(symbol);
  const natureName = nature ? natureNames(nature.code!) : undefined;
  return {
    canonical: canonicalSymbol(symbol),
    organ: organ ?? { code: first.code! },
    bodies: components.filter(({ role }) => role === 'organ' || role === 'body').map(canonicalHead),
    ...(session ? { session } : {}),
    ...(roman ? { romanSession: roman } : {}),
    ...(year ? { year } : {}),
    ...(nature ? { nature: { code: nature.code!, ...(natureName ? { names: natureName } : {}) } } : {}),
    ...(of('country') ? { country: of('country')!.code! } : {}),
    ...(number ? { number: number.number! } : {}),
    ...(number?.to === undefined ? {} : { numberTo: number.to }),
    ...(number?.letters ? { letters: number.letters } : {}),
    ...(parts.length > 0 ? { parts: parts.map(({ note: { kind, values } }) => ({ kind, values })) } : {}),
    ...(modifications.length > 0 ? { modifications: modifications.map(modificationOf) } : {}),
    ...(symbol.reissues > 0 ? { reissues: symbol.reissues } : {}),
    ...(symbol.joint ? { joint: describeSymbol(symbol.joint) } : {}),
  };
}

const numeric = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const modificationOf = ({ code, number, to }: Component) => ({
  kind: code!,
  ...(number === undefined ? {} : { number }),
  ...(to === undefined ? {} : { to }),
});

/** The session a document belongs to: `79`, `S-32`, `(XXI)`, `GC.18`, `COP(13)`, `CONF.IX`-like numbers left aside. */
function sessionOf({ components }: DocumentSymbol): SymbolParts['session'] {
  const part = components.find(({ role }) => role === 'session');
  if (part) return { kind: part.form ? FORMS[part.form] : 'regular', number: part.number! };
  const notes = components.flatMap((component) => component.notes ?? []);
  const meeting = notes.find(({ kind }) => kind === 'meeting')?.values[0];
  if (meeting) return { kind: 'regular', number: Number(meeting) };
  const roman = notes.find(({ kind }) => kind === 'session')?.values[0];
  if (roman) {
    const [form, figure] = roman.includes('-') ? roman.split('-') : ['', roman];
    const kind = form === 'S' ? 'special' : form === 'ES' ? 'emergency-special' : 'regular';
    return { kind, number: readRoman(figure ?? '') ?? 0 };
  }
  return components[0]?.number === undefined ? undefined : { kind: 'regular', number: components[0].number };
}
