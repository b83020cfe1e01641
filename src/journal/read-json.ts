import { createReadStream } from 'node:fs';

/**
 * The first name that stands twice in one object of a JSON text. Programs differ in which of the two they read, so such a text
 * says different things to different readers.
 */
export function nameTwice(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  // Strings, and the marks that open and close: what a name is tells the colon behind it.
  for (const [token, , colon] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/gs)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const name = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string;
      const names = open.at(-1);
      if (names?.has(name)) return name;
      names?.add(name);
    }
  }
  return undefined;
}

export class NotJson extends Error {}

export interface Read {
  readonly value: unknown;
  /** Stands twice in one object. */
  readonly twice: string | undefined;
}

/** @throws NotJson */
export function readJson(text: string, place: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotJson(`${place}: not JSON.`);
  }
  // What is written as this program writes it holds no name twice: the long way is for what is not.
  return { value, twice: JSON.stringify(value) === text ? undefined : nameTwice(text) };
}

/** Lines as their bytes end: at line feeds, and not at U+2028, at which other readers of lines break the text of an entry. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let open: Buffer[] = [];
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...open, chunk.subarray(from, end)]).toString('utf8');
      open = [];
      from = end + 1;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (open.length > 0) yield Buffer.concat(open).toString('utf8');
}

/** The lines of a file that holds one JSON object a line. @throws NotJson that names the line */
export async function* jsonLines(file: string): AsyncGenerator<Read & { readonly line: number }> {
  let line = 0;
  for await (const text of linesOf(file)) {
    line += 1;
    if (text.trim() !== '') yield { ...readJson(text, `${file}, line ${line}`), line };
  }
}
