import { z } from 'zod';
import { LANGUAGES, VERSION_STATUSES } from '#platform/languages.ts';
import { partialDate, slugOf } from '#platform/fields.ts';
import { says } from '#platform/input.ts';
import { oneLine } from '#platform/one-line.ts';
import { canonicalSymbol, documentAddress, parseSymbol } from './symbols.ts';
import { RELATION_KINDS } from './relations.ts';

/** A document of the library: what it is, who issued it and when, in which languages, and what it refers to. */

export const DOCUMENT_KINDS = [
  'resolution', 'draft', 'report', 'letter', 'declaration', 'summary', 'programme', 'verbatim-record', 'other',
] as const;

const localized = (longest: number) =>
  z.partialRecord(z.enum(LANGUAGES), z.strictObject({ text: oneLine(longest), status: z.enum(VERSION_STATUSES) }))
    .refine((field) => Object.keys(field).length > 0, says({
      en: 'Give the text in at least one language.',
      fr: 'Donnez le texte dans au moins une langue.',
      es: 'Indique el texto al menos en un idioma.',
      ru: 'Дайте текст хотя бы на одном языке.',
      ar: 'أدرج النص بلغة واحدة على الأقل.',
      zh: '请至少用一种语文填写文本。',
    }));

/** A document symbol in its canonical spelling; `A/hrc/35/23` is taken and kept as `A/HRC/35/23`. */
export const symbolField = z.string().max(200).transform((written, context) => {
  const parsed = parseSymbol(written);
  if (parsed.ok) return canonicalSymbol(parsed.symbol);
  context.addIssue({ code: 'custom', message: parsed.suggestion ? `${parsed.reason} (${parsed.suggestion})` : parsed.reason });
  return z.NEVER;
});

const slug = slugOf(140);

/** To another document, by its symbol or else its slug, or to a mechanism or meeting, by its slug. */
export const relation = z.union([
  z.strictObject({ kind: z.enum(RELATION_KINDS), to: symbolField }),
  z.strictObject({ kind: z.enum(RELATION_KINDS), toDocument: slug }),
  z.strictObject({ kind: z.enum(RELATION_KINDS), toMechanism: slug }),
  z.strictObject({ kind: z.enum(RELATION_KINDS), toMeeting: slug }),
]);

export const documentLanguage = z.strictObject({
  language: z.enum(LANGUAGES),
  status: z.enum(VERSION_STATUSES),
  /** Where the public version is; http or https only. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The id of a stored file. */
  file: oneLine(200).optional(),
});

export const document = z
  .strictObject({
    /** Left out where a document has none: reports of forums outside the United Nations, programmes, concept notes. */
    symbol: symbolField.optional(),
    slug,
    titles: localized(1000),
    kind: z.enum(DOCUMENT_KINDS),
    /** Who issued it, as the body is called: `General Assembly`, `Secretary-General`. */
    body: localized(300).optional(),
    publishedOn: partialDate.optional(),
    adoptedOn: partialDate.optional(),
    /** How it was adopted; of a recorded vote, in favour, against, abstaining. */
    adoption: z
      .union([
        z.strictObject({ method: z.literal('without-a-vote') }),
        z.strictObject({ method: z.literal('recorded-vote'), inFavour: z.int().min(0), against: z.int().min(0), abstaining: z.int().min(0) }),
      ])
      .optional(),
    session: z.int().min(1).max(200).optional(),
    agendaItem: oneLine(100).optional(),
    languages: z.array(documentLanguage).max(LANGUAGES.length).default([]),
    relations: z.array(relation).max(200).default([]),
    /** Where what is said here of the document was read. */
    source: oneLine(300),
  })
  .refine(({ languages }) => new Set(languages.map(({ language }) => language)).size === languages.length, says({
    en: 'A language is given twice.',
    fr: 'Une langue est indiquée deux fois.',
    es: 'Un idioma aparece dos veces.',
    ru: 'Один язык указан дважды.',
    ar: 'وردت لغة مرتين.',
    zh: '有一种语文重复出现。',
  }));

export type Document = z.output<typeof document>;
export type DocumentInput = z.input<typeof document>;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** `A/RES/75/101A-B` → `a-res-75-101a-b`; for a document without a symbol the slug is chosen by people. */
export const slugOfSymbol = (symbol: string): string =>
  symbol.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** The document's page: by its symbol, else by its slug. */
export function addressOf(entry: Pick<Document, 'symbol' | 'slug'>): string {
  const parsed = entry.symbol === undefined ? undefined : parseSymbol(entry.symbol);
  return parsed?.ok ? documentAddress(parsed.symbol) : `/documents/${entry.slug}`;
}
