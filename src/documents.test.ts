import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCatalogue } from './catalogue.ts';
import { actTypes, fieldsOf } from '#floor/act-schema.ts';
import { readHeader } from '#floor/replay-file.ts';
import { pages } from './routes.ts';
import { type OpenApp, openTestApp } from '#server/test-app.ts';
import { newSecret } from '#platform/ids.ts';
import { fenced, requestOf, rowsUnder, wordsOf } from './test-documents.ts';

/** What the documents claim and a machine can look up. */

const read = (file: string): string => readFileSync(file, 'utf8');
const DOCUMENTS = [...globSync('*.md'), ...globSync('{docs,docs/decisions,bench,src/*,src/*/*}/*.md')].filter((file) => !file.includes('node_modules')).sort();
const README = read('README.md');

describe('what documents name', () => {
  const sources = globSync('{src,bin,bench,journeys,scenarios,db}/**/*').filter((file) => /\.\w+$/.test(file) || file.startsWith('bin/'));
  /** A path from the project, from `src/` or from the folder of the document, or the end of one: in the slice whose document it is, else anywhere. */
  const isThere = (document: string, named: string): boolean => {
    const folder = path.dirname(document);
    const places = [named, path.join('src', named), path.join(folder, named)];
    if (/[*?]/.test(named)) return places.some((place) => globSync(place).length > 0);
    return places.some((place) => existsSync(place)) || sources.some((file) => file.startsWith(folder.startsWith('src/') ? `${folder}/` : '') && file.endsWith(`/${named}`));
  };

  it.each(DOCUMENTS)('in %s is there', (document) => {
    const text = read(document).replaceAll(/^```[^]*?^```$/gm, '');
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)\)|src="([^"]+)"/g)].map((match) => path.join(path.dirname(document), match[1] ?? match[2]!));
    expect(links.filter((link) => !existsSync(link)), 'Links that lead nowhere.').toEqual([]);
    const named = [...text.matchAll(/`((?:(?:src|bin|bench|journeys|scenarios|db|docs)\/[\w.*/-]*)|(?:[\w-]+\/)*[\w.-]+\.(?:tsx?|mjs))`/g)].map(([, name]) => name!);
    expect(named.filter((name) => !isThere(document, name)), 'Files that are not there.').toEqual([]);
  });

  it('in a file is in that file', () => {
    const claims = DOCUMENTS.flatMap((document) =>
      [...read(document).matchAll(/`(\w+)`,?\s+(?:\(|in\s+)`([\w./-]+\.tsx?)`/g)].map(([, name, file]) => [document, name!, file!] as const));
    expect(claims.length).toBeGreaterThan(10);
    const wrong = claims.filter(([document, name, file]) => {
      const found = [file, path.join('src', file), path.join(path.dirname(document), file)].find((place) => existsSync(place));
      return !found || !new RegExp(`\\b${name}\\b`).test(read(found));
    });
    expect(wrong).toEqual([]);
  });
});

describe('the README', () => {
  it('names each setting that is read from the environment, and no other', () => {
    const code = globSync('src/**/*.ts').filter((file) => !/\.test\.ts$|\/test-/.test(file)).map(read).join('\n');
    const settings = [...code.matchAll(/\benv(?:ironment)?\s*(?:\['(\w+)'\]|\.([A-Z]\w+))/g)].map((match) => match[1] ?? match[2]!);
    // What programs of the system go by.
    const ofSystem = new Set(['PATH', 'SystemRoot']);
    expect(rowsUnder(README, '| variable |').map(([name]) => name!.replaceAll('`', '')).sort()).toEqual([...new Set(settings)].filter((name) => !ofSystem.has(name)).sort());
  });

  it('names each verb of the command line as the help does', () => {
    const { stdout } = spawnSync(process.execPath, ['--import', './src/server/tsx-hook.ts', 'src/server/command-line.ts', 'help'], { encoding: 'utf8' });
    const usages = [...stdout.matchAll(/^ {2}(\S.*)$/gm)].map(([, usage]) => usage!).filter((usage) => usage !== 'help');
    expect(rowsUnder(README, '| verb |').map(([usage]) => usage!.replaceAll('`', '')).sort()).toEqual(usages.sort());
  });

  it('draws the folders that there are', () => {
    const tree = fenced(README.slice(README.indexOf('## The tree')), '')[0]!;
    const drawn = [...tree.matchAll(/^ {2}([a-z-]+)\/ /gm)].map(([, folder]) => folder!).sort();
    expect(drawn).toEqual(globSync('src/*/').map((folder) => path.basename(folder)).sort());
    expect([...tree.matchAll(/^([a-z/]+)\/ /gm)].map(([, folder]) => folder!).filter((folder) => !existsSync(folder))).toEqual([]);
  });

  it('lists the commands that no page offers and people may run', () => {
    const offered = new Set(pages.flatMap((page) => (page.commands ?? []).map((command) => command.name)));
    const missing = [...openCatalogue().commands.values()].filter((command) => !offered.has(command.name) && command.allow.roles.length > 0);
    const said = README.slice(README.indexOf('## What it does not do yet'));
    expect([...new Set([...said.matchAll(/`([a-z]+\.[a-z-]+)`/g)].map(([, name]) => name!))].sort()).toEqual(missing.map((command) => command.name).sort());
  });
});

describe('docs/floor-replay.md', () => {
  const text = read('docs/floor-replay.md');

  it('has every act that a replay reads in its table, and no other', () => {
    const acts = rowsUnder(text, '| act | fields |').flatMap(([act]) => act!.split(', ').map((one) => one.replaceAll('`', '')));
    expect(acts.sort()).toEqual([...actTypes].sort());
  });

  it('has examples that are read', () => {
    const lines = fenced(text, 'json').flatMap((block) => block.trim().split('\n')).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(() => readHeader(JSON.stringify(lines[0]), 1)).not.toThrow();
    const events = lines.filter((line) => 'act' in line && !('floor' in line));
    expect(events.length).toBeGreaterThan(5);
    const unread = events.flatMap(({ act, ...fields }) => {
      const known = ['at', ...(fieldsOf(act as string) ?? [])];
      return Object.keys(fields).filter((field) => !known.includes(field)).map((field) => `${String(act)}: ${field}`);
    });
    expect(unread).toEqual([]);
  });
});

describe('docs/api.md', () => {
  const text = read('docs/api.md');
  const commands = fenced(text, 'sh').flatMap((block) => block.replaceAll('\\\n', ' ').split('\n')).map((line) => line.trim()).filter((line) => line.startsWith('curl '));
  const answers = fenced(text, 'json').map((block) => JSON.parse(block) as Record<string, unknown>);
  let app: OpenApp;
  let origin: string;
  beforeAll(async () => {
    app = await openTestApp();
    origin = await app.serve();
  });
  afterAll(() => app.close());

  const exampleWith = (part: string): string => {
    const found = commands.filter((command) => command.includes(part));
    expect(found, `One example with ${part}`).toHaveLength(1);
    return found[0]!;
  };
  /** Does what the example says; `…` in it stands for what only the reader has. */
  async function ask(part: string, { who = 'kenya', values = [] }: { who?: string; values?: readonly string[] } = {}): Promise<Response> {
    const left = [...values];
    const filled = exampleWith(part).replaceAll('…', () => left.shift() ?? '');
    const { url, init } = requestOf(wordsOf(filled, { parley: origin, token: app.headersOf(who)['authorization']!.replace('Bearer ', '') }));
    return fetch(url, init);
  }
  /** Of the same form: the fields that are shown and no others, `…` for any text. */
  const formOf = (value: unknown): unknown =>
    Array.isArray(value) ? value.slice(0, 1).map(formOf) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, formOf(part)])) : typeof value;
  const answerOf = async <T = Record<string, unknown>>(response: Response): Promise<T> => {
    expect(response.status).toBe(200);
    return ((await response.json()) as { answer: T }).answer;
  };

  it('has no example that is not tried here', () => {
    expect(commands.map((command) => /\/(?:api\/v1|live|journal)\/[\w.?-]+/.exec(command)![0])).toEqual([
      '/api/v1/floor.speakers-list?meeting', '/api/v1/journal.entries', '/api/v1/mechanisms.list', '/api/v1/people.me', '/api/v1/floor.ask', '/api/v1/floor.give',
      '/api/v1/floor.give?lang', '/live/floor.speakers-list?meeting', '/api/v1/journal.streams', '/journal/heads.json',
    ]);
  });

  it('asks queries, with one parameter a field or all as JSON, and is told that nothing has changed', async () => {
    expect(await answerOf(await ask('/api/v1/floor.speakers-list?meeting'))).toMatchObject({ state: 'open', waiting: expect.any(Array) });
    const { entries, next } = await answerOf<{ entries: unknown[]; next: number | null }>(await ask('journal.entries'));
    expect([entries.length > 0, next]).toEqual([true, null]);
    const first = await fetch(`${origin}/api/v1/mechanisms.list`);
    const again = await ask('mechanisms.list', { values: [/"(.*)"/.exec(first.headers.get('etag')!)![1]!] });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await fetch(`${origin}/mechanisms/hld.json`)).status).toBe(200);
  });

  it('acts with a token, which makes no other', async () => {
    expect(await answerOf(await ask('people.me'))).toMatchObject({ name: expect.stringContaining('Kamau') });
    const made = await fetch(`${origin}/api/v1/people.create-token`, {
      method: 'POST', headers: app.headersOf('kenya'), body: JSON.stringify({ name: 'x', expiresInDays: 1, token: `parley_${newSecret(32)}` }),
    });
    expect([made.status, ((await made.json()) as { code: string }).code]).toEqual([403, 'people.not-by-token']);
    const asked = await ask('floor.ask');
    expect(asked.status).toBe(200);
    expect(formOf(await asked.json())).toEqual(formOf(answers[0]));
    const { waiting } = await answerOf<{ waiting: { turn: string }[] }>(await ask('/api/v1/floor.speakers-list?meeting'));
    expect((await ask('"ending":null', { who: 'chair', values: [waiting[0]!.turn] })).status).toBe(200);
  });

  it('is refused in the language asked for, in the form that is shown and with a status of the table', async () => {
    const refused = await ask('floor.give?lang=es');
    const problem = (await refused.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ ...answers[1], title: expect.any(String), fields: expect.any(Array) });
    expect(formOf(problem)).toEqual(formOf(answers[1]));
    expect(refused.status).toBe(answers[1]!['status']);
    expect(problem['title']).not.toBe(((await (await fetch(refused.url.replace('lang=es', 'lang=en'), { method: 'POST', headers: app.headersOf('kenya'), body: '{}' })).json()) as { title: string }).title);
    const stated = new Set(rowsUnder(text, '| status |').map(([status]) => Number(status)));
    const words = globSync('src/*/refusals.ts').map(read).join('\n');
    const used = [...words.matchAll(/\bstatus: (\d{3})/g)].map(([, status]) => Number(status));
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((status) => !stated.has(status))).toEqual([]);
  });

  it('listens, and is told in the form that is shown', async () => {
    const response = await ask('/live/');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let told = '';
    while (told.split('\n\n').length < 3) told += (await reader.read()).value ?? '';
    await reader.cancel();
    const fields = (stream: string) => stream.trim().split('\n').map((line) => /^\w+: (?:answer|clock)?|^$/.exec(line)![0]);
    const shown = fenced(text, '').find((block) => block.startsWith('retry:'))!;
    expect(fields(told)).toEqual(fields(shown));
    const dataOf = (stream: string) => JSON.parse(/^data: (\{.*\})$/m.exec(stream.replace('{…}', '{}'))![1]!) as object;
    expect(Object.keys(dataOf(told))).toEqual(Object.keys(dataOf(shown)));
  });

  it('reads the record', async () => {
    expect((await answerOf<{ streams: unknown[] }>(await ask('journal.streams'))).streams.length).toBeGreaterThan(0);
    expect(await (await ask('/journal/heads.json')).json()).toMatchObject({ days: expect.any(Array) });
  });
});
