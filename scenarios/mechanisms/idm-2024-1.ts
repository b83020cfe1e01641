import { words, type InSixLanguages } from './in-six-languages.ts';
import { headquarters } from './places.ts';

/**
 * The first session of the 2024 International Dialogue on Migration as data: what is public about it.
 * Clock times, rooms and speakers are not known to us and are left out, never made up.
 */
export interface DialogueSession {
  readonly slug: string;
  /** Slug of the registry profile it belongs to. */
  readonly mechanism: string;
  readonly title: InSixLanguages;
  readonly theme: InSixLanguages;
  /** Calendar dates, both days included. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: InSixLanguages;
  readonly aims: readonly InSixLanguages[];
  /** The migration cycle in its order: the taxonomy by which solutions are filed. */
  readonly stages: readonly { readonly slug: string; readonly name: InSixLanguages }[];
  readonly avenues: readonly InSixLanguages[];
  readonly programme: readonly ProgrammeDay[];
  /** What in the programme is ours and not the source's. */
  readonly programmeNote: InSixLanguages;
}

export interface ProgrammeDay {
  readonly on: string;
  readonly meetings: readonly ProgrammeMeeting[];
}

export interface ProgrammeMeeting {
  readonly slug: string;
  readonly form: 'opening' | 'panel' | 'closing';
  readonly title: InSixLanguages;
  /** The aims of the session it serves, counted from 1. */
  readonly aims: readonly number[];
}

export const idm2024First: DialogueSession = {
  slug: 'idm-2024-1',
  mechanism: 'idm',
  title: words({
    en: 'International Dialogue on Migration 2024, first session',
    ar: 'الحوار الدولي بشأن الهجرة لعام 2024، الدورة الأولى',
    zh: '2024年国际移民对话第一届会议',
    fr: 'Dialogue international sur la migration 2024, première session',
    ru: 'Международный диалог по вопросам миграции 2024 года, первая сессия',
    es: 'Diálogo Internacional sobre la Migración 2024, primera sesión',
  }),
  theme: words({
    en: 'Facilitating regular pathways to a better future: harnessing the power of migration',
    ar: 'تيسير المسارات النظامية نحو مستقبل أفضل: تسخير قوة الهجرة',
    zh: '便利正常移民渠道，迈向更美好的未来：发挥移民的力量',
    fr: 'Faciliter les voies régulières vers un avenir meilleur : mettre à profit le pouvoir de la migration',
    ru: 'Содействие законным путям миграции ради лучшего будущего: как использовать силу миграции',
    es: 'Facilitar vías regulares hacia un futuro mejor: aprovechar el poder de la migración',
  }),
  startsOn: '2024-05-21',
  endsOn: '2024-05-22',
  place: headquarters,
  aims: [
    words({
      en: 'Understand through evidence what migration offers and what it asks, now and later, and close the gaps in knowledge.',
      ar: 'فهم ما تتيحه الهجرة من فرص وما تطرحه من تحديات، حاضرا ومستقبلا، بالاستناد إلى الأدلة، وسد الثغرات المعرفية.',
      zh: '以证据为依据，了解移民当前和未来带来的机遇与挑战，并弥补知识差距。',
      fr: 'Comprendre, faits à l’appui, les possibilités et les difficultés que présentent les migrations, aujourd’hui et demain, et combler les lacunes dans les connaissances.',
      ru: 'На основе фактических данных понять, какие возможности и трудности несет миграция сейчас и в будущем, и устранить пробелы в знаниях.',
      es: 'Comprender, a partir de datos empíricos, las oportunidades y los retos de la migración, presentes y futuros, y subsanar las lagunas de conocimiento.',
    }),
    words({
      en: 'Find the innovative solutions that local, national and regional administrations already run or could build for regular pathways.',
      ar: 'تحديد الحلول المبتكرة التي وضعتها الإدارات المحلية والوطنية والإقليمية بالفعل أو التي يمكنها استحداثها لصالح المسارات النظامية.',
      zh: '找出地方、国家和区域行政部门已经实施或可以建立的、有利于正常移民渠道的创新解决办法。',
      fr: 'Repérer les solutions innovantes que les administrations locales, nationales et régionales appliquent déjà ou pourraient mettre au point en faveur des voies régulières.',
      ru: 'Выявить новаторские решения, которые местные, национальные и региональные органы уже применяют или могли бы разработать для развития законных путей миграции.',
      es: 'Encontrar las soluciones innovadoras que las administraciones locales, nacionales y regionales ya aplican o podrían crear en favor de las vías regulares.',
    }),
    words({
      en: 'Examine how action among many States, and partnerships with business, diasporas and communities, help to answer crises and to bring inclusion, peace and prosperity.',
      ar: 'بحث كيف يسهم العمل المتعدد الأطراف والشراكات مع قطاع الأعمال والمغتربين والمجتمعات المحلية في مواجهة الأزمات وتحقيق الاندماج والسلام والازدهار.',
      zh: '分析多边行动以及与企业、侨民和社区的伙伴关系如何有助于应对危机，促进包容、和平与繁荣。',
      fr: 'Analyser comment l’action multilatérale et les partenariats avec les entreprises, les diasporas et les communautés aident à répondre aux crises et favorisent l’inclusion, la paix et la prospérité.',
      ru: 'Проанализировать, как многосторонние действия и партнерство с бизнесом, диаспорами и общинами помогают реагировать на кризисы и способствуют интеграции, миру и процветанию.',
      es: 'Analizar de qué modo la acción multilateral y las alianzas con las empresas, las diásporas y las comunidades ayudan a responder a las crisis y favorecen la inclusión, la paz y la prosperidad.',
    }),
    words({
      en: 'For each stage of the migration cycle, name the solutions, whether of strategy, operations or technique, that open pathways which are accessible, centred on people and respectful of rights.',
      ar: 'تحديد الحلول الاستراتيجية والتشغيلية والتقنية التي تفتح مسارات ميسرة محورها الإنسان وتراعي الحقوق في كل مرحلة من مراحل دورة الهجرة.',
      zh: '说明哪些战略、业务和技术解决办法能在移民周期的每个阶段开辟便捷、以人为本、尊重权利的渠道。',
      fr: 'Dire quelles solutions stratégiques, opérationnelles et techniques ouvrent des voies accessibles, centrées sur la personne et respectueuses des droits, à chaque étape du cycle migratoire.',
      ru: 'Определить, какие стратегические, оперативные и технические решения открывают на каждом этапе миграционного цикла доступные пути, ориентированные на человека и соблюдающие права.',
      es: 'Señalar qué soluciones estratégicas, operativas y técnicas abren vías accesibles, centradas en las personas y respetuosas de los derechos en cada etapa del ciclo migratorio.',
    }),
  ],
  stages: [
    { slug: 'pre-migration', name: words({ en: 'Before migration', ar: 'ما قبل الهجرة', zh: '移民前', fr: 'Avant la migration', ru: 'До миграции', es: 'Antes de la migración' }) },
    { slug: 'admission', name: words({ en: 'Admission', ar: 'الدخول', zh: '入境', fr: 'Admission', ru: 'Въезд', es: 'Admisión' }) },
    { slug: 'stay', name: words({ en: 'Stay', ar: 'الإقامة', zh: '居留', fr: 'Séjour', ru: 'Пребывание', es: 'Estancia' }) },
    { slug: 'exit', name: words({ en: 'Exit', ar: 'المغادرة', zh: '离境', fr: 'Sortie', ru: 'Выезд', es: 'Salida' }) },
    { slug: 'return-and-reintegration', name: words({ en: 'Return and reintegration', ar: 'العودة وإعادة الإدماج', zh: '返回和重返社会', fr: 'Retour et réintégration', ru: 'Возвращение и реинтеграция', es: 'Retorno y reintegración' }) },
    { slug: 'onward-migration', name: words({ en: 'Onward migration', ar: 'مواصلة الهجرة', zh: '继续移民', fr: 'Poursuite de la migration', ru: 'Дальнейшая миграция', es: 'Continuación de la migración' }) },
  ],
  avenues: [
    words({
      en: 'Partnerships at every level, in which the private sector has a regular place',
      ar: 'شراكات على جميع المستويات، يكون فيها للقطاع الخاص دور منهجي',
      zh: '建立各级伙伴关系，使私营部门系统地参与其中',
      fr: 'Des partenariats à tous les niveaux, où le secteur privé tient une place régulière',
      ru: 'Партнерство на всех уровнях с постоянным участием частного сектора',
      es: 'Alianzas a todos los niveles, en las que el sector privado tenga un papel sistemático',
    }),
    words({
      en: 'Engagement where people live: the local level',
      ar: 'العمل حيث يعيش الناس: المستوى المحلي',
      zh: '在人们生活的地方开展工作：地方层面的参与',
      fr: 'L’engagement là où vivent les gens : le niveau local',
      ru: 'Работа там, где живут люди: на местном уровне',
      es: 'La participación donde vive la gente: el nivel local',
    }),
    words({
      en: 'Migrants and diasporas at the centre, in their own voice',
      ar: 'المهاجرون والمغتربون في الصميم، بأصواتهم هم',
      zh: '以移民和侨民为中心，倾听他们自己的声音',
      fr: 'Les migrants et les diasporas au centre, par leur propre voix',
      ru: 'Мигранты и диаспоры в центре внимания, говорящие от своего имени',
      es: 'Los migrantes y las diásporas en el centro, con voz propia',
    }),
    words({
      en: 'Innovation and technology that bring information within reach',
      ar: 'الابتكار والتكنولوجيا من أجل إتاحة المعلومات',
      zh: '利用创新和技术，便利获取信息',
      fr: 'L’innovation et la technologie au service de l’accès à l’information',
      ru: 'Инновации и технологии, открывающие доступ к информации',
      es: 'La innovación y la tecnología para facilitar el acceso a la información',
    }),
  ],
  programme: [
    {
      on: '2024-05-21',
      meetings: [
        { slug: 'opening', form: 'opening', title: words({ en: 'Opening', ar: 'الافتتاح', zh: '开幕', fr: 'Ouverture', ru: 'Открытие', es: 'Apertura' }), aims: [] },
        {
          slug: 'panel-1',
          form: 'panel',
          title: words({
            en: 'Panel 1: what the evidence shows',
            ar: 'حلقة النقاش 1: ما تبينه الأدلة',
            zh: '第1场专题小组讨论：证据说明了什么',
            fr: 'Groupe 1 : ce que montrent les faits',
            ru: 'Дискуссия 1: о чем говорят фактические данные',
            es: 'Panel 1: lo que muestran los datos empíricos',
          }),
          aims: [1],
        },
        {
          slug: 'panel-2',
          form: 'panel',
          title: words({
            en: 'Panel 2: innovative policy solutions',
            ar: 'حلقة النقاش 2: حلول مبتكرة في مجال السياسات',
            zh: '第2场专题小组讨论：创新的政策解决办法',
            fr: 'Groupe 2 : des solutions innovantes en matière de politiques',
            ru: 'Дискуссия 2: новаторские решения в области политики',
            es: 'Panel 2: soluciones innovadoras en materia de políticas',
          }),
          aims: [2],
        },
        {
          slug: 'panel-3',
          form: 'panel',
          title: words({
            en: 'Panel 3: community engagement and social cohesion',
            ar: 'حلقة النقاش 3: مشاركة المجتمعات المحلية والتماسك الاجتماعي',
            zh: '第3场专题小组讨论：社区参与和社会凝聚力',
            fr: 'Groupe 3 : participation des communautés et cohésion sociale',
            ru: 'Дискуссия 3: участие общин и социальная сплоченность',
            es: 'Panel 3: participación de las comunidades y cohesión social',
          }),
          aims: [3],
        },
      ],
    },
    {
      on: '2024-05-22',
      meetings: [
        {
          slug: 'panel-4',
          form: 'panel',
          title: words({
            en: 'Panel 4: diasporas and the private sector',
            ar: 'حلقة النقاش 4: المغتربون والقطاع الخاص',
            zh: '第4场专题小组讨论：侨民与私营部门',
            fr: 'Groupe 4 : diasporas et secteur privé',
            ru: 'Дискуссия 4: диаспоры и частный сектор',
            es: 'Panel 4: las diásporas y el sector privado',
          }),
          aims: [3],
        },
        {
          slug: 'panel-5',
          form: 'panel',
          title: words({
            en: 'Panel 5: pathways that are more accessible, responsive and inclusive',
            ar: 'حلقة النقاش 5: مسارات أيسر منالا وأكثر استجابة وشمولا',
            zh: '第5场专题小组讨论：更便捷、更能响应需求、更包容的渠道',
            fr: 'Groupe 5 : des voies plus accessibles, plus adaptées et plus inclusives',
            ru: 'Дискуссия 5: более доступные, гибкие и инклюзивные пути миграции',
            es: 'Panel 5: vías más accesibles, receptivas e inclusivas',
          }),
          aims: [4],
        },
        { slug: 'closing', form: 'closing', title: words({ en: 'Closing', ar: 'الاختتام', zh: '闭幕', fr: 'Clôture', ru: 'Закрытие', es: 'Clausura' }), aims: [] },
      ],
    },
  ],
  programmeNote: words({
    en: 'The panels stand in the order in which the public account names them. Their division between the two days and the aims set beside them are ours; hours and speakers are not given because they are not known to us.',
    ar: 'ترد حلقات النقاش بالترتيب الذي ذكرت به في العرض المنشور. أما توزيعها على اليومين والأهداف المقرونة بها فمن عندنا؛ ولم تُذكر الساعات ولا المتحدثون لعدم علمنا بهم.',
    zh: '各场小组讨论按公开报道所列顺序排列。两天之间的划分以及所对应的目标由本平台拟定；时间和发言者不详，故未列出。',
    fr: 'Les groupes figurent dans l’ordre où le compte rendu public les cite. Leur répartition sur les deux jours et les objectifs mis en regard sont de notre fait ; les heures et les intervenants, que nous ignorons, ne sont pas indiqués.',
    ru: 'Дискуссии приведены в том порядке, в каком они названы в открытом сообщении. Распределение по двум дням и соотнесение с задачами — наши; время и ораторы не указаны, поскольку нам они неизвестны.',
    es: 'Los paneles figuran en el orden en que los nombra la reseña pública. Su reparto entre los dos días y los objetivos que los acompañan son nuestros; no se indican horas ni oradores porque no los conocemos.',
  }),
};
