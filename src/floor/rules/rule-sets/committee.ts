import { groupsFirst, membersThenObservers } from '../citations.ts';
import type { RuleSet } from '../rule-set.ts';
import { exchange } from '../rule-texts/list.ts';
import { tiesInCommittee } from '../rule-texts/votes.ts';
import { assemblyFeatures, assemblyMotions, assemblyProcedure, assemblyReplies, common, listRules, officersCriterion } from './parts.ts';

/** A Main Committee, as its practice stands: groups, then States, then the rest. */
export const committee: RuleSet = {
  ...common,
  id: 'committee',
  name: {
    en: 'Committee of the General Assembly',
    fr: 'Commission de l’Assemblée générale',
    es: 'Comisión de la Asamblea General',
    ru: 'Комитет Генеральной Ассамблеи',
    ar: 'لجنة من لجان الجمعية العامة',
    zh: '大会委员会',
  },
  offers: assemblyFeatures,
  order: [
    officersCriterion,
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
  limits: { group: 600, national: 420, observer: 420, organization: 300, stakeholder: 180 },
  limitsFor: { 'secretary-general': null, explanation: 600 },
  replies: assemblyReplies,
  motions: assemblyMotions,
  quorum: { debate: [1, 4], decide: 'majority' },
  rules: [groupsFirst, membersThenObservers, exchange, ...listRules, ...assemblyProcedure, tiesInCommittee],
};
