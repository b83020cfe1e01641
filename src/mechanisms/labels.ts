import type { Word } from '#platform/words.ts';
import type { LEVELS, MECHANISM_KINDS, MEETING_FORMS, SUCCESSION_KINDS, THEMES } from './profile.ts';

type Labels<K extends string> = Readonly<Record<K, Word>>;

export const LEVEL_LABELS: Labels<(typeof LEVELS)[number]> = {
  global: { en: 'Global', fr: 'Mondial', es: 'Mundial', ru: 'Глобальный', ar: 'عالمي', zh: '全球' },
  interregional: { en: 'Interregional', fr: 'Interrégional', es: 'Interregional', ru: 'Межрегиональный', ar: 'أقاليمي', zh: '区域间' },
  regional: { en: 'Regional', fr: 'Régional', es: 'Regional', ru: 'Региональный', ar: 'إقليمي', zh: '区域' },
};

export const MECHANISM_KIND_LABELS: Labels<(typeof MECHANISM_KINDS)[number]> = {
  dialogue: { en: 'Dialogue', fr: 'Dialogue', es: 'Diálogo', ru: 'Диалог', ar: 'حوار', zh: '对话' },
  forum: { en: 'Forum', fr: 'Forum', es: 'Foro', ru: 'Форум', ar: 'منتدى', zh: '论坛' },
  compact: { en: 'Compact', fr: 'Pacte', es: 'Pacto', ru: 'Договор', ar: 'اتفاق', zh: '契约' },
  review: { en: 'Review', fr: 'Examen', es: 'Examen', ru: 'Обзор', ar: 'استعراض', zh: '审查' },
  hearing: { en: 'Hearing', fr: 'Audition', es: 'Audiencia', ru: 'Слушания', ar: 'جلسة استماع', zh: '听证会' },
  'coordination-body': { en: 'Coordination body', fr: 'Organe de coordination', es: 'Órgano de coordinación', ru: 'Координационный орган', ar: 'هيئة تنسيق', zh: '协调机构' },
  summit: { en: 'Summit', fr: 'Sommet', es: 'Cumbre', ru: 'Саммит', ar: 'مؤتمر قمة', zh: '峰会' },
  goals: { en: 'Goals', fr: 'Objectifs', es: 'Objetivos', ru: 'Цели', ar: 'أهداف', zh: '目标' },
};

export const THEME_LABELS: Labels<(typeof THEMES)[number]> = {
  'migration-and-development': { en: 'Migration and development', fr: 'Migrations et développement', es: 'Migración y desarrollo', ru: 'Миграция и развитие', ar: 'الهجرة والتنمية', zh: '移民与发展' },
  'labour-migration': { en: 'Labour migration', fr: 'Migrations de main-d’œuvre', es: 'Migración laboral', ru: 'Трудовая миграция', ar: 'هجرة اليد العاملة', zh: '劳务移民' },
  'human-rights': { en: 'Human rights', fr: 'Droits humains', es: 'Derechos humanos', ru: 'Права человека', ar: 'حقوق الإنسان', zh: '人权' },
  exploitation: { en: 'Exploitation', fr: 'Exploitation', es: 'Explotación', ru: 'Эксплуатация', ar: 'الاستغلال', zh: '剥削' },
  'trafficking-and-smuggling': { en: 'Trafficking and smuggling', fr: 'Traite et trafic', es: 'Trata y tráfico', ru: 'Торговля людьми и незаконный ввоз', ar: 'الاتجار والتهريب', zh: '贩运与偷运' },
  'stranded-migrants': { en: 'Stranded migrants', fr: 'Migrants en détresse', es: 'Migrantes desamparados', ru: 'Мигранты в бедственном положении', ar: 'المهاجرون الذين تقطعت بهم السبل', zh: '滞留移民' },
  'data-and-evidence': { en: 'Data and evidence', fr: 'Données et éléments factuels', es: 'Datos y pruebas', ru: 'Данные и факты', ar: 'البيانات والأدلة', zh: '数据与证据' },
  'public-perceptions': { en: 'Public perceptions', fr: 'Opinion publique', es: 'Percepción pública', ru: 'Общественное мнение', ar: 'نظرة الجمهور', zh: '公众看法' },
  partnerships: { en: 'Partnerships', fr: 'Partenariats', es: 'Alianzas', ru: 'Партнёрства', ar: 'الشراكات', zh: '伙伴关系' },
  'regular-pathways': { en: 'Regular pathways', fr: 'Voies régulières', es: 'Vías regulares', ru: 'Законные пути миграции', ar: 'المسارات النظامية', zh: '正常移民渠道' },
  remittances: { en: 'Remittances', fr: 'Envois de fonds', es: 'Remesas', ru: 'Денежные переводы', ar: 'التحويلات المالية', zh: '汇款' },
  diaspora: { en: 'Diaspora', fr: 'Diaspora', es: 'Diáspora', ru: 'Диаспора', ar: 'المغتربون', zh: '侨民' },
  'return-and-reintegration': { en: 'Return and reintegration', fr: 'Retour et réintégration', es: 'Retorno y reintegración', ru: 'Возвращение и реинтеграция', ar: 'العودة وإعادة الإدماج', zh: '返回与重返社会' },
  refugees: { en: 'Refugees', fr: 'Réfugiés', es: 'Refugiados', ru: 'Беженцы', ar: 'اللاجئون', zh: '难民' },
  'climate-and-mobility': { en: 'Climate and mobility', fr: 'Climat et mobilité', es: 'Clima y movilidad', ru: 'Климат и мобильность', ar: 'المناخ والتنقل', zh: '气候与流动' },
  'border-management': { en: 'Border management', fr: 'Gestion des frontières', es: 'Gestión de fronteras', ru: 'Управление границами', ar: 'إدارة الحدود', zh: '边境管理' },
  'missing-migrants': { en: 'Missing migrants', fr: 'Migrants disparus', es: 'Migrantes desaparecidos', ru: 'Пропавшие без вести мигранты', ar: 'المهاجرون المفقودون', zh: '失踪移民' },
  'integration-and-inclusion': { en: 'Integration and inclusion', fr: 'Intégration et inclusion', es: 'Integración e inclusión', ru: 'Интеграция и вовлечение', ar: 'الإدماج والشمول', zh: '融入与包容' },
  governance: { en: 'Governance', fr: 'Gouvernance', es: 'Gobernanza', ru: 'Управление миграцией', ar: 'الحوكمة', zh: '治理' },
  'sustainable-development': { en: 'Sustainable development', fr: 'Développement durable', es: 'Desarrollo sostenible', ru: 'Устойчивое развитие', ar: 'التنمية المستدامة', zh: '可持续发展' },
};

export const MEETING_FORM_LABELS: Labels<(typeof MEETING_FORMS)[number]> = {
  plenary: { en: 'Plenary', fr: 'Plénière', es: 'Plenaria', ru: 'Пленарное заседание', ar: 'جلسة عامة', zh: '全体会议' },
  'round-table': { en: 'Round table', fr: 'Table ronde', es: 'Mesa redonda', ru: 'Круглый стол', ar: 'مائدة مستديرة', zh: '圆桌会议' },
  panel: { en: 'Panel', fr: 'Groupe de discussion', es: 'Mesa de expertos', ru: 'Панельная дискуссия', ar: 'حلقة نقاش', zh: '专题小组' },
  hearing: { en: 'Hearing', fr: 'Audition', es: 'Audiencia', ru: 'Слушания', ar: 'جلسة استماع', zh: '听证会' },
  summit: { en: 'Summit', fr: 'Sommet', es: 'Cumbre', ru: 'Саммит', ar: 'مؤتمر قمة', zh: '峰会' },
  forum: { en: 'Forum', fr: 'Forum', es: 'Foro', ru: 'Форум', ar: 'منتدى', zh: '论坛' },
  'regional-review': { en: 'Regional review', fr: 'Examen régional', es: 'Examen regional', ru: 'Региональный обзор', ar: 'استعراض إقليمي', zh: '区域审查' },
  'thematic-debate': { en: 'Thematic debate', fr: 'Débat thématique', es: 'Debate temático', ru: 'Тематические прения', ar: 'مناقشة مواضيعية', zh: '专题辩论' },
  'side-event': { en: 'Side event', fr: 'Manifestation parallèle', es: 'Evento paralelo', ru: 'Параллельное мероприятие', ar: 'مناسبة جانبية', zh: '会外活动' },
  session: { en: 'Session', fr: 'Session', es: 'Período de sesiones', ru: 'Сессия', ar: 'دورة', zh: '届会' },
  consultation: { en: 'Consultation', fr: 'Consultation', es: 'Consulta', ru: 'Консультации', ar: 'مشاورات', zh: '磋商' },
  ministerial: { en: 'Ministerial meeting', fr: 'Réunion ministérielle', es: 'Reunión ministerial', ru: 'Встреча министров', ar: 'اجتماع وزاري', zh: '部长级会议' },
  'officials-meeting': { en: 'Meeting of officials', fr: 'Réunion de hauts fonctionnaires', es: 'Reunión de altos funcionarios', ru: 'Встреча должностных лиц', ar: 'اجتماع مسؤولين', zh: '官员会议' },
  negotiation: { en: 'Negotiation', fr: 'Négociation', es: 'Negociación', ru: 'Переговоры', ar: 'مفاوضات', zh: '谈判' },
  other: { en: 'Meeting', fr: 'Réunion', es: 'Reunión', ru: 'Встреча', ar: 'اجتماع', zh: '会议' },
};

/** Read from the mechanism whose profile is open: "succeeded by …". */
export const SUCCESSION_LABELS: Labels<(typeof SUCCESSION_KINDS)[number]> = {
  'succeeded-by': { en: 'succeeded by', fr: 'a pour successeur', es: 'sucedido por', ru: 'преемник', ar: 'خلفته', zh: '由其接替' },
  'repurposed-as': { en: 'repurposed and renamed as', fr: 'réorienté et rebaptisé', es: 'reorientado y rebautizado', ru: 'преобразован и переименован в', ar: 'أعيد توجيهه وتسميته إلى', zh: '调整职能并更名为' },
  'gave-rise-to': { en: 'gave rise to', fr: 'a donné naissance à', es: 'dio origen a', ru: 'положил начало', ar: 'أفضى إلى إنشاء', zh: '促成' },
  feeds: { en: 'feeds into', fr: 'alimente', es: 'aporta a', ru: 'вносит вклад в', ar: 'يصب في', zh: '为其提供投入' },
  'reviewed-by': { en: 'reviewed by', fr: 'examiné par', es: 'examinado por', ru: 'рассматривается', ar: 'يستعرضه', zh: '由其审查' },
  'part-of': { en: 'part of', fr: 'fait partie de', es: 'forma parte de', ru: 'часть', ar: 'جزء من', zh: '属于' },
};

/** The same relation seen from the other end. */
export const PRECEDING_LABELS: typeof SUCCESSION_LABELS = {
  'succeeded-by': { en: 'succeeds', fr: 'succède à', es: 'sucede a', ru: 'преемник:', ar: 'يخلف', zh: '接替' },
  'repurposed-as': { en: 'repurposed from', fr: 'issu de la réorientation de', es: 'resultado de reorientar', ru: 'преобразован из', ar: 'أعيد توجيهه من', zh: '由其调整而来' },
  'gave-rise-to': { en: 'came out of', fr: 'est né de', es: 'surgió de', ru: 'возник из', ar: 'نشأ عن', zh: '源于' },
  feeds: { en: 'is fed by', fr: 'est alimenté par', es: 'recibe aportes de', ru: 'получает вклад от', ar: 'يستقي من', zh: '接受其投入' },
  'reviewed-by': { en: 'reviews', fr: 'examine', es: 'examina', ru: 'рассматривает', ar: 'يستعرض', zh: '审查' },
  'part-of': { en: 'contains', fr: 'comprend', es: 'comprende', ru: 'включает', ar: 'يشمل', zh: '包含' },
};
