import { type Language, LANGUAGES, localeOf } from '#platform/languages.ts';
import type { NamesOf } from '#platform/slice.ts';
import { sayPhrase, type Word } from '#platform/words.ts';
import type { Party } from '#parties/for-other-slices.ts';
import { ACT_WORDS } from './rules/act-words.ts';
import { RULE_SETS } from './rules/rule-sets.ts';
import { BALANCE_WORDS, CONSTITUENCY_WORDS, LEFT_BECAUSE_WORDS } from './words/balance.ts';
import {
  ABOUT_PROPOSALS, ANSWER_WORDS, CALL_WORDS, LEVEL_WORDS, MOTION_NAMES, OFFICE_WORDS, OUTCOME_WORDS, SIDE_WORDS, THE_RULING, TICKET,
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

/** What is named by several things at once: the id is their JSON. */
const byList = (say: (things: readonly unknown[], language: Language) => string): NamesOf => (_db, ids, language) =>
  Promise.resolve(new Map(ids.map((id) => [id, say(JSON.parse(id) as unknown[], language)])));

const about = (key: keyof typeof ABOUT_PROPOSALS, language: Language, values: Readonly<Record<string, string>>): string => sayPhrase(ABOUT_PROPOSALS[key][language], language, values);

/** Symbols and titles keep their own direction inside a sentence of another. */
const apart = (name: unknown): string => `\u2068${String(name)}\u2069`;

/** `paragraph 5 and paragraph 7`, each keeping its own direction. */
export const listed = (names: readonly unknown[], language: Language): string => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names.map(apart));

/** What the entries of the floor name by a code. A question is a motion's kind, a proposal's symbol as it is, or the ruling. */
export const naming = {
  act: byCode(ACT_WORDS),
  level: byCode(LEVEL_WORDS),
  office: byCode(OFFICE_WORDS),
  question: byCode({ ...MOTION_NAMES, appeal: THE_RULING }),
  'question-part': byList(([proposal, part], language) => about('part', language, { proposal: apart(proposal), part: apart(part) })),
  'question-without': byList(([proposal, ...parts], language) => about('without', language, { proposal: apart(proposal), parts: listed(parts, language) })),
  introduced: byList(([proposal, amends, isSecondVote], language) => {
    if (amends !== null) return about('amendment', language, { proposal: apart(proposal), amends: apart(amends) });
    return isSecondVote === true ? about('second-vote', language, { proposal: apart(proposal) }) : String(proposal);
  }),
  'motion-on': byList(([kind, on, ...parts], language) => {
    const motion = sayPhrase(MOTION_NAMES[kind as keyof typeof MOTION_NAMES][language], language);
    return parts.length === 0 ? about('motion', language, { motion, about: apart(on) }) : about('motion-parts', language, { motion, about: apart(on), parts: listed(parts, language) });
  }),
  answer: byCode(ANSWER_WORDS),
  side: byCode(SIDE_WORDS),
  outcome: byCode(OUTCOME_WORDS),
  'call-to-order': byCode(CALL_WORDS),
  constituency: byCode(CONSTITUENCY_WORDS),
  balance: byCode(BALANCE_WORDS),
  'left-because': byCode(LEFT_BECAUSE_WORDS),
  'rule-set': byCode(Object.fromEntries(RULE_SETS.map(({ id, name }) => [id, name]))),
  ticket: ((_db, ids, language) => Promise.resolve(new Map(ids.map((id) => [id, sayTicket(ticketNumber(id) ?? 0, language)])))) as NamesOf,
};
