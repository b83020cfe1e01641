/**
 * A public page as a stranger gets it from a real Parley that has shown it before, against a Hono server on
 * @hono/node-server with one route that answers the same bytes and headers. Thirty-two kept connections ask as fast as
 * they are answered, Parley and the bare server in turn.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, startParley } from '../journeys/parley-process.ts';
import type { BarePage } from './parts/bare-page-server.ts';
import { startPart } from './parts/child.ts';
import type { LoadAnswer, LoadQuestion } from './parts/page-load.ts';
import { processorMilliseconds } from './parts/process-figures.ts';
import { compared, percentile, report, say } from './parts/rows.ts';
import { openWorld } from './parts/world.ts';

const PAGE = '/mechanisms/hld';
const CONNECTIONS = 32;
const REQUESTS = 5000;
const ROUNDS = 5;
const AIM = 1.5;

const ADDED = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);

/** The bytes as they travel, and their headers without those that the server itself adds to every answer. */
const asTravelled = (origin: string): Promise<BarePage> => new Promise((resolve, reject) => {
  get(`${origin}${PAGE}`, { headers: { 'accept-encoding': 'gzip, br', 'accept-language': 'en' } }, (response) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => {
      const headers = Object.fromEntries(Object.entries(response.headers).filter(([name]) => !ADDED.has(name)));
      if (response.statusCode !== 200) reject(new Error(`${PAGE} answered ${response.statusCode}`));
      else resolve({ path: PAGE, body: Buffer.concat(parts).toString('base64'), headers: headers as Record<string, string> });
    });
  }).on('error', reject);
});

interface Round {
  /** Microseconds a request, by the clock and of the server's processor. */
  readonly each: number;
  readonly processor: number | undefined;
  readonly half: number;
  readonly most: number;
}

const world = await openWorld();
const folder = await mkdtemp(path.join(tmpdir(), 'parley-bench-'));
const parley = await startParley({ dataFolder: folder, port: await freePort(), environment: { DATABASE_URL: await world.copy('page') } });
const bare = startPart<BarePage, { port: number }>('bare-page-server.ts');
const asker = startPart<LoadQuestion, LoadAnswer>('page-load.ts');
try {
  await asTravelled(parley.origin);
  const page = await asTravelled(parley.origin);
  const { port: barePort } = await bare.ask(page);
  const parleyPort = Number(new URL(parley.origin).port);

  async function round(port: number, pid: number): Promise<Round & { bytes: number }> {
    const before = processorMilliseconds(pid);
    const { milliseconds, latencies, bytes } = await asker.ask({ port, path: PAGE, connections: CONNECTIONS, requests: REQUESTS });
    const after = processorMilliseconds(pid);
    return {
      bytes,
      each: (milliseconds / REQUESTS) * 1000,
      processor: before === undefined || after === undefined ? undefined : ((after - before) / REQUESTS) * 1000,
      half: percentile(latencies, 0.5),
      most: percentile(latencies, 0.99),
    };
  }

  const rounds: (readonly [Round, Round])[] = [];
  for (let index = -1; index < ROUNDS; index += 1) {
    const own = await round(parleyPort, parley.child.pid!);
    const other = await round(barePort, bare.pid);
    if (own.bytes !== other.bytes) throw new Error(`The bare server answers ${other.bytes} bytes, Parley ${own.bytes}.`);
    if (index === 0) say(`${PAGE}: ${own.bytes} bytes an answer, ${CONNECTIONS} connections, ${REQUESTS} requests a round`);
    if (index >= 0) rounds.push([own, other]);
  }
  const of = (what: (round: Round) => number) => rounds.map(([own, other]) => [what(own), what(other)] as const);
  report(
    compared({ measured: 'public page, time a request', unit: 'µs', rounds: of(({ each }) => each), aim: AIM }),
    compared({ measured: 'public page, half of the answers within', unit: 'ms', rounds: of(({ half }) => half), aim: AIM }),
    compared({ measured: 'public page, 99 of 100 within', unit: 'ms', rounds: of(({ most }) => most) }),
  );
  if (rounds.every(([own]) => own.processor !== undefined)) {
    report(compared({ measured: 'public page, processor time a request', unit: 'µs', rounds: of(({ processor }) => processor!) }));
  }
} finally {
  await asker.end();
  await bare.end();
  await parley.stop();
  await world.close();
  await rm(folder, { recursive: true, force: true });
}
