import type { Context, MiddlewareHandler } from 'hono';
import { refuse } from '#platform/refusals.ts';
import type { Env } from './request.ts';

const KB = 1024;
const MB = 1024 * KB;
/** What a door takes that does not say that it takes more. */
const SMALL_FORM = 64 * KB;
/** Not counted: the line itself holds as much before anything is read. A form by which somebody signs in is never refused for others'. */
const UNCOUNTED = 16 * KB;
const TRY_AGAIN_SECONDS = 5;

/** Bytes that may be under way in this process at once, sent and not answered yet: by strangers and by people, all of them and each. */
export interface BodyLimits {
  readonly strangers: number;
  readonly strangersOfOneAddress: number;
  readonly people: number;
  readonly onePerson: number;
}

const LIMITS: BodyLimits = { strangers: 16 * MB, strangersOfOneAddress: 4 * MB, people: 256 * MB, onePerson: 48 * MB };

interface Held {
  /** @throws Refusal 503 where others hold too much already. */
  more(bytes: number): void;
  release(): void;
}

function createCount(limits: BodyLimits): (c: Context<Env>) => Held {
  const held = new Map<string, number>();
  const add = (who: string, bytes: number): void => {
    const now = (held.get(who) ?? 0) + bytes;
    if (now > 0) held.set(who, now);
    else held.delete(who);
  };
  return (c) => {
    const { actor } = c.get('reader');
    const [all, mostOfAll, one, mostOfOne] = actor.kind === 'stranger'
      ? ['strangers', limits.strangers, `address ${c.get('connection')}`, limits.strangersOfOneAddress] as const
      : ['people', limits.people, `${actor.kind} ${actor.id}`, limits.onePerson] as const;
    let own = 0;
    return {
      more(bytes) {
        if ((held.get(all) ?? 0) + bytes > mostOfAll || (held.get(one) ?? 0) + bytes > mostOfOne) throw refuse('too-busy', { n: TRY_AGAIN_SECONDS });
        own += bytes;
        add(all, bytes);
        add(one, bytes);
      },
      release() {
        add(all, -own);
        add(one, -own);
      },
    };
  };
}

/**
 * What every door takes in. Nothing is read before a door asks for it, so one that refuses first holds nothing. What is
 * stated to be too large is refused unread, what is not stated is counted as it comes, and what all send together has a
 * limit, in which strangers take nothing from people. `allowBody` says how much a door takes.
 */
export function takeBodies(limits: BodyLimits = LIMITS): MiddlewareHandler<Env> {
  const countFor = createCount(limits);
  return async (c, next) => {
    let largest = SMALL_FORM;
    c.set('allowBody', (bytes) => {
      largest = bytes;
    });
    const { method } = c.req;
    const length = c.req.header('content-length');
    const stated = length === undefined || c.req.header('transfer-encoding') !== undefined ? undefined : Number(length);
    if (method === 'GET' || method === 'HEAD' || (stated !== undefined && stated <= UNCOUNTED)) return next();

    const { raw } = c.req;
    const held = countFor(c);
    let source: ReadableStreamDefaultReader<Uint8Array> | undefined;
    let read = 0;
    const counted = new ReadableStream<Uint8Array>({
      async pull(stream) {
        if (stated !== undefined && stated > largest) throw refuse('too-large');
        source ??= raw.body?.getReader();
        const part = await source?.read();
        if (!part || part.done) return stream.close();
        read += part.value.length;
        try {
          if (read > largest) throw refuse('too-large');
          held.more(part.value.length);
        } catch (refusal) {
          source!.cancel().catch(() => {});
          throw refusal;
        }
        stream.enqueue(part.value);
      },
    }, { highWaterMark: 0 });
    c.req.raw = new Request(raw.url, { method, headers: raw.headers, body: counted, duplex: 'half' } as RequestInit);
    try {
      await next();
    } finally {
      held.release();
    }
  };
}
