import { sql } from 'kysely';
import { z } from 'zod';
import { nameOf, type Role } from '#people/for-other-slices.ts';
import { defineQuery } from '#platform/command.ts';
import type { Reading } from '#platform/database.ts';
import { slugText } from '#platform/fields.ts';
import type { Localized } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { refuse } from '../refusals.ts';
import { type MeetingShown, mechanismName, showMeetings } from '../showing.ts';
import type { SessionContent } from '../tables.ts';

/** Who serves a session in public: its officers by name. Delegates are not named here, only their parties. */
export interface Officer {
  readonly role: Role;
  readonly name: string;
}

export interface SessionShown {
  readonly session: string;
  readonly mechanism: string;
  readonly mechanismName: Localized;
  readonly title: Localized;
  readonly theme: Localized | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly place: Localized | null;
  readonly timeZone: string;
  readonly online: boolean;
  readonly content: SessionContent;
  readonly meetings: readonly MeetingShown[];
  readonly officers: readonly Officer[];
  /** Parties with a delegation, and what they are called in six languages. */
  readonly parties: readonly { readonly party: string; readonly name: Localized }[];
}

const OFFICERS: readonly Role[] = ['chair', 'co-chair', 'rapporteur'];

async function whoServes(db: Reading, scopes: readonly string[]): Promise<Officer[]> {
  const held = await db.selectFrom('people.grants').select(['account', 'role'])
    .where('scope', 'in', [...scopes]).where('role', 'in', [...OFFICERS]).where('ended_at', 'is', null).orderBy('granted_at').execute();
  const names = await nameOf(db, held.map((grant) => grant.account));
  return OFFICERS.flatMap((role) => {
    const accounts = [...new Set(held.filter((grant) => grant.role === role).map((grant) => grant.account))];
    return accounts.flatMap((account) => (names.has(account) ? [{ role, name: names.get(account)! }] : []));
  });
}

async function whoTakesPart(db: Reading, scopes: readonly string[]) {
  const rows = await db.selectFrom('people.grants as g').innerJoin('parties.parties as p', 'p.id', 'g.party')
    .select(['p.id', sql<Record<string, { short: string }>>`p.record -> 'names'`.as('names')])
    .distinct().where('g.scope', 'in', [...scopes]).where('g.ended_at', 'is', null).execute();
  return rows.map(({ id, names }) => ({
    party: id,
    name: Object.fromEntries(Object.entries(names).map(([language, { short }]) => [language, { text: short, status: 'official' }])) as Localized,
  }));
}

export const session = defineQuery({
  name: 'programme.session',
  summary: 'A session: theme, aims, programme by day and room, who serves it and who takes part, its papers.',
  input: z.strictObject({ session: slugText }),
  allow: anyone,
  example: { session: 'idm-demo' },
  async run({ db, input }): Promise<SessionShown> {
    const row = await db.selectFrom('programme.sessions').selectAll().where('id', '=', input.session).executeTakeFirst();
    if (!row) throw refuse('no-such-session');
    const meetings = await showMeetings(db, (query) => query.where('m.session', '=', row.id));
    const scopes = [`session/${row.id}`, ...meetings.map(({ meeting }) => `meeting/${meeting}`)];
    return {
      session: row.id, mechanism: row.mechanism, mechanismName: (await mechanismName(db, row.mechanism)).name, title: row.title, theme: row.theme,
      startsOn: row.starts_on, endsOn: row.ends_on, place: row.place, timeZone: row.time_zone, online: row.online, content: row.content,
      meetings,
      officers: await whoServes(db, scopes),
      parties: await whoTakesPart(db, scopes),
    };
  },
});
