import type { Word } from '#platform/words.ts';

/** A rule of procedure of the General Assembly by its two numbers: for the plenary and for its committees. */
export const assemblyRules = (plenary: number, committee: number): Word => ({
  en: `rules ${plenary} and ${committee} of the General Assembly, A/520/Rev.20`,
  fr: `articles ${plenary} et ${committee} du Règlement intérieur de l’Assemblée générale, A/520/Rev.20`,
  es: `artículos ${plenary} y ${committee} del reglamento de la Asamblea General, A/520/Rev.20`,
  ru: `правила ${plenary} и ${committee} правил процедуры Генеральной Ассамблеи, A/520/Rev.20`,
  ar: `المادتان ${plenary} و${committee} من النظام الداخلي للجمعية العامة، A/520/Rev.20`,
  zh: `大会议事规则第${plenary}条和第${committee}条，A/520/Rev.20`,
});

export const assemblyDecision = (number: string): Word => ({
  en: `decision ${number} of the General Assembly`,
  fr: `décision ${number} de l’Assemblée générale`,
  es: `decisión ${number} de la Asamblea General`,
  ru: `решение ${number} Генеральной Ассамблеи`,
  ar: `مقرر الجمعية العامة ${number}`,
  zh: `大会第${number}号决定`,
});

export const practice: Word = {
  en: 'practice of the Main Committees',
  fr: 'pratique des grandes commissions',
  es: 'práctica de las Comisiones Principales',
  ru: 'практика главных комитетов',
  ar: 'ممارسة اللجان الرئيسية',
  zh: '主要委员会的惯例',
};

export const highLevelPractice: Word = {
  en: 'practice of high-level segments',
  fr: 'pratique des débats de haut niveau',
  es: 'práctica de las series de sesiones de alto nivel',
  ru: 'практика этапов высокого уровня',
  ar: 'ممارسة الأجزاء الرفيعة المستوى',
  zh: '高级别会议的惯例',
};

export const interactivePractice: Word = {
  en: 'practice of interactive meetings',
  fr: 'pratique des réunions interactives',
  es: 'práctica de las reuniones interactivas',
  ru: 'практика интерактивных заседаний',
  ar: 'ممارسة الجلسات التفاعلية',
  zh: '互动会议的惯例',
};

export const hearingPractice: Word = {
  en: 'practice of informal interactive hearings',
  fr: 'pratique des auditions interactives informelles',
  es: 'práctica de las audiencias interactivas oficiosas',
  ru: 'практика неофициальных интерактивных слушаний',
  ar: 'ممارسة جلسات الاستماع التفاعلية غير الرسمية',
  zh: '非正式互动听询会的惯例',
};

export const chathamHouse: Word = {
  en: 'Chatham House Rule',
  fr: 'règle de Chatham House',
  es: 'regla de Chatham House',
  ru: 'правило Чатем-Хауса',
  ar: 'قاعدة تشاتام هاوس',
  zh: '查塔姆研究所规则',
};
