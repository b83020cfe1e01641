import { groupsFirst, membersThenObservers } from '../citations.ts';
import type { RuleSet } from '../rule-set.ts';
import { exchange, fixedSlots } from '../rule-texts/list.ts';
import { tiesInPlenary } from '../rule-texts/votes.ts';
import { assemblyFeatures, assemblyMotions, assemblyProcedure, assemblyReplies, common, listRules, officersCriterion } from './parts.ts';

/** The General Assembly in plenary, on an item of its agenda. */
export const assemblyPlenary: RuleSet = {
  ...common,
  id: 'assembly-plenary',
  name: {
    en: 'General Assembly, plenary',
    fr: 'Assemblée générale, plénière',
    es: 'Asamblea General, sesión plenaria',
    ru: 'Генеральная Ассамблея, пленарное заседание',
    ar: 'الجمعية العامة، جلسة عامة',
    zh: '大会全体会议',
  },
  offers: assemblyFeatures,
  order: [
    officersCriterion,
    { by: 'slot', rule: 'fixed-slots' },
    {
      by: 'capacity',
      classes: [
        { of: ['group'], rule: 'groups-first' },
        { of: ['national'], rule: 'members-then-observers' },
        { of: ['observer'], rule: 'members-then-observers' },
        { of: ['organization'], rule: 'members-then-observers' },
        { of: ['stakeholder'], rule: 'members-then-observers' },
      ],
    },
    { by: 'inscription', rule: 'inscription' },
  ],
  limits: { group: 900, national: 900, observer: 900, organization: 600, stakeholder: 300 },
  limitsFor: { 'secretary-general': null, explanation: 600 },
  replies: assemblyReplies,
  motions: assemblyMotions,
  quorum: { debate: [1, 3], decide: 'majority' },
  importantQuestions: true,
  ties: 'second-vote',
  rules: [groupsFirst, membersThenObservers, fixedSlots, exchange, ...listRules, ...assemblyProcedure, tiesInPlenary],
};
