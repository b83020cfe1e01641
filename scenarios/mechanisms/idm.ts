import type { ProfileInput } from '#mechanisms/profile.ts';
import { idm2024First } from './idm-2024-1.ts';
import { acronym, verifiedByTheScenario, words } from './in-six-languages.ts';
import { geneva } from './places.ts';

const numbered = <T>(texts: readonly T[]) => texts.map((text, index) => ({ label: String(index + 1), text }));
const panels = idm2024First.programme.flatMap((day) => day.meetings).filter((meeting) => meeting.form === 'panel');

export const idm: ProfileInput = {
  slug: 'idm',
  name: words({
    en: 'International Dialogue on Migration',
    ar: 'الحوار الدولي بشأن الهجرة',
    zh: '国际移民对话',
    fr: 'Dialogue international sur la migration',
    ru: 'Международный диалог по вопросам миграции',
    es: 'Diálogo Internacional sobre la Migración',
  }, ['fr', 'es']),
  acronym: acronym('IDM'),
  kind: 'dialogue',
  level: 'global',
  established: '2001',
  summary: words({
    en: 'IOM’s principal forum for dialogue on migration policy since 2001. States and partners meet twice a year on a theme; what is said is reported, not negotiated.',
    ar: 'المنتدى الرئيسي للمنظمة الدولية للهجرة للحوار بشأن سياسات الهجرة منذ عام 2001. تجتمع الدول والشركاء مرتين في السنة حول موضوع محدد؛ ويُدوَّن ما يقال في تقرير ولا يخضع للتفاوض.',
    zh: '自2001年以来国际移民组织开展移民政策对话的主要论坛。各国和伙伴每年就一个主题举行两次会议；所述内容写入报告，不作谈判。',
    fr: 'Principale enceinte de l’OIM pour le dialogue sur les politiques migratoires depuis 2001. États et partenaires s’y retrouvent deux fois par an autour d’un thème ; les propos font l’objet d’un rapport, non d’une négociation.',
    ru: 'С 2001 года главный форум МОМ для диалога по вопросам миграционной политики. Государства и партнеры встречаются дважды в год для обсуждения определенной темы; сказанное отражается в докладе, переговоры не ведутся.',
    es: 'Principal foro de la OIM para el diálogo sobre políticas migratorias desde 2001. Los Estados y los asociados se reúnen dos veces al año en torno a un tema; lo que se dice se recoge en un informe y no se negocia.',
  }),
  mandates: [
    {
      symbol: 'IOM Constitution',
      paragraph: 'Article 1 (1) (e)',
      note: words({
        en: 'Makes it one of the purposes of the Organization to offer States a forum for exchange.',
        ar: 'يجعل من مقاصد المنظمة أن تتيح للدول منتدى للتبادل.',
        zh: '规定为各国提供交流论坛是该组织的宗旨之一。',
        fr: 'Fait de la mise à la disposition des États d’une enceinte d’échanges l’un des buts de l’Organisation.',
        ru: 'Относит к целям Организации предоставление государствам форума для обмена мнениями.',
        es: 'Hace de la oferta a los Estados de un foro de intercambio uno de los fines de la Organización.',
      }),
    },
    {
      symbol: 'A/RES/73/195',
      paragraph: 'annex, para. 52',
      note: words({
        en: 'The Global Compact invites the Dialogue, among others, to bring data, evidence, practice and recommendations to the International Migration Review Forum.',
        ar: 'يدعو الاتفاق العالمي الحوارَ، ضمن جهات أخرى، إلى موافاة منتدى استعراض الهجرة الدولية بالبيانات والأدلة والممارسات والتوصيات.',
        zh: '《全球契约》请该对话等向国际移民问题审查论坛提供数据、证据、做法和建议。',
        fr: 'Le Pacte mondial invite notamment le Dialogue à apporter au Forum d’examen des migrations internationales données, éléments factuels, pratiques et recommandations.',
        ru: 'Глобальный договор предлагает, в частности, Диалогу представлять Форуму по рассмотрению проблем международной миграции данные, факты, примеры практики и рекомендации.',
        es: 'El Pacto Mundial invita al Diálogo, entre otros, a aportar datos, pruebas, prácticas y recomendaciones al Foro de Examen de la Migración Internacional.',
      }),
    },
  ],
  background: words({
    en: 'The Dialogue was founded at the session of the IOM Council that marked the Organization’s fiftieth anniversary, in 2001. It is now held as two sessions a year, in spring at United Nations Headquarters in New York and in autumn in Geneva, beside the dialogue part of the Council itself. In 2022 it met online for three half-days, three months ahead of the first International Migration Review Forum, and followed the priorities of the Secretary-General’s report. The first session of 2024 took up regular pathways while the regional reviews of the Global Compact were under way and the Summit of the Future was in preparation: progress on the Sustainable Development Goals was slowing, displacement was at a peak, and people without a safe way to move were dying on dangerous routes.',
    ar: 'أُنشئ الحوار في دورة مجلس المنظمة الدولية للهجرة التي وافقت الذكرى الخمسين لتأسيسها في عام 2001. ويُعقد الآن في دورتين سنويا، في الربيع بمقر الأمم المتحدة في نيويورك وفي الخريف بجنيف، إلى جانب جزء الحوار في المجلس نفسه. وفي عام 2022 انعقد عبر الإنترنت على مدى ثلاثة أنصاف أيام، قبل ثلاثة أشهر من منتدى استعراض الهجرة الدولية الأول، وفقا لأولويات تقرير الأمين العام. وتناولت الدورة الأولى لعام 2024 المسارات النظامية في وقت كانت تجري فيه الاستعراضات الإقليمية للاتفاق العالمي ويُحضَّر فيه لمؤتمر القمة المعني بالمستقبل: فقد كان التقدم نحو أهداف التنمية المستدامة يتباطأ، والنزوح في ذروته، ومن لا يجدون سبيلا آمنا للتنقل يلقون حتفهم على طرق خطرة.',
    zh: '该对话创立于2001年国际移民组织理事会成立五十周年会议。现每年举行两届会议，春季在纽约联合国总部，秋季在日内瓦，此外理事会本身也设有对话部分。2022年对话在线举行，历时三个半天，早于第一次国际移民问题审查论坛三个月，并与秘书长报告的优先事项保持一致。2024年第一届会议讨论正常移民渠道，其时《全球契约》区域审查正在进行，未来峰会正在筹备：可持续发展目标进展放缓，流离失所达到高峰，没有安全途径的人们在危险的路途中丧生。',
    fr: 'Le Dialogue est né à la session du Conseil de l’OIM qui marquait le cinquantième anniversaire de l’Organisation, en 2001. Il se tient désormais en deux sessions par an, au printemps au Siège de l’Organisation des Nations Unies à New York et à l’automne à Genève, en plus du volet de dialogue du Conseil lui-même. En 2022, il s’est réuni en ligne durant trois demi-journées, trois mois avant le premier Forum d’examen des migrations internationales, en suivant les priorités du rapport du Secrétaire général. La première session de 2024 a porté sur les voies régulières alors que se déroulaient les examens régionaux du Pacte mondial et que se préparait le Sommet de l’avenir : les progrès vers les objectifs de développement durable ralentissaient, les déplacements forcés étaient au plus haut et des personnes privées de moyens sûrs mouraient sur des routes dangereuses.',
    ru: 'Диалог был учрежден на сессии Совета МОМ, приуроченной к пятидесятилетию Организации, в 2001 году. Сейчас он проводится двумя сессиями в год: весной в Центральных учреждениях Организации Объединенных Наций в Нью-Йорке и осенью в Женеве, помимо диалогового сегмента самого Совета. В 2022 году он проходил онлайн в течение трех половин дня, за три месяца до первого Форума по рассмотрению проблем международной миграции, в соответствии с приоритетами доклада Генерального секретаря. Первая сессия 2024 года была посвящена законным путям миграции; в это время шли региональные обзоры осуществления Глобального договора и готовился Саммит будущего: продвижение к целям в области устойчивого развития замедлялось, масштабы перемещения достигли пика, а люди, лишенные безопасных путей, гибли на опасных маршрутах.',
    es: 'El Diálogo se creó en la sesión del Consejo de la OIM que conmemoró el cincuentenario de la Organización, en 2001. Hoy se celebra en dos sesiones al año, en primavera en la Sede de las Naciones Unidas en Nueva York y en otoño en Ginebra, además de la parte de diálogo del propio Consejo. En 2022 se reunió en línea durante tres medias jornadas, tres meses antes del primer Foro de Examen de la Migración Internacional, y siguió las prioridades del informe del Secretario General. La primera sesión de 2024 trató de las vías regulares mientras se realizaban los exámenes regionales del Pacto Mundial y se preparaba la Cumbre del Futuro: el avance hacia los Objetivos de Desarrollo Sostenible se ralentizaba, el desplazamiento estaba en su punto más alto y quienes carecían de un medio seguro morían en rutas peligrosas.',
  }),
  purpose: words({
    en: 'To give States a place to speak about migration policy with each other and with the United Nations system, civil society, business, migrants and their communities: to share evidence and experience, to look at new questions before they harden, and to carry what is learned into the review of the Global Compact.',
    ar: 'إتاحة مكان للدول تتحدث فيه عن سياسات الهجرة فيما بينها ومع منظومة الأمم المتحدة والمجتمع المدني وقطاع الأعمال والمهاجرين ومجتمعاتهم: لتبادل الأدلة والخبرات، وبحث القضايا المستجدة قبل أن تستعصي، ونقل الدروس المستفادة إلى استعراض الاتفاق العالمي.',
    zh: '为各国提供场所，就移民政策相互交流，并与联合国系统、民间社会、企业、移民及其社区交流：分享证据和经验，及早研讨新问题，并将所得带入《全球契约》的审查。',
    fr: 'Donner aux États un lieu où parler des politiques migratoires entre eux et avec le système des Nations Unies, la société civile, les entreprises, les migrants et leurs communautés : partager faits et expériences, aborder les questions nouvelles avant qu’elles ne se figent et verser les enseignements à l’examen du Pacte mondial.',
    ru: 'Предоставить государствам площадку для разговора о миграционной политике друг с другом и с системой Организации Объединенных Наций, гражданским обществом, бизнесом, мигрантами и их общинами: делиться данными и опытом, заблаговременно рассматривать новые вопросы и использовать полученные знания при обзоре осуществления Глобального договора.',
    es: 'Ofrecer a los Estados un lugar donde hablar de políticas migratorias entre sí y con el sistema de las Naciones Unidas, la sociedad civil, las empresas, los migrantes y sus comunidades: compartir datos y experiencias, abordar las cuestiones nuevas antes de que se enquisten y llevar lo aprendido al examen del Pacto Mundial.',
  }),
  governance: [
    {
      role: words({
        en: 'Convener: the Director General of IOM',
        ar: 'الجهة الداعية: المدير العام للمنظمة الدولية للهجرة',
        zh: '召集人：国际移民组织总干事',
        fr: 'Autorité invitante : le Directeur général ou la Directrice générale de l’OIM',
        ru: 'Организатор: Генеральный директор МОМ',
        es: 'Convocante: la Dirección General de la OIM',
      }),
      description: words({
        en: 'Fixes the theme of the year in consultation with the Member States, invites, and opens the sessions.',
        ar: 'يحدد موضوع السنة بالتشاور مع الدول الأعضاء، ويوجه الدعوات، ويفتتح الدورات.',
        zh: '与成员国协商确定年度主题，发出邀请并主持会议开幕。',
        fr: 'Arrête le thème de l’année en consultation avec les États Membres, invite et ouvre les sessions.',
        ru: 'Определяет тему года в консультации с государствами-членами, направляет приглашения и открывает сессии.',
        es: 'Fija el tema del año en consulta con los Estados Miembros, cursa las invitaciones y abre las sesiones.',
      }),
      holders: [{ party: 'iom', from: '2001' }],
    },
    {
      role: words({
        en: 'Chair of the IOM Council', ar: 'رئيس مجلس المنظمة الدولية للهجرة', zh: '国际移民组织理事会主席',
        fr: 'Présidence du Conseil de l’OIM', ru: 'Председатель Совета МОМ', es: 'Presidencia del Consejo de la OIM',
      }),
      description: words({
        en: 'Speaks at the opening on behalf of the membership.',
        ar: 'يتحدث في الافتتاح باسم الدول الأعضاء.',
        zh: '代表成员国在开幕式上发言。',
        fr: 'Prend la parole à l’ouverture au nom des membres.',
        ru: 'Выступает на открытии от имени членов Организации.',
        es: 'Interviene en la apertura en nombre de los miembros.',
      }),
    },
  ],
  currentFocus: [
    words({ en: 'Regular pathways', ar: 'المسارات النظامية', zh: '正常移民渠道', fr: 'Voies régulières', ru: 'Законные пути миграции', es: 'Vías regulares' }),
    words({ en: 'Evidence and knowledge gaps', ar: 'الأدلة والثغرات المعرفية', zh: '证据与知识差距', fr: 'Éléments factuels et lacunes dans les connaissances', ru: 'Фактические данные и пробелы в знаниях', es: 'Datos empíricos y lagunas de conocimiento' }),
    words({ en: 'Solutions at each stage of the migration cycle', ar: 'الحلول في كل مرحلة من مراحل دورة الهجرة', zh: '移民周期各阶段的解决办法', fr: 'Solutions à chaque étape du cycle migratoire', ru: 'Решения на каждом этапе миграционного цикла', es: 'Soluciones en cada etapa del ciclo migratorio' }),
    words({ en: 'Diasporas, communities and the private sector', ar: 'المغتربون والمجتمعات المحلية والقطاع الخاص', zh: '侨民、社区与私营部门', fr: 'Diasporas, communautés et secteur privé', ru: 'Диаспоры, общины и частный сектор', es: 'Las diásporas, las comunidades y el sector privado' }),
  ],
  themes: [
    'regular-pathways', 'data-and-evidence', 'diaspora', 'partnerships', 'integration-and-inclusion',
    'return-and-reintegration', 'labour-migration', 'climate-and-mobility', 'governance', 'sustainable-development',
  ],
  participants: {
    rule: words({
      en: 'IOM Member States and observers, other States, the United Nations system, civil society organizations with observer status at IOM, and invited experts, businesses, migrants and diaspora groups.',
      ar: 'الدول الأعضاء في المنظمة الدولية للهجرة والمراقبون، ودول أخرى، ومنظومة الأمم المتحدة، ومنظمات المجتمع المدني ذات مركز المراقب لدى المنظمة، وخبراء وشركات ومهاجرون وجماعات مغتربين مدعوون.',
      zh: '国际移民组织成员国和观察员、其他国家、联合国系统、在该组织具有观察员地位的民间社会组织，以及受邀的专家、企业、移民和侨民团体。',
      fr: 'Les États Membres et observateurs de l’OIM, d’autres États, le système des Nations Unies, les organisations de la société civile dotées du statut d’observateur à l’OIM, ainsi que des experts, entreprises, migrants et groupes de la diaspora invités.',
      ru: 'Государства-члены и наблюдатели МОМ, другие государства, система Организации Объединенных Наций, организации гражданского общества со статусом наблюдателя при МОМ, а также приглашенные эксперты, компании, мигранты и группы диаспор.',
      es: 'Los Estados Miembros y observadores de la OIM, otros Estados, el sistema de las Naciones Unidas, las organizaciones de la sociedad civil con condición de observador ante la OIM y los expertos, empresas, migrantes y grupos de la diáspora invitados.',
    }),
    countNote: words({
      en: 'No list of participants is given: the membership of IOM is not that of the United Nations, and it is not among the sources of this profile.',
      ar: 'لا ترد قائمة بالمشاركين: فعضوية المنظمة الدولية للهجرة ليست هي عضوية الأمم المتحدة، وليست من مصادر هذا البيان.',
      zh: '未列参加者名单：国际移民组织的成员与联合国的会员不同，且不在本简介的资料来源之内。',
      fr: 'Aucune liste de participants n’est donnée : la composition de l’OIM n’est pas celle de l’Organisation des Nations Unies et ne figure pas parmi les sources de la présente fiche.',
      ru: 'Список участников не приводится: членский состав МОМ не совпадает с составом Организации Объединенных Наций и не входит в источники этого описания.',
      es: 'No se da una lista de participantes: los miembros de la OIM no son los de las Naciones Unidas y no figuran entre las fuentes de esta ficha.',
    }),
  },
  partners: ['iom'],
  secretariat: words({
    en: 'International Organization for Migration', ar: 'المنظمة الدولية للهجرة', zh: '国际移民组织',
    fr: 'Organisation internationale pour les migrations', ru: 'Международная организация по миграции',
    es: 'Organización Internacional para las Migraciones',
  }, ['ar', 'zh', 'fr', 'ru', 'es']),
  meetings: [
    {
      slug: idm2024First.slug,
      title: idm2024First.title,
      form: 'session',
      startsOn: idm2024First.startsOn,
      endsOn: idm2024First.endsOn,
      place: idm2024First.place,
      themes: [idm2024First.theme, ...panels.map((panel) => panel.title)],
      outcome: words({
        en: 'No negotiated text. The session closed on four avenues of action, listed below.',
        ar: 'لا نص متفاوض عليه. واختُتمت الدورة بتحديد أربعة سبل للعمل ترد أدناه.',
        zh: '没有经谈判达成的案文。会议最后提出了下列四条行动途径。',
        fr: 'Aucun texte négocié. La session s’est conclue sur quatre axes d’action, énumérés plus bas.',
        ru: 'Согласованного текста нет. Сессия завершилась определением четырех направлений действий, перечисленных ниже.',
        es: 'Ningún texto negociado. La sesión concluyó con cuatro vías de acción, que se enumeran más abajo.',
      }),
    },
    {
      slug: 'idm-2022',
      title: words({
        en: 'International Dialogue on Migration 2022', ar: 'الحوار الدولي بشأن الهجرة لعام 2022', zh: '2022年国际移民对话',
        fr: 'Dialogue international sur la migration 2022', ru: 'Международный диалог по вопросам миграции 2022 года',
        es: 'Diálogo Internacional sobre la Migración 2022',
      }),
      form: 'session',
      startsOn: '2022',
      online: true,
      note: words({
        en: 'Three half-days online, three months before the International Migration Review Forum of May 2022. The exact days are not in our sources.',
        ar: 'ثلاثة أنصاف أيام عبر الإنترنت، قبل ثلاثة أشهر من منتدى استعراض الهجرة الدولية المعقود في أيار/مايو 2022. ولا ترد الأيام بدقة في مصادرنا.',
        zh: '在线举行三个半天，早于2022年5月国际移民问题审查论坛三个月。资料来源未载明确切日期。',
        fr: 'Trois demi-journées en ligne, trois mois avant le Forum d’examen des migrations internationales de mai 2022. Nos sources ne donnent pas les jours exacts.',
        ru: 'Три половины дня в онлайн-формате, за три месяца до Форума по рассмотрению проблем международной миграции, состоявшегося в мае 2022 года. Точные дни в наших источниках не указаны.',
        es: 'Tres medias jornadas en línea, tres meses antes del Foro de Examen de la Migración Internacional de mayo de 2022. Nuestras fuentes no indican los días exactos.',
      }),
    },
    {
      slug: 'idm-2018-geneva',
      title: words({
        en: 'International Dialogue on Migration 2018, Geneva session', ar: 'الحوار الدولي بشأن الهجرة لعام 2018، دورة جنيف',
        zh: '2018年国际移民对话日内瓦会议', fr: 'Dialogue international sur la migration 2018, session de Genève',
        ru: 'Международный диалог по вопросам миграции 2018 года, женевская сессия',
        es: 'Diálogo Internacional sobre la Migración 2018, sesión de Ginebra',
      }),
      form: 'session',
      startsOn: '2018',
      place: geneva,
      note: words({
        en: 'Known to us for the form of its opening: Director General, Chair of the Council, guests. The exact days are not in our sources.',
        ar: 'نعرف منها شكل افتتاحها: المدير العام ورئيس المجلس والضيوف. ولا ترد الأيام بدقة في مصادرنا.',
        zh: '我们所知的是其开幕形式：总干事、理事会主席和来宾发言。资料来源未载明确切日期。',
        fr: 'Connue de nous pour la forme de son ouverture : Direction générale, Présidence du Conseil, invités. Nos sources ne donnent pas les jours exacts.',
        ru: 'Известна нам по форме открытия: Генеральный директор, Председатель Совета, гости. Точные дни в наших источниках не указаны.',
        es: 'La conocemos por la forma de su apertura: Dirección General, Presidencia del Consejo, invitados. Nuestras fuentes no indican los días exactos.',
      }),
    },
  ],
  lists: [
    {
      slug: 'session-aims-2024-1',
      title: words({
        en: 'Aims of the first session of 2024', ar: 'أهداف الدورة الأولى لعام 2024', zh: '2024年第一届会议的目标',
        fr: 'Objectifs de la première session de 2024', ru: 'Задачи первой сессии 2024 года', es: 'Objetivos de la primera sesión de 2024',
      }),
      items: numbered(idm2024First.aims),
    },
    {
      slug: 'migration-cycle',
      title: words({
        en: 'Stages of the migration cycle', ar: 'مراحل دورة الهجرة', zh: '移民周期的各个阶段',
        fr: 'Étapes du cycle migratoire', ru: 'Этапы миграционного цикла', es: 'Etapas del ciclo migratorio',
      }),
      items: numbered(idm2024First.stages.map((stage) => stage.name)),
    },
    {
      slug: 'avenues-of-action-2024-1',
      title: words({
        en: 'Four avenues of action (2024)', ar: 'أربعة سبل للعمل (2024)', zh: '四条行动途径（2024年）',
        fr: 'Quatre axes d’action (2024)', ru: 'Четыре направления действий (2024 год)', es: 'Cuatro vías de acción (2024)',
      }),
      items: numbered(idm2024First.avenues),
      source: { label: 'IOM: International Dialogue on Migration 2024', url: 'https://www.iom.int/international-dialogue-migration-2024' },
    },
    {
      slug: 'how-a-session-is-prepared',
      title: words({
        en: 'How a session is prepared', ar: 'كيف تُحضَّر الدورة', zh: '会议如何筹备',
        fr: 'Comment se prépare une session', ru: 'Как готовится сессия', es: 'Cómo se prepara una sesión',
      }),
      items: numbered([
        words({ en: 'Consultations on the theme with the Member States', ar: 'مشاورات بشأن الموضوع مع الدول الأعضاء', zh: '与成员国就主题进行协商', fr: 'Consultations sur le thème avec les États Membres', ru: 'Консультации по теме с государствами-членами', es: 'Consultas sobre el tema con los Estados Miembros' }),
        words({ en: 'Concept note and draft programme', ar: 'مذكرة مفاهيمية ومشروع برنامج', zh: '概念说明和方案草案', fr: 'Note de cadrage et projet de programme', ru: 'Концептуальная записка и проект программы', es: 'Nota conceptual y proyecto de programa' }),
        words({ en: 'Invitations to States, observers, the United Nations system, civil society with observer status, and experts', ar: 'دعوات إلى الدول والمراقبين ومنظومة الأمم المتحدة والمجتمع المدني ذي مركز المراقب والخبراء', zh: '邀请各国、观察员、联合国系统、具有观察员地位的民间社会和专家', fr: 'Invitations aux États, aux observateurs, au système des Nations Unies, à la société civile dotée du statut d’observateur et aux experts', ru: 'Приглашения государствам, наблюдателям, системе Организации Объединенных Наций, гражданскому обществу со статусом наблюдателя и экспертам', es: 'Invitaciones a los Estados, los observadores, el sistema de las Naciones Unidas, la sociedad civil con condición de observador y los expertos' }),
        words({ en: 'Registration', ar: 'التسجيل', zh: '注册', fr: 'Inscription', ru: 'Регистрация', es: 'Inscripción' }),
        words({ en: 'Two days: opening, moderated panels of four to six speakers with the floor open after each, closing remarks', ar: 'يومان: افتتاح، ثم حلقات نقاش موجهة تضم كل منها أربعة إلى ستة متحدثين ويُفتح بعدها باب الكلام، ثم ملاحظات ختامية', zh: '为期两天：开幕、每场四至六位发言者的主持式小组讨论并随后开放发言、闭幕讲话', fr: 'Deux jours : ouverture, groupes animés de quatre à six intervenants suivis chacun d’un débat avec la salle, remarques de clôture', ru: 'Два дня: открытие, модерируемые дискуссии с участием четырех–шести ораторов с последующими выступлениями из зала, заключительные замечания', es: 'Dos días: apertura, paneles moderados de cuatro a seis oradores con debate abierto tras cada uno, observaciones finales' }),
        words({ en: 'Final report, published in the series of the Dialogue', ar: 'تقرير نهائي يُنشر ضمن سلسلة الحوار', zh: '最后报告，作为对话系列出版物发表', fr: 'Rapport final, publié dans la collection du Dialogue', ru: 'Итоговый доклад, публикуемый в серии изданий Диалога', es: 'Informe final, publicado en la serie del Diálogo' }),
      ]),
    },
  ],
  outcomes: [
    {
      text: words({
        en: 'Each session ends in a report. Nothing is put to a vote and no text is negotiated; the care needed is to attribute words rightly.',
        ar: 'تنتهي كل دورة بتقرير. ولا يُطرح شيء للتصويت ولا يجري التفاوض على نص؛ والعناية المطلوبة هي صحة نسبة الأقوال إلى أصحابها.',
        zh: '每届会议以报告结束。不进行表决，也不谈判案文；需要注意的是准确标明发言出处。',
        fr: 'Chaque session aboutit à un rapport. Rien n’est mis aux voix et aucun texte n’est négocié ; le soin à prendre est d’attribuer justement les propos.',
        ru: 'Каждая сессия завершается докладом. Ничто не ставится на голосование, и текст не согласовывается; важно верно указать, кому принадлежат слова.',
        es: 'Cada sesión termina en un informe. Nada se somete a votación ni se negocia texto alguno; lo que exige cuidado es atribuir bien las palabras.',
      }),
    },
    {
      text: words({
        en: 'First session of 2024: partnerships at every level with the private sector in them, local engagement, migrant and diaspora voices at the centre, and technology for access to information.',
        ar: 'الدورة الأولى لعام 2024: شراكات على جميع المستويات تضم القطاع الخاص، والمشاركة المحلية، وأصوات المهاجرين والمغتربين في الصميم، والتكنولوجيا من أجل إتاحة المعلومات.',
        zh: '2024年第一届会议：包括私营部门在内的各级伙伴关系、地方参与、以移民和侨民的声音为中心、利用技术获取信息。',
        fr: 'Première session de 2024 : partenariats à tous les niveaux associant le secteur privé, engagement local, voix des migrants et des diasporas au centre, technologie au service de l’accès à l’information.',
        ru: 'Первая сессия 2024 года: партнерство на всех уровнях с участием частного сектора, работа на местах, голоса мигрантов и диаспор в центре внимания, технологии для доступа к информации.',
        es: 'Primera sesión de 2024: alianzas a todos los niveles con el sector privado, participación local, las voces de los migrantes y las diásporas en el centro, y tecnología para el acceso a la información.',
      }),
      on: '2024-05-22',
    },
  ],
  links: [
    {
      label: words({
        en: 'The Dialogue of 2024 at IOM', ar: 'حوار عام 2024 لدى المنظمة الدولية للهجرة', zh: '国际移民组织2024年对话网页',
        fr: 'Le Dialogue de 2024 sur le site de l’OIM', ru: 'Диалог 2024 года на сайте МОМ', es: 'El Diálogo de 2024 en el sitio de la OIM',
      }),
      url: 'https://www.iom.int/international-dialogue-migration-2024',
    },
    {
      label: words({
        en: 'Observer status of civil society organizations at IOM', ar: 'مركز المراقب لمنظمات المجتمع المدني لدى المنظمة الدولية للهجرة',
        zh: '民间社会组织在国际移民组织的观察员地位', fr: 'Statut d’observateur des organisations de la société civile à l’OIM',
        ru: 'Статус наблюдателя организаций гражданского общества при МОМ',
        es: 'Condición de observador de las organizaciones de la sociedad civil ante la OIM',
      }),
      url: 'https://www.iom.int/csos-observer-status',
    },
  ],
  succession: [
    { kind: 'feeds', mechanism: 'imrf', basis: 'A/RES/73/195, annex (Global Compact), para. 52' },
  ],
  sources: [
    { label: 'IOM: International Dialogue on Migration 2024', url: 'https://www.iom.int/international-dialogue-migration-2024' },
    { label: 'IOM: observer status of civil society organizations', url: 'https://www.iom.int/csos-observer-status' },
    { label: 'Announcement of the first session of the International Dialogue on Migration 2024' },
    { label: 'Global Compact for Safe, Orderly and Regular Migration, paragraph 52', symbol: 'A/RES/73/195' },
  ],
  verified: verifiedByTheScenario,
};
