import { defineWords } from '#platform/words.ts';

/** Words of what was spoken. */
export const recordWords = defineWords({
  record: { en: 'Record of the floor', fr: 'Relevé des interventions', es: 'Registro de intervenciones', ru: 'Запись выступлений', ar: 'سجل المداخلات', zh: '发言记录' },
  recordOf: { en: 'Record of the floor: {meeting}', fr: 'Relevé des interventions : {meeting}', es: 'Registro de intervenciones: {meeting}', ru: 'Запись выступлений: {meeting}', ar: 'سجل المداخلات: {meeting}', zh: '发言记录：{meeting}' },
  number: { en: 'No.', fr: 'Nº', es: 'N.º', ru: '№', ar: 'الرقم', zh: '序号' },
  speaker: { en: 'Speaker', fr: 'Orateur', es: 'Orador', ru: 'Оратор', ar: 'المتكلم', zh: '发言者' },
  onBehalfOfColumn: { en: 'On behalf of', fr: 'Au nom de', es: 'En nombre de', ru: 'От имени', ar: 'باسم', zh: '代表' },
  begun: { en: 'Began', fr: 'Début', es: 'Inicio', ru: 'Начало', ar: 'البداية', zh: '开始' },
  ended: { en: 'Ended', fr: 'Fin', es: 'Fin', ru: 'Окончание', ar: 'النهاية', zh: '结束' },
  length: { en: 'Length', fr: 'Durée', es: 'Duración', ru: 'Длительность', ar: 'المدة', zh: '时长' },
  limit: { en: 'Limit', fr: 'Limite', es: 'Límite', ru: 'Регламент', ar: 'الحد', zh: '时限' },
  seconds: {
    en: { one: '{n} second', other: '{n} seconds' },
    fr: { one: '{n} seconde', many: '{n} secondes', other: '{n} secondes' },
    es: { one: '{n} segundo', many: '{n} segundos', other: '{n} segundos' },
    ru: { one: '{n} секунда', few: '{n} секунды', many: '{n} секунд', other: '{n} секунды' },
    ar: { zero: '{n} ثانية', one: 'ثانية واحدة', two: 'ثانيتان', few: '{n} ثوان', many: '{n} ثانية', other: '{n} ثانية' },
    zh: '{n}秒',
  },
  nobodySpoke: { en: 'Nobody took the floor.', fr: 'Personne n’a pris la parole.', es: 'Nadie tomó la palabra.', ru: 'Никто не выступил.', ar: 'لم يأخذ أحد الكلمة.', zh: '无人发言。' },
  notReached: { en: 'On the list, not reached', fr: 'Inscrits, non appelés', es: 'Inscritos que no llegaron a intervenir', ru: 'Записались, но не выступили', ar: 'مدرجون لم يصل إليهم الدور', zh: '已登记但未轮到' },
  total: {
    en: { one: '{n} turn', other: '{n} turns' },
    fr: { one: '{n} intervention', many: '{n} interventions', other: '{n} interventions' },
    es: { one: '{n} intervención', many: '{n} intervenciones', other: '{n} intervenciones' },
    ru: { one: '{n} выступление', few: '{n} выступления', many: '{n} выступлений', other: '{n} выступления' },
    ar: { zero: 'لا مداخلات', one: 'مداخلة واحدة', two: 'مداخلتان', few: '{n} مداخلات', many: '{n} مداخلة', other: '{n} مداخلة' },
    zh: '{n}次发言',
  },
  opened: { en: 'Opened', fr: 'Ouverte', es: 'Abierta', ru: 'Открыто', ar: 'افتُتحت', zh: '开始' },
  closed: { en: 'Closed', fr: 'Levée', es: 'Levantada', ru: 'Закрыто', ar: 'رُفعت', zh: '结束' },
  rules: { en: 'Rules', fr: 'Règles', es: 'Reglas', ru: 'Правила', ar: 'القواعد', zh: '规则' },
  timesOf: { en: 'Times are those of the place ({zone}).', fr: 'Les heures sont celles du lieu ({zone}).', es: 'Las horas son las del lugar ({zone}).', ru: 'Время указано местное ({zone}).', ar: 'الأوقات بتوقيت المكان ({zone}).', zh: '时间为当地时间（{zone}）。' },
});
