import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { onlyTheSoftware } from '#platform/right.ts';
import { keyReplaced, keyTaken } from '../entries.ts';
import { currentKeyId, keysOnRecord, onKeys, publicKeyFrom } from '../keys.ts';
import { refuse } from '../refusals.ts';
import { keyIdOf } from '../signing.ts';

/** A key that was lost and made anew must not take the place of the one on record without anybody noticing. */
export const useKey = defineCommand({
  name: 'journal.use-key',
  summary: 'Puts the public key that signs the record on the record; another one than before only where that is accepted.',
  input: z.strictObject({ publicKey: z.string().trim().max(1000), replace: z.boolean().default(false).describe('Another key than the one on record is accepted.') }),
  allow: onlyTheSoftware,
  stream: onKeys,
  example: { publicKey: '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----' },
  async run({ db, input }) {
    const publicKey = publicKeyFrom(input.publicKey);
    if (publicKey === undefined) throw refuse('not-a-key');
    const key = keyIdOf(publicKey);
    const before = await currentKeyId(db);
    const isRecorded = (await keysOnRecord(db)).length > 0;
    if (before === key && isRecorded) return { answer: { key }, entries: [] };
    if (before === undefined || before === key) return { answer: { key }, entries: [keyTaken({ key, publicKey })] };
    if (!input.replace) throw refuse('other-key', { before, key });
    return { answer: { key }, entries: [keyReplaced({ key, publicKey, before })] };
  },
});
