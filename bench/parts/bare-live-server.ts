// The least that can tell many listeners: a Node http server that keeps their responses in a set and writes the bytes it
// is given to each. No rights, no database, no record.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answering } from './child.ts';

const responses = new Set<ServerResponse>();
let newest: Buffer | undefined;

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    if (newest) response.write(newest);
    responses.add(response);
    response.on('close', () => responses.delete(response));
    return;
  }
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    newest = Buffer.concat(parts);
    response.setHeader('content-type', 'application/json');
    response.end('{}');
    for (const listener of responses) listener.write(newest);
  });
});

answering(() => new Promise<{ port: number }>((resolve) => {
  server.listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port }));
}));
