import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#platform/ids.ts';
import { NOTHING_BEFORE } from '#platform/journal.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { forgetAnswers } from './forget-answers.ts';

let test: TestSpine;
beforeAll(async () => {
  test = await openTestSpine({ slices: [], now: () => new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => test.close());

it('forgets what was sent and answered after thirty days, and keeps the number', async () => {
  const [old, recent] = [newId(), newId()];
  const row = { actor: 'person/x', command: 'a.b', fingerprint: 'f'.repeat(64), answer: JSON.stringify({ secret: 1 }) };
  await test.db.insertInto('journal.submissions').values([
    { ...row, id: old, at: new Date('2026-10-21T00:00:00Z') }, { ...row, id: recent, at: new Date('2026-11-20T00:00:00Z') },
  ]).execute();
  await forgetAnswers.run({ spine: test.spine, input: {}, log: () => {} });
  const kept = new Map((await test.db.selectFrom('journal.submissions').selectAll().execute()).map((submission) => [submission.id, submission]));
  expect(kept.get(old)).toMatchObject({ answer: null, fingerprint: NOTHING_BEFORE });
  expect(kept.get(recent)).toMatchObject({ answer: { secret: 1 }, fingerprint: 'f'.repeat(64) });
});
