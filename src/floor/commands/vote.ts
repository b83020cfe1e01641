import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theChair, whoSpeaksForTheParty, whoVotes } from '../rights.ts';
import { insistOnQuestion, questionSeen } from '../vote-under-way.ts';

export const vote = defineCommand({
  name: 'floor.vote',
  summary: 'Votes for one’s delegation; the last answer before the result counts.',
  input: z.strictObject({ meeting: slugText, party: slugText, answer: z.enum(['yes', 'no', 'abstain']), question: questionSeen }),
  allow: whoVotes,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', party: 'kenya', answer: 'yes' },
  async run(context) {
    const { db, actor, input } = context;
    await insistOnQuestion(context);
    // GA rules 37 and 104: whoever presides does not vote, also not as a delegate.
    const isOwn = await whoSpeaksForTheParty.holds({ db, actor, input });
    const fromTheChair = isOwn && (await theChair.holds({ db, actor, input }));
    return carryOut(context, { type: 'vote', party: input.party, answer: input.answer, ...(fromTheChair && { fromTheChair }) });
  },
});
