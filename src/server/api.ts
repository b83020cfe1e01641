import type { Context, Hono } from 'hono';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { sha256 } from '#platform/canonical.ts';
import type { AnyCommand, AnyQuery } from '#platform/command.ts';
import { inputFromFields, largestSending } from '#platform/forms.ts';
import { readInput } from '#platform/input.ts';
import type { Hub } from '#platform/live.ts';
import { problemOf, Refusal } from '#platform/refusal.ts';
import { refuse } from '#platform/refusals.ts';
import type { Spine } from '#platform/spine.ts';
import { describeApi } from './openapi.ts';
import type { Env } from './request.ts';

async function jsonBody(c: Context<Env>, largest: number): Promise<Record<string, unknown>> {
  const text = await c.req.text();
  if (text.length > largest) throw refuse('too-large');
  if (text.trim() === '') return {};
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw refuse('not-readable');
  }
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
  try {
    return JSON.parse(whole);
  } catch {
    throw refuse('not-readable');
  }
}

export const problem = (c: Context<Env>, refusal: Refusal): Response =>
  c.body(JSON.stringify({ ...problemOf(refusal, c.get('language')), instance: c.req.path }), refusal.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...(refusal.status === 429 && { 'retry-after': String(refusal.values['n'] ?? 60) }),
    ...(refusal.status === 503 && { 'retry-after': '1' }),
    ...(refusal.status === 401 && { 'www-authenticate': 'Bearer' }),
  });

/** The API: every command and query of the catalogue under its own name, and its description. */
export function mountApi(app: Hono<Env>, spine: Spine, hub: Hub): void {
  app.get('/api/openapi.json', (c) => c.json(describeApi(spine.catalogue, c.get('origin'))));

  app.post('/api/v1/:name', async (c) => {
    const command: AnyCommand | undefined = spine.catalogue.commands.get(c.req.param('name'));
    if (!command) throw refuse('not-there');
    const receipt = await spine.run(command, {
      input: await jsonBody(c, largestSending(command.input)),
      actor: c.get('reader').actor,
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
    const answer = await spine.ask(query, { input: queryInput(query, c), actor: c.get('reader').actor });
    return taggedJson(c, { answer: answer ?? null });
  });

  app.get('/live/:name', async (c) => {
    const query = spine.catalogue.queries.get(c.req.param('name'));
    if (!query?.live) throw refuse('not-there');
    const input = readInput(query.input, queryInput(query, c));
    const actor = c.get('reader').actor;
    if (!(await spine.may(query, { input, actor }))) {
      throw actor.kind === 'stranger' ? refuse('sign-in-first') : refuse('not-yours-to-do', { who: query.allow.words[c.get('language')] as string });
    }
    await hub.listen(query, input, c.env.outgoing, c.req.header('last-event-id') ?? c.req.query('last'));
    return RESPONSE_ALREADY_SENT;
  });
}

/** JSON with an entity tag: a reader who has this answer already is told so in an empty 304. */
export function taggedJson(c: Context<Env>, value: unknown, status: 200 | 404 = 200): Response {
  const body = JSON.stringify(value);
  const tag = `"${sha256(body).slice(0, 32)}"`;
  const headers = { etag: tag, 'cache-control': 'private, no-cache', vary: 'accept-language, cookie, authorization' };
  if (c.req.header('if-none-match')?.split(/,\s*/).some((known) => known.replace(/^W\//, '') === tag)) return c.body(null, 304, headers);
  return c.body(body, status, { ...headers, 'content-type': 'application/json; charset=utf-8' });
}
