import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { markDelivered, publishInWriting } from '../statements/delivery.ts';
import { onStatement, onTextsOf, statementKey } from '../statements/key.ts';
import { refuse } from '../statements/refusals.ts';
import { chairOrSecretariatHere } from '../statements/rights.ts';
import { statementOf } from '../statements/statements.ts';

/** A day of recording. */
const second = z.int().min(0).max(86_400);

export const deliverStatement = defineCommand({
  name: 'floor.deliver-statement',
  summary: 'Records that a statement was delivered, or where it stands in the recording: seconds from its start; or publishes in writing one that was not read out.',
  input: z.strictObject({
    ...statementKey,
    startsAtSecond: second.optional(),
    endsAtSecond: second.optional(),
    recording: z.url({ protocol: /^https?$/ }).max(500).optional(),
    /** It was not read out: its text is published as a written statement. */
    inWriting: z.boolean().default(false),
  }),
  allow: chairOrSecretariatHere,
  stream: onStatement,
  // The room is told that the text is not to come any more.
  alsoHolds: (input) => [onTextsOf(input)],
  example: { meeting: 'idm-demo-opening', party: 'kenya', startsAtSecond: 754, endsAtSecond: 921 },
  async run({ db, input, now }) {
    const row = await statementOf(db, input);
    if (row.withdrawn_at) throw refuse('statement-withdrawn');
    if (input.inWriting) {
      if (row.delivered_at) throw refuse('already-delivered');
      // The time that the delegation stated is hers to bring forward.
      if (row.embargo === 'until-time' && row.public_from !== null && row.public_from > now) throw refuse('time-is-stated');
      return { answer: { statement: row.id }, entries: [await publishInWriting(db, row.meeting, [row], now)] };
    }
    const { startsAtSecond, endsAtSecond, recording } = input;
    const [begins, ends] = [startsAtSecond ?? row.starts_at_second, endsAtSecond ?? row.ends_at_second];
    if (begins !== null && ends !== null && ends < begins) throw refuse('ends-before-beginning');
    const delivered = await markDelivered(db, row, { at: now, startsAtSecond, endsAtSecond, recording });
    return { answer: { statement: row.id }, entries: [delivered] };
  },
});
