import type { Language } from '#platform/languages.ts';
import { defineWords, sayPhrase, type Words } from '#platform/words.ts';
import type { MEETING_FORMS } from './forms.ts';

const forms = {
  opening: { en: 'Opening', fr: 'Ouverture', es: 'Apertura', ru: 'Открытие', ar: 'افتتاح', zh: '开幕' },
  plenary: { en: 'Plenary', fr: 'Plénière', es: 'Plenaria', ru: 'Пленарное заседание', ar: 'جلسة عامة', zh: '全体会议' },
  panel: { en: 'Panel', fr: 'Table ronde', es: 'Panel', ru: 'Панельная дискуссия', ar: 'حلقة نقاش', zh: '专题小组讨论' },
  'round-table': { en: 'Round table', fr: 'Table ronde', es: 'Mesa redonda', ru: 'Круглый стол', ar: 'مائدة مستديرة', zh: '圆桌会议' },
  hearing: { en: 'Hearing', fr: 'Audition', es: 'Audiencia', ru: 'Слушания', ar: 'جلسة استماع', zh: '听询会' },
  closing: { en: 'Closing', fr: 'Clôture', es: 'Clausura', ru: 'Закрытие', ar: 'اختتام', zh: '闭幕' },
  consultation: { en: 'Consultation', fr: 'Consultation', es: 'Consulta', ru: 'Консультации', ar: 'مشاورة', zh: '磋商' },
  other: { en: 'Meeting', fr: 'Séance', es: 'Sesión', ru: 'Заседание', ar: 'جلسة', zh: '会议' },
} satisfies Words & Record<(typeof MEETING_FORMS)[number], unknown>;

/** What kind of meeting it is, in words. */
export const sayForm = (form: string, language: Language): string =>
  sayPhrase((forms as Words)[form]?.[language] ?? forms.other[language], language);

export const programmeWords = defineWords({
  sessions: { en: 'Sessions', fr: 'Sessions', es: 'Períodos de sesiones', ru: 'Сессии', ar: 'الدورات', zh: '届会' },
  sessionsLede: {
    en: 'Every session of every dialogue, with its programme, its list of speakers and what came of it.',
    fr: 'Toutes les sessions de tous les dialogues, avec leur programme, leur liste des orateurs et leurs résultats.',
    es: 'Todas las sesiones de todos los diálogos, con su programa, su lista de oradores y sus resultados.',
    ru: 'Все сессии всех диалогов: программа, список ораторов и итоги.',
    ar: 'جميع دورات الحوارات كافة، مع برامجها وقوائم متكلميها وما أسفرت عنه.',
    zh: '各对话的历届会议，及其日程、发言名单和成果。',
  },
  openNow: { en: 'Open now', fr: 'En cours', es: 'En curso', ru: 'Идут сейчас', ar: 'جارية الآن', zh: '正在进行' },
  comesNext: { en: 'What comes next', fr: 'À venir', es: 'Próximamente', ru: 'Что дальше', ar: 'القادم', zh: '即将举行' },
  noSessions: { en: 'No session has been planned yet.', fr: 'Aucune session n’est encore prévue.', es: 'Aún no hay ninguna sesión programada.', ru: 'Сессии пока не запланированы.', ar: 'لم تُقرر أي دورة بعد.', zh: '尚未安排任何届会。' },
  session: { en: 'Session', fr: 'Session', es: 'Sesión', ru: 'Сессия', ar: 'الدورة', zh: '届会' },
  when: { en: 'When', fr: 'Dates', es: 'Fechas', ru: 'Когда', ar: 'الموعد', zh: '时间' },
  where: { en: 'Where', fr: 'Lieu', es: 'Lugar', ru: 'Где', ar: 'المكان', zh: '地点' },
  online: { en: 'Online', fr: 'En ligne', es: 'En línea', ru: 'Онлайн', ar: 'عبر الإنترنت', zh: '在线' },
  mechanism: { en: 'Dialogue', fr: 'Dialogue', es: 'Diálogo', ru: 'Диалог', ar: 'الحوار', zh: '对话' },
  aims: { en: 'Aims', fr: 'Objectifs', es: 'Objetivos', ru: 'Задачи', ar: 'الأهداف', zh: '目标' },
  background: { en: 'Background', fr: 'Contexte', es: 'Antecedentes', ru: 'Предыстория', ar: 'الخلفية', zh: '背景' },
  programme: { en: 'Programme', fr: 'Programme', es: 'Programa', ru: 'Программа', ar: 'البرنامج', zh: '日程' },
  noMeetings: { en: 'The programme has not been set yet.', fr: 'Le programme n’est pas encore arrêté.', es: 'El programa aún no se ha fijado.', ru: 'Программа ещё не определена.', ar: 'لم يُحدد البرنامج بعد.', zh: '日程尚未确定。' },
  dayToFix: { en: 'Day to be fixed', fr: 'Date à fixer', es: 'Fecha por fijar', ru: 'День будет назначен', ar: 'يُحدد اليوم لاحقا', zh: '日期待定' },
  time: { en: 'Time', fr: 'Heure', es: 'Hora', ru: 'Время', ar: 'الوقت', zh: '时间' },
  meeting: { en: 'Meeting', fr: 'Séance', es: 'Sesión', ru: 'Заседание', ar: 'الجلسة', zh: '会议' },
  stateOpen: { en: 'Under way', fr: 'En cours', es: 'En curso', ru: 'Идёт', ar: 'جارية', zh: '进行中' },
  stateToCome: { en: 'To come', fr: 'À venir', es: 'Por celebrar', ru: 'Предстоит', ar: 'قادمة', zh: '未开始' },
  stateClosed: { en: 'Closed', fr: 'Levée', es: 'Levantada', ru: 'Закрыто', ar: 'رُفعت', zh: '已结束' },
  who: { en: 'Who serves and who takes part', fr: 'Bureau et participants', es: 'Mesa y participantes', ru: 'Бюро и участники', ar: 'المكتب والمشاركون', zh: '主席团和与会方' },
  takingPart: {
    en: { one: '{n} party has a delegation', other: '{n} parties have delegations' },
    fr: { one: '{n} partie a une délégation', many: '{n} parties ont une délégation', other: '{n} parties ont une délégation' },
    es: { one: '{n} parte tiene delegación', many: '{n} partes tienen delegación', other: '{n} partes tienen delegación' },
    ru: { one: 'Делегация от {n} участника', few: 'Делегации от {n} участников', many: 'Делегации от {n} участников', other: 'Делегации от {n} участника' },
    ar: { zero: 'لا وفود', one: 'وفد طرف واحد', two: 'وفدا طرفين', few: 'وفود {n} أطراف', many: 'وفود {n} طرفا', other: 'وفود {n} طرف' },
    zh: '{n}个参与方派有代表团',
  },
  papers: { en: 'Papers', fr: 'Documents', es: 'Documentos', ru: 'Документы', ar: 'الوثائق', zh: '文件' },
  links: { en: 'Elsewhere', fr: 'Ailleurs', es: 'En otros sitios', ru: 'На других сайтах', ar: 'روابط', zh: '其他链接' },
  sources: { en: 'Sources', fr: 'Sources', es: 'Fuentes', ru: 'Источники', ar: 'المصادر', zh: '来源' },
  fictional: { en: 'A made-up session, to try Parley on', fr: 'Session fictive, pour essayer Parley', es: 'Sesión ficticia, para probar Parley', ru: 'Вымышленная сессия, чтобы опробовать Parley', ar: 'دورة خيالية لتجربة Parley', zh: '虚构的届会，供试用 Parley' },
  fictionalNote: {
    en: 'Nothing here was said by the parties named. The people are invented.',
    fr: 'Rien de ce qui figure ici n’a été dit par les parties citées. Les personnes sont inventées.',
    es: 'Nada de lo que aquí figura lo dijeron las partes citadas. Las personas son inventadas.',
    ru: 'Ничто здесь не было сказано названными участниками. Люди вымышлены.',
    ar: 'لم تقل الأطراف المذكورة أي شيء مما يرد هنا. والأشخاص من نسج الخيال.',
    zh: '此处内容均非所列参与方的发言。人物纯属虚构。',
  },
  meetingsCount: {
    en: { one: '{n} meeting', other: '{n} meetings' },
    fr: { one: '{n} séance', many: '{n} séances', other: '{n} séances' },
    es: { one: '{n} reunión', many: '{n} reuniones', other: '{n} reuniones' },
    ru: { one: '{n} заседание', few: '{n} заседания', many: '{n} заседаний', other: '{n} заседания' },
    ar: { zero: 'لا جلسات', one: 'جلسة واحدة', two: 'جلستان', few: '{n} جلسات', many: '{n} جلسة', other: '{n} جلسة' },
    zh: '{n}次会议',
  },
});
