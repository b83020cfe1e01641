import type { ServerResponse } from 'node:http';
import { STRANGER } from './actor.ts';
import { canonical } from './canonical.ts';
import { createHearing } from './hearing.ts';
import type { AnyQuery } from './command.ts';
import { headOf } from './journal.ts';
import { turnsOf } from './clock.ts';
import type { Language } from './languages.ts';
import { dismiss, type Frame, frameOf, greet, isFull, type Listener, listenerOn, put } from './listener.ts';
import { problemOf, type Refusal } from './refusal.ts';
import type { Spine } from './spine.ts';

/**
 * Live queries. The hub computes an answer once per (query, input, audience, stream number), frames it once
 * as a server-sent event and writes the same bytes to every listener. An event is the whole answer, so a
 * listener only ever needs the newest: one that falls behind is given the newest when it reads again, one
 * that does not read at all is dropped, and nothing queues up for anybody.
 */
export interface Hub {
  /** Starts listening to the journal of this database. Resolves when the line stands. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Hands a response over to the hub for good. The caller has checked the rights. */
  listen(query: AnyQuery, input: unknown, response: ServerResponse, lastEventId?: string): Promise<void>;
  /** Says to a listener, in an event `ended`, why it is told no more, and ends its line. */
  end(response: ServerResponse, refusal: Refusal, language: Language): void;
  watch(watcher: Watcher): () => void;
  /** Whether growth is heard of at this moment, as far as is known: a line may be silent and not closed. */
  readonly listening: boolean;
  /** Until when all growth has been heard of, in milliseconds of the process. */
  readonly heardUntil: number;
  /** Asks over the line whether it is alive. @returns whether it answered within a second. */
  askLine(): Promise<boolean>;
  readonly counts: { listeners: number; channels: number; framesComputed: number; framesWritten: number; dropped: number };
}

/** What is done when a stream has grown, and when some growth may have been missed. */
interface Watcher {
  grown(stream: string, number: number): void;
  lost(): void;
  /** The line stands, for the first time or again. */
  restored?(): void;
  /** The database gets this migration, which is breaking. */
  broken?(migration: string): void;
}

interface Channel {
  readonly key: string;
  readonly query: AnyQuery;
  readonly input: unknown;
  readonly stream: string;
  readonly listeners: Set<Listener>;
  number: number;
  /** The last of the moments at which the answer changed by the clock alone since that number. */
  turnedAt: string | undefined;
  frame: Frame | undefined;
  /** Counts the frames: two of one number differ where the clock has changed the answer in between. */
  edition: number;
  /** Runs out when the answer next changes by the clock. */
  turning: ReturnType<typeof setTimeout> | undefined;
  /** The highest stream number heard of; a frame below it is stale. */
  heard: number;
  /** When growth was heard of, the last time and the time before, in milliseconds of the process. */
  grew: readonly [last: number, before: number];
  computing: Promise<void> | undefined;
  /** When the newest answer was read. */
  readAt: number;
  distributing: boolean;
}

const HEARTBEAT_SECONDS = 25;
const STUCK_SECONDS = 30;
/** A command takes about ten turns of the event loop, each of which may have to wait this long for a distribution. */
const TURN_MILLISECONDS = 1;
/** Between two turns of a distribution that gives way: a fifth of the time stays for telling … */
const WAY_MILLISECONDS = 4;
/** … and less where the processors are wanted by others too, other processes of Parley among them: down to a fortieth. */
const MOST_WAY_MILLISECONDS = 40;
/** A pause that lasts this much longer than it was to is one after which somebody else had the processor. */
const LATE_MILLISECONDS = 2;
/** What pauses have shown holds for so long. */
const FORGOTTEN_MILLISECONDS = 100;
/** A command that began in another process is held to be under way for so long, unless growth is heard of before. */
const BEGUN_MILLISECONDS = 50;
/** Growth this soon after other growth is one of many commands … */
const BURST_MILLISECONDS = 100;
/** … until there has been none for as long as this. */
const QUIET_MILLISECONDS = 25;
/** How often, while commands keep coming, those being told are given a newer answer: each costs every process a reading. */
const RENEWED_MILLISECONDS = 150;
/** Thousands who lose a process at once do not come back at the same moment. */
const retryMilliseconds = (): number => 500 + Math.floor(Math.random() * 1000);
/** No timer of the process runs for longer than 24 days; an answer is read again after one, which changes nothing. */
const LONGEST_TURNING_MILLISECONDS = 86_400_000;
const PULSE = frameOf(': still here\n\n');

/** The same at every process: by the number of the stream, and the moment by the clock, where one has passed since. */
const idOf = ({ number, turnedAt }: Channel): string => (turnedAt === undefined ? `${number}` : `${number}@${turnedAt}`);

export function createHub(spine: Spine, databaseUrl: string, log: (line: string) => void): Hub {
  const channels = new Map<string, Channel>();
  const byStream = new Map<string, Set<Channel>>();
  const lines = new WeakMap<ServerResponse, { readonly channel: Channel; readonly listener: Listener }>();
  const watchers = new Set<Watcher>();
  const counts = { listeners: 0, channels: 0, framesComputed: 0, framesWritten: 0, dropped: 0 };
  let closed = false;
  let way = WAY_MILLISECONDS;
  /** When a pause ended last, in milliseconds of the process. */
  let gaveWay = -Infinity;
  /** Until when a command is held to be under way in another process, in milliseconds of the process. */
  let busyUntil = -Infinity;

  function drop(channel: Channel, listener: Listener): void {
    if (!channel.listeners.delete(listener)) return;
    counts.listeners -= 1;
    if (channel.listeners.size === 0 && !channel.computing) forget(channel);
  }

  function forget(channel: Channel): void {
    // One that was forgotten before and computed once more must not take its successor along.
    if (channels.get(channel.key) === channel) channels.delete(channel.key);
    clearTimeout(channel.turning);
    const others = byStream.get(channel.stream);
    others?.delete(channel);
    if (others?.size === 0) byStream.delete(channel.stream);
    counts.channels = channels.size;
  }

  function write(channel: Channel, listener: Listener): void {
    if (!listener.open || !channel.frame || listener.sent >= channel.edition) return;
    if (isFull(listener)) {
      // Not reading: the newest answer waits here, not in the socket's buffer. `drain` fetches it.
      listener.stuckSince ??= Date.now();
      return;
    }
    listener.sent = channel.edition;
    counts.framesWritten += 1;
    if (!put(listener, channel.frame)) listener.stuckSince ??= Date.now();
  }

  const keepsGrowing = ({ grew: [last, before] }: Channel): boolean => last - before < BURST_MILLISECONDS && performance.now() - last < QUIET_MILLISECONDS;

  const givesWay = (channel: Channel): boolean => spine.underWay > 0 || channel.computing !== undefined || performance.now() < busyUntil;

  /**
   * Pauses for as long as the last pauses show that others need: twice as long after one that was late, a little less after one
   * on time, and shortly again where there was no need for a while.
   */
  async function giveWay(): Promise<void> {
    const begun = performance.now();
    if (begun - gaveWay > FORGOTTEN_MILLISECONDS) way = WAY_MILLISECONDS;
    const asked = way;
    await new Promise((resolve) => setTimeout(resolve, asked));
    gaveWay = performance.now();
    way = gaveWay - begun > asked + LATE_MILLISECONDS ? Math.min(2 * asked, MOST_WAY_MILLISECONDS) : Math.max(asked - 1, WAY_MILLISECONDS);
  }

  /**
   * Writes the newest frame to every listener, giving way to other work every millisecond and to commands for
   * longer, so that a chair never waits for ten thousand sockets. A frame that comes meanwhile is taken up on the
   * way: each listener gets the newest at its turn. While commands keep coming, or a newer answer is on its way, what
   * is told is about to be outdated: the processors are then better left to those, at this process and beside it.
   */
  async function distribute(channel: Channel): Promise<void> {
    if (channel.distributing) return;
    channel.distributing = true;
    let begun: number;
    do {
      begun = channel.edition;
      let turn = performance.now();
      for (const listener of channel.listeners) {
        write(channel, listener);
        if (performance.now() - turn > TURN_MILLISECONDS) {
          await (givesWay(channel) ? giveWay() : new Promise((resolve) => setImmediate(resolve)));
          turn = performance.now();
        }
      }
    } while (channel.edition > begun);
    channel.distributing = false;
  }

  /** Those being told of one answer while commands keep coming get the next a little later, or as soon as the commands pause. */
  async function worthReading(channel: Channel): Promise<void> {
    const until = channel.readAt + RENEWED_MILLISECONDS;
    while (channel.distributing && keepsGrowing(channel) && !closed) {
      const wait = Math.min(until, channel.grew[0] + QUIET_MILLISECONDS) - performance.now();
      if (wait <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  /** Brings a channel up to date at the moment at which its answer changes without an entry. */
  function turnLater(channel: Channel, at: Date | undefined): void {
    clearTimeout(channel.turning);
    channel.turning = undefined;
    if (!at || closed) return;
    const wait = Math.min(Math.max(0, at.getTime() - spine.now().getTime()), LONGEST_TURNING_MILLISECONDS);
    channel.turning = setTimeout(() => refreshLater(channel), wait).unref();
  }

  async function compute(channel: Channel): Promise<void> {
    for (;;) {
      await worthReading(channel);
      const { heard } = channel;
      channel.readAt = performance.now();
      // One snapshot for the answer and the stream's number, so that the event's id says what it shows.
      const now = spine.now();
      const { number, answer } = await spine.db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (db) => ({
          number: (await headOf(db, channel.stream)).number,
          answer: await channel.query.run({ db, input: channel.input, actor: STRANGER, now, catalogue: spine.catalogue }),
        }));
      counts.framesComputed += 1;
      const { last: turnedAt, next } = turnsOf(channel.query.changesAt?.(answer, now) ?? [], now);
      if (number > channel.number || !channel.frame || (number === channel.number && (turnedAt ?? '') > (channel.turnedAt ?? ''))) {
        channel.number = number;
        channel.turnedAt = turnedAt;
        channel.edition += 1;
        channel.frame = frameOf(
          `id: ${idOf(channel)}\nevent: answer\ndata: ${JSON.stringify({ number, at: spine.now().toISOString(), turnedAt, answer })}\n\n`,
        );
        void distribute(channel);
      }
      turnLater(channel, next);
      // What had been heard of before the snapshot was taken is in it.
      if (channel.heard <= Math.max(heard, channel.number) || closed) return;
    }
  }

  /** Brings a channel up to date; growth heard of while computing is taken in by the same run. */
  function refresh(channel: Channel): Promise<void> {
    channel.computing ??= compute(channel).finally(() => {
      channel.computing = undefined;
      if (channel.listeners.size === 0) forget(channel);
    });
    return channel.computing;
  }

  const refreshLater = (channel: Channel): void => {
    refresh(channel).catch((error: unknown) => {
      log(`live: ${channel.key} could not be computed: ${String(error)}`);
      if (!closed && channel.listeners.size > 0) setTimeout(() => refreshLater(channel), 1000).unref();
    });
  };

  function grown(stream: string, number: number): void {
    const now = performance.now();
    // What was begun elsewhere is done, or one of those is.
    busyUntil = Math.min(busyUntil, now + TURN_MILLISECONDS);
    for (const watcher of watchers) watcher.grown(stream, number);
    for (const channel of byStream.get(stream) ?? []) {
      channel.heard = Math.max(channel.heard, number);
      channel.grew = [now, channel.grew[0]];
      if (channel.heard > channel.number) refreshLater(channel);
    }
  }

  const lookAgain = (channel: Channel): void => {
    headOf(spine.db, channel.stream)
      .then((head) => {
        channel.heard = Math.max(channel.heard, head.number);
        if (channel.heard > channel.number) refreshLater(channel);
      })
      .catch(() => setTimeout(() => !closed && channels.get(channel.key) === channel && lookAgain(channel), 1000).unref());
  };

  const tellLost = (): void => {
    for (const watcher of watchers) watcher.lost();
  };
  const hearing = createHearing(databaseUrl, log, {
    grown,
    begun() {
      busyUntil = performance.now() + BEGUN_MILLISECONDS;
    },
    restored() {
      // What happened while the line was down was not heard: everything is looked at again.
      tellLost();
      for (const channel of channels.values()) lookAgain(channel);
      for (const watcher of watchers) watcher.restored?.();
    },
    broken(migration) {
      for (const watcher of watchers) watcher.broken?.(migration);
    },
    lost: tellLost,
  });
  const whenClosed = spine.whenBegun(() => hearing.tellBegun());

  const heartbeat = setInterval(() => {
    const now = Date.now();
    void hearing.ask();
    for (const channel of channels.values()) {
      for (const listener of channel.listeners) {
        if (listener.stuckSince !== undefined && now - listener.stuckSince > STUCK_SECONDS * 1000) {
          counts.dropped += 1;
          listener.response.destroy();
        } else if (!listener.open) {
          continue;
        } else if (!isFull(listener)) {
          put(listener, PULSE);
        } else {
          listener.stuckSince ??= now;
        }
      }
    }
  }, HEARTBEAT_SECONDS * 1000);
  heartbeat.unref();

  return {
    counts,
    open: () => hearing.open(),
    async close() {
      closed = true;
      whenClosed();
      clearInterval(heartbeat);
      for (const channel of channels.values()) {
        clearTimeout(channel.turning);
        for (const listener of channel.listeners) {
          listener.open = false;
          listener.response.end();
        }
      }
      await hearing.close();
    },
    end(response, refusal, language) {
      const line = lines.get(response);
      if (!line) return;
      drop(line.channel, line.listener);
      line.listener.refusal = refusal;
      if (line.listener.open) dismiss(line.listener, frameOf(`event: ended\ndata: ${JSON.stringify(problemOf(refusal, language))}\n\n`));
    },
    get listening() {
      return hearing.stands;
    },
    get heardUntil() {
      return hearing.heardUntil;
    },
    askLine: () => hearing.ask(),
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    async listen(query, input, response, lastEventId) {
      if (!query.live) throw new Error(`The query "${query.name}" is not live.`);
      // Gone while the rights were looked at: its `close` is past and nobody would take it off the list again.
      if (response.destroyed) return;
      const key = canonical([query.name, query.live.audience, input]);
      let channel = channels.get(key);
      if (!channel) {
        const stream = query.live.stream(input);
        channel = { key, query, input, stream, listeners: new Set(), number: -1, turnedAt: undefined, frame: undefined, edition: 0, turning: undefined, heard: 0, grew: [-Infinity, -Infinity], computing: undefined, readAt: 0, distributing: false };
        channels.set(key, channel);
        if (!byStream.has(stream)) byStream.set(stream, new Set());
        byStream.get(stream)!.add(channel);
        counts.channels = channels.size;
      }
      const listener = listenerOn(response);
      channel.listeners.add(listener);
      counts.listeners += 1;
      const known = channel;
      lines.set(response, { channel, listener });
      response.on('close', () => drop(known, listener));
      try {
        if (!channel.frame || channel.computing) await refresh(channel);
        // One that comes from another process may have seen more than is known here: it is not led back.
        if (Number.parseInt(lastEventId ?? '', 10) > channel.number) await refresh(channel);
      } catch (error) {
        drop(channel, listener);
        throw error;
      }
      if (response.destroyed) return;
      if (listener.refusal) throw listener.refusal;
      // A kept answer is older than this moment: the reader's clock is set by an event of its own.
      greet(listener, `retry: ${retryMilliseconds()}\nevent: clock\ndata: ${spine.now().toISOString()}\n\n`, () => write(known, listener));
      // A listener that comes back to an answer it has seen needs nothing until the next.
      if (lastEventId === idOf(channel)) listener.sent = channel.edition;
      write(channel, listener);
    },
  };
}
