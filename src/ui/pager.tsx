import { useSetting } from './setting.ts';

/**
 * Leads through a long list by cursor. Cursors, not page numbers: what is added meanwhile moves nothing.
 * `url` is the page's own address; everything else in it stays.
 */
export function Pager({ url, next, previous, parameter = 'after' }: {
  readonly url: URL;
  readonly next?: string | undefined;
  readonly previous?: string | undefined;
  readonly parameter?: string;
}) {
  const { say } = useSetting();
  const at = url.searchParams.get(parameter);
  if (next === undefined && at === null) return null;
  const href = (cursor: string | undefined) => {
    const query = new URLSearchParams(url.search);
    if (cursor === undefined) query.delete(parameter);
    else query.set(parameter, cursor);
    const text = query.toString();
    return url.pathname + (text ? `?${text}` : '');
  };
  return (
    <nav class="pager" aria-label={say('pages')}>
      {at !== null && <a href={href(undefined)}>{say('firstPage')}</a>}
      {previous !== undefined && (
        <a href={href(previous)} rel="prev">
          {say('previousPage')}
        </a>
      )}
      {next !== undefined && (
        <a href={href(next)} rel="next">
          {say('nextPage')}
        </a>
      )}
    </nav>
  );
}
