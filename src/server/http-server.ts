import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { PageKeeper } from './page-keeper.ts';
import type { Env } from './request.ts';

/** Parley over HTTP/1.1: what is kept for strangers ahead of everything, all else as the app answers. */
export function createHttpServer(app: Hono<Env>, keeper: PageKeeper): Server {
  const answer = getRequestListener(app.fetch);
  return createServer((incoming, outgoing) => {
    if (!keeper.atOnce(incoming, outgoing)) void answer(incoming, outgoing);
  });
}
