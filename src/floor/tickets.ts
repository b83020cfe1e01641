import { sql } from 'kysely';
import { z } from 'zod';
import type { Actor } from '#platform/actor.ts';
import { sha256 } from '#platform/canonical.ts';
import type { Reading } from '#platform/database.ts';
import { chainOf, grantsOf } from '#people/for-other-slices.ts';
import { registerOf } from '#parties/for-other-slices.ts';
import { onMeeting } from './act.ts';
import { ticketClassOf } from './inscription.ts';
import type { Capacity } from './rules/rule-set.ts';

/**
 * A number of one's own choosing, by chance and kept on one's own device: it proves that a ticket is one's own where nothing
 * else can. Parley keeps only what is computed from it.
 */
export const ticketKey = z.uuid();

/** The turn that a key stands for at a meeting: 122 bits of the SHA-256 of both, from which the key cannot be found. */
export const turnOfKey = (meeting: string, key: string): string => turnIn(sha256(`parley ticket ${meeting} ${key.toLowerCase()}`));

/** The turn that a key stood for when it was one and the same at every meeting: those taken then are given up with it still. */
export const turnOfOlderKey = (key: string): string => turnIn(sha256(`parley ticket ${key.toLowerCase()}`));

function turnIn(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Whether a ticket was taken at this meeting under this id, whatever became of it since. It is asked of the record and not of the
 * rules: a meeting held before this was asked must still follow from its record.
 */
export async function wasTaken(db: Reading, meeting: string, turn: string): Promise<boolean> {
  const row = await db.selectFrom('journal.entries').select('number').where('stream', '=', onMeeting({ meeting })).where('kind', '=', 'floor.ticket-taken')
    .where(sql<boolean>`data ->> 'turn' = ${turn}`).limit(1).executeTakeFirst();
  return row !== undefined;
}

const CLASSES: readonly Capacity[] = ['national', 'organization', 'stakeholder'];

/**
 * The classes in which somebody may take a ticket: of those for whom she may speak; any, where she gives it out as the
 * secretariat does. It is asked and forgotten.
 */
export async function ticketClasses(db: Reading, actor: Actor, meeting: string): Promise<{ readonly classes: ReadonlySet<Capacity>; readonly givesOut: boolean }> {
  if (actor.kind !== 'person') return { classes: new Set(CLASSES), givesOut: true };
  const all = await grantsOf(db, actor.id, await chainOf(db, `meeting/${meeting}`));
  if (all.some(({ role }) => role === 'secretariat')) return { classes: new Set(CLASSES), givesOut: true };
  const grants = all.filter((grant) => grant.maySpeak);
  const { byId } = await registerOf(db);
  const classes = new Set(grants.map(({ party }): Capacity => {
    const record = party === null ? undefined : byId.get(party);
    return record ? ticketClassOf(record) : 'stakeholder';
  }));
  return { classes, givesOut: false };
}
