import { z } from 'zod';
import type { InputSchema } from './input.ts';

/** What a person typed, by field name, as the form sent it: shown again after a refusal. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

interface JsonSchema {
  /** Set by `z.string().meta({ file: 'base64' })`: the field takes a file of any kind. */
  readonly file?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly $ref?: string;
}

const described = new WeakMap<InputSchema, JsonSchema>();
function describe(schema: InputSchema): JsonSchema {
  const known = described.get(schema);
  if (known) return known;
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  described.set(schema, made);
  return made;
}

const typesOf = (schema: JsonSchema | undefined): readonly string[] =>
  !schema ? [] : schema.anyOf ? schema.anyOf.flatMap(typesOf) : Array.isArray(schema.type) ? schema.type : schema.type ? [schema.type as string] : [];

/** One text of a form as the value its field asks for; what does not fit stays text, and the schema refuses it in words. */
function valueOf(text: string, schema: JsonSchema | undefined): unknown {
  const types = typesOf(schema);
  const trimmed = text.trim();
  if (trimmed === '' && !types.includes('string')) return undefined;
  if ((types.includes('number') || types.includes('integer')) && /^-?\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
  if (types.includes('boolean')) {
    if (['on', 'true', 'yes', '1'].includes(trimmed)) return true;
    if (['off', 'false', 'no', '0'].includes(trimmed)) return false;
  }
  // Browsers send line ends as CR LF; the record keeps LF.
  return text.replace(/\r\n?/g, '\n');
}

/**
 * Fills an input from a form or a query string, guided by the schema: numbers, checkboxes, repeated fields,
 * and dotted names (`title.en`) for what is nested. An empty field counts as left out.
 */
export function inputFromFields(schema: InputSchema, fields: Iterable<readonly [string, string]>): Record<string, unknown> {
  const root = describe(schema);
  const input: Record<string, unknown> = {};
  for (const [name, text] of fields) {
    const path = name.split('.');
    if (path.some((part) => part === '__proto__' || part === 'constructor' || part === 'prototype')) continue;
    let place = input;
    let shape: JsonSchema | undefined = root;
    for (const part of path.slice(0, -1)) {
      shape = shape?.properties?.[part];
      const inner = place[part];
      place = (typeof inner === 'object' && inner !== null ? inner : (place[part] = {})) as Record<string, unknown>;
    }
    const last = path.at(-1)!;
    const own = shape?.properties?.[last];
    if (typesOf(own).includes('array')) {
      const before = place[last];
      const list: unknown[] = Array.isArray(before) ? before : (place[last] = []);
      const value = valueOf(text, own?.items);
      if (value !== undefined && value !== '') list.push(value);
    } else {
      const value = valueOf(text, own);
      if (value !== undefined && value !== '') place[last] = value;
    }
  }
  return input;
}

/**
 * The fields of an input that take a file of any kind, declared as `z.string().meta({ file: 'base64' })`: a form's file
 * reaches them as base64, as JSON does. Files in other fields are read as text.
 */
export function fileFieldsOf(schema: InputSchema): ReadonlySet<string> {
  return new Set(Object.entries(describe(schema).properties ?? {}).flatMap(([name, property]) => (property.file === 'base64' ? [name] : [])));
}

/** Bytes that one sending of a command may have: a file of 10 MB as base64 where it takes one. */
export const largestSending = (schema: InputSchema): number => (fileFieldsOf(schema).size > 0 ? 16 : 4) * 1024 * 1024;

/** The field beside a file's own that takes its name (`fileName` beside `file`), where the input has one. */
export const nameFieldOf = (schema: InputSchema, field: string): string | undefined =>
  describe(schema).properties?.[`${field}Name`] ? `${field}Name` : undefined;

/** The typed texts of a form, for showing them again. */
export function typedFrom(fields: Iterable<readonly [string, string]>): Typed {
  const typed: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const [name, text] of fields) {
    const before = typed[name];
    if (before === undefined) typed[name] = text;
    else if (Array.isArray(before)) before.push(text);
    else typed[name] = [before, text];
  }
  return typed;
}
