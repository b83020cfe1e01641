import type { EntryDefinition } from '#platform/entry.ts';
import { defineReaction, type Reaction } from '#platform/slice.ts';
import { givenInWriting, statementDelivered, textsChanged } from '../statements/entries.ts';
import { onTextsOf } from '../statements/key.ts';

/** What somebody entered by hand as delivered is not to come any more. Of what a turn's end delivers, the floor tells the room itself. */
const tellingRoom = <Data extends { readonly meeting: string } & Record<string, unknown>>(when: EntryDefinition<Data>): Reaction =>
  defineReaction(when, {
    name: `tell-room-after ${when.kind}`,
    records: onTextsOf,
    async react({ entry }) {
      const { meeting } = entry.data;
      if (entry.actor.startsWith('reaction/')) return undefined;
      return { stream: onTextsOf({ meeting }), entries: [textsChanged({ meeting })] };
    },
  });

export const tellRoomOfDelivery = [tellingRoom(statementDelivered), tellingRoom(givenInWriting)];
