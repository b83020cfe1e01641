import { whenRestored } from './live-line.ts';
import { sendCommand, type Sender, type Sending, type SendOutcome, type WhyKept } from './send.ts';

interface Kept extends Sending {
  readonly why: WhyKept;
  /** Who pressed, as the journal names her: it is never sent in another's name. A stranger's is hers who says that it is (`adopt`). */
  readonly reader: string;
  /** What the server said when it was sent at last, where that was no. It stays until the person has seen it. */
  readonly refusal?: string;
}

const KEY = 'parley.outbox';
const STRANGER = 'stranger';
const FIRST_PAUSE_MILLISECONDS = 2000;
const LONGEST_PAUSE_MILLISECONDS = 30_000;

/** Forms on this page that wait to hear what became of what they sent. */
const waiting = new Map<string, (outcome: SendOutcome) => void>();
const changed = new Set<() => void>();
/** For browsers that allow no storage: kept as long as the page is open. */
let inMemory: readonly Kept[] = [];
let pause = FIRST_PAUSE_MILLISECONDS;
let timer: ReturnType<typeof setTimeout> | undefined;
let flushing = false;
let reader = STRANGER;

function read(): readonly Kept[] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]') as Kept[];
  } catch {
    return inMemory;
  }
}

function write(kept: readonly Kept[]): void {
  inMemory = kept;
  try {
    if (kept.length > 0) localStorage.setItem(KEY, JSON.stringify(kept));
    else localStorage.removeItem(KEY);
  } catch {
    // In memory it is; the page says that it is kept, and it is while the page is open.
  }
  for (const run of changed) run();
}

const change = (submission: string, to: Kept | undefined): void =>
  write(read().flatMap((one) => (one.submission === submission ? (to ? [to] : []) : [one])));

/** What is kept and concerns no form on this page: this reader's, and what nobody has said is hers. To a stranger all is shown, to another person not. */
export const keptElsewhere = (): readonly Kept[] =>
  read().filter((kept) => !waiting.has(kept.submission) && (reader === STRANGER || isOurs(kept) || kept.reader === STRANGER));
const isOurs = (kept: Kept): boolean => kept.reader === reader;
/** Whether somebody pressed before anybody had signed in: who reads now may be another, so it waits until she says that it is hers. */
export const isNobodys = (kept: Kept): boolean => kept.reader === STRANGER && reader !== STRANGER;
export const dismiss = (submission: string): void => change(submission, undefined);
/** Makes it this reader's, and sends it in her name. */
export function adopt(submission: string): void {
  const kept = read().find((one) => one.submission === submission);
  if (kept) change(submission, { ...kept, reader, why: 'line' });
  void flush();
}
export const whenOutboxChanges = (run: () => void): void => void changed.add(run);

/** Sends a command, and keeps it on the device for as long as the line or the sign-in is missing. */
export const send: Sender = (sending, tell) => {
  void sendCommand(sending, reader).then((outcome) => {
    if (outcome.kind === 'kept') {
      waiting.set(sending.submission, tell);
      write([...read().filter(({ submission }) => submission !== sending.submission), { ...sending, why: outcome.why, reader }]);
      later();
    }
    tell(outcome);
  });
};

function later(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void flush(), pause);
  pause = Math.min(pause * 2, LONGEST_PAUSE_MILLISECONDS);
}

/** Sends what is kept, in the order it was written, one after another. */
async function flushAlone(): Promise<void> {
  for (const one of read()) {
    if (one.refusal !== undefined || !isOurs(one)) continue;
    const outcome = await sendCommand(one, reader);
    const tell = waiting.get(one.submission);
    if (outcome.kind === 'kept') {
      if (outcome.why !== one.why) {
        change(one.submission, { ...one, why: outcome.why });
        tell?.(outcome);
      }
      // Without a line nothing else will get through; without a sign-in only time is lost by trying.
      return outcome.why === 'sign-in' ? undefined : later();
    }
    if (outcome.kind === 'failed') return later();
    waiting.delete(one.submission);
    if (outcome.kind === 'refused' && !tell) change(one.submission, { ...one, refusal: outcome.problem.title });
    else change(one.submission, undefined);
    tell?.(outcome);
    pause = FIRST_PAUSE_MILLISECONDS;
  }
}

async function flush(): Promise<void> {
  if (flushing || read().every((kept) => kept.refusal !== undefined || !isOurs(kept))) return;
  flushing = true;
  try {
    // One tab at a time. Where locks are missing, the submission number still makes a second sending harmless.
    if (navigator.locks) await navigator.locks.request(KEY, () => flushAlone());
    else await flushAlone();
  } finally {
    flushing = false;
  }
}

/** Sends what an earlier page kept, and from now on whenever the line comes back. */
export function openOutbox(as: string): void {
  reader = as;
  const now = () => {
    pause = FIRST_PAUSE_MILLISECONDS;
    void flush();
  };
  addEventListener('online', now);
  whenRestored(now);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && now());
  now();
}
