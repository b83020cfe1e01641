/**
 * One change to many listeners: a command at a real Parley (`floor.add`, `floor.withdraw`), and every listener of
 * the meeting's list of speakers, against a bare Node http server that writes the very same event to as many
 * responses. Both stand with all their listeners at the same time and are measured in turn.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, startParley } from '../journeys/parley-process.ts';
import { type Asking, askingOver, post } from './parts/asking.ts';
import { type Part, startPart } from './parts/child.ts';
import type { ListenersQuestion, Reached } from './parts/live-listeners.ts';
import { residentBytes } from './parts/process-figures.ts';
import { compared, figure, median, percentile, report, say } from './parts/rows.ts';
import { MEETING, openWorld } from './parts/world.ts';

const SIZES = [1000, 10_000];
const ROUNDS = 9;
const WARM_UP = 3;
const PATIENCE_MILLISECONDS = 30_000;
const COMMANDS_A_SECOND = 20;
const SECONDS = 10;
const AIM = 1.3;
const LIVE = `/live/floor.speakers-list?input=${encodeURIComponent(JSON.stringify({ meeting: MEETING }))}`;

interface Receipt {
  readonly answer: { readonly turn: string };
  readonly head: { readonly number: number };
}
type Listeners = Part<ListenersQuestion, Reached | { joined: number }>;

const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Commands that come in turn: a party goes on the list, and is taken off it. */
function changes(asking: Asking, parties: readonly string[]): () => Promise<Receipt> {
  let made = 0;
  let turn: string | undefined;
  return async () => {
    const party = parties[made % parties.length]!;
    made += 1;
    const receipt = turn === undefined
      ? await post<Receipt>(asking, '/api/v1/floor.add', { meeting: MEETING, party })
      : await post<Receipt>(asking, '/api/v1/floor.withdraw', { meeting: MEETING, turn });
    turn = turn === undefined ? receipt.answer.turn : undefined;
    return receipt;
  };
}

interface Spread {
  /** Milliseconds until the last listener had the event. */
  readonly sinceSent: number;
  readonly sinceAnswered: number;
  readonly event: string;
}

async function spread(listeners: Listeners, send: () => Promise<number>): Promise<Spread> {
  const sent = now();
  const number = await send();
  const answered = now();
  const { lastAt, without, event } = await listeners.ask<Reached>({ reach: number, patienceMilliseconds: PATIENCE_MILLISECONDS });
  if (without > 0) throw new Error(`${without} listeners did not get event ${number}.`);
  return { sinceSent: lastAt - sent, sinceAnswered: Math.max(0, lastAt - answered), event };
}

/**
 * Commands that arrive steadily while everybody listens: each begins at its moment, whether or not those before are
 * done, as from a room of delegations and a chair.
 */
async function steadily(asking: Asking, parties: readonly string[], listeners: Listeners): Promise<void> {
  const off = [...parties];
  const on: { party: string; turn: string }[] = [];
  const took: number[] = [];
  const underWay = new Set<Promise<void>>();
  let last = 0;
  async function act(due: number): Promise<void> {
    // Every party is under way: this command waits for one, and the wait counts as its own.
    while (off.length === 0 && on.length === 0) await Promise.race(underWay);
    const leaving = on.length > off.length ? on.shift() : undefined;
    const party = leaving?.party ?? off.shift()!;
    const receipt = leaving
      ? await post<Receipt>(asking, '/api/v1/floor.withdraw', { meeting: MEETING, turn: leaving.turn })
      : await post<Receipt>(asking, '/api/v1/floor.add', { meeting: MEETING, party });
    took.push(now() - due);
    last = Math.max(last, receipt.head.number);
    if (leaving) off.push(party);
    else on.push({ party, turn: receipt.answer.turn });
  }
  const begun = now();
  for (let index = 0; index < COMMANDS_A_SECOND * SECONDS; index += 1) {
    const due = begun + (index * 1000) / COMMANDS_A_SECOND;
    if (due > now()) await pause(due - now());
    const one: Promise<void> = act(due).finally(() => underWay.delete(one));
    underWay.add(one);
  }
  await Promise.all(underWay);
  const { without } = await listeners.ask<Reached>({ reach: last, patienceMilliseconds: PATIENCE_MILLISECONDS });
  if (without > 0) throw new Error(`${without} listeners did not get the last state.`);
  const many = SIZES.at(-1)!.toLocaleString('en');
  report(
    figure(`command, ${COMMANDS_A_SECOND} a second, ${many} listening: half`, 'ms', median(took)),
    figure(`command, ${COMMANDS_A_SECOND} a second, ${many} listening: 99 %`, 'ms', percentile(took, 0.99), 50),
  );
}

const world = await openWorld();
const folder = await mkdtemp(path.join(tmpdir(), 'parley-bench-'));
const parley = await startParley({ dataFolder: folder, port: await freePort(), environment: { DATABASE_URL: await world.copy('live') } });
const bareServer = startPart<{ listen: true }, { port: number }>('bare-live-server.ts');
const [ourListeners, bareListeners]: Listeners[] = [startPart('live-listeners.ts'), startPart('live-listeners.ts')];
try {
  const { port: barePort } = await bareServer.ask({ listen: true });
  const ours = askingOver(parley.origin, world.token);
  const bare = askingOver(`http://127.0.0.1:${barePort}`, world.token);
  const change = changes(ours, world.parties);
  const ourPort = Number(new URL(parley.origin).port);
  // What the first connections of all cost once is not counted to each.
  for (const [listeners, port] of [[ourListeners!, ourPort], [bareListeners!, barePort]] as const) {
    await listeners.ask({ connect: { port, path: LIVE, count: 200 } });
    await listeners.ask({ leave: true });
  }
  await pause(1000);
  const empty = [residentBytes(parley.child.pid!), residentBytes(bareServer.pid)] as const;
  let joined = 0;
  for (const size of SIZES) {
    await ourListeners!.ask({ connect: { port: ourPort, path: LIVE, count: size - joined } });
    await bareListeners!.ask({ connect: { port: barePort, path: LIVE, count: size - joined } });
    joined = size;
    await pause(1000);
    const perListener = [(residentBytes(parley.child.pid!) - empty[0]) / size, (residentBytes(bareServer.pid) - empty[1]) / size] as const;
    const rounds: { ours: Spread; bare: Spread }[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const own = await spread(ourListeners!, async () => (await change()).head.number);
      const bytes = Buffer.from(own.event);
      const other = await spread(bareListeners!, async () => {
        await post(bare, '/', bytes);
        return Number(/^id: (\d+)/.exec(own.event)![1]);
      });
      if (own.event !== other.event) throw new Error('The bare server told its listeners something else.');
      if (round >= 0) rounds.push({ ours: own, bare: other });
      await pause(100);
    }
    const many = size.toLocaleString('en');
    if (size === SIZES[0]) say(`an event of ${rounds[0]!.ours.event.length} characters`);
    report(
      compared({ measured: `${many} listeners, since the answer`, unit: 'ms', rounds: rounds.map((round) => [round.ours.sinceAnswered, round.bare.sinceAnswered]), aim: AIM }),
      compared({ measured: `${many} listeners, since sent`, unit: 'ms', rounds: rounds.map((round) => [round.ours.sinceSent, round.bare.sinceSent]) }),
    );
    if (size === SIZES.at(-1)) {
      report(compared({ measured: `memory a listener, of ${many}`, unit: 'kB', rounds: [[perListener[0] / 1000, perListener[1] / 1000]] }));
    }
  }
  // A pair of commands a round: whoever is still on the list is taken off it.
  if ((SIZES.length * (WARM_UP + ROUNDS)) % 2 === 1) await change();
  await steadily(ours, world.parties, ourListeners!);
  ours.agent.destroy();
  bare.agent.destroy();
} finally {
  for (const part of [ourListeners!, bareListeners!, bareServer]) await part.end();
  await parley.stop();
  await world.close();
  await rm(folder, { recursive: true, force: true });
}
