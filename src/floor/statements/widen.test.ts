import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STRANGER, system } from '#platform/actor.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
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
import { SAMPLE_TOPICS } from './samples/topics.ts';
import { planTestMeetings } from './test-meetings.ts';

let test: TestSpine;
const actor = system('test');
const file = async (party: string, language: Language, text: string, embargo: 'none' | 'until-delivered' = 'none') =>
  test.spine.run(fileStatement, { actor, input: { meeting: 'samples', party, language, text, embargo } });

beforeAll(async () => {
  test = await openTestSpine({ slices: [people, parties, mechanisms, programme, floor], world: KNOWN_PARTIES });
  await planTestMeetings(test.spine);
  for (const { party, name, texts } of SAMPLE_TOPICS) {
    await test.spine.run(addParty, { actor, input: { party, kind: 'ngo', name } });
    for (const language of LANGUAGES) await file(party, language, texts[language]);
  }
  await file('jordan', 'en', 'We host many who fled, and our schools teach in two shifts.');
  await file('cote-d-ivoire', 'en', 'Our farmers move with the rains.');
  await file('democratic-republic-of-the-congo', 'en', 'Our rivers carry those who seek work.');
  await file('kenya', 'en', 'Nothing of the zymurgist is known yet.', 'until-delivered');
  const long = Array.from({ length: 3000 }, (_, at) => `filling${at}`);
  await file('chile', 'en', ['Graves', ...long, 'fishing', ...long, 'villages'].join(' '));
});
afterAll(() => test.close());

const search = async (text: string, language: Language = 'en') => {
  const { statements: found, ...answer } = await test.spine.ask(searchStatements, { input: { text, language }, actor: STRANGER });
  return { ...answer, ids: found.map(({ statement }) => statement) };
};

describe('what no text holds as it was typed', () => {
  it.each([
    ['es', 'Costa de Marfil', 'cote-d-ivoire'], ['en', 'Ivory Coast', 'cote-d-ivoire'], ['ru', 'Иордании', 'jordan'], ['zh', '約旦', 'jordan'], ['en', 'DRC', 'democratic-republic-of-the-congo'],
    ['en', 'Ivory Coast farmers', 'cote-d-ivoire'],
  ] as const)('is read as a name: in %s, %s is %s', async (language, text, party) => {
    const { ids, matching } = await search(text, language);
    expect(ids[0]).toBe(`samples--${party}`);
    expect(matching).toBe('all');
  });

  it('is not read as a name in quotation marks, nor where it is to be left out', async () => {
    expect((await search('"Ivory Coast"')).ids).toEqual([]);
    expect((await search('farmers -Marfil')).ids).toEqual(['samples--cote-d-ivoire']);
  });

  it('is read as the nearest word of the reader’s language, and the reader is told', async () => {
    const { ids, matching, suggestions } = await search('recencement', 'fr');
    expect(ids).toEqual(['samples--imagined-counting-office']);
    expect([matching, suggestions]).toEqual(['most', ['recensement']]);
  });

  it('is not read as a word that the asker may not read', async () => {
    expect(await search('zymurgyst')).toMatchObject({ ids: [], suggestions: [] });
    expect((await search('zymurgist')).ids).toEqual([]);
  });

  it('is read in Arabic without the particle before it, and not as another word', async () => {
    expect((await search('قروض لورشة', 'ar')).ids[0]).toBe('samples--imagined-homecoming-house');
    expect((await search('المطاد', 'ar')).ids).toEqual([]);
  });
});

it('where the one text that holds all words holds them far apart, those that hold most of them follow, on every page alike', async () => {
  const { ids, matching, total, next } = await search('graves fishing villages filling7');
  expect(matching).toBe('few');
  expect(ids.slice(0, 2)).toEqual(['samples--chile', 'samples--imagined-atoll-council']);
  expect([total, next]).toEqual([ids.length, null]);
  const one = await test.spine.ask(searchStatements, { input: { text: 'graves fishing villages filling7', limit: 1 }, actor: STRANGER });
  const two = await test.spine.ask(searchStatements, { input: { text: 'graves fishing villages filling7', limit: 1, after: one.next! }, actor: STRANGER });
  expect(two).toMatchObject({ matching: 'few', total });
  expect(two.statements.map(({ statement }) => statement)).toEqual(['samples--imagined-atoll-council']);
});

it('words that stand together are enough: nothing follows', async () => {
  expect(await search('graves fishing rights')).toMatchObject({ matching: 'all', ids: ['samples--imagined-atoll-council'] });
});
