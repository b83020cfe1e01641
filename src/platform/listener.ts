import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Refusal } from './refusal.ts';

/**
 * An event as it goes out: as it is, and as a chunk of HTTP/1.1 around it. Node would frame it anew for each
 * response, in three writes and a tick of their own, which is half the cost of telling ten thousand.
 */
export interface Frame {
  readonly plain: Buffer;
  readonly chunk: Buffer;
}

export function frameOf(event: string): Frame {
  const plain = Buffer.from(event);
  return { plain, chunk: Buffer.concat([Buffer.from(`${plain.length.toString(16)}\r\n`), plain, Buffer.from('\r\n')]) };
}

/** A screen that hears every new answer of a live query, at the other end of a response that never ends by itself. */
export interface Listener {
  readonly response: ServerResponse;
  /** Where chunks are written, past the response; undefined where the response itself has to be written to. */
  socket: Socket | undefined;
  /** The headers are out; before that nothing may be written. */
  open: boolean;
  /** Edition of the newest event handed to the socket. */
  sent: number;
  /** Why it is told no more; where the headers are not out yet, that is the answer. */
  refusal: Refusal | undefined;
  /** Since when the socket has not taken what was handed to it. */
  stuckSince: number | undefined;
}

export const listenerOn = (response: ServerResponse): Listener => ({ response, socket: undefined, open: false, sent: -1, refusal: undefined, stuckSince: undefined });

const SECONDS_TO_READ_THE_END = 10;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // Events are written past the response: its socket is never handed on to another.
  connection: 'close',
  'x-accel-buffering': 'no',
};

/** Sends the headers and a first event; `reads` is called whenever a listener that had fallen behind has read on. */
export function greet(listener: Listener, event: string, reads: () => void): void {
  const { response } = listener;
  response.writeHead(200, HEADERS);
  listener.open = true;
  response.write(event);
  // The head is on its way to the socket: what is written there comes behind it. HTTP/1.0 knows no chunks.
  if (response.chunkedEncoding && response.socket) listener.socket = response.socket;
  (listener.socket ?? response).on('drain', () => {
    listener.stuckSince = undefined;
    reads();
  });
}

export const isFull = ({ socket, response }: Listener): boolean => (socket ?? response).writableNeedDrain;

/** Whether the listener may be given more after this. */
export const put = ({ socket, response }: Listener, frame: Frame): boolean =>
  socket ? socket.write(frame.chunk) : response.write(frame.plain);

/** A last event, and the end. One that does not read even that is cut off. */
export function dismiss(listener: Listener, frame: Frame): void {
  const { response } = listener;
  put(listener, frame);
  listener.open = false;
  response.end();
  setTimeout(() => response.destroy(), SECONDS_TO_READ_THE_END * 1000).unref();
}
