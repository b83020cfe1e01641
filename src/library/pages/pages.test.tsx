import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STRANGER } from '#platform/actor.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import type { AnyPage, Screen } from '#platform/page.ts';
import { Refusal } from '#platform/refusal.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { people } from '#people/people.ts';
import { hld } from '#scenarios/mechanisms/hld.ts';
import { keepProfile } from '#scenarios/test-profile.ts';
import { loadLibrary } from '#scenarios/library.ts';
import type { Assets } from '#ui/assets.ts';
import { drawPage } from '#ui/document.tsx';
import { library } from '../library.ts';
import { SymbolText } from '../components/symbol-text.tsx';
import { documentPage } from './document.tsx';
import { documentsPage } from './documents.tsx';

const assets = { style: '/s.css', styles: { library: '/l.css' }, fonts: { latin: '/a', arabic: '/b', chinese: '/c' }, fontFiles: { latin: [], arabic: [], chinese: [] }, script: '/s.js', preload: [] } as Assets;
let house: TestSpine;

beforeAll(async () => {
  house = await openTestSpine({ slices: [people, library] });
  await loadLibrary(house.spine);
  await keepProfile(house.db, hld);
});
afterAll(() => house.close());

const screenAt = (address: string, language: Language): Screen => {
  const url = new URL(address, 'http://127.0.0.1:4600');
  return {
    language, url, reader: { actor: STRANGER }, now: house.spine.now(), origin: url.origin, refused: undefined,
    params: { rest: decodeURIComponent(url.pathname.replace('/documents/', '')) },
    ask: (query, input) => house.spine.ask(query, { input, actor: STRANGER }),
    may: (what, input) => house.spine.may(what, { input, actor: STRANGER }),
  };
};

async function visit(page: AnyPage, address: string, language: Language = 'en') {
  const screen = screenAt(address, language);
  const data: unknown = await page.load(screen);
  const movedTo = page.movedTo?.(data, screen);
  if (movedTo !== undefined) return { movedTo, html: '', status: 302 };
  return { movedTo, html: drawPage({ page, data, screen, assets }).html, status: page.status?.(data, screen) ?? 200 };
}
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([
    ['/documents', documentsPage, 200],
    ['/documents?text=migration&kind=resolution&order=date', documentsPage, 200],
    ['/documents?text=zzz', documentsPage, 200],
    ['/documents/A/RES/76/266', documentPage, 200],
    ['/documents/making-migration-work-eight-point-agenda', documentPage, 200],
    ['/documents/A/HRC/35/23/Add.1', documentPage, 404],
    ['/documents/nothing', documentPage, 404],
  ] as const)('%s is whole', async (address, page, status) => {
    const visited = await visit(page, address, language);
    expect(visited.status).toBe(status);
    expect(visited.html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(visited.html).not.toMatch(/undefined|\[object|\{\w+\}<|NaN/);
    expect(main(visited.html).match(/<h1/g)).toHaveLength(1);
  });
});

describe('a document', () => {
  test('stands with its title, its vote, its relations both ways and its language versions', async () => {
    const { html } = await visit(documentPage, '/documents/A/RES/73/195');
    for (const said of ['Global Compact for Safe, Orderly and Regular Migration', '152 in favour, 5 against, 12 abstaining', '19 December 2018', 'Adopts', 'Recalled by', 'href="/documents/A/73/L.66"', 'https://undocs.org/ar/A/RES/73/195', 'href="/journal/streams/document/a-res-73-195"']) {
      expect(html).toContain(said);
    }
  });

  test('tells what cites it in the registry', async () => {
    const { html } = await visit(documentPage, '/documents/A/RES/58/208', 'fr');
    expect(main(html)).toContain('href="/mechanisms/hld"');
    expect(main(html)).toContain('comme mandat');
  });

  test.each([
    ['/documents/A/hrc/35/23', '/documents/A/HRC/35/23'],
    ['/documents/A/RES/75/101%20A-B', '/documents/A/RES/75/101A-B'],
    ['/documents/a/res/58/208', '/documents/A/RES/58/208'],
    ['/documents/a-res-58-208', '/documents/A/RES/58/208'],
  ])('%s leads to its one address', async (address, home) => {
    expect((await visit(documentPage, address)).movedTo).toBe(home);
  });

  test('unknown, but spoken of by a record, is a page of its own', async () => {
    const cited = await house.db.selectFrom('library.relations').select('target').where('target_kind', '=', 'symbol')
      .where('target', 'not in', (eb) => eb.selectFrom('library.documents').select('symbol').where('symbol', 'is not', null).$castTo<{ symbol: string }>()).executeTakeFirst();
    expect(cited).toBeUndefined();
    const { html, status } = await visit(documentPage, '/documents/A/58/98');
    expect([status, html.includes('The library has no record')]).toEqual([404, true]);
    // The profile of the first High-level Dialogue names documents that nobody has catalogued.
    const symbols = (hld.meetings ?? []).flatMap(({ documents }) => documents ?? []);
    const statuses = await Promise.all(symbols.map(async (symbol) => (await visit(documentPage, `/documents/${symbol}`)).status));
    expect(statuses).not.toContain(404);
  });

  test('unknown says what its symbol means', async () => {
    const { html } = await visit(documentPage, '/documents/A/C.2/79/L.29/Rev.2', 'es');
    for (const said of ['Segunda Comisión', 'revisión', 'https://undocs.org/es/A/C.2/79/L.29/Rev.2']) expect(main(html)).toContain(said);
  });
});

describe('the list', () => {
  test('a whole symbol leads straight to its document', async () => {
    expect((await visit(documentsPage, '/documents?text=%20A/RES/58/208')).movedTo).toBe('/documents/A/RES/58/208');
    expect((await visit(documentsPage, '/documents?text=A/RES')).movedTo).toBeUndefined();
  });
  test('what was probably meant is offered', async () => {
    expect((await visit(documentsPage, '/documents?text=58/208')).html).toContain('Did you mean A/RES/58/208?');
  });
  test('a filter that is none is refused', async () => {
    await expect(visit(documentsPage, '/documents?kind=poem')).rejects.toThrow(Refusal);
  });
  test('what is typed is shown as text, never as markup', async () => {
    const { html } = await visit(documentsPage, '/documents?text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E');
    expect(html).not.toContain('<script>alert');
  });
});

test('symbols in a text become links, and nothing else does', async () => {
  const page = { ...documentPage, load: async () => ({}), movedTo: undefined, status: undefined, title: () => 't', place: undefined, description: undefined, linkedData: undefined,
    view: () => <p class="it"><SymbolText text="See A/RES/58/208, para. 6, and resolution 61/208; not A/B or <b>." /></p> } as unknown as AnyPage;
  const { html } = await visit(page, '/documents');
  expect(html).toContain('<p class="it">See <a href="/documents/A/RES/58/208"><bdi dir="ltr">A/RES/58/208</bdi></a>, para. 6, and resolution <a href="/documents/A/RES/61/208" title="A/RES/61/208"><bdi dir="ltr">61/208</bdi></a>; not A/B or &lt;b>.</p>');
});
