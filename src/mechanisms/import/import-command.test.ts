import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findSymbols } from '#library/find-symbols.ts';
import { resolveKnownName } from '#parties/known-resolver.ts';
import { profileImportVerb, type ProfileImport } from './import-command.ts';

async function run(text: string | Uint8Array, more: Partial<ProfileImport> = {}) {
  const written: string[] = [];
  const notes: string[] = [];
  const code = await profileImportVerb({
    text, fileName: 'profile.txt', resolveName: resolveKnownName, findSymbols, today: '2026-07-01', write: (line) => written.push(line), note: (line) => notes.push(line), ...more,
  });
  return { code, written, notes };
}
const hostile = readFileSync(new URL('./samples/hostile.txt', import.meta.url));

test('one JSON object on one line, each remark with its words', async () => {
  const { code, written } = await run(hostile);
  expect(code).toBe(0);
  expect(written).toHaveLength(1);
  expect(written[0]).not.toContain('\n');
  const { file, doubtfulDates } = JSON.parse(written[0]!) as { file: string; doubtfulDates: { why: object }[] };
  expect(file).toBe('profile.txt');
  expect(doubtfulDates[0]!.why).toEqual({ key: 'date.end-before-start', values: { start: '2006-09-15', end: '2006-09-14' }, text: 'The end 2006-09-14 is before the start 2006-09-15.' });
});

test('a report that begins by saying that nothing was published', async () => {
  const { notes } = await run(hostile);
  expect(notes[0]).toBe('profile.txt: a proposal. Nothing has been published.');
  expect(notes.join('\n')).toContain('“Atlantis” is not a known name.');
});

test('the report in another language', async () => {
  const { notes } = await run(hostile, { language: 'fr' });
  expect(notes[0]).toBe('profile.txt : une proposition. Rien n’a été publié.');
});

test('a refusal writes no JSON and answers 1', async () => {
  expect(await run('')).toEqual({ code: 1, written: [], notes: ['profile.txt: There is nothing in this file to read.'] });
});
