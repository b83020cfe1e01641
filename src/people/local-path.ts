/** Where to go after signing in: a path on this site, or undefined for anything else. Never another site. */
export function localPath(path: string | null | undefined): string | undefined {
  if (!path || path.length > 2000 || !/^\/(?![/\\])/.test(path) || /[\\\p{Cc}]/u.test(path)) return undefined;
  const base = 'http://local.invalid';
  const url = URL.canParse(path, base) ? new URL(path, base) : undefined;
  if (url?.origin !== base || url.pathname.startsWith('//')) return undefined;
  // Back to the sign-in itself would be a circle.
  if (/^\/sign-(in|out)(\/|$)/.test(url.pathname)) return undefined;
  return url.pathname + url.search + url.hash;
}
