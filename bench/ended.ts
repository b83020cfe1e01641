/**
 * How soon a live line ends with the right by which it was opened: a token is revoked at a real Parley that tells a
 * desk, and the line that the token opened ends. A second is what SECURITY.md promises.
 */
import { get, type IncomingMessage } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256 } from '#platform/canonical.ts';
import { createToken } from '#people/commands/create-token.ts';
import { revokeToken } from '#people/commands/revoke-token.ts';
import { newToken } from '#people/tokens.ts';
import { freePort, startParley } from '../journeys/parley-process.ts';
import { now } from './parts/room.ts';
import { figure, median, percentile, report } from './parts/rows.ts';
import { CHAIR, MEETING, openSpine, openWorld } from './parts/world.ts';

const ROUNDS = 40;
const MOST_MILLISECONDS = 1000;

const world = await openWorld();
const folder = await mkdtemp(path.join(tmpdir(), 'parley-bench-'));
const url = await world.copy('ended');
const parley = await startParley({ dataFolder: folder, port: await freePort(), environment: { DATABASE_URL: url } });
const { spine, close } = openSpine(url);

/** A line to the chair's desk. Resolves when the first event has come. */
const openLine = (token: string): Promise<IncomingMessage> => new Promise((resolve, reject) => {
  get(`${parley.origin}/live/floor.direction?meeting=${MEETING}`, { agent: false, headers: { authorization: `Bearer ${token}` } }, (response) => {
    if (response.statusCode === 200) response.once('data', () => resolve(response));
    else reject(new Error(`The line answered ${response.statusCode}.`));
  }).on('error', reject);
});

/** Milliseconds from the answer of the command to the end of the line. */
async function round(): Promise<number> {
  const token = newToken();
  await spine.run(createToken, { input: { name: 'bench', expiresInDays: 1, token }, actor: CHAIR });
  const { id } = await spine.db.selectFrom('people.tokens').select('id').where('token', '=', sha256(token)).executeTakeFirstOrThrow();
  const line = await openLine(token);
  const ended = new Promise<number>((resolve) => line.once('end', () => resolve(now())));
  line.resume();
  await spine.run(revokeToken, { input: { token: id }, actor: CHAIR });
  const answered = now();
  return Math.max(0, (await ended) - answered);
}

try {
  const took: number[] = [];
  for (let number = -3; number < ROUNDS; number += 1) {
    const milliseconds = await round();
    if (number >= 0) took.push(milliseconds);
  }
  report(
    figure('a live line ends, after its token: half', 'ms', median(took)),
    figure('a live line ends, after its token: the last', 'ms', percentile(took, 1), MOST_MILLISECONDS),
  );
} finally {
  await close();
  await parley.stop();
  await world.close();
  await rm(folder, { recursive: true, force: true });
}
