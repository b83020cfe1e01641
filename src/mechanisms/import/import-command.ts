import { type Language } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import type { ProfileReading, ReadingOptions, Remark } from './proposal.ts';
import { readProfile } from './read-profile.ts';
import { importWords } from './words.ts';

export interface ProfileImport extends ReadingOptions {
  /** The file as it is, or its text. */
  readonly text: string | Uint8Array;
  /** For the report only. */
  readonly fileName: string;
  /** One line of JSON. */
  readonly write: (line: string) => void;
  /** One line of the report to the person. */
  readonly note: (line: string) => void;
  readonly language?: Language | undefined;
}

/** Every remark gains `text`, its words in one language. */
function spoken(value: unknown, say: (remark: Remark) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => spoken(item, say));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, spoken(item, say)] as const);
  const isRemark = 'key' in value && 'values' in value && typeof value.key === 'string' && value.key in importWords;
  return Object.fromEntries(isRemark ? [...entries, ['text', say(value as Remark)]] : entries);
}

/** At most so many lines of a kind in the report; the JSON has them all. */
const MOST_REPORTED = 40;

/**
 * `bin/parley profile import FILE`: proposes a profile and publishes nothing. Writes one JSON object on one line,
 * `{ file, proposal, notUnderstood, unresolvedNames, counts, doubtfulDates, notes, account, lines }`, and a report in words.
 * Answers the exit code: 0, or 1 where the file is refused.
 */
export async function profileImportVerb(input: ProfileImport): Promise<0 | 1> {
  const { text, fileName, write, note, language = 'en', ...options } = input;
  const speak = speaker(importWords, language);
  const say = ({ key, values }: Remark): string => speak(key, values);
  const result = readProfile(text, options);
  if (result.refused) {
    note(`${fileName}: ${say(result.refused)}`);
    return 1;
  }
  write(JSON.stringify({ file: fileName, ...(spoken(result.reading, say) as object) }));
  for (const line of report(result.reading, say, speak('report.title', { file: fileName }), speak)) note(line);
  return 0;
}

const shorten = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 140 ? `${flat.slice(0, 139)}…` : flat;
};

function report(reading: ProfileReading, say: (remark: Remark) => string, title: string, speak: ReturnType<typeof speaker<typeof importWords>>): string[] {
  const { proposal, lines } = reading;
  const out = [title, `  ${speak('report.lines', { n: lines.written, understood: lines.understood, not: lines.notUnderstood })}`];
  const resolved = [...proposal.participants.parties, ...proposal.partners].filter(({ party }) => party).length;
  out.push(
    `  ${speak('report.found', {
      names: proposal.participants.parties.length + proposal.partners.length, resolved, meetings: proposal.meetings.length, documents: proposal.documents.length,
    })}`,
  );
  const part = (heading: string, items: readonly string[]): void => {
    if (items.length === 0) return;
    out.push('', heading, ...items.slice(0, MOST_REPORTED).map((item) => `  ${item}`));
    if (items.length > MOST_REPORTED) out.push(`  ${speak('report.more', { n: items.length - MOST_REPORTED })}`);
  };
  const at = (numbers: readonly number[]): string => (numbers.length > 0 ? `${[...new Set(numbers)].slice(0, 6).join(', ')}: ` : '');
  part(speak('report.counts'), reading.counts.flatMap(({ what, explanation }) => explanation.map((remark) => `${speak(`what.${what}`)}: ${say(remark)}`)));
  part(speak('report.dates'), reading.doubtfulDates.map(({ meeting, lines: of, why }) => `${at(of)}${shorten(meeting)} — ${say(why)}`));
  part(speak('report.names'), reading.unresolvedNames.map(({ line, candidates, why }) => `${at([line])}${say(why)}${candidates.length > 0 ? ` (${candidates.join(', ')})` : ''}`));
  part(speak('report.left'), reading.notUnderstood.map(({ line, text, why }) => `${at([line])}${shorten(text)} — ${say(why)}`));
  part(speak('report.notes'), reading.notes.map(({ lines: of, remark }) => `${at(of)}${say(remark)}`));
  return out;
}
