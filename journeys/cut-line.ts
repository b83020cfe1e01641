import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A line to a server that can be cut and mended, as a delegate's in a corridor is. */
export interface Line {
  /** Where the server is reached over this line. */
  readonly origin: string;
  /** Breaks every connection there is and lets none through until mended. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function lineTo(origin: string): Promise<Line> {
  const port = Number(new URL(origin).port);
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const [one, other] of [[near, far], [far, near]] as const) {
      sockets.add(one);
      one.on('error', () => {});
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const drop = () => sockets.forEach((socket) => socket.destroy());
  return {
    origin: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    cut() {
      isCut = true;
      drop();
    },
    mend: () => void (isCut = false),
    async close() {
      server.close();
      drop();
      await once(server, 'close');
    },
  };
}
