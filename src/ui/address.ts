/** The address of this page in another language: everything else of it stays. */
export function addressIn(url: URL, language: string | undefined): string {
  const query = new URLSearchParams(url.search);
  query.delete('lang');
  if (language) query.set('lang', language);
  const text = query.toString();
  return url.pathname + (text ? `?${text}` : '');
}
