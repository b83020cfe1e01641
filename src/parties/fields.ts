import { z } from 'zod';
import { says } from '#platform/input.ts';
import { isDay } from './party.ts';

/** A day of the calendar that exists. */
export const dayText = z.string().refine(
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

/** A moment as a calendar day in UTC: days of membership and of names are recorded without a zone. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
