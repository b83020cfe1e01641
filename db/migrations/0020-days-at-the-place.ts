import { type Kysely, sql } from 'kysely';

/** What was accepted as a time zone and is read in two ways, and the place whose hour was meant. */
const MEANT: Readonly<Record<string, string>> = {
  '+03:30': 'Asia/Tehran', '+04:30': 'Asia/Kabul', '+05:30': 'Asia/Kolkata', '+05:45': 'Asia/Kathmandu', '+06:30': 'Asia/Yangon', '+08:45': 'Australia/Eucla',
  '+09:30': 'Australia/Darwin', '-09:30': 'Pacific/Marquesas', GMT: 'UTC', CET: 'Europe/Brussels', MET: 'Europe/Brussels', EET: 'Europe/Athens', WET: 'Europe/Lisbon',
  EST: 'America/Panama', MST: 'America/Phoenix', HST: 'Pacific/Honolulu', EST5EDT: 'America/New_York', CST6CDT: 'America/Chicago', MST7MDT: 'America/Denver',
  PST8PDT: 'America/Los_Angeles',
};

/** `+03:00` as PostgreSQL and browsers both read it. Its sign is turned, as in the IANA database. */
const wholeHours = (offset: string): string | undefined => {
  const [, sign, hours] = /^([+-])(0\d|1[0-4])(?::?00)?$/.exec(offset) ?? [];
  return sign === undefined ? undefined : Number(hours) === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
};

export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ zone: string }>`select distinct time_zone as zone from programme.sessions`.execute(db);
  for (const { zone } of rows) {
    const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
    const meant = Object.hasOwn(MEANT, offset) ? MEANT[offset] : wholeHours(offset);
    if (meant !== undefined) await sql`update programme.sessions set time_zone = ${meant} where time_zone = ${zone}`.execute(db);
  }
  // The day of a meeting was cut from the moment as it was sent, whatever its offset.
  await sql`
    with right_day as (
      select m.id, m.day::text as former, (m.starts_at at time zone s.time_zone)::date as day
      from programme.meetings m join programme.sessions s on s.id = m.session
      where m.starts_at is not null and lower(s.time_zone) in (select lower(name) from pg_timezone_names)
    ), moved as (
      update programme.meetings m set day = r.day from right_day r where r.id = m.id and m.day is distinct from r.day
    )
    update floor.statements t set dated = r.day::text from right_day r
    where t.meeting = r.id and t.source is null and t.dated = r.former and r.former <> r.day::text`.execute(db);
  await sql`update programme.meetings set day = (starts_at at time zone 'UTC')::date where day is null and starts_at is not null`.execute(db);
  await sql`alter table programme.meetings add constraint meetings_have_the_day_they_start_on check (starts_at is null or day is not null)`.execute(db);
}
