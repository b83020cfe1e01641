import { z } from 'zod';
import { LANGUAGES } from '#platform/languages.ts';

/** An e-mail address as accounts know it: lower case, so that one mailbox is one account. */
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** A name as its bearer writes it, on one line, without marks that turn the direction of what stands beside it. */
export const nameSchema = z.string().trim().min(1).max(200).regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*$/u);
export const languageSchema = z.enum(LANGUAGES);
