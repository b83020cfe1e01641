import { ambiguousNames, areas, knownParties } from './known-parties.ts';
import { createResolver, type NameAnswer, type NameResolver } from './resolve-name.ts';

let resolver: NameResolver | undefined;

/** Resolves against the parties that a new installation knows; the index is made at the first question. */
export function resolveKnownName(input: string, on?: string): NameAnswer {
  resolver ??= createResolver(knownParties, { areas, ambiguousNames });
  return resolver(input, on);
}
