import { expect, it } from 'vitest';
import { refuse as refuseRequest } from '#platform/refusals.ts';
import type { Spine } from '#platform/spine.ts';
import { liftEmbargoAt } from './lift-embargo-at.ts';
import { refuse } from './refusals.ts';

const input = { meeting: 'idm-demo-opening', party: 'kenya', number: 1 };
const lift = (answer: Error) => liftEmbargoAt.run({ input, log: () => {}, spine: { catalogue: { commands: new Map([['floor.lift-embargo', {}]]) }, run: () => Promise.reject(answer) } as unknown as Spine });

it('a statement that is public already is left as it is', async () => {
  await expect(lift(refuse('already-public'))).resolves.toBeUndefined();
});

it('an embargo whose time comes while the record cannot be written to is lifted later: the job fails, and runs again', async () => {
  await expect(lift(refuseRequest('try-again'))).rejects.toMatchObject({ status: 503 });
});
