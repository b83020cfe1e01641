import { Worker } from 'node:worker_threads';
import { refuse } from './refusals.ts';
import type { FileFormat } from './tables.ts';
import { tidyText } from './tidy-text.ts';
import { type FileFault, UnreadableFile } from './zip.ts';

export const LARGEST_FILE = 10 * 1024 * 1024;
export const LONGEST_TEXT = 200_000;

/** How long and in how much memory one file may be read. */
export interface Bounds {
  readonly milliseconds: number;
  /** Of JavaScript's own memory, in the thread. */
  readonly heapMegabytes: number;
  /** That the whole process may grow by meanwhile: unpacked bytes are outside JavaScript's memory. */
  readonly growthMegabytes: number;
}
export const USUAL_BOUNDS: Bounds = { milliseconds: 10_000, heapMegabytes: 192, growthMegabytes: 400 };

const AT_ONCE = 2;
const MOST_WAITING = 8;
let reading = 0;
const waiting: (() => void)[] = [];

async function takeTurn(): Promise<void> {
  if (reading < AT_ONCE) {
    reading += 1;
    return;
  }
  if (waiting.length >= MOST_WAITING) throw refuse('busy-reading');
  // Who ends hands its place over, so the count stays.
  await new Promise<void>((resolve) => void waiting.push(resolve));
}

function leave(): void {
  const next = waiting.shift();
  if (next) next();
  else reading -= 1;
}

function readInThread(bytes: Uint8Array, bounds: Bounds): Promise<{ text: string; format: FileFormat }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-file-worker.ts', import.meta.url), {
      workerData: bytes, env: {}, execArgv: [], stdin: false, stdout: true, stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: bounds.heapMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    });
    const before = process.memoryUsage.rss();
    let settled = false;
    const settle = (act: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      clearInterval(watch);
      void worker.terminate();
      act();
    };
    const tooHard = (): void => settle(() => reject(new UnreadableFile('file-too-hard')));
    const timer = setTimeout(tooHard, bounds.milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > bounds.growthMegabytes * 1024 * 1024) tooHard();
    }, 50);
    worker.on('message', (message: { text: string; format: FileFormat } | { fault: FileFault }) =>
      settle(() => ('fault' in message ? reject(new UnreadableFile(message.fault)) : resolve(message))));
    // It ran out of its memory, or fell over the file in a way of its own.
    worker.on('error', tooHard);
    worker.on('exit', tooHard);
  });
}

/** The bytes of a file that came as base64. @throws Refusal where it is none, or too large. */
export function bytesOf(base64: string): Uint8Array {
  if (base64.length > Math.ceil(LARGEST_FILE / 3) * 4) throw refuse('file-too-large', { n: LARGEST_FILE / 1024 / 1024 });
  const bytes = Buffer.from(base64, 'base64');
  if (Math.abs(bytes.length - Math.floor((base64.replace(/=+$/, '').length * 3) / 4)) > 0) throw refuse('file-damaged');
  return new Uint8Array(bytes);
}

/**
 * The text of a Word document, a PDF or a plain text, tidied into paragraphs.
 * Reads in a thread of its own within bounds; at most two files at once, eight waiting.
 * @throws Refusal that says what is wrong with the file.
 */
export async function extractText(bytes: Uint8Array, bounds: Bounds = USUAL_BOUNDS): Promise<{ text: string; format: FileFormat }> {
  if (bytes.length > LARGEST_FILE) throw refuse('file-too-large', { n: LARGEST_FILE / 1024 / 1024 });
  await takeTurn();
  try {
    const { text, format } = await readInThread(bytes, bounds);
    return { text: checkedText(text, format === 'docx'), format };
  } catch (error) {
    if (error instanceof UnreadableFile) throw refuse(error.fault, error.fault === 'text-too-long' ? { n: LONGEST_TEXT } : undefined);
    throw error;
  } finally {
    leave();
  }
}

/** A text as it is kept. @throws Refusal where nothing is in it, or too much. */
export function checkedText(text: string, paragraphsKnown = false): string {
  // Four times the limit cannot be tidied into it: do not spend time on it.
  if (text.length > LONGEST_TEXT * 4) throw refuse('text-too-long', { n: LONGEST_TEXT });
  const tidy = tidyText(text, { paragraphsKnown });
  if (tidy.length > LONGEST_TEXT) throw refuse('text-too-long', { n: LONGEST_TEXT });
  if (!/\p{L}/u.test(tidy)) throw refuse('text-empty');
  return tidy;
}
