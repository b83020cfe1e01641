import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { anyone } from '#platform/right.ts';
import { lookAtLink } from '../sign-in-links.ts';

/** Looking at a link does not use it up: mail scanners open every address they see. It tells nothing of whose it is. */
export const link = defineQuery({
  name: 'people.link',
  summary: 'Whether a link to sign in still works. Looking does not use it up.',
  input: z.object({ token: z.string().max(200) }),
  allow: anyone,
  example: { token: 'no-such-link' },
  async run({ db, input, now }): Promise<{ state: 'good' | 'spent'; asksWho: boolean }> {
    const found = await lookAtLink(db, input.token, now);
    return { state: found ? 'good' : 'spent', asksWho: found?.purpose === 'first-administrator' };
  },
});
