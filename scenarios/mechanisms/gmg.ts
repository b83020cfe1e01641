import type { ProfileInput } from '#mechanisms/profile.ts';
import { acronym, verifiedByTheScenario, words } from './in-six-languages.ts';

export const gmg: ProfileInput = {
  slug: 'gmg',
  name: words({
    en: 'Global Migration Group',
    ar: 'المجموعة العالمية المعنية بالهجرة',
    zh: '全球移民小组',
    fr: 'Groupe mondial sur la migration',
    ru: 'Группа по проблемам глобальной миграции',
    es: 'Grupo Mundial sobre Migración',
  }, ['fr', 'es']),
  acronym: acronym('GMG', { fr: 'GMM', es: 'GMM', ru: 'ГГМ' }),
  kind: 'coordination-body',
  level: 'global',
  established: '2006',
  ended: '2018',
  summary: words({
    en: 'An inter-agency group, set up by the Secretary-General in 2006, in which the heads of the agencies concerned with migration worked towards one approach. The United Nations Network on Migration took its place in 2018.',
    ar: 'مجموعة مشتركة بين الوكالات أنشأها الأمين العام في عام 2006، سعى من خلالها رؤساء الوكالات المعنية بالهجرة إلى نهج واحد. وحلت محلها شبكة الأمم المتحدة المعنية بالهجرة في عام 2018.',
    zh: '秘书长于2006年设立的机构间小组，与移民事务有关的各机构负责人借以形成统一做法。2018年由联合国移民问题网络取代。',
    fr: 'Groupe interinstitutions créé par le Secrétaire général en 2006, où les chefs des organismes s’occupant de migration recherchaient une démarche commune. Le Réseau des Nations Unies sur les migrations lui a succédé en 2018.',
    ru: 'Межучрежденческая группа, созданная Генеральным секретарем в 2006 году, в которой руководители занимающихся миграцией учреждений вырабатывали единый подход. В 2018 году ее сменила Сеть Организации Объединенных Наций по вопросам миграции.',
    es: 'Grupo interinstitucional creado por el Secretario General en 2006, en el que los jefes de los organismos que se ocupan de la migración buscaban un enfoque común. La Red de las Naciones Unidas sobre la Migración lo sustituyó en 2018.',
  }),
  background: words({
    en: 'When the General Assembly held its first dialogue on migration and development, more than a dozen agencies were already at work on migration, each under its own mandate. The Secretary-General brought their heads together in 2006. By 2013 the Group counted IOM and fifteen entities of the United Nations system, and others joined later. The chair passed from one head of agency to the next. Below that level, task forces of staff did the daily work: one of them, on migration and decent work, had terms of reference dated 2016. After the second dialogue the Group took up the eight-point agenda of the Secretary-General. When the Global Compact was being concluded, the Secretary-General replaced the Group with a network of wider reach.',
    ar: 'عندما عقدت الجمعية العامة حوارها الأول بشأن الهجرة والتنمية، كان أكثر من اثنتي عشرة وكالة تعمل بالفعل في مجال الهجرة، كل منها بموجب ولايتها. فجمع الأمين العام رؤساءها في عام 2006. وبحلول عام 2013 كانت المجموعة تضم المنظمة الدولية للهجرة وخمسة عشر كيانا من منظومة الأمم المتحدة، وانضمت كيانات أخرى لاحقا. وكانت الرئاسة تنتقل من رئيس وكالة إلى آخر. ودون ذلك المستوى تولت فرق عمل من الموظفين العمل اليومي: وكان لإحداها، المعنية بالهجرة والعمل اللائق، اختصاصات مؤرخة 2016. وبعد الحوار الثاني أخذت المجموعة بخطة النقاط الثماني للأمين العام. وعند إبرام الاتفاق العالمي استعاض الأمين العام عن المجموعة بشبكة أوسع نطاقا.',
    zh: '大会举行第一次移民与发展对话时，已有十余个机构各依其任务从事移民工作。2006年，秘书长将各机构负责人召集在一起。到2013年，小组包括国际移民组织和联合国系统十五个实体，此后又有其他实体加入。主席由各机构负责人轮流担任。在此之下，由工作人员组成的工作队负责日常工作：其中移民与体面工作工作队的职权范围订于2016年。第二次对话之后，小组接手落实秘书长的八点议程。《全球契约》即将达成时，秘书长以一个范围更广的网络取代了该小组。',
    fr: 'Quand l’Assemblée générale a tenu son premier dialogue sur les migrations et le développement, plus d’une douzaine d’organismes travaillaient déjà sur les migrations, chacun selon son mandat. Le Secrétaire général a réuni leurs chefs en 2006. En 2013, le Groupe comptait l’OIM et quinze entités du système des Nations Unies ; d’autres l’ont rejoint ensuite. La présidence passait d’un chef d’organisme à l’autre. À l’échelon inférieur, des équipes spéciales faisaient le travail courant : l’une d’elles, sur les migrations et le travail décent, avait un mandat daté de 2016. Après le deuxième dialogue, le Groupe a repris le programme en huit points du Secrétaire général. Au moment où le Pacte mondial était mis au point, le Secrétaire général a remplacé le Groupe par un réseau plus large.',
    ru: 'Когда Генеральная Ассамблея проводила первый диалог по миграции и развитию, миграцией уже занимались более десятка учреждений, каждое в рамках своего мандата. В 2006 году Генеральный секретарь объединил их руководителей. К 2013 году в Группу входили МОМ и пятнадцать структур системы Организации Объединенных Наций; позднее присоединились и другие. Председательство переходило от одного руководителя учреждения к другому. На рабочем уровне текущую работу вели целевые группы: у одной из них, по миграции и достойному труду, круг ведения датирован 2016 годом. После второго диалога Группа взяла на вооружение программу Генерального секретаря из восьми пунктов. Когда завершалась работа над Глобальным договором, Генеральный секретарь заменил Группу более широкой сетью.',
    es: 'Cuando la Asamblea General celebró su primer diálogo sobre migración y desarrollo, más de una docena de organismos trabajaban ya en la migración, cada uno según su mandato. El Secretario General reunió a sus jefes en 2006. En 2013 el Grupo contaba con la OIM y quince entidades del sistema de las Naciones Unidas, y otras se sumaron después. La presidencia pasaba de un jefe de organismo a otro. Por debajo de ese nivel, equipos de tareas hacían el trabajo diario: uno de ellos, sobre migración y trabajo decente, tenía un mandato fechado en 2016. Tras el segundo diálogo el Grupo hizo suya la agenda de ocho puntos del Secretario General. Cuando se ultimaba el Pacto Mundial, el Secretario General sustituyó el Grupo por una red más amplia.',
  }),
  purpose: words({
    en: 'To have international instruments and norms on migration applied more widely, and to make the approaches of the agencies coherent, complete and coordinated.',
    ar: 'توسيع نطاق تطبيق الصكوك والمعايير الدولية المتعلقة بالهجرة، وجعل نُهج الوكالات متسقة وشاملة ومنسقة.',
    zh: '促使有关移民的国际文书和准则得到更广泛适用，并使各机构的做法连贯、全面、协调。',
    fr: 'Faire appliquer plus largement les instruments et normes internationaux relatifs aux migrations et rendre les démarches des organismes cohérentes, complètes et coordonnées.',
    ru: 'Добиваться более широкого применения международных документов и норм, касающихся миграции, и делать подходы учреждений согласованными, всеобъемлющими и скоординированными.',
    es: 'Lograr que los instrumentos y normas internacionales sobre migración se apliquen más ampliamente y que los enfoques de los organismos sean coherentes, completos y coordinados.',
  }),
  governance: [
    {
      role: words({ en: 'Heads of agencies', ar: 'رؤساء الوكالات', zh: '各机构负责人', fr: 'Chefs d’organismes', ru: 'Руководители учреждений', es: 'Jefes de los organismos' }),
      description: words({
        en: 'The Group met at the level of the heads of its member entities.',
        ar: 'اجتمعت المجموعة على مستوى رؤساء الكيانات الأعضاء فيها.',
        zh: '小组会议由各成员实体负责人参加。',
        fr: 'Le Groupe se réunissait au niveau des chefs de ses entités membres.',
        ru: 'Группа заседала на уровне руководителей входящих в нее структур.',
        es: 'El Grupo se reunía a nivel de los jefes de sus entidades miembros.',
      }),
    },
    {
      role: words({ en: 'Rotating chair', ar: 'رئاسة دورية', zh: '轮值主席', fr: 'Présidence tournante', ru: 'Председатель, сменяемый в порядке ротации', es: 'Presidencia rotatoria' }),
      description: words({
        en: 'One head of agency after another. The sources of this profile do not list who held the chair when.',
        ar: 'يتولاها رؤساء الوكالات تباعا. ولا تتضمن مصادر هذا البيان قائمة بمن تولوها ومتى.',
        zh: '由各机构负责人轮流担任。本简介的资料来源未列出历任主席及任期。',
        fr: 'Un chef d’organisme après l’autre. Les sources de la présente fiche n’indiquent pas qui l’a exercée ni quand.',
        ru: 'Руководители учреждений поочередно. В источниках этого описания не указано, кто и когда председательствовал.',
        es: 'Un jefe de organismo tras otro. Las fuentes de esta ficha no indican quién la ejerció ni cuándo.',
      }),
    },
    {
      role: words({ en: 'Task forces', ar: 'فرق العمل', zh: '工作队', fr: 'Équipes spéciales', ru: 'Целевые группы', es: 'Equipos de tareas' }),
      description: words({
        en: 'Working-level groups of staff on one subject each, such as the Task Force on Migration and Decent Work (terms of reference of 2016).',
        ar: 'أفرقة من الموظفين على مستوى العمل يُعنى كل منها بموضوع واحد، مثل فرقة العمل المعنية بالهجرة والعمل اللائق (اختصاصات عام 2016).',
        zh: '由工作人员组成的工作层面小组，各负责一个主题，如移民与体面工作工作队（2016年职权范围）。',
        fr: 'Des groupes de travail de fonctionnaires, chacun sur un sujet, comme l’Équipe spéciale sur les migrations et le travail décent (mandat de 2016).',
        ru: 'Группы сотрудников рабочего уровня, каждая по одной теме, например Целевая группа по миграции и достойному труду (круг ведения 2016 года).',
        es: 'Grupos de funcionarios a nivel de trabajo, cada uno sobre un tema, como el Equipo de Tareas sobre Migración y Trabajo Decente (mandato de 2016).',
      }),
    },
  ],
  currentFocus: [
    words({ en: 'The eight-point agenda of 2013', ar: 'خطة النقاط الثماني لعام 2013', zh: '2013年八点议程', fr: 'Le programme en huit points de 2013', ru: 'Программа из восьми пунктов 2013 года', es: 'La agenda de ocho puntos de 2013' }),
    words({ en: 'Instruments and norms', ar: 'الصكوك والمعايير', zh: '文书和准则', fr: 'Instruments et normes', ru: 'Документы и нормы', es: 'Instrumentos y normas' }),
    words({ en: 'Migration and decent work', ar: 'الهجرة والعمل اللائق', zh: '移民与体面工作', fr: 'Migrations et travail décent', ru: 'Миграция и достойный труд', es: 'Migración y trabajo decente' }),
  ],
  themes: ['migration-and-development', 'human-rights', 'labour-migration', 'governance', 'data-and-evidence', 'partnerships'],
  participants: {
    rule: words({
      en: 'Entities of the United Nations system with work on migration, and IOM.',
      ar: 'كيانات منظومة الأمم المتحدة العاملة في مجال الهجرة، والمنظمة الدولية للهجرة.',
      zh: '联合国系统从事移民工作的实体以及国际移民组织。',
      fr: 'Les entités du système des Nations Unies ayant une activité relative aux migrations, et l’OIM.',
      ru: 'Структуры системы Организации Объединенных Наций, занимающиеся миграцией, и МОМ.',
      es: 'Las entidades del sistema de las Naciones Unidas con labor en materia de migración, y la OIM.',
    }),
    statedCount: 16,
    parties: [
      'fao', 'ilo', 'iom', 'ohchr', 'unctad', 'desa', 'undp', 'unesco', 'unfpa', 'unhcr', 'unicef', 'unitar', 'unodc',
      'un-regional-commissions', 'unu', 'un-women', 'who', 'world-bank',
    ],
    countNote: words({
      en: 'The source counts sixteen, IOM and fifteen entities, and gives no list. The eighteen shown are the organizations that the profile of the High-level Dialogue names as partners, with UN-Women in place of UNIFEM; since membership grew, who belonged in which year is to be checked against the Group’s own records.',
      ar: 'يذكر المصدر ستة عشر عضوا، هم المنظمة الدولية للهجرة وخمسة عشر كيانا، ولا يورد قائمة. والجهات الثماني عشرة المعروضة هي المنظمات التي يسميها بيان الحوار الرفيع المستوى شركاء، مع هيئة الأمم المتحدة للمرأة بدلا من صندوق الأمم المتحدة الإنمائي للمرأة؛ ولأن العضوية اتسعت، يُتحقق في سجلات المجموعة نفسها ممن كان عضوا في كل سنة.',
      zh: '资料来源称有十六个成员，即国际移民组织和十五个实体，但未列名单。此处所列十八个为高级别对话简介中列为伙伴的组织，并以联合国妇女署取代联合国妇女发展基金；由于成员逐渐增加，各年成员应与小组自身记录核对。',
      fr: 'La source en compte seize, l’OIM et quinze entités, sans en donner la liste. Les dix-huit indiqués sont les organisations que la fiche du Dialogue de haut niveau cite comme partenaires, ONU-Femmes remplaçant UNIFEM ; la composition ayant grandi, l’appartenance année par année est à vérifier dans les documents du Groupe.',
      ru: 'Источник называет число шестнадцать — МОМ и пятнадцать структур — без перечня. Приведенные восемнадцать — это организации, названные партнерами в описании Диалога на высоком уровне, с заменой ЮНИФЕМ на Структуру «ООН-женщины»; состав расширялся, поэтому членство по годам следует сверить с документами самой Группы.',
      es: 'La fuente cuenta dieciséis, la OIM y quince entidades, y no da la lista. Los dieciocho que figuran son las organizaciones que la ficha del Diálogo de Alto Nivel cita como asociadas, con ONU-Mujeres en lugar del UNIFEM; como la composición creció, la pertenencia en cada año ha de comprobarse en los documentos del Grupo.',
    }),
  },
  outcomes: [
    {
      text: words({
        en: 'Took the eight-point agenda of the Secretary-General as the frame of its work after the second dialogue.',
        ar: 'اتخذت خطة النقاط الثماني للأمين العام إطارا لعملها بعد الحوار الثاني.',
        zh: '第二次对话之后，以秘书长的八点议程作为工作框架。',
        fr: 'A fait du programme en huit points du Secrétaire général le cadre de ses travaux après le deuxième dialogue.',
        ru: 'После второго диалога приняла программу Генерального секретаря из восьми пунктов за основу своей работы.',
        es: 'Adoptó la agenda de ocho puntos del Secretario General como marco de su labor tras el segundo diálogo.',
      }),
      on: '2013',
      documents: ['A/68/190'],
    },
  ],
  links: [
    {
      label: words({
        en: 'The Network that succeeded the Group', ar: 'الشبكة التي خلفت المجموعة', zh: '取代该小组的网络',
        fr: 'Le Réseau qui a succédé au Groupe', ru: 'Сеть, сменившая Группу', es: 'La Red que sucedió al Grupo',
      }),
      url: 'https://migrationnetwork.un.org/about',
    },
  ],
  succession: [
    {
      kind: 'succeeded-by',
      mechanism: 'un-network-on-migration',
      on: '2018',
      note: words({
        en: 'Replaced by decision of the Secretary-General, which the General Assembly welcomed in A/RES/75/226, paragraph 10.',
        ar: 'استُعيض عنها بقرار من الأمين العام رحبت به الجمعية العامة في الفقرة 10 من القرار A/RES/75/226.',
        zh: '由秘书长决定取代；大会在A/RES/75/226第10段表示欢迎。',
        fr: 'Remplacé par une décision du Secrétaire général dont l’Assemblée générale s’est félicitée au paragraphe 10 de A/RES/75/226.',
        ru: 'Заменена по решению Генерального секретаря, которое Генеральная Ассамблея приветствовала в пункте 10 A/RES/75/226.',
        es: 'Sustituido por decisión del Secretario General, que la Asamblea General acogió con beneplácito en el párrafo 10 de A/RES/75/226.',
      }),
    },
  ],
  sources: [
    { label: 'Registry of inter-State consultation mechanisms on migration: profile of the High-level Dialogue', url: 'https://www.iom.int/inter-state-consultation-mechanisms-migration' },
    { label: 'General Assembly resolution of 21 December 2020, paragraph 10', symbol: 'A/RES/75/226' },
    { label: 'Terms of reference of the Task Force on Migration and Decent Work, 2016 (title only)' },
    { label: 'United Nations Network on Migration: about', url: 'https://migrationnetwork.un.org/about' },
  ],
  verified: verifiedByTheScenario,
};
