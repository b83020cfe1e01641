import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair } from '../rights.ts';

export const resumeDebate = defineCommand({
  name: 'floor.resume-debate',
  summary: 'Goes on with a debate that was adjourned. One that was closed is opened again by a motion to reconsider.',
  input: z.strictObject({ meeting: slugText }),
  allow: theChair,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening' },
  run: (context) => carryOut(context, { type: 'resume-debate' }),
});
