import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#platform/languages.ts';
import { PARAMETERS } from '../adjust.ts';
import { RULE_SETS } from '../rule-sets.ts';

describe.each(RULE_SETS.map((rules) => [rules.id, rules] as const))('the rules of %s', (_, rules) => {
  it('stand there once each', () => {
    const ids = rules.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a source and plain words in six languages', () => {
    for (const rule of rules.rules) for (const language of LANGUAGES) for (const word of [rule.words, rule.source, rules.name]) expect(word[language]).toMatch(/\S/);
  });

  it('are numbered as the field numbers them, and name parameters that can be adjusted', () => {
    for (const rule of rules.rules) {
      if (rule.number !== undefined) expect(rule.number).toMatch(/^\d+(\/\d+)?$/);
      for (const parameter of rule.parameters ?? []) expect(PARAMETERS).toContain(parameter);
    }
  });
});

describe('a rule', () => {
  it('says the same wherever sets share it: one id, one text, ties apart', () => {
    const texts = new Map<string, object>();
    for (const rule of RULE_SETS.flatMap((set) => set.rules)) {
      if (rule.id === 'ties') continue;
      expect(texts.get(rule.id) ?? rule).toBe(rule);
      texts.set(rule.id, rule);
    }
  });
});
