/**
 * A chair's command over HTTP while strangers ask for pages under made-up addresses, against the same command while nobody
 * asks: one page that is kept whatever is added to its address, and one that has to be drawn for each.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, startParley } from '../journeys/parley-process.ts';
import { askingOver, post } from './parts/asking.ts';
import { startPart } from './parts/child.ts';
import { compared, median, report, say } from './parts/rows.ts';
import type { Strangers } from './parts/strangers.ts';
import { MEETING, openWorld } from './parts/world.ts';

const WARM_UP = 20;
const COMMANDS_A_ROUND = 20;
const ROUNDS = 5;
/** Between two commands of hers: strangers come on while she waits. */
const PAUSE_MILLISECONDS = 50;
const KINDS = [
  { what: 'a kept page', address: '/mechanisms/hld?v=', aim: 6 },
  { what: 'pages to be drawn', address: '/parties?text=', aim: 15 },
] as const;

const world = await openWorld();
const folder = await mkdtemp(path.join(tmpdir(), 'parley-bench-'));
const parley = await startParley({ dataFolder: folder, port: await freePort(), environment: { DATABASE_URL: await world.copy('strangers') } });
const strangers = startPart<Strangers, { answered: number }>('strangers.ts');
const chair = askingOver(parley.origin, world.token);
try {
  const port = Number(new URL(parley.origin).port);
  let turn = '';
  let index = 0;
  async function command(): Promise<number> {
    const { parties } = world;
    const [name, input] = index % 2 === 0 ? ['floor.add', { meeting: MEETING, party: parties[(index / 2) % parties.length]! }] as const : ['floor.withdraw', { meeting: MEETING, turn }] as const;
    index += 1;
    const begun = performance.now();
    turn = (await post<{ answer: { turn: string } }>(chair, `/api/v1/${name}`, input)).answer.turn;
    return performance.now() - begun;
  }
  async function commands(count: number): Promise<number> {
    const taken: number[] = [];
    for (let done = 0; done < count; done += 1) {
      taken.push(await command());
      await pause(PAUSE_MILLISECONDS);
    }
    return median(taken);
  }

  await commands(WARM_UP);
  for (const { what, address, aim } of KINDS) {
    for (const count of [20, 100]) {
      const rounds: (readonly [number, number])[] = [];
      let answered = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const alone = await commands(COMMANDS_A_ROUND);
        await strangers.ask({ port, address, count });
        await pause(300);
        rounds.push([await commands(COMMANDS_A_ROUND), alone]);
        answered += (await strangers.ask({ port, address, count: 0 })).answered;
      }
      say(`${count} strangers at ${address}…: ${Math.round(answered / ROUNDS)} answers a round`);
      report(compared({ measured: `chair’s command, ${count} strangers at ${what}`, unit: 'ms', rounds, aim }));
    }
  }
} finally {
  chair.agent.destroy();
  await strangers.end();
  await parley.stop();
  await world.close();
  await rm(folder, { recursive: true, force: true });
}
