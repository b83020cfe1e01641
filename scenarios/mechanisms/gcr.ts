import type { ProfileInput } from '#mechanisms/profile.ts';
import { acronym, checkAgainst, officialName, type SixLanguages, verifiedByTheScenario, words } from './in-six-languages.ts';

const objective = (label: string, versions: SixLanguages) => ({ label, text: words(versions) });

export const gcr: ProfileInput = {
  slug: 'gcr',
  name: officialName({
    ar: 'الاتفاق العالمي بشأن اللاجئين',
    zh: '难民问题全球契约',
    en: 'Global Compact on Refugees',
    fr: 'Pacte mondial sur les réfugiés',
    ru: 'Глобальный договор о беженцах',
    es: 'Pacto Mundial sobre los Refugiados',
  }),
  acronym: acronym('GCR'),
  kind: 'compact',
  level: 'global',
  established: '2018-12-17',
  summary: words({
    en: 'A framework for sharing the responsibility for refugees more predictably and fairly, affirmed by the General Assembly in December 2018; not legally binding; carried forward by pledges at the Global Refugee Forum.',
    fr: 'Cadre pour un partage plus prévisible et plus équitable de la responsabilité à l’égard des réfugiés, affirmé par l’Assemblée générale en décembre 2018 ; juridiquement non contraignant ; mis en œuvre par les engagements pris au Forum mondial sur les réfugiés.',
    es: 'Marco para un reparto más previsible y equitativo de la responsabilidad respecto de los refugiados, afirmado por la Asamblea General en diciembre de 2018; sin carácter jurídicamente vinculante; avanza mediante las promesas del Foro Mundial sobre los Refugiados.',
    ru: 'Основа для более предсказуемого и справедливого распределения ответственности за беженцев, подтвержденная Генеральной Ассамблеей в декабре 2018 года; не имеет обязательной юридической силы; претворяется в жизнь через обязательства, принимаемые на Глобальном форуме по вопросам беженцев.',
    zh: '旨在以更可预测、更公平的方式分担难民责任的框架，2018年12月经大会确认；不具法律约束力；通过在全球难民论坛上作出的认捐加以推进。',
    ar: 'إطار لتقاسم المسؤولية عن اللاجئين على نحو أكثر قابلية للتنبؤ وأكثر إنصافا، أكدته الجمعية العامة في كانون الأول/ديسمبر 2018، وهو غير ملزم قانونا، ويمضي قدما بالتعهدات المقدمة في المنتدى العالمي للاجئين.',
  }),
  mandates: [
    {
      symbol: 'A/RES/71/1',
      note: words({
        en: 'New York Declaration for Refugees and Migrants, 19 September 2016, which opened the track on refugees beside that on migrants.',
        fr: 'Déclaration de New York pour les réfugiés et les migrants, 19 septembre 2016, qui a ouvert la voie relative aux réfugiés à côté de celle relative aux migrants.',
        es: 'Declaración de Nueva York para los Refugiados y los Migrantes, 19 de septiembre de 2016, que abrió la vía sobre los refugiados junto a la de los migrantes.',
        ru: 'Нью-Йоркская декларация о беженцах и мигрантах от 19 сентября 2016 года, открывшая направление работы по беженцам наряду с направлением по мигрантам.',
        zh: '2016年9月19日《关于难民和移民的纽约宣言》，在移民轨道之外开启难民轨道。',
        ar: 'إعلان نيويورك من أجل اللاجئين والمهاجرين، 19 أيلول/سبتمبر 2016، الذي فتح مسار اللاجئين إلى جانب مسار المهاجرين.',
      }),
    },
    { symbol: 'A/RES/73/151', note: checkAgainst('A/RES/73/151') },
  ],
  background: words({
    en: `The New York Declaration of September 2016 opened two tracks. The one on migrants was negotiated by States under the General Assembly and became the Global Compact for Migration. The one on refugees was led by UNHCR, which consulted States and others and put the Compact before the Assembly with the annual report of the High Commissioner. The Assembly affirmed it in resolution 73/151 in December 2018, two days before it endorsed the other Compact.

The two are separate instruments with separate follow-up. Refugees have a legal status of their own under international law, and the Refugee Compact adds to it a way of sharing the burden and the responsibility, since most refugees live in a small number of countries, many of them of modest means.`,
    fr: `La Déclaration de New York de septembre 2016 a ouvert deux voies. Celle relative aux migrants a été négociée par les États sous l’égide de l’Assemblée générale et a abouti au Pacte mondial sur les migrations. Celle relative aux réfugiés a été conduite par le HCR, qui a consulté les États et d’autres acteurs et a soumis le Pacte à l’Assemblée avec le rapport annuel du Haut-Commissaire. L’Assemblée l’a affirmé dans sa résolution 73/151, en décembre 2018, deux jours avant d’approuver l’autre Pacte.

Ce sont deux instruments distincts, au suivi distinct. Les réfugiés ont en droit international un statut juridique propre, auquel le Pacte sur les réfugiés ajoute un moyen de partager la charge et la responsabilité, la plupart des réfugiés vivant dans un petit nombre de pays, dont beaucoup ont des moyens modestes.`,
    es: `La Declaración de Nueva York de septiembre de 2016 abrió dos vías. La de los migrantes fue negociada por los Estados en la Asamblea General y dio lugar al Pacto Mundial para la Migración. La de los refugiados fue dirigida por el ACNUR, que consultó a los Estados y a otras partes y presentó el Pacto a la Asamblea con el informe anual del Alto Comisionado. La Asamblea lo afirmó en la resolución 73/151, en diciembre de 2018, dos días antes de hacer suyo el otro Pacto.

Son dos instrumentos distintos con seguimiento distinto. Los refugiados tienen un estatuto jurídico propio en el derecho internacional, al que el Pacto sobre los Refugiados añade una forma de compartir la carga y la responsabilidad, pues la mayoría de los refugiados vive en un pequeño número de países, muchos de ellos con recursos modestos.`,
    ru: `Нью-Йоркская декларация, принятая в сентябре 2016 года, открыла два направления работы. По мигрантам переговоры вели государства под эгидой Генеральной Ассамблеи, и результатом стал Глобальный договор о миграции. По беженцам работой руководило УВКБ, которое провело консультации с государствами и другими участниками и представило Договор Ассамблее вместе с ежегодным докладом Верховного комиссара. Ассамблея подтвердила его в резолюции 73/151 в декабре 2018 года, за два дня до одобрения другого договора.

Это два отдельных документа с отдельной последующей деятельностью. Беженцы имеют в международном праве собственный правовой статус, к которому Договор о беженцах добавляет способ распределения бремени и ответственности, поскольку большинство беженцев живет в небольшом числе стран, многие из которых располагают скромными средствами.`,
    zh: `2016年9月的《纽约宣言》开启了两条轨道。移民轨道由各国在大会框架下谈判，最终形成移民问题全球契约。难民轨道由难民署主导，难民署与各国及其他各方协商后，将契约连同高级专员年度报告提交大会。2018年12月，大会在第73/151号决议中予以确认，比认可另一契约早两天。

两者是相互独立的文书，后续机制也各自独立。难民在国际法上享有其自身的法律地位，难民契约在此基础上增加了分担负担和责任的途径，因为大多数难民生活在少数国家，其中许多国家财力有限。`,
    ar: `فتح إعلان نيويورك الصادر في أيلول/سبتمبر 2016 مسارين. فمسار المهاجرين تفاوضت عليه الدول في إطار الجمعية العامة وأفضى إلى الاتفاق العالمي من أجل الهجرة. أما مسار اللاجئين فقادته مفوضية الأمم المتحدة لشؤون اللاجئين التي تشاورت مع الدول وجهات أخرى وعرضت الاتفاق على الجمعية مع التقرير السنوي للمفوض السامي. وأكدته الجمعية في القرار 73/151 في كانون الأول/ديسمبر 2018، قبل إقرار الاتفاق الآخر بيومين.

وهما صكان منفصلان لكل منهما متابعة منفصلة. فللاجئين وضع قانوني خاص بهم بموجب القانون الدولي، ويضيف إليه الاتفاق بشأن اللاجئين سبيلا لتقاسم العبء والمسؤولية، لأن معظم اللاجئين يعيشون في عدد قليل من البلدان كثير منها محدود الموارد.`,
  }),
  purpose: words({
    en: 'To turn the principle of sharing burden and responsibility into concrete contributions, measured against four objectives that depend on one another.',
    fr: 'Traduire le principe du partage de la charge et de la responsabilité en contributions concrètes, mesurées au regard de quatre objectifs interdépendants.',
    es: 'Convertir el principio de la carga y la responsabilidad compartidas en contribuciones concretas, medidas respecto de cuatro objetivos interdependientes.',
    ru: 'Претворить принцип распределения бремени и ответственности в конкретный вклад, оцениваемый по четырем взаимозависимым целям.',
    zh: '将分担负担和责任的原则转化为具体贡献，并以四项相互关联的目标加以衡量。',
    ar: 'ترجمة مبدأ تقاسم العبء والمسؤولية إلى مساهمات ملموسة تقاس بأربعة أهداف مترابطة.',
  }),
  governance: [
    {
      role: words({ en: 'UNHCR', fr: 'HCR', es: 'ACNUR', ru: 'УВКБ', zh: '难民署', ar: 'المفوضية' }),
      description: words({
        en: 'Led the consultations, supports States and others in carrying out the Compact and keeps the record of pledges.',
        fr: 'A conduit les consultations, aide les États et d’autres acteurs à mettre en œuvre le Pacte et tient le registre des engagements.',
        es: 'Dirigió las consultas, apoya a los Estados y a otros actores en la aplicación del Pacto y lleva el registro de las promesas.',
        ru: 'Руководило консультациями, помогает государствам и другим участникам осуществлять Договор и ведет учет обязательств.',
        zh: '主导协商，支持各国和其他各方执行契约，并保存认捐记录。',
        ar: 'قادت المشاورات، وتدعم الدول وغيرها في تنفيذ الاتفاق، وتحتفظ بسجل التعهدات.',
      }),
      holders: [{ party: 'unhcr' }],
    },
    {
      role: words({ en: 'Global Refugee Forum', fr: 'Forum mondial sur les réfugiés', es: 'Foro Mundial sobre los Refugiados', ru: 'Глобальный форум по вопросам беженцев', zh: '全球难民论坛', ar: 'المنتدى العالمي للاجئين' }, ['ar', 'zh', 'fr', 'es']),
      description: words({
        en: 'Every four years, at ministerial level, for pledges, good practices and progress; an officials’ meeting falls between two forums.',
        fr: 'Tous les quatre ans, au niveau ministériel, pour les engagements, les bonnes pratiques et les progrès ; une réunion de hauts responsables se tient entre deux forums.',
        es: 'Cada cuatro años, a nivel ministerial, para promesas, buenas prácticas y avances; entre dos foros se celebra una reunión de altos funcionarios.',
        ru: 'Раз в четыре года на уровне министров — для объявления обязательств, обмена передовой практикой и обзора прогресса; между форумами проводится совещание должностных лиц.',
        zh: '每四年举行一次部长级会议，涉及认捐、良好做法和进展；两届论坛之间举行高级官员会议。',
        ar: 'كل أربع سنوات على المستوى الوزاري، للتعهدات والممارسات الجيدة والتقدم المحرز، ويُعقد بين منتديين اجتماع للمسؤولين.',
      }),
    },
  ],
  currentFocus: [
    words({ en: 'Carrying out and matching pledges', fr: 'Exécution et mise en correspondance des engagements', es: 'Cumplimiento y correspondencia de las promesas', ru: 'Выполнение и взаимное согласование обязательств', zh: '落实和匹配认捐', ar: 'تنفيذ التعهدات والمواءمة بينها' }),
    words({ en: 'Preparing the forum of 2027', fr: 'Préparation du forum de 2027', es: 'Preparación del foro de 2027', ru: 'Подготовка форума 2027 года', zh: '筹备2027年论坛', ar: 'التحضير لمنتدى عام 2027' }),
  ],
  themes: ['refugees', 'partnerships', 'governance', 'return-and-reintegration'],
  participants: {
    rule: words({
      en: 'Member States, with UNHCR, host communities, refugees, civil society, development actors, local authorities and the private sector.',
      fr: 'Les États Membres, avec le HCR, les communautés d’accueil, les réfugiés, la société civile, les acteurs du développement, les autorités locales et le secteur privé.',
      es: 'Los Estados Miembros, con el ACNUR, las comunidades de acogida, los refugiados, la sociedad civil, los agentes de desarrollo, las autoridades locales y el sector privado.',
      ru: 'Государства-члены вместе с УВКБ, принимающими общинами, беженцами, гражданским обществом, субъектами развития, местными органами власти и частным сектором.',
      zh: '会员国，以及难民署、收容社区、难民、民间社会、发展行为体、地方当局和私营部门。',
      ar: 'الدول الأعضاء، مع المفوضية والمجتمعات المضيفة واللاجئين والمجتمع المدني والجهات الإنمائية والسلطات المحلية والقطاع الخاص.',
    }),
    parties: ['all-member-states'],
  },
  partners: ['unhcr', 'iom', 'unicef', 'undp', 'ilo'],
  secretariat: words({
    en: 'UNHCR, Geneva.',
    fr: 'HCR, Genève.',
    es: 'ACNUR, Ginebra.',
    ru: 'УВКБ, Женева.',
    zh: '难民署，日内瓦。',
    ar: 'المفوضية، جنيف.',
  }),
  lists: [
    {
      slug: 'objectives',
      title: words({ en: 'The four objectives', fr: 'Les quatre objectifs', es: 'Los cuatro objetivos', ru: 'Четыре цели', zh: '四项目标', ar: 'الأهداف الأربعة' }),
      source: { label: 'Global Compact on Refugees, in our words; check the wording in the Compact before quoting', symbol: 'A/RES/73/151' },
      items: [
        objective('1', {
          en: 'Ease the pressures on host countries',
          fr: 'Alléger les pressions sur les pays d’accueil',
          es: 'Aliviar las presiones sobre los países de acogida',
          ru: 'Ослабить нагрузку на принимающие страны',
          zh: '减轻收容国的压力',
          ar: 'تخفيف الضغوط على البلدان المضيفة',
        }),
        objective('2', {
          en: 'Enhance the self-reliance of refugees',
          fr: 'Renforcer l’autonomie des réfugiés',
          es: 'Promover la autosuficiencia de los refugiados',
          ru: 'Повысить самостоятельность беженцев',
          zh: '增强难民的自立能力',
          ar: 'تعزيز اعتماد اللاجئين على أنفسهم',
        }),
        objective('3', {
          en: 'Widen access to solutions in third countries',
          fr: 'Élargir l’accès aux solutions dans des pays tiers',
          es: 'Ampliar el acceso a soluciones en terceros países',
          ru: 'Расширить доступ к решениям в третьих странах',
          zh: '扩大第三国解决办法的渠道',
          ar: 'توسيع فرص الوصول إلى حلول في بلدان ثالثة',
        }),
        objective('4', {
          en: 'Support conditions in countries of origin for return in safety and dignity',
          fr: 'Favoriser dans les pays d’origine les conditions d’un retour dans la sécurité et la dignité',
          es: 'Favorecer en los países de origen condiciones para un regreso en condiciones de seguridad y dignidad',
          ru: 'Содействовать созданию в странах происхождения условий для безопасного и достойного возвращения',
          zh: '支持原籍国创造安全和有尊严回返的条件',
          ar: 'دعم تهيئة الظروف في بلدان المنشأ للعودة بأمان وكرامة',
        }),
      ],
    },
  ],
  outcomes: [
    {
      text: words({
        en: 'Affirmed by the General Assembly in resolution 73/151 on the Office of the United Nations High Commissioner for Refugees.',
        fr: 'Affirmé par l’Assemblée générale dans la résolution 73/151, relative au Haut-Commissariat des Nations Unies pour les réfugiés.',
        es: 'Afirmado por la Asamblea General en la resolución 73/151, relativa a la Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados.',
        ru: 'Подтвержден Генеральной Ассамблеей в резолюции 73/151 об Управлении Верховного комиссара Организации Объединенных Наций по делам беженцев.',
        zh: '大会在关于联合国难民事务高级专员公署的第73/151号决议中予以确认。',
        ar: 'أكدته الجمعية العامة في القرار 73/151 المتعلق بمفوضية الأمم المتحدة لشؤون اللاجئين.',
      }),
      on: '2018-12-17',
      documents: ['A/RES/73/151'],
    },
  ],
  links: [
    { label: words({ en: 'Global Compact on Refugees: pledges and progress', fr: 'Pacte mondial sur les réfugiés : engagements et progrès', es: 'Pacto Mundial sobre los Refugiados: promesas y avances', ru: 'Глобальный договор о беженцах: обязательства и прогресс', zh: '难民问题全球契约：认捐与进展', ar: 'الاتفاق العالمي بشأن اللاجئين: التعهدات والتقدم المحرز' }), url: 'https://globalcompactrefugees.org/' },
  ],
  documents: [
    { symbol: 'A/RES/71/1', on: '2016-09-19' },
    { symbol: 'A/RES/73/151', on: '2018-12-17' },
  ],
  succession: [{ kind: 'reviewed-by', mechanism: 'grf', on: '2019' }],
  sources: [
    { label: 'New York Declaration', symbol: 'A/RES/71/1', url: 'https://docs.un.org/A/RES/71/1' },
    { label: 'Resolution on the Office of the High Commissioner (not read again for this profile)', symbol: 'A/RES/73/151', url: 'https://docs.un.org/A/RES/73/151' },
    { label: 'Recorded votes of the General Assembly, 1946-2019: date and title of 73/151' },
  ],
  verified: verifiedByTheScenario,
};
