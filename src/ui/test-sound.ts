import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { directionOf, type Language } from '#platform/languages.ts';

const LARGEST_PAGE = 60 * 1024;

/** What may never stand on a page: words that were not said, values that were not there, two elements of one id. */
export function expectSound(html: string, language: Language): void {
  expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}"`);
  const text = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ');
  expect(text).not.toMatch(/undefined|\bNaN\b|\[object |\{\w+\}|\bnull\b/);
  expect(html).not.toMatch(/="undefined"|="NaN"/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const headings = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  expect(headings.filter((level) => level === 1)).toHaveLength(1);
  headings.forEach((level, index) => expect(level - (headings[index - 1] ?? 0), headings.join(' ')).toBeLessThanOrEqual(1));
  expect(gzipSync(html).length).toBeLessThan(LARGEST_PAGE);
}
