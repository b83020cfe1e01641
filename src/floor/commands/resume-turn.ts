import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, ofTurn, onMeeting } from '../act.ts';
import { floorResumed } from '../entries.ts';
import { theChair } from '../rights.ts';

export const resumeTurn = defineCommand({
  name: 'floor.resume',
  summary: 'Lets the clock go on.',
  input: z.strictObject({ meeting: slugText, turn: z.uuid() }),
  allow: theChair,
  stream: onMeeting,
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001' },
  run: (context) =>
    carryOut(context, { type: 'resume', at: context.now.toISOString(), turn: context.input.turn }, (taken) => floorResumed(ofTurn(context.input.meeting, taken.turn!))),
});
