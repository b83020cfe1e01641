import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { floorOf } from '../act.ts';
import { refuse } from '../refusals.ts';
import { balanceTold, type GendersTold, type SpentShownBy } from '../showing-balance.ts';

export interface TimeSpentShown {
  readonly meeting: string;
  /** Turns that are over and their seconds without pauses, each turn once. */
  readonly turns: number;
  readonly seconds: number;
  /** False where nothing may say who spoke: there is then a sum by class and no other. */
  readonly isNamed: boolean;
  /** The longest first. */
  readonly spent: SpentShownBy;
  /** Turns by gender where declared, as far as they lead back to nobody; null where nothing may say who spoke. */
  readonly genders: GendersTold | null;
}

export const timeSpent = defineQuery({
  name: 'floor.time-spent',
  summary: 'Who spoke for how long at a meeting that is over: by party, group, region, constituency and capacity, and by gender where enough speakers declared it.',
  input: z.strictObject({ meeting: slugText, language: z.enum(LANGUAGES).default('en') }),
  allow: anyone,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  async run({ db, input }): Promise<TimeSpentShown> {
    const floor = await floorOf(db, input.meeting);
    if (floor.meeting !== 'closed') throw refuse('meeting-not-closed');
    const { spent, genders } = await balanceTold(db, input.meeting, floor, input.language);
    const seconds = floor.spoken.reduce((sum, turn) => sum + turn.seconds, 0);
    return { meeting: input.meeting, turns: floor.spoken.length, seconds, isNamed: spent.party.length > 0 || floor.spoken.length === 0, spent, genders };
  },
});
