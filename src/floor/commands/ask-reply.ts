import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { newId } from '#platform/ids.ts';
import { carryOut, floorOf, onTheFloor } from '../act.ts';
import { agendaItem } from '../agenda-item.ts';
import { repliesOfDay } from '../replies-of-day.ts';
import { chairOrSecretariat, whoSpeaksOrRecords } from '../rights.ts';
import { heardTurn } from '../rules/replies.ts';

export const askReply = defineCommand({
  name: 'floor.ask-reply',
  summary: 'Asks for the right of reply to a statement made at the meeting, or at another of the session earlier that day.',
  input: z.strictObject({
    meeting: slugText,
    party: slugText,
    /** The turn to which it replies. Where the rules answer some statements in writing, it must be named. */
    to: z.uuid().optional(),
    /** Another item of the agenda than that of the statement: for the chair and the secretariat to state. */
    item: agendaItem.optional(),
  }),
  allow: whoSpeaksOrRecords,
  ...onTheFloor,
  example: { meeting: 'idm-demo-opening', party: 'kenya' },
  async run(context) {
    const { db, actor, input } = context;
    const { meeting, party, to, item } = input;
    const day = await repliesOfDay(db, meeting);
    const isEntered = await chairOrSecretariat.holds({ db, actor, input });
    const answered = to === undefined || heardTurn(await floorOf(db, meeting), to) ? undefined : await heardElsewhere(to);
    return carryOut(context, {
      type: 'ask-reply', turn: newId(), party, by: isEntered ? 'secretariat' : 'delegation', to, answered, item,
      waitsOn: day.left.filter((reply) => reply.party === party).map((reply) => reply.item ?? null),
    });

    /** A statement of another meeting of the session on that day. */
    async function heardElsewhere(turn: string) {
      const row = await db.selectFrom('floor.turns').select('meeting').where('id', '=', turn).executeTakeFirst();
      if (!row || !day.others.some((one) => one.meeting === row.meeting)) return undefined;
      const heard = heardTurn(await floorOf(db, row.meeting), turn);
      return heard && {
        party: heard.onBehalfOf ?? heard.party, ...(heard.level !== undefined && { level: heard.level }), ...(heard.item !== undefined && { item: heard.item }),
      };
    }
  },
});
