import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { newId } from '#platform/ids.ts';
import { asTheRoom, carryOut } from '../act.ts';
import { refuse } from '../refusals.ts';
import { ticketAllowance, TICKETS_A_QUARTER } from '../ticket-allowance.ts';
import { whoeverMaySpeak } from '../rights.ts';
import { ticketClasses, ticketKey, turnOfKey, wasTaken } from '../tickets.ts';

const allowance = ticketAllowance();

/** Asks for the floor where nothing is put down to anybody. Who asked is checked and kept nowhere. */
export const takeTicket = defineCommand({
  name: 'floor.take-ticket',
  summary: 'Asks for the floor without a name, at a meeting without attribution.',
  input: z.strictObject({
    meeting: slugText,
    /** The class of whom one speaks for: groups as States, observers as organizations. */
    capacity: z.enum(['national', 'organization', 'stakeholder']),
    /** By which the ticket can be withdrawn later; without it the chair or the secretariat does so. */
    key: ticketKey.optional(),
  }),
  allow: whoeverMaySpeak,
  ...asTheRoom,
  example: { meeting: 'idm-demo-chatham', capacity: 'national', key: '00000000-0000-4000-8000-00000000f003' },
  async run(context) {
    const { db, actor, now, input: { meeting, capacity, key } } = context;
    const { classes, givesOut } = await ticketClasses(db, actor, meeting);
    if (!classes.has(capacity)) throw refuse('not-your-class', { class: [...classes].join(', ') });
    const isOwn = actor.kind === 'person' && !givesOut;
    // Where there is no key, the id has the form of one made from a key: else it would tell who has a device of one's own.
    const turn = turnOfKey(meeting, key ?? newId());
    if (await wasTaken(db, meeting, turn)) throw refuse('ticket-key-used');
    const outcome = await carryOut(context, { type: 'take-ticket', turn, capacity });
    if (!isOwn) return outcome;
    // What the rules refuse they refuse first; this takes the whole command back.
    if (allowance.isUsed(actor.id, meeting, now)) throw refuse('enough-tickets', { n: TICKETS_A_QUARTER });
    // Only when it is kept: what is undone and tried again must not count twice.
    return { ...outcome, whenKept: () => allowance.use(actor.id, meeting, now) };
  },
});
