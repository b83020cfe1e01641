import { defineWords } from '#platform/words.ts';

/** Words of the public page of a meeting, rendered on the server only. */
export const meetingWords = defineWords({
  noList: { en: 'This meeting has no list of speakers.', fr: 'Cette séance n’a pas de liste des orateurs.', es: 'Esta sesión no tiene lista de oradores.', ru: 'На этом заседании нет списка ораторов.', ar: 'ليس لهذه الجلسة قائمة متكلمين.', zh: '本次会议没有发言名单。' },
  toList: { en: 'To the list of speakers', fr: 'Vers la liste des orateurs', es: 'A la lista de oradores', ru: 'К списку ораторов', ar: 'إلى قائمة المتكلمين', zh: '查看发言名单' },
  fictional: { en: 'A made-up meeting, to try Parley on', fr: 'Séance fictive, pour essayer Parley', es: 'Sesión ficticia, para probar Parley', ru: 'Вымышленное заседание, чтобы опробовать Parley', ar: 'جلسة خيالية لتجربة Parley', zh: '虚构的会议，供试用 Parley' },
  fictionalNote: { en: 'Nothing here was said by the parties named.', fr: 'Rien de ce qui figure ici n’a été dit par les parties citées.', es: 'Nada de lo que aquí figura lo dijeron las partes citadas.', ru: 'Ничто здесь не было сказано названными участниками.', ar: 'لم تقل الأطراف المذكورة أي شيء مما يرد هنا.', zh: '此处内容均非所列参与方的发言。' },
});
