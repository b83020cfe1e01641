import { z } from 'zod';
import { LANGUAGES } from '#platform/languages.ts';
import { oneLine } from '#platform/one-line.ts';

/** An e-mail address as accounts know it: lower case, so that one mailbox is one account. */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** A name as its bearer writes it, on one line. */
export const nameSchema = oneLine(200);
export const languageSchema = z.enum(LANGUAGES);
