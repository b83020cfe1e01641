import { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { namesVerb, NamesInputError } from './names-command.ts';

const run = async (lines: string[], on?: string) => {
  const out: string[] = [];
  const summary = await namesVerb({ input: createInterface({ input: Readable.from([lines.join('\n')]) }), ...(on && { on }), write: (line) => void out.push(line) });
  expect(out.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
  return { answers: out.map((line) => JSON.parse(line) as Record<string, unknown>), summary };
};

test('a name a line in, an answer a line out, in order', async () => {
  const { answers, summary } = await run(['\uFEFFFrance', '', 'Korea', 'Türkiye']);
  expect(answers).toEqual([
    { input: 'France', party: 'france', iso3: 'FRA', kind: 'state', matched: 'France', note: null },
    { input: 'Korea', candidates: ['democratic-peoples-republic-of-korea', 'republic-of-korea'], note: expect.any(String) },
    { input: 'Türkiye', party: 'turkiye', iso3: 'TUR', kind: 'state', matched: 'Türkiye', note: null },
  ]);
  expect(summary).toEqual({ names: 3, resolved: 2 });
});

test('asks as of a day', async () => {
  expect((await run(['Yemen'], '1980-01-01')).answers[0]).toMatchObject({ party: 'yemen-arab-republic', kind: 'former-state', iso3: null });
});

test('refuses a day that is none before reading a name', async () => {
  const out: string[] = [];
  for (const on of ['1980-13-01', '1 March 1985', '']) {
    await expect(namesVerb({ input: ['France'], on, write: (line) => void out.push(line) })).rejects.toThrow(NamesInputError);
  }
  await expect(namesVerb({ input: ['France'], on: '2023-02-29', write: () => {} })).rejects.toThrow(/--on 2023-02-29: not a day of the calendar/);
  expect(out).toEqual([]);
});
