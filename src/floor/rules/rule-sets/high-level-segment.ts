import { groupsFirst, membersThenObservers } from '../citations.ts';
import type { RuleSet } from '../rule-set.ts';
import { changeOfLevel, exchange, fixedSlots, levelOrder } from '../rule-texts/list.ts';
import { tiesInPlenary } from '../rule-texts/votes.ts';
import { assemblyFeatures, assemblyMotions, assemblyProcedure, assemblyReplies, common, listRules, officersCriterion } from './parts.ts';

/** A high-level plenary: some by custom first, then by level of the speaker, then as they asked; observers after States. */
export const highLevelSegment: RuleSet = {
  ...common,
  id: 'high-level-segment',
  name: {
    en: 'High-level segment',
    fr: 'Débat de haut niveau',
    es: 'Serie de sesiones de alto nivel',
    ru: 'Этап высокого уровня',
    ar: 'الجزء الرفيع المستوى',
    zh: '高级别会议',
  },
  offers: ['levels', ...assemblyFeatures],
  order: [
    officersCriterion,
    { by: 'slot', rule: 'fixed-slots' },
    {
      by: 'capacity',
      classes: [
        { of: ['group', 'national'], rule: 'members-then-observers' },
        { of: ['observer'], rule: 'members-then-observers' },
        { of: ['organization'], rule: 'members-then-observers' },
        { of: ['stakeholder'], rule: 'members-then-observers' },
      ],
    },
    { by: 'level', rule: 'level-order' },
    { by: 'inscription', rule: 'inscription' },
  ],
  levels: [['HS'], ['VP'], ['CP'], ['HG'], ['DPM'], ['M'], ['VM'], ['CD', 'PR', 'DPR']],
  limits: { group: 300, national: 180, observer: 180, organization: 180, stakeholder: 120 },
  limitsFor: { 'secretary-general': null, explanation: 600 },
  absence: { to: 'end-of-level', dropsAt: 2 },
  replies: assemblyReplies,
  motions: assemblyMotions,
  quorum: { debate: [1, 3], decide: 'majority' },
  importantQuestions: true,
  ties: 'second-vote',
  rules: [membersThenObservers, groupsFirst, fixedSlots, levelOrder, changeOfLevel, exchange, ...listRules, ...assemblyProcedure, tiesInPlenary],
};
