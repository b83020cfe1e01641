import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { h } from 'preact';
import { build } from 'vite';
import { definePage, type Screen } from '#platform/page.ts';
import { CommandForm } from '#ui/form.tsx';
import { Field } from '#ui/field.tsx';
import { Island } from '#ui/island.tsx';
import { renderPage } from '#ui/document.tsx';
import { List } from './list.tsx';

const page = definePage({
  path: '/',
  load: async () => ({}),
  title: () => 'Live',
  view: (_data, screen) =>
    h('div', null, [
      h('h1', null, 'Live'),
      h(Island as never, { name: 'list', component: List, props: { title: 'List' }, live: { query: 'floor.list', input: { item: 3 }, number: 4, answer: { speaker: 'Ghana', since: screen.now.toISOString() } } } as never),
      // eslint-disable-next-line react/no-children-prop
      h(CommandForm as never, { command: 'paper.submit', submit: 'Submit', children: h(Field as never, { name: 'text', label: 'Text', type: 'textarea' } as never) } as never),
    ]),
});

export interface Received {
  readonly submission: string;
  readonly input: Record<string, unknown>;
}

/** A server with one live page, one live query and one command, all of whose failures can be arranged. */
export async function startLiveServer() {
  const out = mkdtempSync(join(tmpdir(), 'parley-live-page-'));
  await build({
    configFile: false, logLevel: 'silent', publicDir: false, root: fileURLToPath(new URL('../..', import.meta.url)),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: out, emptyOutDir: true, rolldownOptions: { input: [fileURLToPath(new URL('./browser.ts', import.meta.url)), 'src/ui/styles/index.css'], output: { entryFileNames: 'assets/[name].js', assetFileNames: 'assets/[name][extname]' } } },
  });
  const assets = { style: '/assets/index.css', styles: {}, fonts: { latin: '/none.css', arabic: '/none.css', chinese: '/none.css' }, fontFiles: { latin: [], arabic: [], chinese: [] }, script: '/assets/browser.js', preload: [] };
  const listeners = new Set<ServerResponse>();
  const received: Received[] = [];
  const effects = new Map<string, Record<string, unknown>>();
  const arranged = { answer: 'carry-out' as 'carry-out' | 'refuse' | 'sign-in' | 'lose-the-answer' | 'record-away' | 'try-again', reader: 'x', accepted: '', line: 200 };
  /** How often a line, or whether there can be one, was asked for. */
  const asked = { lines: 0, head: 0 };
  let text = 'Ghana';
  let number = 4;
  const frame = () => `id: ${number}\nevent: answer\ndata: ${JSON.stringify({ number, at: new Date().toISOString(), answer: { speaker: text, since: new Date().toISOString() } })}\n\n`;

  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://127.0.0.1');
    const say = (status: number, type: string, body: string) => response.writeHead(status, { 'content-type': type, connection: 'close' }).end(body);
    if (url.pathname.startsWith('/assets/')) return say(200, url.pathname.endsWith('.css') ? 'text/css' : 'text/javascript', readFileSync(join(out, url.pathname), 'utf8'));
    if (url.pathname === '/live/floor.list') {
      if (request.method === 'HEAD') asked.head += 1;
      else asked.lines += 1;
      if (arranged.line !== 200) return response.writeHead(arranged.line, { 'content-type': 'application/problem+json', 'retry-after': '1', connection: 'close' }).end('{}');
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(`retry: 200\n\nevent: clock\ndata: ${new Date().toISOString()}\n\n${frame()}`);
      listeners.add(response);
      return response.on('close', () => listeners.delete(response));
    }
    if (url.pathname === '/api/v1/floor.ask') {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      return request.on('end', () => {
        const submission = String(request.headers['idempotency-key']);
        const input = JSON.parse(body) as Record<string, unknown>;
        received.push({ submission, input });
        // As the API does: what one person pressed is not taken in the name of another who has signed in since.
        if (request.headers['parley-reader'] !== (arranged.reader === 'stranger' ? 'stranger' : `person/${arranged.reader}`)) return say(401, 'application/problem+json', JSON.stringify({ title: 'Another person.', status: 401 }));
        if (arranged.answer === 'record-away' || arranged.answer === 'try-again') {
          return response.writeHead(arranged.answer === 'try-again' ? 500 : 503, { 'content-type': 'application/problem+json', 'retry-after': '1', connection: 'close' }).end(JSON.stringify({ title: 'Not just now.', status: 503 }));
        }
        if (arranged.answer === 'sign-in') return say(401, 'application/problem+json', JSON.stringify({ title: 'Sign in first.', status: 401 }));
        if (arranged.answer === 'refuse') return say(422, 'application/problem+json', JSON.stringify({ title: 'Not now.', status: 422, code: 'floor.no', fields: [{ path: 'minutes', reason: 'Too many.' }] }));
        effects.set(submission, input);
        if (arranged.answer === 'lose-the-answer') return request.socket.destroy();
        return say(200, 'application/json', JSON.stringify({ answer: { place: 1 }, submission, repeated: false }));
      });
    }
    if (url.pathname !== '/') return say(404, 'text/plain', '');
    const screen = {
      language: 'en', reader: { actor: arranged.reader === 'stranger' ? { kind: 'stranger' } : { kind: 'person', id: arranged.reader } }, url, params: {}, now: new Date(), origin: url.origin, refused: undefined,
      ask: () => Promise.reject(new Error('not asked')), may: () => Promise.resolve(true),
    } as Screen;
    if (arranged.accepted) response.setHeader('set-cookie', `parley-accepted=${arranged.accepted}; Path=/`);
    response.setHeader('content-security-policy', "default-src 'self'");
    return say(200, 'text/html; charset=utf-8', renderPage({ page, data: {}, screen, assets }));
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket.on('close', () => sockets.delete(socket))));
  const listenOn = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listenOn(0);
  const { port } = server.address() as AddressInfo;
  const shut = () => new Promise<void>((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    received,
    effects,
    arranged,
    tell(speaker: string) {
      text = speaker;
      number += 1;
      for (const listener of listeners) listener.write(frame());
    },
    asked,
    /** Ends every line as the hub does where a right has ended. */
    end(status: number) {
      arranged.line = status;
      for (const listener of listeners) listener.end(`event: ended\ndata: ${JSON.stringify({ status })}\n\n`);
    },
    /** Cuts every line without a word. */
    cut() {
      for (const listener of listeners) listener.destroy();
    },
    /** Tells a change that the clock has made: the number is as it was. */
    turn(speaker: string) {
      text = speaker;
      const data = { number, at: new Date().toISOString(), turnedAt: new Date().toISOString(), answer: { speaker: text, since: new Date().toISOString() } };
      for (const listener of listeners) listener.write(`id: ${number}@${data.turnedAt}\nevent: answer\ndata: ${JSON.stringify(data)}\n\n`);
    },
    goDown: shut,
    comeBack: () => listenOn(port),
    async stop() {
      await shut();
      rmSync(out, { recursive: true, force: true });
    },
  };
}
