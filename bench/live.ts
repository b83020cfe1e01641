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
import { askingOver } from './parts/asking.ts';
import { startPart } from './parts/child.ts';
import { residentBytes } from './parts/process-figures.ts';
import { openRoom } from './parts/room.ts';
import { compared, figure, median, percentile, report, say } from './parts/rows.ts';
import { inTurn, type Listeners, LIVE, reached, sinceAnswered, sinceSent } from './parts/spread.ts';
import { openWorld } from './parts/world.ts';

const SIZES = [1000, 10_000];
const ROUNDS = 9;
const COMMANDS_A_SECOND = 20;
const SECONDS = 10;
const AIM = 1.3;

const world = await openWorld();
const folder = await mkdtemp(path.join(tmpdir(), 'parley-bench-'));
const parley = await startParley({ dataFolder: folder, port: await freePort(), environment: { DATABASE_URL: await world.copy('live') } });
const bareServer = startPart<{ listen: true }, { port: number }>('bare-live-server.ts');
const [ourListeners, bareListeners]: Listeners[] = [startPart('live-listeners.ts'), startPart('live-listeners.ts')];
try {
  const { port: barePort } = await bareServer.ask({ listen: true });
  const ours = askingOver(parley.origin, world.token);
  const bare = askingOver(`http://127.0.0.1:${barePort}`, world.token);
  const room = openRoom([ours], world.parties);
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
    const rounds = await inTurn(ROUNDS, { listeners: ourListeners!, change: room.change }, { listeners: bareListeners!, asking: bare });
    const many = size.toLocaleString('en');
    if (size === SIZES[0]) say(`an event of ${rounds[0]!.ours.event.length} characters`);
    report(
      compared({ measured: `${many} listeners, since the answer`, unit: 'ms', rounds: sinceAnswered(rounds), aim: AIM }),
      compared({ measured: `${many} listeners, since sent`, unit: 'ms', rounds: sinceSent(rounds) }),
    );
    if (size === SIZES.at(-1)) {
      report(compared({ measured: `memory a listener, of ${many}`, unit: 'kB', rounds: [[perListener[0] / 1000, perListener[1] / 1000]] }));
    }
  }
  const { delegations, last } = await room.steadily({ aSecond: COMMANDS_A_SECOND, seconds: SECONDS });
  const { without } = await reached(ourListeners!, last);
  if (without > 0) throw new Error(`${without} listeners did not get the last state.`);
  const many = SIZES.at(-1)!.toLocaleString('en');
  report(
    figure(`command, ${COMMANDS_A_SECOND} a second, ${many} listening: half`, 'ms', median(delegations)),
    figure(`command, ${COMMANDS_A_SECOND} a second, ${many} listening: 99 %`, 'ms', percentile(delegations, 0.99), 50),
  );
  ours.agent.destroy();
  bare.agent.destroy();
} finally {
  for (const part of [ourListeners!, bareListeners!, bareServer]) await part.end();
  await parley.stop();
  await world.close();
  await rm(folder, { recursive: true, force: true });
}
