import { sql } from 'kysely';
import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { LANGUAGES, type Localized } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { namesOfParties } from '#parties/for-other-slices.ts';
import { readableBy } from '../statements/rights.ts';

/** By what a search over statements can be narrowed: of whom and of when there are any that the asker may read. */
export interface StatementChoices {
  readonly parties: readonly { readonly party: string; readonly name: string }[];
  /** The newest first. */
  readonly years: readonly string[];
  /** The newest first, the last hundred. */
  readonly meetings: readonly { readonly meeting: string; readonly title: Localized }[];
}

const MOST_MEETINGS = 100;

export const statementChoices = defineQuery({
  name: 'floor.statement-choices',
  summary: 'By what statements can be narrowed: the parties, years and meetings of which there are any that the asker may read.',
  input: z.strictObject({ language: z.enum(LANGUAGES).default('en') }),
  allow: anyone,
  example: { language: 'en' },
  async run({ db, input, actor, now }): Promise<StatementChoices> {
    const readable = await readableBy(db, actor, now);
    const { rows } = await sql<{ of: 'party' | 'year' | 'meeting'; value: string; latest: string }>`
      with s as (select s.party, s.on_behalf_of, s.meeting, s.dated from floor.statements s where ${readable})
      select 'party' as of, party as value, '' as latest from s group by party
      union select 'party', on_behalf_of, '' from s where on_behalf_of is not null group by on_behalf_of
      union all select 'year', left(dated, 4), left(dated, 4) from s group by left(dated, 4)
      union all select 'meeting', meeting, max(dated) from s group by meeting`.execute(db);
    const of = (kind: string) => rows.filter((row) => row.of === kind).sort((a, b) => (a.latest === b.latest ? (a.value < b.value ? -1 : 1) : a.latest < b.latest ? 1 : -1)).map(({ value }) => value);
    const parties = of('party');
    const names = await namesOfParties(db, parties, input.language);
    const meetings = of('meeting').slice(0, MOST_MEETINGS);
    const titles = meetings.length === 0 ? [] : await db.selectFrom('programme.meetings').select(['id', 'title']).where('id', 'in', meetings).execute();
    return {
      parties: parties.map((party) => ({ party, name: names.get(party) ?? party })).sort((a, b) => a.name.localeCompare(b.name, input.language)),
      years: of('year'),
      meetings: meetings.map((meeting) => ({ meeting, title: titles.find(({ id }) => id === meeting)?.title ?? {} })),
    };
  },
});
