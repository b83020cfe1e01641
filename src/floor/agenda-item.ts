import { z } from 'zod';
import { says } from '#platform/input.ts';
import { oneLine } from '#platform/one-line.ts';

/** An item of the agenda as the field numbers it: `8`, `21 (b)`, `3 (a) (ii)`. Written otherwise (`21(B)`) it is the same item. */
export const agendaItem = z.string().max(60)
  .transform((text) => text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s*\(\s*/g, ' (').replaceAll(/\s*\)/g, ')').replaceAll(/\s+/g, ' '))
  .pipe(z.string().regex(
    /^[a-z0-9]{1,6}([.-][a-z0-9]{1,4}){0,4}( (bis|ter|quater))?( \([a-z0-9]{1,6}\)){0,4}$/,
    says({
      en: 'Write the number of the item alone, such as 8 or 21 (b).',
      fr: 'Écrivez seulement le numéro du point, comme 8 ou 21 (b).',
      es: 'Escriba solo el número del tema, como 8 o 21 (b).',
      ru: 'Укажите только номер пункта, например 8 или 21 (b).',
      ar: 'اكتب رقم البند وحده، مثل 8 أو 21 (b).',
      zh: '请只写项目编号，如8或21 (b)。',
    }),
  ));

export const itemTitle = oneLine(300);
