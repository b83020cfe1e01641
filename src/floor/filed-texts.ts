import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import { originsOf } from './carried-turns.ts';
import { rulesOf } from './rules/adjust.ts';
import { secondsToDeliver } from './rules/estimate.ts';
import { limitOf } from './rules/order.ts';
import type { RuleSet } from './rules/rule-set.ts';
import type { Floor, Turn } from './rules/state.ts';
import { timeOf } from './statements/speaking-time.ts';
import { isOpen } from './statements/which-texts.ts';

export interface FiledText {
  readonly statement: string;
  readonly language: Language;
  readonly words: number;
}

export interface TurnWithTexts {
  readonly turn: Turn;
  readonly limit: number | null;
  /** Of the party's first statement that is not delivered: the newest text in each language. */
  readonly texts: readonly FiledText[];
}

/**
 * Whoever speaks and waits, with the texts filed for them. They may be under embargo: that there is one, and how long it is, is
 * for those who work in the room.
 */
export async function turnsWithTexts(db: Reading, meeting: string, floor: Floor): Promise<readonly TurnWithTexts[]> {
  const rules = rulesOf(floor);
  const turns = [...(floor.speaking ? [{ turn: floor.speaking, limit: floor.speaking.limitSeconds }] : []), ...floor.waiting.map((turn) => ({ turn, limit: limitOf(rules, turn) }))];
  const isNamed = rules.attribution === 'party' && turns.length > 0;
  const origins = isNamed ? await originsOf(db, meeting) : [];
  const rows = !isNamed ? [] : await db.selectFrom('floor.statements as s').innerJoin('floor.statement_texts as t', 't.statement', 's.id')
    .distinctOn(['s.id', 't.language']).select(['s.id', 's.meeting', 's.party', 's.on_behalf_of', 's.number', 't.language', 't.words'])
    .where('s.meeting', 'in', [meeting, ...new Set(origins.map((origin) => origin.meeting))]).where('s.delivered_at', 'is', null).where('s.withdrawn_at', 'is', null).where(isOpen)
    .orderBy('s.id').orderBy('t.language').orderBy('t.version', 'desc').execute();
  return turns.map(({ turn, limit }) => {
    const its = rows.filter((row) => row.party === turn.party && (row.on_behalf_of ?? undefined) === turn.onBehalfOf);
    const here = its.filter((row) => row.meeting === meeting);
    // Filed here, else at the meeting that did not reach the turn.
    const own = here.length > 0 ? here : its.filter((row) => origins.some((origin) => origin.turn === turn.id && origin.meeting === row.meeting)).filter((row, _, all) => row.meeting === all[0]!.meeting);
    const first = Math.min(...own.map((row) => row.number));
    return { turn, limit, texts: own.filter((row) => row.number === first).map(({ id, language, words }) => ({ statement: id, language, words })) };
  });
}

/** At the pace that the session set for a language, or midway between slow and fast: the same text is longer in some languages than in others. */
function secondsOf(rules: RuleSet, isSet: boolean, words: number, language: Language): number {
  if (isSet) return secondsToDeliver(rules, words, language);
  const [slow, fast] = timeOf(words, language).perMinute;
  return Math.ceil((words * 60) / ((slow + fast) / 2));
}

/**
 * Seconds that each turn with a text takes, read so that interpretation can follow and never longer than its limit. Texts in
 * several languages say the same: the longest counts.
 */
export function preparedSeconds(floor: Floor, turns: readonly TurnWithTexts[]): Readonly<Record<string, number>> {
  const rules = rulesOf(floor);
  return Object.fromEntries(turns.flatMap(({ turn, limit, texts }) => {
    if (texts.length === 0 || (turn.purpose ?? 'statement') !== 'statement') return [];
    const longest = Math.max(...texts.map(({ words, language }) => secondsOf(rules, floor.adjustments?.wordsPerMinute?.[language] !== undefined, words, language)));
    return [[turn.id, limit === null ? longest : Math.min(longest, limit)] as const];
  }));
}
