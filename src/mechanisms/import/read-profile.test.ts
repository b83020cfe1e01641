import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#platform/languages.ts';
import { sayPhrase } from '#platform/words.ts';
import { findSymbols } from '#library/find-symbols.ts';
import { resolveKnownName } from '#parties/known-resolver.ts';
import type { Evidence, ProfileReading, ReadingOptions } from './proposal.ts';
import { readProfile } from './read-profile.ts';
import { importWords } from './words.ts';

const options: ReadingOptions = { resolveName: resolveKnownName, findSymbols, today: '2026-07-01' };
const samplesFolder = new URL('./samples/', import.meta.url);
const sample = (name: string): string => readFileSync(new URL(`${name}.txt`, samplesFolder), 'utf8');

function reading(text: string | Uint8Array, more: Partial<ReadingOptions> = {}): ProfileReading {
  const result = readProfile(text, { ...options, ...more });
  if (result.refused) throw new Error(`refused: ${result.refused.key}`);
  return result.reading;
}

const evidenceIn = (value: unknown): Evidence[] => {
  if (value === null || typeof value !== 'object') return [];
  if ('lines' in value && 'text' in value && Array.isArray(value.lines)) return [value as Evidence];
  return Object.values(value).flatMap(evidenceIn);
};

/** What holds of every reading: all lines accounted for, and every value in the words of the lines it names. */
function holds(text: string, { account, lines, notUnderstood, proposal }: ProfileReading): void {
  const source = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029\f\v]/);
  const written = source.flatMap((line, at) => (/\S/.test(line) ? [at + 1] : []));
  expect(account.map(({ line }) => line)).toEqual(written);
  expect(lines.understood + lines.notUnderstood).toBe(lines.written);
  for (const { line, as } of account) if (as.includes('not-understood')) expect(notUnderstood.map((left) => left.line)).toContain(line);
  for (const { lines: of, text: words } of evidenceIn(proposal)) expect(of.map((n) => source[n - 1]).join('\n')).toContain(words);
}

describe('a profile in Markdown', () => {
  const read = reading(sample('example-process'));
  const { proposal } = read;
  test('every line is understood', () => {
    expect(read.notUnderstood).toEqual([]);
    holds(sample('example-process'), read);
  });
  test('name, acronym and year', () => {
    expect(proposal.name?.value).toBe('Example Process on Orderly Movement');
    expect(proposal.acronym?.value).toBe('EPOM');
    expect(proposal.established?.value).toBe('2009-03');
  });
  test('mandates with their paragraphs', () => {
    expect(proposal.mandates.map(({ symbol, paragraph }) => [symbol, paragraph])).toEqual([['A/RES/63/225', '12'], ['A/RES/70/1', '29']]);
  });
  test('participants by commas, turned names whole', () => {
    expect(proposal.participants.stated?.value).toBe(9);
    expect(proposal.participants.counted).toBe(9);
    expect(proposal.participants.parties.map(({ written }) => written).slice(-2)).toEqual(['Congo, Democratic Republic of the', 'Korea, Republic of']);
  });
  test('a partner that is not known stays as written, without a party', () => {
    expect(proposal.partners.at(-1)).toMatchObject({ written: 'Example Sea Foundation', candidates: [] });
    expect(read.unresolvedNames.map(({ name }) => name)).toEqual(['Example Sea Foundation']);
    expect(proposal.otherPartners.map(({ value }) => value)).toEqual(['Trade unions', 'Academia']);
  });
  test('meetings: title, form, days, place, relation', () => {
    expect(proposal.meetings.map(({ title, form, startsOn, endsOn, place, online, relation }) => [title, form, startsOn, endsOn, place ?? online, relation])).toEqual([
      ['Sixth ministerial conference', 'ministerial', '2024-05-14', undefined, 'Valletta, Malta', 'recent'],
      ['Workshop on recognition of qualifications', undefined, '2024-02-06', '2024-02-07', 'Tunis, Tunisia', 'recent'],
      ["Senior officials' meeting", 'officials-meeting', '2019-11-05', '2019-11-07', 'Cairo, Egypt', 'previous'],
      ['Round table on seasonal labour', 'round-table', '2013-10-03', '2013-10-04', 'Athens, Greece', 'previous'],
      ['Consultation with employers', 'consultation', '2011-09-30', '2011-10-02', true, 'previous'],
      ['First ministerial conference', 'ministerial', '2009-03-20', '2009-03-23', 'Rome', 'previous'],
    ]);
  });
  test('links and documents', () => {
    expect(proposal.links.map(({ label, url }) => [label, url])).toEqual([['Handbook', 'https://example.org/handbook'], ['Minutes', 'https://example.org/minutes']]);
    expect(proposal.documents.map(({ symbol, title, resolution, on }) => [symbol, title, resolution, on])).toEqual([
      ['A/RES/63/225', 'International migration and development', '63/225', undefined],
      [undefined, 'Charter of the Example Process', undefined, '2009-05-14'],
      ['A/RES/70/1', 'Transforming our world', '70/1', undefined],
    ]);
  });
  test('labels inside the contact block are not headings', () => {
    expect(proposal.contact?.value.split('\n')).toEqual(['Name: The Coordinator', 'Website: www.example.org', 'Telephone: +356 0000 0000', 'office@example.org']);
  });

  test('its sections in any order give the same proposal', () => {
    const [head, ...sections] = sample('example-process').split(/(?=^## )/m);
    // Line numbers and the order of lists follow the text; all else must not.
    const bare = ({ proposal: made }: ProfileReading) =>
      JSON.parse(JSON.stringify({ ...made, meetings: [...made.meetings].sort((a, b) => a.startsOn!.localeCompare(b.startsOn!)) }, (key, value) => (key === 'evidence' ? (value as Evidence).text.trim() : value))) as unknown;
    const expected = bare(read);
    fc.assert(
      fc.property(fc.shuffledSubarray(sections, { minLength: sections.length }), (order) => {
        const text = [head, ...order].map((section) => section!.trim()).join('\n\n');
        const again = reading(text);
        expect(again.notUnderstood).toEqual([]);
        expect(bare(again)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe('other languages and shapes', () => {
  test.each([
    ['processus-exemple', '1999', 7, 3],
    ['ejemplo', '2001', 4, 1],
    ['primer', '2012', 3, 1],
    ['mithal', '2008', 3, 1],
    ['shili', '2006', 3, 1],
  ])('%s', (name, established, participants, meetings) => {
    const read = reading(sample(name));
    holds(sample(name), read);
    expect(read.notUnderstood).toEqual([]);
    expect(read.proposal.established?.value).toBe(established);
    expect(read.proposal.participants).toMatchObject({ counted: participants, stated: { value: participants } });
    expect(read.proposal.purpose).toBeDefined();
    expect(read.proposal.meetings).toHaveLength(meetings);
    for (const meeting of read.proposal.meetings) expect(meeting).toMatchObject({ startsOn: expect.any(String), place: expect.any(String), form: expect.any(String) });
  });

  test('French: a sentence of the background becomes an outcome and says so', () => {
    const { outcomes, background, otherPartners } = reading(sample('processus-exemple')).proposal;
    expect(outcomes).toMatchObject([{ value: 'Il a débouché sur un accord-type en 2004.', inferred: { key: 'inferred.sentence' } }]);
    expect(background?.value).toContain('Il a débouché');
    expect(otherPartners.map(({ value }) => value)).toEqual(['Société civile']);
  });

  test('columns by tabs, by spaces and run together, with CRLF', () => {
    const read = reading(sample('columns'));
    holds(sample('columns'), read);
    const { parties, counted } = read.proposal.participants;
    expect(parties.filter(({ party }) => !party).map(({ written }) => written)).toEqual(['Mali Ruritania Togo', 'New Guinea Island']);
    expect(counted).toBe(31);
    expect(parties.filter(({ evidence }) => evidence.lines[0] === 3).map(({ party }) => party)).toEqual([
      'guinea', 'equatorial-guinea', 'papua-new-guinea', 'guinea-bissau', 'niger', 'nigeria',
    ]);
    expect(read.notes.map(({ remark }) => remark.key)).toContain('names.two-ways');
  });

  test('a pasted web page keeps the line numbers of its source', () => {
    const read = reading(sample('pasted-page'));
    expect(read.notUnderstood).toEqual([]);
    expect(read.proposal.participants.parties.map(({ party }) => party)).toEqual(['chile', 'peru', 'ecuador']);
    expect(read.proposal.meetings.map(({ title, startsOn, place, evidence }) => [title, startsOn, place, evidence.lines])).toEqual([
      ['First session', '2005-05-12', 'Lima, Peru', [13]],
      ['Second session', '2007-05-13', 'Quito, Ecuador', [14]],
    ]);
    expect(read.proposal.links).toMatchObject([{ label: 'Home page', url: 'https://example.org/forum' }]);
    expect(JSON.stringify(read.proposal)).not.toContain('Atlantis');
  });

  test('no heading at all: sentences are background, the rest is left out, nothing is inferred', () => {
    const text = 'Something\n\nThe purpose of the talks is to bring A/RES/58/208 and States together.\n\nThe talks will:\n\n  • begin;\n  • end.\n\nPREV Other news';
    const read = reading(text);
    holds(text, read);
    const { background, mandates, purpose, outcomes, participants, meetings } = read.proposal;
    expect(background?.evidence.lines).toEqual([3, 5, 7, 8]);
    expect({ mandates, purpose, outcomes, parties: participants.parties, meetings }).toEqual({ mandates: [], purpose: undefined, outcomes: [], parties: [], meetings: [] });
    expect(read.notes.map(({ remark }) => remark.key)).toContain('note.no-heading');
    expect(read.notUnderstood.map(({ line }) => line)).toEqual([1, 10]);
  });
});

test('a title in capitals on the first line is proposed as a guess', () => {
  const { name } = reading('TALKS ABOUT TALKS\n\nEstablished 2006\n').proposal;
  expect(name).toMatchObject({ value: 'TALKS ABOUT TALKS', inferred: { key: 'inferred.first-line' } });
});

describe('a hostile text', () => {
  const text = sample('hostile');
  const read = reading(text);
  test('is accounted for line by line', () => holds(text, read));
  test('gives no party, link or year that it does not name', () => {
    expect(read.proposal.established).toBeUndefined();
    expect(read.proposal.participants.parties.filter(({ party }) => party).map(({ party }) => party)).toEqual(['mexico', 'mexico']);
    expect(read.proposal.links).toEqual([]);
    expect(read.proposal.meetings.map(({ title }) => title)).not.toContain('Tornado warning lifted');
  });
  test('reports each doubtful date', () => {
    const doubts = read.doubtfulDates.map(({ lines, why }) => `${lines[0]} ${why.key}`);
    for (const doubt of ['11 date.end-before-start', '12 date.weekday', '12 date.twice', '14 date.none', '15 date.impossible', '16 date.future', '18 date.several', '21 date.previous-later']) {
      expect(doubts).toContain(doubt);
    }
  });
  test('counts a name once however often it is listed', () => {
    expect(read.counts[0]).toMatchObject({ what: 'participants', stated: 12, counted: 1 });
    expect(read.counts[0]!.explanation.map(({ key }) => key)).toEqual(expect.arrayContaining(['count.differs', 'count.twice', 'count.unresolved']));
  });
  test('a symbol and a number that disagree', () => {
    expect(read.notes.map(({ remark }) => remark)).toContainEqual({ key: 'document.numbers-differ', values: { symbol: 'A/RES/61/208', number: '60/227' } });
  });
});

test('a meeting before the establishment is doubted, a related one is not', () => {
  const read = reading('Established 2010\n\nPrevious Meetings\nFirst session, 4 May 2009, Geneva\n\nRelated Meetings\nOther talks, 4 May 2009, Geneva\n');
  expect(read.doubtfulDates.map(({ lines, why }) => [lines[0], why.key])).toEqual([[4, 'date.before-establishment']]);
});

test('the one meeting out of order in an ordered list', () => {
  const dates = ['12 May 2015', '13 May 2014', '14 May 2018', '15 May 2012', '16 May 2011'];
  const read = reading(`Meetings\n${dates.map((date, at) => `Session number ${at}, ${date}, Geneva`).join('\n')}`);
  expect(read.doubtfulDates.filter(({ why }) => why.key === 'date.out-of-order').map(({ lines }) => lines[0])).toEqual([4]);
});

describe('what is refused, in words', () => {
  const refusal = (text: string | Uint8Array) => readProfile(text, options).refused?.key;
  test('nothing', () => {
    expect(refusal('')).toBe('refused.empty');
    expect(refusal('\uFEFF \r\n\t')).toBe('refused.empty');
  });
  test('UTF-16, with and without its mark', () => {
    expect(refusal(Buffer.from('\uFEFFEstablished 2006', 'utf16le'))).toBe('refused.utf16');
    expect(refusal(Buffer.from('Established 2006', 'utf16le'))).toBe('refused.utf16');
    expect(refusal(Buffer.from('Established 2006', 'utf16le').toString('latin1'))).toBe('refused.utf16');
  });
  test('binary', () => {
    expect(refusal(Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256))).toBe('refused.not-text');
    expect(refusal('PK\u0003\u0004\u0000\u0000 word/document.xml')).toBe('refused.not-text');
  });
  test('ten megabytes, at once', () => {
    expect(refusal('a line of text\n'.repeat(700_000))).toBe('refused.too-long');
    expect(refusal('a\n'.repeat(60_000))).toBe('refused.too-many-lines');
  });
});

test.each([
  ['names that are none', `Members\n${'Ruritania and Graustark of Atlantis '.repeat(50_000)}`],
  ['names on many lines', `Members\n${`${'Ruritania and Graustark '.repeat(15)}\n`.repeat(5000)}`],
  ['meetings', `Meetings\n${'A meeting of some kind, 3-4 October 2013, Geneva, Switzerland\n'.repeat(29_000)}`],
  ['half a date over and over', `Meetings\n${`${'1 , 2 , 3 , 4 2013 '.repeat(200)}\n`.repeat(480)}`],
  ['one line of spaces', `# ${' #'.repeat(900_000)}x`],
  ['tags that never close', '<p '.repeat(600_000)],
])('just under two megabytes of %s are read to the end', (_, text) => {
  const read = readProfile(text, options);
  expect(read.refused ?? read.reading).toBeDefined();
});

describe('any text', () => {
  const fragments = readdirSync(samplesFolder).filter((name) => name !== 'pasted-page.txt').flatMap((name) => readFileSync(new URL(name, samplesFolder), 'utf8').split(/\r?\n/));
  const line = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) }, { weight: 1, arbitrary: fc.string({ maxLength: 40 }) });
  test('is read without a throw, every line accounted for, every value in its own words', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        const result = readProfile(text, options);
        if (!result.refused && !/<\/?[a-z]/i.test(text)) holds(text, result.reading);
      }),
      { numRuns: 200 },
    );
  });
  test('bytes too', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readProfile(bytes, options)));
  });
});

test('every remark has words in six languages for the values it is given', () => {
  for (const [key, word] of Object.entries(importWords)) {
    const places = (language: (typeof LANGUAGES)[number]) => [...sayPhrase(word[language], language).matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const language of LANGUAGES) expect(places(language), `${key} in ${language}`).toEqual(places('en'));
  }
});

const seedsFolder = new URL('../../../../shared/seeds/', import.meta.url);
const seedName = existsSync(seedsFolder) ? readdirSync(seedsFolder).find((name) => /^004_.*\.txt$/.test(name)) : undefined;
if (!seedName) console.info('The registry profile of the High-level Dialogue is not on this machine: its reading is not tested here.');

describe.runIf(seedName)('the registry profile of the High-level Dialogue', () => {
  const text = seedName ? readFileSync(new URL(seedName, seedsFolder), 'utf8') : '';
  const read = seedName ? reading(text) : undefined!;

  test('is read completely', () => {
    holds(text, read);
    expect(read.lines).toEqual({ written: 112, understood: 112, notUnderstood: 0 });
    expect(read.notUnderstood).toEqual([]);
    expect(read.unresolvedNames).toEqual([]);
  });
  test('year, mandate, purpose', () => {
    expect(read.proposal.established?.value).toBe('2006');
    expect(read.proposal.mandates.map(({ symbol, evidence }) => [symbol, evidence.lines])).toEqual([['A/RES/58/208', [3]]]);
    expect(read.proposal.purpose?.value).toMatch(/^The purpose of the high-level dialogue is to discuss .* negative impacts\.$/);
    expect(read.proposal.outcomes).toHaveLength(3);
    expect(read.proposal.currentFocus.map(({ value }) => value)).toHaveLength(9);
    expect(read.proposal.currentFocus[0]?.value).toBe('Migration and Development');
  });
  test('195 stated, 195 counted, and why', () => {
    const { participants } = read.proposal;
    expect([participants.stated?.value, participants.counted, participants.parties.length]).toEqual([195, 195, 195]);
    const said = read.counts[0]!.explanation;
    expect(said).toContainEqual({ key: 'count.agrees', values: { stated: 195, n: 195 } });
    expect(said).toContainEqual({ key: 'count.members', values: { n: 193 } });
    expect(said).toContainEqual({ key: 'count.observer-states', values: { n: 2, names: 'Palestine, Holy See' } });
    const noted = participants.parties.filter(({ note }) => note).map(({ written }) => written);
    expect(noted).toEqual(expect.arrayContaining(['Swaziland', 'Macedonia', 'Turkey', 'Russia']));
  });
  test('partners without a heading are inferred, and UNIFEM is known to have ended', () => {
    const { partners, otherPartners, secretariat, contact } = read.proposal;
    expect(partners).toHaveLength(21);
    expect(partners.every(({ inferred, party }) => inferred?.key === 'inferred.partners' && party)).toBe(true);
    expect(partners.find(({ party }) => party === 'unifem')?.note).toContain('2011-01-01');
    expect(otherPartners.map(({ value }) => value)).toEqual(['Private Sector organizations']);
    expect(secretariat).toMatchObject({ value: 'UN DESA Population Division', inferred: { key: 'inferred.secretariat' } });
    expect(contact?.evidence.lines).toEqual([97, 98, 99, 100, 101, 102, 103]);
  });
  test('eleven meetings', () => {
    expect(read.proposal.meetings.map(({ relation, startsOn, endsOn, place }) => [relation, startsOn, endsOn, place])).toEqual([
      ['recent', '2013-10-03', '2013-10-04', 'New York, USA'],
      ['previous', '2006-09-14', '2006-09-15', 'New York, USA'],
      ['related', '2015-11-20', '2015-11-23', 'New York'],
      ['related', '2015-11-19', undefined, 'New York'],
      ['related', '2015-09-30', undefined, 'New York'],
      ['related', '2013-07-15', undefined, 'New York'],
      ['related', '2013-06-25', undefined, 'New York'],
      ['related', '2011-05-19', undefined, 'New York'],
      ['related', '2006-07-12', undefined, 'New York'],
      ['related', '2006-07-08', undefined, 'New York'],
      ['related', '2006-07-04', undefined, 'Geneva'],
    ]);
    expect(read.proposal.meetings[0]?.title).toBe('Second High-Level Dialogue on International Migration and Development “Making Migration Work”');
    expect(read.proposal.meetings[2]?.days).toEqual(['2015-11-20', '2015-11-23']);
  });
  test('the New York panel of 8 July 2006 is doubted, and nothing else', () => {
    expect(read.doubtfulDates.map(({ lines, why }) => [lines, why.key])).toEqual([[[120], 'date.weekend'], [[120, 121], 'date.elsewhere']]);
  });
  test('eight documents, with and without title', () => {
    expect(read.proposal.documents.map(({ symbol, title, resolution }) => [symbol, title, resolution])).toEqual([
      [undefined, 'Making migration work: an eight-point agenda for action', undefined],
      ['A/RES/67/219', 'International Migration and Development', '67/219'],
      ['A/RES/65/170', 'International Migration and Development', '65/170'],
      ['A/RES/63/225', 'International Migration and Development', '63/225'],
      ['A/RES/61/208', undefined, '61/208'],
      ['A/RES/60/227', 'International Migration and Development', '60/227'],
      ['A/RES/59/241', 'International Migration and Development', '59/241'],
      ['A/RES/58/208', 'International migration and development', '58/208'],
    ]);
    expect(read.notes.map(({ remark }) => remark.key)).toContain('note.empty-heading');
  });
});
