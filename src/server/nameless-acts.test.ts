import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { floorOf } from '#floor/act.ts';
import { openMeeting } from '#floor/commands/open-meeting.ts';
import { takeChair } from '#floor/commands/take-chair.ts';
import { newId } from '#platform/ids.ts';
import { beginSession } from '#people/sessions.ts';
import { scenarioPerson } from '#scenarios/people.ts';
import { type OpenApp, openTestApp } from './test-app.ts';

const MEETING = 'idm-demo-chatham';
const CLASS = { kenya: 'national', mexico: 'national', switzerland: 'national', g77: 'national', observer: 'organization', 'civil-society': 'stakeholder' } as const;
type Taker = keyof typeof CLASS;
const OF_THE_ROOM = ['floor.floors', 'floor.turns', 'journal.entries', 'journal.streams', 'journal.submissions'];

let app: OpenApp;
const headers = new Map<string, Record<string, string>>();

/** Every row of every table with the transactions that wrote it and that held it last. */
async function everything(): Promise<Map<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`.execute(app.spine.db);
  const all = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select xmin::text || ' ' || xmax::text || ' ' || to_jsonb(t)::text as row from ${sql.table(name)} t`.execute(app.spine.db);
    for (const { row } of rows) all.set(`${name} ${row}`, name);
  }
  return all;
}

/** What stands differently after something was done. */
async function writtenBy(doing: () => Promise<void>): Promise<[string, string][]> {
  const before = await everything();
  await doing();
  return [...(await everything())].filter(([row]) => !before.has(row));
}

async function send(who: string, command: string, input: object): Promise<unknown> {
  const response = await app.request(`/api/v1/${command}`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': newId(), ...headers.get(who)! }, body: JSON.stringify({ meeting: MEETING, ...input }),
  });
  expect(response.status, await response.clone().text()).toBe(200);
  return ((await response.json()) as { answer: unknown }).answer;
}

beforeAll(async () => {
  app = await openTestApp();
  const chair = { kind: 'person', id: scenarioPerson('chair').account } as const;
  await app.spine.run(openMeeting, { input: { meeting: MEETING }, actor: chair });
  await app.spine.run(takeChair, { input: { meeting: MEETING, office: 'chair' }, actor: chair });
  // Half of them come with sessions that were not used for days, half with tokens that were never used.
  for (const [place, who] of [...Object.keys(CLASS), 'chair'].entries()) {
    const { secret } = await beginSession(app.spine.db, scenarioPerson(who).account, 'test', new Date(Date.now() - (2 + place) * 86_400_000));
    headers.set(who, place % 2 === 0 ? { cookie: `parley_session=${secret}` } : app.headersOf(who));
  }
});
afterAll(() => app.close());

describe('where nothing may be put down to anybody', () => {
  it('no transaction on the way of an act is about a person: its order beside the act tells nobody', async () => {
    const persons = Object.keys(CLASS).map((who) => scenarioPerson(who as Taker).account);
    const order = (Object.keys(CLASS) as Taker[]).map((who) => ({ who, by: Math.random() })).sort((a, b) => a.by - b.by).map(({ who }) => who);
    for (const who of order) {
      const written = await writtenBy(async () => {
        await send(who, 'floor.take-ticket', { capacity: CLASS[who], key: newId() });
      });
      expect(written.length).toBeGreaterThan(0);
      for (const [row, table] of written) {
        expect(OF_THE_ROOM, row).toContain(table);
        for (const person of persons) expect(row).not.toContain(person);
      }
      const looking = await writtenBy(async () => {
        for (const address of [`/meetings/${MEETING}`, '/desk', `/api/v1/floor.speakers-list?meeting=${MEETING}&language=en`]) {
          expect((await app.request(address, { headers: headers.get(who)! })).status, address).toBe(200);
        }
      });
      expect(looking).toEqual([]);
    }
  });

  it('nor is any of the chair’s, who speaks there too', async () => {
    const { id } = (await floorOf(app.spine.db, MEETING)).waiting[0]!;
    const written = await writtenBy(async () => {
      await send('chair', 'floor.give', { turn: id, ending: null });
      await send('chair', 'floor.end', { turn: id });
    });
    // That a turn was kept holds the row of its meeting, too.
    expect([...new Set(written.map(([, table]) => table))].sort()).toEqual([...OF_THE_ROOM, 'programme.meetings']);
    for (const [row] of written) expect(row).not.toContain(scenarioPerson('chair').account);
  });
});
