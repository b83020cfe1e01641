// A Hono route that does the recorded SQL of one command a request, in their order, and answers what Parley answered.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { answering } from './child.ts';
import { type Recording, resend } from './recorded-statements.ts';

const [url, recorded] = process.argv.slice(2);
const recordings = JSON.parse(readFileSync(recorded!, 'utf8')) as Recording[];
const pool = new pg.Pool({ connectionString: url!, max: 4 });

let next = 0;
const app = new Hono();
app.post('/api/v1/:name', async (c) => {
  await c.req.json();
  const { statements, answer } = recordings[next]!;
  next += 1;
  const client = await pool.connect();
  try {
    await resend(client, statements);
  } finally {
    client.release();
  }
  return c.json(answer as object);
});

answering(() => new Promise<{ port: number }>((resolve) => {
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve({ port: (server.address() as AddressInfo).port }));
}));
