import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The rules between rooms. Each failure says which file breaks which rule, and what to do instead.
 */

const SHARED = ['platform', 'ui', 'paper'] as const;
/** Slices in the order in which they may lean on one another: each on those before it. */
const ORDER = [
  'people', 'parties', 'library', 'mechanisms', 'programme', 'accreditation', 'floor', 'drafting', 'decisions', 'hearings',
  'solutions', 'evidence', 'commitments', 'bodies', 'trace', 'journal', 'desks',
];
/** Places that put slices together: they may import any file. */
const ASSEMBLY = new Set(['server', 'catalogue.ts', 'routes.ts', 'browser.ts']);

interface Import {
  readonly from: string;
  /** Path below `src/`. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const files = globSync('src/**/*.{ts,tsx}').map((file) => file.slice('src/'.length)).sort();
const textOf = new Map(files.map((file) => [file, readFileSync(`src/${file}`, 'utf8')]));
const code = files.filter((file) => !/\.test\.tsx?$/.test(file) && !file.includes('/test-'));
const roomOf = (file: string): string => file.split('/')[0]!;

const importsOf = (of: readonly string[]): Import[] => of.flatMap((from) =>
  [...textOf.get(from)!.matchAll(/^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm)].flatMap((match) => {
    const target = match[2] ?? match[3] ?? match[4]!;
    const to = target.startsWith('#') ? target.slice(1) : target.startsWith('.') ? path.posix.join(path.posix.dirname(from), target) : undefined;
    return to === undefined ? [] : [{ from, to, isTypeOnly: match[1] !== undefined }];
  }),
);
const imports = importsOf(code);

const breaking = (broken: readonly Import[]): string[] => broken.map(({ from, to }) => `${from} imports ${to}`);

describe('rooms', () => {
  it('platform/, ui/ and paper/ know no slice', () => {
    const broken = imports.filter(({ from, to }) => (SHARED as readonly string[]).includes(roomOf(from)) && ORDER.includes(roomOf(to)));
    expect(breaking(broken), 'Move what needs the slice into the slice, or hand it in as a parameter.').toEqual([]);
  });

  it('platform/ knows neither ui/ nor paper/', () => {
    expect(breaking(imports.filter(({ from, to }) => roomOf(from) === 'platform' && ['ui', 'paper'].includes(roomOf(to)))), 'The spine has no looks.').toEqual([]);
  });

  it('paper/ and ui/ know nothing of one another', () => {
    const broken = imports.filter(({ from, to }) => [roomOf(from), roomOf(to)].toSorted().join(' ') === 'paper ui');
    expect(breaking(broken), 'What both need is data: hand it in.').toEqual([]);
  });

  it('a slice reaches another through its door', () => {
    const broken = imports.filter(({ from, to }) => {
      const [mine, theirs] = [roomOf(from), roomOf(to)];
      if (mine === theirs || ASSEMBLY.has(mine) || !ORDER.includes(theirs)) return false;
      if (to === `${theirs}/for-other-slices.ts` || to === `${theirs}/for-other-pages.tsx`) return false;
      const isForDesks = mine === 'desks' && /^[^/]+\/(components\/.*|rules\.ts|rules\/.*|words\.ts|queries\/.*|commands\/.*)$/.test(to);
      return !isForDesks;
    });
    expect(breaking(broken), 'Export what is needed from the other slice’s for-other-slices.ts.').toEqual([]);
  });

  it('slices lean only on slices before them', () => {
    const broken = imports.filter(({ from, to }) => {
      const [mine, theirs] = [ORDER.indexOf(roomOf(from)), ORDER.indexOf(roomOf(to))];
      return mine >= 0 && theirs >= 0 && theirs > mine;
    });
    expect(breaking(broken), 'Record an entry and let the later slice react, or move the page to desks/.').toEqual([]);
  });

  it('screens name commands and queries of their own slice and of those before it, by whatever name types let through', () => {
    const offered = new Set(code.flatMap((file) => [...textOf.get(file)!.matchAll(/define(?:Command|Query)\(\{\s*name: '([^']+)'/g)].map(([, name]) => name!)));
    expect(offered.size).toBeGreaterThan(0);
    const broken = code.filter((file) => !ASSEMBLY.has(roomOf(file)) && (roomOf(file) === 'ui' || file.endsWith('.tsx') || file.includes('/components/'))).flatMap((file) =>
      [...textOf.get(file)!.matchAll(/['"`]([a-z]+)\.([a-z-]+)['"`]/g)].flatMap(([, slice, what]) => {
        const name = `${slice}.${what}`;
        return offered.has(name) && ORDER.indexOf(slice!) > ORDER.indexOf(roomOf(file)) ? [`${file} names ${name}`] : [];
      }),
    );
    expect(broken, 'Move the screen to desks/, or hand the command in.').toEqual([]);
  });

  it('are tested without those that come later; but any test may read the record, and server/ and the scenario put things together', () => {
    const tests = files.filter((file) => !code.includes(file));
    const broken = importsOf(tests).filter(({ from, to }) => {
      const [mine, theirs] = [ORDER.indexOf(roomOf(from)), ORDER.indexOf(roomOf(to))];
      const readsRecord = /^journal\/(record|reading|queries\/entries)\.ts$/.test(to);
      const isShared = (SHARED as readonly string[]).includes(roomOf(from));
      return theirs >= 0 && !readsRecord && (isShared || (mine >= 0 && theirs > mine));
    });
    expect(breaking(broken), 'Move what is tested of the later slice into its own tests, or what both begin with into a test-* of the earlier one.').toEqual([]);
  });

  it('stand in ARCHITECTURE.md and in the catalogue in the order in which they may lean on one another', () => {
    const standing = ORDER.filter((slice) => existsSync(`src/${slice}`));
    const drawn = /^people → .*$/m.exec(readFileSync('ARCHITECTURE.md', 'utf8'))![0].split(' → ');
    expect(drawn).toEqual(standing);
    const listed = /export const slices = \[(.*)\] as const/.exec(textOf.get('catalogue.ts')!)![1]!.split(', ');
    expect([...listed, 'desks']).toEqual(standing);
  });

  it('every folder of src/ is a room of the house', () => {
    const rooms = new Set(files.filter((file) => file.includes('/')).map(roomOf));
    const unknown = [...rooms].filter((room) => !ORDER.includes(room) && !(SHARED as readonly string[]).includes(room) && room !== 'server');
    expect(unknown, 'Put it into a slice, or name the slice in the order above and in ARCHITECTURE.md.').toEqual([]);
  });
});

describe('tables', () => {
  it('are written by their slice alone', () => {
    const writes = /(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(\s*'([a-z_]+)\.|\b(?:insert\s+into|update|delete\s+from)\s+([a-z_]+)\.[a-z_]+/gi;
    const owners: Record<string, string> = { platform: 'journal' };
    const broken = code.flatMap((file) =>
      [...textOf.get(file)!.matchAll(writes)].flatMap((match) => {
        const schema = (match[1] ?? match[2])!.toLowerCase();
        const mine = owners[roomOf(file)] ?? roomOf(file);
        return schema === mine || !ORDER.includes(schema) ? [] : [`${file} writes ${schema}'s tables`];
      }),
    );
    expect(broken, 'Call the owner’s function in for-other-slices.ts, or record an entry to which it reacts.').toEqual([]);
  });
});

describe('rules', () => {
  const pure = code.filter((file) => /\/rules(\.ts|\/)/.test(file));

  it('have no clock, no chance, no database and no screen', () => {
    const impure = /\bDate\.now\(|new Date\(\)|Math\.random|randomUUID|performance\.now|process\.|from '(?:kysely|pg|preact|hono|node:[^']+)|#platform\/(?:database|clock|ids|spine|journal)/;
    expect(pure.filter((file) => impure.test(textOf.get(file)!)), 'Hand the moment, the number or the row in as a value.').toEqual([]);
  });

  it('exist and are tested', () => {
    expect(pure.length).toBeGreaterThan(0);
    const untested = [...new Set(pure.map(roomOf))].filter((slice) => !files.some((file) => file.startsWith(`${slice}/rules`) && file.endsWith('.test.ts')));
    expect(untested, 'Rules are what Parley is for: state them as tests.').toEqual([]);
  });
});

describe('names', () => {
  it('are kebab-case', () => {
    const odd = files.filter((file) => !file.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$|^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)));
    expect(odd).toEqual([]);
  });

  it('say what is in the room, not that something is', () => {
    const drawers = /(^|\/)(utils?|helpers?|misc|common|managers?|services?|shared|lib)(\.|\/)/;
    expect(files.filter((file) => drawers.test(file)), 'Name the file by what it does.').toEqual([]);
  });

  it('use one word for each concept', () => {
    // The field's word, and what must not be used in its place in our own names.
    const synonyms: Record<string, RegExp> = {
      party: /\b(?:participantId|stakeholderId|countryId|actorOrganization)\b/,
      mechanism: /\b(?:dialogueId|forumId|processId)\b/,
      meeting: /\b(?:sittingId|eventId|roomMeeting)\b/,
      turn: /\b(?:speechId|slotId|queueItem)\b/,
      refusal: /\b(?:ApiError|HttpException|ValidationError)\b/,
    };
    const broken = Object.entries(synonyms).flatMap(([word, others]) =>
      code.filter((file) => others.test(textOf.get(file)!)).map((file) => `${file}: say "${word}"`));
    expect(broken, 'GLOSSARY.md has the words.').toEqual([]);
    const refused = Object.values(synonyms).flatMap(({ source }) => source.replace(/^.*\(\?:|\).*$/g, '').split('|'));
    const said = [...readFileSync('GLOSSARY.md', 'utf8').matchAll(/^\|.*\|([^|]*)\|$/gm)].flatMap(([, last]) => [...last!.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
    expect(said.sort()).toEqual(refused.sort());
  });
});

describe('tests', () => {
  const tests = ['src', 'scenarios', 'journeys', 'bench'].flatMap((folder) => globSync(`${folder}/**/*.test.{ts,tsx}`)).map((file) => [file, readFileSync(file, 'utf8')] as const);
  const naming = (pattern: RegExp) => tests.filter(([file, text]) => file !== 'src/architecture.test.ts' && pattern.test(text)).map(([file]) => file);

  it('measure no time: a busy machine is no fault of the software', () => {
    expect(naming(/- performance\.now|performance\.now\(\) - [a-z]|Date\.now\(\) - [a-z]/), 'Wait for what happens. Take the processor’s time (#platform/test-processor-time.ts), or measure in bench/.').toEqual([]);
  });

  it('set no limit of their own, which a busy machine would break', () => {
    expect(naming(/^\s*\}, [\d_]{4,}\);|\btimeout: \d/m), 'vitest.config.ts has the limits: nets for what never comes.').toEqual([]);
  });
});

describe('pages', () => {
  it('name the parameters of their address that they read', () => {
    const broken = code.filter((file) => /\/pages\/.*\.tsx$/.test(file)).flatMap((file) => {
      const text = textOf.get(file)!;
      const named = /reads: (\[[^\]]*\]|[A-Z]+)/.exec(text)?.[1] ?? '';
      if (/^[A-Z]+$/.test(named)) return [];
      return [...text.matchAll(/[sS]earchParams\.(?:get|has)\('(\w+)'\)/g)].map(([, name]) => name!).filter((name) => !named.includes(`'${name}'`)).map((name) => `${file} reads ${name}`);
    });
    expect(broken, 'A page sees only the parameters that it names in `reads`.').toEqual([]);
  });
});

describe('commands, entries and slices', () => {
  const standing = ORDER.filter((slice) => existsSync(`src/${slice}`));
  const tests = files.filter((file) => /\.test\.tsx?$/.test(file)).map((file) => [file, textOf.get(file)!] as const);

  it.each(standing.filter((slice) => slice !== 'desks'))('%s has its contents page, its door where others come in, and a README', (slice) => {
    expect(existsSync(`src/${slice}/${slice}.ts`), `src/${slice}/${slice}.ts lists what the slice can do.`).toBe(true);
    expect(existsSync(`src/${slice}/README.md`), `src/${slice}/README.md says its words, rights, tables and screens.`).toBe(true);
  });

  it('each command stands in a file of its own and has a test of its slice that runs it', () => {
    const untested = code.filter((file) => /\/commands\/[^/]+\.ts$/.test(file)).flatMap((file) => {
      const name = /export const (\w+) = defineCommand/.exec(textOf.get(file)!)?.[1];
      if (!name) return [];
      const slice = roomOf(file);
      const isRun = tests.some(([test, text]) => (test.startsWith(`${slice}/`) || test.startsWith('desks/')) && new RegExp(`\\b${name}\\b`).test(text));
      return isRun ? [] : [`${file} (${name})`];
    });
    expect(untested, 'Write what it does, and what it refuses, beside it.').toEqual([]);
  });

  it('no page or component opens the database', () => {
    const broken = imports.filter(({ from, to, isTypeOnly }) => /\/(pages|components)\//.test(from) && /^platform\/(database|spine|journal)\.ts$/.test(to) && !isTypeOnly);
    expect(breaking(broken), 'Ask a query, send a command.').toEqual([]);
  });
});
