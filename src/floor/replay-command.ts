import type { Language } from '#platform/languages.ts';
import { sayPhrase } from '#platform/words.ts';
import { refuse } from './refusals.ts';
import type { Act, Objected } from './rules/act-types.ts';
import { decide } from './rules/acts.ts';
import { rulesOf } from './rules/adjust.ts';
import { timeSpent } from './rules/balance.ts';
import { listAt } from './rules/list.ts';
import { speakersAsked } from './rules/motions.ts';
import { mayComeNext } from './rules/next-acts.ts';
import { reasonsFor, secondsBefore } from './rules/order.ts';
import type { RuleSet } from './rules/rule-set.ts';
import { ruleOf } from './rules/rule-sets.ts';
import { emptyFloor, type Floor, type Turn } from './rules/state.ts';
import { underWay } from './rules/under-way.ts';
import { readEvent, readHeader, ReplayInputError, type ReplayHeader } from './replay-file.ts';

export { ReplayInputError } from './replay-file.ts';

export interface FloorReplay {
  /** Whole lines, as `node:readline` reads them from a stream. */
  readonly input: AsyncIterable<string> | Iterable<string>;
  /** One line of JSON. */
  readonly write: (line: string) => void | Promise<void>;
  /** One line to the person. */
  readonly note: (line: string) => void;
  readonly language?: Language | undefined;
}

const citing = (rules: RuleSet, id: string, language: Language) => {
  const { number, source, words } = ruleOf(rules, id);
  return { id, ...(number !== undefined && { number }), source: source[language], words: words[language] };
};

const whose = ({ id, party, onBehalfOf, level, as, purpose, side, round, item, constituency }: Turn) => ({
  turn: id, party, ...(onBehalfOf !== undefined && { onBehalfOf }), ...(level !== undefined && { level }), ...(as !== undefined && { as }),
  ...(purpose !== undefined && { purpose }), ...(side !== undefined && { side }), ...(round !== undefined && { round }), ...(item !== undefined && { item }),
  ...(constituency !== undefined && { constituency }),
});

/** The floor as a line of the replay shows it. */
function shown(floor: Floor, at: string, language: Language) {
  const rules = rulesOf(floor);
  const reasons = reasonsFor(rules, floor.waiting);
  const before = secondsBefore(rules, floor.waiting);
  const stage = underWay(floor);
  return {
    meeting: floor.meeting,
    list: listAt(floor, at),
    underWay: { ...stage, rule: citing(rules, stage.rule, language) },
    ...(floor.item !== undefined && { item: floor.item, items: floor.items }),
    speaking: floor.speaking && { ...whose(floor.speaking), limitSeconds: floor.speaking.limitSeconds },
    waiting: floor.waiting.map((turn, index) => {
      const { rule, ...reason } = reasons[index]!;
      return { place: index + 1, ...whose(turn), secondsBefore: before[index]!, why: { ...reason, rule: citing(rules, rule, language) } };
    }),
    ...(floor.replies && { replies: floor.replies.map(whose) }),
    ...(floor.exchanges && { exchanges: floor.exchanges.map(({ id, turn, with: other }) => ({ exchange: id, turn, with: other })) }),
    ...(floor.motions && {
      motions: floor.motions.map((motion) => {
        const { id, kind, party, about, parts, preambular, speakers } = motion;
        const asked = speakersAsked(motion, rules).map(({ turn, isReserve }) => ({ ...whose(turn), ...(isReserve && { isReserve }) }));
        return { motion: id, kind, party, ...(about !== undefined && { about }), ...((parts ?? preambular) && { parts: [...(preambular ?? []), ...(parts ?? [])] }), speakers, ...(asked.length > 0 && { asked }) };
      }),
    }),
    ...(floor.proposals && { proposals: floor.proposals.map(({ id, state, parts, dissociations }) => ({ proposal: id, state, ...(parts && { parts }), ...(dissociations && { dissociations: dissociations.map(({ party }) => party) }) })) }),
    ...(floor.quorum?.present !== undefined && { present: floor.quorum.present }),
    mayComeNext: mayComeNext(floor, at).map(({ act, motion, id }) => [act, motion ?? id].filter(Boolean).join(' ')),
  };
}

function refusal(rules: RuleSet, { objection, rule, turn, party }: Objected, language: Language) {
  const cited = citing(rules, rule, language);
  const who = party ?? turn?.onBehalfOf ?? turn?.party ?? '—';
  return { objection, says: sayPhrase(refuse(objection).words[language], language, { who, rule: String(cited.source) }), rule: cited };
}

/**
 * `bin/parley floor replay FILE`: plays a meeting from its file and writes, for each event, what the rules made of it: the
 * list, the ruling or the refusal with the rule it rests on. `docs/floor-replay.md` has the format. Answers the exit
 * code: 0, or 1 where a line cannot be read. What the rules refuse is an answer, not an error.
 */
export async function floorReplayVerb({ input, write, note, language = 'en' }: FloorReplay): Promise<0 | 1> {
  let line = 0;
  let header: ReplayHeader | undefined;
  let floor: Floor | undefined;
  let last: string | undefined;
  const counts = { events: 0, taken: 0, refused: 0 };
  try {
    for await (const given of input) {
      line += 1;
      const text = given.replace(/^\uFEFF/, '').trim();
      if (text === '') continue;
      if (!header || !floor) {
        header = readHeader(text, line);
        floor = emptyFloor(header.rules.id, header.adjustments);
        continue;
      }
      const act: Act = readEvent(text, line, floor, header);
      if (last !== undefined && Date.parse(act.at) < Date.parse(last)) throw new ReplayInputError(`Line ${line}: ${act.at} is before the line above it, ${last}.`);
      // The roll is what the first line says, from the first event on.
      if (last === undefined && header.roll) floor = rollTaken(floor, header, act.at);
      last = act.at;
      counts.events += 1;
      const decision = decide(floor, act);
      const rules = rulesOf(floor);
      if ('objection' in decision) {
        counts.refused += 1;
        await write(JSON.stringify({ line, at: act.at, act: act.type, taken: false, refusal: refusal(rules, decision, language), floor: shown(floor, act.at, language) }));
        continue;
      }
      counts.taken += 1;
      floor = decision.floor;
      await write(JSON.stringify({
        line, at: act.at, act: act.type, taken: true,
        ...(decision.ended && { ended: { ...whose(decision.ended), seconds: decision.ended.seconds } }),
        ...(decision.ruling && { ruling: { ...decision.ruling, rule: citing(rules, 'point-of-order', language) } }),
        ...(decision.followed && { followed: { ...decision.followed, rule: citing(rules, decision.followed.rule, language) } }),
        ...(decision.decided && { decided: { ...decision.decided, rule: citing(rules, decision.decided.rule, language) } }),
        floor: shown(floor, act.at, language),
      }));
    }
    if (!header || !floor) throw new ReplayInputError('There is no line that states the rules: the first line is {"ruleSet": …}.');
  } catch (error) {
    if (!(error instanceof ReplayInputError)) throw error;
    note(error.message);
    return 1;
  }
  await write(JSON.stringify({ summary: { ...counts, ruleSet: floor.ruleSet, meeting: floor.meeting, decided: floor.decided ?? [], timeSpent: timeSpent(floor, header.info) } }));
  note(`${counts.events} events: ${counts.taken} taken, ${counts.refused} refused by the rules.`);
  return 0;
}

function rollTaken(floor: Floor, { roll }: ReplayHeader, at: string): Floor {
  const decision = decide(floor, { type: 'take-roll', at, roll: roll! });
  if ('objection' in decision) throw new ReplayInputError(`The parties of the first line: ${decision.party ?? ''} has no vote to give.`);
  return decision.floor;
}
