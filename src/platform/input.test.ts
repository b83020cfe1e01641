import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseJson, readInput, says } from './input.ts';
import { LANGUAGES } from './languages.ts';
import { Refusal } from './refusal.ts';
import { processorMilliseconds } from './test-processor-time.ts';

const schema = z.strictObject({
  count: z.int().min(4),
  kind: z.enum(['dialogue', 'forum']),
  sure: z.literal(true, { error: says({ en: 'Tick it.', fr: 'Cochez.', es: 'Marque.', ru: 'Отметьте.', ar: 'ضع علامة.', zh: '请勾选。' }) }),
  parties: z.array(z.string()).optional(),
});
const good = { count: 4, kind: 'forum', sure: true };

function refusalOf(raw: unknown): Refusal {
  try {
    readInput(schema, raw);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

it('says of each field what is wrong with it, in every language', () => {
  const { fields, status } = refusalOf({ count: 'four', extra: 1 });
  expect(status).toBe(422);
  expect(fields.map(({ path }) => path)).toEqual(['count', 'kind', 'sure', '']);
  const said = (index: number) => LANGUAGES.map((language) => fields[index]!.words[language]);
  // Each language has words of its own, and those of zod are the ones zod would have used.
  for (const index of [0, 1, 2, 3]) expect(new Set(said(index)).size).toBe(LANGUAGES.length);
  expect(fields[0]!.words.fr).toBe(schema.safeParse({ ...good, count: 'four' }, { error: z.locales.fr().localeError }).error!.issues[0]!.message);
  expect(fields[1]!.words.en).toBe('This is needed.');
  expect(fields[2]!.words.es).toBe('Marque.');
});

it('refuses text that cannot be kept', () => {
  for (const kind of ['a\u0000b', '\ud800']) expect(refusalOf({ ...good, kind }).fields[0]!.words.en).toContain('cannot be kept');
});

it('refuses what is nested without end, however deep', () => {
  let nested: unknown = 1;
  for (let depth = 0; depth < 200_000; depth += 1) nested = [nested];
  expect(refusalOf({ ...good, parties: nested }).code).toBe('request.not-readable');
});

it('is not held up by a sending with very many wrong values', () => {
  expect(processorMilliseconds(() => {
    expect(refusalOf({ ...good, parties: Array(50_000).fill(1) }).fields).toHaveLength(100);
    expect(refusalOf({ ...good, parties: Array(2_000_000).fill(1) })).toMatchObject({ code: 'request.too-large', status: 413 });
  })).toBeLessThan(5000);
});

it('counts a JSON before it is taken apart, and not what stands in its texts', () => {
  const refused = (json: string): unknown => {
    try {
      return parseJson(json);
    } catch (error) {
      return (error as Refusal).code;
    }
  };
  // Neither ends as JSON must: whoever took them apart would say so of both.
  expect(refused(`[${'1,'.repeat(100_001)}`)).toBe('request.too-large');
  expect(refused(`{${'"a":1,'.repeat(100_001)}`)).toBe('request.too-large');
  expect(refused('['.repeat(1_000_000))).toBe('request.not-readable');
  const texts = { 'a",[': `${'[{,'.repeat(100_000)}\\"\\`, b: ['\\', '"', '', '\\"', [{ c: ',' }]] };
  expect(refused(JSON.stringify(texts))).toEqual(texts);
  for (const odd of ['', '"', '"\\', '"a\\"', ']]', '{"a":']) expect(refused(odd)).toBe('request.not-readable');
});
