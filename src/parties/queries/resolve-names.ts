import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { anyone } from '#platform/right.ts';
import { calendarDay } from '#platform/fields.ts';
import { resolverOf } from '../register.ts';
import { isResolved, type NameAnswer } from '../resolve-name.ts';

export interface ResolvedNames {
  readonly on: string | undefined;
  readonly names: readonly NameAnswer[];
  readonly resolved: number;
}

export const resolveNames = defineQuery({
  name: 'parties.resolve-names',
  summary: 'Which party each of these names stands for, on a day; where it is not clear, who it might be.',
  input: z.strictObject({ names: z.array(z.string().max(1000)).min(1).max(2000), on: calendarDay.optional() }),
  allow: anyone,
  example: { names: ['Swaziland', 'Turkey', 'Ivory Coast'], on: '2013-10-03' },
  async run({ db, input }): Promise<ResolvedNames> {
    const resolve = await resolverOf(db);
    const names = input.names.map((name) => resolve(name, input.on));
    return { on: input.on, names, resolved: names.filter(isResolved).length };
  },
});
