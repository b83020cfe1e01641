import { namesOfParties } from '#parties/for-other-slices.ts';
import type { Reading } from '#platform/database.ts';
import { type Language, LANGUAGES, type Localized, versionFor } from '#platform/languages.ts';
import { asLine, asLink, asParagraphs } from '#platform/markdown.ts';
import type { PublishedFile } from '#platform/slice.ts';
import { LEVEL_LABELS, MECHANISM_KIND_LABELS, MEETING_FORM_LABELS, SUCCESSION_LABELS } from './labels.ts';
import { sayPartialDate, sayPartialSpan } from '#platform/partial-date.ts';
import type { Profile } from './profile.ts';
import { comparerOf } from '#parties/for-other-slices.ts';
import { namesOfMechanisms } from './reading.ts';
import { sayIn } from './saying.ts';

/** Each profile as data, and as a text in each language that can be read with nothing but an editor. */
export async function* publishMechanisms({ db }: { readonly db: Reading }): AsyncGenerator<PublishedFile> {
  const rows = await db.selectFrom('mechanisms.profiles').select(['slug', 'record', 'published_at']).orderBy('place_in_list').execute();
  for (const { slug, record, published_at: at } of rows) {
    const joined = await db.selectFrom('mechanisms.participants').select(['party', 'as_what']).where('mechanism', '=', slug).orderBy('party').execute();
    const of = (what: 'participant' | 'partner') => joined.filter(({ as_what }) => as_what === what).map(({ party }) => party);
    yield {
      path: `mechanisms/${slug}.json`,
      text: `${JSON.stringify({ publishedAt: at.toISOString(), profile: record, participants: of('participant'), partners: of('partner') }, null, 1)}\n`,
    };
    for (const language of LANGUAGES) {
      const parties = await namesOfParties(db, [...joined.map(({ party }) => party), ...namedIn(record)], language);
      const mechanisms = await namesOfMechanisms(db, record.succession.map(({ mechanism }) => mechanism), language);
      yield { path: `mechanisms/${slug}.${language}.md`, text: markdown(record, language, { parties, mechanisms, participants: of('participant'), partners: of('partner'), at }) };
    }
  }
}

const namedIn = (profile: Profile): string[] => [...profile.governance.flatMap(({ holders }) => holders.map(({ party }) => party)), ...profile.meetings.flatMap(({ chairs }) => chairs)];

interface Around {
  readonly parties: ReadonlyMap<string, string>;
  readonly mechanisms: ReadonlyMap<string, string>;
  readonly participants: readonly string[];
  readonly partners: readonly string[];
  readonly at: Date;
}

/** A field in the language, with the language it is really in where that is another: nothing is passed off as a translation. */
function said(field: Localized | undefined, language: Language): string {
  const version = field && versionFor(field, language);
  if (!version) return '';
  return version.fallback ? `${version.text} [${version.language}]` : version.status === 'machine' ? `${version.text} [${language}: machine]` : version.text;
}

function markdown(profile: Profile, language: Language, { parties, mechanisms, participants, partners, at }: Around): string {
  const say = sayIn(language);
  const text = (field: Localized | undefined): string => asLine(said(field, language));
  const paragraphs = (field: Localized | undefined): string => asParagraphs(said(field, language));
  const compare = comparerOf(language);
  const nameOf = (id: string): string => asLine(parties.get(id) ?? id);
  const names = (ids: readonly string[]): string => ids.map(nameOf).toSorted(compare).join('; ');
  const out: string[] = [`# ${text(profile.name)}`, '', `${MECHANISM_KIND_LABELS[profile.kind][language] as string} · ${LEVEL_LABELS[profile.level][language] as string}`, '', paragraphs(profile.summary)];
  const part = (title: string, lines: readonly string[]): void => {
    const there = lines.filter((line) => line !== '');
    if (there.length > 0) out.push('', `## ${title}`, '', ...there);
  };
  part(say('acronym'), [text(profile.acronym)]);
  part(say('established'), [profile.established ? sayPartialDate(profile.established, language) : '']);
  part(say('ended'), [profile.ended ? sayPartialDate(profile.ended, language) : '']);
  part(say('mandate'), profile.mandates.map(({ symbol, paragraph, note }) => `- ${[symbol && asLine(symbol), paragraph && asLine(paragraph), text(note)].filter(Boolean).join(', ')}`));
  part(say('purpose'), [paragraphs(profile.purpose)]);
  part(say('background'), [paragraphs(profile.background)]);
  part(say('currentFocus'), profile.currentFocus.map((focus) => `- ${text(focus)}`));
  part(say('governance'), profile.governance.map(({ role, description, holders }) => {
    const held = holders.map(({ party, from, to }) => `${nameOf(party)}${from ? ` (${sayPartialSpan(from, to, language)})` : ''}`).join('; ');
    return `- **${text(role)}**: ${text(description)}${held ? ` ${say('heldBy')}: ${held}` : ''}`;
  }));
  part(say('participants'), [
    text(profile.participants.rule),
    participants.length > 0 ? (profile.participants.statedCount === undefined ? say('countedOnly', { counted: participants.length })
      : say('statedAndCounted', { stated: profile.participants.statedCount, counted: participants.length })) : '',
    text(profile.participants.countNote), names(participants),
  ].flatMap((line) => (line ? [line, ' '] : [])));
  part(say('partners'), [names(partners), ...profile.otherPartners.map((partner) => `- ${text(partner)}`)]);
  part(say('secretariat'), [paragraphs(profile.secretariat), asParagraphs(profile.contact ?? '')]);
  part(say('meetings'), profile.meetings.map((meeting) => {
    const facts = [sayPartialSpan(meeting.startsOn, meeting.endsOn, language), MEETING_FORM_LABELS[meeting.form][language] as string, text(meeting.place), meeting.chairs.map(nameOf).join(', '), asLine(meeting.documents.join(', '))];
    return `- **${text(meeting.title)}** (${facts.filter(Boolean).join('; ')})${meeting.outcome ? ` ${text(meeting.outcome)}` : ''}`;
  }));
  for (const list of profile.lists) part(text(list.title), list.items.map(({ label, text: words, note }) => `${asLine(label)}. ${text(words)}${note ? ` ${text(note)}` : ''}`));
  part(say('outcomes'), profile.outcomes.map(({ text: words, on, documents }) => `- ${[on && sayPartialDate(on, language), text(words), asLine(documents.join(', '))].filter(Boolean).join(' · ')}`));
  part(say('succession'), profile.succession.map(({ kind, mechanism, on, basis, note }) => `- ${[`${SUCCESSION_LABELS[kind][language] as string} ${asLine(mechanisms.get(mechanism) ?? mechanism)}`, on && sayPartialDate(on, language), basis && asLine(basis), text(note)].filter(Boolean).join('; ')}`));
  part(say('documents'), profile.documents.map(({ symbol, title, on }) => `- ${[symbol && asLine(symbol), text(title), on && sayPartialDate(on, language)].filter(Boolean).join(' · ')}`));
  part(say('links'), profile.links.map(({ label, url }) => `- ${text(label)}: ${asLink(url)}`));
  part(say('sources'), profile.sources.map(({ label, symbol, url }) => `- ${[label && asLine(label), symbol && asLine(symbol), url && asLink(url)].filter(Boolean).join(', ')}`));
  part(say('verified'), [profile.verified ? say('verifiedBy', { date: sayPartialDate(profile.verified.on, language), who: asLine(profile.verified.by) }) : say('neverVerified'), at.toISOString()]);
  return `${out.join('\n')}\n`;
}
