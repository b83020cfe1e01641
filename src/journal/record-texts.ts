import { type Namer, sayEntriesWith } from '#platform/entry-words.ts';
import type { EntryRow, Head } from '#platform/journal.ts';
import { asLine } from '#platform/markdown.ts';
import type { Catalogue } from '#platform/slice.ts';

/** Streams as texts to read, in an export: made of the entries and of the names in `names.json`, and of nothing else. */

export const NAMES = 'names.json';
export const pathOfText = (stream: string): string => `record/${stream.replaceAll(':', '_')}.md`;

export const beginText = ({ stream, number, hash }: Head): string => `# ${stream}\n\n${number} entries; the last has the hash \`${hash}\`.\n\n`;

/** A line for each entry. */
export async function sayText(catalogue: Pick<Catalogue, 'entries'>, namer: Namer, entries: readonly Omit<EntryRow, 'position'>[]): Promise<string> {
  const words = await sayEntriesWith(catalogue, namer, entries, 'en');
  return entries.map(({ number, at }, index) => `${number}. ${at.toISOString()} — ${asLine(words[index]!)}\n`).join('');
}

/** By kind and id. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Asks for each name once and remembers it: what `names.json` then holds is what the texts say. */
export function rememberNames(namer: Namer) {
  const known = new Map<string, Map<string, string | undefined>>();
  const remembering: Namer = async (kind, ids) => {
    const ofKind = known.get(kind) ?? new Map<string, string | undefined>();
    known.set(kind, ofKind);
    const fresh = ids.filter((id) => !ofKind.has(id));
    if (fresh.length > 0) {
      const found = await namer(kind, fresh);
      for (const id of fresh) ofKind.set(id, found.get(id));
    }
    return new Map(ids.flatMap((id) => (ofKind.get(id) === undefined ? [] : [[id, ofKind.get(id)!] as const])));
  };
  const names = (): Names => Object.fromEntries([...known].map(([kind, ofKind]) => [kind, Object.fromEntries([...ofKind].filter((pair): pair is [string, string] => pair[1] !== undefined))]));
  return { namer: remembering, names };
}

export const namerFrom = (names: Names): Namer => (kind, ids) => {
  const ofKind = names[kind] ?? {};
  return Promise.resolve(new Map(ids.flatMap((id) => (Object.hasOwn(ofKind, id) ? [[id, ofKind[id]!] as const] : []))));
};
