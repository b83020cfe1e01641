/**
 * A command from end to end (`floor.add`, `floor.withdraw` by the chair) against the same SQL alone.
 *
 * Every statement that the runner sends for a command is recorded with its values and then sent again, by `pg`
 * alone, to a copy of the database that stands where ours stood: same statements, same values, same rows. Over
 * HTTP, a real Parley answers the same commands, and a bare Hono route sends the recorded statements, the reading
 * of the token among them.
 */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { addSpeaker } from '#floor/commands/add-speaker.ts';
import { withdraw } from '#floor/commands/withdraw.ts';
import { identifier } from '#people/identify.ts';
import { freePort, startParley } from '../journeys/parley-process.ts';
import { type Asking, askingOver, post } from './parts/asking.ts';
import { startPart } from './parts/child.ts';
import { recordStatements, type Recording, resend } from './parts/recorded-statements.ts';
import { compared, percentile, report, say } from './parts/rows.ts';
import { CHAIR, MEETING, openSpine, openWorld, type World } from './parts/world.ts';

const WARM_UP = 60;
const ROUNDS = 5;
const COMMANDS_A_ROUND = 120;
const AIM = 2;

type Pair = readonly [ours: number, bare: number];

async function timed<T>(act: () => Promise<T>): Promise<readonly [milliseconds: number, answer: T]> {
  const begun = performance.now();
  const answer = await act();
  return [performance.now() - begun, answer];
}

/** Runs ours and the bare thing in turn, command by command, so that whatever slows the machine slows both. */
async function inTurn(ours: (index: number) => Promise<void>, bare: (index: number) => Promise<void>): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let index = 0; index < WARM_UP + ROUNDS * COMMANDS_A_ROUND; index += 1) {
    const [own] = await timed(() => ours(index));
    const [other] = await timed(() => bare(index));
    if (index >= WARM_UP) pairs.push([own, other]);
  }
  return pairs;
}

function tell(name: string, pairs: readonly Pair[]): void {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => pairs.slice(round * COMMANDS_A_ROUND, (round + 1) * COMMANDS_A_ROUND));
  const at = (share: number) => (round: readonly Pair[]): Pair => [percentile(round.map(([own]) => own), share), percentile(round.map(([, other]) => other), share)];
  report(
    compared({ measured: `${name}, half of them within`, unit: 'ms', rounds: rounds.map(at(0.5)), aim: AIM }),
    compared({ measured: `${name}, 99 of 100 within`, unit: 'ms', rounds: rounds.map(at(0.99)), aim: AIM }),
  );
}

const commandAt = ({ parties }: World, index: number, turn: string) =>
  index % 2 === 0
    ? ({ name: 'floor.add', input: { meeting: MEETING, party: parties[(index / 2) % parties.length]! } } as const)
    : ({ name: 'floor.withdraw', input: { meeting: MEETING, turn } } as const);

async function throughTheRunner(world: World): Promise<Recording[]> {
  const [ownUrl, bareUrl] = [await world.copy('ours'), await world.copy('bare')];
  const { spine, pool, close } = openSpine(ownUrl);
  const recorder = recordStatements(pool);
  const bare = new pg.Client({ connectionString: bareUrl });
  await bare.connect();
  const recordings: Recording[] = [];
  let turn = '';
  const pairs = await inTurn(
    async (index) => {
      recorder.begin();
      const { input } = commandAt(world, index, turn);
      const receipt = 'party' in input ? await spine.run(addSpeaker, { input, actor: CHAIR }) : await spine.run(withdraw, { input, actor: CHAIR });
      turn = receipt.answer.turn!;
      recordings.push({ statements: recorder.end(), answer: { answer: receipt.answer, submission: receipt.submission, repeated: false, head: receipt.head } });
    },
    (index) => resend(bare, recordings[index]!.statements),
  );
  say(`${recordings[0]!.statements.length} statements a command: ${recordings[0]!.statements.map(({ text }) => text.trim().slice(0, 24).replaceAll(/\s+/g, ' ')).join(' | ')}`);
  tell('command through the runner', pairs);

  // Over HTTP the token is read before each command: the bare route reads it too.
  const identify = identifier(spine);
  const request = new Request('http://127.0.0.1/', { headers: { authorization: `Bearer ${world.token}` } });
  await identify(request);
  recorder.begin();
  await identify(request);
  const reading = recorder.end();
  await bare.end();
  await close();
  return recordings.map(({ statements, answer }) => ({ statements: [...reading, ...statements], answer }));
}

async function overHttp(world: World, recordings: readonly Recording[]): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parley-bench-'));
  const recorded = path.join(folder, 'recordings.json');
  writeFileSync(recorded, JSON.stringify(recordings));
  const [ownUrl, bareUrl] = [await world.copy('ours_http'), await world.copy('bare_http')];
  const parley = await startParley({ dataFolder: folder, port: await freePort(), environment: { DATABASE_URL: ownUrl } });
  const part = startPart<{ listen: true }, { port: number }>('bare-command-server.ts', bareUrl, recorded);
  try {
    const { port } = await part.ask({ listen: true });
    const ours: Asking = askingOver(parley.origin, world.token);
    const bare: Asking = askingOver(`http://127.0.0.1:${port}`, world.token);
    let turn = '';
    const pairs = await inTurn(
      async (index) => {
        const { name, input } = commandAt(world, index, turn);
        turn = (await post<{ answer: { turn: string } }>(ours, `/api/v1/${name}`, input)).answer.turn;
      },
      async (index) => void (await post(bare, `/api/v1/${commandAt(world, index, turn).name}`, commandAt(world, index, turn).input)),
    );
    tell('command over HTTP', pairs);
    ours.agent.destroy();
    bare.agent.destroy();
  } finally {
    await part.end();
    await parley.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const world = await openWorld();
try {
  await overHttp(world, await throughTheRunner(world));
} finally {
  await world.close();
}
