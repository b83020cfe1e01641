// Many listeners to one address of server-sent events, over plain sockets: the cheapest client there can be, the same
// for Parley and for the bare server.
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { answering } from './child.ts';

export type ListenersQuestion =
  | { readonly connect: { readonly port: number; readonly path: string; readonly count: number } }
  /** Answers when every listener has read the event with this number, or a later one, to its end. */
  | { readonly reach: number; readonly patienceMilliseconds: number }
  /** From now on a listener whose line breaks joins again at one of these ports in turn, with the number it has read. */
  | { readonly follow: { readonly ports: readonly number[]; readonly path: string } }
  | { readonly leave: true };

export interface Reached {
  /** When the last of them had it, in milliseconds of the machine's monotonic clock; the listeners that do not have it. */
  readonly lastAt: number;
  readonly without: number;
  /** The newest event as the first listener read it. */
  readonly event: string;
  /** Listeners that have joined again, and when the last of them had its first bytes. */
  readonly back: number;
  readonly backAt: number;
  /** Events that were not newer than what the listener had read before. */
  readonly stale: number;
}

interface Listener {
  socket: Socket;
  /** Number of the newest event read to its end; -1 before any. */
  last: number;
  at: number;
  /** What was read of an event that is not complete yet. */
  rest: Buffer | undefined;
  /** How long to wait before joining again, as the server has asked for. */
  retryMilliseconds: number;
}

const AT_A_TIME = 100;
const END = Buffer.from('\n\n');
const ID = Buffer.from('\nid: ');
const now = (): number => Number(process.hrtime.bigint()) / 1e6;

const listeners: Listener[] = [];
let newest = '';
let following: { ports: readonly number[]; path: string; next: number } | undefined;
let [back, backAt, stale] = [0, 0, 0];
let awaited: { number: number; missing: number; done: () => void } | undefined;

function read(listener: Listener, part: Buffer): void {
  const bytes = listener.rest ? Buffer.concat([listener.rest, part]) : part;
  const end = bytes.lastIndexOf(END);
  if (end < 0) {
    listener.rest = bytes;
    return;
  }
  // Two bytes are the line end that closes a chunk: nothing of the next event.
  listener.rest = bytes.length - end - END.length > 2 ? bytes.subarray(end + END.length) : undefined;
  const begin = bytes.lastIndexOf(ID, end);
  if (begin < 0) return;
  const number = Number(bytes.toString('latin1', begin + ID.length, bytes.indexOf('\n', begin + ID.length)));
  const before = listener.last;
  if (number <= before) stale += 1;
  listener.last = number;
  listener.at = now();
  if (listener === listeners[0]) newest = bytes.toString('utf8', begin + 1, end + END.length);
  if (awaited && before < awaited.number && number >= awaited.number) {
    awaited.missing -= 1;
    if (awaited.missing === 0) awaited.done();
  }
}

/** Resolves with the first bytes. */
function attach(listener: Listener, port: number, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    listener.socket = socket;
    listener.rest = undefined;
    const seen = listener.last < 0 ? '' : `last-event-id: ${listener.last}\r\n`;
    socket.setNoDelay(true);
    socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept: text/event-stream\r\n${seen}\r\n`);
    socket.once('data', (part) => {
      listener.retryMilliseconds = Number(/\nretry: (\d+)/.exec(part.toString('latin1', 0, 2000))?.[1] ?? 1000);
      resolve();
    });
    socket.on('data', (part) => read(listener, part));
    socket.on('error', reject);
    socket.on('close', () => {
      reject(new Error('The line was closed.'));
      void joinAgain(listener);
    });
  });
}

function join(port: number, path: string): Promise<void> {
  const listener: Listener = { socket: undefined as never, last: -1, at: 0, rest: undefined, retryMilliseconds: 1000 };
  listeners.push(listener);
  return attach(listener, port, path);
}

async function joinAgain(listener: Listener): Promise<void> {
  const where = following;
  if (!where) return;
  await pause(listener.retryMilliseconds);
  const port = where.ports[where.next % where.ports.length]!;
  where.next += 1;
  try {
    await attach(listener, port, where.path);
    back += 1;
    backAt = now();
  } catch {
    // Its line has closed again, which calls for the next attempt.
  }
}

async function reach(number: number, patienceMilliseconds: number): Promise<Reached> {
  const missing = listeners.filter((listener) => listener.last < number).length;
  if (missing > 0) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patienceMilliseconds);
      awaited = { number, missing, done: () => { clearTimeout(timer); resolve(); } };
    });
    awaited = undefined;
  }
  return {
    lastAt: listeners.reduce((latest, { at }) => Math.max(latest, at), 0),
    without: listeners.filter((listener) => listener.last < number).length,
    event: newest,
    back, backAt, stale,
  };
}

answering<ListenersQuestion, Reached | { joined: number }>(async (question) => {
  if ('connect' in question) {
    const { port, path, count } = question.connect;
    for (let made = 0; made < count; made += AT_A_TIME) {
      await Promise.all(Array.from({ length: Math.min(AT_A_TIME, count - made) }, () => join(port, path)));
    }
  } else if ('reach' in question) {
    return reach(question.reach, question.patienceMilliseconds);
  } else if ('follow' in question) {
    following = { ...question.follow, next: 0 };
  } else {
    following = undefined;
    for (const { socket } of listeners.splice(0)) socket.destroy();
  }
  return { joined: listeners.length };
});
