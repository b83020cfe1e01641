import type { ProfileInput } from '#mechanisms/profile.ts';
import { acronym, type InSixLanguages, type SixLanguages, verifiedByTheScenario, words } from './in-six-languages.ts';

/**
 * English, French and Spanish follow the United Nations SDG taxonomy (2020 pilot); Russian and Chinese the
 * framework annexed to A/RES/71/313. The Arabic was read in a republication only, so it is not marked official.
 */
const target = (versions: SixLanguages, arabic: 'unofficial' | 'machine' = 'unofficial'): InSixLanguages => ({
  ...words(versions, ['zh', 'en', 'fr', 'ru', 'es']),
  ar: { text: versions.ar, status: arabic },
});

/** Our own summary of what measures the target; indicator numbers are those of the global framework. */
const measuredBy = (indicators: string, about: SixLanguages) =>
  words({
    ar: `المؤشرات: ${indicators}. ${about.ar}`,
    zh: `指标：${indicators}。${about.zh}`,
    en: `Indicators: ${indicators}. ${about.en}`,
    fr: `Indicateurs : ${indicators}. ${about.fr}`,
    ru: `Показатели: ${indicators}. ${about.ru}`,
    es: `Indicadores: ${indicators}. ${about.es}`,
  });

export const sdgMigration: ProfileInput = {
  slug: 'sdg-migration',
  name: words({
    ar: 'غايات أهداف التنمية المستدامة المتصلة بالهجرة',
    zh: '可持续发展目标中与移民有关的具体目标',
    en: 'Migration-related targets of the Sustainable Development Goals',
    fr: 'Cibles des objectifs de développement durable relatives aux migrations',
    ru: 'Задачи целей в области устойчивого развития, касающиеся миграции',
    es: 'Metas de los Objetivos de Desarrollo Sostenible relacionadas con la migración',
  }),
  acronym: acronym('SDGs', { ar: 'أهداف التنمية المستدامة', zh: '可持续发展目标', fr: 'ODD', ru: 'ЦУР', es: 'ODS' }),
  kind: 'goals',
  level: 'global',
  established: '2015-09-25',
  summary: words({
    ar: 'عشر غايات من خطة التنمية المستدامة لعام 2030 تتناول الهجرة والمهاجرين، من الهجرة المنظمة والآمنة إلى كلفة التحويلات المالية والهوية القانونية والبيانات المصنفة.',
    zh: '《2030年可持续发展议程》中涉及移民问题和移民群体的十项具体目标，内容从有序安全的移民到汇款费用、法律身份和分类数据。',
    en: 'Ten targets of the 2030 Agenda that touch migration and migrants, from orderly and safe migration to the cost of remittances, legal identity and disaggregated data.',
    fr: 'Dix cibles du Programme 2030 qui touchent aux migrations et aux migrants, des migrations sûres et ordonnées au coût des envois de fonds, à l’identité juridique et aux données ventilées.',
    ru: 'Десять задач Повестки дня на период до 2030 года, касающихся миграции и мигрантов: от упорядоченной и безопасной миграции до стоимости денежных переводов, законных удостоверений личности и дезагрегированных данных.',
    es: 'Diez metas de la Agenda 2030 que tienen que ver con la migración y los migrantes, desde la migración ordenada y segura hasta el costo de las remesas, la identidad jurídica y los datos desglosados.',
  }),
  mandates: [
    {
      symbol: 'A/RES/70/1',
      note: words({
        ar: 'خطة التنمية المستدامة لعام 2030 بأهدافها وغاياتها.',
        zh: '《2030年可持续发展议程》及其各项目标和具体目标。',
        en: 'The 2030 Agenda for Sustainable Development, with its goals and targets.',
        fr: 'Le Programme de développement durable à l’horizon 2030, avec ses objectifs et ses cibles.',
        ru: 'Повестка дня в области устойчивого развития на период до 2030 года с ее целями и задачами.',
        es: 'La Agenda 2030 para el Desarrollo Sostenible, con sus Objetivos y metas.',
      }),
    },
    {
      symbol: 'A/RES/71/313',
      note: words({
        ar: 'إطار المؤشرات العالمية الذي تقاس به الغايات.',
        zh: '用以衡量各项具体目标的全球指标框架。',
        en: 'The global indicator framework by which the targets are measured.',
        fr: 'Le cadre mondial d’indicateurs qui sert à mesurer les cibles.',
        ru: 'Система глобальных показателей, с помощью которых измеряется выполнение задач.',
        es: 'El marco de indicadores mundiales con el que se miden las metas.',
      }),
    },
  ],
  background: words({
    ar: 'لا يوجد بين أهداف التنمية المستدامة السبعة عشر هدف مخصص للهجرة، غير أن الغاية 10-7 جعلتها للمرة الأولى التزاما إنمائيا عالميا صريحا، وتتوزع غايات أخرى على أهداف الصحة والتعليم والمساواة بين الجنسين والعمل اللائق وعدم المساواة والسلام والشراكات. وقد بُني الاتفاق العالمي من أجل الهجرة على هذه الخطة، ولذلك تظهر الصلة بين النصين في معظم الالتزامات.',
    zh: '十七项可持续发展目标中没有专门针对移民问题的目标，但具体目标10.7首次将其列为明确的全球发展承诺，其他相关具体目标则分布在健康、教育、性别平等、体面工作、不平等、和平以及伙伴关系等目标之下。移民问题全球契约以该议程为依托，因此两份文书的大多数承诺可以相互对应。',
    en: 'None of the seventeen goals is about migration alone. Target 10.7 made it an explicit commitment of the development agenda, and other targets sit under health, education, gender equality, decent work, inequality, peace and partnerships. The Global Compact for Migration was built on the 2030 Agenda, so most of its commitments can be read next to a target.',
    fr: 'Aucun des dix-sept objectifs ne porte sur les seules migrations. La cible 10.7 en a fait un engagement explicite du programme de développement, et d’autres cibles relèvent de la santé, de l’éducation, de l’égalité des genres, du travail décent, des inégalités, de la paix et des partenariats. Le Pacte mondial sur les migrations repose sur le Programme 2030, de sorte que la plupart de ses engagements peuvent être rapprochés d’une cible.',
    ru: 'Ни одна из семнадцати целей не посвящена исключительно миграции. Задача 10.7 сделала ее прямым обязательством в рамках повестки дня в области развития, а другие задачи относятся к целям, касающимся здоровья, образования, гендерного равенства, достойной работы, неравенства, мира и партнерства. Глобальный договор о миграции опирается на Повестку дня на период до 2030 года, поэтому большинство его обязательств можно соотнести с той или иной задачей.',
    es: 'Ninguno de los diecisiete Objetivos trata únicamente de la migración. La meta 10.7 la convirtió en un compromiso explícito de la agenda de desarrollo, y otras metas figuran en los Objetivos sobre salud, educación, igualdad de género, trabajo decente, desigualdad, paz y alianzas. El Pacto Mundial para la Migración se apoya en la Agenda 2030, por lo que la mayoría de sus compromisos pueden leerse junto a una meta.',
  }),
  purpose: words({
    ar: 'توفير مقياس مشترك: لكل غاية مؤشر واحد أو أكثر، وبعضها لا يزال بلا بيانات في بلدان كثيرة. وتُستعرض الغايات سنويا في المنتدى السياسي الرفيع المستوى وفي الاستعراضات الوطنية الطوعية، التي يجوز أن تتضمن التقدم المحرز في تنفيذ الاتفاق العالمي من أجل الهجرة.',
    zh: '提供共同的衡量尺度：每项具体目标都有一个或多个指标，其中一些在许多国家尚无数据。高级别政治论坛和自愿国别评估每年对其进行审议，后者可列入移民问题全球契约的执行进展。',
    en: 'To give a common measure. Every target has one indicator or more, some of them still without data in many countries. They are reviewed each year at the high-level political forum and in voluntary national reviews, which may include progress on the Global Compact for Migration.',
    fr: 'Offrir une mesure commune. Chaque cible a un ou plusieurs indicateurs, dont certains restent sans données dans de nombreux pays. Ils sont examinés chaque année au forum politique de haut niveau et dans les examens nationaux volontaires, qui peuvent rendre compte des progrès relatifs au Pacte mondial sur les migrations.',
    ru: 'Дать общую меру. У каждой задачи есть один или несколько показателей, по некоторым из которых во многих странах данных пока нет. Их ежегодно рассматривают на политическом форуме высокого уровня и в добровольных национальных обзорах, куда можно включать сведения о прогрессе в осуществлении Глобального договора о миграции.',
    es: 'Ofrecer una medida común. Cada meta tiene uno o más indicadores, algunos todavía sin datos en muchos países. Se examinan cada año en el foro político de alto nivel y en los exámenes nacionales voluntarios, que pueden incluir los avances del Pacto Mundial para la Migración.',
  }),
  governance: [
    {
      role: words({
        ar: 'المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة',
        zh: '可持续发展高级别政治论坛',
        en: 'High-level political forum on sustainable development',
        fr: 'Forum politique de haut niveau pour le développement durable',
        ru: 'Политический форум высокого уровня по устойчивому развитию',
        es: 'Foro político de alto nivel sobre el desarrollo sostenible',
      }),
      description: words({
        ar: 'يستعرض تنفيذ خطة عام 2030 كل سنة على الصعيد العالمي، وتقدم فيه الدول استعراضاتها الوطنية الطوعية.',
        zh: '每年在全球层面审查《2030年议程》的执行情况，各国在论坛上提交自愿国别评估。',
        en: 'Reviews the 2030 Agenda every year at the global level; States present their voluntary national reviews there.',
        fr: 'Examine chaque année le Programme 2030 à l’échelle mondiale ; les États y présentent leurs examens nationaux volontaires.',
        ru: 'Ежегодно проводит обзор Повестки дня на период до 2030 года на глобальном уровне; государства представляют там свои добровольные национальные обзоры.',
        es: 'Examina cada año la Agenda 2030 a nivel mundial; los Estados presentan en él sus exámenes nacionales voluntarios.',
      }),
    },
  ],
  currentFocus: [
    words({ ar: 'خفض كلفة التحويلات المالية', zh: '降低汇款费用', en: 'Cheaper remittances', fr: 'Réduction du coût des envois de fonds', ru: 'Удешевление денежных переводов', es: 'Abaratamiento de las remesas' }),
    words({ ar: 'بيانات مصنفة حسب الوضع من حيث الهجرة', zh: '按移民身份分类的数据', en: 'Data disaggregated by migratory status', fr: 'Données ventilées selon le statut migratoire', ru: 'Данные с разбивкой по миграционному статусу', es: 'Datos desglosados por estatus migratorio' }),
    words({ ar: 'كلفة الاستقدام التي يتحملها العمال', zh: '工人承担的招聘费用', en: 'Recruitment costs borne by workers', fr: 'Frais de recrutement à la charge des travailleurs', ru: 'Расходы на трудоустройство, которые несут работники', es: 'Costos de contratación a cargo de los trabajadores' }),
  ],
  themes: ['sustainable-development', 'migration-and-development', 'labour-migration', 'remittances', 'trafficking-and-smuggling', 'exploitation', 'data-and-evidence'],
  participants: {
    rule: words({
      ar: 'تنطبق الخطة على جميع الدول الأعضاء، والاستعراض الوطني طوعي.',
      zh: '议程适用于全体会员国；国别评估出于自愿。',
      en: 'The Agenda applies to all Member States; national review is voluntary.',
      fr: 'Le Programme s’applique à tous les États Membres ; l’examen national est volontaire.',
      ru: 'Повестка дня распространяется на все государства-члены; национальный обзор является добровольным.',
      es: 'La Agenda se aplica a todos los Estados Miembros; el examen nacional es voluntario.',
    }),
    parties: ['all-member-states'],
  },
  partners: ['desa', 'iom', 'ilo', 'unodc', 'unicef'],
  lists: [
    {
      slug: 'targets',
      title: words({
        ar: 'الغايات المتصلة بالهجرة ومؤشراتها',
        zh: '与移民有关的具体目标及其指标',
        en: 'Migration-related targets and their indicators',
        fr: 'Cibles relatives aux migrations et leurs indicateurs',
        ru: 'Задачи, касающиеся миграции, и их показатели',
        es: 'Metas relacionadas con la migración y sus indicadores',
      }),
      numbered: true,
      source: { label: 'Global indicator framework for the Sustainable Development Goals and targets', symbol: 'A/RES/71/313' },
      items: [
        {
          label: '10.7',
          text: target({
            ar: 'تيسير الهجرة وتنقل الأشخاص على نحو منظم وآمن ومنتظم ومتسم بالمسؤولية، بطرق منها تنفيذ سياسات الهجرة المخطط لها والتي تتسم بحسن الإدارة',
            zh: '促进有序、安全、正常和负责的移民和人口流动，包括执行合理规划和管理完善的移民政策',
            en: 'Facilitate orderly, safe, regular and responsible migration and mobility of people, including through the implementation of planned and well-managed migration policies',
            fr: 'Faciliter la migration et la mobilité de façon ordonnée, sûre, régulière et responsable, notamment par la mise en œuvre de politiques migratoires planifiées et bien gérées',
            ru: 'Содействовать упорядоченной, безопасной, законной и ответственной миграции и мобильности людей, в том числе с помощью проведения спланированной и хорошо продуманной миграционной политики',
            es: 'Facilitar la migración y la movilidad ordenadas, seguras, regulares y responsables de las personas, incluso mediante la aplicación de políticas migratorias planificadas y bien gestionadas',
          }),
          note: measuredBy('10.7.1, 10.7.2, 10.7.3, 10.7.4', {
            ar: 'كلفة الاستقدام التي يدفعها العامل؛ البلدان التي لديها سياسات هجرة؛ وأضيف في عام 2020 مؤشران: الوفيات وحالات الاختفاء أثناء الهجرة، ونسبة اللاجئين إلى سكان بلد المنشأ.',
            zh: '雇员承担的招聘费用；制定了移民政策的国家数；2020年增列两项：移民过程中的死亡和失踪人数，以及难民占原籍国人口的比例。',
            en: 'What recruitment costs the worker; countries with migration policies; and, added in 2020, deaths and disappearances in migration and refugees as a share of the population of origin.',
            fr: 'Coût du recrutement pour le travailleur ; pays dotés de politiques migratoires ; et, ajoutés en 2020, décès et disparitions au cours de la migration et réfugiés rapportés à la population d’origine.',
            ru: 'Расходы работника на трудоустройство; страны, имеющие миграционную политику; добавлены в 2020 году: гибель и исчезновение людей в процессе миграции и доля беженцев в населении страны происхождения.',
            es: 'Lo que la contratación cuesta al trabajador; países con políticas migratorias; y, añadidos en 2020, muertes y desapariciones durante la migración y refugiados en relación con la población de origen.',
          }),
        },
        {
          label: '10.c',
          text: target({
            ar: 'خفض تكاليف معاملات تحويلات المهاجرين إلى أقل من 3 في المائة، وإلغاء قنوات التحويلات المالية التي تربو تكاليفها على 5 في المائة، بحلول عام 2030',
            zh: '到2030年，将移民汇款手续费减至3%以下，取消费用高于5%的侨汇渠道',
            en: 'By 2030, reduce to less than 3 per cent the transaction costs of migrant remittances and eliminate remittance corridors with costs higher than 5 per cent',
            fr: 'D’ici à 2030, faire baisser au-dessous de 3 pour cent les coûts de transaction des envois de fonds effectués par les migrants et éliminer les circuits d’envois de fonds dont les coûts sont supérieurs à 5 pour cent',
            ru: 'К 2030 году сократить операционные затраты, связанные с переводом мигрантами денежных средств, до менее 3 процентов от суммы перевода и ликвидировать каналы денежных переводов, у которых эти затраты превышают 5 процентов',
            es: 'De aquí a 2030, reducir a menos del 3% los costos de transacción de las remesas de los migrantes y eliminar los corredores de remesas con un costo superior al 5%',
          }),
          note: measuredBy('10.c.1', {
            ar: 'كلفة التحويل نسبةً إلى المبلغ المرسل.',
            zh: '汇款费用占汇款金额的比例。',
            en: 'What it costs to send money, as a share of the amount sent.',
            fr: 'Ce que coûte un envoi de fonds, rapporté au montant envoyé.',
            ru: 'Стоимость перевода по отношению к переведенной сумме.',
            es: 'Lo que cuesta enviar dinero, en proporción a la suma enviada.',
          }),
        },
        {
          label: '8.8',
          text: target({
            ar: 'حماية حقوق العمل وإيجاد بيئات عمل توفر السلامة والأمن لجميع العمال، بمن فيهم العمال المهاجرون، وبخاصة المهاجرات، والعاملون في الوظائف غير المستقرة',
            zh: '保护劳工权利，推动为所有工人，包括移民工人，特别是女性移民和没有稳定工作的人创造安全和有保障的工作环境',
            en: 'Protect labour rights and promote safe and secure working environments for all workers, including migrant workers, in particular women migrants, and those in precarious employment',
            fr: 'Défendre les droits des travailleurs, promouvoir la sécurité sur le lieu de travail et assurer la protection de tous les travailleurs, y compris les migrants, en particulier les femmes, et ceux qui ont un emploi précaire',
            ru: 'Защищать трудовые права и содействовать обеспечению надежных и безопасных условий работы для всех трудящихся, включая трудящихся-мигрантов, особенно женщин-мигрантов, и лиц, не имеющих стабильной занятости',
            es: 'Proteger los derechos laborales y promover un entorno de trabajo seguro y sin riesgos para todos los trabajadores, incluidos los trabajadores migrantes, en particular las mujeres migrantes y las personas con empleos precarios',
          }),
          note: measuredBy('8.8.1, 8.8.2', {
            ar: 'الإصابات المهنية واحترام حقوق العمل، وكلاهما حسب الجنس والوضع من حيث الهجرة.',
            zh: '工伤发生率和劳工权利的遵守程度，均按性别和移民身份分列。',
            en: 'Injuries at work and respect for labour rights, both by sex and migrant status.',
            fr: 'Accidents du travail et respect des droits du travail, ventilés par sexe et statut migratoire.',
            ru: 'Производственный травматизм и соблюдение трудовых прав с разбивкой по полу и миграционному статусу.',
            es: 'Lesiones en el trabajo y respeto de los derechos laborales, por sexo y estatus migratorio.',
          }),
        },
        {
          label: '8.7',
          text: target({
            ar: 'اتخاذ تدابير فورية وفعالة للقضاء على السخرة، وإنهاء الرق المعاصر والاتجار بالبشر، وضمان حظر واستئصال أسوأ أشكال عمل الأطفال، بما في ذلك تجنيدهم واستخدامهم كجنود، وإنهاء عمل الأطفال بجميع أشكاله، بحلول عام 2025',
            zh: '立即采取有效措施，根除强制劳动、现代奴隶制和贩卖人口，禁止和消除最恶劣形式的使用童工，包括招募和利用童兵，到2025年终止一切形式的使用童工',
            en: 'Take immediate and effective measures to eradicate forced labour, end modern slavery and human trafficking and secure the prohibition and elimination of the worst forms of child labour, including recruitment and use of child soldiers, and by 2025 end child labour in all its forms',
            fr: 'Prendre des mesures immédiates et efficaces pour supprimer le travail forcé, mettre fin à l’esclavage moderne et à la traite d’êtres humains, interdire et éliminer les pires formes de travail des enfants, y compris le recrutement et l’utilisation d’enfants soldats, et, d’ici à 2025, mettre fin au travail des enfants sous toutes ses formes',
            ru: 'Принять срочные и эффективные меры для того, чтобы искоренить принудительный труд, покончить с современным рабством и торговлей людьми и обеспечить запрет и ликвидацию наихудших форм детского труда, включая вербовку и использование детей-солдат, а к 2025 году покончить с детским трудом во всех его формах',
            es: 'Adoptar medidas inmediatas y eficaces para erradicar el trabajo forzoso, poner fin a las formas contemporáneas de esclavitud y la trata de personas y asegurar la prohibición y eliminación de las peores formas de trabajo infantil, incluidos el reclutamiento y la utilización de niños soldados, y, de aquí a 2025, poner fin al trabajo infantil en todas sus formas',
          }),
          note: measuredBy('8.7.1', {
            ar: 'نسبة وعدد الأطفال العاملين بين 5 سنوات و 17 سنة.',
            zh: '5至17岁童工的比例和人数。',
            en: 'Share and number of children aged 5 to 17 in child labour.',
            fr: 'Proportion et nombre d’enfants de 5 à 17 ans qui travaillent.',
            ru: 'Доля и число детей в возрасте от 5 до 17 лет, занятых детским трудом.',
            es: 'Proporción y número de niños de 5 a 17 años que realizan trabajo infantil.',
          }),
        },
        {
          label: '5.2',
          text: target({
            ar: 'القضاء على جميع أشكال العنف ضد جميع النساء والفتيات في المجالين العام والخاص، بما في ذلك الاتجار بالبشر والاستغلال الجنسي وغير ذلك من أنواع الاستغلال',
            zh: '消除公共和私营部门针对妇女和女童一切形式的暴力行为，包括贩卖、性剥削及其他形式的剥削',
            en: 'Eliminate all forms of violence against all women and girls in the public and private spheres, including trafficking and sexual and other types of exploitation',
            fr: 'Éliminer de la vie publique et de la vie privée toutes les formes de violence faite aux femmes et aux filles, y compris la traite et l’exploitation sexuelle et d’autres types d’exploitation',
            ru: 'Ликвидировать все формы насилия в отношении всех женщин и девочек в публичной и частной сферах, включая торговлю людьми и сексуальную и иные формы эксплуатации',
            es: 'Eliminar todas las formas de violencia contra todas las mujeres y las niñas en los ámbitos público y privado, incluidas la trata y la explotación sexual y otros tipos de explotación',
          }),
          note: measuredBy('5.2.1, 5.2.2', {
            ar: 'تعرض النساء والفتيات من سن 15 فما فوق للعنف، من الشريك ومن غيره. ولا يقيس أي منهما الاتجار نفسه.',
            zh: '15岁及以上妇女和女童遭受伴侣暴力和非伴侣暴力的情况；两项指标均不衡量贩运行为本身。',
            en: 'Violence against women and girls aged 15 and over, by a partner and by others; neither measures trafficking itself.',
            fr: 'Violences faites aux femmes et aux filles de 15 ans et plus, par un partenaire ou par d’autres ; aucun ne mesure la traite elle-même.',
            ru: 'Насилие в отношении женщин и девочек в возрасте от 15 лет со стороны партнера и иных лиц; сама торговля людьми ими не измеряется.',
            es: 'Violencia contra mujeres y niñas a partir de los 15 años, por la pareja y por otras personas; ninguno mide la trata en sí.',
          }),
        },
        {
          label: '16.2',
          text: target({
            ar: 'إنهاء ما يتعرض له الأطفال من سوء المعاملة والاستغلال والاتجار بالبشر وجميع أشكال العنف والتعذيب',
            zh: '制止对儿童进行虐待、剥削、贩卖以及一切形式的暴力和酷刑',
            en: 'End abuse, exploitation, trafficking and all forms of violence against and torture of children',
            fr: 'Mettre un terme à la maltraitance, à l’exploitation et à la traite, et à toutes les formes de violence et de torture dont sont victimes les enfants',
            ru: 'Положить конец надругательствам, эксплуатации, торговле и всем формам насилия и пыток в отношении детей',
            es: 'Poner fin al maltrato, la explotación, la trata y todas las formas de violencia y tortura contra los niños',
          }),
          note: measuredBy('16.2.1, 16.2.2, 16.2.3', {
            ar: 'العقاب البدني للأطفال؛ ضحايا الاتجار بالبشر لكل 100 000 نسمة حسب الجنس والسن وشكل الاستغلال؛ العنف الجنسي في الطفولة.',
            zh: '对儿童的体罚；每10万人中的人口贩运受害者人数，按性别、年龄和剥削形式分列；童年遭受的性暴力。',
            en: 'Physical punishment of children; victims of trafficking per 100,000 people by sex, age and form of exploitation; sexual violence in childhood.',
            fr: 'Châtiments corporels infligés aux enfants ; victimes de la traite pour 100 000 habitants par sexe, âge et forme d’exploitation ; violences sexuelles subies dans l’enfance.',
            ru: 'Физические наказания детей; число жертв торговли людьми на 100 000 человек с разбивкой по полу, возрасту и форме эксплуатации; сексуальное насилие в детстве.',
            es: 'Castigo físico de niños; víctimas de la trata por cada 100.000 habitantes por sexo, edad y tipo de explotación; violencia sexual en la infancia.',
          }),
        },
        {
          label: '17.18',
          text: target({
            ar: 'تعزيز تقديم الدعم لبناء قدرات البلدان النامية، بما في ذلك أقل البلدان نموا والدول الجزرية الصغيرة النامية، لتحقيق زيادة كبيرة في توافر بيانات عالية الجودة ومناسبة التوقيت وموثوقة ومفصلة حسب الدخل، والجنس، والسن، والانتماء العرقي والإثني، والوضع من حيث الهجرة، والإعاقة، والموقع الجغرافي، وغيرها من الخصائص ذات الصلة في السياقات الوطنية، بحلول عام 2020',
            zh: '到2020年，加强向发展中国家，包括最不发达国家和小岛屿发展中国家提供的能力建设支持，大幅增加获得按收入、性别、年龄、种族、民族、移徙情况、残疾情况、地理位置和各国国情有关的其他特征分类的高质量、及时和可靠的数据',
            en: 'By 2020, enhance capacity-building support to developing countries, including for least developed countries and small island developing States, to increase significantly the availability of high-quality, timely and reliable data disaggregated by income, gender, age, race, ethnicity, migratory status, disability, geographic location and other characteristics relevant in national contexts',
            fr: 'D’ici à 2020, apporter un soutien accru au renforcement des capacités des pays en développement, notamment des pays les moins avancés et des petits États insulaires en développement, l’objectif étant de disposer d’un beaucoup plus grand nombre de données de qualité, actualisées et exactes, ventilées par niveau de revenu, sexe, âge, race, appartenance ethnique, statut migratoire, handicap et emplacement géographique, et selon d’autres caractéristiques propres à chaque pays',
            ru: 'К 2020 году усилить поддержку в целях наращивания потенциала развивающихся стран, в том числе наименее развитых стран и малых островных развивающихся государств, с тем чтобы значительно повысить доступность высококачественных, актуальных и достоверных данных, дезагрегированных по уровню доходов, гендерной принадлежности, возрасту, расе, национальности, миграционному статусу, инвалидности, географическому местонахождению и другим характеристикам, значимым с учетом национальных условий',
            es: 'De aquí a 2020, mejorar el apoyo a la creación de capacidad prestado a los países en desarrollo, incluidos los países menos adelantados y los pequeños Estados insulares en desarrollo, para aumentar significativamente la disponibilidad de datos oportunos, fiables y de gran calidad desglosados por ingresos, sexo, edad, raza, origen étnico, estatus migratorio, discapacidad, ubicación geográfica y otras características pertinentes en los contextos nacionales',
          }),
          note: measuredBy('17.18.1, 17.18.2, 17.18.3', {
            ar: 'قدرة البلدان على إنتاج المؤشرات مصنفة، وتشريعاتها الإحصائية، وخططها الإحصائية الممولة. وقد مضى الأجل المحدد بعام 2020.',
            zh: '各国编制分类指标的能力、统计立法以及获得供资的统计计划；2020年的期限已过。',
            en: 'Whether countries can produce disaggregated indicators, have statistical laws and funded statistical plans. Its date, 2020, has passed.',
            fr: 'Capacité des pays à produire des indicateurs ventilés, législation statistique, plans statistiques financés. L’échéance de 2020 est passée.',
            ru: 'Способность стран готовить дезагрегированные показатели, наличие законодательства о статистике и обеспеченных финансированием статистических планов. Установленный срок, 2020 год, истек.',
            es: 'Si los países pueden producir indicadores desglosados, tienen leyes estadísticas y planes estadísticos financiados. Su plazo, 2020, ya venció.',
          }),
        },
        {
          label: '4.b',
          // The republished Arabic says 2030 where every other version says 2020; this wording is ours.
          text: target(
            {
              ar: 'القيام، بحلول عام 2020، بزيادة كبيرة على الصعيد العالمي في عدد المنح الدراسية المتاحة للبلدان النامية، ولا سيما أقل البلدان نموا والدول الجزرية الصغيرة النامية والبلدان الأفريقية، للالتحاق بالتعليم العالي، بما في ذلك التدريب المهني وبرامج تكنولوجيا المعلومات والاتصالات والبرامج التقنية والهندسية والعلمية، في البلدان المتقدمة النمو والبلدان النامية الأخرى',
              zh: '到2020年，在全球范围内大幅增加发达国家和部分发展中国家为发展中国家，特别是最不发达国家、小岛屿发展中国家和非洲国家提供的高等教育奖学金数量，包括职业培训和信息通信技术、技术、工程、科学项目的奖学金',
              en: 'By 2020, substantially expand globally the number of scholarships available to developing countries, in particular least developed countries, small island developing States and African countries, for enrolment in higher education, including vocational training and information and communications technology, technical, engineering and scientific programmes, in developed countries and other developing countries',
              fr: 'D’ici à 2020, augmenter nettement à l’échelle mondiale le nombre de bourses d’études offertes à des étudiants des pays en développement, en particulier des pays les moins avancés, des petits États insulaires en développement et des pays d’Afrique, pour leur permettre de suivre des études supérieures, y compris une formation professionnelle, des cursus informatiques, techniques et scientifiques et des études d’ingénieur, dans des pays développés et d’autres pays en développement',
              ru: 'К 2020 году значительно увеличить во всем мире количество стипендий, предоставляемых развивающимся странам, особенно наименее развитым странам, малым островным развивающимся государствам и африканским странам, для получения высшего образования, включая профессионально-техническое образование и обучение по вопросам информационно-коммуникационных технологий, технические, инженерные и научные программы, в развитых странах и других развивающихся странах',
              es: 'De aquí a 2020, aumentar considerablemente a nivel mundial el número de becas disponibles para los países en desarrollo, en particular los países menos adelantados, los pequeños Estados insulares en desarrollo y los países africanos, a fin de que sus estudiantes puedan matricularse en programas de enseñanza superior, incluidos programas de formación profesional y programas técnicos, científicos, de ingeniería y de tecnología de la información y las comunicaciones, de países desarrollados y otros países en desarrollo',
            },
            'machine',
          ),
          note: measuredBy('4.b.1', {
            ar: 'المساعدة الإنمائية الرسمية المخصصة للمنح الدراسية. وقد مضى الأجل المحدد بعام 2020.',
            zh: '用于奖学金的官方发展援助；2020年的期限已过。',
            en: 'Official development assistance spent on scholarships. Its date, 2020, has passed.',
            fr: 'Aide publique au développement consacrée aux bourses d’études. L’échéance de 2020 est passée.',
            ru: 'Объем официальной помощи в целях развития, направляемой на стипендии. Установленный срок, 2020 год, истек.',
            es: 'Asistencia oficial para el desarrollo destinada a becas. Su plazo, 2020, ya venció.',
          }),
        },
        {
          label: '3.c',
          text: target({
            ar: 'تحقيق زيادة كبيرة في تمويل قطاع الصحة، وتوظيف قوى عاملة في هذا القطاع وتطويرها وتدريبها واستبقائها في البلدان النامية، وبخاصة في أقل البلدان نموا والدول الجزرية الصغيرة النامية',
            zh: '大幅加强发展中国家，尤其是最不发达国家和小岛屿发展中国家的卫生筹资，增加其卫生工作者的招聘、培养、培训和留用',
            en: 'Substantially increase health financing and the recruitment, development, training and retention of the health workforce in developing countries, especially in least developed countries and small island developing States',
            fr: 'Accroître considérablement le budget de la santé et le recrutement, le perfectionnement, la formation et le maintien en poste du personnel de santé dans les pays en développement, notamment dans les pays les moins avancés et les petits États insulaires en développement',
            ru: 'Существенно увеличить финансирование здравоохранения и набор, развитие, профессиональную подготовку и удержание медицинских кадров в развивающихся странах, особенно в наименее развитых странах и малых островных развивающихся государствах',
            es: 'Aumentar considerablemente la financiación de la salud y la contratación, el perfeccionamiento, la capacitación y la retención del personal sanitario en los países en desarrollo, especialmente en los países menos adelantados y los pequeños Estados insulares en desarrollo',
          }),
          note: measuredBy('3.c.1', {
            ar: 'كثافة العاملين الصحيين وتوزيعهم؛ والصلة بالهجرة هي استبقاء هؤلاء العاملين واستقدامهم إلى الخارج.',
            zh: '卫生工作者的密度和分布；与移民的关联在于这些人员的留用和出国就业。',
            en: 'Density and distribution of health workers; the link to migration is whether they stay or are recruited abroad.',
            fr: 'Densité et répartition du personnel de santé ; le lien avec les migrations tient au maintien en poste ou au recrutement à l’étranger.',
            ru: 'Плотность и распределение медицинских работников; связь с миграцией состоит в том, остаются они или их набирают за рубежом.',
            es: 'Densidad y distribución del personal sanitario; el vínculo con la migración es si permanece o es contratado en el extranjero.',
          }),
        },
        {
          label: '16.9',
          text: target({
            ar: 'توفير هوية قانونية للجميع، بما في ذلك تسجيل المواليد، بحلول عام 2030',
            zh: '到2030年，为所有人提供法律身份，包括出生登记',
            en: 'By 2030, provide legal identity for all, including birth registration',
            fr: 'D’ici à 2030, garantir à tous une identité juridique, notamment grâce à l’enregistrement des naissances',
            ru: 'К 2030 году обеспечить наличие у всех людей законных удостоверений личности, включая свидетельства о рождении',
            es: 'De aquí a 2030, proporcionar acceso a una identidad jurídica para todos, en particular mediante el registro de nacimientos',
          }),
          note: measuredBy('16.9.1', {
            ar: 'نسبة الأطفال دون الخامسة المسجلين لدى سلطة مدنية. ويقابلها الهدف 4 من الاتفاق العالمي من أجل الهجرة.',
            zh: '5岁以下儿童在民政部门登记的比例；与移民问题全球契约目标4相对应。',
            en: 'Share of children under five whose birth a civil authority has registered. Objective 4 of the Global Compact for Migration answers to it.',
            fr: 'Part des enfants de moins de 5 ans dont la naissance a été enregistrée par l’état civil. L’objectif 4 du Pacte mondial sur les migrations y répond.',
            ru: 'Доля детей в возрасте до пяти лет, рождение которых зарегистрировано гражданскими властями. Этой задаче отвечает цель 4 Глобального договора о миграции.',
            es: 'Proporción de menores de 5 años cuyo nacimiento ha registrado una autoridad civil. El objetivo 4 del Pacto Mundial para la Migración le corresponde.',
          }),
        },
      ],
    },
  ],
  documents: [
    { symbol: 'A/RES/70/1', on: '2015-09-25' },
    { symbol: 'A/RES/71/313', on: '2017-07-06' },
  ],
  succession: [
    {
      kind: 'feeds',
      mechanism: 'gcm',
      basis: 'A/RES/73/195',
      note: words({
        ar: 'بُني الاتفاق العالمي على خطة عام 2030، ويستند قياسه إلى مؤشراتها.',
        zh: '全球契约以《2030年议程》为依托，其衡量借鉴该议程的指标。',
        en: 'The Compact rests on the 2030 Agenda and its measurement draws on the Agenda’s indicators.',
        fr: 'Le Pacte repose sur le Programme 2030 et sa mesure s’inspire des indicateurs de ce dernier.',
        ru: 'Договор опирается на Повестку дня на период до 2030 года, и для оценки его осуществления используются ее показатели.',
        es: 'El Pacto se apoya en la Agenda 2030 y su medición se inspira en los indicadores de esta.',
      }),
    },
  ],
  sources: [
    { label: 'Transforming our world: the 2030 Agenda for Sustainable Development', symbol: 'A/RES/70/1', url: 'https://docs.un.org/A/RES/70/1' },
    { label: 'Global indicator framework', symbol: 'A/RES/71/313', url: 'https://docs.un.org/A/RES/71/313' },
    { label: 'United Nations SDG taxonomy, pilot of 2020 (titles in English, French and Spanish; indicator set of 2019)' },
    { label: 'open-sdg/sdg-translations: Russian, Chinese and Arabic titles' },
    { label: 'Indicators 10.7.3 and 10.7.4: added in 2020, absent from the taxonomy above, wording to be checked' },
  ],
  verified: verifiedByTheScenario,
};
