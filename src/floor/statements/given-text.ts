import { z } from 'zod';
import { type Actor, referenceTo } from '#platform/actor.ts';
import { oneLine } from '#platform/one-line.ts';
import { LONGEST_TEXT } from './check-text.ts';
import { bytesOf, extractText, LARGEST_FILE } from './extract.ts';
import { refuse } from './refusals.ts';
import type { FileFormat } from './tables.ts';

/** A text given as a file or typed. */
export const givenText = {
  /** A Word document, a PDF or a plain text. Base64 in JSON; a form sends the file itself. At most 10 MB. */
  file: z.string().max(Math.ceil(LARGEST_FILE / 3) * 4 + 1024).meta({ file: 'base64' }).optional(),
  fileName: oneLine(200, 0).optional(),
  /** The text itself, where there is no file. At most 200,000 characters, spaces in a row counted as one. */
  text: z.string().max(LONGEST_TEXT * 4).optional(),
};

export interface GivenText {
  readonly text: string;
  readonly format: FileFormat;
  /** In paragraphs already, as what comes out of a file is. */
  readonly isTidy: boolean;
}

/** The text that was given. @throws Refusal where neither or both were given, or the file cannot be read. */
export async function readGiven(actor: Actor, given: { readonly file?: string | undefined; readonly text?: string | undefined }): Promise<GivenText> {
  const typed = given.text?.trim() ? given.text : undefined;
  if ((given.file === undefined) === (typed === undefined)) throw refuse('text-or-file');
  if (given.file === undefined) return { text: typed!, format: 'text', isTidy: false };
  return { ...(await extractText(bytesOf(given.file), referenceTo(actor))), isTidy: true };
}
