import type { ProfileInput } from '#mechanisms/profile.ts';
import { acronym, officialName, type SixLanguages, verifiedByTheScenario, words } from './in-six-languages.ts';
import { headquarters } from './places.ts';

const roundTable = (number: number, objectives: string, about: SixLanguages) => ({
  label: String(number),
  text: words({
    ar: `المائدة المستديرة ${number}: الأهداف ${objectives}`,
    zh: `圆桌会议${number}：目标${objectives.replaceAll(', ', '、')}`,
    en: `Round table ${number}: objectives ${objectives}`,
    fr: `Table ronde ${number} : objectifs ${objectives}`,
    ru: `«Круглый стол» ${number}: цели ${objectives}`,
    es: `Mesa redonda ${number}: objetivos ${objectives}`,
  }),
  note: words(about),
});

/** The title of 2022 is that of resolution 76/266 in each language; the versions of 2026 were not all read. */
const progressDeclaration = (year: 2022 | 2026) =>
  words(
    {
      ar: `إعلان التقدم المحرز الصادر عن منتدى استعراض الهجرة الدولية (${year})`,
      zh: `国际移民问题审查论坛进展宣言（${year}年）`,
      en: `Progress Declaration of the International Migration Review Forum (${year})`,
      fr: `Déclaration du Forum d’examen des migrations internationales sur les progrès réalisés (${year})`,
      ru: `Декларация о прогрессе Форума по рассмотрению проблем международной миграции (${year} год)`,
      es: `Declaración sobre los Progresos del Foro de Examen de la Migración Internacional (${year})`,
    },
    year === 2022 ? ['ar', 'zh', 'fr', 'ru', 'es'] : [],
  );

export const imrf: ProfileInput = {
  slug: 'imrf',
  name: officialName({
    ar: 'منتدى استعراض الهجرة الدولية',
    zh: '国际移民问题审查论坛',
    en: 'International Migration Review Forum',
    fr: 'Forum d’examen des migrations internationales',
    ru: 'Форум по рассмотрению проблем международной миграции',
    es: 'Foro de Examen de la Migración Internacional',
  }),
  acronym: acronym('IMRF'),
  kind: 'review',
  level: 'global',
  established: '2018-12-19',
  summary: words({
    en: 'The main global place where States discuss what has been done about the Global Compact for Migration. It meets under the General Assembly every four years, in 2022, 2026 and so on, and adopts a Progress Declaration.',
    fr: 'Principale instance mondiale où les États examinent ce qui a été fait au titre du Pacte mondial sur les migrations. Elle se réunit sous l’égide de l’Assemblée générale tous les quatre ans, en 2022, en 2026, etc., et adopte une déclaration sur les progrès réalisés.',
    es: 'Principal espacio mundial en que los Estados examinan lo hecho en relación con el Pacto Mundial para la Migración. Se reúne bajo los auspicios de la Asamblea General cada cuatro años (2022, 2026, etc.) y aprueba una Declaración sobre los Progresos.',
    ru: 'Главная глобальная площадка, на которой государства обсуждают сделанное по Глобальному договору о миграции. Созывается под эгидой Генеральной Ассамблеи раз в четыре года — в 2022, 2026 годах и далее — и принимает Декларацию о прогрессе.',
    zh: '各国讨论移民问题全球契约执行情况的主要全球平台。在大会主持下每四年（2022年、2026年等）举行一次，并通过进展宣言。',
    ar: 'المحفل العالمي الرئيسي الذي تناقش فيه الدول ما أُنجز في إطار الاتفاق العالمي من أجل الهجرة. يجتمع برعاية الجمعية العامة كل أربع سنوات، في عامي 2022 و 2026 وهكذا، ويعتمد إعلانا عن التقدم المحرز.',
  }),
  mandates: [
    {
      symbol: 'A/RES/73/195',
      paragraph: 'annex, para. 49',
      note: words({
        en: 'Renames the High-level Dialogue on International Migration and Development and gives it this purpose from 2022.',
        fr: 'Rebaptise le Dialogue de haut niveau sur les migrations internationales et le développement et lui assigne cette fonction à partir de 2022.',
        es: 'Cambia el nombre del Diálogo de Alto Nivel sobre la Migración Internacional y el Desarrollo y le asigna este fin a partir de 2022.',
        ru: 'Переименовывает Диалог на высоком уровне по вопросу о международной миграции и развитии и возлагает на него эту задачу начиная с 2022 года.',
        zh: '将国际移民与发展问题高级别对话更名，并自2022年起赋予其这一职能。',
        ar: 'تعيد تسمية الحوار الرفيع المستوى المعني بالهجرة الدولية والتنمية وتسند إليه هذا الغرض اعتبارا من عام 2022.',
      }),
    },
    {
      symbol: 'A/RES/73/326',
      note: words({
        en: 'Format and organizational aspects of the forums, 19 July 2019.',
        fr: 'Forme et organisation des forums, 19 juillet 2019.',
        es: 'Formato y aspectos organizativos de los foros, 19 de julio de 2019.',
        ru: 'Формат и организационные аспекты форумов, 19 июля 2019 года.',
        zh: '2019年7月19日，论坛的形式和组织事宜。',
        ar: 'الشكل والجوانب التنظيمية للمنتديات، 19 تموز/يوليه 2019.',
      }),
    },
  ],
  background: words({
    en: `The General Assembly held two High-level Dialogues on International Migration and Development, in 2006 and 2013. Paragraph 49 of the Global Compact did not set up a new body beside them: it gave the Dialogue a new name and a new task, the review of the Compact.

How the forum works was settled in resolution 73/326. A zero draft went out on 7 June 2019. The text was put under silence three times in July: twice the silence was broken, over wording on existing resources and over the timetable; the third time it held, and the resolution was adopted on 19 July 2019.

The first forum, in May 2022, adopted its declaration by consensus and the Assembly endorsed it on 7 June without a vote. The second, in May 2026, ended differently: the Assembly took up the text as A/80/L.64 and adopted resolution 80/258 on 20 May by a recorded vote. The two rounds show why a decision of the forum and a decision of the Assembly are to be recorded apart, each with its date and its method.`,
    fr: `L’Assemblée générale a tenu deux Dialogues de haut niveau sur les migrations internationales et le développement, en 2006 et en 2013. Le paragraphe 49 du Pacte mondial n’a pas créé un nouvel organe à leurs côtés : il a donné au Dialogue un nouveau nom et une nouvelle tâche, l’examen du Pacte.

Le fonctionnement du forum a été fixé par la résolution 73/326. Un avant-projet a été distribué le 7 juin 2019. Le texte a été soumis trois fois à la procédure d’approbation tacite en juillet : deux fois le silence a été rompu, à propos de la formule sur les ressources existantes et du calendrier ; la troisième fois il a été respecté, et la résolution a été adoptée le 19 juillet 2019.

Le premier forum, en mai 2022, a adopté sa déclaration par consensus et l’Assemblée l’a approuvée le 7 juin sans la mettre aux voix. Le deuxième, en mai 2026, s’est conclu autrement : l’Assemblée a été saisie du texte sous la cote A/80/L.64 et a adopté la résolution 80/258 le 20 mai par un vote enregistré. Ces deux cycles montrent pourquoi la décision du forum et celle de l’Assemblée doivent être consignées séparément, chacune avec sa date et son mode d’adoption.`,
    es: `La Asamblea General celebró dos Diálogos de Alto Nivel sobre la Migración Internacional y el Desarrollo, en 2006 y 2013. El párrafo 49 del Pacto Mundial no creó un órgano nuevo junto a ellos: dio al Diálogo otro nombre y otra tarea, el examen del Pacto.

El funcionamiento del foro quedó fijado en la resolución 73/326. El 7 de junio de 2019 se distribuyó un borrador preliminar. En julio el texto se sometió tres veces al procedimiento de acuerdo tácito: dos veces se rompió el silencio, por la fórmula sobre los recursos existentes y por el calendario; la tercera se mantuvo, y la resolución se aprobó el 19 de julio de 2019.

El primer foro, en mayo de 2022, aprobó su declaración por consenso y la Asamblea la hizo suya el 7 de junio sin votación. El segundo, en mayo de 2026, terminó de otro modo: la Asamblea examinó el texto como A/80/L.64 y aprobó la resolución 80/258 el 20 de mayo en votación registrada. Las dos ocasiones muestran por qué la decisión del foro y la de la Asamblea deben consignarse por separado, cada una con su fecha y su método.`,
    ru: `Генеральная Ассамблея провела два Диалога на высоком уровне по вопросу о международной миграции и развитии — в 2006 и 2013 годах. Пункт 49 Глобального договора не создал рядом с ними нового органа: он дал Диалогу новое название и новую задачу — обзор осуществления Договора.

Порядок работы форума определен в резолюции 73/326. Первоначальный проект был распространен 7 июня 2019 года. В июле текст трижды выносился на процедуру отсутствия возражений: дважды она была прервана из-за формулировки об имеющихся ресурсах и из-за графика; на третий раз возражений не последовало, и 19 июля 2019 года резолюция была принята.

Первый форум в мае 2022 года принял свою декларацию консенсусом, а 7 июня Ассамблея одобрила ее без голосования. Второй, в мае 2026 года, завершился иначе: Ассамблея рассмотрела текст в виде документа A/80/L.64 и 20 мая приняла резолюцию 80/258 заносимым в отчет о заседании голосованием. Оба случая показывают, почему решение форума и решение Ассамблеи следует учитывать отдельно, указывая для каждого дату и способ принятия.`,
    zh: `大会曾于2006年和2013年举行两次国际移民与发展问题高级别对话。全球契约第49段并未在其之外另设机构，而是为该对话更名并赋予新任务，即审查契约。

论坛的运作方式由第73/326号决议规定。预稿于2019年6月7日分发。7月，案文三次付诸默许程序：前两次因“现有资源”措辞和时间安排而被打破，第三次无人反对，决议于2019年7月19日通过。

2022年5月第一届论坛以协商一致方式通过宣言，大会于6月7日未经表决予以认可。2026年5月第二届论坛结果不同：案文以A/80/L.64提交大会，大会于5月20日以记录表决通过第80/258号决议。两届论坛表明，论坛的决定与大会的决定应分别记录，各自注明日期和通过方式。`,
    ar: `عقدت الجمعية العامة حوارين رفيعي المستوى بشأن الهجرة الدولية والتنمية، في عامي 2006 و 2013. ولم تنشئ الفقرة 49 من الاتفاق العالمي هيئة جديدة إلى جانبهما، بل أعطت الحوار اسما جديدا ومهمة جديدة هي استعراض الاتفاق.

وحُددت طريقة عمل المنتدى في القرار 73/326. فقد عُممت المسودة الأولى في 7 حزيران/يونيه 2019، وطُرح النص في تموز/يوليه على إجراء الموافقة الصامتة ثلاث مرات: كُسر الصمت مرتين بسبب صيغة الموارد القائمة والجدول الزمني، ولم يُعترض في المرة الثالثة، فاتُّخذ القرار في 19 تموز/يوليه 2019.

واعتمد المنتدى الأول، في أيار/مايو 2022، إعلانه بتوافق الآراء، وأقرته الجمعية العامة في 7 حزيران/يونيه بدون تصويت. أما المنتدى الثاني، في أيار/مايو 2026، فانتهى على نحو مختلف: إذ عُرض النص على الجمعية في الوثيقة A/80/L.64 واتخذت القرار 80/258 في 20 أيار/مايو بتصويت مسجل. وتبين التجربتان لماذا ينبغي تسجيل قرار المنتدى وقرار الجمعية كل على حدة، بتاريخه وطريقة اعتماده.`,
  }),
  purpose: words({
    en: 'To discuss and share progress on every part of the Compact, at local, national, regional and global level, including where it meets the 2030 Agenda, and to agree on what comes next. The Progress Declaration is negotiated between governments; the high-level political forum may take it into account.',
    fr: 'Examiner et partager les progrès relatifs à tous les aspects du Pacte, aux niveaux local, national, régional et mondial, y compris dans ses liens avec le Programme 2030, et convenir de la suite. La déclaration est négociée entre gouvernements ; le forum politique de haut niveau peut en tenir compte.',
    es: 'Examinar y compartir los avances en todos los aspectos del Pacto, a nivel local, nacional, regional y mundial, también en lo que lo vincula con la Agenda 2030, y acordar los pasos siguientes. La Declaración se negocia entre Gobiernos; el foro político de alto nivel puede tenerla en cuenta.',
    ru: 'Обсуждать достигнутое по всем аспектам Договора на местном, национальном, региональном и глобальном уровнях и обмениваться опытом, в том числе в увязке с Повесткой дня на период до 2030 года, и договариваться о дальнейших шагах. Декларация согласуется между правительствами; политический форум высокого уровня может принимать ее во внимание.',
    zh: '在地方、国家、区域和全球各级讨论并交流契约各方面的进展，包括与《2030年议程》的联系，并商定后续步骤。进展宣言由各国政府谈判商定；高级别政治论坛可予以考虑。',
    ar: 'مناقشة التقدم المحرز وتبادله في جميع جوانب الاتفاق على الصعيد المحلي والوطني والإقليمي والعالمي، بما في ذلك صلته بخطة عام 2030، والاتفاق على ما يليه. ويجري التفاوض على إعلان التقدم المحرز بين الحكومات، وللمنتدى السياسي الرفيع المستوى أن يأخذه في الاعتبار.',
  }),
  governance: [
    {
      role: words({ en: 'Chair', fr: 'Présidence', es: 'Presidencia', ru: 'Председатель', zh: '主席', ar: 'الرئاسة' }),
      description: words({
        en: 'The President of the General Assembly chairs the forum, names the co-facilitators of the declaration and calls the multi-stakeholder hearing held before it.',
        fr: 'Le Président de l’Assemblée générale préside le forum, désigne les cofacilitateurs de la déclaration et convoque l’audition multipartite qui le précède.',
        es: 'La Presidencia de la Asamblea General preside el foro, designa a los cofacilitadores de la declaración y convoca la audiencia de múltiples interesados que lo precede.',
        ru: 'Председатель Генеральной Ассамблеи председательствует на форуме, назначает сокоординаторов по подготовке декларации и созывает предшествующие ему слушания с участием многих заинтересованных сторон.',
        zh: '大会主席主持论坛，任命宣言共同召集人，并召集论坛前的多利益攸关方听询会。',
        ar: 'يرأس رئيس الجمعية العامة المنتدى ويعين الميسرين المشاركين للإعلان ويدعو إلى جلسة استماع أصحاب المصلحة المتعددين التي تسبقه.',
      }),
    },
    {
      role: words({ en: 'Co-facilitators of the Progress Declaration, 2022', fr: 'Cofacilitateurs de la déclaration, 2022', es: 'Cofacilitadores de la Declaración, 2022', ru: 'Сокоординаторы по Декларации о прогрессе, 2022 год', zh: '2022年进展宣言共同召集人', ar: 'الميسران المشاركان لإعلان التقدم المحرز، 2022' }),
      description: words({
        en: 'Two Permanent Representatives lead the intergovernmental negotiations on the declaration.',
        fr: 'Deux représentants permanents conduisent les négociations intergouvernementales sur la déclaration.',
        es: 'Dos Representantes Permanentes dirigen las negociaciones intergubernamentales sobre la declaración.',
        ru: 'Два постоянных представителя руководят межправительственными переговорами по декларации.',
        zh: '两位常驻代表主持关于宣言的政府间谈判。',
        ar: 'يقود ممثلان دائمان المفاوضات الحكومية الدولية بشأن الإعلان.',
      }),
      holders: [
        { party: 'bangladesh', from: '2022', to: '2022-05-20' },
        { party: 'luxembourg', from: '2022', to: '2022-05-20' },
      ],
    },
    {
      role: words({ en: 'Support', fr: 'Appui', es: 'Apoyo', ru: 'Поддержка', zh: '支持', ar: 'الدعم' }),
      description: words({
        en: 'The Network, whose Coordinator is the Director General of IOM, helps prepare; the Secretary-General’s biennial report guides the debate.',
        fr: 'Le Réseau, dont le Coordonnateur est le Directeur général de l’OIM, aide à la préparation ; le rapport biennal du Secrétaire général guide les débats.',
        es: 'La Red, cuya coordinación corresponde a la Dirección General de la OIM, ayuda en la preparación; el informe bienal del Secretario General orienta el debate.',
        ru: 'Сеть, координатором которой является Генеральный директор МОМ, помогает в подготовке; ориентиром для обсуждения служит двухгодичный доклад Генерального секретаря.',
        zh: '由国际移民组织总干事任协调员的移民问题网络协助筹备；秘书长两年期报告为讨论提供指导。',
        ar: 'تساعد الشبكة، التي يتولى تنسيقها المدير العام للمنظمة الدولية للهجرة، في التحضير، ويوجه المناقشة تقرير الأمين العام الذي يصدر كل سنتين.',
      }),
      holders: [{ party: 'iom' }],
    },
  ],
  currentFocus: [
    words({ en: 'Follow-up to resolution 80/258', fr: 'Suite donnée à la résolution 80/258', es: 'Seguimiento de la resolución 80/258', ru: 'Последующая деятельность по резолюции 80/258', zh: '第80/258号决议的后续落实', ar: 'متابعة القرار 80/258' }),
    words({ en: 'Pledges and reports on them', fr: 'Engagements et comptes rendus', es: 'Promesas e informes al respecto', ru: 'Обязательства и отчетность по ним', zh: '认捐及落实情况报告', ar: 'التعهدات والإبلاغ عنها' }),
  ],
  themes: ['governance', 'partnerships', 'data-and-evidence', 'human-rights', 'regular-pathways', 'missing-migrants', 'sustainable-development'],
  participants: {
    rule: words({
      en: 'Open to all States Members of the United Nations and to members of the specialized agencies that are observers in the General Assembly, at the highest possible level. Stakeholders take part in the round tables and the hearing: those in consultative status or accredited earlier register, others ask for special accreditation.',
      fr: 'Ouvert à tous les États Membres de l’Organisation des Nations Unies et aux membres des institutions spécialisées ayant le statut d’observateur auprès de l’Assemblée générale, au niveau le plus élevé possible. Les parties prenantes participent aux tables rondes et à l’audition : celles qui ont le statut consultatif ou une accréditation antérieure s’inscrivent, les autres demandent une accréditation spéciale.',
      es: 'Abierto a todos los Estados Miembros de las Naciones Unidas y a los miembros de los organismos especializados que son observadores en la Asamblea General, al más alto nivel posible. Los interesados participan en las mesas redondas y en la audiencia: los que tienen carácter consultivo o acreditación previa se inscriben; los demás solicitan acreditación especial.',
      ru: 'Открыт для всех государств — членов Организации Объединенных Наций и членов специализированных учреждений, имеющих статус наблюдателя при Генеральной Ассамблее, на самом высоком возможном уровне. Заинтересованные стороны участвуют в «круглых столах» и слушаниях: имеющие консультативный статус или ранее аккредитованные регистрируются, остальные подают заявку на специальную аккредитацию.',
      zh: '向联合国全体会员国以及在大会享有观察员地位的专门机构成员开放，级别尽可能高。利益攸关方参加圆桌会议和听询会：具有咨商地位或此前已获认可者办理登记，其他组织申请特别认可。',
      ar: 'مفتوح لجميع الدول الأعضاء في الأمم المتحدة ولأعضاء الوكالات المتخصصة الحائزين مركز المراقب لدى الجمعية العامة، على أعلى مستوى ممكن. ويشارك أصحاب المصلحة في الموائد المستديرة وجلسة الاستماع: فيسجل من له مركز استشاري أو اعتماد سابق، ويطلب غيرهم اعتمادا خاصا.',
    }),
    parties: ['all-member-states', 'holy-see', 'state-of-palestine'],
  },
  partners: ['iom', 'desa', 'ilo', 'ohchr', 'undp', 'unhcr', 'unicef', 'unodc'],
  meetings: [
    {
      slug: 'imrf-2022-hearing',
      title: words({ en: 'Interactive multi-stakeholder hearing, 2022', fr: 'Audition multipartite interactive, 2022', es: 'Audiencia interactiva de múltiples interesados, 2022', ru: 'Интерактивные слушания с участием многих заинтересованных сторон, 2022 год', zh: '2022年多利益攸关方互动听询会', ar: 'جلسة الاستماع التفاعلية لأصحاب المصلحة المتعددين، 2022' }),
      form: 'hearing',
      startsOn: '2022-05-16',
      place: headquarters,
      note: words({
        en: 'Held the day before the forum. Special accreditation had to be sought by 26 January 2022.',
        fr: 'Tenue la veille du forum. L’accréditation spéciale devait être demandée avant le 26 janvier 2022.',
        es: 'Celebrada el día anterior al foro. La acreditación especial debía solicitarse a más tardar el 26 de enero de 2022.',
        ru: 'Состоялись накануне форума. Заявки на специальную аккредитацию принимались до 26 января 2022 года.',
        zh: '于论坛前一天举行。特别认可申请截止日期为2022年1月26日。',
        ar: 'عُقدت قبل المنتدى بيوم. وكان آخر موعد لطلب الاعتماد الخاص 26 كانون الثاني/يناير 2022.',
      }),
    },
    {
      slug: 'imrf-2022',
      title: words({ en: 'First International Migration Review Forum', fr: 'Premier Forum d’examen des migrations internationales', es: 'Primer Foro de Examen de la Migración Internacional', ru: 'Первый Форум по рассмотрению проблем международной миграции', zh: '第一届国际移民问题审查论坛', ar: 'المنتدى الأول لاستعراض الهجرة الدولية' }),
      form: 'forum',
      startsOn: '2022-05-17',
      endsOn: '2022-05-20',
      place: headquarters,
      outcome: words({
        en: 'Progress Declaration adopted by consensus at the forum and endorsed by the General Assembly in resolution 76/266 on 7 June 2022 without a vote.',
        fr: 'Déclaration sur les progrès réalisés adoptée par consensus au forum et approuvée par l’Assemblée générale dans sa résolution 76/266 du 7 juin 2022, sans vote.',
        es: 'Declaración sobre los Progresos aprobada por consenso en el foro; la Asamblea General la hizo suya en la resolución 76/266, de 7 de junio de 2022, sin votación.',
        ru: 'Декларация о прогрессе принята на форуме консенсусом и одобрена Генеральной Ассамблеей в резолюции 76/266 от 7 июня 2022 года без голосования.',
        zh: '论坛以协商一致方式通过进展宣言；大会2022年6月7日第76/266号决议未经表决予以认可。',
        ar: 'اعتمد المنتدى إعلان التقدم المحرز بتوافق الآراء، وأقرته الجمعية العامة في قرارها 76/266 المؤرخ 7 حزيران/يونيه 2022 بدون تصويت.',
      }),
      documents: ['A/AC.293/2022/L.1', 'A/76/L.58', 'A/76/PV.76', 'A/RES/76/266', 'A/76/642'],
    },
    {
      slug: 'imrf-plenary-2024',
      title: words({ en: 'Plenary meeting of the General Assembly on the biennial report and the regional reviews', fr: 'Séance plénière de l’Assemblée générale sur le rapport biennal et les examens régionaux', es: 'Sesión plenaria de la Asamblea General sobre el informe bienal y los exámenes regionales', ru: 'Пленарное заседание Генеральной Ассамблеи по двухгодичному докладу и региональным обзорам', zh: '大会审议两年期报告和区域审查的全体会议', ar: 'جلسة عامة للجمعية العامة بشأن التقرير الذي يصدر كل سنتين والاستعراضات الإقليمية' }),
      form: 'plenary',
      startsOn: '2024',
      place: headquarters,
      relation: 'related',
      documents: ['A/79/590'],
      note: words({
        en: 'Asked for in paragraph 77 of the 2022 declaration for the second half of 2024; the day is not recorded here.',
        fr: 'Demandée au paragraphe 77 de la déclaration de 2022 pour le second semestre de 2024 ; le jour n’est pas consigné ici.',
        es: 'Solicitada en el párrafo 77 de la declaración de 2022 para el segundo semestre de 2024; aquí no consta el día.',
        ru: 'Запрошено в пункте 77 декларации 2022 года на вторую половину 2024 года; день здесь не указан.',
        zh: '根据2022年宣言第77段的请求于2024年下半年举行；此处未记录具体日期。',
        ar: 'طُلبت في الفقرة 77 من إعلان عام 2022 للنصف الثاني من عام 2024، ولم يُسجَّل اليوم هنا.',
      }),
    },
    {
      slug: 'imrf-2026',
      title: words({ en: 'Second International Migration Review Forum', fr: 'Deuxième Forum d’examen des migrations internationales', es: 'Segundo Foro de Examen de la Migración Internacional', ru: 'Второй Форум по рассмотрению проблем международной миграции', zh: '第二届国际移民问题审查论坛', ar: 'المنتدى الثاني لاستعراض الهجرة الدولية' }),
      form: 'forum',
      startsOn: '2026-05-05',
      endsOn: '2026-05-08',
      place: headquarters,
      outcome: words({
        en: 'Declaration submitted to the General Assembly by its President as A/80/L.64 on 12 May; resolution 80/258 adopted on 20 May 2026 by a recorded vote of 147 to 6, with 23 abstentions.',
        fr: 'Déclaration présentée à l’Assemblée générale par son Président sous la cote A/80/L.64 le 12 mai ; résolution 80/258 adoptée le 20 mai 2026 par un vote enregistré de 147 voix contre 6, avec 23 abstentions.',
        es: 'La Presidencia presentó la declaración a la Asamblea General como A/80/L.64 el 12 de mayo; la resolución 80/258 se aprobó el 20 de mayo de 2026 en votación registrada por 147 votos contra 6 y 23 abstenciones.',
        ru: 'Декларация представлена Генеральной Ассамблее ее Председателем 12 мая в документе A/80/L.64; резолюция 80/258 принята 20 мая 2026 года заносимым в отчет о заседании голосованием: 147 голосов против 6 при 23 воздержавшихся.',
        zh: '大会主席于5月12日以A/80/L.64向大会提交宣言；2026年5月20日以147票赞成、6票反对、23票弃权的记录表决通过第80/258号决议。',
        ar: 'قدم رئيس الجمعية العامة الإعلان إليها في الوثيقة A/80/L.64 في 12 أيار/مايو، واتُّخذ القرار 80/258 في 20 أيار/مايو 2026 بتصويت مسجل بأغلبية 147 صوتا مقابل 6 أصوات وامتناع 23 عضوا.',
      }),
      documents: ['A/80/L.64', 'A/80/PV.82', 'A/RES/80/258'],
    },
  ],
  lists: [
    {
      slug: 'round-tables',
      title: words({ en: 'The four round tables (2022 and 2026)', fr: 'Les quatre tables rondes (2022 et 2026)', es: 'Las cuatro mesas redondas (2022 y 2026)', ru: 'Четыре «круглых стола» (2022 и 2026 годы)', zh: '四场圆桌会议（2022年和2026年）', ar: 'الموائد المستديرة الأربع (2022 و 2026)' }),
      source: { label: 'Headings and footnotes of the two declarations; the descriptions of the clusters are ours', symbol: 'A/RES/80/258' },
      items: [
        roundTable(1, '2, 5, 6, 12, 18', {
          en: 'Drivers, regular pathways, recruitment and decent work, predictable procedures, skills.',
          fr: 'Facteurs de migration, filières régulières, recrutement et travail décent, procédures prévisibles, compétences.',
          es: 'Factores de la migración, vías regulares, contratación y trabajo decente, procedimientos previsibles, aptitudes.',
          ru: 'Причины миграции, легальные каналы, наем и достойная работа, предсказуемые процедуры, навыки.',
          zh: '移民肇因、正常途径、招聘与体面工作、可预测的程序、技能。',
          ar: 'دوافع الهجرة والمسارات النظامية والتوظيف والعمل اللائق والإجراءات القابلة للتنبؤ والمهارات.',
        }),
        roundTable(2, '4, 8, 9, 10, 11, 13, 21', {
          en: 'Legal identity, missing migrants, smuggling and trafficking, borders, detention, return and reintegration.',
          fr: 'Identité légale, migrants disparus, trafic de migrants et traite, frontières, rétention, retour et réintégration.',
          es: 'Identidad jurídica, migrantes desaparecidos, tráfico ilícito y trata, fronteras, detención, regreso y reintegración.',
          ru: 'Удостоверение личности, пропавшие без вести, незаконный ввоз и торговля людьми, границы, содержание под стражей, возвращение и реинтеграция.',
          zh: '合法身份、失踪移民、偷运与贩运、边境、拘留、回返与重新融入。',
          ar: 'الهوية القانونية والمهاجرون المفقودون والتهريب والاتجار والحدود والاحتجاز والعودة وإعادة الإدماج.',
        }),
        roundTable(3, '14, 15, 16, 19, 20, 22', {
          en: 'Consular protection, basic services, inclusion, diasporas, remittances, social security.',
          fr: 'Protection consulaire, services de base, inclusion, diasporas, envois de fonds, sécurité sociale.',
          es: 'Protección consular, servicios básicos, inclusión, diásporas, remesas, seguridad social.',
          ru: 'Консульская защита, базовые услуги, интеграция, диаспоры, денежные переводы, социальное обеспечение.',
          zh: '领事保护、基本服务、包容、侨民、汇款、社会保障。',
          ar: 'الحماية القنصلية والخدمات الأساسية والإدماج والمغتربون والتحويلات المالية والضمان الاجتماعي.',
        }),
        roundTable(4, '1, 3, 7, 17, 23', {
          en: 'Data, information, vulnerability, discrimination and public discourse, international cooperation.',
          fr: 'Données, information, vulnérabilité, discrimination et débat public, coopération internationale.',
          es: 'Datos, información, vulnerabilidad, discriminación y discurso público, cooperación internacional.',
          ru: 'Данные, информация, уязвимость, дискриминация и общественная дискуссия, международное сотрудничество.',
          zh: '数据、信息、脆弱性、歧视与公共言论、国际合作。',
          ar: 'البيانات والمعلومات وأوجه الضعف والتمييز والخطاب العام والتعاون الدولي.',
        }),
      ],
    },
    {
      slug: 'order-of-the-four-days',
      title: words({ en: 'Order of the four days', fr: 'Déroulement des quatre jours', es: 'Desarrollo de los cuatro días', ru: 'Порядок работы по дням', zh: '四天议程', ar: 'ترتيب الأيام الأربعة' }),
      source: { label: 'Modalities', symbol: 'A/RES/73/326' },
      items: [
        { label: '0', text: words({ en: 'The day before: multi-stakeholder hearing', fr: 'La veille : audition multipartite', es: 'El día anterior: audiencia de múltiples interesados', ru: 'Накануне: слушания с участием многих заинтересованных сторон', zh: '前一天：多利益攸关方听询会', ar: 'اليوم السابق: جلسة استماع لأصحاب المصلحة المتعددين' }) },
        { label: '1', text: words({ en: 'Day 1 and the morning of day 2: four interactive round tables', fr: 'Premier jour et matinée du deuxième : quatre tables rondes interactives', es: 'Primer día y mañana del segundo: cuatro mesas redondas interactivas', ru: 'Первый день и утро второго: четыре интерактивных «круглых стола»', zh: '第一天和第二天上午：四场互动圆桌会议', ar: 'اليوم الأول وصباح اليوم الثاني: أربع موائد مستديرة تفاعلية' }) },
        { label: '2', text: words({ en: 'Afternoon of day 2: policy debate, opened by technical summaries of the round tables', fr: 'Après-midi du deuxième jour : débat d’orientation, ouvert par des résumés techniques des tables rondes', es: 'Tarde del segundo día: debate sobre políticas, que se abre con resúmenes técnicos de las mesas redondas', ru: 'Вторая половина второго дня: обсуждение политики, которое открывается техническими резюме «круглых столов»', zh: '第二天下午：政策辩论，以各圆桌会议的技术性总结开场', ar: 'بعد ظهر اليوم الثاني: مناقشة السياسات، تُفتتح بموجزات فنية عن الموائد المستديرة' }) },
        { label: '3', text: words({ en: 'Days 3 and 4: plenary', fr: 'Troisième et quatrième jours : plénière', es: 'Tercer y cuarto días: sesión plenaria', ru: 'Третий и четвертый дни: пленарные заседания', zh: '第三天和第四天：全体会议', ar: 'اليومان الثالث والرابع: الجلسات العامة' }) },
      ],
    },
    {
      slug: 'follow-up-2022',
      title: words({ en: 'To be followed up from 2022', fr: 'Suites à donner à 2022', es: 'Seguimiento de 2022', ru: 'Последующая деятельность по итогам 2022 года', zh: '2022年后续事项', ar: 'ما يلزم متابعته منذ عام 2022' }),
      source: { label: 'Progress Declaration of 2022, annex', symbol: 'A/RES/76/266' },
      items: [
        {
          label: 'para. 70',
          text: words({ en: 'A limited set of indicators and a strategy for disaggregated migration data, to be proposed in the next biennial report', fr: 'Un ensemble limité d’indicateurs et une stratégie pour des données migratoires ventilées, à proposer dans le rapport biennal suivant', es: 'Un conjunto limitado de indicadores y una estrategia de datos migratorios desglosados, que se propondrán en el siguiente informe bienal', ru: 'Ограниченный набор показателей и стратегия по дезагрегированным данным о миграции, которые надлежит предложить в следующем двухгодичном докладе', zh: '下次两年期报告应提出一套有限的指标和改进分类移民数据的战略', ar: 'مجموعة محدودة من المؤشرات واستراتيجية لبيانات الهجرة المصنفة، تُقترح في التقرير التالي الذي يصدر كل سنتين' }),
          note: words({ en: 'Answered by the Secretary-General’s report A/79/590 of 2024.', fr: 'Suite donnée dans le rapport A/79/590 du Secrétaire général (2024).', es: 'Respuesta: informe A/79/590 del Secretario General (2024).', ru: 'Ответ дан в докладе Генерального секретаря A/79/590 (2024 год).', zh: '秘书长2024年报告A/79/590作出回应。', ar: 'جاء الرد في تقرير الأمين العام A/79/590 الصادر في عام 2024.' }),
        },
        {
          label: 'para. 71',
          text: words({ en: 'Good practices, lessons and difficulties to the Repository of Practices; contributions to the Trust Fund', fr: 'Bonnes pratiques, enseignements et difficultés à verser au référentiel de pratiques ; contributions au fonds', es: 'Buenas prácticas, lecciones y dificultades al Repositorio de Prácticas; contribuciones al fondo fiduciario', ru: 'Представление передовой практики, уроков и трудностей в хранилище практики; взносы в целевой фонд', zh: '向做法库提交良好做法、经验教训和困难；向信托基金捐款', ar: 'تقديم الممارسات الجيدة والدروس والصعوبات إلى مستودع الممارسات؛ والتبرع للصندوق الاستئماني' }),
        },
        {
          label: 'para. 73',
          text: words({ en: 'Pledges: more are encouraged, the Network helps on request, and States are to include them in their voluntary national reports', fr: 'Engagements : d’autres sont encouragés, le Réseau aide sur demande, et les États sont invités à en rendre compte dans leurs rapports nationaux volontaires', es: 'Promesas: se alientan otras nuevas, la Red ayuda a quien lo pida y se invita a los Estados a incluirlas en sus informes nacionales voluntarios', ru: 'Обязательства: приветствуются новые, Сеть помогает по запросу, а государствам предлагается отражать их в добровольных национальных докладах', zh: '认捐：鼓励进一步认捐，网络应请求提供支持，鼓励各国将认捐列入国家自愿报告', ar: 'التعهدات: يُشجَّع على تقديم المزيد، وتساعد الشبكة عند الطلب، وتُشجَّع الدول على إدراجها في تقاريرها الوطنية الطوعية' }),
        },
        {
          label: 'para. 76',
          text: words({ en: 'Recommendations on missing migrants and humanitarian help to migrants in distress, in the next biennial report', fr: 'Recommandations sur les migrants disparus et l’aide humanitaire aux migrants en détresse, dans le rapport biennal suivant', es: 'Recomendaciones sobre los migrantes desaparecidos y la asistencia humanitaria a los migrantes en peligro, en el siguiente informe bienal', ru: 'Рекомендации по пропавшим без вести мигрантам и гуманитарной помощи мигрантам, терпящим бедствие, — в следующем двухгодичном докладе', zh: '下次两年期报告应就失踪移民和向遇险移民提供人道援助提出建议', ar: 'توصيات بشأن المهاجرين المفقودين وتقديم المساعدة الإنسانية للمهاجرين المعرضين للخطر، في التقرير التالي الذي يصدر كل سنتين' }),
        },
        {
          label: 'para. 77',
          text: words({ en: 'A plenary meeting of the General Assembly in the second half of 2024 on the report, the regional reviews and the pledges', fr: 'Une séance plénière de l’Assemblée générale au second semestre de 2024 sur le rapport, les examens régionaux et les engagements', es: 'Una sesión plenaria de la Asamblea General en el segundo semestre de 2024 sobre el informe, los exámenes regionales y las promesas', ru: 'Пленарное заседание Генеральной Ассамблеи во второй половине 2024 года по докладу, региональным обзорам и обязательствам', zh: '2024年下半年举行一次大会全体会议，审议报告、区域审查和认捐', ar: 'جلسة عامة للجمعية العامة في النصف الثاني من عام 2024 بشأن التقرير والاستعراضات الإقليمية والتعهدات' }),
        },
      ],
    },
    {
      slug: 'follow-up-2026',
      title: words({ en: 'To be followed up from 2026', fr: 'Suites à donner à 2026', es: 'Seguimiento de 2026', ru: 'Последующая деятельность по итогам 2026 года', zh: '2026年后续事项', ar: 'ما يلزم متابعته منذ عام 2026' }),
      source: { label: 'Progress Declaration of 2026, annex', symbol: 'A/RES/80/258' },
      items: [
        { label: 'para. 59', text: words({ en: 'Pledges that are time-bound and measurable', fr: 'Engagements assortis d’échéances et mesurables', es: 'Promesas con plazos y mensurables', ru: 'Обязательства с установленными сроками и поддающиеся измерению', zh: '有时限、可衡量的认捐', ar: 'تعهدات محددة زمنيا وقابلة للقياس' }) },
        { label: 'para. 60', text: words({ en: 'Regional reviews', fr: 'Examens régionaux', es: 'Exámenes regionales', ru: 'Региональные обзоры', zh: '区域审查', ar: 'الاستعراضات الإقليمية' }) },
        { label: 'para. 61', text: words({ en: 'A stronger capacity-building mechanism', fr: 'Renforcement du mécanisme de renforcement des capacités', es: 'Refuerzo del mecanismo de creación de capacidad', ru: 'Укрепление Механизма наращивания потенциала', zh: '加强能力建设机制', ar: 'تعزيز آلية بناء القدرات' }) },
        { label: 'para. 62', text: words({ en: 'Progress on the Compact in voluntary national reviews of the 2030 Agenda', fr: 'Progrès relatifs au Pacte dans les examens nationaux volontaires du Programme 2030', es: 'Avances del Pacto en los exámenes nacionales voluntarios de la Agenda 2030', ru: 'Отражение прогресса по Договору в добровольных национальных обзорах Повестки дня на период до 2030 года', zh: '在《2030年议程》自愿国别评估中反映契约进展', ar: 'التقدم في تنفيذ الاتفاق ضمن الاستعراضات الوطنية الطوعية لخطة عام 2030' }) },
        { label: 'para. 64', text: words({ en: 'The next biennial report of the Secretary-General', fr: 'Le prochain rapport biennal du Secrétaire général', es: 'El próximo informe bienal del Secretario General', ru: 'Следующий двухгодичный доклад Генерального секретаря', zh: '秘书长下一次两年期报告', ar: 'تقرير الأمين العام المقبل الذي يصدر كل سنتين' }) },
      ],
    },
  ],
  outcomes: [
    {
      text: words({
        en: 'First Progress Declaration, endorsed by the General Assembly without a vote.',
        fr: 'Première déclaration sur les progrès réalisés, approuvée par l’Assemblée générale sans vote.',
        es: 'Primera Declaración sobre los Progresos; la Asamblea General la hizo suya sin votación.',
        ru: 'Первая Декларация о прогрессе, одобренная Генеральной Ассамблеей без голосования.',
        zh: '第一份进展宣言，大会未经表决予以认可。',
        ar: 'إعلان التقدم المحرز الأول، أقرته الجمعية العامة بدون تصويت.',
      }),
      on: '2022-06-07',
      documents: ['A/RES/76/266'],
    },
    {
      text: words({
        en: 'Second Progress Declaration, resolution 80/258 adopted by 147 votes to 6, with 23 abstentions.',
        fr: 'Deuxième déclaration sur les progrès réalisés, résolution 80/258 adoptée par 147 voix contre 6, avec 23 abstentions.',
        es: 'Segunda Declaración sobre los Progresos, resolución 80/258 aprobada por 147 votos contra 6 y 23 abstenciones.',
        ru: 'Вторая Декларация о прогрессе, резолюция 80/258, принятая 147 голосами против 6 при 23 воздержавшихся.',
        zh: '第二份进展宣言，第80/258号决议以147票赞成、6票反对、23票弃权获得通过。',
        ar: 'إعلان التقدم المحرز الثاني، القرار 80/258 المتخذ بأغلبية 147 صوتا مقابل 6 أصوات وامتناع 23 عضوا.',
      }),
      on: '2026-05-20',
      documents: ['A/RES/80/258', 'A/80/PV.82'],
    },
  ],
  documents: [
    { symbol: 'A/RES/73/326', on: '2019-07-19' },
    { symbol: 'A/76/642', on: '2021-12-27' },
    { symbol: 'A/RES/76/266', on: '2022-06-07', title: progressDeclaration(2022) },
    { symbol: 'A/79/590', on: '2024' },
    { symbol: 'A/80/L.64', on: '2026-05-12' },
    { symbol: 'A/RES/80/258', on: '2026-05-20', title: progressDeclaration(2026) },
  ],
  succession: [
    { kind: 'part-of', mechanism: 'gcm', basis: 'A/RES/73/195, annex, para. 49' },
    {
      kind: 'feeds',
      mechanism: 'sdg-migration',
      basis: 'A/RES/73/195, annex, para. 49',
      note: words({
        en: 'The high-level political forum, which reviews the goals, may take the declaration into account.',
        fr: 'Le forum politique de haut niveau, qui examine les objectifs, peut tenir compte de la déclaration.',
        es: 'El foro político de alto nivel, que examina los Objetivos, puede tener en cuenta la declaración.',
        ru: 'Политический форум высокого уровня, рассматривающий ход достижения целей, может учитывать декларацию.',
        zh: '负责审查各项目标的高级别政治论坛可考虑该宣言。',
        ar: 'للمنتدى السياسي الرفيع المستوى، الذي يستعرض الأهداف، أن يأخذ الإعلان في الاعتبار.',
      }),
    },
  ],
  sources: [
    { label: 'Modalities of the forums', symbol: 'A/RES/73/326', url: 'https://docs.un.org/A/RES/73/326' },
    { label: 'Progress Declaration of 2022', symbol: 'A/RES/76/266', url: 'https://docs.un.org/A/RES/76/266' },
    { label: 'Progress Declaration of 2026', symbol: 'A/RES/80/258', url: 'https://docs.un.org/A/RES/80/258' },
    { label: 'IISD, reports on the negotiation of the modalities, 2019', url: 'https://sdg.iisd.org/' },
    { label: 'Civil Society Action Committee, special accreditation, 2022', url: 'https://csactioncommittee.org/special-accreditation-imrf' },
  ],
  verified: verifiedByTheScenario,
};
