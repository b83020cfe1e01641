import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningPostgresUrl } from '../src/server/bundled-postgres.ts';
import { welcome } from '../src/server/first-steps.ts';
import { readSettings, type Settings } from '../src/server/settings.ts';
import { StartRefusal } from '../src/server/start-refusal.ts';
import { type OpenApp, openTestApp } from '../src/server/test-app.ts';
import { SCENARIO_PEOPLE } from '#scenarios/people.ts';
import { listenTo } from './live-listener.ts';
import { linksIn } from './open-parley.ts';
import { freePort, startParley } from './parley-process.ts';
import { cookieByLink } from './program.ts';

const folders: string[] = [];
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-start-'));
  folders.push(folder);
  return folder;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Whether the page behind a link offers to go on. Looking at it does not use it up. */
const linkWorks = async (link: string): Promise<boolean> => (await (await fetch(link)).text()).includes('name="token"');

async function countEntries(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return Number((await client.query('select count(*) from journal.entries')).rows[0].count);
  } finally {
    await client.end();
  }
}

describe('a Parley started twice on the same data', () => {
  it('stops cleanly with a screen listening, comes back, and changes nothing of the record', async () => {
    const dataFolder = await newFolder();
    const port = await freePort();
    const first = await startParley({ dataFolder, port });
    expect(first.output()).toContain(`Parley is ready at http://127.0.0.1:${port}\n`);
    const links = linksIn(first.output());
    expect([...links.keys()]).toEqual(SCENARIO_PEOPLE.map((person) => person.name));
    const old = links.get(SCENARIO_PEOPLE[0]!.name)!;
    expect(await linkWorks(old)).toBe(true);
    const entries = await countEntries(runningPostgresUrl(dataFolder)!);

    const screen = await listenTo(first.origin, 'floor.speakers-list', { meeting: 'idm-demo-opening', language: 'en' });
    await first.stop();
    expect(first.child.exitCode).toBe(0);
    await expect.poll(screen.ended).toBe(true);
    expect(runningPostgresUrl(dataFolder)).toBeUndefined();

    const second = await startParley({ dataFolder, port });
    try {
      // The scenario is not loaded again; the day's heads may be signed.
      expect(await countEntries(runningPostgresUrl(dataFolder)!)).toBe(entries);
      const renewed = linksIn(second.output());
      expect([...renewed.keys()]).toEqual([...links.keys()]);
      expect(await linkWorks(old)).toBe(false);
      expect(await linkWorks(renewed.get(SCENARIO_PEOPLE[0]!.name)!)).toBe(true);
    } finally {
      await second.stop();
    }
  });
});

describe('bin/start --empty', () => {
  it('prints one link, which makes its first user the administrator, once', async () => {
    const dataFolder = await newFolder();
    const port = await freePort();
    const parley = await startParley({ dataFolder, port, arguments: ['--empty'] });
    const links = (output: string) => [...output.matchAll(/http\S+\/sign-in\/link\?token=\S+/g)].map(([link]) => link);
    try {
      expect(linksIn(parley.output()).size).toBe(0);
      expect(links(parley.output())).toHaveLength(1);
      const [link] = links(parley.output()) as [string];
      const details = { email: 'founder@example.org', name: 'Founder Example' };
      const cookie = await cookieByLink(link, details);
      const people = await fetch(`${parley.origin}/admin/people?lang=en`, { headers: { cookie } });
      expect(people.status).toBe(200);
      expect(await people.text()).toContain('Founder Example');
      await expect(cookieByLink(link, details)).rejects.toThrow('The link did not sign in');
      const mechanisms = await fetch(`${parley.origin}/api/v1/mechanisms.list?language=en`);
      expect(JSON.stringify(await mechanisms.json())).not.toContain('International Dialogue on Migration');
    } finally {
      await parley.stop();
    }
    const again = await startParley({ dataFolder, port, arguments: ['--empty'] });
    expect(links(again.output())).toEqual([]);
    await again.stop();
  });
});

describe('a start that cannot succeed says why, in one message, and ends with 1', () => {
  const refused = async (parts: { environment?: NodeJS.ProcessEnv; arguments?: readonly string[]; port?: number; dataFolder?: string }) => {
    const dataFolder = parts.dataFolder ?? (await newFolder());
    const started = startParley({ port: parts.port ?? (await freePort()), ...parts, dataFolder });
    const error = await started.then(
      async (parley) => {
        await parley.stop();
        return new Error('it started');
      },
      (reason: Error) => reason,
    );
    expect(error.message).toMatch(/^Parley ended before it was ready/);
    expect(error.message).not.toMatch(/\n +at /);
    return { says: error.message, dataFolder };
  };

  it('a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    try {
      const { says, dataFolder } = await refused({ port });
      expect(says).toContain(`Port ${port} is taken by another program. Set PORT to a free one`);
      // Nothing is left running behind it.
      expect(runningPostgresUrl(dataFolder)).toBeUndefined();
    } finally {
      taken.close();
    }
  });

  it('a folder in which another Parley works', async () => {
    const dataFolder = await newFolder();
    const parley = await startParley({ dataFolder, port: await freePort() });
    try {
      expect((await refused({ dataFolder })).says).toContain(dataFolder);
      expect((await fetch(`${parley.origin}/health`)).status).toBe(200);
    } finally {
      await parley.stop();
    }
  });

  it.each([
    ['a port that is none', { environment: { PORT: '80a' } }, 'PORT is "80a"'],
    ['an option there is not', { arguments: ['--demo'] }, '"--demo" is not an option'],
    ['a database that does not answer', { environment: { DATABASE_URL: 'postgres://parley@127.0.0.1:1/parley' } }, 'DATABASE_URL does not answer'],
    ['an origin that is none', { environment: { PARLEY_ORIGIN: 'dialogue.example.org' } }, 'PARLEY_ORIGIN is "dialogue.example.org"'],
  ])('%s', async (_, parts, words) => {
    const { says, dataFolder } = await refused(parts);
    expect(says).toContain(words);
    expect(await readdir(dataFolder)).not.toContain('postgres');
  });
});

describe('settings', () => {
  it.each([['127.0.0.1', true], ['localhost', true], ['::1', true], ['0.0.0.0', false], ['::', false], ['192.0.2.7', false], ['dialogue.example.org', false]])(
    'HOST=%s is a loopback: %s',
    (HOST, expected) => expect(readSettings({ HOST }, []).isLoopback).toBe(expected),
  );

  it('have defaults that serve this machine alone', () => {
    expect(readSettings({}, [])).toMatchObject({ port: 4600, host: '127.0.0.1', origin: 'http://127.0.0.1:4600', databaseUrl: undefined, empty: false, isLoopback: true });
    expect(readSettings({ HOST: '::1', PORT: '4700' }, []).origin).toBe('http://[::1]:4700');
    expect(readSettings({ PARLEY_ORIGIN: 'https://dialogue.example.org/' }, []).origin).toBe('https://dialogue.example.org');
  });

  it.each([{ PORT: '0' }, { PORT: '70000' }, { PORT: '1.5' }, { DATABASE_URL: 'mysql://x' }, { PARLEY_ORIGIN: 'https://x.org/parley' }])('refuse %j', (environment) => {
    expect(() => readSettings(environment, [])).toThrow(StartRefusal);
  });
});

describe('the links of the scenario', () => {
  let app: OpenApp;
  const settings = (environment: NodeJS.ProcessEnv): Settings => readSettings(environment, []);
  beforeAll(async () => void (app = await openTestApp()));
  afterAll(() => app?.close());

  it('are printed on the bundled database and a loopback host', async () => {
    expect(await welcome(app.spine, settings({}), true)).toHaveLength(SCENARIO_PEOPLE.length);
  });
  it.each([['0.0.0.0', true], ['192.0.2.7', true], ['127.0.0.1', false], ['0.0.0.0', false]])('are not printed with HOST=%s, bundled: %s', async (HOST, bundled) => {
    expect(await welcome(app.spine, settings({ HOST }), bundled)).toEqual([]);
  });
});
