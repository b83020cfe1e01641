import { z } from 'zod';
import { sha256 } from '#platform/canonical.ts';
import { slugText } from '#platform/fields.ts';
import { defineStream } from '#platform/stream.ts';

/** What tells statements apart: whose, at which meeting, for whom, and which of several. */
export const statementKey = {
  meeting: slugText,
  party: slugText,
  onBehalfOf: slugText.optional(),
  /** 1 for the first statement of the party at the meeting, 2 for the second. */
  number: z.int().min(1).max(99).default(1),
};

export interface StatementKey {
  readonly meeting: string;
  readonly party: string;
  readonly onBehalfOf?: string | undefined;
  readonly number: number;
}

/** With `statement/` before it, it is the name of a stream; with `.zh.md` behind it, the name of a file. */
const LONGEST_ID = 190;

/**
 * The id and address of a statement. Slugs hold no two hyphens in a row, so no two keys come to one id; where long names
 * come together, their end is a hash of the whole.
 */
export function idOf({ meeting, party, onBehalfOf, number }: StatementKey): string {
  const whole = [meeting, party, ...(onBehalfOf === undefined ? [] : ['for', onBehalfOf]), ...(number === 1 ? [] : [String(number)])].join('--');
  return whole.length <= LONGEST_ID ? whole : `${whole.slice(0, LONGEST_ID - 34)}--${sha256(whole).slice(0, 32)}`;
}

/** What everybody may know of a statement: that it was delivered, published, corrected. */
export const onStatement = defineStream<StatementKey>({ name: 'statement/*', of: idOf, readers: 'everybody' });

/**
 * What is filed for a meeting before it is said. It is not public, and no stream of the floor: that somebody files wakes no
 * screen of the public and holds up no act of the chair.
 */
export const onTextsOf = defineStream<{ readonly meeting: string }>({
  name: 'texts/*', of: ({ meeting }) => meeting, readers: 'the room: interpreters, the chair, the secretariat, and who filed.',
  outside: 'on statement/… that a text was delivered or became public, and its hash.',
});

export const statementAddress = (id: string): string => `/statements/${id}`;
