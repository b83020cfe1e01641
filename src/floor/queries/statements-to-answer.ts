import { sql } from 'kysely';
import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { type Language, LANGUAGES, versionFor } from '#platform/languages.ts';
import { signedIn } from '#platform/right.ts';
import { floorOf } from '../act.ts';
import { repliesOfDay } from '../replies-of-day.ts';
import { rulesOf } from '../rules/adjust.ts';
import type { Level } from '../rules/rule-set.ts';
import type { Spoken } from '../rules/state.ts';
import { type TurnShown, turnsShownIn } from '../showing.ts';

/** A statement to which a reply can be asked for. */
export interface StatementToAnswer extends TurnShown {
  readonly begunAt: string;
  readonly item?: string;
  readonly level?: Level;
  /** Another meeting of the day at which it was made, and its title. */
  readonly meeting?: string;
  readonly meetingTitle?: string;
}

export interface StatementsToAnswer {
  /** Levels whose statements are answered in writing. */
  readonly inWritingTo: readonly Level[];
  /** Those of this meeting first, then those of others earlier in the day; the newest first. */
  readonly statements: readonly StatementToAnswer[];
}

const NONE: StatementsToAnswer = { inWritingTo: [], statements: [] };

export const statementsToAnswer = defineQuery({
  name: 'floor.statements-to-answer',
  summary: 'The statements to which a reply can be asked for at a meeting: its own, and those of other meetings of the session on the same day.',
  input: z.strictObject({ meeting: slugText, language: z.enum(LANGUAGES).default('en') }),
  allow: signedIn,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  async run({ db, input }): Promise<StatementsToAnswer> {
    const floor = await floorOf(db, input.meeting);
    const { replies } = rulesOf(floor);
    if (!replies || floor.meeting === 'closed') return NONE;
    const { others } = await repliesOfDay(db, input.meeting);
    const elsewhere = others.length === 0 ? [] : (await db.selectFrom('floor.turns').select(['meeting', sql<Spoken>`told`.as('turn')])
      .where('meeting', 'in', others.map(({ meeting }) => meeting)).orderBy('begun_at', 'desc').execute());
    const here = [...floor.spoken].reverse();
    const { show } = await turnsShownIn(db, [...here, ...elsewhere.map(({ turn }) => turn)], input.language);
    const shown = (turn: Spoken): StatementToAnswer =>
      ({ ...show(turn), begunAt: turn.begunAt, ...(turn.item !== undefined && { item: turn.item }), ...(turn.level && { level: turn.level }) });
    return {
      inWritingTo: replies.inWritingTo,
      statements: [
        ...here.map(shown),
        ...elsewhere.map(({ meeting, turn }) => ({ ...shown(turn), meeting, meetingTitle: titleOf(others, meeting, input.language) })),
      ],
    };
  },
});

const titleOf = (meetings: Awaited<ReturnType<typeof repliesOfDay>>['others'], id: string, language: Language): string =>
  versionFor(meetings.find(({ meeting }) => meeting === id)?.title ?? {}, language)?.text ?? id;
