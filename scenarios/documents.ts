import { LANGUAGES, type Language, type Localized } from '#platform/languages.ts';
import { type DocumentInput, slugOfSymbol } from '#library/document.ts';
import type { RelationKind } from '#library/relations.ts';

/**
 * The documents of the migration dialogues. Dates, agenda items and votes are facts read in the texts that
 * `source` names; titles in languages other than English are those the United Nations printed. Where a title
 * page was not read, its wording comes from a later resolution and is marked unofficial.
 */

type Six = Readonly<Record<Language, string>>;
type Relation = NonNullable<DocumentInput['relations']>[number];

const localized = (versions: Partial<Six>, status: 'official' | 'unofficial'): Localized =>
  Object.fromEntries(
    LANGUAGES.filter((language) => versions[language] !== undefined)
      .map((language) => [language, { text: versions[language]!, status }]),
  );
const printed = (versions: Six) => localized(versions, 'official');
const later = ({ en, ...others }: Six): Localized => ({ ...localized(others, 'unofficial'), en: { text: en, status: 'official' } });
const english = (text: string): Localized => localized({ en: text }, 'official');
const described = (text: string): Localized => localized({ en: text }, 'unofficial');

const ASSEMBLY = printed({ en: 'General Assembly', fr: 'Assemblée générale', es: 'Asamblea General', ru: 'Генеральная Ассамблея', ar: 'الجمعية العامة', zh: '大会' });
const SECRETARY_GENERAL = printed({ en: 'Secretary-General', fr: 'Secrétaire général', es: 'Secretario General', ru: 'Генеральный секретарь', ar: 'الأمين العام', zh: '秘书长' });
const PRESIDENT = printed({ en: 'President of the General Assembly', fr: 'Présidence de l’Assemblée générale', es: 'Presidencia de la Asamblea General', ru: 'Председатель Генеральной Ассамблеи', ar: 'رئاسة الجمعية العامة', zh: '大会主席' });

const MIGRATION_AND_DEVELOPMENT: Six = { en: 'International migration and development', fr: 'Migrations internationales et développement', es: 'Migración internacional y desarrollo', ru: 'Международная миграция и развитие', ar: 'الهجرة الدولية والتنمية', zh: '国际移民与发展' };
const PROTECTION: Six = { en: 'Protection of migrants', fr: 'Protection des migrants', es: 'Protección de los migrantes', ru: 'Защита мигрантов', ar: 'حماية المهاجرين', zh: '保护移民' };
const PROGRESS_DECLARATION: Six = { en: 'Progress Declaration of the International Migration Review Forum', fr: 'Déclaration du Forum d’examen des migrations internationales sur les progrès réalisés', es: 'Declaración sobre los Progresos del Foro de Examen de la Migración Internacional', ru: 'Декларация о прогрессе Форума по рассмотрению проблем международной миграции', ar: 'إعلان التقدم المحرز الصادر عن منتدى استعراض الهجرة الدولية', zh: '国际移民问题审查论坛进展宣言' };
const PACT: Six = { en: 'The Pact for the Future', fr: 'Le Pacte pour l’avenir', es: 'El Pacto para el Futuro', ru: 'Пакт во имя будущего', ar: 'ميثاق المستقبل', zh: '未来契约' };
const COMPACT: Six = { en: 'Global Compact for Safe, Orderly and Regular Migration', fr: 'Pacte mondial pour des migrations sûres, ordonnées et régulières', es: 'Pacto Mundial para la Migración Segura, Ordenada y Regular', ru: 'Глобальный договор о безопасной, упорядоченной и легальной миграции', ar: 'الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية', zh: '安全、有序和正常移民全球契约' };
const HLD_DECLARATION: Six = { en: 'Declaration of the High-level Dialogue on International Migration and Development', fr: 'Déclaration du Dialogue de haut niveau sur les migrations internationales et le développement', es: 'Declaración del Diálogo de Alto Nivel sobre la Migración Internacional y el Desarrollo', ru: 'Декларация по итогам диалога на высоком уровне по вопросу о международной миграции и развитии', ar: 'الإعلان المنبثق من الحوار الرفيع المستوى المعني بالهجرة الدولية والتنمية', zh: '国际移民与发展高级别对话宣言' };
const FORUM: Six = { en: 'Global Forum on Migration and Development', fr: 'Forum mondial sur la migration et le développement', es: 'Foro Mundial sobre Migración y Desarrollo', ru: 'Глобальный форум по миграции и развитию', ar: 'المنتدى العالمي المعني بالهجرة والتنمية', zh: '全球移民与发展论坛' };
const NEW_YORK: Six = { en: 'New York Declaration for Refugees and Migrants', fr: 'Déclaration de New York pour les réfugiés et les migrants', es: 'Declaración de Nueva York para los Refugiados y los Migrantes', ru: 'Нью-Йоркская декларация о беженцах и мигрантах', ar: 'إعلان نيويورك من أجل اللاجئين والمهاجرين', zh: '关于难民和移民的纽约宣言' };
const AGENDA_2030: Six = { en: 'Transforming our world: the 2030 Agenda for Sustainable Development', fr: 'Transformer notre monde : le Programme de développement durable à l’horizon 2030', es: 'Transformar nuestro mundo: la Agenda 2030 para el Desarrollo Sostenible', ru: 'Преобразование нашего мира: Повестка дня в области устойчивого развития на период до 2030 года', ar: 'تحويل عالمنا: خطة التنمية المستدامة لعام 2030', zh: '变革我们的世界：2030年可持续发展议程' };

const RECITAL = 'A/RES/79/217, first preambular paragraph';
const ITS_TEXT = 'the text of the resolution as published by the United Nations in six languages (AKN4UN)';
const DATA_EXTRACT = 'the United Nations’ machine-readable record of the adopted resolutions';
const SEED_PROFILE = 'IOM’s registry profile of the High-level Dialogue';
const NOT_REREAD = 'known from the text, not read again: check before quoting';

const to = (kind: RelationKind, ...symbols: string[]): Relation[] => symbols.map((symbol) => ({ kind, to: symbol }));
const toMeeting = (kind: RelationKind, slug: string): Relation => ({ kind, toMeeting: slug });
const toMechanism = (kind: RelationKind, slug: string): Relation => ({ kind, toMechanism: slug });

/** Every resolution of the Assembly is published in the six languages under one symbol. */
const inSixLanguages = (symbol: string): DocumentInput['languages'] =>
  LANGUAGES.map((language) => ({ language, status: 'official', url: `https://undocs.org/${language}/${symbol.replaceAll(' ', '%20')}` }));

const withSymbol = (symbol: string, rest: Omit<DocumentInput, 'symbol' | 'slug'>): DocumentInput => ({
  symbol, slug: slugOfSymbol(symbol), languages: inSixLanguages(symbol), ...rest,
});
/** A document of a conference or forum bears a year instead. */
const sessionOf = (symbol: string): { session?: number } => {
  const session = /\/(\d{2,3})\//.exec(symbol)?.[1];
  return session ? { session: Number(session) } : {};
};

const resolution = (symbol: string, adoptedOn: string | undefined, titles: Localized, source: string, more: Partial<DocumentInput> = {}): DocumentInput =>
  withSymbol(symbol, { titles, kind: 'resolution', body: ASSEMBLY, ...sessionOf(symbol), source, ...(adoptedOn ? { adoptedOn } : {}), ...more });

const issued = (symbol: string, kind: DocumentInput['kind'], titles: Localized, source: string, more: Partial<DocumentInput> = {}): DocumentInput =>
  withSymbol(symbol, { titles, kind, ...sessionOf(symbol), source, ...more });

const vote = (inFavour: number, against: number, abstaining: number) =>
  ({ method: 'recorded-vote', inFavour, against, abstaining }) as const;
const consensus = { method: 'without-a-vote' } as const;

/** Resolutions under the title “International migration and development”, and when each was adopted. */
const SERIES = [
  ['A/RES/58/208', '2003-12-23'], ['A/RES/59/241', '2004-12-22'], ['A/RES/60/227', '2005-12-23'],
  ['A/RES/61/208', '2006-12-20'], ['A/RES/63/225', '2008-12-19'], ['A/RES/65/170', '2010-12-20'],
  ['A/RES/67/219', '2012-12-21'], ['A/RES/69/229', '2014-12-19'], ['A/RES/71/237', '2016-12-21'],
  ['A/RES/73/241', '2018-12-20'], ['A/RES/75/226', '2020-12-21'], ['A/RES/77/176', '2022-12-14'],
  ['A/RES/79/217', '2024-12-19'],
] as const;

/** “Protection of migrants”, as 79/217 lists them. */
const PROTECTION_SERIES = [
  ['A/RES/62/156', '2007-12-18'], ['A/RES/64/166', '2009-12-18'], ['A/RES/66/172', '2011-12-19'],
  ['A/RES/68/179', '2013-12-18'], ['A/RES/69/167', '2014-12-18'], ['A/RES/70/147', '2015-12-17'],
  ['A/RES/72/179', '2017-12-19'], ['A/RES/74/148', '2019-12-18'], ['A/RES/76/172', '2021-12-16'],
  ['A/RES/78/217', '2023-12-19'],
] as const;

const before = (series: readonly (readonly [string, string])[], date: string) =>
  series.filter(([, adoptedOn]) => adoptedOn < date).map(([symbol]) => symbol);

/** 75/226, 77/176 and 79/217 recall both series so far, the Declaration, remittances and the Forum. */
const recital = (date: string): Relation[] =>
  to('recalls', ...before(SERIES, date), ...before(PROTECTION_SERIES, date), 'A/RES/60/206', 'A/RES/62/270', 'A/RES/68/4', 'A/RES/70/1', 'A/RES/71/1');

const OF_THE_SERIES: Readonly<Record<string, Partial<DocumentInput>>> = {
  'A/RES/58/208': { relations: [toMeeting('mandates', 'first-hld-2006')], source: SEED_PROFILE },
  'A/RES/60/227': { relations: [toMeeting('mandates', 'first-hld-2006')] },
  'A/RES/63/225': { relations: [toMeeting('mandates', 'second-hld-2013')] },
  'A/RES/67/219': { relations: [toMeeting('mandates', 'second-hld-2013')], adoption: vote(129, 3, 49) },
  'A/RES/73/241': { adoption: vote(182, 3, 2) },
  'A/RES/75/226': { titles: printed(MIGRATION_AND_DEVELOPMENT), publishedOn: '2020-12-30', agendaItem: '22 (b)', adoption: vote(175, 3, 1), source: ITS_TEXT, relations: [...recital('2020-12-21'), ...to('adopts', 'A/C.2/75/L.8/Rev.1')] },
  'A/RES/77/176': { titles: printed(MIGRATION_AND_DEVELOPMENT), publishedOn: '2022-12-22', agendaItem: '20 (b)', adoption: consensus, source: ITS_TEXT, relations: [...recital('2022-12-14'), ...to('adopts', 'A/C.2/77/L.48')] },
  'A/RES/79/217': { titles: printed(MIGRATION_AND_DEVELOPMENT), publishedOn: '2024-12-23', agendaItem: '20 (b)', adoption: consensus, source: ITS_TEXT, relations: [...recital('2024-12-19'), ...to('recalls', 'A/RES/73/195', 'A/RES/76/266', 'A/RES/79/1'), ...to('adopts', 'A/C.2/79/L.29/Rev.1')] },
};
const OF_PROTECTION: Readonly<Record<string, Partial<DocumentInput>>> = {
  'A/RES/74/148': { adoption: consensus, agendaItem: '70 (b)', source: DATA_EXTRACT },
  'A/RES/76/172': { titles: printed(PROTECTION), publishedOn: '2022-01-10', agendaItem: '74 (b)', adoption: consensus, source: ITS_TEXT, relations: [...to('recalls', 'A/RES/74/148'), ...to('adopts', 'A/C.3/76/L.52/Rev.1')] },
  'A/RES/78/217': { titles: printed(PROTECTION), publishedOn: '2023-12-22', agendaItem: '71 (b)', adoption: consensus, source: ITS_TEXT, relations: [...to('recalls', 'A/RES/76/172'), ...to('adopts', 'A/C.3/78/L.52/Rev.1')] },
};

const draft = (symbol: string, publishedOn: string, titles: Six, more: Partial<DocumentInput> = {}) =>
  issued(symbol, 'draft', later(titles), ITS_TEXT, { publishedOn, ...more });

export const documents: readonly DocumentInput[] = [
  ...SERIES.map(([symbol, on]) => resolution(symbol, on, later(MIGRATION_AND_DEVELOPMENT), RECITAL, OF_THE_SERIES[symbol])),
  ...PROTECTION_SERIES.map(([symbol, on]) => resolution(symbol, on, later(PROTECTION), RECITAL, OF_PROTECTION[symbol])),
  resolution('A/RES/80/218', undefined, later(PROTECTION), DATA_EXTRACT, { adoption: vote(147, 4, 27) }),

  issued('A/60/871', 'report', english('International migration and development: report of the Secretary-General'), NOT_REREAD, { body: SECRETARY_GENERAL, relations: [toMeeting('reports-on', 'first-hld-2006')] }),
  issued('A/61/187', 'summary', described('Summary of the informal interactive hearings on international migration and development held on 12 July 2006'), NOT_REREAD, { body: PRESIDENT, relations: [toMeeting('reports-on', 'hearings-2006')] }),
  issued('A/61/515', 'summary', described('Summary of the High-level Dialogue on International Migration and Development'), NOT_REREAD, { body: PRESIDENT, relations: [toMeeting('reports-on', 'first-hld-2006'), ...to('follows-up', 'A/RES/58/208', 'A/RES/60/227')] }),
  issued('A/68/190', 'report', english('International migration and development: report of the Secretary-General'), 'A/68/190, section V', { body: SECRETARY_GENERAL, relations: [toMeeting('reports-on', 'second-hld-2013'), ...to('follows-up', 'A/RES/67/219')] }),
  {
    slug: 'making-migration-work-eight-point-agenda', kind: 'other', source: SEED_PROFILE, body: SECRETARY_GENERAL, publishedOn: '2013',
    titles: english('Making migration work: an eight-point agenda for action'),
    languages: [{ language: 'en', status: 'official', url: 'https://undocs.org/en/A/68/190' }],
    relations: [...to('follows-up', 'A/68/190'), toMeeting('follows-up', 'second-hld-2013')],
  },
  resolution('A/RES/68/4', '2013-10-03', later(HLD_DECLARATION), RECITAL, { relations: [toMeeting('adopts', 'second-hld-2013')] }),
  resolution('A/RES/60/206', '2005-12-22', english('Facilitation and reduction of the cost of transfer of migrant remittances'), RECITAL),
  resolution('A/RES/62/270', '2008-06-20', later(FORUM), `${RECITAL}; tally from the recorded votes of the Assembly, where the day is given as 30 June`, { adoption: vote(86, 2, 55) }),

  resolution('A/RES/70/1', '2015-09-25', later(AGENDA_2030), 'A/RES/79/217, preamble'),
  resolution('A/RES/71/1', '2016-09-19', later(NEW_YORK), 'A/RES/79/217, preamble', { relations: [toMechanism('mandates', 'gcm')] }),
  resolution('A/RES/71/280', '2017-04-06', described('Modalities for the intergovernmental negotiations of the global compact for safe, orderly and regular migration'), NOT_REREAD, { relations: [...to('follows-up', 'A/RES/71/1'), toMechanism('mandates', 'gcm')] }),
  resolution('A/RES/71/313', '2017-07-06', described('Global indicator framework for the Sustainable Development Goals and targets'), 'A/RES/76/266; title from the work on the 2030 Agenda', { relations: to('follows-up', 'A/RES/70/1') }),
  issued('A/72/643', 'report', english('Making migration work for all: report of the Secretary-General'), NOT_REREAD, { body: SECRETARY_GENERAL, publishedOn: '2017-12-12', relations: [toMechanism('reports-on', 'gcm')] }),
  resolution('A/RES/73/195', '2018-12-19', later(COMPACT), 'A/RES/76/266, paragraph 2; the tally was not read again: see A/73/PV.60', { adoption: vote(152, 5, 12), relations: [toMechanism('endorses', 'gcm'), ...to('adopts', 'A/73/L.66'), ...to('follows-up', 'A/RES/71/1', 'A/RES/71/280')] }),
  issued('A/73/L.66', 'draft', later(COMPACT), NOT_REREAD),
  issued('A/73/PV.60', 'verbatim-record', described('Verbatim record of the 60th plenary meeting, seventy-third session'), NOT_REREAD, { relations: to('reports-on', 'A/RES/73/195') }),
  resolution('A/RES/73/326', '2019-07-19', described('Format and organizational aspects of the international migration review forums'), 'A/RES/76/266, paragraph 2', { relations: [toMechanism('mandates', 'imrf'), ...to('follows-up', 'A/RES/73/195')] }),
  resolution('A/RES/73/151', '2018-12-17', english('Office of the United Nations High Commissioner for Refugees'), 'A/RES/79/156, footnote; title from the recorded votes of the Assembly', { relations: to('endorses', 'A/73/12(PartII)') }),
  issued('A/73/12(PartII)', 'report', described('Report of the United Nations High Commissioner for Refugees, part II: Global compact on refugees'), 'A/RES/79/156, footnote'),

  issued('A/76/642', 'report', described('Report of the Secretary-General on the implementation of the Global Compact for Safe, Orderly and Regular Migration'), 'A/RES/76/266', { body: SECRETARY_GENERAL, publishedOn: '2021-12', relations: [...to('reports-on', 'A/RES/73/195'), toMechanism('reports-on', 'gcm')] }),
  issued('A/AC.293/2022/L.1', 'draft', described('Draft Progress Declaration of the International Migration Review Forum'), NOT_REREAD, { relations: [toMeeting('follows-up', 'imrf-2022')] }),
  draft('A/76/L.58', '2022-05-26', PROGRESS_DECLARATION, { body: PRESIDENT }),
  resolution('A/RES/76/266', '2022-06-07', printed(PROGRESS_DECLARATION), ITS_TEXT, {
    publishedOn: '2022-06-14', agendaItem: '15 and 119', adoption: consensus,
    relations: [toMeeting('endorses', 'imrf-2022'), ...to('adopts', 'A/76/L.58'), ...to('recalls', 'A/RES/73/195', 'A/RES/73/326', 'A/RES/70/1', 'A/RES/71/313'), ...to('mandates', 'A/79/590')],
  }),
  issued('A/76/PV.76', 'verbatim-record', described('Verbatim record of the 76th plenary meeting, seventy-sixth session'), ITS_TEXT, { relations: to('reports-on', 'A/RES/76/266') }),
  issued('A/79/590', 'report', described('Report of the Secretary-General on a limited set of indicators to review progress in implementing the Global Compact'), 'A/RES/76/266, paragraph 70', { body: SECRETARY_GENERAL, publishedOn: '2024', relations: to('follows-up', 'A/RES/76/266') }),
  issued('A/80/L.64', 'draft', described('Progress Declaration of the International Migration Review Forum'), DATA_EXTRACT, { body: PRESIDENT, publishedOn: '2026-05-12' }),
  resolution('A/RES/80/258', '2026-05-20', later(PROGRESS_DECLARATION), DATA_EXTRACT, {
    adoption: vote(147, 6, 23), relations: [toMeeting('endorses', 'imrf-2026'), ...to('adopts', 'A/80/L.64')],
  }),
  issued('A/80/PV.82', 'verbatim-record', described('Verbatim record of the 82nd plenary meeting, eightieth session'), DATA_EXTRACT, { publishedOn: '2026-05-20', relations: to('reports-on', 'A/RES/80/258') }),

  draft('A/C.2/75/L.8/Rev.1', '2020-11-13', MIGRATION_AND_DEVELOPMENT),
  draft('A/C.2/77/L.48', '2022-11-15', MIGRATION_AND_DEVELOPMENT),
  draft('A/C.2/79/L.29/Rev.1', '2024-11-19', MIGRATION_AND_DEVELOPMENT),
  draft('A/C.3/76/L.52/Rev.1', '2021-11-10', PROTECTION),
  draft('A/C.3/78/L.52/Rev.1', '2023-11-09', PROTECTION),
  issued('A/79/439/Add.2', 'report', described('Globalization and interdependence: international migration and development. Report of the Second Committee'), ITS_TEXT, { publishedOn: '2024-12-10', agendaItem: '20 (b)', relations: to('reports-on', 'A/C.2/79/L.29/Rev.1') }),
  issued('A/79/PV.54', 'verbatim-record', described('Verbatim record of the 54th plenary meeting, seventy-ninth session'), ITS_TEXT, { publishedOn: '2024-12-19', relations: to('reports-on', 'A/RES/79/217') }),

  draft('A/79/L.2', '2024-09-20', PACT, { body: PRESIDENT }),
  resolution('A/RES/79/1', '2024-09-22', printed(PACT), ITS_TEXT, {
    publishedOn: '2024-09-22', agendaItem: '123', adoption: consensus,
    relations: [toMeeting('adopts', 'summit-of-the-future-2024'), ...to('adopts', 'A/79/L.2')],
  }),
  issued('A/79/PV.3', 'verbatim-record', described('Verbatim record of the 3rd plenary meeting, seventy-ninth session'), ITS_TEXT, { publishedOn: '2024-09-22', relations: to('reports-on', 'A/RES/79/1') }),
];
