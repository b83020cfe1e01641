import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ambiguousNames, areas, formerStates, knownParties, nonMemberStates, states } from './known-parties.ts';
import { createResolver, isResolved } from './resolve-name.ts';

/**
 * Measured on lists as other people publish them; they lie beside the project and are not part of it. Each name is judged
 * by the code in its own row; a list without codes is only asked for names that are no State's.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const data = join(root, 'shared/data');
const seeds = join(root, 'shared/seeds');
const here = existsSync(data);
if (!here) console.info(`names-on-real-lists: passed over, no lists in ${data}`);

const resolve = createResolver(knownParties, { areas, ambiguousNames });
const stateCodes = new Set([...states, ...nonMemberStates, ...formerStates].flatMap(({ iso3 }) => (iso3 ? [iso3] : [])));
const iso3Of = new Map([...states, ...formerStates].flatMap(({ iso2, iso3 }) => (iso2 && iso3 ? [[iso2, iso3] as const] : [])));
const m49Of = new Map([...states, ...nonMemberStates].flatMap(({ m49, iso3 }) => (m49 && iso3 ? [[m49, iso3] as const] : [])));
// The code of the Sudan before 2011-07-09.
m49Of.set('736', 'SDN');

/** Codes that these lists give wrongly or in an older form. */
const CODE_IN_LIST: Readonly<Record<string, string>> = { CHI: 'CHL', SUD: 'SDN' };

interface Row { readonly name: string; readonly iso3: string }

function rowsOf(text: string): Record<string, string>[] {
  if (!text.includes('"')) {
    const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter(Boolean);
    const titles = head.split(',');
    return lines.map((line) => {
      const cells = line.split(',');
      return Object.fromEntries(titles.map((title, at) => [title, cells[at] ?? '']));
    });
  }
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...body] = rows.filter((cells) => cells.length > 1);
  return body.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ''])));
}

const read = (path: string): string => {
  const bytes = readFileSync(join(data, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
const csv = (path: string): Record<string, string>[] => rowsOf(read(path));
const columns = (path: string, pairs: readonly (readonly [string, string])[]): Row[] =>
  csv(path).flatMap((row) => pairs.map(([name, code]) => ({ name: row[name] ?? '', iso3: row[code] ?? '' })));

/** Names of a list that are no party's own, so that a missing answer is right: a word for several, a part, a typing error. */
const NOT_A_NAME = new Set(['Micronesia', 'Micronésie', 'Микронезия']);

function measure(list: string, all: readonly Row[], { least = 0.995, named = false }: { least?: number; named?: boolean } = {}): void {
  const rows = [...new Map(all.filter(({ name }) => name.trim()).map((row) => [`${row.name}\t${row.iso3}`, row])).values()].map(({ name, iso3 }) => ({ name, iso3: CODE_IN_LIST[iso3] ?? iso3 }));
  const ofStates = rows.filter(({ name, iso3 }) => stateCodes.has(iso3) && !NOT_A_NAME.has(name) && !/^(Less|More) developed regions/.test(name));
  const answers = rows.map((row) => ({ ...row, answer: resolve(row.name) }));
  const wrong = answers.filter(({ iso3, answer }) => isResolved(answer) && answer.iso3 !== null && answer.iso3 !== iso3 && !(named && iso3 === ''));
  const missed = ofStates.filter(({ name }) => !isResolved(resolve(name)));
  const share = ofStates.length ? 1 - missed.length / ofStates.length : 1;
  console.info(`${list}: ${rows.length} names, ${ofStates.length} of States, ${(share * 100).toFixed(2)} % resolved, ${wrong.length} wrong${missed.length ? `; missed: ${missed.map(({ name }) => name).join(' | ')}` : ''}`);
  expect(wrong.map(({ name, iso3, answer }) => ({ name, iso3, answer }))).toEqual([]);
  expect(share, `missed: ${missed.map(({ name }) => name).join(' | ')}`).toBeGreaterThanOrEqual(least);
}

describe.runIf(here)('names in published lists', () => {
  const languages = ['Arabic', 'Chinese', 'English', 'French', 'Russian', 'Spanish'];
  const code = 'ISO3166-1-Alpha-3';

  test.each(['Short', 'Formal'])('country-codes.csv: UNTERM %s names in six languages', (form) => {
    for (const language of languages) measure(`country-codes.csv UNTERM ${language} ${form}`, columns('country-areas/country-codes.csv', [[`UNTERM ${language} ${form}`, code]]));
  });

  test.each(['official_name_ar', 'official_name_cn', 'official_name_en', 'official_name_es', 'official_name_fr', 'official_name_ru', 'CLDR display name', 'ISO4217-currency_country_name'])('country-codes.csv: %s', (column) => {
    const rows = columns('country-areas/country-codes.csv', [[column, code]]);
    // A currency is used by several: "CONGO" stands for one of two there, and rows of territories carry the State's name.
    measure(`country-codes.csv ${column}`, column.startsWith('ISO4217') ? rows.filter(({ iso3 }) => stateCodes.has(iso3)) : rows);
  });

  test.each([code, 'ISO3166-1-Alpha-2'])('country-codes.csv: %s as names', (column) => {
    measure(`country-codes.csv ${column}`, columns('country-areas/country-codes.csv', [[column, code]]));
  });

  test.each(['ar', 'cn', 'en', 'es', 'fr', 'ru'])('UNSD-%s.csv', (language) => {
    measure(`UNSD-${language}.csv`, columns(`country-areas/UNSD-${language}.csv`, [['Country or Area', 'ISO-alpha3 Code']]));
  });

  test('m49-country-metadata-flags.csv', () => measure('m49-country-metadata-flags.csv', columns('country-areas/m49-country-metadata-flags.csv', [['origin_name', 'origin_iso']])));
  test('un-membership.csv', () => measure('un-membership.csv', columns('country-areas/un-membership.csv', [['name', 'iso3']])));

  test('un-former-names.csv: every former name, without a day and on its first day', () => {
    const rows = csv('country-areas/un-former-names.csv');
    const lost: string[] = [];
    for (const row of rows) {
      const { former_name: name = '', successor_iso3 = '', period_start: from = '' } = row;
      for (const on of [undefined, from]) {
        const answer = resolve(name, on);
        const party = isResolved(answer) ? knownParties.find(({ id }) => id === answer.party) : undefined;
        const ids = party ? [party, ...party.successors.map((s) => knownParties.find(({ id }) => id === s.party))].flatMap((p) => [p?.iso3, ...(p?.successors ?? []).map((s) => knownParties.find(({ id }) => id === s.party)?.iso3)]) : [];
        if (!successor_iso3.split(';').some((iso3) => ids.includes(iso3))) lost.push(`${name} on ${on}: ${JSON.stringify(answer)}`);
      }
    }
    console.info(`un-former-names.csv: ${rows.length} names, with and without a day: ${lost.length} not found`);
    expect(lost).toEqual([]);
  });

  test('sdg-codes.ttl: labels in six languages', () => {
    const rows: Row[] = [];
    for (const [, m49 = '', labels = ''] of read('country-areas/sdg-codes.ttl').matchAll(/^<http:\/\/metadata\.un\.org\/sdg\/codes\/geoArea\/(\w+)> skos:(?:pref|alt)Label([^]*?) \.\s*$/gm)) {
      for (const [, name = ''] of labels.matchAll(/"([^"]*)"@\w+/g)) rows.push({ name, iso3: m49Of.get(m49) ?? `M49 ${m49}` });
    }
    expect(rows.length).toBeGreaterThan(1500);
    measure('sdg-codes.ttl', rows);
  });

  test('migrant stock', () => {
    measure('un-desa-ims2020-bilateral-total.csv', columns('migrant-stock/un-desa-ims2020-bilateral-total.csv.gz', [['origin_name', 'origin_iso3'], ['dest_name', 'dest_iso3']]));
    for (const file of ['pop_totals_2020.csv', 'stock_totals_2020.csv']) measure(file, columns(`migrant-stock/${file}`, [['name', 'alpha3']]));
  });

  test('migration flow', () => measure('abel-cohen-2022', columns('migration-flow/abel-cohen-2022-da_pb_closed-total.csv.gz', [['origin_name', 'origin_iso3'], ['dest_name', 'dest_iso3']])));

  test('refugee statistics', () => {
    for (const file of ['population_2000-2024.csv.gz', 'solutions_2000-2025.csv']) {
      const [first = {}] = csv(`unhcr/${file}`);
      const name = 'coo_name' in first ? [['coo_name', 'coo_iso'], ['coa_name', 'coa_iso']] as const : Object.keys(first).filter((column) => column.endsWith('name')).map((column) => [column, column.replace('name', 'iso3')] as const);
      measure(`unhcr ${file}`, columns(`unhcr/${file}`, name));
    }
  });

  test('recorded votes 1946 to 2019', () => {
    const names = csv('un-votes-history/countries.csv').map(({ country = '', country_code = '' }) => ({ name: country, iso3: iso3Of.get(country_code) ?? '' }));
    measure('un-votes-history/countries.csv', names, { named: true });
    const voters = [...new Set(csv('un-votes-history/votes_sessions_01-50.csv.gz').map(({ country = '' }) => country))];
    const lost = voters.filter((name) => !isResolved(resolve(name)));
    console.info(`votes_sessions_01-50.csv: ${voters.length} voters, not resolved: ${lost.join(' | ')}`);
    expect(lost).toEqual(['Taiwan']);
  });

  test('adopted resolutions 74 to 79: voters and sponsors', () => {
    const voters = new Set<string>();
    const sponsors = new Set<string>();
    for (const file of readdirSync(join(data, 'un-votes')).filter((name) => name.endsWith('.jsonl'))) {
      for (const line of read(`un-votes/${file}`).split('\n').filter(Boolean)) {
        const record = JSON.parse(line) as Record<string, unknown>;
        for (const [key, value] of Object.entries(record)) {
          const list = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
          if (key.startsWith('MS_')) for (const name of list) voters.add(name);
          if (key.endsWith('sponsors')) for (const name of list) sponsors.add(name);
        }
      }
    }
    const lost = [...voters].filter((name) => !isResolved(resolve(name)));
    console.info(`un-votes voters: ${voters.size} forms, ${lost.length} not resolved`);
    expect(lost).toEqual([]);
    expect(new Set([...voters].map((name) => resolve(name)).map((answer) => isResolved(answer) && answer.party)).size).toBe(193);

    // Sponsors also hold sentences, two names in one line and torn names: none of them may be taken for a State.
    const plain = [...sponsors].filter((name) => /^[^(]{3,60}$/.test(name) && !/BEHALF|SUBMITTED|INTRODUCED|REPRESENTATIVE|BASIS|AMENDMENT|STAFFING/i.test(name));
    const unnamed = plain.filter((name) => !isResolved(resolve(name))).map((name) => name.trim()).sort();
    console.info(`un-votes sponsors: ${sponsors.size} forms, ${plain.length} that look like names, not resolved: ${unnamed.join(' | ')}`);
    expect(unnamed).toEqual(
      [
        'ANGOLA BAHAMAS', 'BARBADOS. DOMINICAN REPUBLIC', 'CHILE,DOMINICAN REPUBLIC', 'ISLANDS', "LAO PEOPLE'S DEMOCRATIC", 'LIBERIA. SUBSEQUENTLY', 'MALTAS', 'MAURITANIA AND UNITED REPUBLIC OF TANZANIA',
        'NAMBIA', 'NORTHERN IRELAND', 'PRINCIPE', 'SOLOMON', 'THE OF KOREA', 'UNITED KINGDOMAND URUGUAY', 'UNITED STATES AND VIET NAM',
      ].sort(),
    );
    const sentences = [...sponsors].filter((name) => /BEHALF|SUBMITTED|INTRODUCED|REPRESENTATIVE OF|ON THE BASIS/i.test(name));
    expect(sentences.length).toBeGreaterThan(50);
    expect(sentences.filter((name) => isResolved(resolve(name)))).toEqual([]);
  });

  test('incidents: countries and regions of origin', () => {
    const rows = csv('missing-migrants/MissingMigrants-Global-2026-05-06.csv');
    const names = new Set(rows.map((row) => row['Country of Origin'] ?? '').filter(Boolean));
    const lost = [...names].filter((name) => !isResolved(resolve(name))).sort();
    console.info(`missing-migrants: ${names.size} countries of origin, not resolved: ${lost.join(' | ')}`);
    expect(lost).toEqual(['Mixed', 'Mixed/Unknown', 'Unknown']);
    for (const column of ['Region of Origin', 'UNSD Geographical Grouping']) for (const row of rows) expect(isResolved(resolve(row[column] ?? '')), row[column]).toBe(false);
  });

  test('general debate: the codes in the names of files', () => {
    for (const session of ['61', '68', '73', '77']) {
      const files = execFileSync('tar', ['tzf', join(data, `general-debate/session-${session}.tar.gz`)], { encoding: 'utf8' }).split('\n');
      const codes = files.flatMap((file) => /([A-Z]{2,3})_\d+_\d{4}\.txt$/.exec(file)?.[1] ?? []);
      expect(codes.length).toBeGreaterThan(190);
      const lost = codes.filter((iso3) => !isResolved(resolve(iso3)));
      console.info(`general-debate ${session}: ${codes.length} codes, not resolved: ${lost.join(' ') || 'none'}`);
      expect(lost).toEqual([]);
    }
  });
});

describe.runIf(existsSync(seeds))('the first registry page', () => {
  const page = existsSync(seeds) ? readdirSync(seeds).sort().slice(1, 2).map((file) => readFileSync(join(seeds, file), 'utf8')).join('\n') : '';
  const lines = page.split('\n');

  test('its 195 States, five to a line without a separator, are all found and no more', () => {
    const from = lines.findIndex((line) => line.startsWith('Participating States'));
    const rows = lines.slice(from + 2, lines.findIndex((line, at) => at > from + 2 && line.trim() === '')).map((line) => line.trim().split(/\s+/));
    const names = rows.flatMap((words) => {
      // The fewest names that use up the words of a line, found from its end.
      const best: (string[] | undefined)[] = [];
      best[words.length] = [];
      for (let at = words.length - 1; at >= 0; at--) {
        for (let end = at + 1; end <= words.length; end++) {
          const rest = best[end];
          const answer = rest && resolve(words.slice(at, end).join(' '));
          if (answer && isResolved(answer) && answer.iso3 && (!best[at] || rest.length + 1 < (best[at]?.length ?? 0))) best[at] = [answer.party, ...rest];
        }
      }
      return best[0] ?? [`unread: ${words.join(' ')}`];
    });
    console.info(`registry page: ${new Set(names).size} States`);
    expect(names.filter((name) => name.startsWith('unread'))).toEqual([]);
    expect(states.map(({ id }) => id).filter((id) => !names.includes(id))).toEqual([]);
    expect(names).toHaveLength(195);
  });

  test('its 21 organizations are all found, each another', () => {
    const from = lines.findIndex((line) => line.startsWith('Food and Agriculture'));
    const names = lines.slice(from, lines.findIndex((line, at) => at > from && line.trim() === ''));
    expect(names).toHaveLength(21);
    const answers = names.map((name) => resolve(name.trim()));
    expect(answers.filter((answer) => !isResolved(answer))).toEqual([]);
    expect(new Set(answers.map((answer) => isResolved(answer) && answer.party)).size).toBe(21);
  });
});
