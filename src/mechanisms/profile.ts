import { z } from 'zod';
import { partialDate, slugText } from '#platform/fields.ts';
import { LANGUAGES, VERSION_STATUSES } from '#platform/languages.ts';
import { oneLine, oneLineInLanguages } from '#platform/one-line.ts';

/**
 * A registry profile: what is known of a mechanism (a continuing dialogue, forum, compact, group or
 * review) in a form that can be cited. The fields are those of IOM's registry of inter-State
 * consultation mechanisms, and what its profiles leave unsaid: governance, succession, counted parties.
 */

const text = (longest: number) => z.string().trim().min(1).max(longest);

/** `{ en: { text, status: 'original' }, fr: { … } }`; a language left out is pending. */
export const localized = (longest = 20_000) =>
  z.partialRecord(z.enum(LANGUAGES), z.strictObject({ text: text(longest), status: z.enum(VERSION_STATUSES) }));

const slug = slugText;
const symbol = oneLine(120);
/** An address that a reader may follow: nothing that a browser would run. */
const webAddress = z.url({ protocol: /^https?$/ }).max(2000);

export const LEVELS = ['global', 'interregional', 'regional'] as const;
export const MECHANISM_KINDS = [
  'dialogue', 'forum', 'compact', 'review', 'hearing', 'coordination-body', 'summit', 'goals',
] as const;
export const THEMES = [
  'migration-and-development', 'labour-migration', 'human-rights', 'exploitation', 'trafficking-and-smuggling',
  'stranded-migrants', 'data-and-evidence', 'public-perceptions', 'partnerships', 'regular-pathways', 'remittances',
  'diaspora', 'return-and-reintegration', 'refugees', 'climate-and-mobility', 'border-management',
  'missing-migrants', 'integration-and-inclusion', 'governance', 'sustainable-development',
] as const;
export const MEETING_FORMS = [
  'plenary', 'round-table', 'panel', 'hearing', 'summit', 'forum', 'regional-review', 'thematic-debate',
  'side-event', 'session', 'consultation', 'ministerial', 'officials-meeting', 'negotiation', 'other',
] as const;
export const SUCCESSION_KINDS = ['succeeded-by', 'repurposed-as', 'gave-rise-to', 'feeds', 'reviewed-by', 'part-of'] as const;

/** Where a statement of fact comes from: a document symbol, a web address, or words. */
export const source = z.strictObject({ label: oneLine(300), symbol: symbol.optional(), url: webAddress.optional() });

export const meeting = z.strictObject({
  slug,
  title: oneLineInLanguages(500),
  form: z.enum(MEETING_FORMS),
  /** First and last day; the end is left out for one day or where it is unknown. */
  startsOn: partialDate,
  endsOn: partialDate.optional(),
  place: oneLineInLanguages(200).optional(),
  /** Party ids of hosts or chairs. */
  chairs: z.array(slug).max(1000).default([]),
  online: z.boolean().default(false),
  themes: z.array(localized(500)).max(1000).default([]),
  /** What the meeting led to, in a sentence or two. */
  outcome: localized(4000).optional(),
  /** Symbols of its documents. */
  documents: z.array(symbol).max(1000).default([]),
  relation: z.enum(['own', 'related']).default('own'),
  note: localized(2000).optional(),
});

/** An ordered list that belongs to the mechanism: 23 objectives, eight points, four avenues, targets. */
export const list = z.strictObject({
  slug,
  title: oneLineInLanguages(300),
  numbered: z.boolean().default(true),
  items: z.array(z.strictObject({ label: oneLine(20), text: localized(1000), note: localized(2000).optional() })).min(1).max(1000),
  source: source.optional(),
});

export const governanceRole = z.strictObject({
  /** e.g. chair, troika, steering group, secretariat, coordinator, focal points, support unit. */
  role: oneLineInLanguages(200),
  /** How it is filled and for how long. */
  description: localized(4000),
  /** Party ids that hold it, with their term where known. */
  holders: z.array(z.strictObject({ party: slug, from: partialDate.optional(), to: partialDate.optional(), note: localized(300).optional() })).max(1000).default([]),
});

export const profile = z.strictObject({
  slug,
  name: oneLineInLanguages(300),
  acronym: oneLineInLanguages(40).optional(),
  kind: z.enum(MECHANISM_KINDS),
  level: z.enum(LEVELS),
  region: oneLineInLanguages(200).optional(),
  established: partialDate.optional(),
  ended: partialDate.optional(),
  /** One or two sentences for lists and the front page. */
  summary: localized(600),
  mandates: z.array(z.strictObject({ symbol, paragraph: oneLine(60).optional(), note: localized(1000).optional() })).max(1000).default([]),
  background: localized().optional(),
  purpose: localized().optional(),
  governance: z.array(governanceRole).max(1000).default([]),
  currentFocus: z.array(localized(300)).max(1000).default([]),
  themes: z.array(z.enum(THEMES)).max(1000).default([]),
  /** Who takes part. `statedCount` is what the source claims; the count of `parties` is ours. */
  participants: z.strictObject({
    rule: localized(2000).optional(),
    statedCount: z.int().min(0).max(100_000).optional(),
    /** Party ids; `all-member-states` stands for the 193 Members and is expanded on reading. */
    parties: z.array(slug).max(1000).default([]),
    countNote: localized(2000).optional(),
  }),
  partners: z.array(slug).max(1000).default([]),
  otherPartners: z.array(oneLineInLanguages(300)).max(1000).default([]),
  secretariat: localized(2000).optional(),
  contact: text(1000).optional(),
  meetings: z.array(meeting).max(1000).default([]),
  lists: z.array(list).max(1000).default([]),
  outcomes: z.array(z.strictObject({ text: localized(4000), on: partialDate.optional(), documents: z.array(symbol).max(1000).default([]) })).max(1000).default([]),
  links: z.array(z.strictObject({ label: oneLineInLanguages(300), url: webAddress })).max(1000).default([]),
  documents: z.array(z.strictObject({ symbol: symbol.optional(), title: oneLineInLanguages(500).optional(), on: partialDate.optional() })).max(1000).default([]),
  succession: z.array(z.strictObject({ kind: z.enum(SUCCESSION_KINDS), mechanism: slug, on: partialDate.optional(), basis: oneLine(200).optional(), note: localized(1000).optional() })).max(1000).default([]),
  sources: z.array(source).max(1000).default([]),
  verified: z.strictObject({ on: partialDate, by: oneLine(200) }).optional(),
});

export type Profile = z.output<typeof profile>;
export type ProfileInput = z.input<typeof profile>;
export type ProfileMeeting = z.output<typeof meeting>;
