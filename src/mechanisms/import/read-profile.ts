import { doubtDates } from './doubt-dates.ts';
import { type Draft, evidenceOf, finishReading, leaveOut, newDraft, note, remark, understand } from './draft.ts';
import { explainCounts } from './explain-counts.ts';
import type { ImportResult, ReadingOptions } from './proposal.ts';
import { readLines } from './read-lines.ts';
import { readMeetings } from './read-meetings.ts';
import { readParticipants, readPartnerLine } from './read-participants.ts';
import { inferFromBackground, readMandates, readOutcomes, readTextSection, readUnheaded } from './read-prose.ts';
import { readAcronym, readContact, readDocuments, readEstablished, readFocus, readLinks, readName } from './read-records.ts';
import { partIntoSections, type Section } from './sections.ts';

const MOST_LINES_OF_A_SECTION = 20_000;

function readSection(draft: Draft, section: Section): void {
  const lines = section.blocks.flat();
  switch (section.key) {
    case 'unheaded': return readUnheaded(draft, section.blocks);
    case 'unknown': {
      for (const line of lines) leaveOut(draft, line, remark('line.unknown-heading', { heading: section.heading!.text }));
      return;
    }
    case 'name': return readName(draft, section);
    case 'acronym': return readAcronym(draft, section);
    case 'established': return readEstablished(draft, section);
    case 'background': case 'purpose': case 'governance': case 'secretariat': return readTextSection(draft, section, section.key);
    case 'outcomes': return readOutcomes(draft, section);
    case 'focus': return readFocus(draft, section);
    case 'participants': return readParticipants(draft, section);
    case 'partners': case 'other-partners': return lines.forEach((line) => readPartnerLine(draft, line));
    case 'contact': return readContact(draft, section);
    case 'recent-meetings': return readMeetings(draft, section, 'recent');
    case 'previous-meetings': return readMeetings(draft, section, 'previous');
    case 'related-meetings': return readMeetings(draft, section, 'related');
    case 'meetings': return readMeetings(draft, section, 'unsaid');
    case 'links': return readLinks(draft, section);
    case 'documents': return readDocuments(draft, section);
  }
}

/**
 * Reads a registry profile from plain text and proposes its fields. Pure: no clock, no network, never throws;
 * a text that cannot be read at all is refused in words. Nothing is proposed that the text does not say.
 */
export function readProfile(source: string | Uint8Array, options: ReadingOptions): ImportResult {
  const read = readLines(source);
  if (read.refused) return { refused: read.refused };
  const { lines, hadTags } = read;
  const draft = newDraft(options);
  for (const line of lines) if (line.text === '' && /\S/.test(line.raw)) understand(draft, [line], 'marks');
  if (hadTags) note(draft, [], remark('note.tags'));
  const sections = partIntoSections(lines);
  const headed = sections.filter(({ heading, key }) => heading && key !== 'unknown' && key !== 'name');
  for (const section of sections) {
    const { heading, key, stated, blocks } = section;
    if (heading) {
      understand(draft, [heading], key === 'unknown' ? 'heading' : `heading: ${key}`);
      if (stated !== undefined) draft.stated.set(key.endsWith('-meetings') ? 'meetings' : key, { value: stated, evidence: evidenceOf([heading]) });
      if (blocks.length === 0) note(draft, [heading], remark(key === 'unknown' ? 'note.unknown-heading' : 'note.empty-heading', { heading: heading.text }));
    }
    if (blocks.flat().length > MOST_LINES_OF_A_SECTION) for (const line of blocks.flat()) leaveOut(draft, line, remark('section.too-long'));
    else readSection(draft, section);
  }
  if (headed.length === 0) note(draft, [], remark('note.no-heading'));
  else {
    const prose = sections.filter(({ key }) => key === 'unheaded' || key === 'background').flatMap(({ blocks }) => blocks.flat());
    readMandates(draft, [...sections.filter(({ key }) => key === 'established').flatMap(({ blocks }) => blocks.flat()), ...prose]);
    inferFromBackground(draft, prose, new Set(headed.filter(({ blocks }) => blocks.length > 0).map(({ key }) => key)));
  }
  explainCounts(draft);
  doubtDates(draft);
  return { reading: finishReading(draft, lines) };
}
