import type { z } from 'zod';
import type { Reading } from '#platform/database.ts';
import { defineReaction } from '#platform/slice.ts';
import { turnEnded } from '../entries/turns.ts';
import { markDelivered } from '../statements/delivery.ts';
import { onStatement } from '../statements/key.ts';
import { keyOf } from '../statements/statements.ts';

type Ended = z.output<typeof turnEnded.schema>;

/** The statement that the end of a turn delivers: the one filed for this very turn, else the first that is still to come. */
function filedFor(db: Reading, { meeting, turn, party, onBehalfOf, purpose }: Ended) {
  // A reply, a question or a word on a motion is not the statement that was filed.
  const isStatement = party !== undefined && (purpose === undefined || purpose === 'statement' || purpose === 'explanation');
  return db.selectFrom('floor.statements').selectAll()
    .where((eb) => eb.or([
      eb('meeting', '=', meeting),
      // What was filed for the turn at a meeting that did not reach it.
      eb('meeting', 'in', eb.selectFrom('floor.carried_turns').select('from_meeting').where('turn', '=', turn)),
    ]))
    .where('party', '=', isStatement ? party : null).where('on_behalf_of', 'is not distinct from', onBehalfOf ?? null)
    // Published in writing as that meeting closed, and now read out after all.
    .where((eb) => eb.or([eb('delivered_at', 'is', null), eb.and([eb('in_writing', '=', true), eb('meeting', '!=', meeting)])]))
    .where('withdrawn_at', 'is', null)
    .where((eb) => eb.or([eb('turn', 'is', null), eb('turn', '=', turn)]))
    .orderBy('turn', (order) => order.asc().nullsLast()).orderBy('in_writing').orderBy((eb) => eb('meeting', '=', meeting), 'desc').orderBy('number')
    .orderBy('filed_at', 'desc').limit(1);
}

/**
 * A statement that was filed is delivered when the turn of its party is over: from then on everybody may read it. Its
 * place in the recording is counted from the opening of the meeting, until the secretariat enters a better one.
 */
export const deliverWhenTurnEnds = defineReaction(turnEnded, {
  name: 'deliver-when-turn-ends',
  records: onStatement,
  async stream({ db, entry }) {
    const filed = await filedFor(db, entry.data).executeTakeFirst();
    return filed && onStatement(keyOf(filed));
  },
  async react({ db, entry, head }) {
    const { meeting, turn } = entry.data;
    const filed = await filedFor(db, entry.data).forUpdate().executeTakeFirst();
    // Delivered by hand a moment ago: another that waits is not meant by this turn.
    const stream = filed && onStatement(keyOf(filed));
    if (!filed || !stream || stream !== head?.stream) return undefined;
    const spoken = await db.selectFrom('floor.turns').select(['begun_at', 'ended_at']).where('meeting', '=', meeting).where('id', '=', turn).executeTakeFirst();
    const floor = await db.selectFrom('floor.floors').select('state').where('meeting', '=', meeting).executeTakeFirst();
    const openedAt = floor?.state.openedAt === undefined ? undefined : Date.parse(floor.state.openedAt);
    const seconds = (moment: Date): number => Math.max(0, Math.floor((moment.getTime() - openedAt!) / 1000));
    const delivered = await markDelivered(db, filed, {
      at: entry.at, turn,
      ...(spoken && openedAt !== undefined && { startsAtSecond: seconds(spoken.begun_at), endsAtSecond: seconds(spoken.ended_at) }),
    });
    return { stream, entries: [delivered] };
  },
});
