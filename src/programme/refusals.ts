import { defineRefusals } from '#platform/refusal.ts';

export const refuse = defineRefusals('programme', {
  'no-such-session': {
    status: 404,
    words: {
      en: 'There is no session under this name.',
      fr: 'Il n’y a pas de session sous ce nom.',
      es: 'No hay ningún período de sesiones con ese nombre.',
      ru: 'Сессии с таким названием нет.',
      ar: 'لا توجد دورة بهذا الاسم.',
      zh: '没有以此为名的届会。',
    },
  },
  'no-such-meeting': {
    status: 404,
    words: {
      en: 'There is no meeting under this name.',
      fr: 'Il n’y a pas de séance sous ce nom.',
      es: 'No hay ninguna sesión con ese nombre.',
      ru: 'Заседания с таким названием нет.',
      ar: 'لا توجد جلسة بهذا الاسم.',
      zh: '没有以此为名的会议。',
    },
  },
  'no-such-mechanism': {
    status: 404,
    words: {
      en: 'There is no mechanism under this name.',
      fr: 'Il n’y a pas de mécanisme sous ce nom.',
      es: 'No hay ningún mecanismo con ese nombre.',
      ru: 'Механизма с таким названием нет.',
      ar: 'لا توجد آلية بهذا الاسم.',
      zh: '没有以此为名的机制。',
    },
  },
  'name-taken': {
    status: 409,
    words: {
      en: 'The short name “{name}” is taken. Choose another.',
      fr: 'Le nom court « {name} » est déjà pris. Choisissez-en un autre.',
      es: 'El nombre corto «{name}» ya está en uso. Elija otro.',
      ru: 'Краткое имя «{name}» уже занято. Выберите другое.',
      ar: 'الاسم المختصر «{name}» مستعمل. اختر غيره.',
      zh: '短名“{name}”已被使用，请另选。',
    },
  },
  'starts-on-another-day': {
    status: 422,
    words: {
      en: 'The meeting begins on {startsOn} in the time zone of its session ({zone}), not on {day}. Leave the day out, or mend it.',
      fr: 'La séance commence le {startsOn} dans le fuseau horaire de sa session ({zone}), et non le {day}. Omettez le jour ou corrigez-le.',
      es: 'La sesión comienza el {startsOn} en el huso horario de su período de sesiones ({zone}), no el {day}. Omita el día o corríjalo.',
      ru: 'Заседание начинается {startsOn} по часовому поясу сессии ({zone}), а не {day}. Не указывайте день или исправьте его.',
      ar: 'تبدأ الجلسة في {startsOn} بتوقيت الدورة ({zone}) لا في {day}. لا تذكر اليوم أو صححه.',
      zh: '按届会所用时区（{zone}），会议于 {startsOn} 开始，而不是 {day}。请不填日期或予以更正。',
    },
  },
  'ends-before-it-starts': {
    status: 422,
    words: {
      en: 'The end comes before the start.',
      fr: 'La fin précède le début.',
      es: 'El final es anterior al comienzo.',
      ru: 'Окончание раньше начала.',
      ar: 'النهاية تسبق البداية.',
      zh: '结束时间早于开始时间。',
    },
  },
});
