import { groupsFirst } from '../citations.ts';
import type { RuleSet } from '../rule-set.ts';
import { exchange } from '../rule-texts/list.ts';
import { common, listRules, podiumCriterion, podiumRules } from './parts.ts';

/** Moderated panel, then the floor: how IOM's International Dialogue on Migration sits. */
export const panelThenFloor: RuleSet = {
  ...common,
  id: 'panel-then-floor',
  name: {
    en: 'Moderated panel, then the floor',
    fr: 'Table ronde animée, puis débat',
    es: 'Panel moderado y, después, debate',
    ru: 'Панельная дискуссия с модератором, затем прения',
    ar: 'حلقة نقاش بإدارة ميسّر، ثم المناقشة',
    zh: '主持人主持的专题讨论，随后自由发言',
  },
  offers: ['exchange', 'questions'],
  order: [
    podiumCriterion,
    {
      by: 'capacity',
      classes: [
        { of: ['group'], rule: 'groups-first' },
        { of: ['national', 'observer', 'organization', 'stakeholder'], rule: 'inscription' },
      ],
    },
    { by: 'inscription', rule: 'inscription' },
  ],
  limits: { group: 300, national: 180, observer: 180, organization: 180, stakeholder: 120 },
  limitsFor: { 'secretary-general': null, moderator: 300, keynote: 600, panellist: 480, question: 60, answer: 120 },
  rules: [groupsFirst, exchange, ...listRules, ...podiumRules],
};
