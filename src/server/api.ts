import type { Context, Hono } from 'hono';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { referenceTo } from '#platform/actor.ts';
import type { AnyCommand, AnyQuery } from '#platform/command.ts';
import { inputFromFields, largestSending } from '#platform/forms.ts';
import { parseJson, readInput } from '#platform/input.ts';
import type { Language } from '#platform/languages.ts';
import type { Hub } from '#platform/live.ts';
import type { ListeningRight, LiveRights } from '#platform/live-rights.ts';
import type { Reader } from '#platform/page.ts';
import { isFinal, problemOf, type Refusal } from '#platform/refusal.ts';
import { refuse } from '#platform/refusals.ts';
import type { Spine } from '#platform/spine.ts';
import { streamOf } from '#people/self.ts';
import { taggedJson } from './etag.ts';
import type { LineCount } from './lines-per-address.ts';
import { describeApi } from './openapi.ts';
import type { Places } from './places.ts';
import type { Env } from './request.ts';

async function jsonBody(c: Context<Env>, largest: number): Promise<Record<string, unknown>> {
  c.get('allowBody')(largest);
  const text = await c.req.text();
  if (text.trim() === '') return {};
  const body = parseJson(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refuse('not-readable');
  return body as Record<string, unknown>;
}

/**
 * The input of a query in an address: `?input={…}` as JSON, or one parameter a field.
 * @throws Refusal 400 where `input` is not JSON.
 */
function queryInput(query: AnyQuery, c: Context<Env>): unknown {
  const url = new URL(c.req.url);
  const whole = url.searchParams.get('input');
  if (whole === null) {
    url.searchParams.delete('lang');
    // A screen that listens again says here what it heard last.
    if (query.live) url.searchParams.delete('last');
    return inputFromFields(query.input, url.searchParams.entries());
  }
  return parseJson(whole);
}

export const problem = (c: Context<Env>, refusal: Refusal): Response =>
  c.body(JSON.stringify({ ...problemOf(refusal, c.get('language')), instance: c.req.path }), refusal.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...(refusal.status === 429 && { 'retry-after': String(refusal.values['n'] ?? 60) }),
    ...(refusal.status === 503 && { 'retry-after': String(refusal.values['n'] ?? 1) }),
    ...(refusal.status === 401 && { 'www-authenticate': 'Bearer' }),
  });

interface ApiParts {
  readonly spine: Spine;
  readonly hub: Hub;
  readonly places: Places;
  readonly lines: LineCount;
  readonly rights: LiveRights;
  readonly identify: (request: Request, address: string, language: Language) => Promise<Reader>;
}

/** The API: every command and query of the catalogue under its own name, and its description. */
export function mountApi(app: Hono<Env>, { spine, hub, places, lines, rights, identify }: ApiParts): void {
  app.get('/api/openapi.json', (c) => c.json(describeApi(spine.catalogue, c.get('origin'))));

  app.post('/api/v1/:name', async (c) => {
    const command: AnyCommand | undefined = spine.catalogue.commands.get(c.req.param('name'));
    if (!command) throw refuse('not-there');
    const { actor } = c.get('reader');
    // A page that was drawn for one person may send with the sign-in of another who came after her.
    const meant = c.req.header('parley-reader');
    if (meant !== undefined && meant !== referenceTo(actor)) throw refuse('meant-by-another');
    // Before anything is read: nobody makes Parley hold what it will not take from him.
    if (actor.kind === 'stranger' && !openToAll(command)) throw refuse('sign-in-first');
    const receipt = await spine.run(command, {
      input: await jsonBody(c, largestSending(command.input)),
      actor,
      submission: c.req.header('idempotency-key'),
    });
    return c.json({
      answer: receipt.answer ?? null,
      submission: receipt.submission,
      repeated: receipt.repeated,
      ...(receipt.head && { head: receipt.head }),
    });
  });

  app.get('/api/v1/:name', async (c) => {
    const query = spine.catalogue.queries.get(c.req.param('name'));
    if (!query) throw refuse('not-there');
    const answer = await places.take(c, async () => spine.ask(query, { input: queryInput(query, c), actor: c.get('reader').actor }));
    return taggedJson(c, { answer: answer ?? null });
  });

  app.get('/live/:name', async (c) => {
    const query = spine.catalogue.queries.get(c.req.param('name'));
    if (!query?.live) throw refuse('not-there');
    const input = readInput(query.input, queryInput(query, c));
    const right = openToAll(query) ? undefined : rightOf(c, query, input);
    const refusal = await right?.refused();
    if (refusal) throw refusal;
    // Who only asks whether a line can be had is not left waiting for an end.
    if (c.req.method === 'HEAD') {
      lines.insist(c.get('connection'));
      return c.body(null, 200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    }
    const { outgoing } = c.env;
    lines.take(c.get('connection'), outgoing);
    if (right) await rights.admit(right, outgoing);
    await hub.listen(query, input, outgoing, c.req.header('last-event-id') ?? c.req.query('last'));
    return RESPONSE_ALREADY_SENT;
  });

  /** By what somebody listens, looked at anew each time: her session or token, her roles. Keeps no more of the request than that. */
  function rightOf(c: Context<Env>, query: AnyQuery, input: unknown): ListeningRight {
    const { actor } = c.get('reader');
    const language = c.get('language');
    const headers = new Headers();
    for (const name of ['cookie', 'authorization']) if (c.req.header(name) !== undefined) headers.set(name, c.req.header(name)!);
    const asked = new Request(c.req.url, { headers });
    return {
      stream: actor.kind === 'person' ? streamOf(actor.id) : undefined,
      language,
      async refused() {
        try {
          const reader = await identify(asked, c.get('connection'), language);
          if (await spine.may(query, { input, actor: reader.actor })) return undefined;
          return reader.actor.kind === 'stranger' ? refuse('sign-in-first') : refuse('not-yours-to-do', { who: query.allow.words[language] as string });
        } catch (error) {
          // While the record cannot be read nobody knows whether she may: her line stands.
          if (isFinal(error)) return error;
          throw error;
        }
      },
    };
  }
}

const openToAll = ({ allow }: AnyQuery | AnyCommand): boolean => allow.roles.includes('public');
