import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { whoseTurnOrSecretariat } from '../rights.ts';
import { LEVELS } from '../rules/rule-set.ts';

export const changeLevel = defineCommand({
  name: 'floor.change-level',
  summary: 'Changes the level of a speaker, who goes to the end of the new level.',
  input: z.strictObject({ meeting: slugText, turn: z.uuid(), level: z.enum(LEVELS) }),
  allow: whoseTurnOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001', level: 'M' },
  run: (context) => carryOut(context, { type: 'change-level', turn: context.input.turn, level: context.input.level }),
});
