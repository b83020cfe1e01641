// Hono on @hono/node-server with one route, which answers the bytes and the headers it is given.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { answering } from './child.ts';

export interface BarePage {
  readonly path: string;
  readonly body: string;
  readonly headers: Record<string, string>;
}

answering<BarePage, { port: number }>((page) => new Promise((resolve) => {
  const body = new Uint8Array(Buffer.from(page.body, 'base64'));
  const app = new Hono();
  app.get(page.path, () => new Response(body, { headers: page.headers }));
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve({ port: (server.address() as AddressInfo).port }));
}));
