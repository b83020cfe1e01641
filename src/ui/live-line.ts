import type { LiveName, QueryAnswer, QueryInput } from '#platform/offered.ts';
import type { LineStanding, LiveView } from './live-view.ts';

type Told = (view: LiveView) => void;

interface Listening {
  readonly url: string;
  readonly tell: Set<Told>;
  view: LiveView;
  /** The last moment at which the clock alone has changed what is shown. */
  turnedAt: string;
  source: EventSource | undefined;
  /** When the line was last known to stand, in milliseconds of the device's clock. */
  upAt: number;
  pause: number;
  retry: ReturnType<typeof setTimeout> | undefined;
  aged: ReturnType<typeof setTimeout> | undefined;
}

const FIRST_PAUSE_MILLISECONDS = 1000;
const LONGEST_PAUSE_MILLISECONDS = 30_000;
const STALE_MILLISECONDS = 8000;

const listenings = new Map<string, Listening>();
const restored = new Set<() => void>();
/** Set once the server has said that this reader is told no more. */
let ended: LineStanding | undefined;
let watching = false;

/** Runs whenever a line to the server was restored: the moment to send what was kept. */
export const whenRestored = (run: () => void): void => void restored.add(run);

/**
 * Hears every new answer of a live query. Islands that show the same query with the same input share one line.
 * `first` is the answer the page was rendered with.
 */
export function listen<Name extends LiveName>(
  query: Name, input: QueryInput<Name>, first: { number: number; answer: QueryAnswer<Name> }, tell: (view: LiveView<QueryAnswer<Name>>) => void,
): () => void {
  const told = tell as Told;
  watchTheDevice();
  const url = `/live/${query}?input=${encodeURIComponent(JSON.stringify(input))}`;
  let listening = listenings.get(url);
  if (!listening) {
    const now = Date.now();
    listening = { url, tell: new Set(), view: { ...first, line: { state: 'up', since: now }, clockOffset: 0 }, turnedAt: '', source: undefined, upAt: now, pause: FIRST_PAUSE_MILLISECONDS, retry: undefined, aged: undefined };
    listenings.set(url, listening);
    if (ended) listening.view = { ...listening.view, line: ended };
    else open(listening);
  }
  listening.tell.add(told);
  if (listening.view.number > first.number || ended) told(listening.view);
  const known = listening;
  return () => {
    known.tell.delete(told);
    if (known.tell.size > 0) return;
    close(known);
    listenings.delete(url);
  };
}

function show(listening: Listening, change: Partial<LiveView>): void {
  listening.view = { ...listening.view, ...change };
  for (const told of listening.tell) told(listening.view);
}

function stand(listening: Listening, state: LineStanding['state']): void {
  if (listening.view.line.state === state) return;
  show(listening, { line: { state, since: state === 'up' ? Date.now() : listening.upAt } });
}

function open(listening: Listening): void {
  clearTimeout(listening.retry);
  const source = new EventSource(listening.url);
  listening.source = source;
  // The server's clock is read off what it sends. What was kept before it was sent, or was long on its way, makes
  // the server seem earlier than it is, never later: the largest difference of this connection is the nearest.
  let offset = -Infinity;
  const clock = (at: string): void => {
    const found = Date.parse(at) - Date.now();
    if (found > offset) offset = found;
  };
  source.onopen = () => {
    const wasLost = listening.view.line.state !== 'up';
    listening.upAt = Date.now();
    listening.pause = FIRST_PAUSE_MILLISECONDS;
    clearTimeout(listening.aged);
    stand(listening, 'up');
    if (wasLost) for (const run of restored) run();
  };
  source.addEventListener('clock', (event) => {
    clock((event as MessageEvent<string>).data);
    show(listening, { clockOffset: offset });
  });
  source.addEventListener('answer', (event) => {
    const told = JSON.parse((event as MessageEvent<string>).data) as { number: number; at: string; turnedAt?: string; answer: unknown };
    const { turnedAt = '' } = told;
    // A list opens at its stated time without an entry: the number is the same then, and the answer another.
    const isNews = told.number > listening.view.number || (told.number === listening.view.number && turnedAt > listening.turnedAt);
    listening.upAt = Date.now();
    if (isNews || offset > -Infinity) clock(told.at);
    const clockOffset = offset > -Infinity ? offset : listening.view.clockOffset;
    if (isNews) listening.turnedAt = turnedAt;
    if (isNews) show(listening, { number: told.number, answer: told.answer, clockOffset });
  });
  source.addEventListener('ended', (event) => end(listening, (JSON.parse((event as MessageEvent<string>).data) as { status: number }).status));
  source.onerror = () => {
    if (listening.source !== source) return;
    lost(listening);
    // Closed for good (a refusal, a proxy's page instead of a stream): the browser does not try again, so we do.
    if (source.readyState === EventSource.CLOSED) void inquire(listening, source);
  };
}

/** Why a line was refused is not told to who opens one: it is asked for, and a refusal that will not pass ends the line. */
async function inquire(listening: Listening, source: EventSource): Promise<void> {
  const answer = await fetch(listening.url, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (listening.source !== source || listening.tell.size === 0 || ended) return;
  if (answer?.status === 401 || answer?.status === 403) return end(listening, answer.status);
  tryLater(listening, Number(answer?.headers.get('retry-after') ?? 0) * 1000);
}

/**
 * The server tells this reader no more. Trying again would be refused each time; and a screen of which one half goes on
 * while the other stands still would mislead, so every line of the page ends.
 */
function end({ upAt }: Listening, status: number): void {
  ended ??= { state: 'ended', since: upAt, why: status === 401 ? 'signed-out' : 'not-yours' };
  for (const listening of listenings.values()) {
    close(listening);
    show(listening, { line: ended });
  }
}

function lost(listening: Listening): void {
  if (listening.view.line.state === 'up') {
    stand(listening, navigator.onLine ? 'stale' : 'down');
    clearTimeout(listening.aged);
    listening.aged = setTimeout(() => listening.view.line.state !== 'up' && stand(listening, 'down'), STALE_MILLISECONDS);
  }
}

function tryLater(listening: Listening, askedFor = 0): void {
  clearTimeout(listening.retry);
  listening.retry = setTimeout(() => open(listening), Math.max(askedFor, listening.pause * (0.75 + Math.random() / 2)));
  listening.pause = Math.min(listening.pause * 2, LONGEST_PAUSE_MILLISECONDS);
}

function close(listening: Listening): void {
  clearTimeout(listening.retry);
  clearTimeout(listening.aged);
  listening.source?.close();
  listening.source = undefined;
}

function reopen(listening: Listening): void {
  if (ended) return;
  if (listening.source && listening.source.readyState === EventSource.OPEN && listening.view.line.state === 'up') return;
  listening.source?.close();
  open(listening);
}

/** A device tells sooner than a dead connection does: off the network, asleep in a pocket, back on the page. */
function watchTheDevice(): void {
  if (watching) return;
  watching = true;
  const all = (run: (listening: Listening) => void) => () => listenings.forEach((listening) => run(listening));
  addEventListener('offline', all((listening) => {
    if (ended) return;
    listening.source?.close();
    clearTimeout(listening.retry);
    listening.upAt = Date.now();
    stand(listening, 'down');
  }));
  addEventListener('online', all(reopen));
  // A page kept for the back button must not hold a line.
  addEventListener('pagehide', all(close));
  addEventListener('pageshow', (event) => event.persisted && all(reopen)());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && all(reopen)());
}
