import { z } from 'zod';
import type { AnyCommand, AnyQuery } from '#platform/command.ts';
import { dates, hostileTexts, numbers, SHORT_TEXTS, wrongTypes } from './hostile-values.ts';

/** Inputs near an example, each wrong or odd in one field or in several: what a command or a query must answer or refuse. */

interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly propertyNames?: Shape;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

/** A field of an input, however deep: `title`, `title.en.text`, `items.0`. */
interface Field {
  readonly path: readonly string[];
  readonly shape: Shape;
}

export interface Varied {
  readonly input: unknown;
  /** What was varied, for the report. */
  readonly where: string;
}

const DEEPEST = 6;
const DRAWS = 12;
const branchesOf = (shape: Shape): readonly Shape[] => shape.anyOf ?? shape.oneOf ?? [shape];

function fieldsOf(shape: Shape, path: readonly string[] = []): Field[] {
  if (path.length > DEEPEST) return [];
  const within = branchesOf(shape).flatMap((branch): Field[] => [
    ...(branch === shape ? [] : fieldsOf(branch, path).filter((field) => field.path.length > path.length)),
    ...Object.entries(branch.properties ?? {}).flatMap(([name, inner]) => fieldsOf(inner, [...path, name])),
    ...(branch.items ? fieldsOf(branch.items, [...path, '0']) : []),
    ...(typeof branch.additionalProperties === 'object' && !branch.properties ? fieldsOf(branch.additionalProperties, [...path, keyFor(branch)]) : []),
  ]);
  return path.length === 0 ? within : [{ path, shape }, ...within];
}

const SAMPLES = ['a', 'a-name', '2027-05-20', '2027', 'A/RES/58/208', 'https://example.org/', 'n1', 'm1', '00000000-0000-4000-8000-000000000017', 'session/idm-demo'];
const fits = ({ pattern, maxLength = Infinity }: Shape, text: string): boolean => text.length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(text));
const keyFor = ({ propertyNames }: Shape): string => String(propertyNames?.enum?.[0] ?? SAMPLES.find((text) => fits(propertyNames ?? {}, text)));

const BY_FORMAT: Readonly<Record<string, string>> = {
  uuid: '00000000-0000-4000-8000-000000000017', date: '2027-05-20', 'date-time': '2027-05-20T10:00:00Z', uri: 'https://example.org/', email: 'somebody@example.org',
};

/** Something that is likely to be taken, for what the example leaves out. */
function sampleOf(shape: Shape): unknown {
  const [first = {}] = branchesOf(shape);
  if (first !== shape) return sampleOf(first);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(shape.minimum ?? 1, 1);
  if (shape.type === 'boolean') return true;
  if (shape.type === 'array') return shape.minItems ? [sampleOf(shape.items ?? {})] : [];
  if (shape.type === 'object') return Object.fromEntries((shape.required ?? []).flatMap((name) => (shape.properties?.[name] ? [[name, sampleOf(shape.properties[name])]] : [])));
  return BY_FORMAT[shape.format ?? ''] ?? SAMPLES.find((text) => fits(shape, text)) ?? 'a';
}

/** The shape one step within, of the branch that has it. */
const inner = (shape: Shape, step: string): Shape =>
  branchesOf(shape).map((branch) => branch.properties?.[step] ?? (branch.items && /^\d+$/.test(step) ? branch.items : typeof branch.additionalProperties === 'object' ? branch.additionalProperties : undefined)).find((one) => one) ?? {};

function put(into: unknown, path: readonly string[], value: unknown, shape: Shape): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const within = inner(shape, step);
  const holder = typeof into === 'object' && into !== null ? into : sampleOf(branchesOf(shape).find((branch) => branch.properties?.[step] ?? branch.items ?? branch.additionalProperties) ?? shape);
  if (Array.isArray(holder)) return [put(holder[Number(step)], rest, value, within), ...holder.slice(1)];
  return { ...(holder as object), [step]: put((holder as Record<string, unknown>)[step], rest, value, within) };
}

const typesIn = (shape: Shape): ReadonlySet<string> => new Set(branchesOf(shape).flatMap((branch) => (branch === shape ? [branch.type ?? ''] : [...typesIn(branch)])));

/** What is tried in a field: of its own type everything that is odd, of the others one each. `few`: of what has no form of its own, the oddest alone. */
function valuesFor(shape: Shape, example: unknown, few: boolean): readonly unknown[] {
  const types = typesIn(shape);
  const choices = branchesOf(shape).flatMap((branch) => branch.enum ?? (branch.const === undefined ? [] : [branch.const]));
  const isFree = types.has('string') && choices.length === 0 && shape.format === undefined && shape.pattern === undefined;
  const longest = branchesOf(shape).find(({ maxLength }) => maxLength !== undefined)?.maxLength;
  return [
    ...wrongTypes,
    ...choices,
    ...(types.has('string') ? (isFree && few ? SHORT_TEXTS : hostileTexts) : ['constructor']),
    ...(types.has('string') && longest !== undefined && longest <= 100_000 ? ['a'.repeat(longest), '漢'.repeat(longest), 'a'.repeat(longest + 1)] : []),
    ...(types.has('string') && !isFree ? dates : []),
    ...(types.has('integer') || types.has('number') ? [...numbers, ...branchesOf(shape).flatMap(({ minimum, maximum }) => [minimum, maximum].filter((one) => one !== undefined))] : [0]),
    ...(types.has('array') ? manyOf(shape, example) : []),
    ...(types.has('object') ? [{}, JSON.parse('{"__proto__":{"a":1}}'), { constructor: sampleOf(inner(shape, 'constructor')) }] : []),
  ];
}

function manyOf(shape: Shape, example: unknown): unknown[] {
  const { items = {}, maxItems = 3000 } = branchesOf(shape).find((branch) => branch.items) ?? {};
  const one = Array.isArray(example) && example.length > 0 ? example[0] : sampleOf(items);
  return [[], [one], [one, one], [null], [one, null], Array.from({ length: Math.min(maxItems, 3000) }, () => one), Array.from({ length: Math.min(maxItems, 3000) + 1 }, () => one)];
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((within, step) => (typeof within === 'object' && within !== null && Object.hasOwn(within, step) ? (within as Record<string, unknown>)[step] : undefined), value);

/** Numbers from 0 to below 1, the same for the same seed. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Extent {
  /** So many inputs with several fields varied at once: of the example and of each of `lively` in turn. */
  readonly together: number;
  readonly chance: () => number;
  /** Of free texts only one of each kind, and of a shape that comes again only some values. */
  readonly few: boolean;
  /** Values that mean something, by the names of fields: each takes the place of the example's. */
  readonly lively: readonly Readonly<Record<string, unknown>>[];
}

/** The example with every field varied alone, what it is with lively values, and several fields varied at once. */
export function* variationsOf({ input: schema, example }: AnyCommand | AnyQuery, { together, chance, few, lively }: Extent): Generator<Varied> {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const seen = new Set<string>();
  const fields = fieldsOf(root).map(({ path, shape }) => {
    const values = valuesFor(shape, at(example, path), few);
    // A text in six languages has the same parts everywhere: of a shape that came before, some will do.
    const told = `${path.length} ${JSON.stringify(shape)}`;
    const isSeen = path.length > 2 && seen.has(told);
    seen.add(told);
    return { path, values: few && isSeen ? values.filter((_, index) => index % 8 === 0) : values };
  });
  for (const [index, wrong] of wrongTypes.entries()) yield { input: wrong, where: `the whole (${index})` };
  const known = lively.map((values) => Object.fromEntries(Object.entries(values).filter(([name]) => root.properties?.[name])));
  const bases: unknown[] = [example, ...known.filter((values) => Object.keys(values).length > 0).map((values) => ({ ...example, ...values }))];
  for (const [index, base] of bases.entries()) {
    yield { input: base, where: index === 0 ? 'the example' : `the meeting (${index})` };
    if (index > 0) continue;
    for (const { path, values } of fields) {
      for (const value of values) yield { input: put(base, path, value, root), where: path.join('.') };
    }
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  for (let made = 0; made < together && fields.length > 0; made += 1) {
    const base = bases[made % bases.length];
    let varied: Varied = { input: base, where: '' };
    // Those that the schema refuses say little more than each field alone has said.
    for (let drawn = 0; drawn < DRAWS && (drawn === 0 || !schema.safeParse(varied.input).success); drawn += 1) {
      const chosen = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => pick(fields));
      varied = { input: chosen.reduce<unknown>((input, { path, values }) => put(input, path, pick(values), root), base), where: chosen.map(({ path }) => path.join('.')).join(' + ') };
    }
    yield varied;
  }
}
