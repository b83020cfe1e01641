/** Reads what a document shows to be typed in a shell, so that a test can do it. */

/** What stands between fences of this language in a Markdown text, in order. */
export const fenced = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(/^```(\S*)\n([^]*?)^```$/gm)].filter(([, said]) => said === language).map(([, , text]) => text!);

/** Tables of a Markdown text: the cells of the rows below this head, without their backticks at the ends. */
export function rowsUnder(markdown: string, head: string): string[][] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith(head));
  if (start < 0) throw new Error(`There is no table with the head "${head}".`);
  const rows = [];
  for (let at = start + 2; lines[at]?.startsWith('|'); at += 1) rows.push(lines[at]!.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim().replaceAll('\\|', '|')));
  return rows;
}

/** The words of a command as `sh` takes them, variables filled in; for what documents use of it, and no more. */
export function wordsOf(command: string, variables: Readonly<Record<string, string>>): string[] {
  const fill = (text: string): string => text.replaceAll(/\$\(node -p 'crypto\.randomUUID\(\)'\)/g, () => crypto.randomUUID()).replaceAll(/\$(\w+)/g, (_, name: string) => {
    const value = variables[name];
    if (value === undefined) throw new Error(`$${name} is not set.`);
    return value;
  });
  return [...command.replaceAll('\\\n', ' ').matchAll(/(?:"(?:\\.|\$\([^)]*\)|[^"\\])*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replaceAll(/"((?:\\.|\$\([^)]*\)|[^"\\])*)"|'([^']*)'|([^"']+)/g, (_, double?: string, single?: string, bare?: string) =>
      double !== undefined ? fill(double).replaceAll(/\\(.)/g, '$1') : single ?? fill(bare!)));
}

/** What a line of curl asks for. @throws Error for an option that is not read here. */
export function requestOf(words: readonly string[]): { readonly url: string; readonly init: RequestInit } {
  const headers = new Headers();
  const query: string[] = [];
  let url = '';
  let body: string | undefined;
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at]!;
    if (['-s', '-i', '-N', '-G'].includes(word)) continue;
    if (!word.startsWith('-')) url = word;
    else if (word === '-H') headers.set(...(words[(at += 1)]!.split(/:\s*(.*)/s) as [string, string]));
    else if (word === '-d') body = words[(at += 1)]!;
    else if (word === '--data-urlencode') query.push(words[(at += 1)]!.replace(/=(.*)/s, (_, value: string) => `=${encodeURIComponent(value)}`));
    else throw new Error(`This option of curl is not read here: ${word}`);
  }
  if (query.length > 0) url += `${url.includes('?') ? '&' : '?'}${query.join('&')}`;
  return { url, init: { headers, ...(body !== undefined && { method: 'POST', body }) } };
}
