import type { Word } from '#platform/words.ts';

/** In what capacity a turn is asked for: it decides the place in the list and the time. */
export const CAPACITIES = ['group', 'national', 'observer', 'organization', 'stakeholder'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** One rule as it is cited: where it comes from, and what it says in plain words. */
export interface Rule {
  readonly id: string;
  /** As the field cites it: `rule 68`, `decision 34/401`, `practice`. */
  readonly source: string;
  readonly words: Word;
}

/** What orders a list, most decisive first. */
export type Criterion = 'capacity' | 'inscription';

/** The rules a meeting runs by: data that a session chooses and may adjust, never code for one assembly. */
export interface RuleSet {
  readonly id: string;
  readonly name: Word;
  readonly order: readonly { readonly by: Criterion; readonly rule: string }[];
  /** Ranks for the criterion `capacity`: lower speaks first, equals are one class. */
  readonly capacityRank: Readonly<Record<Capacity, number>>;
  /** Seconds a turn may take, by capacity; `null` is without limit. */
  readonly limits: Readonly<Record<Capacity, number | null>>;
  /** How many turns of one party may wait at once. */
  readonly waitingAtOnce: number;
  readonly rules: readonly Rule[];
}

const inscription: Rule = {
  id: 'inscription',
  source: 'GA rules 68 and 109 (A/520/Rev.20)',
  words: {
    en: 'The floor is given in the order in which it was asked for.',
    fr: 'La parole est donnée dans l’ordre où elle a été demandée.',
    es: 'La palabra se concede en el orden en que se ha pedido.',
    ru: 'Слово предоставляется в порядке поступления просьб.',
    ar: 'تُعطى الكلمة وفق ترتيب طلبها.',
    zh: '按请求发言的先后次序给予发言权。',
  },
};

const groupsFirst: Rule = {
  id: 'groups-first',
  source: 'practice of the Main Committees',
  words: {
    en: 'Statements on behalf of groups come before national statements.',
    fr: 'Les déclarations au nom de groupes précèdent les déclarations nationales.',
    es: 'Las declaraciones en nombre de grupos preceden a las nacionales.',
    ru: 'Заявления от имени групп предшествуют национальным заявлениям.',
    ar: 'تسبق البيانات باسم المجموعات البيانات الوطنية.',
    zh: '代表集团的发言先于国家发言。',
  },
};

const membersThenObservers: Rule = {
  id: 'members-then-observers',
  source: 'practice; terms of each observer’s resolution',
  words: {
    en: 'States speak before observers, observers before organizations, organizations before other stakeholders.',
    fr: 'Les États parlent avant les observateurs, ceux-ci avant les organisations, puis viennent les autres parties prenantes.',
    es: 'Los Estados hablan antes que los observadores, estos antes que las organizaciones y estas antes que otros interesados.',
    ru: 'Государства выступают до наблюдателей, наблюдатели — до организаций, организации — до прочих участников.',
    ar: 'تتكلم الدول قبل المراقبين، والمراقبون قبل المنظمات، والمنظمات قبل سائر أصحاب المصلحة.',
    zh: '国家先于观察员，观察员先于组织，组织先于其他利益攸关方发言。',
  },
};

const timeLimits: Rule = {
  id: 'time-limits',
  source: 'GA rules 72 and 114 (A/520/Rev.20)',
  words: {
    en: 'The time of each speaker may be limited by kind; past the limit the chair calls to order.',
    fr: 'Le temps de parole peut être limité selon la catégorie ; au-delà, la présidence rappelle à l’ordre.',
    es: 'El tiempo de cada orador puede limitarse según su categoría; superado el límite, la presidencia llama al orden.',
    ru: 'Время выступления может ограничиваться по категориям; при превышении председатель призывает к порядку.',
    ar: 'يجوز تحديد وقت كل متكلم بحسب فئته، وعند تجاوزه ينبّهه الرئيس إلى النظام.',
    zh: '可按类别限制每位发言者的时间；超时由主席提醒其遵守规则。',
  },
};

const listClosed: Rule = {
  id: 'closing-the-list',
  source: 'GA rules 73 and 115 (A/520/Rev.20)',
  words: {
    en: 'The chair may declare the list of speakers closed.',
    fr: 'La présidence peut déclarer la liste des orateurs close.',
    es: 'La presidencia puede declarar cerrada la lista de oradores.',
    ru: 'Председатель может объявить о прекращении записи ораторов.',
    ar: 'يجوز للرئيس أن يعلن إقفال قائمة المتكلمين.',
    zh: '主席可宣布发言名单截止。',
  },
};

const chairDirects: Rule = {
  id: 'chair-directs',
  source: 'GA rules 35 and 106 (A/520/Rev.20)',
  words: {
    en: 'The chair opens and closes the meeting, directs the discussion and gives the floor.',
    fr: 'La présidence ouvre et lève la séance, dirige les débats et donne la parole.',
    es: 'La presidencia abre y levanta la sesión, dirige los debates y concede la palabra.',
    ru: 'Председатель открывает и закрывает заседание, руководит прениями и предоставляет слово.',
    ar: 'يفتتح الرئيس الجلسة ويرفعها ويدير المناقشة ويعطي الكلمة.',
    zh: '主席宣布会议开幕和闭幕，主持讨论并给予发言权。',
  },
};

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
    { by: 'capacity', rule: 'groups-first' },
    { by: 'inscription', rule: 'inscription' },
  ],
  capacityRank: { group: 0, national: 1, observer: 1, organization: 1, stakeholder: 1 },
  limits: { group: 300, national: 180, observer: 180, organization: 180, stakeholder: 120 },
  waitingAtOnce: 1,
  rules: [groupsFirst, inscription, timeLimits, listClosed, chairDirects],
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
    { by: 'capacity', rule: 'members-then-observers' },
    { by: 'inscription', rule: 'inscription' },
  ],
  capacityRank: { group: 0, national: 1, observer: 2, organization: 3, stakeholder: 4 },
  limits: { group: 600, national: 420, observer: 420, organization: 300, stakeholder: 180 },
  waitingAtOnce: 1,
  rules: [groupsFirst, membersThenObservers, inscription, timeLimits, listClosed, chairDirects],
};

export const RULE_SETS: readonly RuleSet[] = [panelThenFloor, committee];

/** The rule set of an id. @throws Error where there is none: a meeting can only have chosen one that exists. */
export function ruleSetOf(id: string): RuleSet {
  const found = RULE_SETS.find((set) => set.id === id);
  if (!found) throw new Error(`There is no rule set "${id}".`);
  return found;
}
