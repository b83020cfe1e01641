import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#platform/languages.ts';
import { actTypes } from '../../act-schema.ts';
import { ACT_WORDS, ADJUSTMENT_WORDS, MOTION_WORDS } from '../act-words.ts';
import { adjustRuleSet, rulesOf } from '../adjust.ts';
import { compareTurns, limitOf } from '../order.ts';
import { MOTION_KINDS, type RuleSet } from '../rule-set.ts';
import { RULE_SETS, ruleOf, ruleSetOf } from '../rule-sets.ts';
import { emptyFloor, type Turn } from '../state.ts';

const turn = (id: string, more: Partial<Turn>): Turn => ({ id, party: id, capacity: 'national', inscription: 1, askedAt: '2027-05-20T10:00:00Z', by: 'delegation', ...more });
const adjusted = (set: string, adjustments: object): RuleSet => {
  const result = adjustRuleSet(ruleSetOf(set), adjustments);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.rules;
};
const problems = (set: string, adjustments: object): unknown => {
  const result = adjustRuleSet(ruleSetOf(set), adjustments);
  return 'problems' in result ? result.problems : [];
};

describe.each(RULE_SETS.map((rules) => [rules.id, rules] as const))('the rules of %s', (_, rules) => {
  it('cite no rule that they do not hold', () => {
    for (const criterion of rules.order) for (const id of 'classes' in criterion ? criterion.classes.map(({ rule }) => rule) : [criterion.rule]) ruleOf(rules, id);
    for (const { rule } of rules.motions) ruleOf(rules, rule);
  });

  it('end with the order of asking, which tells any two apart', () => {
    expect(rules.order.at(-1)!.by).toBe('inscription');
    expect(rules.order.filter(({ by }) => by === 'inscription')).toHaveLength(1);
  });
});

describe('the rules of an assembly', () => {
  it('put motions in the order of rule 77: suspend, adjourn the meeting, adjourn the debate, close the debate', () => {
    for (const set of ['assembly-plenary', 'committee', 'high-level-segment']) {
      expect(ruleSetOf(set).motions.slice(0, 4).map(({ kind }) => kind)).toEqual(['suspend-meeting', 'adjourn-meeting', 'adjourn-debate', 'close-debate']);
      expect(new Set(ruleSetOf(set).motions.map(({ kind }) => kind))).toEqual(new Set(MOTION_KINDS));
    }
  });

  it('let nobody speak on suspending, the mover and two a side on adjourning the debate, two against closing it and reconsidering', () => {
    const of = (kind: string) => ruleSetOf('committee').motions.find((motion) => motion.kind === kind)!;
    expect(of('suspend-meeting')).toMatchObject({ moverSpeaks: false, speakers: { for: 0, against: 0 } });
    expect(of('adjourn-debate')).toMatchObject({ moverSpeaks: true, speakers: { for: 2, against: 2 } });
    expect(of('close-debate')).toMatchObject({ moverSpeaks: false, speakers: { for: 0, against: 2 } });
    expect(of('reconsider')).toMatchObject({ speakers: { for: 0, against: 2 }, majority: 'two-thirds' });
    expect(of('division')).toMatchObject({ onlyIfObjected: true });
  });
});

describe('an adjustment', () => {
  it('changes what it names and nothing else', () => {
    const rules = adjusted('assembly-plenary', { limits: { national: 240 }, replies: { when: 'end-of-meeting' }, quorum: { debate: [1, 2] }, timesEach: 2 });
    expect(rules.limits).toEqual({ ...ruleSetOf('assembly-plenary').limits, national: 240 });
    expect(rules.replies).toEqual({ seconds: [600, 300], when: 'end-of-meeting', inWritingTo: ['HS'] });
    expect(rules.quorum).toEqual({ debate: [1, 2], decide: 'majority' });
    expect(rules.order).toBe(ruleSetOf('assembly-plenary').order);
    expect(rules.timesEach).toBe(2);
  });

  it('puts groups first or among the nationals', () => {
    const [group, national] = [turn('g77', { capacity: 'group', inscription: 9 }), turn('kenya', {})];
    expect(compareTurns(adjusted('committee', { groupsFirst: false }), group, national)).toBeGreaterThan(0);
    expect(compareTurns(adjusted('high-level-segment', { groupsFirst: true }), group, national)).toBeLessThan(0);
    expect(compareTurns(ruleSetOf('high-level-segment'), group, national)).toBeGreaterThan(0);
  });

  it('orders levels as a session wants them', () => {
    const rules = adjusted('high-level-segment', { levels: [['HS', 'HG'], ['M']] });
    expect(compareTurns(rules, turn('a', { level: 'HG', inscription: 1 }), turn('b', { level: 'HS', inscription: 2 }))).toBeLessThan(0);
    expect(compareTurns(rules, turn('a', { inscription: 1 }), turn('b', { level: 'M', inscription: 2 }))).toBeGreaterThan(0);
  });

  it('is refused, with what is wrong, where it does not fit', () => {
    expect(problems('committee', { limit: 3 })).toMatchObject([{ parameter: 'limit', problem: 'unknown' }]);
    expect(problems('committee', { limits: { national: 0, delegate: 10 } })).toMatchObject([{ parameter: 'limits.national', problem: 'not-seconds' }, { parameter: 'limits.delegate', problem: 'unknown' }]);
    expect(problems('committee', { limits: { national: 86_401 } })).toHaveLength(1);
    expect(problems('committee', { waitingAtOnce: 1.5 })).toMatchObject([{ problem: 'not-a-count' }]);
    expect(problems('committee', { quorum: { debate: [4, 3] } })).toMatchObject([{ problem: 'not-a-part' }]);
    expect(problems('panel-then-floor', { quorum: { debate: [1, 3] }, levels: [['HS']], replies: {}, fixedSlots: ['brazil'] }))
      .toMatchObject([{ problem: 'not-here' }, { problem: 'not-here' }, { problem: 'not-here' }, { problem: 'not-here' }]);
    expect(problems('hearing', { groupsFirst: true })).toMatchObject([{ problem: 'not-here' }]);
    expect(problems('high-level-segment', { levels: [['HS'], ['HS']] })).toMatchObject([{ problem: 'twice' }]);
    expect(problems('high-level-segment', { levels: [['KING']], absence: { to: 'nowhere', dropsAt: 0 } }))
      .toMatchObject([{ problem: 'not-one-of' }, { parameter: 'absence.to', problem: 'not-one-of' }, { parameter: 'absence.dropsAt', problem: 'not-a-count' }]);
    expect(problems('committee', { constructor: {} })).toMatchObject([{ problem: 'unknown' }]);
  });

  it('is on the floor with its rule set, and limits decided at the meeting go before it', () => {
    const floor = emptyFloor('committee', { limits: { national: 240 } });
    expect(rulesOf(floor).limits.national).toBe(240);
    expect(rulesOf({ ...floor, limits: { national: 120 } }).limits.national).toBe(120);
    expect(rulesOf({ ...floor, limits: { national: 120 } }).limits.group).toBe(600);
  });

  it('gives a function its own time before its capacity, also when that is no limit', () => {
    const rules = ruleSetOf('panel-then-floor');
    expect(limitOf(rules, turn('x', { as: 'panellist' }))).toBe(480);
    expect(limitOf(rules, turn('x', { as: 'secretary-general' }))).toBeNull();
    expect(limitOf(rules, turn('x', { purpose: 'question' }))).toBe(60);
    expect(limitOf(rules, turn('x', {}))).toBe(180);
  });
});

describe('words', () => {
  it('are there in six languages for every act, motion and mistake', () => {
    expect(new Set(actTypes)).toEqual(new Set(Object.keys(ACT_WORDS)));
    for (const word of [ACT_WORDS, MOTION_WORDS, ADJUSTMENT_WORDS].flatMap((words) => Object.values(words))) {
      for (const language of LANGUAGES) expect(word[language]).toMatch(/\S/);
    }
  });
});
