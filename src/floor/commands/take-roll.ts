import { z } from 'zod';
import { dayOf } from '#platform/clock.ts';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { carryOut, onTheFloor } from '../act.ts';
import { theSecretariat } from '../rights.ts';
import { rollFor } from '../roll.ts';

export const takeRoll = defineCommand({
  name: 'floor.take-roll',
  summary: 'Says who takes part and in what standing: member with or without a vote, observer, other. Points, motions and votes rest on it.',
  input: z.strictObject({
    meeting: slugText,
    from: z.enum(['delegations', 'member-states', 'none']).default('delegations'),
    /** Beside those, or in another standing than the usual one: a member that has lost its vote, an observer with a right of reply. */
    parties: z.array(z.strictObject({
      party: slugText,
      standing: z.enum(['member', 'observer', 'other']).optional(),
      mayVote: z.boolean().optional(),
      /** Replies on an item that its own terms give an observer. */
      replies: z.int().nonnegative().max(10).optional(),
      mayRaisePoints: z.boolean().optional(),
    })).max(500).default([]),
    /** Members with a vote who are not named. */
    otherMembers: z.int().nonnegative().max(1000).default(0),
  }),
  allow: theSecretariat,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', from: 'delegations' },
  run: async (context) => {
    const { db, input, now } = context;
    return carryOut(context, { type: 'take-roll', roll: await rollFor(db, input.meeting, input, dayOf(now)) });
  },
});
