import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { LANGUAGES } from '#platform/languages.ts';
import { ambiguousNames, areas, formerStates, knownParties, nonMemberStates, states } from './known-parties.ts';
import { splitOnBehalf } from './on-behalf.ts';
import { createResolver, isResolved, isStateAnswer, type NameAnswer } from './resolve-name.ts';

const resolve = createResolver(knownParties, { areas, ambiguousNames });
const party = (answer: NameAnswer): string | undefined => (isResolved(answer) ? answer.party : undefined);
const candidates = (answer: NameAnswer): readonly string[] => (isResolved(answer) ? [] : answer.candidates);
const note = (answer: NameAnswer): string => answer.note ?? '';

const officialNames = states.flatMap((state) =>
  LANGUAGES.flatMap((language) => [state.names[language].short, state.names[language].formal].filter((name) => name !== undefined).map((name) => ({ id: state.id, language, name }))),
);

describe('official names', () => {
  test('every short and formal name in six languages is its own State, and nothing is to be remarked', () => {
    const wrong = officialNames.filter(({ id, name }) => party(resolve(name)) !== id);
    expect(wrong).toEqual([]);
    const remarked = officialNames.filter(({ name }) => resolve(name).note !== null).map(({ name }) => name);
    expect([...new Set(remarked)].sort()).toEqual(['Congo', 'Конго', 'الكونغو']);
  });

  test('every State answers with its code and kind', () => {
    for (const state of states) expect(resolve(state.names.en.short)).toMatchObject({ party: state.id, iso3: state.iso3, kind: state.kind, input: state.names.en.short });
  });

  test('every State is found under the forms that lists sort it by', () => {
    for (const { id, names } of [...states, ...nonMemberStates]) {
      const { short, formal } = names.en;
      const forms = [short, short.toUpperCase(), `The ${short}`, `${short} (the)`, `${short}, the`, `${short}*`, `${short} **`, `  ${short}\u00A0`, `${short} 1/`, `${short}²`];
      if (formal) forms.push(formal, `the ${formal}`, formal.toUpperCase());
      const kind = /^((?:[\w'-]+ )*(?:Republic|Kingdom|States|State|Principality|Commonwealth|Union) of)(?: the)? (.+)$/.exec(formal ?? short);
      if (kind) forms.push(`${kind[2]}, ${kind[1]}`, `${kind[2]} (${kind[1]})`, `${kind[2]}, ${kind[1]} the`);
      for (const form of forms) expect(party(resolve(form)), form).toBe(id);
    }
  });

  test('every known party is found by its English name, former ones too', () => {
    const lost = knownParties.filter(({ id, names }) => party(resolve(names.en.short)) !== id).map(({ id }) => id);
    // "Yemen" without a day is today's State; on a day before 1990-05-22 the other (below).
    expect(lost).toEqual(['yemen-arab-republic']);
  });
});

describe('noise', () => {
  const anyName = fc.constantFrom(...officialNames);

  test('case, accents, spaces and marks change nothing', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom('NFC', 'NFD'), fc.infiniteStream(fc.boolean()), fc.constantFrom('', ' ', '\u00A0', '\t'), fc.constantFrom('', '*', ' **', '.', ',', '¹'), ({ id, name }, form, coins, space, mark) => {
        const cased = Array.from(name, (letter) => (coins.next().value ? letter.toUpperCase() : letter.toLowerCase())).join('');
        const spaced = cased.replace(/ /g, () => (coins.next().value ? '  ' : '\u00A0'));
        expect(party(resolve(`${space}${spaced.normalize(form)}${mark}${space}`))).toBe(id);
      }),
      { numRuns: 2000 },
    );
  });

  test('Latin names may lose their accents and change their apostrophes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...officialNames.filter(({ language }) => ['en', 'fr', 'es'].includes(language))), fc.constantFrom("'", '’', '‘', '`', '´', 'ʼ', ''), ({ id, name }, apostrophe) => {
        expect(party(resolve(name.replace(/'/g, apostrophe)))).toBe(id);
        expect(party(resolve(name.normalize('NFD').replace(/\p{M}/gu, '')))).toBe(id);
      }),
      { numRuns: 1500 },
    );
  });

  test('UTF-8 read as Windows-1252 is read again', () => {
    const windows = new TextDecoder('windows-1252');
    for (const { id, name } of officialNames) {
      if (new TextEncoder().encode(name).length === name.length) continue;
      const spoilt = windows.decode(new TextEncoder().encode(name));
      expect(party(resolve(spoilt)), spoilt).toBe(id);
    }
  });

  test('whatever is typed, there is one answer or none, and the same each time', () => {
    const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.constantFrom(...officialNames.flatMap(({ name }) => name.split(' '))), { maxLength: 5 }).map((words) => words.join(' ')));
    fc.assert(
      fc.property(anything, (text) => {
        const answer = resolve(text);
        expect(answer.input).toBe(text);
        expect('party' in answer).not.toBe('candidates' in answer);
        expect(resolve(text)).toEqual(answer);
      }),
      { numRuns: 2000 },
    );
  });

  test('two names in one line are nobody', () => {
    fc.assert(
      fc.property(anyName, anyName, fc.constantFrom(' and ', ', ', ' ', '; ', '. '), (a, b, between) => {
        if (a.id !== b.id) expect(isResolved(resolve(a.name + between + b.name))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('untidy names', () => {
  test.each([
    ['TÜRKÝYE', 'TUR'], ['TÜRKİYE', 'TUR'], ['TÜRKIYE', 'TUR'], ['TURKIYE', 'TUR'], ["CÃ´te d'Ivoire", 'CIV'], ["C?TE D'IVOIRE", 'CIV'], ['C\uFFFDTE D\uFFFDIVOIRE', 'CIV'], ['T?rkiye', 'TUR'], ['Côte d’Ivoire', 'CIV'],
    ['Côte d`Ivoire', 'CIV'], ['Cote d Ivoire', 'CIV'], ['Ivory Coast', 'CIV'], ['S�o Tom� and Pr�ncipe', 'STP'], ['São Tomé & Príncipe', 'STP'],
    ['Iran (Islamic Republic of)', 'IRN'], ['Iran, Islamic Rep.', 'IRN'], ['Iran (Isl. Rep. of)', 'IRN'], ['ISLAMIC REPUBLIC OF IRAN', 'IRN'], ['Iran', 'IRN'],
    ['Korea, Republic of', 'KOR'], ['Korea (Republic of)', 'KOR'], ['Rep. of Korea', 'KOR'], ['South Korea', 'KOR'], ["Korea, Dem. People's Rep.", 'PRK'], ["Dem. People's Republic of Korea", 'PRK'], ['DPRK', 'PRK'], ['Democratic People’s Republic of Korea', 'PRK'],
    ['Venezuela (Bolivarian Republic of)', 'VEN'], ['VENEZUELA (BOLIVARIAN REPUBLIC)', 'VEN'], ['Venezuela, RB', 'VEN'], ['Bolivarian Republic of Venezuela', 'VEN'],
    ['Congo, Dem. Rep.', 'COD'], ['DRC', 'COD'], ['DR Congo', 'COD'], ['D.R. Congo', 'COD'], ['Congo (Kinshasa)', 'COD'], ['Congo - Kinshasa', 'COD'], ['Dem. Rep. of the Congo', 'COD'], ['Congo, Rep.', 'COG'], ['Congo - Brazzaville', 'COG'], ['Congo', 'COG'],
    ['St. Kitts & Nevis', 'KNA'], ['St Vincent and the Grenadines', 'VCT'], ['Saint-Vincent-et-les-Grenadines', 'VCT'], ['St. Lucia', 'LCA'], ['Bosnia & Herz.', 'BIH'], ['Bosnia-Herzegovina', 'BIH'],
    ['U.S.A.', 'USA'], ['USA', 'USA'], ['usa', 'USA'], ['US', 'USA'], ['United States', 'USA'], ['UK', 'GBR'], ['U.K.', 'GBR'], ['United Kingdom', 'GBR'], ['UAE', 'ARE'], ['U.A.E.', 'ARE'], ['Russian Fed.', 'RUS'], ['Russia', 'RUS'],
    ["Lao People's Dem. Rep.", 'LAO'], ['Lao PDR', 'LAO'], ['Laos', 'LAO'], ['People`s Democratic Republic of Lao', 'LAO'], ['FS Micronesia', 'FSM'], ['Micronesia (Fed. States of)', 'FSM'], ['Micronesia, Fed. Sts.', 'FSM'],
    ['Central African Rep.', 'CAF'], ['Dominican Rep.', 'DOM'], ['Dom. Rep.', 'DOM'], ['Syrian Arab Rep.', 'SYR'], ['Egypt, Arab Rep.', 'EGY'], ['United Rep. of Tanzania', 'TZA'], ['Tanzania', 'TZA'], ['Marshall Is.', 'MHL'], ['Eq. Guinea', 'GNQ'],
    ['Viet-Nam', 'VNM'], ['Vietnam', 'VNM'], ['Guinea Bissau', 'GNB'], ['TIMOR LESTE', 'TLS'], ['CZECHI A', 'CZE'], ['GE RMANY', 'DEU'], ['THEREPUBLIC OF KOREA', 'KOR'], ['THAILAND ( )', 'THA'], ['STATE OF PALESTINE,', 'PSE'], ['BAHAMAS (THE)', 'BHS'],
    ['Myanmar (Burma)', 'MMR'], ['Swaziland (Eswatini)', 'SWZ'], ['Eswatini (Swaziland)', 'SWZ'], ['Vatican City', 'VAT'], ['Palestine', 'PSE'], ['The Netherlands', 'NLD'], ['KINGDOM OF THE NETHERLANDS', 'NLD'], ['Netherlands*', 'NLD'],
    ['玻利維亞', 'BOL'], ['羅馬尼亞', 'ROU'], ['ＦＲＡＮＣＥ', 'FRA'], ['ОАЭ', 'ARE'], ['США', 'USA'], ['إيران', 'IRN'], ['ايران', 'IRN'], ['Corée du Nord', 'PRK'], ['EE.UU.', 'USA'], ['FRA', 'FRA'], ['FR', 'FRA'], ['Guinea', 'GIN'], ['Niger', 'NER'], ['Dominica', 'DMA'], ['Samoa', 'WSM'], ['Ireland', 'IRL'],
  ])('%s is %s', (name, iso3) => {
    expect(resolve(name)).toMatchObject({ iso3, input: name });
  });

  test.each([
    ['Korea', ['democratic-peoples-republic-of-korea', 'republic-of-korea']],
    ['KOREA', ['democratic-peoples-republic-of-korea', 'republic-of-korea']],
    ['THE OF KOREA', ['democratic-peoples-republic-of-korea', 'republic-of-korea']],
    ['Corée', ['democratic-peoples-republic-of-korea', 'republic-of-korea']],
    ['Micronesia', ['micronesia']],
    ['Virgin Islands', []],
    ['Northern Ireland', []],
    ['Taiwan', []],
    ['China, Taiwan Province of China', []],
    ['Republic of China', []],
    ['Hong Kong SAR', []],
    ['China, Hong Kong SAR*', []],
    ['American Samoa', []],
    ['Saint Martin (French part)', []],
    ['Other North', []],
    ['WORLD', []],
    ['Stateless', []],
    ['Unknown', []],
    ['fra', []],
    ['fr', []],
    ['us', []],
    ['LAO PEOPLE’S DEMOCRATIC', []],
    ['PRINCIPE', ['sao-tome-and-principe']],
    ['BARBADOS. DOMINICAN REPUBLIC', []],
    ['CHILE,DOMINICAN REPUBLIC', []],
    ['UNITED STATES AND VIET NAM', []],
    ['UNITED KINGDOMAND URUGUAY', []],
    ['', []],
    [' * ', []],
  ])('%s is nobody', (name, expected) => {
    const answer = resolve(name);
    expect(isResolved(answer)).toBe(false);
    expect(candidates(answer)).toEqual(expected);
    expect(note(answer)).toBeTruthy();
  });

  test('a misspelling is never an answer, but may be shown what it is near to', () => {
    expect(candidates(resolve('NAMBIA'))).toEqual(['gambia', 'namibia', 'zambia']);
    expect(candidates(resolve('Austrlia'))).toEqual(['australia', 'austria']);
    expect(candidates(resolve('MALTAS'))).toContain('malta');
    expect(candidates(resolve('Nigr'))).toContain('niger');
  });

  test('no area of the lists is a State', () => {
    for (const area of areas) for (const name of area.names) for (const form of [name, name.toUpperCase(), `${name}*`]) expect(isResolved(resolve(form)), form).toBe(false);
  });

  test('damaged text says so', () => {
    expect(note(resolve('TÜRKÝYE'))).toContain('damaged');
    expect(note(resolve('TÜRKİYE'))).toBe('');
  });
});

describe('names as of a day', () => {
  test.each([
    ['Swaziland', undefined, 'eswatini', 'until 2018-04-19'],
    ['Eswatini', '2000-01-01', 'eswatini', 'On 2000-01-01 its name was Swaziland'],
    ['Turkey', undefined, 'turkiye', 'until 2022-06-01'],
    ['Türkiye', '2022-06-01', 'turkiye', ''],
    ['Macedonia', undefined, 'north-macedonia', 'North Macedonia'],
    ['The former Yugoslav Republic of Macedonia', '2010-01-01', 'north-macedonia', 'until 2019-02-14'],
    ['Upper Volta', undefined, 'burkina-faso', 'until 1984'],
    ['Zaire', '1980-01-01', 'democratic-republic-of-the-congo', 'until 1997'],
    ['Burma', undefined, 'myanmar', 'until 1989'],
    ['Ceylon', undefined, 'sri-lanka', 'until 1972'],
    ['Dahomey', undefined, 'benin', 'until 1975'],
    ['Czech Republic', undefined, 'czechia', ''],
    ['Libyan Arab Jamahiriya', undefined, 'libya', 'until 2011'],
    ['Byelorussian SSR', '1980-01-01', 'belarus', 'until 1991'],
    ['Belarus', '1980-01-01', 'belarus', 'Byelorussian'],
    ['Federal Republic of Germany', '1980-01-01', 'germany', ''],
    ['Federal Republic of Germany', undefined, 'germany', ''],
    ['German Democratic Republic', '1980-01-01', 'german-democratic-republic', '1990-10-03'],
    ['Germany', '2000-01-01', 'germany', ''],
    ['Yugoslavia', '1970-01-01', 'yugoslavia', ''],
    ['Yugoslavia', undefined, 'yugoslavia', 'Croatia, Slovenia, North Macedonia, Bosnia and Herzegovina, Serbia and Montenegro'],
    ['Yugoslavia', '2001-01-01', 'serbia-and-montenegro', 'until 2003-02-04'],
    ['Serbia', '2004-01-01', 'serbia-and-montenegro', 'continues'],
    ['Czechoslovakia', '1992-12-31', 'czechoslovakia', '1993-01-01'],
    ['USSR', '1980-01-01', 'union-of-soviet-socialist-republics', ''],
    ['Russian Federation', '1980-01-01', 'union-of-soviet-socialist-republics', 'continues'],
    ['Russian Federation', '1991-12-24', 'russian-federation', ''],
    ['Yemen', undefined, 'yemen', ''],
    ['Yemen', '1980-01-01', 'yemen-arab-republic', '1990-05-22'],
    ['Democratic Yemen', '1980-01-01', 'democratic-yemen', '1990-05-22'],
    ["Yemen People's Republic", undefined, 'democratic-yemen', ''],
    ['United Arab Republic', '1960-01-01', 'united-arab-republic', 'Egypt, Syrian Arab Republic'],
    ['United Arab Republic', '1965-01-01', 'egypt', 'until 1971'],
    ['Tanganyika', '1963-01-01', 'tanganyika', ''],
    ['Federation of Malaya', undefined, 'malaysia', 'until 1963'],
    ['China', '1960-01-01', 'china', ''],
    ['UNIFEM', undefined, 'unifem', 'Gender Equality'],
    ['Global Migration Group', undefined, 'global-migration-group', 'United Nations Network on Migration'],
  ])('%s on %s is %s', (name, on, id, words) => {
    const answer = resolve(name, on);
    expect(party(answer)).toBe(id);
    expect(note(answer)).toContain(words);
  });

  test.each([
    ['Germany', '1980-01-01', ['german-democratic-republic', 'germany']],
    ['Yugoslavia', '1995-01-01', ['serbia-and-montenegro', 'yugoslavia']],
    ['Kazakhstan', '1980-01-01', ['union-of-soviet-socialist-republics']],
    ['South Sudan', '2000-01-01', ['sudan']],
    ['Czechoslovakia', '1993-01-01', ['czechia', 'slovakia']],
    ['Tanganyika', '1970-01-01', ['united-republic-of-tanzania']],
  ])('%s on %s is nobody', (name, on, expected) => {
    const answer = resolve(name, on);
    expect(isResolved(answer)).toBe(false);
    expect(candidates(answer)).toEqual(expected);
  });

  test('every former name is the party that had it on a day when it had it, or is said to be two', () => {
    const wrong: string[] = [];
    for (const state of [...states, ...formerStates]) {
      for (const { name, from, to } of state.formerNames) {
        if (!from || !to) continue;
        const found = resolve(name, from);
        if (party(found) !== state.id && !candidates(found).includes(state.id)) wrong.push(`${name} on ${from}: ${JSON.stringify(found)}, not ${state.id}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a party is never an answer on a day when it was not there', () => {
    const days = fc.date({ min: new Date('1945-10-24'), max: new Date('2026-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    const byId = new Map(knownParties.map((known) => [known.id, known]));
    fc.assert(
      fc.property(fc.constantFrom(...knownParties.flatMap(({ names }) => LANGUAGES.map((language) => names[language].short))), days, (name, on) => {
        const answer = resolve(name, on);
        if (!isResolved(answer)) return;
        const found = byId.get(answer.party);
        expect((found?.existedFrom ?? '0000') <= on && on < (found?.existedTo ?? '9999')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses a day that is none', () => {
    for (const day of ['1980', '1980-02-30', 'yesterday', '']) expect(() => resolve('France', day)).toThrow(RangeError);
  });
});

describe('one for others', () => {
  test('is refused with both named', () => {
    const answer = resolve('Cuba (on behalf of the States Members of the United Nations that are members of the Group of 77 and China)');
    expect(isResolved(answer)).toBe(false);
    expect(candidates(answer)).toEqual(['cuba', 'group-of-77']);
  });

  test.each([
    ['CUBA, ON BEHALF OF THE STATES MEMBERS OF THE UNITED NATIONS THAT ARE MEMBERS OF THE MOVEMENT OF NON-ALIGNED COUNTRIES', 'CUBA', 'non-aligned-movement'],
    ['Nigeria (on behalf of the States Members of the United Nations that are members of the Group of African States)', 'Nigeria', 'african-group'],
    ['SENEGAL (OF BEHALF OF THE GROUP OF AFRICAN STATES)', 'SENEGAL', 'african-group'],
    ['Peru (on behalf of the States Members of the United Nations that are members of the Group of Latin American and Caribbean States)', 'Peru', 'grulac'],
    ['Maroc (au nom du Groupe des États d’Afrique)', 'Maroc', 'african-group'],
    ['Cuba (en nombre del Grupo de los 77 y China)', 'Cuba', 'group-of-77'],
    ['Куба (от имени Группы 77)', 'Куба', undefined],
    ['古巴（代表77国集团和中国）', '古巴', 'group-of-77'],
  ])('%s', (line, speaker, group) => {
    const split = splitOnBehalf(line);
    expect(split?.speaker).toBe(speaker);
    if (group) expect(party(resolve(split?.onBehalfOf ?? ''))).toBe(group);
    expect(isStateAnswer(resolve(split?.speaker ?? ''))).toBe(true);
  });

  test('a name alone is not split', () => {
    for (const { name } of officialNames) expect(splitOnBehalf(name), name).toBeUndefined();
  });
});

test('resolves every official name, also in capitals or with an asterisk', () => {
  const names = officialNames.flatMap(({ name }) => [name, name.toUpperCase(), `${name}*`]);
  expect(names.filter((name) => !isResolved(resolve(name)))).toEqual([]);
});
