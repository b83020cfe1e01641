import { z } from 'zod';
import { oneLine } from '#platform/one-line.ts';
import { bytesOf, checkedText, extractText, LARGEST_FILE, LONGEST_TEXT } from './extract.ts';
import { refuse } from './refusals.ts';
import type { FileFormat } from './tables.ts';

/** A text given as a file or typed. */
export const givenText = {
  /** A Word document, a PDF or a plain text. Base64 in JSON; a form sends the file itself. At most 10 MB. */
  file: z.string().max(Math.ceil(LARGEST_FILE / 3) * 4 + 1024).meta({ file: 'base64' }).optional(),
  fileName: oneLine(200, 0).optional(),
  /** The text itself, where there is no file. */
  text: z.string().max(LONGEST_TEXT * 4).optional(),
};

/** The text in paragraphs. @throws Refusal where neither or both were given, or the file cannot be read. */
export async function readGiven(given: { readonly file?: string | undefined; readonly text?: string | undefined }): Promise<{ text: string; format: FileFormat }> {
  const typed = given.text?.trim() ? given.text : undefined;
  if ((given.file === undefined) === (typed === undefined)) throw refuse('text-or-file');
  return given.file === undefined ? { text: checkedText(typed!), format: 'text' } : extractText(bytesOf(given.file));
}
