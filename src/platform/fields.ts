import { z } from 'zod';
import { says } from './input.ts';
import { LANGUAGES, VERSION_STATUSES } from './languages.ts';

/** A short name for addresses: `idm-2024-1`. */
export const slugText = z.string().max(80).regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  says({
    en: 'Use small letters a–z, digits and single hyphens.',
    fr: 'Utilisez des minuscules a–z, des chiffres et des traits d’union simples.',
    es: 'Use minúsculas a–z, cifras y guiones simples.',
    ru: 'Используйте строчные буквы a–z, цифры и одиночные дефисы.',
    ar: 'استعمل الأحرف الصغيرة a–z والأرقام وواصلات مفردة.',
    zh: '请使用小写字母 a–z、数字和单个连字符。',
  }),
);

export const localizedText = (longest: number) =>
  z.partialRecord(z.enum(LANGUAGES), z.strictObject({ text: z.string().trim().min(1).max(longest), status: z.enum(VERSION_STATUSES) }));

/** A date as exact as it is known. */
export const partialDate = z.string().regex(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  says({
    en: 'Write a date as 2006, 2006-09 or 2006-09-14.',
    fr: 'Écrivez une date ainsi : 2006, 2006-09 ou 2006-09-14.',
    es: 'Escriba la fecha así: 2006, 2006-09 o 2006-09-14.',
    ru: 'Запишите дату так: 2006, 2006-09 или 2006-09-14.',
    ar: 'اكتب التاريخ هكذا: 2006 أو 2006-09 أو 2006-09-14.',
    zh: '日期请写作 2006、2006-09 或 2006-09-14。',
  }),
);

export const timeZone = z.string().max(60).refine(
  (zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  },
  says({
    en: 'This is not the name of a time zone, such as Europe/Zurich.',
    fr: 'Ce n’est pas un nom de fuseau horaire, comme Europe/Zurich.',
    es: 'No es el nombre de un huso horario, como Europe/Zurich.',
    ru: 'Это не название часового пояса, например Europe/Zurich.',
    ar: 'ليس هذا اسم منطقة زمنية مثل Europe/Zurich.',
    zh: '这不是时区名称，例如 Europe/Zurich。',
  }),
);
