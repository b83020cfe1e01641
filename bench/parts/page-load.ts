// Asks for one page again and again over kept connections, with plain sockets, so that the asking costs less than the
// answering.
import { connect } from 'node:net';
import { answering } from './child.ts';

export interface LoadQuestion {
  readonly port: number;
  readonly path: string;
  readonly connections: number;
  readonly requests: number;
}

export interface LoadAnswer {
  readonly milliseconds: number;
  /** Of each answer, from its request to its last byte. */
  readonly latencies: readonly number[];
  /** Bytes of one answer, its head included. */
  readonly bytes: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** Length of a whole answer, from its first part. @throws Error where it is not 200 with a stated length, compressed. */
function lengthOf(first: Buffer): number {
  const end = first.indexOf(HEAD_END);
  const head = first.toString('latin1', 0, Math.max(end, 0)).toLowerCase();
  const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
  if (!head.startsWith('http/1.1 200 ') || length === undefined || !head.includes('\r\ncontent-encoding: br')) throw new Error(`Not the kept page:\n${head}`);
  return end + HEAD_END.length + Number(length);
}

async function load({ port, path, connections, requests }: LoadQuestion): Promise<LoadAnswer> {
  const asking = Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept: text/html\r\naccept-encoding: gzip, br\r\naccept-language: en\r\n\r\n`);
  const latencies: number[] = [];
  let left = requests;
  let bytes = 0;
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, () => new Promise<void>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let asked = 0;
    let missing = 0;
    const ask = (): void => {
      if (left === 0) {
        socket.destroy();
        return resolve();
      }
      left -= 1;
      asked = performance.now();
      socket.write(asking);
    };
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('data', (part) => {
      if (missing === 0) {
        bytes = lengthOf(part);
        missing = bytes;
      }
      missing -= part.length;
      if (missing < 0) return reject(new Error('More came than was asked for.'));
      if (missing > 0) return;
      latencies.push(performance.now() - asked);
      ask();
    });
  })));
  return { milliseconds: performance.now() - begun, latencies, bytes };
}

answering(load);
