import type { Word } from '#platform/words.ts';
import type { BalanceOnRecord, Constituency, LeftBecause } from '../rules/constituency.ts';
import type { Gender } from '../rules/gender.ts';

/** In whose name a speaker is heard, as a heading or alone in a cell. */
export const CONSTITUENCY_WORDS: Readonly<Record<Constituency, Word>> = {
  migrants: { en: 'Migrants', fr: 'Migrants', es: 'Migrantes', ru: 'Мигранты', ar: 'المهاجرون', zh: '移民' },
  diaspora: { en: 'Diaspora', fr: 'Diasporas', es: 'Diáspora', ru: 'Диаспора', ar: 'المغتربون', zh: '侨民' },
  'civil-society': { en: 'Civil society', fr: 'Société civile', es: 'Sociedad civil', ru: 'Гражданское общество', ar: 'المجتمع المدني', zh: '民间社会' },
  faith: { en: 'Faith-based organizations', fr: 'Organisations confessionnelles', es: 'Organizaciones confesionales', ru: 'Религиозные организации', ar: 'المنظمات الدينية', zh: '宗教组织' },
  'local-authority': { en: 'Local authorities', fr: 'Autorités locales', es: 'Autoridades locales', ru: 'Местные органы власти', ar: 'السلطات المحلية', zh: '地方当局' },
  'private-sector': { en: 'Private sector', fr: 'Secteur privé', es: 'Sector privado', ru: 'Частный сектор', ar: 'القطاع الخاص', zh: '私营部门' },
  workers: { en: 'Trade unions', fr: 'Syndicats', es: 'Sindicatos', ru: 'Профсоюзы', ar: 'النقابات العمالية', zh: '工会' },
  parliament: { en: 'Parliamentarians', fr: 'Parlementaires', es: 'Parlamentarios', ru: 'Парламентарии', ar: 'البرلمانيون', zh: '议员' },
  'human-rights-institution': { en: 'National human rights institutions', fr: 'Institutions nationales des droits de l’homme', es: 'Instituciones nacionales de derechos humanos', ru: 'Национальные правозащитные учреждения', ar: 'المؤسسات الوطنية لحقوق الإنسان', zh: '国家人权机构' },
  'red-cross': { en: 'Red Cross and Red Crescent Movement', fr: 'Mouvement de la Croix-Rouge et du Croissant-Rouge', es: 'Movimiento de la Cruz Roja y de la Media Luna Roja', ru: 'Движение Красного Креста и Красного Полумесяца', ar: 'حركة الصليب الأحمر والهلال الأحمر', zh: '红十字与红新月运动' },
  academia: { en: 'Academia', fr: 'Milieu universitaire', es: 'Mundo académico', ru: 'Научные круги', ar: 'الأوساط الأكاديمية', zh: '学术界' },
  youth: { en: 'Youth', fr: 'Jeunesse', es: 'Juventud', ru: 'Молодёжь', ar: 'الشباب', zh: '青年' },
  philanthropy: { en: 'Foundations', fr: 'Fondations', es: 'Fundaciones', ru: 'Фонды', ar: 'المؤسسات الخيرية', zh: '基金会' },
  media: { en: 'Media', fr: 'Médias', es: 'Medios de comunicación', ru: 'Средства массовой информации', ar: 'وسائل الإعلام', zh: '媒体' },
  government: { en: 'Governments', fr: 'Gouvernements', es: 'Gobiernos', ru: 'Правительства', ar: 'الحكومات', zh: '政府' },
  'international-organization': { en: 'International organizations', fr: 'Organisations internationales', es: 'Organizaciones internacionales', ru: 'Международные организации', ar: 'المنظمات الدولية', zh: '国际组织' },
};

export const LEFT_BECAUSE_WORDS: Readonly<Record<LeftBecause, Word>> = {
  'order-of-asking': { en: 'the order of asking is kept', fr: 'l’ordre des demandes est maintenu', es: 'se mantiene el orden de petición', ru: 'сохраняется порядок просьб', ar: 'يُحافظ على ترتيب الطلب', zh: '保持请求的先后次序' },
  theme: { en: 'what is said on one theme is heard together', fr: 'les interventions sur un même thème sont entendues ensemble', es: 'lo relativo a un mismo tema se oye junto', ru: 'выступления на одну тему заслушиваются вместе', ar: 'يُستمع معا إلى ما يخص الموضوع الواحد', zh: '同一主题的发言一并听取' },
  agreed: { en: 'the order was agreed with the speakers', fr: 'l’ordre a été convenu avec les orateurs', es: 'el orden se acordó con los oradores', ru: 'порядок согласован с выступающими', ar: 'اتُّفق على الترتيب مع المتكلمين', zh: '次序已与发言者商定' },
  'not-ready': { en: 'the speaker is not ready', fr: 'l’orateur n’est pas prêt', es: 'el orador no está listo', ru: 'выступающий не готов', ar: 'المتكلم غير مستعد', zh: '发言者尚未准备好' },
};

/** For the sake of what: inside a sentence. */
export const BALANCE_WORDS: Readonly<Record<BalanceOnRecord, Word>> = {
  party: { en: 'between delegations', fr: 'entre les délégations', es: 'entre delegaciones', ru: 'между делегациями', ar: 'بين الوفود', zh: '各代表团之间' },
  region: { en: 'between regions', fr: 'entre les régions', es: 'entre regiones', ru: 'между регионами', ar: 'بين المناطق', zh: '各地区之间' },
  constituency: { en: 'between constituencies', fr: 'entre les collèges', es: 'entre sectores', ru: 'между категориями участников', ar: 'بين الفئات', zh: '各界别之间' },
};

/** One speaker's, as it is chosen in a form. */
export const GENDER_WORDS: Readonly<Record<Gender | 'not-said', Word>> = {
  'not-said': { en: 'Not said', fr: 'Non précisé', es: 'Sin indicar', ru: 'Не указан', ar: 'لم يُذكر', zh: '未说明' },
  woman: { en: 'Woman', fr: 'Femme', es: 'Mujer', ru: 'Женщина', ar: 'امرأة', zh: '女' },
  man: { en: 'Man', fr: 'Homme', es: 'Hombre', ru: 'Мужчина', ar: 'رجل', zh: '男' },
  other: { en: 'Another gender', fr: 'Autre genre', es: 'Otro género', ru: 'Другой', ar: 'غير ذلك', zh: '其他' },
};
