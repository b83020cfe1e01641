import type { Rule } from './rule-set.ts';
import { assemblyRules, practice } from './rule-texts/sources.ts';

export type { Rule } from './rule-set.ts';

export const inscription: Rule = {
  id: 'inscription',
  number: '68/109',
  source: assemblyRules(68, 109),
  parameters: ['waitingAtOnce'],
  words: {
    en: 'The floor is given in the order in which it was asked for.',
    fr: 'La parole est donnée dans l’ordre où elle a été demandée.',
    es: 'La palabra se concede en el orden en que se ha pedido.',
    ru: 'Слово предоставляется в порядке поступления просьб.',
    ar: 'تُعطى الكلمة وفق ترتيب طلبها.',
    zh: '按请求发言的先后次序给予发言权。',
  },
};

export const carriedOver: Rule = {
  id: 'carried-over',
  source: practice,
  words: {
    en: 'Whoever was not reached at a meeting is heard at a following one in the same order, before those who asked for the floor there.',
    fr: 'Qui n’a pas été appelé à une séance est entendu à une séance suivante, dans le même ordre, avant ceux qui y ont demandé la parole.',
    es: 'Quien no fue llamado en una sesión es oído en otra posterior, en el mismo orden, antes que quienes pidieron la palabra en ella.',
    ru: 'Не выступившие на одном заседании заслушиваются на следующем в том же порядке, прежде тех, кто просил слова там.',
    ar: 'من لم يصل إليه الدور في جلسة يُستمع إليه في جلسة لاحقة بالترتيب نفسه، قبل من طلب الكلمة فيها.',
    zh: '一次会议上未轮到者，在其后的会议上按原次序先于在该会议上请求发言者发言。',
  },
};

export const groupsFirst: Rule = {
  id: 'groups-first',
  source: practice,
  parameters: ['groupsFirst'],
  words: {
    en: 'Statements on behalf of groups come before all others.',
    fr: 'Les déclarations au nom de groupes précèdent toutes les autres.',
    es: 'Las declaraciones en nombre de grupos preceden a todas las demás.',
    ru: 'Заявления от имени групп предшествуют всем остальным.',
    ar: 'تسبق البيانات باسم المجموعات سائر البيانات.',
    zh: '代表集团的发言先于其他发言。',
  },
};

export const membersThenObservers: Rule = {
  id: 'members-then-observers',
  source: practice,
  words: {
    en: 'States speak before observers, observers before organizations, organizations before other stakeholders.',
    fr: 'Les États parlent avant les observateurs, ceux-ci avant les organisations, puis viennent les autres parties prenantes.',
    es: 'Los Estados hablan antes que los observadores, estos antes que las organizaciones y estas antes que otros interesados.',
    ru: 'Государства выступают до наблюдателей, наблюдатели — до организаций, организации — до прочих участников.',
    ar: 'تتكلم الدول قبل المراقبين، والمراقبون قبل المنظمات، والمنظمات قبل سائر أصحاب المصلحة.',
    zh: '国家先于观察员，观察员先于组织，组织先于其他利益攸关方发言。',
  },
};

export const timeLimits: Rule = {
  id: 'time-limits',
  number: '72/114',
  source: assemblyRules(72, 114),
  parameters: ['limits', 'limitsFor', 'timesEach', 'wordsPerMinute'],
  words: {
    en: 'The time of each speaker may be limited by kind; past the limit the chair calls to order.',
    fr: 'Le temps de parole peut être limité selon la catégorie ; au-delà, la présidence rappelle à l’ordre.',
    es: 'El tiempo de cada orador puede limitarse según su categoría; superado el límite, la presidencia llama al orden.',
    ru: 'Время выступления может ограничиваться по категориям; при превышении председатель призывает к порядку.',
    ar: 'يجوز تحديد وقت كل متكلم بحسب فئته، وعند تجاوزه ينبّهه الرئيس إلى النظام.',
    zh: '可按类别限制每位发言者的时间；超时由主席提醒其遵守规则。',
  },
};

export const closingTheList: Rule = {
  id: 'closing-the-list',
  number: '73/115',
  source: assemblyRules(73, 115),
  parameters: ['closing'],
  words: {
    en: 'The chair may declare the list of speakers closed.',
    fr: 'La présidence peut déclarer la liste des orateurs close.',
    es: 'La presidencia puede declarar cerrada la lista de oradores.',
    ru: 'Председатель может объявить о прекращении записи ораторов.',
    ar: 'يجوز للرئيس أن يعلن إقفال قائمة المتكلمين.',
    zh: '主席可宣布发言名单截止。',
  },
};

export const chairDirects: Rule = {
  id: 'chair-directs',
  number: '35/106',
  source: assemblyRules(35, 106),
  words: {
    en: 'The chair opens and closes the meeting, directs the discussion and gives the floor.',
    fr: 'La présidence ouvre et lève la séance, dirige les débats et donne la parole.',
    es: 'La presidencia abre y levanta la sesión, dirige los debates y concede la palabra.',
    ru: 'Председатель открывает и закрывает заседание, руководит прениями и предоставляет слово.',
    ar: 'يفتتح الرئيس الجلسة ويرفعها ويدير المناقشة ويعطي الكلمة.',
    zh: '主席宣布会议开幕和闭幕，主持讨论并给予发言权。',
  },
};
