import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#platform/languages.ts';
import { keysOf } from './fold-name.ts';
import { PARTY_KINDS, PARTY_KIND_LABELS, REGIONAL_GROUPS, REGIONAL_GROUP_LABELS, REGIONAL_GROUP_PARTIES } from './kinds.ts';
import { ambiguousNames, areas, formerStates, groupMemberships, groups, knownParties, nonMemberStates, organizations, states } from './known-parties.ts';
import { groupsOn, membersOn } from './memberships.ts';
import { isDay } from '#platform/clock.ts';

const ids = new Set(knownParties.map(({ id }) => id));
const count = (group: string): number => states.filter(({ regionalGroup, kind }) => regionalGroup === group && kind === 'state').length;
const daysOf = (value: unknown): string[] =>
  typeof value === 'string' ? (/^\d{4}-\d{2}-\d{2}$/.test(value) ? [value] : []) : value && typeof value === 'object' ? Object.values(value).flatMap(daysOf) : [];

describe('the States', () => {
  test('are 193 Members and two observers', () => {
    expect(states.filter(({ kind }) => kind === 'state')).toHaveLength(193);
    expect(states.filter(({ kind }) => kind === 'observer-state').map(({ id }) => id)).toEqual(['holy-see', 'state-of-palestine']);
    expect(nonMemberStates.map(({ id }) => id).sort()).toEqual(['cook-islands', 'niue']);
  });

  test('have codes of their own, and a name without marks in six languages', () => {
    for (const code of ['iso2', 'iso3', 'm49'] as const) expect(new Set(states.map((state) => state[code])).size).toBe(195);
    for (const state of states) {
      expect(state.iso2, state.id).toMatch(/^[A-Z]{2}$/);
      expect(state.iso3, state.id).toMatch(/^[A-Z]{3}$/);
      expect(state.m49, state.id).toMatch(/^\d{3}$/);
      for (const language of LANGUAGES) {
        const { short, formal } = state.names[language];
        for (const name of formal === undefined ? [short] : [short, formal]) expect(name, `${state.id} ${language}`).not.toMatch(/\*|\((?:the|l'|le|la|les|el|los|las)\)|^\s|\s$|\s{2}/);
        if (language === 'en' && formal) expect(formal).not.toMatch(/^the /i);
      }
    }
  });

  test('divide into the regional groups: 54, 54, 23, 33, 29', () => {
    expect(REGIONAL_GROUPS.map(count)).toEqual([54, 54, 23, 33, 29]);
    const group = (iso3: string) => states.find((state) => state.iso3 === iso3)?.regionalGroup;
    expect([group('TUR'), group('ISR'), group('USA'), group('CYP'), group('KAZ'), group('ARM'), group('VAT')]).toEqual(['weog', 'weog', 'weog', 'asia-pacific', 'asia-pacific', 'eastern-european', undefined]);
  });

  test('were admitted in the numbers that the United Nations gives for each year', () => {
    const members = [...states, ...formerStates];
    const on = (day: string): number =>
      members.filter((m) => m.admittedAt !== undefined && m.admittedAt <= day && (m.existedFrom === undefined || m.existedFrom <= day) && (m.existedTo === undefined || day < m.existedTo)).length;
    // 51, 166, 184, 191, 192, 193 in "Growth in United Nations membership", which counts Yugoslavia until 2000; here it ended in 1992.
    expect([on('1945-12-31'), on('1991-12-31'), on('1993-12-31'), on('2002-12-31'), on('2006-12-31'), on('2011-12-31')]).toEqual([51, 166, 183, 191, 192, 193]);
  });

  test('have 32 landlocked, 37 small island Members and 44 least developed countries, as the groups say too', () => {
    expect(states.filter((s) => s.landlockedDeveloping)).toHaveLength(32);
    expect(states.filter((s) => s.smallIslandDeveloping && s.kind === 'state')).toHaveLength(37);
    const ldc = states.filter((s) => s.leastDeveloped).map(({ id }) => id);
    expect(ldc).toHaveLength(44);
    expect([...(membersOn(groupMemberships, 'ldc-group', '2026-07-10') ?? [])].sort()).toEqual([...ldc].sort());
  });

  test('know the article of the English name', () => {
    const the = states.filter(({ articles }) => articles?.en === 'the').map(({ id }) => id);
    expect(the).toEqual(expect.arrayContaining(['bahamas', 'gambia', 'philippines', 'united-states', 'netherlands', 'sudan', 'niger', 'congo']));
    expect(the).not.toEqual(expect.arrayContaining(['ukraine']));
    expect(the).not.toContain('lebanon');
  });
});

describe('every known party', () => {
  test('has an id, a kind and six names', () => {
    expect(ids.size).toBe(knownParties.length);
    for (const party of knownParties) {
      expect(party.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(PARTY_KINDS).toContain(party.kind);
      expect(party.source.length).toBeGreaterThan(20);
      for (const language of LANGUAGES) expect(party.names[language]?.short?.trim(), `${party.id} ${language}`).toBeTruthy();
    }
  });

  test('is named in the script of the language', () => {
    for (const party of knownParties) {
      if (party.id === 'brics') continue;
      expect(party.names.ar.short, party.id).toMatch(/\p{Script=Arabic}/u);
      expect(party.names.zh.short, party.id).toMatch(/\p{Script=Han}/u);
      expect(party.names.ru.short, party.id).toMatch(/\p{Script=Cyrillic}/u);
      for (const language of ['en', 'fr', 'es'] as const) expect(party.names[language].short, party.id).toMatch(/^[\p{Script=Latin}\p{N}\p{P}\s]+$/u);
      expect(party.names.ru.short, party.id).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  test('refers to parties that are known and to days that exist', () => {
    for (const party of knownParties) {
      for (const { party: other } of [...party.predecessors, ...party.successors]) expect(ids, `${party.id} → ${other}`).toContain(other);
      if (party.partOf) expect(ids).toContain(party.partOf);
      for (const day of daysOf({ ...party, source: '' })) expect(isDay(day), `${party.id} ${day}`).toBe(true);
      if (party.existedFrom && party.existedTo) expect(party.existedFrom < party.existedTo, party.id).toBe(true);
      for (const former of party.formerNames) if (former.from && former.to) expect(former.from < former.to, `${party.id} ${former.name}`).toBe(true);
    }
    for (const { candidates } of ambiguousNames) for (const id of candidates) expect(ids).toContain(id);
  });

  test('has abbreviations that are no country codes', () => {
    const codes = new Set([...states, ...formerStates, ...nonMemberStates].flatMap(({ iso2, iso3 }) => [iso2, iso3]).filter((code) => code !== undefined));
    expect(codes.size).toBeGreaterThan(390);
    for (const { id, names, formerNames } of knownParties) {
      for (const language of LANGUAGES) expect(codes.has(names[language].acronym ?? ''), `${id} ${language}`).toBe(false);
      for (const { name } of formerNames) expect(codes.has(name), id).toBe(false);
    }
  });

  test('succession is told from both sides', () => {
    for (const party of formerStates) {
      for (const { party: id } of party.successors) {
        const successor = knownParties.find((candidate) => candidate.id === id);
        expect(successor?.predecessors.map((p) => p.party), `${id} after ${party.id}`).toContain(party.id);
      }
    }
  });

  test('no area has the name of a party', () => {
    const names = new Set(knownParties.flatMap((party) => [...LANGUAGES.flatMap((l) => [party.names[l].short, party.names[l].formal ?? '']), ...party.otherNames.map(({ name }) => name)]).filter(Boolean).map((name) => keysOf(name).words));
    for (const area of areas) for (const name of area.names) expect(names, name).not.toContain(keysOf(name).words);
  });
});

describe('the list of the first registry page', () => {
  test.each([
    'fao', 'gfmd', 'international-labour-office', 'iom', 'ohchr', 'srsg-international-migration', 'unicef', 'unctad', 'desa', 'unifem', 'undp', 'unesco', 'unhcr', 'unitar', 'unodc', 'unfpa',
    'un-regional-commissions', 'unu', 'special-rapporteur-migrants', 'world-bank', 'who',
  ])('%s is an organization', (id) => {
    expect(organizations.map((organization) => organization.id)).toContain(id);
  });
});

describe('groups through time', () => {
  const size = (group: string, day: string): number | undefined => membersOn(groupMemberships, group, day)?.length;

  test('refer to parties that are known, each once', () => {
    for (const { group, members, source, asOf } of groupMemberships) {
      expect(ids).toContain(group);
      expect(isDay(asOf)).toBe(true);
      expect(source).toBeTruthy();
      expect(new Set(members.map(({ party }) => party)).size, group).toBe(members.length);
      for (const { party, from, to } of members) {
        expect(ids, `${group}: ${party}`).toContain(party);
        for (const day of [from, to]) if (day) expect(isDay(day)).toBe(true);
      }
    }
    for (const { id } of groups) if (id !== 'organization-of-african-unity') expect(groupMemberships.map(({ group }) => group)).toContain(id);
  });

  test('the European Union had 6, 15, 25, 28 and 27 members', () => {
    expect(['1958-01-01', '1995-01-01', '2004-05-01', '2013-07-01', '2020-01-31'].map((day) => size('european-union', day))).toEqual([6, 15, 25, 28, 27]);
    expect(membersOn(groupMemberships, 'european-union', '2020-01-30')).toContain('united-kingdom');
    expect(membersOn(groupMemberships, 'european-union', '2013-06-30')).not.toContain('croatia');
  });

  test('members of large groups are as many as the groups say', () => {
    const today = '2026-07-10';
    expect(Object.fromEntries(['group-of-77', 'non-aligned-movement', 'oic', 'league-of-arab-states', 'african-union', 'asean', 'aosis', 'lldc-group', 'oecd', 'council-of-europe'].map((group) => [group, size(group, today)]))).toEqual({
      'group-of-77': 134, 'non-aligned-movement': 120, oic: 57, 'league-of-arab-states': 22, 'african-union': 54, asean: 11, aosis: 39, 'lldc-group': 32, oecd: 38, 'council-of-europe': 46,
    });
  });

  test('a graduation takes effect on its day', () => {
    expect(membersOn(groupMemberships, 'ldc-group', '2023-12-12')).toContain('bhutan');
    expect(membersOn(groupMemberships, 'ldc-group', '2023-12-13')).not.toContain('bhutan');
    expect(groupsOn(groupMemberships, 'timor-leste', '2025-10-25')).not.toContain('asean');
    expect(groupsOn(groupMemberships, 'timor-leste', '2025-10-26')).toContain('asean');
  });

  test('a group whose members are not recorded says so', () => {
    expect(membersOn(groupMemberships, 'organization-of-african-unity', '1990-01-01')).toBeUndefined();
  });

  test('the regional groups have the members that the States name', () => {
    for (const group of REGIONAL_GROUPS) {
      const named = states.filter(({ regionalGroup }) => regionalGroup === group).map(({ id }) => id).sort();
      expect([...(membersOn(groupMemberships, REGIONAL_GROUP_PARTIES[group], '2026-07-10') ?? [])].sort()).toEqual(named);
    }
  });
});

test('every label exists in six languages', () => {
  for (const labels of [...Object.values(PARTY_KIND_LABELS), ...Object.values(REGIONAL_GROUP_LABELS)]) {
    for (const language of LANGUAGES) expect(labels[language]).toBeTruthy();
  }
});
