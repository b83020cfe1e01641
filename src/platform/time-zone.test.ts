import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calendarDay, moment, momentOrUtc, partialDate, timeZone } from './fields.ts';
import { openTestDatabase } from './test-database.ts';
import { dayIn, isTimeZone } from './time-zone.ts';

let test: Awaited<ReturnType<typeof openTestDatabase>>;
let client: pg.Client;
beforeAll(async () => {
  test = await openTestDatabase();
  client = new pg.Client({ connectionString: test.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await test.drop();
});

const takes = (schema: z.ZodType, text: string): boolean => schema.safeParse(text).success;

describe('a time zone', () => {
  // What programs have named: those this server lists, and those that only PostgreSQL lists and this server knows too.
  async function namesTaken(): Promise<string[]> {
    const { rows } = await client.query<{ name: string }>('select name from pg_timezone_names');
    return [...new Set([...Intl.supportedValuesOf('timeZone'), ...rows.map(({ name }) => name)])].filter(isTimeZone);
  }

  it('that is taken has the same days for PostgreSQL as for this server and the browser, the year round', async () => {
    const names = await namesTaken();
    expect(names.length).toBeGreaterThan(400);
    const moments = Array.from({ length: 12 }, (_, month) => [5, 11, 16, 22].map((hour) => new Date(Date.UTC(2027, month, 11, hour, 20)))).flat();
    const { rows } = await client.query<{ name: string; at: Date; day: string }>(
      `select name, at, (at at time zone name)::date::text as day from unnest($1::text[]) name cross join unnest($2::timestamptz[]) at`, [names, moments]);
    const differing = rows.filter(({ name, at, day }) => dayIn(name, at) !== day).map(({ name, at, day }) => `${name} ${at.toISOString()} ${day}`);
    expect(differing).toEqual([]);
    expect(rows.length).toBe(names.length * moments.length);
  });

  it.each(['UTC', 'Europe/Zurich', 'Asia/Kolkata', 'Asia/Calcutta', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Etc/GMT-14'])('%s is taken as it is', (name) => {
    expect(timeZone.parse(name)).toBe(name);
  });

  it.each(['+05:30', '-03', 'GMT+3', 'UTC+3', '<+03>-3', 'CET', 'EST', 'EST5EDT', 'MSK', 'GMT', 'Europe/Nowhere', 'Factory', 'localtime', '', ' UTC', 'constructor'])('%j is refused', (name) => {
    expect(takes(timeZone, name)).toBe(false);
  });

  it('is kept in the spelling of its own', () => {
    expect(timeZone.parse('europe/ZURICH')).toBe('Europe/Zurich');
  });
});

describe('days and moments', () => {
  it.each([['2024-02-29', true], ['2024-02-31', false], ['2023-02-29', false], ['0000-01-01', false], ['0999-12-31', false], ['1000-01-01', true], ['9999-12-31', true], ['10000-01-01', false], ['2024-1-1', false], ['2024', false]])('%s as a day: %s', (text, good) => {
    expect(takes(calendarDay, text)).toBe(good);
  });
  it.each([['2024', true], ['2024-02', true], ['2024-02-29', true], ['2024-02-31', false], ['2024-13', false], ['2024-00', false], ['0000', false], ['24', false], ['2024-02-', false]])('%s as a date as exact as it is known: %s', (text, good) => {
    expect(takes(partialDate, text)).toBe(good);
  });
  it.each([['2027-05-20T10:00:00Z', true], ['2027-05-20T10:00:00+14:00', true], ['2027-02-31T10:00:00Z', false], ['0000-01-01T00:00:00Z', false], ['9999-12-31T23:59:59-12:00', false], ['+275760-09-13T00:00:00Z', false], ['2027-05-20', false]])('%s as a moment: %s', (text, good) => {
    expect(takes(moment, text)).toBe(good);
  });
  it('takes a moment without an offset only where it is said to be in UTC', () => {
    expect(takes(moment, '2027-05-20T10:00')).toBe(false);
    expect(takes(momentOrUtc, '2027-05-20T10:00')).toBe(true);
  });
  it('tells the day of a moment at a place', () => {
    expect(dayIn('America/New_York', new Date('2027-05-21T01:00:00Z'))).toBe('2027-05-20');
    expect(dayIn('Pacific/Kiritimati', new Date('2027-05-20T10:00:00Z'))).toBe('2027-05-21');
  });
});
