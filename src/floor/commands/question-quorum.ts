import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { whoSpeaksOrRecords } from '../rights.ts';

export const questionQuorum = defineCommand({
  name: 'floor.question-quorum',
  summary: 'Asks that the members present be counted.',
  input: z.strictObject({ meeting: slugText, party: slugText }),
  allow: whoSpeaksOrRecords,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', party: 'kenya' },
  run: (context) => carryOut(context, { type: 'question-quorum', party: context.input.party }),
});
