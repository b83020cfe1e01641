import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { headOf } from '#platform/journal.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { sayPhrase } from '#platform/words.ts';
import { floorOf, onMeeting } from '../act.ts';
import { preparedSeconds, turnsWithTexts } from '../filed-texts.ts';
import { leftBefore, type LeftShown } from '../carried-turns.ts';
import { repliesOfDay } from '../replies-of-day.ts';
import { chairOrSecretariat } from '../rights.ts';
import type { ActType } from '../rules/act-types.ts';
import { ACT_WORDS } from '../rules/act-words.ts';
import { rulesOf } from '../rules/adjust.ts';
import { keysOf, suggestNext } from '../rules/balance.ts';
import type { Constituency } from '../rules/constituency.ts';
import { weighsConstituencies } from '../rules/curating.ts';
import { type Reckoned, reckon } from '../rules/estimate.ts';
import { mayComeNext } from '../rules/next-acts.ts';
import { memberCount, mayVote } from '../rules/roll.ts';
import type { BalanceOf, Capacity, Level, MotionKind } from '../rules/rule-set.ts';
import type { Answer, Tally, Undoable } from '../rules/state.ts';
import { tallyOf } from '../rules/voting.ts';
import { balanceShown, type RoomBy, roomOf, type RoomRow, type SpentShownBy } from '../showing-balance.ts';
import { showRules, type RuleShown, turnsShownIn } from '../showing.ts';

export interface NextActShown {
  readonly act: ActType;
  /** Of a motion: which one. */
  readonly motion?: MotionKind;
  /** What it would be done to: a turn, a motion, a proposal, a point. */
  readonly id?: string;
  /** Of a proposal whose parts are voted on separately. */
  readonly part?: string;
  readonly words: string;
  readonly rule: RuleShown;
}

export interface SuggestionShown {
  readonly turn: string;
  /** Whose turn it is, as it stands inside a sentence. */
  readonly who: string;
  readonly by: BalanceOf;
  /** Empty for gender. */
  readonly value: string;
  readonly seconds: number;
  /** The turn in front of which it would go. */
  readonly first: string;
  readonly firstWho: string;
  readonly firstValue: string;
  readonly firstSeconds: number;
}

export interface Direction {
  readonly meeting: string;
  readonly number: number;
  /** What the rules allow at the moment of the answer. */
  readonly next: readonly NextActShown[];
  /** The times stated for the list, where there are some: what is allowed next changes then. */
  readonly listTimes?: readonly string[];
  /** Meetings of the session that closed and left speakers whom this one can take over. */
  readonly left?: readonly LeftShown[];
  readonly suggestion?: SuggestionShown;
  readonly undo?: { readonly act: Undoable['act']; readonly words: string; readonly at: string };
  readonly spent: SpentShownBy;
  /** Where the list is set by hand with a balance in view: who waits and who has spoken, by each thing it weighs. */
  readonly room: readonly { readonly by: RoomBy; readonly rows: readonly RoomRow[] }[];
  /** When each turn comes, reckoned with the texts that were filed. */
  readonly reckoned: Reckoned;
  /** In whose name each waiting turn is heard, where the list weighs it. */
  readonly constituencies: Readonly<Record<string, Constituency>>;
  readonly weighsConstituencies: boolean;
  /** Members of the roll in the order of the list; those with a vote say so. Empty where none was taken. */
  readonly members: readonly { readonly party: string; readonly name: string; readonly votes: boolean; readonly answer?: Answer }[];
  readonly memberCount: number;
  readonly tally?: Tally;
  readonly levels: readonly Level[];
  readonly isNamed: boolean;
  readonly limits: { readonly [C in Capacity]?: number | null };
}

export const direction = defineQuery({
  name: 'floor.direction',
  summary: 'What a chair directs a meeting by: what the rules allow next, a suggestion for balance, who spoke for how long, who votes how, and what can be taken back.',
  input: z.strictObject({ meeting: slugText, language: z.enum(LANGUAGES).default('en') }),
  allow: chairOrSecretariat,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  live: { stream: onMeeting, audience: 'chair' },
  async run({ db, input, now }): Promise<Direction> {
    const { number } = await headOf(db, onMeeting(input));
    const floor = await floorOf(db, input.meeting);
    const { language } = input;
    const rules = rulesOf(floor);
    const balance = await balanceShown(db, input.meeting, floor, language);
    const { spent, info, nameOf } = balance;
    const suggestion = suggestNext(floor, info, rules);
    const day = rules.replies && floor.meeting === 'open' ? await repliesOfDay(db, input.meeting) : undefined;
    const left = await leftBefore(db, input.meeting, floor, language);
    const acts = mayComeNext(floor, now.toISOString(), day && { meetingsLeftToday: day.meetingsLeftToday, carried: day.left });
    const cited = showRules(rules, [...acts.map(({ rule }) => rule), 'chair-directs'], language);
    const members = Object.entries(floor.roll?.parties ?? {}).filter(([, { standing }]) => standing === 'member').map(([party]) => party);
    const { show, inText } = await turnsShownIn(db, [...floor.waiting, ...members.map((party) => ({ party }))], language);
    const nameOfParty = (party: string): string => show({ id: party, party, capacity: 'national', askedAt: '' }).name;
    const whose = (id: string): string => {
      const turn = floor.waiting.find((one) => one.id === id);
      return turn ? inText(turn.onBehalfOf ?? turn.party) : id;
    };
    // What one speaker declared is not told, not even here: the sums are.
    const nameIn = (by: BalanceOf, value: string): string => (by === 'gender' ? '' : nameOf(by, value));
    const compare = new Intl.Collator(language).compare;
    return {
      meeting: input.meeting,
      number,
      next: acts.map(({ act, motion, id, part, rule, words }) => ({
        act, ...(motion && { motion }), ...(id !== undefined && { id }), ...(part !== undefined && { part }), words: sayPhrase(words[language], language), rule: cited[rule] ?? cited['chair-directs'] ?? { source: '', words: '' },
      })),
      ...((floor.opensAt ?? floor.closesAt) !== undefined && { listTimes: [floor.opensAt, floor.closesAt].filter((moment) => moment !== undefined) }),
      ...(left.length > 0 && { left }),
      ...(suggestion && {
        suggestion: {
          turn: suggestion.turn, who: whose(suggestion.turn), by: suggestion.by, value: nameIn(suggestion.by, suggestion.value), seconds: suggestion.seconds,
          first: suggestion.first, firstWho: whose(suggestion.first), firstValue: nameIn(suggestion.by, suggestion.firstValue), firstSeconds: suggestion.firstSeconds,
        },
      }),
      ...(floor.undo && { undo: { act: floor.undo.act, words: sayPhrase(ACT_WORDS[floor.undo.act][language], language), at: floor.undo.at } }),
      spent,
      room: roomOf(floor, balance),
      reckoned: reckon(floor, preparedSeconds(floor, await turnsWithTexts(db, input.meeting, floor)), rules),
      weighsConstituencies: weighsConstituencies(rules),
      constituencies: weighsConstituencies(rules) ? Object.fromEntries(floor.waiting.flatMap((turn) => {
        const constituency = keysOf(info).constituency(turn) as Constituency | undefined;
        return constituency ? [[turn.id, constituency] as const] : [];
      })) : {},
      members: members.map((party) => {
        const answer = floor.voting?.answers[party];
        return { party, name: nameOfParty(party), votes: mayVote(floor, party), ...(answer && { answer }) };
      }).sort((a, b) => compare(a.name, b.name)),
      memberCount: memberCount(floor),
      ...(floor.voting && { tally: tallyOf(floor.voting) }),
      levels: rules.levels.flat(),
      isNamed: rules.attribution === 'party',
      limits: rules.limits,
    };
  },
  changesAt: ({ listTimes }) => listTimes ?? [],
});
