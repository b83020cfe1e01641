import type { AnyCommand } from '#platform/command.ts';
import { inputFromFields } from '#platform/forms.ts';
import type { InputSchema } from '#platform/input.ts';

interface FieldFound {
  readonly name: string;
  /** What a form sent without leaving the page makes of the text. */
  readonly kind: string | undefined;
  /** What it may send; empty where a person types it. */
  readonly values: readonly string[];
}

export interface FormFound {
  readonly command: string;
  /** It holds a file: a browser sends it without script. */
  readonly isMultipart: boolean;
  readonly fields: readonly FieldFound[];
}

const OF_THE_FORM = new Set(['command', 'submission', 'form-key', 'next']);

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** The forms of commands in a page, with every field and what it may send. */
export function formsIn(html: string): readonly FormFound[] {
  return [...html.matchAll(/<form([^>]*\sdata-command="([^"]+)"[^>]*)>(.*?)<\/form>/gs)].map(([, tags, command, inside]) => {
    const fields = new Map<string, FieldFound>();
    for (const [, element, tag, options] of inside!.matchAll(/<(input|textarea|button|select)(\s[^>]*)>(?:(?<=<select[^>]*>)(.*?)<\/select>)?/gs)) {
      const name = attribute(tag!, 'name');
      if (name === undefined || OF_THE_FORM.has(name)) continue;
      const isGiven = element === 'button' || /\stype="(?:hidden|radio|checkbox)"/.test(tag!);
      const values = options !== undefined ? [...options.matchAll(/<option(\s[^>]*)>/g)].map(([, option]) => attribute(option!, 'value') ?? '') : isGiven ? [attribute(tag!, 'value') ?? ''] : [];
      fields.set(name, { name, kind: attribute(tag!, 'data-kind'), values: [...(fields.get(name)?.values ?? []), ...values.filter((value) => value !== '')] });
    }
    return { command: command!, isMultipart: tags!.includes('multipart'), fields: [...fields.values()] };
  });
}

/** As `inputFromForm` makes it of the form in the browser. */
function asSentByScript(fields: readonly (readonly [FieldFound, string])[]): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [{ name, kind }, text] of fields) {
    const value = kind === 'number' ? Number(text) : kind === 'boolean' ? text === 'on' || text === 'true' : text;
    const path = name.split('.');
    const last = path.pop()!;
    const place = path.reduce<Record<string, unknown>>((inner, part) => (inner[part] ??= {}) as Record<string, unknown>, input);
    place[last] = kind === 'list' ? [value] : value;
  }
  return input;
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), input);

const TYPED: Readonly<Record<string, string>> = { number: '1', boolean: 'on' };

/** What is wrong with an input for which no text was typed well, only each field filled in: names, what is missing, what cannot be chosen. */
function faultsIn(schema: InputSchema, input: unknown, { fields }: FormFound): readonly string[] {
  const names = new Set(fields.map(({ name }) => name.split('.')[0]));
  const given = new Set(fields.filter(({ values }) => values.length > 0).map(({ name }) => name));
  return (schema.safeParse(input).error?.issues ?? []).flatMap(({ code, path, ...issue }) => {
    const name = path.join('.');
    if (code === 'unrecognized_keys') return (issue as unknown as { keys: string[] }).keys.map((key) => `it does not know "${[...path, key].join('.')}"`);
    if (valueAt(input, path) === undefined) return names.has(String(path[0])) ? [] : [`"${name}" is missing`];
    const isWrong = code === 'invalid_value' ? given.has(name) : code === 'invalid_type';
    return isWrong ? [`"${name}" cannot be ${JSON.stringify(valueAt(input, path))}`] : [];
  });
}

/** In what a form does not fit its command, with script and without: each of its choices is tried. */
export function misfits(form: FormFound, command: AnyCommand | undefined): readonly string[] {
  if (!command) return ['there is no such command'];
  const schema = command.input as InputSchema;
  const unknown = form.fields.filter(({ name }) => !Object.hasOwn(schema.shape, name.split('.')[0]!)).map(({ name }) => `it does not know "${name}"`);
  const first = form.fields.map((field) => [field, field.values[0] ?? TYPED[field.kind ?? ''] ?? 'x'] as const);
  const tries = [first, ...form.fields.flatMap((field) => field.values.slice(1).map((value) => first.map(([one, text]) => [one, one === field ? value : text] as const)))];
  return [...new Set([...unknown, ...tries.flatMap((fields) => [
    ...faultsIn(schema, inputFromFields(schema, fields.map(([{ name }, text]) => [name, text])), form),
    ...(form.isMultipart ? [] : faultsIn(schema, asSentByScript(fields), form)),
  ])])];
}
