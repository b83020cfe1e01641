import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import type { Localized } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';

export interface SessionListed {
  readonly session: string;
  readonly mechanism: string;
  readonly title: Localized;
  readonly theme: Localized | null;
  /** As exact as it is known: `2024`, `2024-05` or `2024-05-21`. */
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly place: Localized | null;
  readonly online: boolean;
  readonly fictional: boolean;
  readonly meetings: number;
}

export const sessions = defineQuery({
  name: 'programme.sessions',
  summary: 'The sessions of all mechanisms, or of one: the newest first.',
  input: z.strictObject({ mechanism: slugText.optional() }),
  allow: anyone,
  example: { mechanism: 'idm' },
  async run({ db, input }): Promise<readonly SessionListed[]> {
    const rows = await db.selectFrom('programme.sessions as s')
      .select((eb) => [
        's.id', 's.mechanism', 's.title', 's.theme', 's.starts_on', 's.ends_on', 's.place', 's.online', 's.content',
        eb.selectFrom('programme.meetings as m').select((inner) => inner.fn.countAll<number>().as('count')).whereRef('m.session', '=', 's.id').as('meetings'),
      ])
      .$if(input.mechanism !== undefined, (query) => query.where('s.mechanism', '=', input.mechanism!))
      .orderBy('s.starts_on', 'desc').orderBy('s.id').execute();
    return rows.map((row) => ({
      session: row.id, mechanism: row.mechanism, title: row.title, theme: row.theme, startsOn: row.starts_on, endsOn: row.ends_on,
      place: row.place, online: row.online, fictional: row.content.fictional === true, meetings: Number(row.meetings ?? 0),
    }));
  },
});
