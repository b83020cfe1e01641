/**
 * The floor under load: 10,000 listeners of one meeting's list of speakers while commands arrive at 20 a second for a
 * minute, some of them the chair's; at one process, then shared among two and four processes on one PostgreSQL. Then
 * a process is killed, and its listeners go on at the others. A bare Node http server with as many listeners stands
 * beside each.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, type ParleyProcess, startParley } from '../journeys/parley-process.ts';
import { askingOver } from './parts/asking.ts';
import { startPart } from './parts/child.ts';
import { openFilesAllowed, residentBytes } from './parts/process-figures.ts';
import type { Reached } from './parts/live-listeners.ts';
import { now, openRoom, type Sent } from './parts/room.ts';
import { compared, figure, median, percentile, report, say } from './parts/rows.ts';
import { inTurn, type Listeners, LIVE, reached, sinceAnswered, spreadBare } from './parts/spread.ts';
import { openWorld, type World } from './parts/world.ts';

const LISTENERS = 10_000;
/** Each listener is an open file, and a process opens some more. */
const OPEN_FILES = LISTENERS + 500;
const COMMANDS_A_SECOND = 20;
/** Every fourth command is the chair's. */
const CHAIR_EVERY = 4;
const ROUNDS_BEFORE = 5;
const ROUNDS_AFTER = 4;
/** A process that has just started is slower for a while: that is no matter of how many listen. */
const SECONDS_OF_WARM_UP = 5;
const SECONDS_OF_KILLING = 4;
/** How often a short while of commands at the same pace is ended after the minute, and how long it is. */
const ENDS_MORE = 4;
const SECONDS_OF_MORE = 3;
const AT_MOST = { ratio: 1.3, kilobytes: 30, chair: 50 };

const seconds = Number(process.env['PARLEY_BENCH_SECONDS'] ?? 60);
if (!(seconds >= 1 && seconds <= 60)) {
  say(`PARLEY_BENCH_SECONDS says how long the minute of commands is, from 1 to 60; it is "${process.env['PARLEY_BENCH_SECONDS']}".`);
  process.exit(1);
}
const numbers = (process.env['PARLEY_BENCH_PROCESSES'] ?? '1,2,4').split(',').map(Number);
if (!numbers.every((count) => Number.isInteger(count) && count >= 1 && count <= 4)) {
  say(`PARLEY_BENCH_PROCESSES says how many processes share the listeners, from 1 to 4, as in 1,2,4; it is "${process.env['PARLEY_BENCH_PROCESSES']}".`);
  process.exit(1);
}
const allowed = openFilesAllowed();
if (allowed < OPEN_FILES) {
  say(`${LISTENERS.toLocaleString('en')} listeners need ${OPEN_FILES} open files in one process; ${allowed} are allowed here. Raise it and try again: ulimit -n 20000`);
  process.exit(1);
}
// Whatever hangs: everything started here ends with this process.
setTimeout(() => {
  say('Given up: the measurement takes more than eight minutes. The machine may be busy.');
  process.exit(1);
}, 475_000).unref();

const load = loadavg()[0]!;
if (load > 1) say(`Others are at work on this machine (load ${load.toFixed(1)}): what they take is missing here. Run it again when it is quiet.`);

interface Stand {
  readonly world: World;
  readonly parleys: readonly ParleyProcess[];
  readonly bareServer: { readonly pid: number; readonly port: number };
  readonly ours: Listeners;
  readonly bare: Listeners;
}

const portOf = ({ origin }: { origin: string }): number => Number(new URL(origin).port);
const residentOf = (parleys: readonly ParleyProcess[]): number => parleys.reduce((sum, { child }) => sum + residentBytes(child.pid!), 0);

/** Starts so many processes on a database of their own, does what is given, and ends them. */
async function standing(world: World, processes: number, measure: (stand: Stand) => Promise<void>): Promise<void> {
  const parleys: ParleyProcess[] = [];
  const folders: string[] = [];
  const DATABASE_URL = await world.copy(`floor_${processes}`);
  const startOne = async (): Promise<void> => {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'parley-bench-'));
    folders.push(dataFolder);
    parleys.push(await startParley({ dataFolder, port: await freePort(), environment: { DATABASE_URL } }));
  };
  const bareServer = startPart<{ listen: true }, { port: number }>('bare-live-server.ts');
  const ours: Listeners = startPart('live-listeners.ts');
  const bare: Listeners = startPart('live-listeners.ts');
  try {
    await startOne();
    const { port } = await bareServer.ask({ listen: true });
    await Promise.all(Array.from({ length: processes - 1 }, startOne));
    await measure({ world, parleys, bareServer: { pid: bareServer.pid, port }, ours, bare });
  } finally {
    await Promise.all([...[ours, bare, bareServer].map((part) => part.end()), ...parleys.map((parley) => parley.kill())]);
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}

/** Lets all of them join, shared among the processes, and tells what memory each takes. */
async function joining({ parleys, bareServer, ours, bare }: Stand): Promise<readonly [ours: number, bare: number]> {
  // What the first connections of all cost once is not counted to each.
  for (const parley of parleys) await ours.ask({ connect: { port: portOf(parley), path: LIVE, count: 200 } });
  await bare.ask({ connect: { port: bareServer.port, path: LIVE, count: 200 } });
  for (const listeners of [ours, bare]) await listeners.ask({ leave: true });
  await pause(1000);
  const empty = [residentOf(parleys), residentBytes(bareServer.pid)] as const;
  for (const parley of parleys) await ours.ask({ connect: { port: portOf(parley), path: LIVE, count: Math.round(LISTENERS / parleys.length) } });
  await bare.ask({ connect: { port: bareServer.port, path: LIVE, count: LISTENERS } });
  await pause(1000);
  return [(residentOf(parleys) - empty[0]) / LISTENERS, (residentBytes(bareServer.pid) - empty[1]) / LISTENERS];
}

async function measure(stand: Stand): Promise<void> {
  const { world, parleys, bareServer, ours, bare } = stand;
  const name = parleys.length === 1 ? '1 process' : `${parleys.length} processes`;
  const memory = await joining(stand);
  const askings = parleys.map(({ origin }) => askingOver(origin, world.token));
  const bareAsking = askingOver(`http://127.0.0.1:${bareServer.port}`, world.token);
  const room = openRoom(askings, world.parties);
  const rounds = (count: number) => inTurn(count, { listeners: ours, change: room.change }, { listeners: bare, asking: bareAsking });

  const commands = { aSecond: COMMANDS_A_SECOND, chairEvery: CHAIR_EVERY };
  await room.steadily({ ...commands, seconds: SECONDS_OF_WARM_UP });
  const before = await rounds(ROUNDS_BEFORE);
  const sent = await room.steadily({ ...commands, seconds });
  const ends: [ours: number, bare: number][] = [];
  let without = 0;
  const ended = async ({ last, answeredAt }: Sent): Promise<Reached> => {
    const end = await reached(ours, last);
    without += end.without;
    ends.push([Math.max(0, end.lastAt - answeredAt), (await spreadBare(bareAsking, bare, end.event)).sinceAnswered]);
    return end;
  };
  const end = await ended(sent);
  // The minute ends once; shorter whiles of the same show whether that end was like others.
  for (let more = 0; more < ENDS_MORE; more += 1) await ended(await room.steadily({ ...commands, seconds: SECONDS_OF_MORE }));
  const after = await rounds(ROUNDS_AFTER);
  say(`${name}: ${sent.delegations.length} commands of delegations, ${sent.chair.length} of the chair; an event of ${end.event.length} characters`);
  report(
    figure(`${name}: listeners without the last state`, '', without, 0),
    compared({ measured: `${name}: since the answer`, unit: 'ms', rounds: sinceAnswered([...before, ...after]), aim: AT_MOST.ratio }),
    compared({ measured: `${name}: since a while's last answer`, unit: 'ms', rounds: ends, aim: AT_MOST.ratio }),
    figure(`${name}: the chair's command, half`, 'ms', median(sent.chair)),
    figure(`${name}: the chair's command, 99 %`, 'ms', percentile(sent.chair, 0.99), AT_MOST.chair),
    figure(`${name}: a delegation's command, 99 %`, 'ms', percentile(sent.delegations, 0.99)),
    { ...figure(`${name}: memory a listener`, 'kB', memory[0] / 1000, AT_MOST.kilobytes), bare: memory[1] / 1000 },
  );
  if (parleys.length > 1) {
    const [killed, ...others] = parleys.toReversed();
    room.move(askings.slice(0, -1));
    await ours.ask({ follow: { ports: others.map(portOf), path: LIVE } });
    const going = room.steadily({ aSecond: COMMANDS_A_SECOND, seconds: SECONDS_OF_KILLING });
    // Heard of where it is awaited below.
    going.catch(() => {});
    await pause((SECONDS_OF_KILLING * 1000) / 2);
    const killedAt = now();
    await killed!.kill();
    const { without: lost, back, backAt, stale } = await reached(ours, (await going).last);
    const moved = Math.round(LISTENERS / parleys.length);
    report(
      figure(`${name}, one killed: without the last state`, '', lost + Math.abs(moved - back), 0),
      figure(`${name}, one killed: told what was not newer`, '', stale - end.stale, 0),
      figure(`${name}, one killed: its ${moved.toLocaleString('en')} back after`, 'ms', backAt - killedAt),
    );
  }
  for (const asking of [...askings, bareAsking]) asking.agent.destroy();
}

const world = await openWorld();
try {
  for (const processes of numbers) await standing(world, processes, measure);
} finally {
  await world.close();
}
