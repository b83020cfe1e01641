import { officialName, words } from './in-six-languages.ts';

/** Cities where the meetings of the registry were held. */
export const newYork = officialName({
  en: 'New York', ar: 'نيويورك', zh: '纽约', fr: 'New York', ru: 'Нью-Йорк', es: 'Nueva York',
});
export const headquarters = officialName({
  en: 'United Nations Headquarters, New York',
  ar: 'مقر الأمم المتحدة، نيويورك',
  zh: '纽约联合国总部',
  fr: 'Siège de l’Organisation des Nations Unies, New York',
  ru: 'Центральные учреждения Организации Объединенных Наций, Нью-Йорк',
  es: 'Sede de las Naciones Unidas, Nueva York',
});
export const geneva = officialName({
  en: 'Geneva', ar: 'جنيف', zh: '日内瓦', fr: 'Genève', ru: 'Женева', es: 'Ginebra',
});
export const brussels = words({
  en: 'Brussels', ar: 'بروكسل', zh: '布鲁塞尔', fr: 'Bruxelles', ru: 'Брюссель', es: 'Bruselas',
});
export const manila = words({
  en: 'Manila', ar: 'مانيلا', zh: '马尼拉', fr: 'Manille', ru: 'Манила', es: 'Manila',
});
export const athens = words({
  en: 'Athens', ar: 'أثينا', zh: '雅典', fr: 'Athènes', ru: 'Афины', es: 'Atenas',
});
export const puertoVallarta = words({
  en: 'Puerto Vallarta', ar: 'بويرتو فايارتا', zh: '巴亚尔塔港', fr: 'Puerto Vallarta', ru: 'Пуэрто-Вальярта',
  es: 'Puerto Vallarta',
});
export const portLouis = words({
  en: 'Port Louis', ar: 'بورت لويس', zh: '路易港', fr: 'Port-Louis', ru: 'Порт-Луи', es: 'Port Louis',
});
export const stockholm = words({
  en: 'Stockholm', ar: 'ستوكهولم', zh: '斯德哥尔摩', fr: 'Stockholm', ru: 'Стокгольм', es: 'Estocolmo',
});
export const istanbul = words({
  en: 'Istanbul', ar: 'إسطنبول', zh: '伊斯坦布尔', fr: 'Istanbul', ru: 'Стамбул', es: 'Estambul',
});
export const dhaka = words({
  en: 'Dhaka', ar: 'دكا', zh: '达卡', fr: 'Dacca', ru: 'Дакка', es: 'Dacca',
});
export const berlin = words({
  en: 'Berlin', ar: 'برلين', zh: '柏林', fr: 'Berlin', ru: 'Берлин', es: 'Berlín',
});
export const marrakesh = words({
  en: 'Marrakesh', ar: 'مراكش', zh: '马拉喀什', fr: 'Marrakech', ru: 'Марракеш', es: 'Marrakech',
});
export const quito = words({
  en: 'Quito', ar: 'كيتو', zh: '基多', fr: 'Quito', ru: 'Кито', es: 'Quito',
});
export const emirates = words({
  en: 'Online, from the United Arab Emirates',
  ar: 'عبر الإنترنت، من الإمارات العربية المتحدة',
  zh: '在线，由阿拉伯联合酋长国主办',
  fr: 'En ligne, depuis les Émirats arabes unis',
  ru: 'В режиме онлайн, из Объединенных Арабских Эмиратов',
  es: 'En línea, desde los Emiratos Árabes Unidos',
});
export const riohacha = words({
  en: 'Riohacha', ar: 'ريوهاتشا', zh: '里奥阿查', fr: 'Riohacha', ru: 'Риоача', es: 'Riohacha',
});
