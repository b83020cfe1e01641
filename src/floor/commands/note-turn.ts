import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { newId } from '#platform/ids.ts';
import { floorOf } from '../act.ts';
import { noteMade } from '../notes/entries.ts';
import { refuseNote } from '../notes/refusals.ts';
import { ruleSetOf } from '../rules/rule-sets.ts';
import { onNotes, whoTakesNotes } from '../notes/rights.ts';

export const noteTurn = defineCommand({
  name: 'floor.note-turn',
  summary: 'Writes a note on a turn that was spoken or is under way, or on the meeting as it stands. For the rapporteur and the secretariat alone.',
  input: z.strictObject({ meeting: slugText, turn: z.uuid().optional(), body: z.string().trim().min(1).max(5000) }),
  allow: whoTakesNotes,
  stream: onNotes,
  example: { meeting: 'idm-demo-opening', body: 'Two delegations asked for figures.' },
  async run({ db, input, actor, now }) {
    const floor = await floorOf(db, input.meeting);
    // A note tied to a turn says, with the moment of the turn, who said what: such a meeting keeps no such thing.
    if (input.turn !== undefined && ruleSetOf(floor.ruleSet).attribution === 'none') throw refuseNote('no-attribution');
    if (input.turn !== undefined && floor.speaking?.id !== input.turn && !floor.spoken.some(({ id }) => id === input.turn)) throw refuseNote('no-such-turn');
    const note = newId();
    const turn = input.turn ?? null;
    const author = actor.kind === 'person' ? actor.id : actor.kind;
    await db.insertInto('floor.notes').values({ id: note, meeting: input.meeting, turn, body: input.body, author, written_at: now }).execute();
    return { answer: { note }, entries: [noteMade({ meeting: input.meeting, note, turn })] };
  },
});
