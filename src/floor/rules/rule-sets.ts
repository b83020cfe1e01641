import type { Word } from '#platform/words.ts';
import { chairDirects, closingTheList, groupsFirst, inscription, membersThenObservers, type Rule, timeLimits } from './citations.ts';

/** In what capacity a turn is asked for: it decides the place in the list and the time. */
export const CAPACITIES = ['group', 'national', 'observer', 'organization', 'stakeholder'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** One way to order a list. Each names the rules by which it does so, for whoever asks why. */
export type Criterion =
  /** Classes in the order in which they are called; `rule` says why a class comes before all that follow it. */
  | { readonly by: 'capacity'; readonly classes: readonly { readonly of: readonly Capacity[]; readonly rule: string }[] }
  | { readonly by: 'inscription'; readonly rule: string };

/** The rules a meeting runs by: data that a session chooses and may adjust, never code for one assembly. */
export interface RuleSet {
  readonly id: string;
  readonly name: Word;
  /** Most decisive first. The last one tells any two turns apart. */
  readonly order: readonly Criterion[];
  /** Seconds a turn may take, by capacity; `null` is without limit. */
  readonly limits: Readonly<Record<Capacity, number | null>>;
  /** How many statements of one party, or of one group whoever reads them out, may wait at once. */
  readonly waitingAtOnce: number;
  /** Every rule that a place, a refusal or a limit of this set may cite. */
  readonly rules: readonly Rule[];
}

/** Moderated panel, then the floor: how IOM's International Dialogue on Migration sits. */
const panelThenFloor: RuleSet = {
  id: 'panel-then-floor',
  name: {
    en: 'Moderated panel, then the floor',
    fr: 'Table ronde animée, puis débat',
    es: 'Panel moderado y, después, debate',
    ru: 'Панельная дискуссия с модератором, затем прения',
    ar: 'حلقة نقاش بإدارة ميسّر، ثم المناقشة',
    zh: '主持人主持的专题讨论，随后自由发言',
  },
  order: [
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
  waitingAtOnce: 1,
  rules: [groupsFirst, inscription, timeLimits, closingTheList, chairDirects],
};

/** A Main Committee, as its practice stands: groups, then States, then the rest. */
const committee: RuleSet = {
  id: 'committee',
  name: {
    en: 'Committee of the General Assembly',
    fr: 'Commission de l’Assemblée générale',
    es: 'Comisión de la Asamblea General',
    ru: 'Комитет Генеральной Ассамблеи',
    ar: 'لجنة من لجان الجمعية العامة',
    zh: '大会委员会',
  },
  order: [
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
  waitingAtOnce: 1,
  rules: [groupsFirst, membersThenObservers, inscription, timeLimits, closingTheList, chairDirects],
};

export const RULE_SETS: readonly RuleSet[] = [panelThenFloor, committee];

export const isRuleSet = (id: string): boolean => RULE_SETS.some((set) => set.id === id);

/** The rule set of an id. @throws Error where there is none: a meeting can only have chosen one that exists. */
export function ruleSetOf(id: string): RuleSet {
  const found = RULE_SETS.find((set) => set.id === id);
  if (!found) throw new Error(`There is no rule set "${id}".`);
  return found;
}

/** A rule of a set. @throws Error where the set does not hold what it cites. */
export function ruleOf(rules: RuleSet, id: string): Rule {
  const found = rules.rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`The rule set "${rules.id}" cites "${id}" and does not hold it.`);
  return found;
}
