import type { ProfileInput } from '#mechanisms/profile.ts';
import { summits, summitTitle } from './gfmd-summits.ts';
import { acronym, officialName, verifiedByTheScenario, words } from './in-six-languages.ts';

/** Each chair once, with the years that are known; two summits of the same co-chairs make one term. */
const chairsInOffice = summits
  .filter((summit) => summit.number !== 11)
  .flatMap((summit) =>
    summit.chairs.map((party) => {
      const both = summit.number === 10;
      const n = both ? '10, 11' : String(summit.number);
      return {
        party,
        from: summit.chairFrom,
        to: summit.chairTo,
        note: words({
          en: both ? `Summits ${n}, co-chair` : `Summit ${n}`,
          ar: both ? `القمتان ${n}، رئاسة مشتركة` : `القمة ${n}`,
          zh: both ? `第${n}次峰会，共同主席` : `第${n}次峰会`,
          fr: both ? `Sommets ${n}, coprésidence` : `Sommet ${n}`,
          ru: both ? `Саммиты ${n}, сопредседатель` : `Саммит ${n}`,
          es: both ? `Cumbres ${n}, copresidencia` : `Cumbre ${n}`,
        }),
      };
    }),
  );

const roundTables2024 = [
  words({ en: 'Climate and mobility', ar: 'المناخ والتنقل', zh: '气候与人口流动', fr: 'Climat et mobilité', ru: 'Климат и мобильность', es: 'Clima y movilidad' }),
  words({ en: 'Rights of people on the move', ar: 'حقوق المتنقلين', zh: '流动人口的权利', fr: 'Droits des personnes en mobilité', ru: 'Права людей, находящихся в движении', es: 'Derechos de las personas en movimiento' }),
  words({ en: 'Diasporas', ar: 'المغتربون', zh: '侨民', fr: 'Diasporas', ru: 'Диаспоры', es: 'Diásporas' }),
  words({ en: 'Labour migration', ar: 'هجرة اليد العاملة', zh: '劳务移民', fr: 'Migrations de travail', ru: 'Трудовая миграция', es: 'Migración laboral' }),
  words({ en: 'Perceptions and narratives', ar: 'التصورات والسرديات', zh: '观念与叙事', fr: 'Perceptions et récits', ru: 'Восприятие и общественный дискурс', es: 'Percepciones y relatos' }),
  words({ en: 'Governance at several levels', ar: 'الحوكمة المتعددة المستويات', zh: '多层级治理', fr: 'Gouvernance à plusieurs niveaux', ru: 'Многоуровневое управление', es: 'Gobernanza en varios niveles' }),
];

export const gfmd: ProfileInput = {
  slug: 'gfmd',
  name: officialName({
    en: 'Global Forum on Migration and Development',
    ar: 'المنتدى العالمي المعني بالهجرة والتنمية',
    zh: '全球移民与发展论坛',
    fr: 'Forum mondial sur la migration et le développement',
    ru: 'Глобальный форум по миграции и развитию',
    es: 'Foro Mundial sobre Migración y Desarrollo',
  }),
  acronym: acronym('GFMD', { fr: 'FMMD', es: 'FMMD', ru: 'ГФМР' }),
  kind: 'forum',
  level: 'global',
  established: '2007',
  summary: words({
    en: 'A voluntary, informal and non-binding meeting place led by States, outside the United Nations, on migration and development. A new chair carries it from summit to summit, under the Chatham House Rule.',
    ar: 'ملتقى طوعي وغير رسمي وغير ملزم تقوده الدول خارج إطار الأمم المتحدة بشأن الهجرة والتنمية. وتتولاه رئاسة جديدة من قمة إلى أخرى، وفقا لقاعدة تشاتام هاوس.',
    zh: '由各国主导、独立于联合国之外的自愿、非正式、不具约束力的移民与发展交流平台。每次峰会由新的主席国主持，适用查塔姆大厦规则。',
    fr: 'Un lieu d’échange volontaire, informel et non contraignant, conduit par les États en dehors de l’Organisation des Nations Unies, sur les migrations et le développement. Une présidence nouvelle le mène d’un sommet à l’autre, selon la règle de Chatham House.',
    ru: 'Добровольная, неформальная и не имеющая обязывающего характера площадка под руководством государств вне Организации Объединенных Наций по вопросам миграции и развития. От саммита к саммиту ее ведет новый председатель; действует правило Чатем-Хауса.',
    es: 'Espacio de encuentro voluntario, oficioso y no vinculante, dirigido por los Estados y ajeno a las Naciones Unidas, sobre migración y desarrollo. Una nueva presidencia lo conduce de cumbre en cumbre, con arreglo a la regla de Chatham House.',
  }),
  mandates: [
    {
      symbol: 'A/RES/62/270',
      note: words({
        en: 'Not a mandate in law: the Forum stands outside the United Nations. The Assembly took it up in this resolution of 20 June 2008, by a recorded vote of 86 to 2, with 55 abstentions. A data set of votes gives 30 June as the day of the vote.',
        ar: 'ليس ولاية قانونية: فالمنتدى قائم خارج الأمم المتحدة. وقد تناولته الجمعية في هذا القرار المؤرخ 20 حزيران/يونيه 2008 بتصويت مسجل بأغلبية 86 صوتا مقابل صوتين وامتناع 55 عضوا عن التصويت. وتذكر مجموعة بيانات عن التصويت أن يوم التصويت هو 30 حزيران/يونيه.',
        zh: '并非法律意义上的授权：论坛独立于联合国之外。大会在2008年6月20日的这项决议中论及论坛，该决议以86票赞成、2票反对、55票弃权的记录表决获得通过。一个表决数据集将表决日期记为6月30日。',
        fr: 'Pas un mandat au sens juridique : le Forum est extérieur à l’Organisation des Nations Unies. L’Assemblée en a traité dans cette résolution du 20 juin 2008, adoptée par 86 voix contre 2, avec 55 abstentions. Un jeu de données sur les votes donne le 30 juin comme jour du vote.',
        ru: 'Не мандат в юридическом смысле: Форум стоит вне Организации Объединенных Наций. Ассамблея рассмотрела его в этой резолюции от 20 июня 2008 года, принятой 86 голосами против 2 при 55 воздержавшихся. В одном из наборов данных о голосовании указана дата 30 июня.',
        es: 'No es un mandato en sentido jurídico: el Foro es ajeno a las Naciones Unidas. La Asamblea se ocupó de él en esta resolución de 20 de junio de 2008, aprobada en votación registrada por 86 votos contra 2 y 55 abstenciones. Un conjunto de datos de votaciones da el 30 de junio como día de la votación.',
      }),
    },
  ],
  background: words({
    en: 'Secretary-General Kofi Annan proposed a standing consultative forum at the High-level Dialogue of 2006, and States met for the first time in Brussels in July 2007. Fifteen summits have followed one another since, in several regions and once online. The Forum has no members, no charter and no budget of the United Nations: it has a chair, who changes from summit to summit, and a set of operating modalities agreed in 2007 and revised in 2020. Its years are uneven. Two countries may share the chair, a summit may be moved into the next year, a chair may hold it in another country, and some years have none. With the Global Compact the Forum gained a second task: to be the place where governments exchange informally each year on how the Compact is carried out, and to bring what they find to the International Migration Review Forum.',
    ar: 'اقترح الأمين العام كوفي عنان منتدى تشاوريا دائما في الحوار الرفيع المستوى لعام 2006، واجتمعت الدول لأول مرة في بروكسل في تموز/يوليه 2007. وتعاقبت منذ ذلك الحين خمس عشرة قمة في مختلف المناطق، ومرة واحدة عبر الإنترنت. وليس للمنتدى أعضاء ولا ميثاق ولا ميزانية من الأمم المتحدة: بل له رئاسة تتغير من قمة إلى أخرى، وطرائق عمل اتُفق عليها في عام 2007 ونُقحت في عام 2020. وسنواته غير منتظمة: فقد يتقاسم بلدان الرئاسة، وقد تُرحَّل القمة إلى العام التالي، وقد تعقدها الرئاسة في بلد آخر، وتخلو بعض السنوات من أي قمة. ومع الاتفاق العالمي اكتسب المنتدى مهمة ثانية: أن يكون مكانا لتبادل سنوي غير رسمي بين الحكومات بشأن تنفيذ الاتفاق، وأن ينقل خلاصاته إلى منتدى استعراض الهجرة الدولية.',
    zh: '2006年高级别对话期间，秘书长科菲·安南提议设立一个常设协商论坛；2007年7月，各国在布鲁塞尔首次聚会。此后先后举行十五次峰会，遍及各区域，其中一次在线举行。论坛没有成员资格、没有章程，也没有联合国预算：只有随峰会更替的主席国，以及2007年商定、2020年修订的运作方式。历年安排并不整齐：可由两国共同担任主席，峰会可推迟到次年，主席国可在他国主办峰会，有些年份则没有峰会。随着《全球契约》的通过，论坛有了第二项任务：成为各国政府每年就契约执行情况非正式交流的场所，并将所得带到国际移民问题审查论坛。',
    fr: 'Le Secrétaire général Kofi Annan a proposé un forum consultatif permanent lors du Dialogue de haut niveau de 2006 et les États se sont réunis pour la première fois à Bruxelles en juillet 2007. Quinze sommets se sont succédé, dans diverses régions et une fois en ligne. Le Forum n’a ni membres, ni charte, ni budget de l’Organisation des Nations Unies : il a une présidence, qui change d’un sommet à l’autre, et des modalités de fonctionnement convenues en 2007 et révisées en 2020. Son calendrier est irrégulier : deux pays peuvent partager la présidence, un sommet peut être reporté à l’année suivante, une présidence peut le tenir dans un autre pays et certaines années n’en comptent aucun. Avec le Pacte mondial, le Forum a reçu une seconde tâche : être le lieu d’un échange annuel informel des gouvernements sur la mise en œuvre du Pacte et en porter les enseignements au Forum d’examen des migrations internationales.',
    ru: 'Генеральный секретарь Кофи Аннан предложил создать постоянный консультативный форум на Диалоге на высоком уровне 2006 года, и в июле 2007 года государства впервые собрались в Брюсселе. С тех пор состоялось пятнадцать саммитов в разных регионах, один — онлайн. У Форума нет ни членства, ни устава, ни бюджета Организации Объединенных Наций: есть председатель, который меняется от саммита к саммиту, и порядок работы, согласованный в 2007 году и пересмотренный в 2020 году. График его неровен: две страны могут председательствовать вместе, саммит может быть перенесен на следующий год или проведен в другой стране, а в некоторые годы его не бывает. С принятием Глобального договора у Форума появилась вторая задача: служить местом ежегодного неформального обмена мнениями правительств о ходе осуществления Договора и доводить выводы до Форума по рассмотрению проблем международной миграции.',
    es: 'El Secretario General Kofi Annan propuso un foro consultivo permanente en el Diálogo de Alto Nivel de 2006, y los Estados se reunieron por primera vez en Bruselas en julio de 2007. Desde entonces se han sucedido quince cumbres, en distintas regiones y una vez en línea. El Foro no tiene miembros, carta ni presupuesto de las Naciones Unidas: tiene una presidencia, que cambia de cumbre en cumbre, y unas modalidades de funcionamiento acordadas en 2007 y revisadas en 2020. Su calendario es irregular: dos países pueden compartir la presidencia, una cumbre puede pasar al año siguiente, una presidencia puede celebrarla en otro país y hay años sin ninguna. Con el Pacto Mundial el Foro recibió una segunda tarea: ser el lugar donde los gobiernos intercambian cada año, de manera oficiosa, información sobre la aplicación del Pacto y llevar las conclusiones al Foro de Examen de la Migración Internacional.',
  }),
  purpose: words({
    en: 'To let governments speak frankly about migration and development, with civil society, business, mayors and youth beside them; to gather practices and find partners for them; and to report on what was learned without binding anyone.',
    ar: 'تمكين الحكومات من الحديث بصراحة عن الهجرة والتنمية بحضور المجتمع المدني وقطاع الأعمال ورؤساء البلديات والشباب؛ وجمع الممارسات وإيجاد شركاء لها؛ والإبلاغ عن الدروس المستفادة من دون إلزام أحد.',
    zh: '让各国政府在民间社会、企业、市长和青年的参与下坦诚讨论移民与发展；汇集做法并为其寻找伙伴；报告所获经验而不约束任何一方。',
    fr: 'Permettre aux gouvernements de parler franchement de migrations et de développement, avec à leurs côtés la société civile, les entreprises, les maires et la jeunesse ; recueillir des pratiques et leur trouver des partenaires ; rendre compte des enseignements sans lier personne.',
    ru: 'Дать правительствам возможность откровенно говорить о миграции и развитии вместе с гражданским обществом, бизнесом, мэрами и молодежью; собирать практические решения и находить для них партнеров; сообщать об усвоенном, никого не связывая обязательствами.',
    es: 'Permitir que los gobiernos hablen con franqueza de migración y desarrollo, con la sociedad civil, las empresas, los alcaldes y la juventud a su lado; reunir prácticas y encontrarles asociados; e informar de lo aprendido sin obligar a nadie.',
  }),
  governance: [
    {
      role: words({ en: 'Chair-in-Office', ar: 'الرئاسة الحالية', zh: '轮值主席', fr: 'Présidence en exercice', ru: 'Действующий председатель', es: 'Presidencia en ejercicio' }),
      description: words({
        en: 'The State that prepares and runs the summit, with a task force of its own. The chair should pass between developing and developed countries; a State that wishes to take it tells the Troika. The chair changes between summits, not with the calendar year.',
        ar: 'الدولة التي تعد القمة وتديرها بمعاونة فرقة عمل تابعة لها. وينبغي أن تتناوب الرئاسة بين البلدان النامية والبلدان المتقدمة؛ وتُبلغ الدولة الراغبة فيها المجموعةَ الثلاثية. وتتغير الرئاسة بين قمة وأخرى لا بتغير السنة التقويمية.',
        zh: '筹备并主持峰会的国家，设有自己的工作队。主席应在发展中国家和发达国家之间轮换；有意担任的国家通知三主席。主席在两次峰会之间更替，而不按日历年更替。',
        fr: 'L’État qui prépare et dirige le sommet, avec sa propre équipe. La présidence doit alterner entre pays en développement et pays développés ; l’État candidat s’adresse à la troïka. Elle change entre deux sommets et non avec l’année civile.',
        ru: 'Государство, которое готовит и проводит саммит при поддержке собственной целевой группы. Председательство должно чередоваться между развивающимися и развитыми странами; о желании председательствовать государство сообщает «тройке». Смена происходит между саммитами, а не с календарным годом.',
        es: 'El Estado que prepara y dirige la cumbre, con un equipo propio. La presidencia debe alternar entre países en desarrollo y desarrollados; el Estado que la desea lo comunica a la troika. Cambia entre cumbres, no con el año civil.',
      }),
      holders: chairsInOffice,
    },
    {
      role: words({ en: 'Troika', ar: 'المجموعة الثلاثية', zh: '三主席', fr: 'Troïka', ru: '«Тройка»', es: 'Troika' }),
      description: words({
        en: 'The past, the present and the next chair together, for continuity.',
        ar: 'الرئاسة السابقة والحالية والمقبلة معا، ضمانا للاستمرارية.',
        zh: '上届、现任和下届主席共同组成，以保持连续性。',
        fr: 'Les présidences passée, présente et suivante, réunies pour la continuité.',
        ru: 'Прежний, нынешний и следующий председатели вместе — для преемственности.',
        es: 'Las presidencias anterior, actual y siguiente, juntas, en aras de la continuidad.',
      }),
    },
    {
      role: words({ en: 'Steering Group', ar: 'الفريق التوجيهي', zh: '指导小组', fr: 'Groupe directeur', ru: 'Руководящая группа', es: 'Grupo Directivo' }),
      description: words({
        en: 'About thirty governments that meet in Geneva, support the chair and may form working groups.',
        ar: 'نحو ثلاثين حكومة تجتمع في جنيف وتساند الرئاسة، ويجوز لها تشكيل أفرقة عاملة.',
        zh: '约三十个政府在日内瓦开会，支持主席国，并可设立工作组。',
        fr: 'Une trentaine de gouvernements qui se réunissent à Genève, appuient la présidence et peuvent constituer des groupes de travail.',
        ru: 'Около тридцати правительств, которые собираются в Женеве, поддерживают председателя и могут создавать рабочие группы.',
        es: 'Una treintena de gobiernos que se reúnen en Ginebra, apoyan a la presidencia y pueden formar grupos de trabajo.',
      }),
    },
    {
      role: words({ en: 'Friends of the Forum', ar: 'أصدقاء المنتدى', zh: '论坛之友', fr: 'Amis du Forum', ru: 'Друзья Форума', es: 'Amigos del Foro' }),
      description: words({
        en: 'All Members and observers of the United Nations: a sounding board that meets at least twice between two summits.',
        ar: 'جميع أعضاء الأمم المتحدة والمراقبين لديها: هيئة للتشاور تجتمع مرتين على الأقل بين قمتين.',
        zh: '联合国所有会员国和观察员：在两次峰会之间至少开会两次的咨询平台。',
        fr: 'Tous les Membres et observateurs de l’Organisation des Nations Unies : un lieu de consultation qui se réunit au moins deux fois entre deux sommets.',
        ru: 'Все члены и наблюдатели Организации Объединенных Наций: консультативный круг, который собирается не реже двух раз между саммитами.',
        es: 'Todos los Miembros y observadores de las Naciones Unidas: un órgano de consulta que se reúne al menos dos veces entre dos cumbres.',
      }),
    },
    {
      role: words({ en: 'National focal points', ar: 'جهات التنسيق الوطنية', zh: '国家协调人', fr: 'Points focaux nationaux', ru: 'Национальные координаторы', es: 'Puntos focales nacionales' }),
      description: words({
        en: 'One in each government, the address of the Forum between summits.',
        ar: 'جهة واحدة في كل حكومة، هي عنوان المنتدى بين القمم.',
        zh: '每个政府一名，是论坛在峰会之间的联络对象。',
        fr: 'Un dans chaque gouvernement, l’interlocuteur du Forum entre les sommets.',
        ru: 'По одному в каждом правительстве; через них Форум поддерживает связь между саммитами.',
        es: 'Uno en cada gobierno, el interlocutor del Foro entre las cumbres.',
      }),
    },
    {
      role: words({ en: 'Support Unit', ar: 'وحدة الدعم', zh: '支助股', fr: 'Unité d’appui', ru: 'Группа поддержки', es: 'Unidad de Apoyo' }),
      description: words({
        en: 'Since 2008 it keeps the archives, the platform and the meetings. IOM hosts it and has no say in the content.',
        ar: 'تتولى منذ عام 2008 المحفوظات والمنصة والاجتماعات. وتستضيفها المنظمة الدولية للهجرة من دون أن يكون لها رأي في المضمون.',
        zh: '自2008年起负责档案、平台和会议。由国际移民组织承办，但该组织对内容没有发言权。',
        fr: 'Elle tient depuis 2008 les archives, la plateforme et les réunions. L’OIM l’héberge sans avoir voix au chapitre sur le fond.',
        ru: 'С 2008 года ведет архивы, платформу и заседания. Размещается при МОМ, которая не влияет на содержание.',
        es: 'Desde 2008 lleva los archivos, la plataforma y las reuniones. La OIM la acoge, sin intervenir en el contenido.',
      }),
      holders: [
        {
          party: 'iom',
          from: '2008',
          note: words({ en: 'Host only', ar: 'استضافة فقط', zh: '仅承办', fr: 'Hébergement seulement', ru: 'Только размещение', es: 'Solo acogida' }),
        },
      ],
    },
    {
      role: words({
        en: 'Mechanisms for civil society, business, mayors and youth', ar: 'آليات المجتمع المدني وقطاع الأعمال ورؤساء البلديات والشباب',
        zh: '民间社会、企业、市长和青年机制', fr: 'Mécanismes de la société civile, des entreprises, des maires et de la jeunesse',
        ru: 'Механизмы для гражданского общества, бизнеса, мэров и молодежи', es: 'Mecanismos de la sociedad civil, las empresas, los alcaldes y la juventud',
      }),
      description: words({
        en: 'Each constituency organizes itself, comments on the concept paper, joins the round-table teams and meets governments in the Common Space of the summit. A group of United Nations and other intergovernmental organizations observes.',
        ar: 'تنظم كل فئة نفسها وتعلق على الورقة المفاهيمية وتشارك في أفرقة الموائد المستديرة وتلتقي الحكومات في الحيز المشترك للقمة. ويحضر بصفة مراقب فريق من منظمات الأمم المتحدة وغيرها من المنظمات الحكومية الدولية.',
        zh: '各群体自行组织，对概念文件提出意见，参加圆桌会议团队，并在峰会“共同空间”中与各国政府会面。联合国和其他政府间组织组成的小组列席观察。',
        fr: 'Chaque groupe s’organise lui-même, commente le document de réflexion, rejoint les équipes des tables rondes et rencontre les gouvernements dans l’espace commun du sommet. Un groupe d’organisations des Nations Unies et d’autres organisations intergouvernementales y assiste en observateur.',
        ru: 'Каждая группа организуется самостоятельно, комментирует концептуальный документ, участвует в командах круглых столов и встречается с правительствами в «общем пространстве» саммита. В качестве наблюдателей присутствует группа организаций системы Организации Объединенных Наций и других межправительственных организаций.',
        es: 'Cada sector se organiza por su cuenta, comenta el documento conceptual, se suma a los equipos de las mesas redondas y se reúne con los gobiernos en el espacio común de la cumbre. Un grupo de organizaciones de las Naciones Unidas y de otras organizaciones intergubernamentales asiste en calidad de observador.',
      }),
    },
    {
      role: words({ en: 'Chatham House Rule', ar: 'قاعدة تشاتام هاوس', zh: '查塔姆大厦规则', fr: 'Règle de Chatham House', ru: 'Правило Чатем-Хауса', es: 'Regla de Chatham House' }),
      description: words({
        en: 'What is said in the round tables may be used, but neither the speaker nor the delegation may be named. A report of proceedings follows each summit and keeps to the same rule.',
        ar: 'يجوز استخدام ما يقال في اجتماعات المائدة المستديرة، ولا يجوز ذكر اسم المتحدث ولا الوفد. ويعقب كل قمة تقرير عن المداولات يلتزم بالقاعدة نفسها.',
        zh: '圆桌会议上的发言内容可以使用，但不得指明发言者或其代表团。每次峰会后发表的会议报告同样遵守这一规则。',
        fr: 'Ce qui est dit dans les tables rondes peut être utilisé, mais ni l’orateur ni la délégation ne peuvent être nommés. Un rapport des débats suit chaque sommet et observe la même règle.',
        ru: 'Сказанное на круглых столах можно использовать, но нельзя называть ни оратора, ни делегацию. После каждого саммита выходит отчет о работе, в котором соблюдается то же правило.',
        es: 'Lo que se dice en las mesas redondas puede utilizarse, pero no se puede nombrar al orador ni a la delegación. Tras cada cumbre se publica un informe de las deliberaciones que respeta la misma regla.',
      }),
    },
  ],
  currentFocus: roundTables2024,
  themes: [
    'migration-and-development', 'climate-and-mobility', 'human-rights', 'diaspora', 'labour-migration',
    'public-perceptions', 'governance', 'partnerships',
  ],
  participants: {
    rule: words({
      en: 'Open to all Members and observers of the United Nations, who take part by choice. Non-State constituencies come through their mechanisms.',
      ar: 'مفتوح لجميع أعضاء الأمم المتحدة والمراقبين لديها، ومشاركتهم طوعية. وتشارك الفئات من غير الدول عبر آلياتها.',
      zh: '向联合国所有会员国和观察员开放，自愿参加。非国家群体通过各自机制参与。',
      fr: 'Ouvert à tous les Membres et observateurs de l’Organisation des Nations Unies, qui y participent à leur gré. Les acteurs non étatiques y viennent par leurs mécanismes.',
      ru: 'Открыт для всех членов и наблюдателей Организации Объединенных Наций, участие добровольное. Негосударственные участники представлены через свои механизмы.',
      es: 'Abierto a todos los Miembros y observadores de las Naciones Unidas, que participan por voluntad propia. Los sectores no estatales acuden por medio de sus mecanismos.',
    }),
    parties: ['all-member-states', 'holy-see', 'state-of-palestine'],
    countNote: words({
      en: 'Those who may take part; who came to which summit is in its report of proceedings.',
      ar: 'هؤلاء من يجوز لهم المشاركة؛ أما من حضر كل قمة فيرد في تقرير مداولاتها.',
      zh: '此处为有资格参加者；各次峰会的实际出席情况见其会议报告。',
      fr: 'Ceux qui peuvent participer ; les présences à chaque sommet figurent dans son rapport des débats.',
      ru: 'Указаны те, кто может участвовать; кто присутствовал на каждом саммите, сказано в отчете о его работе.',
      es: 'Quienes pueden participar; la asistencia a cada cumbre consta en su informe de las deliberaciones.',
    }),
  },
  partners: ['iom'],
  secretariat: words({
    en: 'No secretariat in the usual sense: the task force of the chair and the Support Unit in Geneva.',
    ar: 'لا أمانة بالمعنى المعتاد: بل فرقة عمل الرئاسة ووحدة الدعم في جنيف.',
    zh: '没有通常意义上的秘书处：由主席国工作队和日内瓦支助股承担。',
    fr: 'Pas de secrétariat au sens habituel : l’équipe de la présidence et l’Unité d’appui à Genève.',
    ru: 'Секретариата в обычном смысле нет: работают целевая группа председателя и Группа поддержки в Женеве.',
    es: 'Sin secretaría en el sentido habitual: el equipo de la presidencia y la Unidad de Apoyo en Ginebra.',
  }),
  meetings: summits.map((summit) => ({
    slug: `gfmd-summit-${summit.number}`,
    title: summitTitle(summit),
    form: 'summit' as const,
    startsOn: summit.startsOn,
    endsOn: summit.endsOn,
    place: summit.place,
    chairs: [...summit.chairs],
    online: summit.online ?? false,
    themes: summit.number === 14 ? roundTables2024 : [],
    note: summit.note,
  })),
  lists: [
    {
      slug: 'round-tables-2024',
      title: words({
        en: 'Round tables of the fourteenth summit (2024)', ar: 'اجتماعات المائدة المستديرة للقمة الرابعة عشرة (2024)', zh: '第十四次峰会圆桌会议（2024年）',
        fr: 'Tables rondes du quatorzième sommet (2024)', ru: 'Круглые столы четырнадцатого саммита (2024 год)', es: 'Mesas redondas de la 14ª cumbre (2024)',
      }),
      items: roundTables2024.map((text, index) => ({ label: String(index + 1), text })),
    },
    {
      slug: 'from-theme-to-report',
      title: words({
        en: 'From theme to report: how a summit is made', ar: 'من الموضوع إلى التقرير: كيف تُعد القمة', zh: '从主题到报告：峰会如何形成',
        fr: 'Du thème au rapport : la fabrique d’un sommet', ru: 'От темы до отчета: как готовится саммит', es: 'Del tema al informe: cómo se hace una cumbre',
      }),
      items: [
        { label: '1', text: words({ en: 'The chair proposes themes and consults widely', ar: 'تقترح الرئاسة المواضيع وتجري مشاورات واسعة', zh: '主席国提出主题并广泛协商', fr: 'La présidence propose des thèmes et consulte largement', ru: 'Председатель предлагает темы и проводит широкие консультации', es: 'La presidencia propone temas y consulta ampliamente' }) },
        { label: '2', text: words({ en: 'Governments and mechanisms comment on a concept paper', ar: 'تعلق الحكومات والآليات على ورقة مفاهيمية', zh: '各国政府和各机制对概念文件提出意见', fr: 'Gouvernements et mécanismes commentent un document de réflexion', ru: 'Правительства и механизмы комментируют концептуальный документ', es: 'Los gobiernos y los mecanismos comentan un documento conceptual' }) },
        { label: '3', text: words({ en: 'Round-table teams form: governments as co-chairs, with partners', ar: 'تتشكل أفرقة الموائد المستديرة: حكومات رئيسةً مشارِكة، ومعها شركاء', zh: '组成圆桌会议团队：由政府担任共同主席，并有伙伴参加', fr: 'Les équipes des tables rondes se forment : des gouvernements coprésidents et des partenaires', ru: 'Создаются команды круглых столов: правительства-сопредседатели и партнеры', es: 'Se forman los equipos de las mesas redondas: gobiernos copresidentes y asociados' }) },
        { label: '4', text: words({ en: 'The teams consult and write background papers', ar: 'تتشاور الأفرقة وتعد ورقات معلومات أساسية', zh: '各团队进行协商并撰写背景文件', fr: 'Les équipes se concertent et rédigent des documents d’information', ru: 'Команды проводят консультации и готовят справочные документы', es: 'Los equipos consultan y redactan documentos de antecedentes' }) },
        { label: '5', text: words({ en: 'Workshops by theme or region, where wanted', ar: 'حلقات عمل مواضيعية أو إقليمية عند الاقتضاء', zh: '视需要举办专题或区域研讨会', fr: 'Ateliers thématiques ou régionaux, au besoin', ru: 'При необходимости — тематические или региональные семинары', es: 'Talleres temáticos o regionales, si se desean' }) },
        { label: '6', text: words({ en: 'Troika, Steering Group and Friends of the Forum meet to prepare', ar: 'تجتمع المجموعة الثلاثية والفريق التوجيهي وأصدقاء المنتدى للتحضير', zh: '三主席、指导小组和论坛之友举行筹备会议', fr: 'La troïka, le Groupe directeur et les Amis du Forum se réunissent pour la préparation', ru: '«Тройка», Руководящая группа и Друзья Форума проводят подготовительные встречи', es: 'La troika, el Grupo Directivo y los Amigos del Foro se reúnen para preparar la cumbre' }) },
        { label: '7', text: words({ en: 'Summit: round tables, Common Space with non-State actors, networking, side events, marketplace', ar: 'القمة: موائد مستديرة، وحيز مشترك مع الجهات من غير الدول، وتواصل، وأحداث جانبية، وسوق للأفكار', zh: '峰会：圆桌会议、与非国家行为体的“共同空间”、交流、会外活动、项目集市', fr: 'Sommet : tables rondes, espace commun avec les acteurs non étatiques, rencontres, manifestations parallèles, place du marché', ru: 'Саммит: круглые столы, «общее пространство» с негосударственными участниками, встречи, параллельные мероприятия, ярмарка проектов', es: 'Cumbre: mesas redondas, espacio común con los agentes no estatales, contactos, actos paralelos, feria de proyectos' }) },
        { label: '8', text: words({ en: 'Report of proceedings; practices go to the Platform for Partnerships', ar: 'تقرير المداولات؛ وتُدرج الممارسات في منصة الشراكات', zh: '会议报告；做法收入“伙伴关系平台”', fr: 'Rapport des débats ; les pratiques rejoignent la Plateforme pour les partenariats', ru: 'Отчет о работе; практические решения размещаются на Платформе партнерств', es: 'Informe de las deliberaciones; las prácticas pasan a la Plataforma para las Alianzas' }) },
      ],
      source: { label: 'Global Forum: meetings', url: 'https://www.gfmd.org/meetings' },
    },
  ],
  outcomes: [
    {
      text: words({
        en: 'A report of proceedings after each summit, written without naming who said what, and practices shared on the Platform for Partnerships since 2010. No text is negotiated.',
        ar: 'تقرير عن المداولات بعد كل قمة، يُكتب من دون نسبة الأقوال إلى أصحابها، وممارسات تُنشر في منصة الشراكات منذ عام 2010. ولا يجري التفاوض على أي نص.',
        zh: '每次峰会后发表会议报告，不指明发言者；自2010年起在“伙伴关系平台”上分享做法。不谈判任何案文。',
        fr: 'Un rapport des débats après chaque sommet, rédigé sans dire qui a dit quoi, et des pratiques partagées sur la Plateforme pour les partenariats depuis 2010. Aucun texte n’est négocié.',
        ru: 'Отчет о работе после каждого саммита без указания, кто что сказал, и примеры практики, размещаемые на Платформе партнерств с 2010 года. Тексты не согласовываются.',
        es: 'Un informe de las deliberaciones tras cada cumbre, redactado sin decir quién dijo qué, y prácticas compartidas en la Plataforma para las Alianzas desde 2010. No se negocia ningún texto.',
      }),
    },
  ],
  links: [
    { label: words({ en: 'How the Forum works', ar: 'كيف يعمل المنتدى', zh: '论坛如何运作', fr: 'Comment fonctionne le Forum', ru: 'Как работает Форум', es: 'Cómo funciona el Foro' }), url: 'https://www.gfmd.org/how-does-gfmd-work' },
    { label: words({ en: 'Operating modalities', ar: 'طرائق العمل', zh: '运作方式', fr: 'Modalités de fonctionnement', ru: 'Порядок работы', es: 'Modalidades de funcionamiento' }), url: 'https://www.gfmd.org/process/operating-modalities' },
    { label: words({ en: 'Meetings', ar: 'الاجتماعات', zh: '会议', fr: 'Réunions', ru: 'Встречи', es: 'Reuniones' }), url: 'https://www.gfmd.org/meetings' },
  ],
  documents: [
    {
      symbol: 'A/RES/62/270',
      title: officialName({
        en: 'Global Forum on Migration and Development', ar: 'المنتدى العالمي المعني بالهجرة والتنمية', zh: '全球移民与发展论坛',
        fr: 'Forum mondial sur la migration et le développement', ru: 'Глобальный форум по миграции и развитию', es: 'Foro Mundial sobre Migración y Desarrollo',
      }),
      on: '2008-06-20',
    },
    {
      title: words({ en: 'Operating Modalities', ar: 'طرائق العمل', zh: '运作方式', fr: 'Modalités de fonctionnement', ru: 'Порядок работы', es: 'Modalidades de funcionamiento' }),
      on: '2007',
    },
  ],
  succession: [
    {
      kind: 'feeds',
      mechanism: 'imrf',
      basis: 'A/RES/73/195, annex (Global Compact), paras. 48-52',
      note: words({
        en: 'The Compact invites the Forum to offer a space for informal exchange each year and to report findings, practices and new approaches to the review forum.',
        ar: 'يدعو الاتفاق المنتدى إلى إتاحة حيز لتبادل سنوي غير رسمي وإلى موافاة منتدى الاستعراض بالاستنتاجات والممارسات والنُّهج الجديدة.',
        zh: '《契约》请论坛每年提供非正式交流的空间，并向审查论坛报告结论、做法和新方法。',
        fr: 'Le Pacte invite le Forum à offrir chaque année un espace d’échange informel et à communiquer conclusions, pratiques et approches nouvelles au Forum d’examen.',
        ru: 'Договор предлагает Форуму ежегодно предоставлять площадку для неформального обмена мнениями и сообщать Форуму по рассмотрению выводы, примеры практики и новые подходы.',
        es: 'El Pacto invita al Foro a ofrecer cada año un espacio de intercambio oficioso y a comunicar conclusiones, prácticas y enfoques nuevos al Foro de Examen.',
      }),
    },
  ],
  sources: [
    { label: 'Global Forum: how it works', url: 'https://www.gfmd.org/how-does-gfmd-work' },
    { label: 'Global Forum: operating modalities', url: 'https://www.gfmd.org/process/operating-modalities' },
    { label: 'Global Forum: supporting framework', url: 'https://www.gfmd.org/process/supporting-framework' },
    { label: 'Global Forum: meetings (dates and places of the early summits to be checked there)', url: 'https://www.gfmd.org/meetings' },
    { label: 'General Assembly resolution of 20 June 2008', symbol: 'A/RES/62/270' },
    { label: 'Global Compact for Safe, Orderly and Regular Migration, paragraphs 48 to 52', symbol: 'A/RES/73/195' },
  ],
  verified: verifiedByTheScenario,
};
