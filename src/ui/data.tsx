import { jsonForHtml } from './json.ts';

/** Data inside the html: not a script that runs, so no content policy forbids it. */
export const Data = ({ type, id, children }: { readonly type: 'application/json' | 'application/ld+json'; readonly id?: string; readonly children: object }) => (
  <script type={type} id={id} dangerouslySetInnerHTML={{ __html: jsonForHtml(children) }} />
);
