import { z } from 'zod';
import { sha256 } from '#platform/canonical.ts';
import { defineCommand } from '#platform/command.ts';
import { newId } from '#platform/ids.ts';
import { says } from '#platform/input.ts';
import { oneLine } from '#platform/one-line.ts';
import { signedIn } from '#platform/right.ts';
import { tokenCreated } from '../entries.ts';
import { refuse } from '../refusals.ts';
import { accountOf, insistOnPresence, ownStream } from '../self.ts';
import { TOKEN_PATTERN } from '../tokens.ts';
import { warn } from '../warning.ts';

const NOT_RANDOM = says({
  en: 'A token is “parley_” and 43 random characters (A–Z, a–z, 0–9, “-”, “_”).',
  fr: 'Un jeton est « parley_ » suivi de 43 caractères aléatoires (A–Z, a–z, 0–9, « - », « _ »).',
  es: 'Un token es «parley_» y 43 caracteres aleatorios (A–Z, a–z, 0–9, «-», «_»).',
  ru: 'Токен — это «parley_» и 43 случайных знака (A–Z, a–z, 0–9, «-», «_»).',
  ar: 'رمز الوصول هو ‎parley_‎ يليه 43 حرفا عشوائيا (A–Z وa–z و0–9 و‎-‎ و‎_‎).',
  zh: '令牌由“parley_”和 43 个随机字符（A–Z、a–z、0–9、“-”、“_”）组成。',
});

/**
 * Who asks brings the token along, made at random, and Parley keeps its SHA-256. So no answer ever holds a token:
 * answers are kept for retries. The page makes one for whoever has no program to do it.
 */
export const createToken = defineCommand({
  name: 'people.create-token',
  summary: 'Makes a token good: a program that sends it acts as the person. The caller makes the token; only its SHA-256 is kept.',
  input: z.object({
    name: oneLine(100).describe('What the token is for.'),
    expiresInDays: z.int().min(1).max(366),
    token: z.string().regex(TOKEN_PATTERN, NOT_RANDOM).refine((token) => new Set(token.slice(7)).size >= 16, NOT_RANDOM),
  }),
  allow: signedIn,
  stream: ownStream,
  example: { name: 'Speakers list export', expiresInDays: 90, token: 'parley_ExampleOnlyNeverUseThis0123456789abcdefghij' },
  async run({ db, input, actor, now }) {
    insistOnPresence(actor);
    const account = accountOf(actor);
    const id = newId();
    const expiresAt = new Date(now.getTime() + input.expiresInDays * 86_400_000);
    const made = await db
      .insertInto('people.tokens')
      .values({ id, account, name: input.name, token: sha256(input.token), created_at: now, expires_at: expiresAt, used_at: null, revoked_at: null })
      .onConflict((conflict) => conflict.column('token').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) throw refuse('token-known');
    return {
      answer: { token: id, expiresAt: expiresAt.toISOString() },
      entries: [tokenCreated({ account, credential: id })],
      jobs: await warn(db, account, 'tokenMade', now),
    };
  },
});
