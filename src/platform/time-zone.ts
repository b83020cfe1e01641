/**
 * Whether a text is the name of a time zone that browsers, this server and PostgreSQL read alike: `UTC`, or a place of the IANA
 * database. Offsets are not: PostgreSQL reads `+05:30` as west of Greenwich. Nor are names without a place: it reads `CET` as an
 * hour that never changes.
 */
export function isTimeZone(name: string): boolean {
  if (name !== 'UTC' && !/^[a-z]+(\/[a-z0-9_+-]+){1,2}$/i.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** The name as the IANA database spells it: `europe/zurich` is `Europe/Zurich`. One that stands for another keeps itself. */
export function timeZoneAsNamed(name: string): string {
  const named = isTimeZone(name) ? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone : name;
  return named.toLowerCase() === name.toLowerCase() ? named : name;
}

/** The calendar day of a moment in a time zone, as `2024-05-21`. */
export function dayIn(zone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, calendar: 'iso8601', numberingSystem: 'latn', year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)!.value;
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
