import { z } from 'zod';
import { LANGUAGES } from '#platform/languages.ts';

/** An e-mail address as accounts know it: lower case, so that one mailbox is one account. */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** A name as its bearer writes it, on one line. */
export const nameSchema = z.string().trim().min(1).max(200).regex(/^[^\p{Cc}]*$/u);
export const languageSchema = z.enum(LANGUAGES);
