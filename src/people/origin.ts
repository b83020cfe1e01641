/** The address Parley is known under, for links in mails that no request asked for: as `bin/start` reads it. */
export function publicOrigin(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = environment['PARLEY_ORIGIN'];
  if (given) return new URL(given).origin;
  const host = environment['HOST'] ?? '127.0.0.1';
  return `http://${host.includes(':') ? `[${host}]` : host}:${environment['PORT'] ?? '4600'}`;
}
