/** Names that were looked at before: making a formatter to try one costs more than answering a kept page. */
const tried = new Map<string, string | undefined>();
const MOST_TRIED = 2000;
const LONGEST = 60;

/** A time zone as a browser left it in the cookie `zone`, in one spelling; undefined where this server does not know it. */
export function zoneFrom(given: string | undefined): string | undefined {
  // An offset is none: the browser leaves a name, and of offsets there are as many as anybody cares to make up.
  if (!given || given.length > LONGEST || !/^[A-Za-z]/.test(given)) return undefined;
  if (tried.has(given)) return tried.get(given);
  let zone: string | undefined;
  try {
    zone = new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    zone = undefined;
  }
  if (tried.size >= MOST_TRIED) tried.clear();
  tried.set(given, zone);
  return zone;
}
