import type { ResolveName, ResolvedName } from './proposal.ts';

/** A name cut out of a line, at `[start, end)` of it. `party` is left out where the words are no known name. */
export interface CutName extends ResolvedName {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

export interface CutLine {
  readonly names: readonly CutName[];
  /** Every word belongs to a resolved name. */
  readonly covered: boolean;
  /** Another way to cut the whole line into names of other parties. */
  readonly alternative?: readonly CutName[];
}

/** "United Kingdom of Great Britain and Northern Ireland" has eight words; organizations go to fourteen. */
const LONGEST_NAME_WORDS = 14;
const LONGEST_RUN_WORDS = 400;
const LIST_CONNECTORS = new Set(['and', '&', 'et', 'y', 'e', 'и', 'و', '和', '及', '以及']);

/** Remembers answers: a list asks for the same name many times. */
export function remembering(resolveName: ResolveName, on?: string): (name: string) => ResolvedName {
  const answers = new Map<string, ResolvedName>();
  return (name) => {
    const known = answers.get(name);
    if (known) return known;
    const answer = resolveName(name, on);
    answers.set(name, answer);
    return answer;
  };
}

const LONGEST_NAME = 300;
const BEGINS_IN_JOINT = /^(?:and|of|et|y|e|de|du|del|des|и|و|和|及)(?:\s|$)/iu;
const ENDS_IN_JOINT = /(?:^|\s)(?:of|of the|de|du|de la|del|d['’])$/iu;

/**
 * The whole name; else without a closing "(UNICEF)". Letters alone stand for many bodies: they are a hint and not an
 * answer, and where they name another party than the words do, both are given as candidates beside the words' party.
 */
export function resolveWritten(name: string, resolve: (name: string) => ResolvedName): ResolvedName {
  if (name.length > LONGEST_NAME) return {};
  const whole = resolve(name);
  if (whole.party) return whole;
  const turned = /^([^,،]+)[,،]\s*([^,،]+)$/u.exec(name);
  // "Korea, Republic of": the tail ends in the joint that the name begins with when it is not turned.
  if (turned && ENDS_IN_JOINT.test(turned[2]!)) {
    const straight = resolve(`${turned[2]!} ${turned[1]!}`);
    if (straight.party) return straight;
  }
  const parted = /^(.+?)\s*[(（]([^()（）]{2,30})[)）]$/u.exec(name);
  if (!parted) return whole;
  const [long, short] = [resolve(parted[1]!), resolve(parted[2]!)];
  const candidates = [...new Set([long.party, short.party, ...(long.candidates ?? []), ...(whole.candidates ?? [])])].filter((party) => party !== undefined);
  if (!long.party) return { candidates };
  return short.party && short.party !== long.party ? { ...long, candidates: [long.party, short.party] } : { ...long, candidates: [] };
}

interface Atom {
  readonly start: number;
  readonly end: number;
  readonly commaAfter: boolean;
  readonly connector: boolean;
}

const COMMA = /[,،、，]/u;

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  for (const { 0: word, index } of text.matchAll(/[^\s,،、，]+/gu)) {
    const end = index + word.length;
    const next = /^\s*([,،、，])?/u.exec(text.slice(end, end + 6))?.[1];
    atoms.push({ start: index, end, commaAfter: next !== undefined, connector: LIST_CONNECTORS.has(word.toLowerCase()) });
  }
  return atoms;
}

const balanced = (text: string): boolean => {
  let depth = 0;
  for (const letter of text) {
    if (letter === '(' || letter === '（') depth += 1;
    else if ((letter === ')' || letter === '）') && (depth -= 1) < 0) return false;
  }
  return depth === 0;
};

interface Way {
  readonly left: number;
  readonly commas: number;
  readonly count: number;
  readonly from: Way | undefined;
  readonly name: CutName | undefined;
}
const cheaper = (a: Way, b: Way): number => a.left - b.left || a.commas - b.commas || a.count - b.count;
const namesOf = (way: Way | undefined): CutName[] => {
  const names: CutName[] = [];
  for (let at = way; at; at = at.from) if (at.name) names.push(at.name);
  return names.reverse();
};
const partiesOf = (names: readonly CutName[]): string => names.map(({ party }) => party).sort().join(' ');

/**
 * Cuts a run of names parted by single spaces, commas or "and" into the names the resolver knows, by dynamic
 * programming over the words: least words left over, then fewest commas inside names, then fewest (longest) names.
 * A word left over takes the names that touch it along, unresolved with those as candidates: "New Guinea Island"
 * must not become Guinea. At most four ways are kept at each word, which is enough to see an ambiguity.
 */
export function cutNames(text: string, resolve: (name: string) => ResolvedName): CutLine {
  const atoms = atomsOf(text);
  if (atoms.length === 0 || atoms.length > LONGEST_RUN_WORDS) return { names: [], covered: false };
  const ways: Way[][] = [[{ left: 0, commas: 0, count: 0, from: undefined, name: undefined }]];
  for (let at = 1; at <= atoms.length; at += 1) ways.push([]);
  const keep = (at: number, way: Way): void => {
    const list = ways[at]!;
    list.push(way);
    list.sort(cheaper);
    if (list.length > 4) list.length = 4;
  };
  for (let from = 0; from < atoms.length; from += 1) {
    const best = ways[from]!;
    const first = atoms[from]!;
    for (const way of best) {
      // A joining word costs nothing between names; elsewhere, like any other word, it is left over.
      const free = first.connector && from > 0 && from < atoms.length - 1;
      keep(from + 1, { ...way, left: way.left + (free ? 0 : 1), from: way, name: undefined });
    }
    // "of the Congo" is a piece of a name, however well the resolver knows it.
    if (BEGINS_IN_JOINT.test(text.slice(first.start, first.start + 8))) continue;
    let commas = 0;
    for (let to = from; to < atoms.length && to < from + LONGEST_NAME_WORDS && commas < 4; to += 1) {
      let start = first.start;
      const end = atoms[to]!.end;
      let written = text.slice(start, end);
      if (!atoms[to]!.connector && balanced(written)) {
        let found = resolveWritten(written, resolve);
        // Arabic joins "and" to the word that follows it.
        if (!found.party && from > 0 && written.length > 3 && written.startsWith('و')) {
          found = resolve(written.slice(1));
          if (found.party) [start, written] = [start + 1, written.slice(1)];
        }
        if (found.party) {
          const name: CutName = { ...found, written, start, end };
          // Without its comma a turned name ("Korea Republic of") is taken only where nothing else covers the line.
          const open = commas === 0 && ENDS_IN_JOINT.test(written) ? 1 : 0;
          for (const way of best) keep(to + 1, { left: way.left, commas: way.commas + commas + open, count: way.count + 1, from: way, name });
        }
      }
      if (atoms[to]!.commaAfter) commas += 1;
    }
  }
  const [best, ...others] = ways[atoms.length]!;
  const names = namesOf(best);
  if (!best || best.left > 0) return { names: withLeftOver(text, atoms, names), covered: false };
  const alternative = others.filter(({ left, commas }) => left === 0 && commas <= best.commas).map(namesOf).find((other) => partiesOf(other) !== partiesOf(names));
  return { names, covered: true, ...(alternative ? { alternative } : {}) };
}

/** The names of an incomplete cut: words left over, with the names touching them, become names that are not known. */
function withLeftOver(text: string, atoms: readonly Atom[], names: readonly CutName[]): CutName[] {
  const items: { start: number; end: number; name?: CutName; joins: boolean; touched: boolean }[] = [];
  let at = 0;
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index]!;
    const name = names[at];
    if (name && name.start < atom.end) {
      items.push({ start: name.start, end: name.end, name, joins: false, touched: false });
      while (index + 1 < atoms.length && atoms[index + 1]!.start < name.end) index += 1;
      at += 1;
    } else {
      items.push({ start: atom.start, end: atom.end, joins: atom.connector && index > 0, touched: !atom.connector });
    }
  }
  // A comma parts two items, unless what follows it is the tail of a turned name: "Congo, Democratic Republic of the".
  const tailFrom = (index: number): boolean => {
    let last = index;
    while (items[last + 1] && !items[last]!.name && !COMMA.test(text.slice(items[last]!.end, items[last + 1]!.start))) last += 1;
    return !items[last]!.name && ENDS_IN_JOINT.test(text.slice(items[index]!.start, items[last]!.end));
  };
  const parted = (a: number, b: number): boolean => COMMA.test(text.slice(items[a]!.end, items[b]!.start)) && !tailFrom(b);
  const unknown = (index: number): boolean => items[index] !== undefined && !items[index]!.name && !items[index]!.joins;
  for (const [index, item] of items.entries()) {
    if (!item.name) continue;
    item.touched = (unknown(index - 1) && !parted(index - 1, index)) || (unknown(index + 1) && !parted(index, index + 1));
  }
  const cut: CutName[] = [];
  let open: { start: number; end: number; held: string[]; last: number } | undefined;
  const close = (): void => {
    if (open) cut.push({ written: text.slice(open.start, open.end), start: open.start, end: open.end, candidates: [...new Set(open.held)] });
    open = undefined;
  };
  for (const [index, item] of items.entries()) {
    const continues = open && item.touched && !parted(open.last, index) && !(item.name && items[open.last]!.name);
    if (!continues) close();
    if (item.touched) {
      open ??= { start: item.start, end: item.end, held: [], last: index };
      open.end = item.end;
      open.last = index;
      if (item.name?.party) open.held.push(item.name.party);
    } else if (item.name) {
      cut.push(item.name);
    }
  }
  close();
  return cut;
}
