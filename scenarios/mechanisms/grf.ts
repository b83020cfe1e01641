import type { ProfileInput } from '#mechanisms/profile.ts';
import { acronym, type SixLanguages, verifiedByTheScenario, words } from './in-six-languages.ts';
import { geneva } from './places.ts';

const entry = (label: string, versions: SixLanguages, note?: SixLanguages) => ({
  label,
  text: words(versions),
  ...(note ? { note: words(note) } : {}),
});

const forum = (versions: SixLanguages) => words(versions, ['ar', 'zh', 'fr', 'es']);

const monthOnly = words({
  en: 'Known here to the month only.',
  fr: 'Connu ici au mois près.',
  es: 'Aquí solo consta el mes.',
  ru: 'Здесь известен только месяц.',
  zh: '此处仅知月份。',
  ar: 'المعروف هنا هو الشهر فقط.',
});

export const grf: ProfileInput = {
  slug: 'grf',
  name: forum({
    ar: 'المنتدى العالمي للاجئين',
    zh: '全球难民论坛',
    en: 'Global Refugee Forum',
    fr: 'Forum mondial sur les réfugiés',
    ru: 'Глобальный форум по вопросам беженцев',
    es: 'Foro Mundial sobre los Refugiados',
  }),
  acronym: acronym('GRF'),
  kind: 'forum',
  level: 'global',
  established: '2019-12',
  summary: words({
    en: 'Forum on refugees held every four years with States as co-conveners: 2019, 2023, next in 2027. States and others announce pledges, match them and report on progress; officials meet between two forums.',
    fr: 'Forum sur les réfugiés tenu tous les quatre ans et coorganisé par des États : 2019, 2023, puis 2027. États et autres acteurs y annoncent des engagements, les font correspondre et rendent compte des progrès ; une réunion de hauts responsables se tient entre deux forums.',
    es: 'Foro sobre los refugiados que se celebra cada cuatro años, convocado conjuntamente con varios Estados: 2019, 2023 y, el próximo, 2027. Los Estados y otros actores anuncian promesas, las hacen corresponder e informan de los avances; entre dos foros se reúnen los altos funcionarios.',
    ru: 'Форум по вопросам беженцев, созываемый раз в четыре года совместно с государствами: в 2019, 2023 и — следующий — в 2027 году. Государства и другие участники объявляют обязательства, согласуют их друг с другом и отчитываются о прогрессе; между форумами встречаются должностные лица.',
    zh: '每四年举行一次、由若干国家共同召集的难民问题论坛：2019年、2023年，下一届为2027年。各国和其他各方宣布认捐、进行匹配并报告进展；两届论坛之间举行官员会议。',
    ar: 'منتدى بشأن اللاجئين يُعقد كل أربع سنوات وتشارك دول في الدعوة إليه: في عامي 2019 و 2023، والمقبل في عام 2027. وتعلن فيه الدول وجهات أخرى تعهدات وتوائم بينها وتبلغ عن التقدم المحرز، ويجتمع المسؤولون بين منتديين.',
  }),
  mandates: [
    {
      symbol: 'A/RES/73/151',
      note: words({
        en: 'Affirms the Global Compact on Refugees, which provides for the forum.',
        fr: 'Affirme le Pacte mondial sur les réfugiés, qui prévoit le forum.',
        es: 'Afirma el Pacto Mundial sobre los Refugiados, que prevé el foro.',
        ru: 'Подтверждает Глобальный договор о беженцах, которым предусмотрен форум.',
        zh: '确认难民问题全球契约，该契约规定设立论坛。',
        ar: 'يؤكد الاتفاق العالمي بشأن اللاجئين الذي ينص على عقد المنتدى.',
      }),
    },
  ],
  background: words({
    en: `The Compact on Refugees has no obligations that can be enforced, so its follow-up rests on what each participant says it will do. The forum is where this is said: first in December 2019, again in December 2023. Halfway between, officials meet to look at progress and gaps, in December 2021 and December 2025.

A pledge is entered online or by template, at any time, by the entity that makes it. It may be financial, material or technical, offer places for resettlement and other admission, or change a law, a policy or a practice. Each names an area of focus, such as burden-sharing, education, jobs, energy, solutions or protection capacity.`,
    fr: `Le Pacte sur les réfugiés ne comporte pas d’obligations dont on puisse exiger l’exécution ; son suivi repose donc sur ce que chaque participant annonce qu’il fera. C’est au forum que cela se dit : une première fois en décembre 2019, puis en décembre 2023. À mi-parcours, de hauts responsables examinent les progrès et les lacunes, en décembre 2021 et décembre 2025.

Un engagement est enregistré en ligne ou au moyen d’un modèle, à tout moment, par l’entité qui le prend. Il peut être financier, matériel ou technique, offrir des places de réinstallation et d’autres formes d’admission, ou modifier une loi, une politique ou une pratique. Chacun indique un domaine : partage de la charge, éducation, emploi, énergie, solutions ou capacités de protection.`,
    es: `El Pacto sobre los Refugiados no contiene obligaciones exigibles, de modo que su seguimiento depende de lo que cada participante anuncia que hará. El foro es el lugar para decirlo: primero en diciembre de 2019 y de nuevo en diciembre de 2023. A mitad de camino, altos funcionarios examinan los avances y las carencias, en diciembre de 2021 y diciembre de 2025.

Las promesas se registran en línea o mediante plantilla, en cualquier momento, por la entidad que las hace. Pueden ser financieras, materiales o técnicas, ofrecer plazas de reasentamiento y otras formas de admisión, o cambiar una ley, una política o una práctica. Cada una indica un ámbito: reparto de la carga, educación, empleo, energía, soluciones o capacidad de protección.`,
    ru: `Договор о беженцах не содержит обязательств, исполнения которых можно потребовать, поэтому последующая деятельность опирается на то, что каждый участник обещает сделать. Об этом объявляют на форуме: впервые в декабре 2019 года и вновь в декабре 2023 года. В середине этого срока должностные лица рассматривают прогресс и пробелы — в декабре 2021 и декабре 2025 года.

Обязательство вносится в любое время через Интернет или по установленной форме той структурой, которая его принимает. Оно может быть финансовым, материальным или техническим, предусматривать места для переселения и иные формы приема либо изменение закона, политики или практики. В каждом указывается область: распределение бремени, образование, занятость, энергетика, решения или возможности защиты.`,
    zh: `难民契约不含可强制执行的义务，因此后续落实取决于各参与方承诺采取的行动。论坛就是作出承诺的场所：2019年12月首次举行，2023年12月再次举行。其间，官员会议于2021年12月和2025年12月审视进展与差距。

认捐由作出承诺的实体随时在线或使用模板登记。认捐可以是资金、物资或技术支持，可以提供重新安置和其他接收名额，也可以是修改法律、政策或做法。每项认捐注明重点领域，如分担负担、教育、就业、能源、解决办法或保护能力。`,
    ar: `لا يتضمن الاتفاق بشأن اللاجئين التزامات يمكن إنفاذها، ولذلك تقوم متابعته على ما يعلن كل مشارك أنه سيفعله. والمنتدى هو مكان هذا الإعلان: للمرة الأولى في كانون الأول/ديسمبر 2019، ثم في كانون الأول/ديسمبر 2023. وفي منتصف الفترة ينظر المسؤولون في التقدم والثغرات، في كانون الأول/ديسمبر 2021 وكانون الأول/ديسمبر 2025.

ويُسجَّل التعهد إلكترونيا أو بنموذج في أي وقت من جانب الجهة التي تقدمه. وقد يكون ماليا أو ماديا أو فنيا، أو يتيح أماكن لإعادة التوطين وأشكالا أخرى من القبول، أو يغير قانونا أو سياسة أو ممارسة. ويحدد كل تعهد مجال تركيز، مثل تقاسم العبء أو التعليم أو العمل أو الطاقة أو الحلول أو القدرة على الحماية.`,
  }),
  purpose: words({
    en: 'To widen support for refugees and host countries, to show good practices and to see what became of earlier pledges.',
    fr: 'Élargir l’appui aux réfugiés et aux pays d’accueil, faire connaître les bonnes pratiques et voir ce que sont devenus les engagements antérieurs.',
    es: 'Ampliar el apoyo a los refugiados y a los países de acogida, dar a conocer buenas prácticas y ver qué fue de las promesas anteriores.',
    ru: 'Расширять поддержку беженцев и принимающих стран, показывать передовую практику и проверять, как выполнены прежние обязательства.',
    zh: '扩大对难民和收容国的支持，展示良好做法，检视此前认捐的落实情况。',
    ar: 'توسيع نطاق الدعم المقدم للاجئين والبلدان المضيفة، وعرض الممارسات الجيدة، والوقوف على ما آلت إليه التعهدات السابقة.',
  }),
  governance: [
    {
      role: words({ en: 'Convener and co-conveners', fr: 'Organisateur et coorganisateurs', es: 'Convocante y coconvocantes', ru: 'Организатор и соорганизаторы', zh: '召集方和共同召集方', ar: 'الجهة الداعية والدول المشاركة في الدعوة' }),
      description: words({
        en: 'UNHCR convenes the forum with several States, which change from one forum to the next and are not listed here.',
        fr: 'Le HCR organise le forum avec plusieurs États, qui changent d’un forum à l’autre et ne sont pas énumérés ici.',
        es: 'El ACNUR convoca el foro con varios Estados, que cambian de un foro a otro y no se enumeran aquí.',
        ru: 'УВКБ созывает форум совместно с несколькими государствами, состав которых от форума к форуму меняется и здесь не приводится.',
        zh: '由难民署与若干国家共同召集；各届共同召集国不同，此处未列出。',
        ar: 'تدعو المفوضية إلى المنتدى بالاشتراك مع عدة دول تتغير من منتدى إلى آخر وليست مذكورة هنا.',
      }),
      holders: [{ party: 'unhcr' }],
    },
  ],
  themes: ['refugees', 'partnerships', 'governance'],
  participants: {
    rule: words({
      en: 'All Member States; also international organizations, civil society, refugees, local authorities, the private sector and others, each of which may pledge.',
      fr: 'Tous les États Membres ; également les organisations internationales, la société civile, les réfugiés, les autorités locales, le secteur privé et d’autres, chacun pouvant prendre un engagement.',
      es: 'Todos los Estados Miembros; también las organizaciones internacionales, la sociedad civil, los refugiados, las autoridades locales, el sector privado y otros, y todos ellos pueden hacer promesas.',
      ru: 'Все государства-члены, а также международные организации, гражданское общество, беженцы, местные органы власти, частный сектор и другие участники; каждый может принять обязательство.',
      zh: '全体会员国；以及国际组织、民间社会、难民、地方当局、私营部门和其他各方，各方均可作出认捐。',
      ar: 'جميع الدول الأعضاء، وكذلك المنظمات الدولية والمجتمع المدني واللاجئون والسلطات المحلية والقطاع الخاص وغيرهم، ولكل منهم أن يقدم تعهدا.',
    }),
    parties: ['all-member-states'],
  },
  partners: ['unhcr'],
  secretariat: words({ en: 'UNHCR, Geneva.', fr: 'HCR, Genève.', es: 'ACNUR, Ginebra.', ru: 'УВКБ, Женева.', zh: '难民署，日内瓦。', ar: 'المفوضية، جنيف.' }),
  meetings: [
    {
      slug: 'grf-2019',
      title: words({ en: 'First Global Refugee Forum', fr: 'Premier Forum mondial sur les réfugiés', es: 'Primer Foro Mundial sobre los Refugiados', ru: 'Первый Глобальный форум по вопросам беженцев', zh: '第一届全球难民论坛', ar: 'المنتدى العالمي الأول للاجئين' }),
      form: 'forum',
      startsOn: '2019-12',
      place: geneva,
      chairs: ['unhcr'],
      note: monthOnly,
    },
    {
      slug: 'grf-officials-2021',
      title: words({ en: 'High-level Officials Meeting, 2021', fr: 'Réunion de hauts responsables, 2021', es: 'Reunión de Altos Funcionarios, 2021', ru: 'Совещание должностных лиц высокого уровня, 2021 год', zh: '2021年高级官员会议', ar: 'اجتماع المسؤولين الرفيعي المستوى، 2021' }),
      form: 'officials-meeting',
      startsOn: '2021-12',
      chairs: ['unhcr'],
      note: monthOnly,
    },
    {
      slug: 'grf-2023',
      title: words({ en: 'Second Global Refugee Forum', fr: 'Deuxième Forum mondial sur les réfugiés', es: 'Segundo Foro Mundial sobre los Refugiados', ru: 'Второй Глобальный форум по вопросам беженцев', zh: '第二届全球难民论坛', ar: 'المنتدى العالمي الثاني للاجئين' }),
      form: 'forum',
      startsOn: '2023-12-13',
      endsOn: '2023-12-15',
      place: geneva,
      chairs: ['unhcr'],
    },
    {
      slug: 'grf-officials-2025',
      title: words({ en: 'High-level Officials Meeting, 2025', fr: 'Réunion de hauts responsables, 2025', es: 'Reunión de Altos Funcionarios, 2025', ru: 'Совещание должностных лиц высокого уровня, 2025 год', zh: '2025年高级官员会议', ar: 'اجتماع المسؤولين الرفيعي المستوى، 2025' }),
      form: 'officials-meeting',
      startsOn: '2025-12',
      chairs: ['unhcr'],
      note: words({
        en: 'Known here to the month only, and not confirmed from a record of the meeting.',
        fr: 'Connu ici au mois près, sans confirmation par un compte rendu de la réunion.',
        es: 'Aquí solo consta el mes, sin confirmar con un acta de la reunión.',
        ru: 'Здесь известен только месяц; по отчету о совещании не подтверждено.',
        zh: '此处仅知月份，且未经会议记录核实。',
        ar: 'المعروف هنا هو الشهر فقط، ولم يُتحقق منه في محضر للاجتماع.',
      }),
    },
    {
      slug: 'grf-2027',
      title: words({ en: 'Third Global Refugee Forum', fr: 'Troisième Forum mondial sur les réfugiés', es: 'Tercer Foro Mundial sobre los Refugiados', ru: 'Третий Глобальный форум по вопросам беженцев', zh: '第三届全球难民论坛', ar: 'المنتدى العالمي الثالث للاجئين' }),
      form: 'forum',
      startsOn: '2027',
      chairs: ['unhcr'],
      note: words({
        en: 'Planned; days not yet recorded here.',
        fr: 'Prévu ; jours non encore consignés ici.',
        es: 'Previsto; aún no constan aquí los días.',
        ru: 'Запланирован; дни здесь пока не указаны.',
        zh: '计划中；此处尚未记录具体日期。',
        ar: 'مقرر عقده، ولم تُسجَّل أيامه هنا بعد.',
      }),
    },
  ],
  lists: [
    {
      slug: 'kinds-of-pledge',
      title: words({ en: 'Kinds of pledge', fr: 'Types d’engagement', es: 'Tipos de promesa', ru: 'Виды обязательств', zh: '认捐类型', ar: 'أنواع التعهدات' }),
      source: { label: 'UNHCR, pledges and contributions, 2019' },
      items: [
        entry('1', { en: 'Financial, material or technical support', fr: 'Appui financier, matériel ou technique', es: 'Apoyo financiero, material o técnico', ru: 'Финансовая, материальная или техническая поддержка', zh: '资金、物资或技术支持', ar: 'دعم مالي أو مادي أو فني' }),
        entry('2', { en: 'Resettlement and complementary pathways', fr: 'Réinstallation et voies complémentaires', es: 'Reasentamiento y vías complementarias', ru: 'Переселение и дополнительные пути', zh: '重新安置和补充途径', ar: 'إعادة التوطين والمسارات التكميلية' }),
        entry('3', { en: 'Law, policy or other action', fr: 'Législation, politique ou autre mesure', es: 'Legislación, políticas u otras medidas', ru: 'Законодательство, политика или иные меры', zh: '法律、政策或其他行动', ar: 'قانون أو سياسة أو إجراء آخر' }),
      ],
    },
    {
      slug: 'states-of-a-pledge',
      title: words({ en: 'The three states of a pledge', fr: 'Les trois états d’un engagement', es: 'Los tres estados de una promesa', ru: 'Три состояния обязательства', zh: '认捐的三种状态', ar: 'الحالات الثلاث للتعهد' }),
      source: { label: 'UNHCR, pledge follow-up, 2020, and update form' },
      items: [
        entry('1', { en: 'In the planning stage', fr: 'En cours de planification', es: 'En fase de planificación', ru: 'На стадии планирования', zh: '规划阶段', ar: 'قيد التخطيط' }),
        entry('2', { en: 'In progress', fr: 'En cours d’exécution', es: 'En curso', ru: 'Выполняется', zh: '进行中', ar: 'قيد التنفيذ' }),
        entry(
          '3',
          { en: 'Fulfilled', fr: 'Réalisé', es: 'Cumplida', ru: 'Выполнено', zh: '已履行', ar: 'مُنفَّذ' },
          {
            en: 'One update for each pledge, with a narrative. For a joint pledge only the entity that entered it reports. No new update is needed while the state is unchanged; trends are published twice a year.',
            fr: 'Une mise à jour par engagement, avec un exposé. Pour un engagement commun, seule l’entité qui l’a enregistré rend compte. Aucune nouvelle mise à jour n’est requise tant que l’état ne change pas ; les tendances sont publiées deux fois par an.',
            es: 'Una actualización por promesa, con un relato. En las promesas conjuntas solo informa la entidad que la registró. No hace falta otra actualización mientras el estado no cambie; las tendencias se publican dos veces al año.',
            ru: 'По каждому обязательству — одно обновление с описанием. По совместному обязательству отчитывается только внесшая его структура. Пока состояние не изменилось, новое обновление не требуется; тенденции публикуются дважды в год.',
            zh: '每项认捐提交一份附说明的更新。联合认捐仅由登记实体报告。状态未变则无需再次更新；趋势每年公布两次。',
            ar: 'تحديث واحد لكل تعهد مع سرد. وفي التعهد المشترك تبلغ الجهة التي سجلته وحدها. ولا يلزم تحديث جديد ما دامت الحالة لم تتغير، وتُنشر الاتجاهات مرتين في السنة.',
          },
        ),
      ],
    },
    {
      slug: 'matching',
      title: words({ en: 'Matching of pledges', fr: 'Mise en correspondance des engagements', es: 'Correspondencia entre promesas', ru: 'Взаимное согласование обязательств', zh: '认捐匹配', ar: 'المواءمة بين التعهدات' }),
      numbered: false,
      source: { label: 'UNHCR, matching pledges, 2022 and 2023' },
      items: [
        entry(
          'a',
          { en: 'A host country’s pledge to change its policy', fr: 'L’engagement d’un pays d’accueil de modifier sa politique', es: 'La promesa de un país de acogida de cambiar su política', ru: 'Обязательство принимающей страны изменить свою политику', zh: '收容国作出的政策认捐', ar: 'تعهد بلد مضيف بتغيير سياسته' },
          {
            en: 'For instance to open schools or the labour market to refugees.',
            fr: 'Par exemple ouvrir les écoles ou le marché du travail aux réfugiés.',
            es: 'Por ejemplo, abrir las escuelas o el mercado laboral a los refugiados.',
            ru: 'Например, открыть беженцам доступ в школы или на рынок труда.',
            zh: '例如向难民开放学校或劳动力市场。',
            ar: 'مثل فتح المدارس أو سوق العمل أمام اللاجئين.',
          },
        ),
        entry(
          'b',
          { en: 'is joined to a donor’s financial, material or technical pledge', fr: 'est rapproché de l’engagement financier, matériel ou technique d’un donateur', es: 'se une a la promesa financiera, material o técnica de un donante', ru: 'увязывается с финансовым, материальным или техническим обязательством донора', zh: '与捐助方的资金、物资或技术认捐相匹配', ar: 'يُوائَم مع تعهد مالي أو مادي أو فني من جهة مانحة' },
          {
            en: 'The match is proposed by the two sides or by UNHCR.',
            fr: 'Le rapprochement est proposé par les deux parties ou par le HCR.',
            es: 'La correspondencia la proponen las dos partes o el ACNUR.',
            ru: 'Увязка предлагается самими сторонами или УВКБ.',
            zh: '匹配由双方或难民署提出。',
            ar: 'يقترح المواءمةَ الطرفان أو المفوضية.',
          },
        ),
      ],
    },
  ],
  outcomes: [
    {
      text: words({
        en: 'Pledges entered at and after the first forum.',
        fr: 'Engagements enregistrés lors du premier forum et après celui-ci.',
        es: 'Promesas registradas en el primer foro y después de él.',
        ru: 'Обязательства, внесенные на первом форуме и после него.',
        zh: '第一届论坛期间及之后登记的认捐。',
        ar: 'تعهدات سُجلت في المنتدى الأول وبعده.',
      }),
      on: '2019-12',
    },
    {
      text: words({
        en: 'New pledges and matching at the second forum, with progress reported on those of 2019.',
        fr: 'Nouveaux engagements et rapprochements au deuxième forum, avec compte rendu des progrès relatifs à ceux de 2019.',
        es: 'Nuevas promesas y correspondencias en el segundo foro, con información sobre los avances de las de 2019.',
        ru: 'Новые обязательства и их согласование на втором форуме; отчет о прогрессе по обязательствам 2019 года.',
        zh: '第二届论坛作出新的认捐并进行匹配，同时报告2019年认捐的进展。',
        ar: 'تعهدات جديدة ومواءمات في المنتدى الثاني، مع الإبلاغ عن التقدم في تعهدات عام 2019.',
      }),
      on: '2023-12-15',
    },
  ],
  links: [
    { label: words({ en: 'Pledges and contributions', fr: 'Engagements et contributions', es: 'Promesas y contribuciones', ru: 'Обязательства и взносы', zh: '认捐与捐助', ar: 'التعهدات والمساهمات' }), url: 'https://globalcompactrefugees.org/' },
  ],
  documents: [{ symbol: 'A/RES/73/151', on: '2018-12-17' }],
  succession: [{ kind: 'part-of', mechanism: 'gcr', basis: 'A/RES/73/151' }],
  sources: [
    { label: 'Resolution affirming the Compact (not read again for this profile)', symbol: 'A/RES/73/151', url: 'https://docs.un.org/A/RES/73/151' },
    { label: 'UNHCR, pledges and contributions, 2019; pledge follow-up, 2020; matching pledges, 2022 and 2023' },
    { label: 'Asylum Capacity Support Group: dates of the forum of 2023', url: 'https://acsg-portal.org/' },
    { label: 'ASILE project, pledging and the Compact: officials’ meeting of 2021', url: 'https://www.asileproject.eu/' },
  ],
  verified: verifiedByTheScenario,
};
