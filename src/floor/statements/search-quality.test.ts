import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STRANGER, system } from '#platform/actor.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { mechanisms } from '#mechanisms/mechanisms.ts';
import { addParty } from '#parties/commands/add-party.ts';
import { parties } from '#parties/parties.ts';
import { KNOWN_PARTIES } from '#parties/test-parties.ts';
import { people } from '#people/people.ts';
import { programme } from '#programme/programme.ts';
import { fileStatement } from '../commands/file-statement.ts';
import { floor } from '../floor.ts';
import { searchStatements } from '../queries/search-statements.ts';
import { loadArchive, readArchive } from './archive.ts';
import { planTestMeetings } from './test-meetings.ts';
import { SAMPLE_TOPICS } from './samples/topics.ts';

/**
 * How well the search finds. Each file of `samples/searches` is a set of searches with the statements that answer them. Its first
 * line says over which texts they go, whether they were looked at while the search was made, and for each language the figures below
 * which this test fails; each further line is a search in a language and the ids of the statements of which any one is right.
 * To add a set, add a file.
 *
 * P@1 and P@5: the share of searches with a right statement first, or among the first five. MRR: the mean of 1 / its place.
 */
const SETS = new URL('./samples/searches/', import.meta.url);
const share = z.number().min(0).max(1);
const figuresSchema = z.strictObject({ p1: share, p5: share, mrr: share });
const headSchema = z.strictObject({
  /** The beginning of the ids of the statements of which the places are counted; 'everything': every statement is counted. */
  over: z.enum(['samples', 'resolutions', 'general-debate', 'everything']),
  seenWhileTuning: z.boolean(),
  /** What the set measured when it was first run, written down before anybody looked at what it missed: it stays as it was. */
  firstMeasured: z.partialRecord(z.enum(LANGUAGES), figuresSchema).optional(),
  floors: z.partialRecord(z.enum(LANGUAGES), figuresSchema),
});
const lineSchema = z.strictObject({ language: z.enum(LANGUAGES), search: z.string().min(1).max(400), expected: z.array(z.string()).min(1) });
type Search = z.output<typeof lineSchema>;

/** @throws Error that names the line which is not as it should be. */
function readSet(file: string) {
  const lines = readFileSync(new URL(file, SETS), 'utf8').split('\n').map((text, index) => ({ text, number: index + 1 })).filter(({ text }) => text.trim() !== '');
  const read = <S extends z.ZodType>({ text, number }: { text: string; number: number }, schema: S): z.output<S> => {
    const answer = schema.safeParse(JSON.parse(text));
    if (!answer.success) throw new Error(`${file}, line ${number}: ${z.prettifyError(answer.error)}`);
    return answer.data;
  };
  const head = read(lines[0]!, headSchema);
  const over = head.over === 'everything' ? '' : head.over;
  const searches = lines.slice(1).map((line) => {
    const search = read(line, lineSchema);
    if (search.expected.some((id) => !id.startsWith(over))) throw new Error(`${file}, line ${line.number}: an expected id does not begin with "${over}".`);
    if (!head.floors[search.language]) throw new Error(`${file}, line ${line.number}: the first line says no floor for "${search.language}".`);
    return search;
  });
  return { ...head, over, searches, absent: ABSENT[head.over] };
}

const DEBATE = '../shared/data/general-debate';
const RESOLUTIONS = '../shared/data/un-resolutions-akn';
const hasDebate = existsSync(DEBATE);
const hasResolutions = existsSync(RESOLUTIONS);
/** What is missing for a set over each kind of texts. */
const ABSENT = {
  samples: undefined, resolutions: hasResolutions ? undefined : RESOLUTIONS, 'general-debate': hasDebate ? undefined : DEBATE,
  everything: hasResolutions && hasDebate ? undefined : [DEBATE, RESOLUTIONS].filter((folder) => !existsSync(folder)).join(', '),
};

let test: TestSpine;
beforeAll(async () => {
  test = await openTestSpine({ slices: [people, parties, mechanisms, programme, floor], world: KNOWN_PARTIES });
  const actor = system('test');
  await planTestMeetings(test.spine);
  for (const { party, name, texts } of SAMPLE_TOPICS) {
    await test.spine.run(addParty, { actor, input: { party, kind: 'ngo', name } });
    for (const language of LANGUAGES) {
      await test.spine.run(fileStatement, { actor, input: { meeting: 'samples', party, language, text: texts[language], embargo: 'none' } });
    }
  }
  if (hasResolutions) await fileResolutions();
  if (hasDebate) await loadArchive(test.spine, await readArchive(DEBATE));
});
afterAll(() => test.close());

/** Long texts in six languages among the short ones: eight resolutions as if read out. */
async function fileResolutions(): Promise<void> {
  for (const language of LANGUAGES) {
    for (const file of readdirSync(`${RESOLUTIONS}/${language}`).sort()) {
      const number = RESOLUTION_ORDER.findIndex((part) => file.includes(part)) + 1;
      const xml = readFileSync(`${RESOLUTIONS}/${language}/${file}`, 'utf8').replace(/<meta>[\s\S]*?<\/meta>/g, ' ');
      const text = xml.replace(/<\/(?:p|content|num|docTitle|heading|container)>/g, '\n\n').replace(/<[^>]+>/g, ' ').replace(/&amp;/g, '&').replace(/[ \t]*\n[ \t]*/g, '\n').slice(0, 190_000);
      await test.spine.run(fileStatement, { actor: system('test'), input: { meeting: 'resolutions', party: 'switzerland', number, language, text, embargo: 'none' } });
    }
  }
}
const RESOLUTION_ORDER = ['75_101', '75_226', '76_172', '76_266', '77_176', '78_217', '79_1-', '79_217'];

interface Measure {
  readonly searches: number;
  readonly p1: number;
  readonly p5: number;
  readonly mrr: number;
}

function measured(ranks: readonly (number | undefined)[]): Measure {
  const shareOf = (holds: (rank: number) => boolean): number => ranks.filter((rank) => rank !== undefined && holds(rank)).length / ranks.length;
  return {
    searches: ranks.length, p1: shareOf((rank) => rank === 1), p5: shareOf((rank) => rank <= 5),
    mrr: ranks.reduce<number>((sum, rank) => sum + (rank === undefined ? 0 : 1 / rank), 0) / ranks.length,
  };
}

const rankOf = (ids: readonly string[], expected: readonly string[]): number | undefined => {
  const place = ids.findIndex((id) => expected.includes(id));
  return place < 0 ? undefined : place + 1;
};

async function ours({ search, language, expected }: Search, over: string, misses: string[]): Promise<number | undefined> {
  const answer = await test.spine.ask(searchStatements, { input: { text: search, language, limit: 50 }, actor: STRANGER });
  const ids = answer.statements.map(({ statement }) => statement).filter((id) => id.startsWith(over));
  const rank = rankOf(ids, expected);
  if (rank !== 1) misses.push(`${search} → ${rank ?? 'not found'} (${answer.matching} ${answer.total}; first ${ids[0] ?? 'none'})`);
  return rank;
}

/** The plain search: every word is somewhere in the text, the newest first. */
async function plain({ search, expected }: Search, over: string): Promise<number | undefined> {
  const words = search.replace(/["“”«»*]/g, ' ').split(/\s+/).filter(Boolean);
  const { rows } = await sql<{ id: string }>`
    select distinct s.id, s.dated from floor.statement_texts t join floor.statements s on s.id = t.statement
    where ${sql.join(words.map((word) => sql`t.body ilike ${`%${word}%`}`), sql` and `)} and s.id like ${`${over}%`}
    order by s.dated desc, s.id limit 50`.execute(test.db);
  return rankOf(rows.map(({ id }) => id), expected);
}

/** An id that no statement has would count as not found for ever. */
async function expectStatements(ids: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from floor.statements where id = any(${ids})`.execute(test.db);
  const known = new Set(rows.map(({ id }) => id));
  expect(ids.filter((id) => !known.has(id)), 'expected ids that no statement has').toEqual([]);
}

const figures = ({ p1, p5, mrr }: Omit<Measure, 'searches'>): string => `P@1 ${p1.toFixed(2)}  P@5 ${p5.toFixed(2)}  MRR ${mrr.toFixed(2)}`;
describe.each(readdirSync(SETS).filter((file) => file.endsWith('.jsonl')).sort())('the searches of %s', (file) => {
  const { over, floors, firstMeasured, searches, seenWhileTuning, absent } = readSet(file);
  const languages = [...new Set(searches.map(({ language }) => language))];

  for (const language of languages) it(`find what is meant in ${language}`, async (context) => {
    if (absent) return context.skip(`${absent} is absent`);
    const own = searches.filter((search) => search.language === language);
    await expectStatements(own.flatMap(({ expected }) => expected));
    const misses: string[] = [];
    const [mine, naive]: [(number | undefined)[], (number | undefined)[]] = [[], []];
    for (const search of own) {
      mine.push(await ours(search, over, misses));
      naive.push(await plain(search, over));
    }
    const found = measured(mine);
    const floor = floors[language]!;
    const first = firstMeasured?.[language];
    process.stdout.write(`${file} ${language}, ${found.searches} searches${seenWhileTuning ? '' : ' not seen before'}: ${figures(found)}  (a plain search for all words: ${figures(measured(naive))}; floor ${floor.p1} ${floor.p5} ${floor.mrr}${first ? `; unseen, ${figures(first)}` : ''})\n${misses.map((miss) => `  ${miss}\n`).join('')}`);
    for (const figure of ['p1', 'p5', 'mrr'] as const) expect(found[figure], `${figure} of ${file} in ${language}`).toBeGreaterThanOrEqual(floor[figure]);
    expect(found.mrr, 'The plain search finds more.').toBeGreaterThanOrEqual(measured(naive).mrr);
  });
});
