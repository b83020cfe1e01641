import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { nameRules } from '#programme/for-other-slices.ts';
import { adjustmentsSchema } from '../act-schema.ts';
import { floorOf, keep, onTheFloor } from '../act.ts';
import { checkRules, holdsStatements } from '../choosing-rules.ts';
import { rulesChosen } from '../entries/meeting.ts';
import { underOtherRules } from '../other-rules.ts';
import { refuse } from '../refusals.ts';
import { theSecretariat } from '../rights.ts';
import { emptyFloor } from '../rules/state.ts';

/** Sets the rules of a meeting before anything has begun under the ones it has. */
export const chooseRules = defineCommand({
  name: 'floor.choose-rules',
  summary: 'Sets the rules by which a meeting runs, and what it does otherwise than they do, before it opens.',
  input: z.strictObject({ meeting: slugText, ruleSet: slugText, adjustments: adjustmentsSchema.default({}) }),
  allow: theSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-panel', ruleSet: 'round-table', adjustments: { limits: { national: 120 } } },
  async run({ db, input: { meeting, ruleSet, adjustments }, now }) {
    const rules = await checkRules(db, ruleSet, adjustments);
    const planned = await db.selectFrom('programme.meetings').select('rule_set').where('id', '=', meeting).executeTakeFirst();
    const before = planned?.rule_set === null ? emptyFloor(ruleSet) : await floorOf(db, meeting);
    if (before.meeting !== 'to-come' || before.waiting.length > 0) throw refuse('rules-in-use');
    if (rules.attribution === 'none' && (await holdsStatements(db, meeting))) throw refuse('statements-filed');
    const own = Object.keys(adjustments).length > 0 ? adjustments : undefined;
    await keep(db, meeting, underOtherRules(before, ruleSet, own), now);
    await nameRules(db, meeting, ruleSet);
    return { answer: { ruleSet }, entries: [rulesChosen({ meeting, ruleSet, adjustments: own })] };
  },
});
