import type { RuleSet } from '../rule-set.ts';
import { curatedList } from '../rule-texts/list.ts';
import { common, listRules, podiumCriterion, podiumRules } from './parts.ts';

/** An informal interactive hearing: those who ask are put in order by the secretariat, with balance in view. */
export const hearing: RuleSet = {
  ...common,
  id: 'hearing',
  name: {
    en: 'Hearing with a curated list',
    fr: 'Audition à liste établie par le secrétariat',
    es: 'Audiencia con lista ordenada por la secretaría',
    ru: 'Слушания со списком, составляемым секретариатом',
    ar: 'جلسة استماع بقائمة ترتبها الأمانة',
    zh: '名单由秘书处排定的听询会',
  },
  offers: ['questions'],
  order: [podiumCriterion, { by: 'inscription', rule: 'curated-list' }],
  limits: { group: 180, national: 180, observer: 180, organization: 180, stakeholder: 180 },
  limitsFor: { 'secretary-general': null, moderator: 300, keynote: 600, panellist: 420, question: 60, answer: 120 },
  balance: ['party', 'region', 'gender', 'constituency'],
  rules: [curatedList, ...listRules, ...podiumRules],
};
