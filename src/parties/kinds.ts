import type { Language } from '#platform/languages.ts';

export const PARTY_KINDS = [
  'state', 'observer-state', 'non-member-state', 'former-state', 'group',
  'un-entity', 'regional-commission', 'specialized-agency', 'related-organization', 'special-procedure',
  'igo', 'process', 'office', 'human-rights-institution', 'parliament', 'local-authority',
  'ngo', 'migrant-organization', 'diaspora', 'union', 'employers-organization', 'company',
  'academic', 'faith-organization', 'youth-organization', 'foundation', 'media',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const REGIONAL_GROUPS = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'] as const;
export type RegionalGroup = (typeof REGIONAL_GROUPS)[number];

type Labels<K extends string> = Readonly<Record<K, Readonly<Record<Language, string>>>>;

export const PARTY_KIND_LABELS: Labels<PartyKind> = {
  state: { ar: 'دولة عضو', zh: '会员国', en: 'Member State', fr: 'État Membre', ru: 'государство-член', es: 'Estado Miembro' },
  'observer-state': { ar: 'دولة مراقبة', zh: '观察员国', en: 'Observer State', fr: 'État observateur', ru: 'государство-наблюдатель', es: 'Estado observador' },
  'non-member-state': { ar: 'دولة غير عضو', zh: '非会员国', en: 'Non-member State', fr: 'État non membre', ru: 'государство, не являющееся членом', es: 'Estado no miembro' },
  'former-state': { ar: 'دولة سابقة', zh: '前国家', en: 'Former State', fr: 'Ancien État', ru: 'бывшее государство', es: 'Antiguo Estado' },
  group: { ar: 'مجموعة', zh: '集团', en: 'Group', fr: 'Groupe', ru: 'группа', es: 'Grupo' },
  'un-entity': { ar: 'كيان تابع للأمم المتحدة', zh: '联合国实体', en: 'United Nations entity', fr: 'Entité des Nations Unies', ru: 'структура Организации Объединенных Наций', es: 'Entidad de las Naciones Unidas' },
  'regional-commission': { ar: 'لجنة إقليمية', zh: '区域委员会', en: 'Regional commission', fr: 'Commission régionale', ru: 'региональная комиссия', es: 'Comisión regional' },
  'specialized-agency': { ar: 'وكالة متخصصة', zh: '专门机构', en: 'Specialized agency', fr: 'Institution spécialisée', ru: 'специализированное учреждение', es: 'Organismo especializado' },
  'related-organization': { ar: 'منظمة ذات صلة', zh: '有关组织', en: 'Related organization', fr: 'Organisation apparentée', ru: 'связанная организация', es: 'Organización conexa' },
  'special-procedure': { ar: 'إجراء خاص', zh: '特别程序', en: 'Special procedure', fr: 'Procédure spéciale', ru: 'специальная процедура', es: 'Procedimiento especial' },
  igo: { ar: 'منظمة حكومية دولية', zh: '政府间组织', en: 'Intergovernmental organization', fr: 'Organisation intergouvernementale', ru: 'межправительственная организация', es: 'Organización intergubernamental' },
  process: { ar: 'عملية', zh: '进程', en: 'Process', fr: 'Processus', ru: 'процесс', es: 'Proceso' },
  office: { ar: 'مكتب', zh: '办公室', en: 'Office', fr: 'Bureau', ru: 'управление', es: 'Oficina' },
  'human-rights-institution': { ar: 'مؤسسة وطنية لحقوق الإنسان', zh: '国家人权机构', en: 'National human rights institution', fr: "Institution nationale des droits de l'homme", ru: 'национальное правозащитное учреждение', es: 'Institución nacional de derechos humanos' },
  parliament: { ar: 'برلمان', zh: '议会', en: 'Parliament', fr: 'Parlement', ru: 'парламент', es: 'Parlamento' },
  'local-authority': { ar: 'سلطة محلية', zh: '地方当局', en: 'Local authority', fr: 'Autorité locale', ru: 'местный орган власти', es: 'Autoridad local' },
  ngo: { ar: 'منظمة غير حكومية', zh: '非政府组织', en: 'Non-governmental organization', fr: 'Organisation non gouvernementale', ru: 'неправительственная организация', es: 'Organización no gubernamental' },
  'migrant-organization': { ar: 'منظمة مهاجرين', zh: '移民组织', en: 'Migrant organization', fr: 'Organisation de migrants', ru: 'организация мигрантов', es: 'Organización de migrantes' },
  diaspora: { ar: 'منظمة مغتربين', zh: '侨民组织', en: 'Diaspora organization', fr: 'Organisation de diaspora', ru: 'организация диаспоры', es: 'Organización de la diáspora' },
  union: { ar: 'نقابة عمال', zh: '工会', en: 'Trade union', fr: 'Syndicat', ru: 'профсоюз', es: 'Sindicato' },
  'employers-organization': { ar: 'منظمة أصحاب عمل', zh: '雇主组织', en: "Employers' organization", fr: "Organisation d'employeurs", ru: 'организация работодателей', es: 'Organización de empleadores' },
  company: { ar: 'شركة', zh: '企业', en: 'Company', fr: 'Entreprise', ru: 'компания', es: 'Empresa' },
  academic: { ar: 'مؤسسة أكاديمية', zh: '学术机构', en: 'Academic institution', fr: 'Établissement universitaire', ru: 'научное учреждение', es: 'Institución académica' },
  'faith-organization': { ar: 'منظمة دينية', zh: '宗教组织', en: 'Faith-based organization', fr: 'Organisation confessionnelle', ru: 'религиозная организация', es: 'Organización confesional' },
  'youth-organization': { ar: 'منظمة شباب', zh: '青年组织', en: 'Youth organization', fr: 'Organisation de jeunesse', ru: 'молодежная организация', es: 'Organización juvenil' },
  foundation: { ar: 'مؤسسة خيرية', zh: '基金会', en: 'Foundation', fr: 'Fondation', ru: 'фонд', es: 'Fundación' },
  media: { ar: 'وسيلة إعلام', zh: '媒体', en: 'Media', fr: 'Média', ru: 'средство массовой информации', es: 'Medio de comunicación' },
};

export const REGIONAL_GROUP_LABELS: Labels<RegionalGroup> = {
  african: { ar: 'مجموعة الدول الأفريقية', zh: '非洲国家组', en: 'African States', fr: "États d'Afrique", ru: 'государства Африки', es: 'Estados de África' },
  'asia-pacific': { ar: 'مجموعة دول آسيا والمحيط الهادئ', zh: '亚太国家组', en: 'Asia-Pacific States', fr: "États d'Asie et du Pacifique", ru: 'государства Азии и Тихого океана', es: 'Estados de Asia y el Pacífico' },
  'eastern-european': { ar: 'مجموعة دول أوروبا الشرقية', zh: '东欧国家组', en: 'Eastern European States', fr: "États d'Europe orientale", ru: 'государства Восточной Европы', es: 'Estados de Europa Oriental' },
  grulac: { ar: 'مجموعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي', zh: '拉丁美洲和加勒比国家组', en: 'Latin American and Caribbean States', fr: "États d'Amérique latine et des Caraïbes", ru: 'государства Латинской Америки и Карибского бассейна', es: 'Estados de América Latina y el Caribe' },
  weog: { ar: 'مجموعة دول أوروبا الغربية ودول أخرى', zh: '西欧和其他国家组', en: 'Western European and other States', fr: "États d'Europe occidentale et autres États", ru: 'западноевропейские и другие государства', es: 'Estados de Europa Occidental y otros Estados' },
};

/** The party, if any, that is the group itself when it speaks. */
export const REGIONAL_GROUP_PARTIES: Readonly<Record<RegionalGroup, string>> = {
  african: 'african-group',
  'asia-pacific': 'asia-pacific-group',
  'eastern-european': 'eastern-european-group',
  grulac: 'grulac',
  weog: 'weog',
};

/** A party that has a vote, a seat and a nameplate as a State does; observers have no vote. */
export const isStateKind = (kind: PartyKind): boolean =>
  kind === 'state' || kind === 'observer-state' || kind === 'non-member-state' || kind === 'former-state';
