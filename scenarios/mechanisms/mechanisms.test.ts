import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profile, type Profile } from '#mechanisms/profile.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { idm2024First } from './idm-2024-1.ts';

/** The mechanisms of the scenario: what succession may point to. */
const SLUGS = [
  'hld', 'idm', 'gfmd', 'gmg', 'un-network-on-migration', 'interactive-hearings',
  'gcm', 'gcm-regional-reviews', 'imrf', 'summit-of-the-future', 'gcr', 'grf', 'sdg-migration',
];

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

/** A profile is told from other data of the folder by the fields that every profile must have. */
const looksLikeProfile = (value: unknown) =>
  typeof value === 'object' && value !== null && 'slug' in value && 'kind' in value && 'level' in value;

const candidates: { file: string; name: string; value: unknown }[] = [];
for (const file of files) {
  const exports: Record<string, unknown> = await import(/* @vite-ignore */ join(import.meta.dirname, file));
  for (const [name, value] of Object.entries(exports)) if (looksLikeProfile(value)) candidates.push({ file, name, value });
}

/** First and last instant that a partial date may mean, as strings that sort. */
const earliest = (date: string) => date.padEnd(10, '-01-01'.slice(date.length - 4));
const latest = (date: string) => date.padEnd(10, '-12-31'.slice(date.length - 4));
const exists = (date: string) => date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

/** Every `{ text, status }` of a field, however deep, with the way to it. */
function* localizedFields(value: unknown, path: string): Generator<[path: string, field: Record<string, { text: string; status: string }>]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* localizedFields(item, `${path}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value);
    const first = inner[0]?.[1] as { status?: unknown } | undefined;
    if (inner.length && inner.every(([key]) => (LANGUAGES as readonly string[]).includes(key)) && first?.status)
      yield [path, value as never];
    else for (const [key, item] of inner) yield* localizedFields(item, `${path}.${key}`);
  }
}

const scripts = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u } as const;

describe('the registry content of the scenario', () => {
  it('finds the profiles of the folder', () => {
    const found = candidates.map(({ file }) => file);
    for (const file of ['hld.ts', 'idm.ts', 'gfmd.ts', 'gmg.ts', 'unnm.ts', 'hearings.ts']) expect(found).toContain(file);
  });

  it('gives each mechanism a slug of its own, from the thirteen', () => {
    const slugs = candidates.map(({ value }) => (value as Profile).slug);
    expect(new Set(slugs).size, slugs.join(' ')).toBe(slugs.length);
    for (const slug of slugs) expect(SLUGS).toContain(slug);
  });

  describe.each(candidates)('$file $name', ({ value, file }) => {
    const parsed = profile.safeParse(value);
    const read = parsed.data as Profile;

    it('is a profile', () => {
      expect(parsed.error?.issues ?? [], file).toEqual([]);
    });

    it('has name, summary and purpose in six languages', () => {
      for (const field of [read.name, read.summary, read.purpose]) {
        for (const language of LANGUAGES) expect(field?.[language]?.text, language).toBeTruthy();
        expect(field?.en?.status).toBe('original');
      }
    });

    it('writes every other field in six languages, each in its own script', () => {
      const faults: string[] = [];
      for (const [path, field] of localizedFields(read, read.slug)) {
        for (const language of LANGUAGES) if (!field[language]) faults.push(`${path}: ${language} is missing`);
        if (path.endsWith('.acronym')) continue;
        for (const [language, script] of Object.entries(scripts))
          if (field[language] && !script.test(field[language].text)) faults.push(`${path}.${language}: ${field[language].text}`);
        if (field.en && /[\p{Script=Arabic}\p{Script=Han}\p{Script=Cyrillic}]/u.test(field.en.text)) faults.push(`${path}.en`);
      }
      expect(faults).toEqual([]);
    });

    it('has dates that exist and do not run backwards', () => {
      for (const meeting of read.meetings) {
        expect(exists(meeting.startsOn), meeting.slug).toBe(true);
        if (!meeting.endsOn) continue;
        expect(exists(meeting.endsOn), meeting.slug).toBe(true);
        expect(latest(meeting.endsOn) >= earliest(meeting.startsOn), meeting.slug).toBe(true);
      }
      if (read.established && read.ended) expect(latest(read.ended) >= earliest(read.established)).toBe(true);
      for (const { holders } of read.governance)
        for (const { party, from, to } of holders) if (from && to) expect(latest(to) >= earliest(from), party).toBe(true);
    });

    it('names its meetings and lists apart', () => {
      for (const slugs of [read.meetings.map((m) => m.slug), read.lists.map((l) => l.slug)])
        expect(new Set(slugs).size, slugs.join(' ')).toBe(slugs.length);
    });

    it('hands over only to mechanisms of the scenario, never to itself', () => {
      for (const { mechanism } of read.succession) {
        expect(SLUGS).toContain(mechanism);
        expect(mechanism).not.toBe(read.slug);
      }
    });

    it('says where it comes from and when it was verified', () => {
      expect(read.sources.length).toBeGreaterThan(0);
      expect(read.verified).toEqual({ on: '2026-11-21', by: 'Parley scenario' });
    });
  });
});

const found = (slug: string) => {
  const candidate = candidates.find(({ value }) => (value as Profile).slug === slug);
  return profile.parse(candidate?.value);
};

describe('what the sources say', () => {
  it('has the eight points, six stages, four aims and four avenues', () => {
    const length = (mechanism: string, list: string) => found(mechanism).lists.find(({ slug }) => slug === list)?.items.length;
    expect(length('hld', 'eight-point-agenda')).toBe(8);
    expect(length('idm', 'migration-cycle')).toBe(6);
    expect(length('idm', 'session-aims-2024-1')).toBe(4);
    expect(length('idm', 'avenues-of-action-2024-1')).toBe(4);
    expect(length('un-network-on-migration', 'work-plan-statuses')).toBe(3);
  });

  it('has both dialogues and nine related meetings', () => {
    const { meetings } = found('hld');
    expect(meetings.filter(({ relation }) => relation === 'own').map(({ startsOn }) => startsOn)).toEqual(['2006-09-14', '2013-10-03']);
    expect(meetings.filter(({ relation }) => relation === 'related')).toHaveLength(9);
    expect(meetings.find(({ startsOn }) => startsOn === '2006-07-08')?.note?.en?.text).toContain('8 June 2006');
  });

  it('has fifteen summits in order, two of them co-chaired', () => {
    const { meetings, governance } = found('gfmd');
    const starts = meetings.map(({ startsOn }) => startsOn);
    expect(starts).toHaveLength(15);
    expect(starts).toEqual([...starts].sort());
    expect(meetings.filter(({ chairs }) => chairs.length === 2)).toHaveLength(2);
    const holders = governance[0]?.holders.map(({ party }) => party) ?? [];
    expect(new Set(holders)).toEqual(new Set(meetings.flatMap(({ chairs }) => chairs)));
    expect(holders).toHaveLength(15);
  });

  it('records how the dialogue and the Group ended', () => {
    expect(found('hld').succession).toContainEqual(expect.objectContaining({ kind: 'repurposed-as', mechanism: 'imrf' }));
    expect(found('gmg').succession).toContainEqual(expect.objectContaining({ kind: 'succeeded-by', mechanism: 'un-network-on-migration' }));
  });
});

describe('the session of May 2024 as data', () => {
  const meetings = idm2024First.programme.flatMap((day) => day.meetings);

  it('opens, holds five panels and closes within its two days', () => {
    expect(meetings.map(({ form }) => form)).toEqual(['opening', 'panel', 'panel', 'panel', 'panel', 'panel', 'closing']);
    expect(idm2024First.programme.map(({ on }) => on)).toEqual([idm2024First.startsOn, idm2024First.endsOn]);
  });

  it('lets every aim be served by a panel and names no aim that does not exist', () => {
    const served = new Set(meetings.flatMap(({ aims }) => aims));
    expect([...served].sort()).toEqual(idm2024First.aims.map((_, index) => index + 1));
  });

  it('is in six languages throughout and gives no hour of the day', () => {
    for (const [path, field] of localizedFields(idm2024First, 'idm-2024-1'))
      for (const language of LANGUAGES) expect(field[language]?.text, `${path}.${language}`).toBeTruthy();
    expect(JSON.stringify(idm2024First)).not.toMatch(/\b\d{1,2}[:.h]\d{2}\b/);
  });
});
