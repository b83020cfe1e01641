import type { Language } from '#platform/languages.ts';
import { isStateKind, type PartyKind } from './kinds.ts';
import { keysOf, lossyKeyOf, lossyKeysFor, spellingOf } from './fold-name.ts';
import { CAPITALS, capitalsKey, isCapitals, turned, withoutMarks } from './name-forms.ts';
import { readingsOf } from './misread-text.ts';
import { createNearNames } from './near-names.ts';
import { isDay } from '#platform/clock.ts';
import { existsOn, isWithin, type AmbiguousName, type Area, type Day, type Party } from './party.ts';
import { splitOnBehalf } from './on-behalf.ts';

export interface ResolvedName {
  readonly input: string;
  /** The party's id. */
  readonly party: string;
  readonly iso3: string | null;
  readonly kind: PartyKind;
  /** The known name or code that the input is a form of. */
  readonly matched: string;
  /** What a careful reader should know: a former name and its dates, a name not in United Nations use; else null. */
  readonly note: string | null;
}

export interface UnresolvedName {
  readonly input: string;
  /** Ids of the parties that it might be; often none. Never to be taken as an answer, also when there is one. */
  readonly candidates: readonly string[];
  readonly note: string;
}

export type NameAnswer = ResolvedName | UnresolvedName;
export type NameResolver = (input: string, on?: Day) => NameAnswer;

export const isResolved = (answer: NameAnswer): answer is ResolvedName => 'party' in answer;

type NameSort = 'short' | 'formal' | 'acronym' | 'code' | 'other' | 'former';

interface NameEntry {
  readonly is: 'name';
  readonly party: Party;
  readonly name: string;
  readonly lang?: Language;
  readonly sort: NameSort;
  readonly from?: Day;
  readonly to?: Day;
  readonly note?: string;
}
type Entry = NameEntry | { readonly is: 'area'; readonly area: Area } | { readonly is: 'ambiguous'; readonly entry: AmbiguousName };

const SORT_ORDER: readonly NameSort[] = ['short', 'formal', 'code', 'acronym', 'former', 'other'];

function entriesOf(party: Party): NameEntry[] {
  const entries: NameEntry[] = [];
  const add = (sort: NameSort, name: string | undefined, more: Partial<NameEntry> = {}): void => {
    if (name) entries.push({ is: 'name', party, sort, name, ...more });
  };
  for (const [lang, name] of Object.entries(party.names) as [Language, Party['names'][Language]][]) {
    add('short', name.short, { lang });
    add('formal', name.formal, { lang });
    add('acronym', name.acronym, { lang });
  }
  for (const { name, lang, from, to, note } of party.formerNames) add('former', name, { lang, from, to, note });
  for (const { name, lang, note } of party.otherNames) add('other', name, { lang, note });
  add('code', party.iso2);
  add('code', party.iso3);
  return entries;
}

const listed = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/**
 * A resolver of untidy names to parties as of a day. It never chooses between two: where a name is not one party's it
 * gives candidates. `areas` and `ambiguousNames` are names that must not be taken for a party's.
 */
export function createResolver(
  parties: readonly Party[],
  { areas = [], ambiguousNames = [] }: { areas?: readonly Area[]; ambiguousNames?: readonly AmbiguousName[] } = {},
): NameResolver {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const exact = new Map<string, Entry[]>();
  const spelling = new Map<string, Entry[]>();
  const words = new Map<string, Entry[]>();
  const bag = new Map<string, Entry[]>();
  const lossy = new Map<string, Entry[]>();
  const near = createNearNames();

  const put = (index: Map<string, Entry[]>, key: string, entry: Entry): void => {
    if (!key) return;
    const there = index.get(key);
    if (there) there.push(entry);
    else index.set(key, [entry]);
  };
  const putName = (name: string, entry: Entry): void => {
    const keys = keysOf(name);
    put(spelling, keys.spelling, entry);
    put(words, keys.words, entry);
    put(bag, keys.bag, entry);
    for (const key of lossyKeysFor(name)) put(lossy, key, entry);
  };

  for (const entry of parties.flatMap(entriesOf)) {
    const capitals = entry.sort === 'code' || isCapitals(entry.name);
    if (capitals) put(exact, capitalsKey(entry.name), entry);
    else putName(entry.name, entry);
    if (!capitals && entry.sort !== 'other') near.add(spellingOf(entry.name), entry.party.id);
  }
  for (const area of areas) for (const name of area.names) putName(name, { is: 'area', area });
  for (const entry of ambiguousNames) for (const name of entry.names) putName(name, { is: 'ambiguous', entry });

  const shortName = (party: Party): string => party.names.en.short;
  const shortNames = (ids: readonly string[]): string =>
    ids.map((id) => byId.get(id)).filter((party) => party !== undefined).map(shortName).join(', ');

  const unresolved = (input: string, candidates: readonly string[], note: string): UnresolvedName => ({
    input,
    candidates: listed(candidates.filter((id) => byId.has(id))),
    note,
  });

  /** The name that the party went by on a day, where that was not today's. */
  const nameThen = (party: Party, on: Day): string | undefined =>
    party.formerNames.find((former) => former.lang === 'en' && former.from !== undefined && isWithin(former, on))?.name;

  function noteFor(entry: NameEntry, on: Day | undefined): string | null {
    const { party, sort } = entry;
    if (entry.note && sort === 'other') return entry.note;
    const then = on === undefined ? undefined : nameThen(party, on);
    const notes: string[] = [];
    if (sort === 'former') {
      const until = entry.to ? `Name until ${entry.to}` : 'A former name';
      notes.push(`${until}; now ${shortName(party)}.`);
      if (entry.note) notes.push(entry.note);
    } else if (sort === 'other') {
      notes.push(`Not the name in United Nations use: ${shortName(party)}.`);
    }
    if (then !== undefined && then !== entry.name && spellingOf(then) !== spellingOf(entry.name)) notes.push(`On ${on} its name was ${then}.`);
    if (party.existedTo !== undefined) {
      const successors = shortNames(party.successors.map((successor) => successor.party));
      notes.push(`Existed until ${party.existedTo}${successors ? `; followed by ${successors}` : ''}.`);
    }
    return notes.length > 0 ? notes.join(' ') : null;
  }

  function answer(input: string, entries: readonly NameEntry[], on: Day | undefined): ResolvedName {
    const [best] = [...entries].sort((a, b) => SORT_ORDER.indexOf(a.sort) - SORT_ORDER.indexOf(b.sort));
    if (!best) throw new Error('answer needs at least one entry');
    // A current name that is somebody's label too carries the label's warning.
    const remark = entries.find((entry) => entry.sort === 'other' && entry.note)?.note;
    const note = noteFor(best, on) ?? (best.sort === 'short' ? (remark ?? null) : null);
    return { input, party: best.party.id, iso3: best.party.iso3 ?? null, kind: best.party.kind, matched: best.name, note };
  }

  const partiesIn = (entries: readonly NameEntry[]): Party[] => [...new Set(entries.map((entry) => entry.party))];

  const several = (input: string, found: readonly Party[]): UnresolvedName =>
    unresolved(input, found.map(({ id }) => id), `More than one party has this name: ${found.map(shortName).join('; ')}.`);

  /** 0 today's name of a party that is there, 1 another name of it, 2 a former party, 3 a former name, 4 a former party's former name. */
  const rank = ({ party, sort }: NameEntry): number =>
    party.existedTo === undefined ? (sort === 'former' ? 3 : sort === 'other' ? 1 : 0) : sort === 'former' ? 4 : 2;

  function decideToday(input: string, entries: readonly NameEntry[]): NameAnswer {
    const first = Math.min(...entries.map(rank));
    const foremost = partiesIn(entries.filter((entry) => rank(entry) === first));
    const [party] = foremost;
    if (!party || foremost.length > 1) return several(input, foremost);
    return answer(input, entries.filter((entry) => entry.party === party), undefined);
  }

  function decideOn(input: string, entries: readonly NameEntry[], on: Day): NameAnswer {
    const there = entries.filter(({ party }) => existsOn(party, on));
    const inUse = there.filter((entry) => entry.sort !== 'former' || isWithin(entry, on));
    for (const usable of [inUse, there]) {
      const found = partiesIn(usable);
      const [party] = found;
      if (found.length > 1) return several(input, found);
      if (party) return answer(input, usable, on);
    }
    const absent = partiesIn(entries);
    const before = absent.flatMap(({ predecessors }) => predecessors).filter(({ party }) => existsOn(byId.get(party) ?? {}, on));
    const after = absent.flatMap(({ successors }) => successors).filter(({ party }) => existsOn(byId.get(party) ?? {}, on));
    const continued = before.find(({ relation }) => relation === 'continues');
    const then = continued && byId.get(continued.party);
    const [only] = absent;
    if (absent.length === 1 && only && then && continued) {
      const note = `On ${on} the membership that ${shortName(only)} continues was that of ${shortName(then)}.`;
      return { input, party: then.id, iso3: then.iso3 ?? null, kind: then.kind, matched: entries[0]?.name ?? input, note };
    }
    const spans = absent.map((party) => `${shortName(party)} ${party.existedTo !== undefined && party.existedTo <= on ? `existed until ${party.existedTo}` : `is recorded from ${party.existedFrom}`}`);
    return unresolved(input, [...before, ...after].map(({ party }) => party), `Not a party on ${on}: ${spans.join('; ')}.`);
  }

  function decide(input: string, entries: readonly Entry[], on: Day | undefined): NameAnswer {
    for (const found of entries) {
      if (found.is !== 'ambiguous') continue;
      const { from, to, candidates, note } = found.entry;
      const always = from === undefined && to === undefined;
      if (always || (on !== undefined && isWithin({ from, to }, on))) return unresolved(input, candidates, note);
    }
    const names = entries.filter((found) => found.is === 'name');
    if (names.length > 0) return on === undefined ? decideToday(input, names) : decideOn(input, names, on);
    const area = entries.find((found) => found.is === 'area');
    return unresolved(input, [], area?.area.note ?? 'No party is known by this name.');
  }

  function find(text: string): readonly Entry[] | undefined {
    const capitals = CAPITALS.test(text) ? exact.get(capitalsKey(text)) : undefined;
    if (capitals) return capitals;
    const letters = spellingOf(text);
    const spelled = spelling.get(letters) ?? (letters.startsWith('the') ? spelling.get(letters.slice('the'.length)) : undefined);
    if (spelled) return spelled;
    const keys = keysOf(text);
    const worded = words.get(keys.words);
    if (worded) return worded;
    const ways = turned(text);
    for (const way of ways) {
      const other = keysOf(way);
      const found = spelling.get(other.spelling) ?? words.get(other.words);
      if (found) return found;
    }
    return (keys.bag && bag.get(keys.bag)) || undefined;
  }

  const restoredFrom = (found: NameAnswer): NameAnswer =>
    isResolved(found) ? { ...found, note: `Read from damaged letters as ${found.matched}.${found.note ? ` ${found.note}` : ''}` } : found;

  /** "Myanmar (Burma)": two names of one party, the second in brackets. */
  function findPair(text: string): readonly Entry[] | undefined {
    const pair = /^([^()[\]（）]+?)\s*[([（]\s*([^()[\]（）]+?)\s*[)\]）]$/.exec(text);
    const first = pair?.[1] && find(pair[1]);
    const second = pair?.[2] && find(pair[2]);
    if (!first || !second) return undefined;
    const names = (entries: readonly Entry[]): NameEntry[] => entries.filter((entry) => entry.is === 'name');
    const shared = names(first).filter(({ party }) => names(second).some((entry) => entry.party === party));
    return shared.length > 0 && partiesIn(shared).length === 1 ? shared : undefined;
  }

  return function resolve(input: string, on?: Day): NameAnswer {
    if (on !== undefined && !isDay(on)) throw new RangeError(`"${on}" is not a day: write YYYY-MM-DD.`);
    const bare = input.replace(/[\s\u00A0]+/g, ' ').trim();
    if (bare.length > 400) return unresolved(input, [], 'Too long to be a name.');
    const clean = withoutMarks(bare);
    if (clean === '') return unresolved(input, [], 'There is no name here.');
    for (const text of bare === clean ? [bare] : [bare, clean]) {
      const found = find(text) ?? findPair(text);
      if (found) return decide(input, found, on);
    }
    // The whole input: a byte of a letter may look like a space or a footnote mark.
    for (const reading of readingsOf(input)) {
      const found = find(withoutMarks(reading));
      if (found) return restoredFrom(decide(input, found, on));
    }
    const lost = lossyKeyOf(clean);
    const restored = lost && lossy.get(lost);
    if (restored) return restoredFrom(decide(input, restored, on));
    const split = splitOnBehalf(clean);
    if (split) {
      const sides = [split.speaker, split.onBehalfOf].map((side) => resolve(side, on)).filter(isResolved);
      return unresolved(input, sides.map(({ party }) => party), 'One party speaking for others: split the speaker from those spoken for.');
    }
    const alike = near.of(spellingOf(clean)).filter((id) => on === undefined || existsOn(byId.get(id) ?? {}, on));
    return unresolved(input, alike, alike.length > 0 ? 'No party is known by this name; some are spelled nearly so.' : 'No party is known by this name.');
  };
}

/** True for an answer that is a State of any kind, today's or former. */
export const isStateAnswer = (found: NameAnswer): found is ResolvedName => isResolved(found) && isStateKind(found.kind);
