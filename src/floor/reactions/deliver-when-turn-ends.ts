import type { Reaction } from '#platform/slice.ts';
import { markDelivered } from '../statements/delivery.ts';

/**
 * A statement that was filed is delivered when the turn of its party is over: from then on everybody may read it. Its
 * place in the recording is counted from the opening of the meeting, until the secretariat enters a better one.
 */
export const deliverWhenTurnEnds: Reaction = {
  name: 'deliver-when-turn-ends',
  when: 'floor.ended',
  async react({ db, entry }) {
    const { meeting, turn, party, onBehalfOf, purpose } = entry.data as { meeting: string; turn: string; party?: string; onBehalfOf?: string; purpose?: string };
    // A reply, a question or a word on a motion is not the statement that was filed.
    if (party === undefined || (purpose !== undefined && purpose !== 'explanation')) return undefined;
    const filed = await db.selectFrom('floor.statements').selectAll()
      .where('meeting', '=', meeting).where('party', '=', party).where('on_behalf_of', 'is not distinct from', onBehalfOf ?? null)
      .where('delivered_at', 'is', null)
      .where((eb) => eb.or([eb('turn', 'is', null), eb('turn', '=', turn)]))
      // The one filed for this very turn, else the first that is still to come.
      .orderBy('turn', (order) => order.asc().nullsLast()).orderBy('number').limit(1).executeTakeFirst();
    if (!filed) return undefined;
    const spoken = await db.selectFrom('floor.turns').select(['begun_at', 'ended_at']).where('id', '=', turn).executeTakeFirst();
    const floor = await db.selectFrom('floor.floors').select('state').where('meeting', '=', meeting).executeTakeFirst();
    const openedAt = floor?.state.openedAt === undefined ? undefined : Date.parse(floor.state.openedAt);
    const seconds = (moment: Date): number => Math.max(0, Math.floor((moment.getTime() - openedAt!) / 1000));
    const delivered = await markDelivered(db, filed, {
      at: entry.at, turn,
      ...(spoken && openedAt !== undefined && { startsAtSecond: seconds(spoken.begun_at), endsAtSecond: seconds(spoken.ended_at) }),
    });
    return { stream: `statement/${filed.id}`, entries: [delivered] };
  },
};
