import type { Language, Localized } from '#platform/languages.ts';
import type { MeetingProposal, NamedParty, Proposal, ProfileReading } from './import/proposal.ts';
import type { ProfileInput } from './profile.ts';
import { refuse } from './refusals.ts';

/** What the person who confirms a proposal decides; the rest is as it was read. */
export interface Choices {
  readonly slug: string;
  readonly name: string;
  readonly acronym?: string | undefined;
  readonly kind: NonNullable<ProfileInput['kind']>;
  readonly level: NonNullable<ProfileInput['level']>;
  /** The language the text is in. */
  readonly language: Language;
  readonly summary: string;
  readonly established?: string | undefined;
  readonly purpose?: string | undefined;
  readonly background?: string | undefined;
  readonly secretariat?: string | undefined;
  readonly themes: NonNullable<ProfileInput['themes']>;
  /** For a name that nobody knew, by its place among the unresolved (`n0`): the party it stands for. */
  readonly names: Readonly<Record<string, string>>;
  /** For a meeting, by its place (`m0`): the date on which it began. */
  readonly dates: Readonly<Record<string, string>>;
  /** Meetings to leave out: `m0`, `m3`. */
  readonly leaveOut: readonly string[];
  readonly verifiedOn: string;
  readonly verifiedBy: string;
}

/** A short name for addresses out of a title, unique among those `taken`. */
export function slugFrom(title: string, taken: ReadonlySet<string>): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}+/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  const base = plain.slice(0, 60).replace(/-+$/, '') || 'meeting';
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(slug)) return slug;
  }
}

/** The party that each unresolved name was said to stand for, by the name as written. */
function decided(reading: ProfileReading, names: Choices['names']): ReadonlyMap<string, string> {
  return new Map(reading.unresolvedNames.flatMap(({ name }, index) => (names[`n${index}`] ? [[name, names[`n${index}`]!] as const] : [])));
}

/**
 * The profile that a proposal becomes once a person has decided what the text left open. Names that nobody
 * resolved are left out of the list of parties: the stated count then says that they are missing.
 * @throws Refusal where a meeting that is to be kept has no date.
 */
export function profileFrom(reading: ProfileReading, choices: Choices, source: string): ProfileInput {
  const { proposal } = reading;
  const { language } = choices;
  const words = (text: string): Localized => ({ [language]: { text, status: 'original' } });
  const known = decided(reading, choices.names);
  const ids = (parties: readonly NamedParty[]): string[] => [...new Set(parties.flatMap(({ party, written }) => party ?? known.get(written) ?? []))];
  // A name that stands in neither list was still decided upon: it belongs to the participants.
  const listed = new Set([...proposal.participants.parties, ...proposal.partners].map(({ written }) => written));
  const others = [...known].flatMap(([written, party]) => (listed.has(written) ? [] : [party]));
  const optional = (name: keyof ProfileInput, text: string | undefined) => (text ? { [name]: words(text) } : {});
  return {
    slug: choices.slug,
    name: words(choices.name),
    ...optional('acronym', choices.acronym),
    kind: choices.kind,
    level: choices.level,
    ...(choices.established && { established: choices.established }),
    summary: words(choices.summary),
    mandates: proposal.mandates.map(({ symbol, paragraph }) => ({ symbol, ...(paragraph && { paragraph: (/^\d/.test(paragraph) ? `para. ${paragraph}` : paragraph).slice(0, 60) }) })),
    ...optional('background', choices.background),
    ...optional('purpose', choices.purpose),
    governance: proposal.governance ? [{ role: words(GOVERNANCE[language]), description: words(proposal.governance.value.slice(0, 4000)) }] : [],
    currentFocus: proposal.currentFocus.map(({ value }) => words(value.slice(0, 300))),
    themes: choices.themes,
    participants: {
      ...(proposal.participants.rule && { rule: words(proposal.participants.rule.value.slice(0, 2000)) }),
      ...(proposal.participants.stated && { statedCount: proposal.participants.stated.value }),
      parties: [...new Set([...ids(proposal.participants.parties), ...others])],
    },
    partners: ids(proposal.partners),
    otherPartners: proposal.otherPartners.map(({ value }) => words(value.slice(0, 300))),
    ...optional('secretariat', choices.secretariat),
    ...(proposal.contact && { contact: proposal.contact.value.slice(0, 1000) }),
    meetings: meetingsFrom(proposal, choices, words),
    outcomes: proposal.outcomes.map(({ value }) => ({ text: words(value.slice(0, 4000)) })),
    links: proposal.links.map(({ label, url }) => ({ label: words(label.slice(0, 300) || url.slice(0, 300)), url })),
    documents: proposal.documents.map(({ symbol, title, on }) => ({
      ...(symbol && { symbol }), ...(title && { title: words(title.slice(0, 500)) }), ...(on && { on }),
    })),
    sources: [{ label: source.slice(0, 300) }],
    verified: { on: choices.verifiedOn, by: choices.verifiedBy },
  };
}

/** The role under which a text about governance stands when the source names no roles. */
const GOVERNANCE: Readonly<Record<Language, string>> = {
  en: 'Governance', fr: 'Gouvernance', es: 'Gobernanza', ru: 'Управление', ar: 'الحوكمة', zh: '治理',
};

function meetingsFrom(proposal: Proposal, { dates, leaveOut }: Choices, words: (text: string) => Localized): NonNullable<ProfileInput['meetings']> {
  const taken = new Set<string>();
  return proposal.meetings.flatMap((meeting, index) => {
    const key = `m${index}`;
    if (leaveOut.includes(key)) return [];
    const startsOn = dates[key] ?? meeting.startsOn;
    if (!startsOn) throw refuse('meeting-without-date', { meeting: meeting.title });
    const slug = slugFrom(`${meeting.title.slice(0, 50)}-${startsOn.slice(0, 4)}`, taken);
    taken.add(slug);
    return [{
      slug, title: words(meeting.title.slice(0, 500)), form: meeting.form ?? 'other', startsOn, ...endOf(meeting, startsOn),
      ...(meeting.place && { place: words(meeting.place.slice(0, 200)) }), ...(meeting.online && { online: true }),
      relation: meeting.relation === 'related' ? 'related' : 'own',
    }];
  });
}

/** A corrected beginning makes the end that was read worthless where it would lie before it. */
const endOf = (meeting: MeetingProposal, startsOn: string): { endsOn?: string } =>
  meeting.endsOn && meeting.endsOn > startsOn ? { endsOn: meeting.endsOn } : {};
