import { expect, test } from 'vitest';
import { symbolVerb } from './symbol-command.ts';

async function answers(...chunks: string[]): Promise<Record<string, unknown>[]> {
  const written: object[] = [];
  async function* input() {
    yield* chunks;
  }
  await symbolVerb({ input: input(), write: (value) => written.push(value) });
  return written as Record<string, unknown>[];
}

test('a symbol a line gives an object a line, wherever the input is cut', async () => {
  const rows = await answers('A/RES/58/', '208\r\n\nA/C.2/79/L.29/Rev.1\n58/', '208');
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({ input: 'A/RES/58/208', symbol: 'A/RES/58/208', address: '/documents/A/RES/58/208', number: 208, organ: { code: 'A' } });
  expect(rows[1]).toMatchObject({ organ: { code: 'A/C.2' }, nature: { code: 'L' }, modifications: [{ kind: 'Rev', number: 1 }] });
  expect(rows[2]).toMatchObject({ input: '58/208', error: 'resolution-number', suggestion: 'A/RES/58/208' });
  expect(rows[2]).toHaveProperty('reason');
});

test('a line without an end does not fill the memory, and is refused', async () => {
  const rows = await answers(...Array.from({ length: 50 }, () => 'A/'.repeat(10_000)));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ error: 'too-long' });
  expect(JSON.stringify(rows[0]).length).toBeLessThan(1000);
});

test('nothing in, nothing out', async () => {
  expect(await answers('', '\n\n')).toEqual([]);
});
