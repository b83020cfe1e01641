import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { chairOrSecretariat } from '../rights.ts';
import { CONSTITUENCIES } from '../rules/constituency.ts';

export const nameConstituency = defineCommand({
  name: 'floor.name-constituency',
  summary: 'Names the constituency in whose name a speaker of a curated list is heard, where it is another than the party’s kind gives.',
  input: z.strictObject({ meeting: slugText, turn: z.uuid(), constituency: z.enum(CONSTITUENCIES) }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-hearing', turn: '00000000-0000-4000-8000-00000000f001', constituency: 'youth' },
  run: (context) => carryOut(context, { type: 'name-constituency', turn: context.input.turn, constituency: context.input.constituency }),
});
