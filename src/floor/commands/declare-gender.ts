import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { floorOf, onTheFloor, refuseFor } from '../act.ts';
import { gendersChanged } from '../entries/genders.ts';
import { keepGender, onGenders, turnsOn } from '../genders.ts';
import { refuse } from '../refusals.ts';
import { whoseSpeakerOrSecretariat } from '../rights.ts';
import { GENDERS } from '../rules/gender.ts';
import { rulesOf } from '../rules/adjust.ts';

/** Says, changes or erases the gender of the speaker of a turn, at any time, for the sums of the meeting alone. */
export const declareGender = defineCommand({
  name: 'floor.declare-gender',
  summary: 'Declares the gender of the speaker of one turn, as she or he wishes it counted, or erases what was declared. It serves sums and is never shown by itself.',
  input: z.strictObject({ meeting: slugText, turn: z.uuid(), gender: z.enum([...GENDERS, 'not-said']).default('not-said') }),
  allow: whoseSpeakerOrSecretariat,
  stream: onGenders,
  recordedAs: onTheFloor.recordedAs,
  leavesNoTrace: ['gender'],
  example: { meeting: 'idm-demo-opening', turn: '00000000-0000-4000-8000-00000000f001', gender: 'not-said' },
  async run({ db, input: { meeting, turn, gender } }) {
    const floor = await floorOf(db, meeting);
    if (rulesOf(floor).attribution === 'none') throw await refuseFor(db, floor, { objection: 'no-names-here', rule: 'no-attribution' });
    if (!turnsOn(floor).some(({ id }) => id === turn)) throw refuse('no-such-turn-here');
    await keepGender(db, meeting, turn, gender === 'not-said' ? undefined : gender);
    return { answer: { turn }, entries: [gendersChanged({ meeting })] };
  },
});
