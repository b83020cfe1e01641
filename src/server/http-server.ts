import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { PageKeeper } from './page-keeper.ts';
import type { Env } from './request.ts';

/** What must come in each while until all has been sent. */
export interface Progress {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** A bad line stalls for seconds and brings a kilobyte in the end; 10 MB may take hours. */
const PROGRESS: Progress = { bytes: 1024, milliseconds: 30_000 };
/** Whoever makes progress is not cut off by Node's own five minutes. */
const LONGEST_SENDING_MILLISECONDS = 6 * 3_600_000;

const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** Ends a request of which nothing comes any more although it is waited for. */
function insistOnProgress(incoming: IncomingMessage, outgoing: ServerResponse, { bytes, milliseconds }: Progress): void {
  if (!Number(incoming.headers['content-length'] ?? 0) && incoming.headers['transfer-encoding'] === undefined) return;
  const { socket } = incoming;
  let before = socket.bytesRead;
  const look = setInterval(() => {
    const read = socket.bytesRead;
    // What lies here unread is ours to take: its sender can send no more.
    const isOurs = incoming.readableLength >= incoming.readableHighWaterMark;
    if (!incoming.complete && !isOurs && read - before < bytes) {
      clearInterval(look);
      if (!outgoing.headersSent) socket.write(TOO_SLOW);
      socket.destroySoon();
    }
    before = read;
  }, milliseconds).unref();
  for (const done of ['end', 'close'] as const) incoming.once(done, () => clearInterval(look));
}

/** Parley over HTTP/1.1: what is kept for strangers ahead of everything, all else as the app answers. */
export function createHttpServer(app: Hono<Env>, keeper: PageKeeper, progress: Progress = PROGRESS): Server {
  const answer = getRequestListener(app.fetch);
  return createServer({ requestTimeout: LONGEST_SENDING_MILLISECONDS }, (incoming, outgoing) => {
    if (keeper.atOnce(incoming, outgoing)) return;
    insistOnProgress(incoming, outgoing, progress);
    void answer(incoming, outgoing);
  });
}
