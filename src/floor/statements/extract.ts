import { type Bounds, createBoundedWork, NoPlace, OutOfBounds, USUAL_BOUNDS } from '#platform/bounded-work.ts';
import type { Refusal } from '#platform/refusal.ts';
import { LONGEST_TEXT } from './check-text.ts';
import type { FileRead } from './file-thread.ts';
import { refuse } from './refusals.ts';
import type { FileFormat } from './tables.ts';
import type { FileFault } from './zip.ts';

export const LARGEST_FILE = 10 * 1024 * 1024;

/** Each file has a thread of its own: what one did to it is not there for the next. */
const reading = createBoundedWork<Uint8Array, FileRead>({
  script: new URL('./file-thread.ts', import.meta.url), isFresh: true, atOnce: 2, mostWaiting: 24, mostWaitingEach: 2,
});

/** What is wrong with a file or a text, in words. */
export const refusedFor = (fault: FileFault): Refusal => refuse(fault, fault === 'text-too-long' ? { n: LONGEST_TEXT } : undefined);

/** The bytes of a file that came as base64. @throws Refusal where it is none, or too large. */
export function bytesOf(base64: string): Uint8Array {
  if (base64.length > Math.ceil(LARGEST_FILE / 3) * 4) throw refuse('file-too-large', { n: LARGEST_FILE / 1024 / 1024 });
  const bytes = Buffer.from(base64, 'base64');
  const filling = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  if (bytes.length !== Math.floor(((base64.length - filling) * 3) / 4)) throw refuse('file-damaged');
  return new Uint8Array(bytes);
}

/**
 * The text of a Word document, a PDF or a plain text, tidied into paragraphs. Reads in a thread of its own within bounds, at most
 * two files at once, of one account one after another.
 * @throws Refusal that says what is wrong with the file.
 */
export async function extractText(bytes: Uint8Array, account: string, bounds: Bounds = USUAL_BOUNDS): Promise<{ text: string; format: FileFormat }> {
  if (bytes.length > LARGEST_FILE) throw refuse('file-too-large', { n: LARGEST_FILE / 1024 / 1024 });
  const read = await reading.do(bytes, { account, bounds }).catch((error: unknown) => {
    if (error instanceof NoPlace) throw refuse('busy-reading');
    if (error instanceof OutOfBounds) throw refusedFor('file-too-hard');
    throw error;
  });
  if ('fault' in read) throw refusedFor(read.fault);
  return read;
}
