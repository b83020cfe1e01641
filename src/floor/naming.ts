import { type Language, LANGUAGES } from '#platform/languages.ts';
import type { NamesOf } from '#platform/slice.ts';
import { sayPhrase, type Word } from '#platform/words.ts';
import type { Party } from '#parties/for-other-slices.ts';
import { ACT_WORDS } from './rules/act-words.ts';
import { RULE_SETS } from './rules/rule-sets.ts';
import {
  ANSWER_WORDS, CALL_WORDS, LEVEL_WORDS, MOTION_NAMES, OFFICE_WORDS, OUTCOME_WORDS, SIDE_WORDS, THE_RULING, TICKET,
} from './words/procedure.ts';

const byCode = (words: Readonly<Record<string, Word>>): NamesOf => (_db, ids, language) =>
  Promise.resolve(new Map(ids.flatMap((id) => (Object.hasOwn(words, id) ? [[id, sayPhrase(words[id]![language], language)] as const] : []))));

/** The number of a ticket by the party's place in which it stands; `undefined` for a party that has a name. */
export const ticketNumber = (party: string): number | undefined => {
  const number = /^ticket-(\d+)$/.exec(party)?.[1];
  return number === undefined ? undefined : Number(number);
};

export const sayTicket = (number: number, language: Language): string => sayPhrase(TICKET[language], language, { n: number });

/** A ticket as refusals name it; `undefined` for a party that has a name. */
export function namesOfTicket(party: string): Pick<Party, 'names'> | undefined {
  const number = ticketNumber(party);
  if (number === undefined) return undefined;
  return { names: Object.fromEntries(LANGUAGES.map((language) => [language, { short: sayTicket(number, language) }])) as Party['names'] };
}

/** What the entries of the floor name by a code. A question is a motion's kind, a proposal's symbol as it is, or the ruling. */
export const naming = {
  act: byCode(ACT_WORDS),
  level: byCode(LEVEL_WORDS),
  office: byCode(OFFICE_WORDS),
  question: byCode({ ...MOTION_NAMES, appeal: THE_RULING }),
  answer: byCode(ANSWER_WORDS),
  side: byCode(SIDE_WORDS),
  outcome: byCode(OUTCOME_WORDS),
  'call-to-order': byCode(CALL_WORDS),
  'rule-set': byCode(Object.fromEntries(RULE_SETS.map(({ id, name }) => [id, name]))),
  ticket: ((_db, ids, language) => Promise.resolve(new Map(ids.map((id) => [id, sayTicket(ticketNumber(id) ?? 0, language)])))) as NamesOf,
};
