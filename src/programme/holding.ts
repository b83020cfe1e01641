import type { Reading } from '#platform/database.ts';
import { differing, recorded } from '#platform/recorded.ts';
import type { Departure, PublishedCheck } from '#platform/slice.ts';
import { meetingPlanned, sessionPlanned } from './entries.ts';

type Data = Readonly<Record<string, unknown>>;

/** What a floor's own entry of this kind says of the rules that the programme names. */
const RULES_CHOSEN = 'floor.rules-chosen';

const moment = (value: unknown): string | null => (typeof value === 'string' ? new Date(value).toISOString() : null);

/** The row that the entry of a session comes to. */
const sessionOf = ({ mechanism, content }: Data): Data => {
  const { title, theme, startsOn, endsOn, place, timeZone, online, content: inner } = content as Data;
  return { mechanism, title, theme, starts_on: startsOn, ends_on: endsOn, place, time_zone: timeZone, online, content: inner };
};

/** The row that the entry of a meeting comes to. Its day follows from the start where none is stated. */
const meetingOf = ({ session, content }: Data): Data => {
  const { title, form, day, startsAt, endsAt, room, ruleSet, note } = content as Data;
  return { session, title, form, ...(day !== undefined && { day }), starts_at: moment(startsAt), ends_at: moment(endsAt), room, rule_set: ruleSet, note };
};

/** Whether the programme says what was planned, and roles hold where it says they do. */
export async function* holds({ db }: { readonly db: Reading }): AsyncGenerator<Departure> {
  const sessions = new Map<string, { readonly stream: string; readonly row: Data; readonly within: string }>();
  const meetings = new Map<string, { readonly stream: string; row: Data; readonly within: string }>();
  for await (const { stream, kind, data } of recorded(db, [sessionPlanned.kind, meetingPlanned.kind, RULES_CHOSEN])) {
    const id = String(data[kind === sessionPlanned.kind ? 'session' : 'meeting']);
    if (kind === sessionPlanned.kind) sessions.set(id, { stream, row: sessionOf(data), within: `mechanism/${String(data['mechanism'])}` });
    else if (kind === meetingPlanned.kind) meetings.set(id, { stream, row: meetingOf(data), within: `session/${String(data['session'])}` });
    else if (meetings.has(id)) meetings.get(id)!.row = { ...meetings.get(id)!.row, rule_set: data['ruleSet'] };
  }
  yield* compare('session', sessions, await db.selectFrom('programme.sessions').selectAll().orderBy('id').execute());
  yield* compare('meeting', meetings, await db.selectFrom('programme.meetings').selectAll().orderBy('id').execute());
  const places = new Map((await db.selectFrom('people.scopes').selectAll().execute()).map(({ scope, within }) => [scope, within]));
  for (const [what, all] of [['session', sessions], ['meeting', meetings]] as const) {
    for (const [id, { stream, within }] of all) {
      if (places.get(`${what}/${id}`) !== within) yield { stream, says: `roles held at ${what}/${id} count elsewhere than in ${within}` };
    }
  }
}

function* compare(what: string, planned: ReadonlyMap<string, { readonly stream: string; readonly row: Data }>, rows: readonly ({ readonly id: string } & Data)[]): Generator<Departure> {
  const there = new Set<string>();
  for (const row of rows) {
    there.add(row.id);
    const known = planned.get(row.id);
    const wrong = known && differing(known.row, row);
    if (!known) yield { stream: `${what}/${row.id}`, says: 'is in the programme and was never planned' };
    else if (wrong!.length > 0) yield { stream: known.stream, says: `${what} ${row.id} in the programme is not as it was planned (${wrong!.join(', ')})` };
  }
  for (const [id, { stream }] of planned) if (!there.has(id)) yield { stream, says: `${what} ${id} was planned and is not in the programme` };
}

/** The same of `sessions/<id>.json`. */
export function checkPublished(): PublishedCheck {
  const sessions = new Map<string, Data>();
  const titles = new Map<string, Data>();
  return {
    paths: /^sessions\/[a-z0-9-]+\.json$/,
    take({ kind, data }) {
      if (kind === sessionPlanned.kind) sessions.set(String(data['session']), sessionOf(data));
      if (kind === meetingPlanned.kind) titles.set(String(data['meeting']), { title: (data['content'] as Data)['title'], form: (data['content'] as Data)['form'] });
    },
    fault(path, value) {
      const { meetings, ...session } = value as Data & { meetings: readonly ({ readonly meeting: string } & Data)[] };
      const known = sessions.get(path.slice('sessions/'.length, -'.json'.length));
      if (known === undefined) return 'no entry says that this session was planned';
      const wrong = differing(known, session);
      if (wrong.length > 0) return `is not the session that was planned (${wrong.join(', ')})`;
      const other = meetings.find((shown) => differing(titles.get(shown.meeting) ?? { title: null }, shown).length > 0);
      return other && `its meeting ${other.meeting} is not as it was planned`;
    },
  };
}
