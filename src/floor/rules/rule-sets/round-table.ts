import { groupsFirst } from '../citations.ts';
import type { RuleSet } from '../rule-set.ts';
import { exchange } from '../rule-texts/list.ts';
import { common, listRules, podiumCriterion, podiumRules } from './parts.ts';

/** An interactive round table: two co-chairs, a panel, then groups and nationals, with questions and answers. */
export const roundTable: RuleSet = {
  ...common,
  id: 'round-table',
  name: {
    en: 'Interactive round table',
    fr: 'Table ronde interactive',
    es: 'Mesa redonda interactiva',
    ru: 'Интерактивный круглый стол',
    ar: 'مائدة مستديرة تفاعلية',
    zh: '互动圆桌会议',
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
  limits: { group: 300, national: 180, observer: 180, organization: 120, stakeholder: 120 },
  limitsFor: { 'secretary-general': null, 'co-chair': 300, moderator: 300, keynote: 600, panellist: 420, question: 60, answer: 120 },
  rules: [groupsFirst, exchange, ...listRules, ...podiumRules],
};
