import { z } from 'zod';
import { isDay, isMoment } from './clock.ts';
import { says } from './input.ts';
import { LANGUAGES, VERSION_STATUSES } from './languages.ts';
import { earliestDay } from './partial-date.ts';
import { isTimeZone, timeZoneAsNamed } from './time-zone.ts';

const MOST_COUNTED = 1_000_000_000;

/** A short name for addresses, of at most so many characters. */
export const slugOf = (longest: number) => z.string().max(longest).regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  says({
    en: 'Use small letters a–z, digits and single hyphens.',
    fr: 'Utilisez des minuscules a–z, des chiffres et des traits d’union simples.',
    es: 'Use minúsculas a–z, cifras y guiones simples.',
    ru: 'Используйте строчные буквы a–z, цифры и одиночные дефисы.',
    ar: 'استعمل الأحرف الصغيرة a–z والأرقام وواصلات مفردة.',
    zh: '请使用小写字母 a–z、数字和单个连字符。',
  }),
).refine(
  // Answers and floors are objects with short names for keys, and of this name every object has a member already.
  (slug) => slug !== 'constructor',
  says({
    en: 'This word cannot be a short name. Choose another.',
    fr: 'Ce mot ne peut servir de nom court. Choisissez-en un autre.',
    es: 'Esta palabra no puede ser un nombre corto. Elija otra.',
    ru: 'Это слово не может быть кратким именем. Выберите другое.',
    ar: 'لا تصلح هذه الكلمة اسما مختصرا. اختر غيرها.',
    zh: '该词不能用作简称，请另选。',
  }),
);

/** A short name for addresses: `idm-2024-1`. */
export const slugText = slugOf(80);

export const localizedText = (longest: number) =>
  z.partialRecord(z.enum(LANGUAGES), z.strictObject({ text: z.string().trim().min(1).max(longest), status: z.enum(VERSION_STATUSES) }));

/** A day of the calendar that exists, `2006-09-14`, from the year 1000 to 9999: what PostgreSQL, `Intl` and a reader agree on. */
export const calendarDay = z.string().refine(
  isDay,
  says({
    en: 'Write a day that exists, as 2006-09-14.',
    fr: 'Écrivez un jour qui existe, ainsi : 2006-09-14.',
    es: 'Escriba un día que exista, así: 2006-09-14.',
    ru: 'Запишите существующий день так: 2006-09-14.',
    ar: 'اكتب يوما موجودا في التقويم هكذا: 2006-09-14.',
    zh: '请写日历上存在的日期，例如 2006-09-14。',
  }),
);

/** A date as exact as it is known: `2006`, `2006-09` or `2006-09-14`. */
export const partialDate = z.string().refine(
  (date) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) && isDay(earliestDay(date)),
  says({
    en: 'Write a date that exists, as 2006, 2006-09 or 2006-09-14.',
    fr: 'Écrivez une date qui existe, ainsi : 2006, 2006-09 ou 2006-09-14.',
    es: 'Escriba una fecha que exista, así: 2006, 2006-09 o 2006-09-14.',
    ru: 'Запишите существующую дату так: 2006, 2006-09 или 2006-09-14.',
    ar: 'اكتب تاريخا موجودا في التقويم هكذا: 2006 أو 2006-09 أو 2006-09-14.',
    zh: '请写日历上存在的日期，例如 2006、2006-09 或 2006-09-14。',
  }),
);

const momentAs = (written: { readonly local?: boolean }) => z.iso.datetime({ offset: true, ...written }).refine(
  isMoment,
  says({
    en: 'Write a moment of the years 1000 to 9999.',
    fr: 'Écrivez un moment entre les années 1000 et 9999.',
    es: 'Escriba un momento entre los años 1000 y 9999.',
    ru: 'Укажите момент в пределах 1000–9999 годов.',
    ar: 'اكتب وقتا يقع بين عامي 1000 و9999.',
    zh: '请写公元 1000 年至 9999 年之间的时刻。',
  }),
);

/** A moment with its offset, `2027-05-20T09:00:00-04:00`, whose day is a `calendarDay` in every zone. */
export const moment = momentAs({});

/** The same; one without an offset is meant in UTC, as a form of a browser sends it. */
export const momentOrUtc = momentAs({ local: true });

/** An IANA name, `Europe/Zurich` or `UTC`, in its own spelling. Offsets and abbreviations are read differently by different programs. */
export const timeZone = z.string().max(60).refine(
  isTimeZone,
  says({
    en: 'This is not the name of a time zone, such as Europe/Zurich.',
    fr: 'Ce n’est pas un nom de fuseau horaire, comme Europe/Zurich.',
    es: 'No es el nombre de un huso horario, como Europe/Zurich.',
    ru: 'Это не название часового пояса, например Europe/Zurich.',
    ar: 'ليس هذا اسم منطقة زمنية مثل Europe/Zurich.',
    zh: '这不是时区名称，例如 Europe/Zurich。',
  }),
).overwrite(timeZoneAsNamed);

/** A count that people make: of votes, of those present, of those who speak. */
export const count = z.int().nonnegative().max(MOST_COUNTED);
