import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPartyPage } from '#parties/pages/add-party.tsx';
import { partiesPage } from '#parties/pages/parties.tsx';
import { parties } from '#parties/parties.ts';
import { KNOWN_PARTIES } from '#parties/test-parties.ts';
import { type Actor, STRANGER, system } from '#platform/actor.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import type { AnyPage, Screen } from '#platform/page.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { loadRegistry, PROFILES } from '#scenarios/registry.ts';
import type { Assets } from '#ui/assets.ts';
import { renderPage } from '#ui/document.tsx';
import { expectSound } from '#ui/test-sound.ts';
import { proposeProfile } from '../commands/propose-profile.ts';
import { mechanisms } from '../mechanisms.ts';
import { importPage } from './import.tsx';
import { mechanismsMapPage } from './map.tsx';
import { mechanismPage } from './mechanism.tsx';
import { mechanismsPage } from './mechanisms.tsx';
import { proposalPage } from './proposal.tsx';
import { timelinePage } from './timeline.tsx';

const actor = system('test');
const ASSETS: Assets = {
  style: '/assets/s.css', styles: { mechanisms: '/assets/m.css' }, fonts: { latin: '/l.css', arabic: '/a.css', chinese: '/c.css' },
  fontFiles: { latin: [], arabic: [], chinese: [] }, script: '/s.js', preload: [],
};
let test: TestSpine;
let proposalId: string;

beforeAll(async () => {
  test = await openTestSpine({ slices: [parties, mechanisms], world: KNOWN_PARTIES, now: () => new Date('2026-07-10T12:00:00Z') });
  await loadRegistry(test.spine);
  const text = readFileSync(new URL('../import/samples/example-process.txt', import.meta.url), 'utf8');
  proposalId = (await test.spine.run(proposeProfile, { input: { source: 'A sample', text }, actor })).answer.proposal;
});
afterAll(() => test.close());

async function render(page: AnyPage, address: string, language: Language, params: Record<string, string> = {}, who: Actor = STRANGER): Promise<string> {
  const screen: Screen = {
    language, reader: { actor: who }, url: new URL(address, 'http://127.0.0.1:4600'), params, now: new Date('2026-07-10T12:00:00Z'), origin: 'https://parley.example', refused: undefined,
    ask: (query, input) => test.spine.ask(query, { input, actor: who }),
    may: (what, input) => test.spine.may(what, { input, actor: who }),
  };
  return renderPage({ page, data: await page.load(screen), screen, assets: ASSETS });
}

const PAGES: readonly (readonly [name: string, page: AnyPage, address: string, params?: Record<string, string>])[] = [
  ['the registry', mechanismsPage, '/mechanisms'],
  ['a registry narrowed to nothing', mechanismsPage, '/mechanisms?party=niue&kind=hearing'],
  ['the map', mechanismsMapPage, '/mechanisms/map'],
  ['the time-line', timelinePage, '/mechanisms/timeline'],
  ['a time-line with nothing in it', timelinePage, '/mechanisms/timeline?from=1900&to=1901'],
  ['the parties', partiesPage, '/parties'],
  ['the members of a group', partiesPage, '/parties?memberOf=group-of-77&on=2020-01-01'],
  ...PROFILES.map(({ slug }) => [`profile ${slug}`, mechanismPage, `/mechanisms/${slug}`, { slug }] as const),
];

for (const [name, page, address, params] of PAGES) {
  describe(name, () => {
    it.each(LANGUAGES)('is sound in %s', async (language) => {
      expectSound(await render(page, address, language, params), language);
    });
  });
}

describe('the screens of the secretariat', () => {
  it.each(LANGUAGES)('are sound in %s', async (language) => {
    expectSound(await render(importPage, '/mechanisms/import', language, {}, actor), language);
    expectSound(await render(proposalPage, `/mechanisms/import/${proposalId}`, language, { proposal: proposalId }, actor), language);
    expectSound(await render(addPartyPage, '/parties/add', language, {}, actor), language);
  });

  it('are not shown to strangers', async () => {
    await expect(render(importPage, '/mechanisms/import', 'en')).rejects.toMatchObject({ status: 401 });
    expect(await render(mechanismsPage, '/mechanisms', 'en')).not.toContain('/mechanisms/import');
    expect(await render(partiesPage, '/parties', 'en')).not.toContain('/parties/add');
  });
});

describe('what a profile says', () => {
  it('explains the stated and the counted number, and links each mandate to its document', async () => {
    const html = await render(mechanismPage, '/mechanisms/hld', 'en', { slug: 'hld' });
    expect(html).toContain('The source states 195, and the list here counts as many.');
    expect(html).toContain('193 Member States of the United Nations and 2 observer States (Holy See and State of Palestine)');
    expect(html).toContain('href="/documents/A/RES/58/208"');
    expect(html).toContain('id="eight-point-agenda-8"');
    const gmg = await render(mechanismPage, '/mechanisms/gmg', 'en', { slug: 'gmg' });
    expect(gmg).toContain('The source states 16; the list here counts 18. They differ by 2.');
  });

  it('says once that translations await a reviewer, and not at all in the original', async () => {
    const notice = /machine translations into English|traduits automatiquement en français/;
    expect((await render(mechanismPage, '/mechanisms/hld', 'fr', { slug: 'hld' })).match(new RegExp(notice, 'g'))).toHaveLength(1);
    expect(await render(mechanismPage, '/mechanisms/hld', 'en', { slug: 'hld' })).not.toMatch(notice);
  });

  it('stands in the order of the United Nations', async () => {
    const html = await render(mechanismPage, '/mechanisms/hld', 'en', { slug: 'hld' });
    const at = (party: string) => html.indexOf(`href="/parties/${party}"`);
    expect(at('democratic-republic-of-the-congo')).toBeLessThan(at('djibouti'));
    expect(at('democratic-republic-of-the-congo')).toBeGreaterThan(at('cote-d-ivoire'));
    expect(at('cote-d-ivoire')).toBeGreaterThan(0);
  });
});
