import { expect, it } from 'vitest';
import { inputFromFields } from '#platform/forms.ts';
import { readInput } from '#platform/input.ts';
import { moveMotion } from './move-motion.ts';

const read = (fields: readonly (readonly [string, string])[]) =>
  readInput(moveMotion.input, inputFromFields(moveMotion.input, [['meeting', 'idm-demo-opening'], ['party', 'kenya'], ...fields]));

it('takes the parts of a division as a form sends them, one a line, also without JavaScript', () => {
  expect(read([['kind', 'division'], ['about', 'A/C.3/82/L.5'], ['parts', 'operative paragraph 5\r\n\r\n operative paragraph 7 '], ['preambular', ''], ['allOperative', 'false']]))
    .toMatchObject({ parts: ['operative paragraph 5', 'operative paragraph 7'], allOperative: false });
  expect(() => read([['kind', 'division'], ['parts', Array.from({ length: 51 }, (_, n) => `paragraph ${n}`).join('\n')]])).toThrow();
});

it('takes limits by kind of speaker, or how often each may speak; what is left empty is left out', () => {
  expect(read([['kind', 'limit-time'], ['limits.national', '120'], ['limits.group', ''], ['timesEach', '2']])).toMatchObject({ limits: { national: 120 }, timesEach: 2 });
  expect(read([['kind', 'close-debate'], ['about', '']]).about).toBeUndefined();
});
