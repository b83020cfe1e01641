import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { STRANGER } from '#platform/actor.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { mechanisms } from '#mechanisms/mechanisms.ts';
import { parties } from '#parties/parties.ts';
import { KNOWN_PARTIES } from '#parties/test-parties.ts';
import { people } from '#people/people.ts';
import { programme } from '#programme/programme.ts';
import { searchStatements } from '../queries/search-statements.ts';
import { statement } from '../queries/statement.ts';
import { floor } from '../floor.ts';
import { archiveVerb } from './archive-command.ts';
import { docxOf } from './test-files.ts';
import { planTestMeetings } from './test-meetings.ts';

let test: TestSpine;
let folder: string;
let lines: Record<string, unknown>[];
beforeAll(async () => {
  test = await openTestSpine({ slices: [people, parties, mechanisms, programme, floor], world: KNOWN_PARTIES });
  await planTestMeetings(test.spine);
});
afterAll(() => test.close());
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
  lines = [];
  return () => rmSync(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};
const load = async (at = folder) => {
  lines = [];
  return archiveVerb({ spine: test.spine, at, note: () => {}, write: (line) => void lines.push(line as Record<string, unknown>) });
};
const find = async (text: string): Promise<string[]> =>
  (await test.spine.ask(searchStatements, { input: { text }, actor: STRANGER })).statements.map((one) => one.statement).sort();

/** A tar archive as the format has it: a header of 512 bytes before each file, filled up to 512. */
function tarOf(files: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(files).flatMap(([name, text]) => {
    const content = Buffer.from(text);
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(content.length.toString(8).padStart(11, '0'), 124);
    header.write('0', 156);
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

const DESCRIPTION = {
  source: 'Made up for a test',
  sessions: { 'old-session': { mechanism: 'trial', title: { en: 'An old session', fr: 'Une vieille session' }, startsOn: '2011' } },
  meetings: { 'old-meeting': { session: 'old-session', title: { en: 'An old meeting' }, dated: '2011-05' } },
};

it('takes a folder in, with its meeting, in all its languages and kinds of file', async () => {
  put('archive.json', JSON.stringify(DESCRIPTION));
  put('README.md', 'Not a statement.');
  put('old-meeting/kenya.en.txt', 'Kenya spoke of umbrellas in the old days.');
  put('old-meeting/kenya.fr.txt', 'Le Kenya parlait de parapluies en ce temps-là.');
  put('old-meeting/GHA.en.docx', docxOf('<w:p><w:r><w:t>Ghana spoke of umbrellas too.</w:t></w:r></w:p>'));
  put('old-meeting/kenya--for--african-group--2.en.txt', 'The group spoke of umbrellas for all.');
  const loaded = await load();
  expect(loaded.refused).toEqual([]);
  expect(lines).toMatchObject([{ meeting: 'old-meeting', taken: 4, there: 0 }, { format: 'parley', files: 4, taken: 4, there: 0, refused: 0 }]);
  expect(await find('umbrella')).toEqual(['old-meeting--ghana', 'old-meeting--kenya', 'old-meeting--kenya--for--african-group--2']);
  const shown = await test.spine.ask(statement, { input: { statement: 'old-meeting--kenya', language: 'fr' }, actor: STRANGER });
  expect(shown).toMatchObject({ source: 'Made up for a test', dated: '2011-05', languages: ['en', 'fr'], meetingTitle: { en: { text: 'An old meeting' } } });
  expect(shown.text.paragraphs).toEqual(['Le Kenya parlait de parapluies en ce temps-là.']);
});

it('adds what is missing the second time, and changes nothing that is there', async () => {
  put('archive.json', JSON.stringify(DESCRIPTION));
  put('old-meeting/kenya.en.txt', 'Kenya spoke of umbrellas in the old days.');
  put('old-meeting/ghana.en.txt', 'Ghana never spoke of umbrellas.');
  put('old-meeting/japan.en.txt', 'Japan spoke of umbrellas after all.');
  const before = await test.db.selectFrom('journal.entries').select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
  const { meetings, refused } = await load();
  expect(meetings).toMatchObject([{ taken: 1, there: 1 }]);
  expect(refused).toEqual([{ file: 'old-meeting/ghana.en.txt', why: expect.stringContaining('another text') as string }]);
  expect((await load()).meetings).toMatchObject([{ taken: 0, there: 2 }]);
  const after = await test.db.selectFrom('journal.entries').select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
  expect(Number(after.n) - Number(before.n)).toBe(1);
});

it('says of each file why it was refused, and takes the others', async () => {
  put('archive.json', JSON.stringify(DESCRIPTION));
  put('old-meeting/no-such-party.en.txt', 'Nobody.');
  put('old-meeting/mexico.de.txt', 'Guten Tag.');
  put('old-meeting/brazil.en.txt', '   ');
  put('old-meeting/france.en.docx', docxOf('<w:p/>'));
  put('loose.txt', 'Where from?');
  put('elsewhere/kenya.en.txt', 'No meeting.');
  put('old-meeting/chile.en.txt', 'Chile spoke of parasols.');
  const { refused } = await load();
  const why = Object.fromEntries(refused.map((one) => [one.file, one.why]));
  expect(Object.keys(why).sort()).toEqual(['elsewhere/kenya.en.txt', 'loose.txt', 'old-meeting/brazil.en.txt', 'old-meeting/france.en.docx', 'old-meeting/mexico.de.txt', 'old-meeting/no-such-party.en.txt']);
  expect(why['old-meeting/no-such-party.en.txt']).toContain('“no-such-party”');
  expect(why['old-meeting/mexico.de.txt']).toContain('“de”');
  expect(why['elsewhere/kenya.en.txt']).toContain('archive.json');
  expect(await find('parasol')).toEqual(['old-meeting--chile']);
});

it('reads the General Debate as its corpus has it, packed or not', async () => {
  put('session-99.tar.gz', gzipSync(tarOf({
    'KEN_99_2044.txt': 'Kenya addresses the ninety-ninth session on kites.', 'EU_99_2044.txt': 'The European Union addresses kites.', 'XYZ_99_2044.txt': 'Who is this?', 'notes.txt': 'Beside.',
  })));
  const { meetings, refused } = await load(path.join(folder, 'session-99.tar.gz'));
  expect(meetings).toMatchObject([{ meeting: 'general-debate-99', taken: 2, there: 0 }]);
  expect(refused.map(({ file }) => file).sort()).toEqual(['XYZ_99_2044.txt', 'notes.txt']);
  expect((await load()).meetings).toMatchObject([{ meeting: 'general-debate-99', taken: 0, there: 2 }]);
  expect(await find('kite')).toEqual(['general-debate-99--european-union', 'general-debate-99--kenya']);
});

it.each([
  ['nothing', () => {}, /no archive.json/],
  ['a description that is none', () => put('archive.json', '{'), /not JSON/],
  ['a description without a source', () => put('archive.json', '{"meetings":{}}'), /source/],
  ['a packed file that is cut off', () => put('a.tar.gz', gzipSync(tarOf({ 'KEN_99_2044.txt': 'x'.repeat(5000) })).subarray(0, 60)), /damaged/],
  ['a tar that is cut off', () => put('a.tar', tarOf({ 'KEN_99_2044.txt': 'x'.repeat(5000) }).subarray(0, 1000)), /cut off/],
])('refuses an archive that holds %s', async (_, make, words) => {
  make();
  await expect(load()).rejects.toThrow(words);
});
