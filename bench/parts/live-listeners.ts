// Many listeners to one address of server-sent events, over plain sockets: the cheapest client there can be, the same
// for Parley and for the bare server.
import { connect, type Socket } from 'node:net';
import { answering } from './child.ts';

export type ListenersQuestion =
  | { readonly connect: { readonly port: number; readonly path: string; readonly count: number } }
  /** Answers when every listener has read the event with this number, or a later one, to its end. */
  | { readonly reach: number; readonly patienceMilliseconds: number }
  | { readonly leave: true };

export interface Reached {
  /** When the last of them had it, in milliseconds of the machine's monotonic clock; the listeners that do not have it. */
  readonly lastAt: number;
  readonly without: number;
  /** The newest event as the first listener read it. */
  readonly event: string;
}

interface Listener {
  readonly socket: Socket;
  /** Number of the newest event read to its end; -1 before any. */
  last: number;
  at: number;
  /** What was read of an event that is not complete yet. */
  rest: Buffer | undefined;
}

const AT_A_TIME = 100;
const END = Buffer.from('\n\n');
const ID = Buffer.from('\nid: ');
const now = (): number => Number(process.hrtime.bigint()) / 1e6;

const listeners: Listener[] = [];
let newest = '';
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
  listener.last = number;
  listener.at = now();
  if (listener === listeners[0]) newest = bytes.toString('utf8', begin + 1, end + END.length);
  if (awaited && before < awaited.number && number >= awaited.number) {
    awaited.missing -= 1;
    if (awaited.missing === 0) awaited.done();
  }
}

function join(port: number, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const listener: Listener = { socket, last: -1, at: 0, rest: undefined };
    listeners.push(listener);
    socket.setNoDelay(true);
    socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept: text/event-stream\r\n\r\n`);
    socket.once('data', () => resolve());
    socket.on('data', (part) => read(listener, part));
    socket.on('error', reject);
  });
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
  } else {
    for (const { socket } of listeners.splice(0)) socket.destroy();
  }
  return { joined: listeners.length };
});
