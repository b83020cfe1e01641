import { isDay } from '#platform/clock.ts';
import { resolveKnownName } from './known-resolver.ts';
import { isResolved, type NameResolver } from './resolve-name.ts';

/** The counts of one run. */
export interface NamesSummary {
  readonly names: number;
  readonly resolved: number;
}

/** Said to the person who typed the command. */
export class NamesInputError extends Error {
  override readonly name = 'NamesInputError';
}

/**
 * `bin/parley names [--on YYYY-MM-DD]`: a name a line in, a JSON object a line out, in the same order:
 * `{input, party, iso3, kind, matched, note}` or `{input, candidates, note}`. Empty lines are passed over. `input` gives
 * whole lines, as `node:readline` reads them from a stream.
 */
export async function namesVerb({
  input,
  on,
  write,
  resolve = resolveKnownName,
}: {
  input: AsyncIterable<string> | Iterable<string>;
  on?: string;
  write: (line: string) => void | Promise<void>;
  resolve?: NameResolver;
}): Promise<NamesSummary> {
  if (on !== undefined && !isDay(on)) {
    throw new NamesInputError(`--on ${on}: not a day of the calendar. Write it as YYYY-MM-DD, for example --on 1985-03-01.`);
  }
  let names = 0;
  let resolved = 0;
  for await (const line of input) {
    const name = line.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '');
    if (name.trim() === '') continue;
    const answer = resolve(name, on);
    names++;
    if (isResolved(answer)) resolved++;
    await write(`${JSON.stringify(answer)}\n`);
  }
  return { names, resolved };
}
