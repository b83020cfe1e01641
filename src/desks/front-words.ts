import { defineWords } from '#platform/words.ts';

export const frontWords = defineWords({
  title: {
    en: 'International dialogues, on the record', fr: 'Les dialogues internationaux, consignés et publics', es: 'Los diálogos internacionales, con constancia pública',
    ru: 'Международные диалоги: всё на виду и на записи', ar: 'الحوارات الدولية، مدوّنة ومتاحة للجميع', zh: '国际对话，全程记录公开',
  },
  lede: {
    en: 'Who meets and why, who has the floor, what was decided and what led to it: open to read, to cite and to check.',
    fr: 'Qui se réunit et pourquoi, qui a la parole, ce qui a été décidé et ce qui y a conduit : à lire, à citer et à vérifier librement.',
    es: 'Quiénes se reúnen y por qué, quién tiene la palabra, qué se decidió y qué condujo a ello: para leer, citar y comprobar libremente.',
    ru: 'Кто встречается и зачем, у кого слово, что решено и что к этому привело: это можно прочитать, процитировать и проверить.',
    ar: 'من يجتمع ولماذا، ومن له الكلمة، وما تقرر وما أفضى إليه: متاح للقراءة والاستشهاد والتحقق.',
    zh: '谁在开会、为何开会、谁在发言、作出了什么决定及其缘由：均可阅读、引用和核验。',
  },
  now: { en: 'Open now', fr: 'En cours', es: 'En curso', ru: 'Идёт сейчас', ar: 'جارية الآن', zh: '正在进行' },
  hasFloor: { en: '{party} has the floor', fr: '{party} a la parole', es: 'Tiene la palabra: {party}', ru: 'Слово имеет: {party}', ar: 'الكلمة الآن لـ: {party}', zh: '正在发言：{party}' },
  waiting: {
    en: { one: '{n} waits for the floor', other: '{n} wait for the floor' }, fr: '{n} en attente de la parole', es: '{n} en espera del uso de la palabra',
    ru: 'ожидают слова: {n}', ar: 'في انتظار الكلمة: {n}', zh: '{n}个等待发言',
  },
  follow: { en: 'Follow the meeting', fr: 'Suivre la séance', es: 'Seguir la sesión', ru: 'Следить за заседанием', ar: 'متابعة الجلسة', zh: '关注会议' },
  next: { en: 'What comes next', fr: 'À venir', es: 'Próximamente', ru: 'Что дальше', ar: 'القادم', zh: '即将举行' },
  nothingNext: {
    en: 'No meeting is planned at present. The sessions that were held are kept with their programmes.', fr: 'Aucune séance n’est prévue pour l’instant. Les sessions tenues sont conservées avec leur programme.',
    es: 'Por ahora no hay ninguna sesión prevista. Las celebradas se conservan con sus programas.', ru: 'Сейчас заседаний не запланировано. Прошедшие сессии сохранены вместе с программами.',
    ar: 'لا توجد جلسات مقررة حاليا. والدورات المعقودة محفوظة مع برامجها.', zh: '目前没有安排会议。已举行的届会及其日程均予保留。',
  },
  allSessions: { en: 'All sessions', fr: 'Toutes les sessions', es: 'Todos los períodos de sesiones', ru: 'Все сессии', ar: 'كل الدورات', zh: '全部届会' },
  madeUp: { en: 'made up, to try Parley on', fr: 'fictive, pour essayer Parley', es: 'ficticia, para probar Parley', ru: 'вымышлено, чтобы испытать Parley', ar: 'مختلقة لتجربة Parley', zh: '虚构，供试用 Parley' },
  dialogues: { en: 'The dialogues', fr: 'Les dialogues', es: 'Los diálogos', ru: 'Диалоги', ar: 'الحوارات', zh: '各对话' },
  toRegistry: { en: 'Registry, map and time-line', fr: 'Répertoire, carte et chronologie', es: 'Registro, mapa y cronología', ru: 'Реестр, карта и хронология', ar: 'السجل والخريطة والتسلسل الزمني', zh: '登记册、地图和时间线' },
  since: { en: 'since {date}', fr: 'depuis {date}', es: 'desde {date}', ru: 'с {date}', ar: 'منذ {date}', zh: '自{date}起' },
  over: { en: 'Over, or carried on by another', fr: 'Terminés ou poursuivis ailleurs', es: 'Concluidos o continuados por otro', ru: 'Завершены или продолжены другими', ar: 'انتهت أو واصلها غيرها', zh: '已结束或由其他机制延续' },
  noDialogue: { en: 'No dialogue is in the registry yet.', fr: 'Aucun dialogue n’est encore inscrit au répertoire.', es: 'Aún no hay ningún diálogo en el registro.', ru: 'В реестре пока нет диалогов.', ar: 'لا يوجد أي حوار في السجل بعد.', zh: '登记册中尚无对话。' },
  decided: { en: 'Decided last', fr: 'Dernières décisions', es: 'Últimas decisiones', ru: 'Последние решения', ar: 'آخر القرارات', zh: '最新决定' },
  allDocuments: { en: 'All documents', fr: 'Tous les documents', es: 'Todos los documentos', ru: 'Все документы', ar: 'كل الوثائق', zh: '全部文件' },
  recorded: { en: 'Recorded last', fr: 'Dernières écritures', es: 'Últimos asientos', ru: 'Последние записи', ar: 'آخر القيود', zh: '最新记录' },
  toJournal: { en: 'The whole record, and how to check it', fr: 'Tout le registre, et comment le vérifier', es: 'Todo el registro y cómo comprobarlo', ru: 'Вся запись и как её проверить', ar: 'السجل كله وكيف يُتحقق منه', zh: '完整记录及核验方法' },
});
