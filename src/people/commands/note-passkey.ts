import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { onlyTheSoftware } from '#platform/right.ts';
import { passkeyAdded } from '../entries.ts';
import { refuse } from '../refusals.ts';
import { streamOf } from '../self.ts';
import { warn } from '../warning.ts';

/** A passkey is made in a ceremony with the device, which is no command: what signs in for good is put on the record by this one. */
export const notePasskey = defineCommand({
  name: 'people.note-passkey',
  summary: 'Records that a passkey was added to an account, and tells its holder by mail.',
  input: z.strictObject({ account: z.uuid().toLowerCase(), passkey: z.uuid() }),
  allow: onlyTheSoftware,
  stream: ({ account }) => streamOf(account),
  example: { account: '00000000-0000-4000-8000-000000000017', passkey: '00000000-0000-4000-8000-000000000000' },
  async run({ db, input: { account, passkey }, now }) {
    const made = await db.selectFrom('people.passkeys').select('id').where('id', '=', passkey).where('account', '=', account).executeTakeFirst();
    if (!made) throw refuse('not-among-yours');
    return { answer: { passkey }, entries: [passkeyAdded({ account, credential: passkey })], jobs: await warn(db, account, 'passkeyAdded', now) };
  },
});
