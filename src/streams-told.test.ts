import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnyStream } from '#platform/stream.ts';
import { slices } from './catalogue.ts';

/** Who reads what is said where a slice says its words and tables, and is true. */
const told = ({ stream, isPublic, readers, outside }: AnyStream): string =>
  `- \`${stream}\`: ${isPublic ? 'everybody; shown, signed and exported.' : `${readers} Outside: ${outside}`}`;

describe.each(slices.filter(({ streams }) => streams.length > 0).map((slice) => [slice.name, slice] as const))('the README of %s', (name, { streams }) => {
  it('says who reads each of its streams', () => {
    const section = /\n## Streams\n([\s\S]*?)(?=\n## |$)/.exec(readFileSync(`src/${name}/README.md`, 'utf8'))?.[1] ?? '';
    const lines = section.split('\n').filter((line) => line.startsWith('- '));
    expect(lines, `Write under "## Streams" in src/${name}/README.md, in the order in which they are locked:`).toEqual(streams.map(told));
  });
});

it('the page on the record’s format says which streams are left out', () => {
  const page = readFileSync('docs/record-format.md', 'utf8');
  const leftOut = slices.flatMap(({ streams }) => streams).filter(({ isPublic }) => !isPublic);
  expect(leftOut.length).toBeGreaterThan(0);
  expect(leftOut.map(({ stream }) => stream).filter((stream) => !page.includes(`\`${stream}\``)), 'Name them in docs/record-format.md.').toEqual([]);
});
