import { defineWords } from '#platform/words.ts';

/** Words for items of the agenda and for replies that go from one meeting of the day to another, wherever they are shown. */
export const agendaWords = defineWords({
  item: { en: 'Item {item}', fr: 'Point {item}', es: 'Tema {item}', ru: 'Пункт {item}', ar: 'البند {item}', zh: '项目{item}' },
  itemOf: { en: 'Item {item}: {title}', fr: 'Point {item} : {title}', es: 'Tema {item}: {title}', ru: 'Пункт {item}: {title}', ar: 'البند {item}: {title}', zh: '项目{item}：{title}' },
  itemNow: { en: 'Under consideration', fr: 'À l’examen', es: 'En examen', ru: 'Рассматривается', ar: 'قيد النظر', zh: '审议中' },
  debateIsClosed: { en: 'The debate is closed', fr: 'Le débat est clos', es: 'El debate está cerrado', ru: 'Прения прекращены', ar: 'المناقشة مقفلة', zh: '辩论已结束' },
  debateIsAdjourned: { en: 'The debate is adjourned', fr: 'Le débat est ajourné', es: 'El debate está aplazado', ru: 'Прения отложены', ar: 'المناقشة مؤجلة', zh: '辩论已暂停' },
  'debate-closed': { en: 'debate closed', fr: 'débat clos', es: 'debate cerrado', ru: 'прения прекращены', ar: 'المناقشة مقفلة', zh: '辩论已结束' },
  'debate-adjourned': { en: 'debate adjourned', fr: 'débat ajourné', es: 'debate aplazado', ru: 'прения отложены', ar: 'المناقشة مؤجلة', zh: '辩论已暂停' },
  repliesLeft: { en: 'Replies that wait from earlier meetings', fr: 'Réponses en attente de séances précédentes', es: 'Respuestas pendientes de sesiones anteriores', ru: 'Ответы, ожидающие с прошлых заседаний', ar: 'ردود تنتظر من جلسات سابقة', zh: '此前会议留待的答辩' },
  repliesLeftNote: {
    en: { one: '{n} reply is taken over when this meeting passes on to replies.', other: '{n} replies are taken over when this meeting passes on to replies.' },
    fr: { one: '{n} réponse sera reprise quand cette séance passera aux réponses.', many: '{n} réponses seront reprises quand cette séance passera aux réponses.', other: '{n} réponses seront reprises quand cette séance passera aux réponses.' },
    es: { one: '{n} respuesta se retomará cuando esta sesión pase a las respuestas.', many: '{n} respuestas se retomarán cuando esta sesión pase a las respuestas.', other: '{n} respuestas se retomarán cuando esta sesión pase a las respuestas.' },
    ru: { one: '{n} ответ переходит сюда, когда заседание дойдёт до ответов.', few: '{n} ответа переходят сюда, когда заседание дойдёт до ответов.', many: '{n} ответов переходят сюда, когда заседание дойдёт до ответов.', other: '{n} ответа переходят сюда, когда заседание дойдёт до ответов.' },
    ar: { zero: 'لا ردود تنتقل إلى هنا.', one: 'ينتقل رد واحد إلى هنا حين تنتقل هذه الجلسة إلى الردود.', two: 'ينتقل ردان إلى هنا حين تنتقل هذه الجلسة إلى الردود.', few: 'تنتقل {n} ردود إلى هنا حين تنتقل هذه الجلسة إلى الردود.', many: 'ينتقل {n} ردا إلى هنا حين تنتقل هذه الجلسة إلى الردود.', other: 'ينتقل {n} رد إلى هنا حين تنتقل هذه الجلسة إلى الردود.' },
    zh: '本次会议转入答辩时，将接续{n}项答辩。',
  },
  repliesAtLast: {
    en: 'Replies come at the end of the last meeting today: {meeting}.', fr: 'Les réponses viendront à la fin de la dernière séance d’aujourd’hui : {meeting}.', es: 'Las respuestas irán al final de la última sesión de hoy: {meeting}.',
    ru: 'Ответы — в конце последнего сегодняшнего заседания: {meeting}.', ar: 'تأتي الردود في نهاية آخر جلسة اليوم: {meeting}.', zh: '答辩在今日最后一次会议结束时进行：{meeting}。',
  },
  askedAt: { en: 'asked for at {meeting}', fr: 'demandée à : {meeting}', es: 'pedida en: {meeting}', ru: 'запрошен на заседании: {meeting}', ar: 'طُلب في: {meeting}', zh: '于{meeting}请求' },
  replyTo: { en: 'To whose statement', fr: 'À quelle déclaration', es: 'A qué declaración', ru: 'На чьё выступление', ar: 'على بيان من', zh: '针对谁的发言' },
  replyToNone: { en: 'To none in particular', fr: 'À aucune en particulier', es: 'A ninguna en particular', ru: 'Ни на чьё в отдельности', ar: 'لا على بيان بعينه', zh: '不针对特定发言' },
  nothingToAnswer: {
    en: 'Nobody else has spoken today: there is nothing to reply to yet.', fr: 'Personne d’autre n’a parlé aujourd’hui : il n’y a encore rien à quoi répondre.', es: 'Nadie más ha hablado hoy: aún no hay a qué responder.',
    ru: 'Больше никто сегодня не выступал: отвечать пока не на что.', ar: 'لم يتكلم غيركم اليوم: لا شيء يُردّ عليه بعد.', zh: '今日尚无其他方发言，暂无可答辩的内容。',
  },
  inWriting: { en: 'answered in writing', fr: 'on y répond par écrit', es: 'se responde por escrito', ru: 'ответ даётся письменно', ar: 'يُردّ عليه كتابة', zh: '须以书面答复' },
  replyLeft: {
    en: 'Your reply asked for at {meeting} waits: it is heard when this meeting passes on to replies.', fr: 'Votre réponse demandée à {meeting} attend : elle viendra quand cette séance passera aux réponses.', es: 'Su respuesta pedida en {meeting} espera: se oirá cuando esta sesión pase a las respuestas.',
    ru: 'Ваш ответ, запрошенный на заседании {meeting}, ожидает: его заслушают, когда это заседание дойдёт до ответов.', ar: 'ردكم المطلوب في {meeting} ينتظر: يُستمع إليه حين تنتقل هذه الجلسة إلى الردود.', zh: '贵方在{meeting}请求的答辩正在等待：本次会议转入答辩时进行。',
  },
});
