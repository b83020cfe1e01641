import type { Reaction } from '#platform/slice.ts';
import { textsChanged } from '../statements/entries.ts';
import { onTextsOf } from '../statements/key.ts';

/** What somebody entered by hand as delivered is not to come any more. Of what a turn's end delivers, the floor tells the room itself. */
const tellingRoom = (when: string): Reaction => ({
  name: `tell-room-after ${when}`,
  when,
  async react({ entry }) {
    const { meeting } = entry.data as { meeting: string };
    if (entry.actor.startsWith('reaction/')) return undefined;
    return { stream: onTextsOf({ meeting }), entries: [textsChanged({ meeting })] };
  },
});

export const tellRoomOfDelivery = [tellingRoom('floor.statement-delivered'), tellingRoom('floor.statements-given-in-writing')];
