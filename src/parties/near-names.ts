export interface NearNames {
  add(key: string, party: string): void;
  /** Parties with a name that differs by about one letter: for showing, never for deciding. At most five. */
  of(key: string): string[];
}

const shortestKey = 4;
const longestKey = 60;

function withOneLetterLess(key: string): string[] {
  const letters = Array.from(key);
  return letters.map((_, at) => letters.slice(0, at).join('') + letters.slice(at + 1).join(''));
}

/** Finds near spellings through the keys that both have when one letter is left out, without comparing with every name. */
export function createNearNames(): NearNames {
  const names = new Map<string, Set<string>>();
  // Made at the first question: most lists never ask.
  let shortened: Map<string, Set<string>> | undefined;

  const put = (index: Map<string, Set<string>>, key: string, ids: Iterable<string>): void => {
    const there = index.get(key) ?? new Set();
    for (const id of ids) there.add(id);
    index.set(key, there);
  };

  function index(): Map<string, Set<string>> {
    if (shortened) return shortened;
    shortened = new Map();
    for (const [key, ids] of names) {
      put(shortened, key, ids);
      for (const shorter of withOneLetterLess(key)) put(shortened, shorter, ids);
    }
    return shortened;
  }

  return {
    add(key, party) {
      if (key.length < shortestKey || key.length > longestKey) return;
      shortened = undefined;
      put(names, key, [party]);
    },
    of(key) {
      if (key.length < shortestKey || key.length > longestKey) return [];
      const near = new Set<string>();
      for (const form of [key, ...withOneLetterLess(key)]) for (const id of index().get(form) ?? []) near.add(id);
      return [...near].sort().slice(0, 5);
    },
  };
}
