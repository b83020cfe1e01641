import { z } from 'zod';
import { localizedText, partialDate, slugText } from '#platform/fields.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import { oneLine } from '#platform/one-line.ts';
import { type ArchiveFile, UnreadableArchive } from './archive-files.ts';
import type { Archive, ArchivedText } from './archived.ts';
import { isOfGeneralDebate, readGeneralDebate } from './general-debate.ts';

/** Words in some of the languages; those given as plain text are the original. */
const inLanguages = (longest: number) => z.preprocess(
  (given) => (typeof given === 'object' && given !== null
    ? Object.fromEntries(Object.entries(given).map(([language, text]) => [language, typeof text === 'string' ? { text, status: 'original' } : text]))
    : given),
  localizedText(longest),
);

const description = z.strictObject({
  source: oneLine(500),
  mechanisms: z.array(z.looseObject({ slug: slugText })).default([]),
  sessions: z.record(slugText, z.looseObject({ mechanism: slugText, title: inLanguages(300), startsOn: partialDate })).default({}),
  meetings: z.record(slugText, z.strictObject({ session: slugText.optional(), title: inLanguages(300).optional(), form: z.string().max(40).optional(), dated: partialDate.optional() })).default({}),
});

const DESCRIPTION = 'archive.json';
const NAME = /^([a-z0-9-]+)\/([a-z0-9]+(?:-[a-z0-9]+)*?)(?:--for--([a-z0-9]+(?:-[a-z0-9]+)*))?(?:--([1-9]\d?))?\.([a-z]{2})\.(?:txt|docx|pdf)$/i;

function readDescription({ content }: ArchiveFile): z.output<typeof description> {
  let json: unknown;
  try {
    json = JSON.parse(content.toString('utf8'));
  } catch {
    throw new UnreadableArchive(`${DESCRIPTION} is not JSON.`);
  }
  const read = description.safeParse(json);
  if (read.success) return read.data;
  throw new UnreadableArchive(`${DESCRIPTION}: ${read.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`).join('; ')}`);
}

function readOwn(described: z.output<typeof description>, files: readonly ArchiveFile[]): Archive {
  const texts: ArchivedText[] = [];
  const refused: { file: string; why: string }[] = [];
  for (const { name, content } of files) {
    const [, meeting, party, onBehalfOf, number, language] = NAME.exec(name) ?? [];
    const tongue = language?.toLowerCase();
    if (meeting === undefined) refused.push({ file: name, why: 'Its name is not MEETING/PARTY.LANGUAGE.txt (or .docx, .pdf).' });
    else if (!LANGUAGES.some((one) => one === tongue)) refused.push({ file: name, why: `“${language}” is not one of ${LANGUAGES.join(', ')}.` });
    else texts.push({ file: name, meeting, party: party!, onBehalfOf, number: Number(number ?? 1), language: tongue as Language, content });
  }
  return { format: 'parley', source: described.source, profiles: described.mechanisms, sessions: described.sessions, meetings: described.meetings, texts, refused };
}

/** What the files of an archive say. @throws UnreadableArchive where they are of no known kind. */
export function understandArchive(files: readonly ArchiveFile[]): Archive {
  const own = files.find(({ name }) => name === DESCRIPTION || /^[^/]+\/archive\.json$/.test(name));
  if (own) {
    const folder = own.name.slice(0, -DESCRIPTION.length);
    const others = files.filter((file) => file !== own && file.name.startsWith(folder)).map(({ name, content }) => ({ name: name.slice(folder.length), content }));
    return readOwn(readDescription(own), others);
  }
  if (files.some(isOfGeneralDebate)) return readGeneralDebate(files);
  throw new UnreadableArchive(`There is no ${DESCRIPTION} in it, nor files called ISO3_session_year.txt.`);
}
