import { z } from 'zod';
import { dayOf, nextDay } from '#platform/clock.ts';
import { defineQuery } from '#platform/command.ts';
import type { Reading } from '#platform/database.ts';
import { calendarDay } from '#platform/fields.ts';
import type { Language } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { isWithin, type Party } from '../party.ts';
import { refuse } from '../refusals.ts';
import { registerOf } from '../register.ts';

/** A party as another one points to it. */
export interface PartyMention {
  readonly id: string;
  readonly kind: Party['kind'];
  readonly names: Readonly<Record<Language, string>>;
}

/** Days as in the register: the first day, and the first day on which it is over; null where open. */
export interface MembershipOf {
  readonly group: PartyMention;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether it holds on the day that was asked about. */
  readonly holds: boolean;
  /** The group takes the floor as one for its members. */
  readonly speaksForMembers: boolean;
}

export interface MemberOf {
  readonly party: PartyMention;
  readonly from: string | null;
  readonly to: string | null;
  readonly holds: boolean;
}

export interface PartyAnswer {
  readonly on: string;
  readonly party: Party;
  readonly memberships: readonly MembershipOf[];
  /** Of a group: who belongs to it. */
  readonly members: readonly MemberOf[];
  /** Predecessors, successors and the body it is part of, by id. */
  readonly mentioned: Readonly<Record<string, PartyMention>>;
}

export const mentionOf = (party: Party): PartyMention => ({
  id: party.id,
  kind: party.kind,
  names: Object.fromEntries(Object.entries(party.names).map(([language, name]) => [language, name.short])) as Record<Language, string>,
});

async function membershipRows(db: Reading, column: 'party' | 'group_id', id: string) {
  return db.selectFrom('parties.memberships').selectAll().where(column, '=', id).orderBy('from_day').orderBy('group_id').orderBy('party').execute();
}

export const partyQuery = defineQuery({
  name: 'parties.party',
  summary: 'One party: its names in six languages and through time, its groups on a day, what came before and after it.',
  input: z.strictObject({ party: z.string().max(100), on: calendarDay.optional() }),
  allow: anyone,
  example: { party: 'czechia', on: '2026-01-01' },
  async run({ db, input, now }): Promise<PartyAnswer> {
    const register = await registerOf(db);
    const party = register.byId.get(input.party);
    if (!party) throw refuse('no-such-party');
    const on = input.on ?? dayOf(now);
    const mention = (id: string): PartyMention | undefined => {
      const found = register.byId.get(id);
      return found && mentionOf(found);
    };
    const span = (row: { from_day: string | null; to_day: string | null }) => ({
      from: row.from_day,
      to: row.to_day,
      holds: isWithin({ ...(row.from_day && { from: row.from_day }), ...(row.to_day && { to: row.to_day }) }, on),
    });
    const [ownRows, memberRows] = [await membershipRows(db, 'party', party.id), await membershipRows(db, 'group_id', party.id)];
    const near = [...party.predecessors, ...party.successors].map((one) => one.party).concat(party.partOf ?? []);
    return {
      on,
      party,
      memberships: ownRows.flatMap((row) => {
        const group = register.byId.get(row.group_id);
        return group ? [{ group: mentionOf(group), ...span(row), speaksForMembers: group.speaksForMembers === true }] : [];
      }),
      members: memberRows.flatMap((row) => {
        const member = mention(row.party);
        return member ? [{ party: member, ...span(row) }] : [];
      }),
      mentioned: Object.fromEntries(near.flatMap((id) => (mention(id) ? [[id, mention(id)!]] : []))),
    };
  },
  changesAt: (_, now) => [nextDay(now)],
});
