import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

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
  /** Stream number of the newest event handed to the socket. */
  sent: number;
  /** Since when the socket has not taken what was handed to it. */
  stuckSince: number | undefined;
}

export const listenerOn = (response: ServerResponse): Listener => ({ response, socket: undefined, open: false, sent: -1, stuckSince: undefined });

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
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
