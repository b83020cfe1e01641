import type { RuleSet } from '../rule-set.ts';
import { noAttribution, ticketsOfAClass } from '../rule-texts/list.ts';
import { common, listRules } from './parts.ts';

/** Deliberations without attribution, as the Global Forum holds them: tickets of three classes, in the order of asking. */
export const chathamHouseMeeting: RuleSet = {
  ...common,
  id: 'chatham-house',
  name: {
    en: 'Meeting without attribution (Chatham House Rule)',
    fr: 'Réunion sans attribution des propos (règle de Chatham House)',
    es: 'Reunión sin atribución (regla de Chatham House)',
    ru: 'Заседание без указания авторства (правило Чатем-Хауса)',
    ar: 'جلسة بلا إسناد (قاعدة تشاتام هاوس)',
    zh: '不具名会议（查塔姆研究所规则）',
  },
  attribution: 'none',
  offers: [],
  order: [{ by: 'inscription', rule: 'inscription' }],
  limits: { group: 180, national: 180, observer: 180, organization: 180, stakeholder: 180 },
  limitsFor: {},
  waitingOfClass: 20,
  balance: [],
  rules: [noAttribution, ticketsOfAClass, ...listRules],
};
