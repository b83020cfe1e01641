import { z } from 'zod';
import { defineEntry, type Named, naming } from '#platform/entry.ts';
import type { Word } from '#platform/words.ts';
import { ticketNumber } from '../naming.ts';

/** What most entries of a meeting say: of which meeting, of which turn, of which party. */

export const meeting = z.object({ meeting: z.string() });
/** Without attribution the `party` is the ticket. */
export const turn = z.object({ meeting: z.string(), turn: z.string(), party: z.string(), onBehalfOf: z.string().optional() });
export const ofAParty = z.object({ meeting: z.string(), party: z.string() });

export const namingSpeaker = (party: string): Named => naming(ticketNumber(party) === undefined ? 'party' : 'ticket', party);

/** A group's statement is the group's; the delegation that reads it out is on the record beside it. */
export const whose = (data: { readonly party: string; readonly onBehalfOf?: string | undefined }) => ({ party: namingSpeaker(data.onBehalfOf ?? data.party) });

export const ofMeeting = (kind: string, words: Word) =>
  defineEntry({ kind, data: meeting, words, values: (data) => ({ meeting: naming('meeting', data.meeting) }) });

export const ofTurn = (kind: string, words: Word) => defineEntry({ kind, data: turn, words, values: whose });
