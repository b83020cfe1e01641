import { afterAll, beforeAll, expect, it } from 'vitest';
import { system } from '#platform/actor.ts';
import { asLine } from '#platform/markdown.ts';
import { recorded } from '#platform/recorded.ts';
import { namerOf } from '#platform/entry-words.ts';
import { sayText } from '#journal/record-texts.ts';
import { MEETING } from './test-export.ts';
import { openTestApp, type OpenApp } from './test-app.ts';

const HOSTILE = '# <script>alert(1)</script> | [here](javascript:alert(1)) `code` *bold* &lt;';
const words = { en: { text: HOSTILE, status: 'original' as const } };

let app: OpenApp;
const published = new Map<string, string>();

beforeAll(async () => {
  let at = Date.parse('2025-05-20T13:00:00.000Z');
  app = await openTestApp({ now: () => new Date((at += 1000)) });
  const { spine } = app;
  const run = (command: string, input: object) => spine.run(spine.catalogue.commands.get(command)!, { input, actor: system('test') });
  await run('parties.add', { party: 'hostile', kind: 'ngo', name: HOSTILE });
  await run('mechanisms.publish-profile', {
    profile: {
      slug: 'hostile', kind: 'dialogue', level: 'global', name: words, summary: words, acronym: { en: { text: HOSTILE.slice(0, 40), status: 'original' } }, purpose: words, background: words, secretariat: words, contact: HOSTILE,
      mandates: [{ symbol: HOSTILE, paragraph: HOSTILE.slice(0, 60), note: words }], governance: [{ role: words, description: words, holders: [{ party: 'hostile' }] }], currentFocus: [words],
      participants: { parties: ['hostile'], rule: words, countNote: words }, partners: ['hostile'], otherPartners: [words],
      meetings: [{ slug: 'm', title: words, form: 'plenary', startsOn: '2024', place: words, chairs: ['hostile'], documents: [HOSTILE], outcome: words }],
      lists: [{ slug: 'l', title: words, items: [{ label: '# <b>', text: words, note: words }] }], outcomes: [{ text: words, documents: [HOSTILE] }],
      links: [{ label: words, url: 'https://example.org/<script>' }], documents: [{ symbol: HOSTILE, title: words }],
      succession: [{ kind: 'feeds', mechanism: 'idm', basis: HOSTILE, note: words }], sources: [{ label: HOSTILE, symbol: HOSTILE, url: 'https://example.org/a>b' }], verified: { on: '2024', by: HOSTILE },
    },
  });
  await run('programme.plan-session', { session: 'hostile', mechanism: 'hostile', title: words, theme: words, place: words, startsOn: '2025-05-20', content: { aims: [words], lists: [{ slug: 'l', title: words, items: [words] }] } });
  await run('programme.plan-meeting', { meeting: 'hostile', session: 'hostile', title: words, form: 'panel', room: words });
  await run('library.catalogue-document', { document: { slug: 'hostile', kind: 'other', titles: words, body: words, agendaItem: HOSTILE.slice(0, 60), source: HOSTILE, relations: [{ kind: 'recalls', toDocument: 'a-res-58-208' }] } });
  await run('floor.archive-statements', { meeting: 'hostile', source: HOSTILE, dated: '2025-05', statements: [{ party: 'hostile', title: HOSTILE, text: `${HOSTILE}\n\n${HOSTILE}` }] });
  await run('floor.add-speaker', { meeting: MEETING, party: 'hostile' }).catch(() => undefined);
  for (const slice of spine.catalogue.slices) {
    for await (const { path, text } of slice.publish?.({ db: spine.db }) ?? []) published.set(path, text);
  }
  for await (const entry of recorded(spine.db, [...spine.catalogue.entries.keys()])) {
    if (entry.stream.includes('hostile')) published.set(`record/${entry.stream}.${entry.number}.md`, await sayText(spine.catalogue, namerOf(spine.db, spine.catalogue, 'en'), [entry as never]));
  }
});
afterAll(() => app.close());

it('what people typed is shown in every published Markdown and makes nothing there', () => {
  const texts = [...published].filter(([path]) => path.endsWith('.md'));
  expect(texts.length).toBeGreaterThan(100);
  for (const [path, text] of texts) {
    for (const line of text.split('\n')) {
      expect(line.replaceAll(/<https?:[^<>\s]*>/g, ''), path).not.toContain('<');
      expect(line, path).not.toMatch(/(?<!\\)(?:\\\\)*[[\]]/);
      // Of a line with what was typed, nothing but our own marks begins something.
      if (line.includes('alert')) expect(line.replace(/^(?:#{1,2} |- |\d+\. )/, ''), path).not.toMatch(/^\s*(?:#|[-+] |\d+[.)] |>)/);
      if (line.startsWith('| ')) expect(line.replaceAll(/\\\|/g, '').split('|').length, path).toBe(7);
    }
  }
});

it.each([
  ['mechanisms/hostile.en.md', 20], ['mechanisms/hostile.ru.md', 20], ['sessions/hostile.ar.md', 5], ['documents/hostile.md', 4], ['statements/hostile--hostile.en.md', 4],
  ['record/mechanism/hostile.1.md', 1], ['record/session/hostile.1.md', 1], ['record/session/hostile.2.md', 1], ['record/meeting/hostile.1.md', 1],
])('%s holds it as it was typed', (path, least) => {
  const text = published.get(path)!;
  expect(text.split(asLine(HOSTILE).replace(/^\\#/, '').trim()).length - 1).toBeGreaterThanOrEqual(least);
});
