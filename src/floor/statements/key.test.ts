import { afterAll, beforeAll, expect, it } from 'vitest';
import { lockStream } from '#platform/journal.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { idOf, onStatement, onTextsOf } from './key.ts';

let test: TestSpine;
beforeAll(async () => {
  test = await openTestSpine({ slices: [] });
});
afterAll(() => test.close());

const long = (letter: string) => letter.repeat(80);

it('is readable, and names the party and the group', () => {
  expect(idOf({ meeting: 'idm-demo-opening', party: 'kenya', number: 1 })).toBe('idm-demo-opening--kenya');
  expect(idOf({ meeting: 'idm-demo-opening', party: 'kenya', onBehalfOf: 'african-group', number: 2 })).toBe('idm-demo-opening--kenya--for--african-group--2');
});

it('has a stream and a file however long the names are, and no two come to one', async () => {
  const keys = [long('a'), long('b')].flatMap((meeting) => [long('c'), long('d')].flatMap((party) => [undefined, long('e'), long('f')].flatMap((onBehalfOf) => [1, 2, 99].map((number) => ({ meeting, party, onBehalfOf, number })))));
  expect(new Set(keys.map(idOf)).size).toBe(keys.length);
  for (const key of keys) {
    expect(Buffer.byteLength(`${idOf(key)}.zh.md`)).toBeLessThan(255);
    for (const stream of [onStatement(key), onTextsOf(key)]) {
      expect(await test.db.transaction().execute((tx) => lockStream(tx, stream))).toMatchObject({ stream, number: 0 });
    }
  }
});
