import { sql } from 'kysely';
import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { namesOfParties, registerOf } from '#parties/for-other-slices.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { capacityOf } from '../inscription.ts';
import { type MeetingTimes, takesStatements, timesAt } from '../statements/meeting-rules.ts';
import { readableTo } from '../statements/rights.ts';
import { timeOf } from '../statements/speaking-time.ts';
import type { StatementRow } from '../statements/statements.ts';
import type { StatementFate } from '../statements/tables.ts';
import { isOpen } from '../statements/which-texts.ts';

/**
 * Where a statement stands. `to-come`: its turn waits or is under way. `without-turn`: no turn is asked for it, or it was
 * withdrawn, while the meeting is to come or goes on. `not-delivered`: the meeting closed without it.
 */
export type StatementState = 'delivered' | 'in-writing' | 'withdrawn' | 'to-come' | 'without-turn' | 'not-delivered';

/** A statement in the list of a meeting. */
export interface StatementListed {
  readonly statement: string;
  readonly party: string;
  readonly partyName: string;
  readonly onBehalfOf: string | null;
  readonly onBehalfOfName: string | null;
  readonly number: number;
  readonly turn: string | null;
  readonly state: StatementState;
  readonly ifNotReached: StatementFate;
  readonly deliveredAt: string | null;
  readonly isPublic: boolean;
  readonly publicFrom: string | null;
  readonly checkAgainstDelivery: boolean;
  readonly limitSeconds: number | null;
  readonly texts: readonly { readonly language: Language; readonly words: number; readonly seconds: readonly [number, number] }[];
}

export interface StatementsOfMeeting {
  readonly meeting: string;
  readonly takesStatements: boolean;
  /** In the order of delivery, then of filing; only what the asker may read. */
  readonly statements: readonly StatementListed[];
  /** How many there are in all, for the asker. */
  readonly total: number;
  readonly next: string | null;
}

const PAGE = 200;

function stateOf(row: StatementRow, turn: ReturnType<MeetingTimes['turnOf']>, isClosed: boolean, isCarriedOn: boolean): StatementState {
  if (row.withdrawn_at) return 'withdrawn';
  if (row.delivered_at) return row.in_writing ? 'in-writing' : 'delivered';
  if (isClosed) return isCarriedOn ? 'to-come' : 'not-delivered';
  return turn === 'waiting' || turn === 'speaking' ? 'to-come' : 'without-turn';
}

/** Filed for the meeting, or for a turn that it took over from another. */
const isOf = (meeting: string) => sql<boolean>`(s.meeting = ${meeting} or exists (
  select from floor.carried_turns here join floor.carried_turns c on c.turn = here.turn
  where here.to_meeting = ${meeting} and c.from_meeting = s.meeting and c.party = s.party and c.on_behalf_of is not distinct from s.on_behalf_of
    and (s.turn is null or s.turn = c.turn)))`;

export const statementsOfMeeting = defineQuery({
  name: 'floor.statements-of-meeting',
  summary: 'The statements of a meeting that the asker may read, with their languages and speaking times, and what became of those that were not read out.',
  input: z.strictObject({ meeting: slugText, language: z.enum(LANGUAGES).default('en'), after: z.string().max(300).optional() }),
  allow: anyone,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  async run({ db, input, actor, now }): Promise<StatementsOfMeeting> {
    const meeting = await meetingOf(db, input.meeting);
    const { statement: readable, inside } = await readableTo(db, actor, now);
    const all = await db.selectFrom('floor.statements as s').selectAll().select(inside.as('inside')).where(isOf(meeting.id)).where(readable)
      .orderBy('s.delivered_at', (order) => order.asc().nullsLast()).orderBy('s.filed_at').orderBy('s.id').execute();
    const from = input.after === undefined ? 0 : all.findIndex(({ id }) => id === input.after) + 1;
    const page = all.slice(from, from + PAGE);
    const texts = page.length === 0 ? [] : await db.selectFrom('floor.statement_texts as t').distinctOn(['t.statement', 't.language']).select(['t.statement', 't.language', 't.words'])
      .where('t.statement', 'in', page.map(({ id }) => id)).where(isOpen).orderBy('t.statement').orderBy('t.language').orderBy('t.version', 'desc').execute();
    const names = await namesOfParties(db, page.flatMap((row) => [row.party, ...(row.on_behalf_of === null ? [] : [row.on_behalf_of])]), input.language);
    const nameOf = (id: string): string => names.get(id) ?? id;
    const { byId } = await registerOf(db);
    const times = await timesAt(db, meeting);
    // Its turn goes on at a meeting that is not over.
    const { rows: goingOn } = await sql<{ voice: string }>`
      select c.from_meeting || ' ' || c.party || ' ' || coalesce(c.on_behalf_of, '') as voice from floor.carried_turns c
      join floor.carried_turns last on last.turn = c.turn join floor.floors f on f.meeting = last.to_meeting
      where c.from_meeting = ${meeting.id} and f.state ->> 'meeting' <> 'closed'`.execute(db);
    const isCarriedOn = (row: StatementRow): boolean => goingOn.some(({ voice }) => voice === `${row.meeting} ${row.party} ${row.on_behalf_of ?? ''}`);
    const voiceOf = (row: StatementRow) => {
      const party = byId.get(row.party);
      const capacity = row.on_behalf_of !== null ? ('group' as const) : party ? capacityOf(party) : ('national' as const);
      return { party: row.party, onBehalfOf: row.on_behalf_of ?? undefined, turn: row.turn, capacity };
    };
    return {
      meeting: meeting.id,
      takesStatements: takesStatements(meeting.rule_set),
      statements: page.map((row) => ({
        statement: row.id, party: row.party, partyName: nameOf(row.party), onBehalfOf: row.on_behalf_of, onBehalfOfName: row.on_behalf_of === null ? null : nameOf(row.on_behalf_of),
        number: row.number, turn: row.turn, state: stateOf(row, times.turnOf(voiceOf(row)), times.isClosed, isCarriedOn(row)), ifNotReached: row.if_not_reached,
        deliveredAt: row.delivered_at?.toISOString() ?? null, isPublic: row.public_from !== null && row.public_from <= now,
        publicFrom: row.public_from?.toISOString() ?? null, checkAgainstDelivery: row.check_against_delivery && row.delivered_at === null,
        limitSeconds: times.limitFor(voiceOf(row)),
        texts: texts.filter(({ statement }) => statement === row.id)
          .map(({ language, words }) => ({ language, words, seconds: timeOf(words, language, times.paceFor(language)).seconds })),
      })),
      total: all.length,
      next: all.length > from + PAGE ? page.at(-1)!.id : null,
    };
  },
});
