import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { agendaItem, itemTitle } from '../agenda-item.ts';
import { chairOrSecretariat } from '../rights.ts';

export const takeUp = defineCommand({
  name: 'floor.take-up',
  summary: 'Takes up an item of the agenda: what is said from now on is on it. The debate on another is left as it was.',
  input: z.strictObject({
    meeting: slugText,
    /** As the agenda numbers it: `8`, `21 (b)`. */
    item: agendaItem,
    title: itemTitle,
  }),
  allow: chairOrSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', item: '8', title: 'General debate' },
  run: (context) => carryOut(context, { type: 'take-up', item: context.input.item, title: context.input.title }),
});
