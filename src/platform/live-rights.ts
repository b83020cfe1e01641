import type { ServerResponse } from 'node:http';
import type { Language } from './languages.ts';
import type { Hub } from './live.ts';
import type { Refusal } from './refusal.ts';

/** By what somebody listens who may not always. */
export interface ListeningRight {
  /** The stream on which it would be recorded that she may no longer; without it only the clock tells. */
  readonly stream: string | undefined;
  readonly language: Language;
  /** Why she may not listen as things are now; undefined while she may. */
  refused(): Promise<Refusal | undefined>;
}

/**
 * The rights of those who listen to what is not for everybody. They are looked at before the first answer, whenever
 * something is recorded about the person, after the line to the journal was lost, and now and then besides: a session
 * or a token may run out without an entry. A line open to anybody is never here and costs nothing.
 */
export interface LiveRights {
  /** @throws Refusal where she may not listen at all. */
  admit(right: ListeningRight, response: ServerResponse): Promise<void>;
  /** Lines that are looked after. */
  readonly count: number;
}

interface Guarded {
  readonly right: ListeningRight;
  readonly response: ServerResponse;
  looking: boolean;
  /** Something was recorded about her while her rights were being looked at. */
  again: boolean;
  /** Why she may not any more. */
  refusal: Refusal | undefined;
}

const LOOKED_AT_EVERY_MILLISECONDS = 25_000;

export function createLiveRights(hub: Hub, log: (line: string) => void): LiveRights {
  const all = new Set<Guarded>();
  const byStream = new Map<string, Set<Guarded>>();
  let timer: ReturnType<typeof setInterval> | undefined;

  hub.watch({
    grown(stream) {
      for (const guarded of byStream.get(stream) ?? []) void look(guarded);
    },
    lost: () => void lookAtAll(),
  });

  function add(guarded: Guarded): void {
    all.add(guarded);
    const { stream } = guarded.right;
    if (stream !== undefined) byStream.set(stream, (byStream.get(stream) ?? new Set()).add(guarded));
    timer ??= setInterval(() => void lookAtAll(), LOOKED_AT_EVERY_MILLISECONDS).unref();
  }

  function remove(guarded: Guarded): void {
    if (!all.delete(guarded)) return;
    const others = byStream.get(guarded.right.stream ?? '');
    others?.delete(guarded);
    if (others?.size === 0) byStream.delete(guarded.right.stream!);
    if (all.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  async function look(guarded: Guarded): Promise<void> {
    guarded.again = true;
    if (guarded.looking) return;
    guarded.looking = true;
    try {
      while (guarded.again && all.has(guarded)) {
        guarded.again = false;
        guarded.refusal = await guarded.right.refused();
        if (!guarded.refusal) continue;
        remove(guarded);
        hub.end(guarded.response, guarded.refusal, guarded.right.language);
      }
    } catch (error) {
      // The database does not answer: nothing new is told meanwhile either, and she is looked at again.
      log(`live: the rights of a listener could not be looked at: ${String(error)}`);
    } finally {
      guarded.looking = false;
    }
  }

  /** One after another: nobody waits for this. */
  async function lookAtAll(): Promise<void> {
    for (const guarded of all) await look(guarded);
  }

  return {
    get count() {
      return all.size;
    },
    async admit(right, response) {
      const guarded: Guarded = { right, response, looking: false, again: false, refusal: undefined };
      // Looked after from before the first look: what is recorded in between is not missed.
      add(guarded);
      response.on('close', () => remove(guarded));
      if (response.destroyed) remove(guarded);
      try {
        const refusal = (await right.refused()) ?? guarded.refusal;
        if (refusal) throw refusal;
      } catch (error) {
        remove(guarded);
        throw error;
      }
    },
  };
}
