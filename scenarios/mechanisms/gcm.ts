import type { ProfileInput } from '#mechanisms/profile.ts';
import { objectives } from './gcm-objectives.ts';
import { acronym, officialName, type SixLanguages, verifiedByTheScenario, words } from './in-six-languages.ts';
import { headquarters, marrakesh, puertoVallarta } from './places.ts';

const principle = (number: number, versions: SixLanguages) => ({ label: String(number), text: officialName(versions) });

export const gcm: ProfileInput = {
  slug: 'gcm',
  name: officialName({
    ar: 'الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية',
    zh: '安全、有序和正常移民全球契约',
    en: 'Global Compact for Safe, Orderly and Regular Migration',
    fr: 'Pacte mondial pour des migrations sûres, ordonnées et régulières',
    ru: 'Глобальный договор о безопасной, упорядоченной и легальной миграции',
    es: 'Pacto Mundial para la Migración Segura, Ordenada y Regular',
  }),
  acronym: acronym('GCM', { es: 'PMM' }),
  kind: 'compact',
  level: 'global',
  established: '2018-12-10',
  summary: words({
    ar: 'إطار تعاوني غير ملزم قانونا بشأن الهجرة الدولية، تفاوضت عليه الحكومات بين عامي 2017 و 2018، ويضم 23 هدفا وعشرة مبادئ توجيهية، ويُستعرض تنفيذه كل أربع سنوات.',
    zh: '各国政府于2017年至2018年谈判达成的国际移民合作框架，不具法律约束力，包含23项目标和十项指导原则，每四年审查一次执行情况。',
    en: 'A cooperative framework on international migration, not legally binding, negotiated by governments in 2017 and 2018: 23 objectives, ten guiding principles and a review every four years.',
    fr: 'Cadre de coopération sur les migrations internationales, juridiquement non contraignant, négocié par les gouvernements en 2017 et 2018 : 23 objectifs, dix principes directeurs et un examen tous les quatre ans.',
    ru: 'Не имеющая обязательной юридической силы основа для сотрудничества в области международной миграции, согласованная правительствами в 2017–2018 годах: 23 цели, десять руководящих принципов и обзор раз в четыре года.',
    es: 'Marco de cooperación sobre la migración internacional, sin carácter jurídicamente vinculante, negociado por los Gobiernos en 2017 y 2018: 23 objetivos, diez principios rectores y un examen cada cuatro años.',
  }),
  mandates: [
    {
      symbol: 'A/RES/71/1',
      note: words({
        ar: 'إعلان نيويورك من أجل اللاجئين والمهاجرين، 19 أيلول/سبتمبر 2016: قرار التفاوض على اتفاق عالمي بشأن الهجرة.',
        zh: '2016年9月19日《关于难民和移民的纽约宣言》：决定谈判制定移民问题全球契约。',
        en: 'New York Declaration for Refugees and Migrants, 19 September 2016: the decision to negotiate a compact on migration.',
        fr: 'Déclaration de New York pour les réfugiés et les migrants, 19 septembre 2016 : décision de négocier un pacte sur les migrations.',
        ru: 'Нью-Йоркская декларация о беженцах и мигрантах от 19 сентября 2016 года: решение вести переговоры о договоре по вопросам миграции.',
        es: 'Declaración de Nueva York para los Refugiados y los Migrantes, 19 de septiembre de 2016: la decisión de negociar un pacto sobre la migración.',
      }),
    },
    {
      symbol: 'A/RES/71/280',
      note: words({
        ar: 'طرائق المفاوضات الحكومية الدولية، 6 نيسان/أبريل 2017.',
        zh: '2017年4月6日，政府间谈判的方式。',
        en: 'Modalities of the intergovernmental negotiations, 6 April 2017.',
        fr: 'Modalités des négociations intergouvernementales, 6 avril 2017.',
        ru: 'Порядок проведения межправительственных переговоров, 6 апреля 2017 года.',
        es: 'Modalidades de las negociaciones intergubernamentales, 6 de abril de 2017.',
      }),
    },
    {
      symbol: 'A/RES/73/195',
      note: words({
        ar: 'إقرار الجمعية العامة الاتفاق الوارد في المرفق، 19 كانون الأول/ديسمبر 2018.',
        zh: '2018年12月19日，大会认可附件所载契约。',
        en: 'Endorsement by the General Assembly, with the Compact as annex, 19 December 2018.',
        fr: 'Approbation par l’Assemblée générale, le Pacte figurant en annexe, 19 décembre 2018.',
        ru: 'Одобрение Генеральной Ассамблеей; Договор содержится в приложении; 19 декабря 2018 года.',
        es: 'La Asamblea General lo hizo suyo, con el Pacto como anexo, el 19 de diciembre de 2018.',
      }),
    },
  ],
  background: words({
    en: `The Compact began with the New York Declaration for Refugees and Migrants of September 2016, which opened two tracks: one on migrants, led by States, and one on refugees, led by UNHCR. Resolution 71/280 set out how the migration track would work, and the President of the General Assembly named the Permanent Representatives of Mexico and Switzerland as co-facilitators.

The work ran in three phases. From April to November 2017 States and other participants were consulted by theme and by region. In December 2017 they took stock at Puerto Vallarta, Mexico, and heard what the consultations had brought. From February to July 2018 the text was negotiated in New York in six rounds, with five multi-stakeholder hearings alongside.

The co-facilitators issued a zero draft in February 2018, a "zero draft plus" with technical clarifications in March, three revisions after that and a final text in July. The path of single phrases matters: the third revision no longer used the word "non-refoulement" but kept what it means. Governments agreed on the text on 13 July 2018.

An intergovernmental conference held in Marrakesh on 10 and 11 December 2018 adopted the Compact, which is why it is also called the Marrakech Compact on Migration. The General Assembly endorsed it on 19 December 2018 by a recorded vote.`,
    fr: `Le Pacte trouve son origine dans la Déclaration de New York pour les réfugiés et les migrants de septembre 2016, qui ouvrait deux voies : l’une sur les migrants, conduite par les États, l’autre sur les réfugiés, conduite par le HCR. La résolution 71/280 a fixé les modalités de la première, et le Président de l’Assemblée générale a désigné les représentants permanents du Mexique et de la Suisse comme cofacilitateurs.

Les travaux se sont déroulés en trois phases. D’avril à novembre 2017, les États et les autres participants ont été consultés par thème et par région. En décembre 2017, ils ont dressé un bilan à Puerto Vallarta (Mexique) et pris connaissance des résultats des consultations. De février à juillet 2018, le texte a été négocié à New York en six cycles, accompagnés de cinq auditions multipartites.

Les cofacilitateurs ont publié un avant-projet en février 2018, une version dite « avant-projet plus » assortie de précisions techniques en mars, puis trois révisions et un texte final en juillet. Le cheminement de chaque formule compte : la troisième révision n’employait plus le terme « non-refoulement », mais en conservait le contenu. Les gouvernements se sont accordés sur le texte le 13 juillet 2018.

Une conférence intergouvernementale tenue à Marrakech les 10 et 11 décembre 2018 a adopté le Pacte, d’où son autre nom de Pacte de Marrakech sur les migrations. L’Assemblée générale l’a fait sien le 19 décembre 2018 par un vote enregistré.`,
    es: `El Pacto tiene su origen en la Declaración de Nueva York para los Refugiados y los Migrantes, de septiembre de 2016, que abrió dos vías: una sobre los migrantes, dirigida por los Estados, y otra sobre los refugiados, dirigida por el ACNUR. La resolución 71/280 fijó las modalidades de la primera, y la Presidencia de la Asamblea General designó cofacilitadores a los Representantes Permanentes de México y Suiza.

Los trabajos se desarrollaron en tres fases. De abril a noviembre de 2017 se consultó por temas y por regiones a los Estados y demás participantes. En diciembre de 2017 se hizo balance en Puerto Vallarta (México) y se presentaron los resultados de las consultas. De febrero a julio de 2018 el texto se negoció en Nueva York en seis rondas, acompañadas de cinco audiencias de múltiples interesados.

Los cofacilitadores publicaron un borrador preliminar en febrero de 2018, un «borrador preliminar plus» con aclaraciones técnicas en marzo, tres revisiones posteriores y un texto final en julio. El recorrido de cada expresión importa: la tercera revisión ya no empleaba el término «no devolución», pero mantenía su contenido. Los Gobiernos acordaron el texto el 13 de julio de 2018.

Una conferencia intergubernamental celebrada en Marrakech los días 10 y 11 de diciembre de 2018 aprobó el Pacto, que por ello se denomina también Pacto de Marrakech sobre la Migración. La Asamblea General lo hizo suyo el 19 de diciembre de 2018 en votación registrada.`,
    ru: `Начало Договору положила Нью-Йоркская декларация о беженцах и мигрантах, принятая в сентябре 2016 года, которая открыла два направления работы: по мигрантам — под руководством государств и по беженцам — под руководством УВКБ. В резолюции 71/280 был определен порядок работы по первому из них, а Председатель Генеральной Ассамблеи назначил сокоординаторами постоянных представителей Мексики и Швейцарии.

Работа велась в три этапа. С апреля по ноябрь 2017 года проводились тематические и региональные консультации с государствами и другими участниками. В декабре 2017 года в Пуэрто-Вальярте (Мексика) были подведены итоги этих консультаций. С февраля по июль 2018 года в Нью-Йорке прошло шесть раундов переговоров по тексту, которые сопровождались пятью слушаниями с участием многих заинтересованных сторон.

Сокоординаторы подготовили первоначальный проект в феврале 2018 года, его дополненный техническими разъяснениями вариант в марте, затем три пересмотренных варианта и окончательный текст в июле. Судьба отдельных формулировок имеет значение: в третьем пересмотренном варианте слово «невыдворение» больше не употреблялось, но его содержание сохранилось. Правительства согласовали текст 13 июля 2018 года.

Межправительственная конференция, состоявшаяся в Марракеше 10 и 11 декабря 2018 года, приняла Договор, поэтому его называют также Марракешским договором о миграции. Генеральная Ассамблея одобрила его 19 декабря 2018 года заносимым в отчет о заседании голосованием.`,
    zh: `契约源于2016年9月的《关于难民和移民的纽约宣言》。宣言开启了两条轨道：由各国主导的移民轨道和由难民署主导的难民轨道。第71/280号决议规定了移民轨道的工作方式，大会主席任命墨西哥和瑞士常驻代表为共同召集人。

工作分三个阶段。2017年4月至11月，按专题和区域与各国及其他参与方进行协商。2017年12月，各方在墨西哥巴亚尔塔港进行总结，听取协商成果。2018年2月至7月，在纽约举行六轮案文谈判，其间举行五次多利益攸关方听询会。

共同召集人于2018年2月印发预稿，3月印发附有技术性澄清的预稿增订本，随后三次修订，并于7月提出最后案文。个别措辞的来龙去脉值得注意：第三次修订稿不再使用“不推回”一词，但保留了其实质内容。各国政府于2018年7月13日商定案文。

2018年12月10日和11日在马拉喀什举行的政府间会议通过了契约，契约因此又称《马拉喀什移民问题契约》。大会于2018年12月19日以记录表决认可契约。`,
    ar: `انطلق الاتفاق من إعلان نيويورك من أجل اللاجئين والمهاجرين الصادر في أيلول/سبتمبر 2016، الذي فتح مسارين: مسارا للمهاجرين تقوده الدول، ومسارا للاجئين تقوده مفوضية شؤون اللاجئين. وحدد القرار 71/280 كيفية سير المسار الأول، وعيّن رئيس الجمعية العامة الممثلين الدائمين للمكسيك وسويسرا ميسّرين مشاركين.

وجرى العمل على ثلاث مراحل. فمن نيسان/أبريل إلى تشرين الثاني/نوفمبر 2017 جرت مشاورات مواضيعية وإقليمية مع الدول وسائر المشاركين. وفي كانون الأول/ديسمبر 2017 أُجري تقييم للحصيلة في بويرتو فايارتا بالمكسيك عُرضت فيه نتائج المشاورات. ومن شباط/فبراير إلى تموز/يوليه 2018 جرى التفاوض على النص في نيويورك في ست جولات، رافقتها خمس جلسات استماع لأصحاب المصلحة المتعددين.

وأصدر الميسّران المشاركان المسودة الأولى في شباط/فبراير 2018، ثم صيغة مزيدة منها تتضمن إيضاحات فنية في آذار/مارس، ثم ثلاثة تنقيحات، فنصا نهائيا في تموز/يوليه. ولمسار كل عبارة أهميته: فالتنقيح الثالث لم يعد يستخدم عبارة ”عدم الإعادة القسرية“ لكنه أبقى على مضمونها. واتفقت الحكومات على النص في 13 تموز/يوليه 2018.

واعتمد الاتفاق مؤتمر حكومي دولي عُقد في مراكش يومي 10 و 11 كانون الأول/ديسمبر 2018، ولذلك يُعرف أيضا باسم اتفاق مراكش بشأن الهجرة. وأقرته الجمعية العامة في 19 كانون الأول/ديسمبر 2018 بتصويت مسجل.`,
  }),
  purpose: words({
    en: 'To make cooperation on migration possible across its whole span, at origin, in transit, at destination and on return, while each State keeps the right to decide its own migration policy within international law. Each objective joins one commitment to a set of actions from which States draw; how far and how fast is decided at the national level, if wished through a voluntary implementation plan.',
    fr: 'Rendre possible la coopération sur toute l’étendue du parcours migratoire, dans les pays d’origine, de transit et de destination comme au retour, chaque État conservant le droit de décider de sa politique migratoire dans le respect du droit international. Chaque objectif associe un engagement à une série d’actions dans lesquelles les États puisent ; l’ampleur et le rythme se décident au niveau national, au besoin au moyen d’un plan de mise en œuvre volontaire.',
    es: 'Hacer posible la cooperación a lo largo de toda la migración, en el origen, el tránsito, el destino y el regreso, sin que ningún Estado pierda el derecho a decidir su política migratoria conforme al derecho internacional. Cada objetivo une un compromiso a una serie de acciones entre las que los Estados eligen; el alcance y el ritmo se deciden a nivel nacional y, si se desea, mediante un plan voluntario de aplicación.',
    ru: 'Сделать возможным сотрудничество на всех этапах миграции — в странах происхождения, транзита и назначения и при возвращении — при сохранении за каждым государством права определять собственную миграционную политику в соответствии с международным правом. Каждая цель объединяет одно обязательство и набор действий, из которых государства выбирают подходящие; масштабы и темпы определяются на национальном уровне, при желании — в добровольном плане осуществления.',
    zh: '使各国能够就移民的全过程，包括原籍、过境、目的地和回返各环节开展合作，同时各国保留在国际法范围内自行决定移民政策的权利。每项目标由一项承诺和可供各国选用的一系列行动组成；力度和进度由各国自行决定，也可为此自愿制定执行计划。',
    ar: 'إتاحة التعاون على امتداد مراحل الهجرة كلها، في المنشأ والعبور والمقصد وعند العودة، مع احتفاظ كل دولة بحقها في تقرير سياستها المتعلقة بالهجرة في إطار القانون الدولي. ويجمع كل هدف بين التزام واحد ومجموعة إجراءات تختار منها الدول، ويُحدَّد مدى التنفيذ ووتيرته على الصعيد الوطني، عن طريق خطة تنفيذ طوعية إن رغبت الدولة في ذلك.',
  }),
  governance: [
    {
      role: words({ en: 'Co-facilitators of the negotiations', fr: 'Cofacilitateurs des négociations', es: 'Cofacilitadores de las negociaciones', ru: 'Сокоординаторы переговоров', zh: '谈判共同召集人', ar: 'الميسّران المشاركان للمفاوضات' }),
      description: words({
        en: 'Named by the President of the General Assembly. They chaired the consultations, held the pen on every draft and closed the negotiations in July 2018; the role ended with the text.',
        fr: 'Désignés par le Président de l’Assemblée générale. Ils ont présidé les consultations, tenu la plume pour chaque projet et clos les négociations en juillet 2018 ; leur rôle a pris fin avec le texte.',
        es: 'Designados por la Presidencia de la Asamblea General. Presidieron las consultas, redactaron cada borrador y cerraron las negociaciones en julio de 2018; su función terminó con el texto.',
        ru: 'Назначены Председателем Генеральной Ассамблеи. Они председательствовали на консультациях, готовили каждый проект и завершили переговоры в июле 2018 года; с принятием текста их функции прекратились.',
        zh: '由大会主席任命。共同召集人主持协商，执笔起草历次案文，并于2018年7月结束谈判；案文议定后职责即告终止。',
        ar: 'عيّنهما رئيس الجمعية العامة. ترأسا المشاورات وتوليا صياغة كل مسودة واختتما المفاوضات في تموز/يوليه 2018، وانتهى دورهما بإتمام النص.',
      }),
      holders: [
        { party: 'mexico', from: '2017', to: '2018-07-13' },
        { party: 'switzerland', from: '2017', to: '2018-07-13' },
      ],
    },
    {
      role: words({ en: 'Coordinator of the United Nations Network on Migration', fr: 'Coordonnateur du Réseau des Nations Unies sur les migrations', es: 'Coordinación de la Red de las Naciones Unidas sobre la Migración', ru: 'Координатор Сети Организации Объединенных Наций по проблемам миграции', zh: '联合国移民问题网络协调员', ar: 'منسق شبكة الأمم المتحدة المعنية بالهجرة' }),
      description: words({
        en: 'The Director General of IOM coordinates the United Nations system in supporting implementation, follow-up and review; IOM hosts the secretariat of the Network. States, not the Network, carry out the Compact.',
        fr: 'Le Directeur général de l’OIM coordonne l’appui du système des Nations Unies à la mise en œuvre, au suivi et à l’examen ; l’OIM héberge le secrétariat du Réseau. La mise en œuvre incombe aux États et non au Réseau.',
        es: 'La persona titular de la Dirección General de la OIM coordina el apoyo del sistema de las Naciones Unidas a la aplicación, el seguimiento y el examen; la OIM acoge la secretaría de la Red. Quienes aplican el Pacto son los Estados, no la Red.',
        ru: 'Генеральный директор МОМ координирует поддержку, которую система Организации Объединенных Наций оказывает в деле осуществления, последующей деятельности и обзора; секретариат Сети размещается в МОМ. Осуществляют Договор государства, а не Сеть.',
        zh: '国际移民组织总干事负责协调联合国系统对执行、后续落实和审查工作的支持；网络秘书处设在国际移民组织。执行契约的是各国，而非该网络。',
        ar: 'ينسق المدير العام للمنظمة الدولية للهجرة دعم منظومة الأمم المتحدة للتنفيذ والمتابعة والاستعراض، وتستضيف المنظمة أمانة الشبكة. والدول، لا الشبكة، هي التي تنفذ الاتفاق.',
      }),
      holders: [{ party: 'iom', from: '2018' }],
    },
    {
      role: words({ en: 'Review', fr: 'Examen', es: 'Examen', ru: 'Обзор', zh: '审查', ar: 'الاستعراض' }),
      description: words({
        en: 'Four levels feed one another. National: voluntary plans and voluntary reviews. Regional: reviews from 2020 by regional commissions and other regional bodies, every four years. Global: the International Migration Review Forum, every four years from 2022, under the General Assembly. Between forums the Secretary-General reports every two years, and the Global Forum on Migration and Development and the International Dialogue on Migration are invited to contribute what they learn.',
        fr: 'Quatre niveaux s’alimentent les uns les autres. National : plans et examens volontaires. Régional : examens menés à partir de 2020, tous les quatre ans, par les commissions régionales et d’autres instances régionales. Mondial : le Forum d’examen des migrations internationales, tous les quatre ans à partir de 2022, sous l’égide de l’Assemblée générale. Entre deux forums, le Secrétaire général fait rapport tous les deux ans, et le Forum mondial sur la migration et le développement ainsi que le Dialogue international sur la migration sont invités à communiquer leurs enseignements.',
        es: 'Cuatro niveles se alimentan entre sí. Nacional: planes y exámenes voluntarios. Regional: exámenes a partir de 2020, cada cuatro años, a cargo de las comisiones regionales y otros órganos regionales. Mundial: el Foro de Examen de la Migración Internacional, cada cuatro años desde 2022, bajo los auspicios de la Asamblea General. Entre un foro y otro, el Secretario General informa cada dos años, y se invita al Foro Mundial sobre Migración y Desarrollo y al Diálogo Internacional sobre la Migración a aportar lo aprendido.',
        ru: 'Четыре уровня дополняют друг друга. Национальный: добровольные планы и добровольные обзоры. Региональный: обзоры, проводимые с 2020 года раз в четыре года региональными комиссиями и другими региональными органами. Глобальный: Форум по рассмотрению проблем международной миграции, созываемый с 2022 года раз в четыре года под эгидой Генеральной Ассамблеи. В период между форумами Генеральный секретарь каждые два года представляет доклад, а Глобальному форуму по миграции и развитию и Международному диалогу по вопросам миграции предлагается делиться накопленным опытом.',
        zh: '各级审查相互衔接。国家一级：自愿计划和自愿审查。区域一级：自2020年起由各区域委员会和其他区域机构每四年审查一次。全球一级：自2022年起在大会主持下每四年举行一次国际移民问题审查论坛。两届论坛之间，秘书长每两年提交一份报告；全球移民与发展论坛和国际移民对话应邀提供各自的成果。',
        ar: 'تتغذى المستويات بعضها من بعض. وطنيا: خطط واستعراضات طوعية. وإقليميا: استعراضات تجريها اللجان الإقليمية وهيئات إقليمية أخرى كل أربع سنوات اعتبارا من عام 2020. وعالميا: منتدى استعراض الهجرة الدولية كل أربع سنوات اعتبارا من عام 2022، برعاية الجمعية العامة. وفيما بين المنتديات يقدم الأمين العام تقريرا كل سنتين، ويُدعى المنتدى العالمي المعني بالهجرة والتنمية والحوار الدولي بشأن الهجرة إلى الإسهام بما يخلصان إليه.',
      }),
    },
  ],
  currentFocus: [
    words({ en: 'Time-bound, measurable pledges', fr: 'Engagements mesurables et assortis d’échéances', es: 'Promesas mensurables y con plazos', ru: 'Поддающиеся измерению обязательства с установленными сроками', zh: '有时限、可衡量的认捐', ar: 'تعهدات محددة زمنيا وقابلة للقياس' }),
    words({ en: 'A limited set of indicators', fr: 'Un ensemble limité d’indicateurs', es: 'Un conjunto limitado de indicadores', ru: 'Ограниченный набор показателей', zh: '一套有限的指标', ar: 'مجموعة محدودة من المؤشرات' }),
    words({ en: 'Missing migrants and saving lives', fr: 'Migrants disparus et sauvetage de vies', es: 'Migrantes desaparecidos y salvamento de vidas', ru: 'Пропавшие без вести мигранты и спасение жизней', zh: '失踪移民与拯救生命', ar: 'المهاجرون المفقودون وإنقاذ الأرواح' }),
    words({ en: 'Regular pathways', fr: 'Filières de migration régulière', es: 'Vías de migración regular', ru: 'Каналы легальной миграции', zh: '正常移民途径', ar: 'مسارات الهجرة النظامية' }),
  ],
  themes: ['governance', 'human-rights', 'regular-pathways', 'labour-migration', 'missing-migrants', 'trafficking-and-smuggling', 'border-management', 'return-and-reintegration', 'remittances', 'diaspora', 'data-and-evidence', 'partnerships', 'integration-and-inclusion', 'public-perceptions'],
  participants: {
    rule: words({
      en: 'Open to every State Member of the United Nations; implementation is voluntary. The roll call of 19 December 2018 shows who supported, opposed or abstained, and a State’s position can change later.',
      fr: 'Ouvert à tous les États Membres de l’Organisation des Nations Unies ; la mise en œuvre est volontaire. Le vote du 19 décembre 2018 indique qui a voté pour, contre ou s’est abstenu ; la position d’un État peut évoluer par la suite.',
      es: 'Abierto a todos los Estados Miembros de las Naciones Unidas; la aplicación es voluntaria. La votación del 19 de diciembre de 2018 muestra quién votó a favor, en contra o se abstuvo; la posición de un Estado puede cambiar después.',
      ru: 'Открыт для всех государств — членов Организации Объединенных Наций; осуществление является добровольным. Голосование 19 декабря 2018 года показывает, кто голосовал за, против или воздержался; впоследствии позиция государства может измениться.',
      zh: '向联合国全体会员国开放，执行出于自愿。2018年12月19日的表决显示了赞成、反对和弃权的国家；各国立场此后可能变化。',
      ar: 'مفتوح لجميع الدول الأعضاء في الأمم المتحدة، والتنفيذ طوعي. ويبين التصويت الذي جرى في 19 كانون الأول/ديسمبر 2018 الدول المؤيدة والمعارضة والممتنعة، وقد يتغير موقف الدولة لاحقا.',
    }),
    parties: ['all-member-states', 'holy-see', 'state-of-palestine'],
    countNote: words({
      en: 'The list names those invited to take part, not those that voted in favour: the endorsing vote was 152 to 5, with 12 abstentions.',
      fr: 'La liste indique qui est invité à participer et non qui a voté pour : le Pacte a été approuvé par 152 voix contre 5, avec 12 abstentions.',
      es: 'La lista indica quiénes están invitados a participar, no quiénes votaron a favor: la votación fue de 152 votos contra 5 y 12 abstenciones.',
      ru: 'В перечне указаны приглашенные к участию, а не голосовавшие за: Договор был одобрен 152 голосами против 5 при 12 воздержавшихся.',
      zh: '名单列出应邀参加者，而非投赞成票者：认可契约的表决结果为152票赞成、5票反对、12票弃权。',
      ar: 'تبين القائمة المدعوين إلى المشاركة لا من صوتوا مؤيدين: فقد أُقر الاتفاق بأغلبية 152 صوتا مقابل 5 أصوات وامتناع 12 عضوا عن التصويت.',
    }),
  },
  partners: ['iom', 'desa', 'ilo', 'ohchr', 'undp', 'unhcr', 'unicef', 'unodc'],
  secretariat: words({
    en: 'None of its own. The secretariat of the United Nations Network on Migration, hosted by IOM, supports States.',
    fr: 'Pas de secrétariat propre. Le secrétariat du Réseau des Nations Unies sur les migrations, hébergé par l’OIM, apporte son appui aux États.',
    es: 'No tiene secretaría propia. La secretaría de la Red de las Naciones Unidas sobre la Migración, acogida por la OIM, presta apoyo a los Estados.',
    ru: 'Собственного секретариата нет. Поддержку государствам оказывает размещенный в МОМ секретариат Сети Организации Объединенных Наций по проблемам миграции.',
    zh: '不设自己的秘书处。由设在国际移民组织的联合国移民问题网络秘书处向各国提供支持。',
    ar: 'لا أمانة خاصة به. وتقدم الدعم للدول أمانة شبكة الأمم المتحدة المعنية بالهجرة التي تستضيفها المنظمة الدولية للهجرة.',
  }),
  meetings: [
    {
      slug: 'gcm-consultations-2017',
      title: words({ en: 'Phase I: thematic and regional consultations', fr: 'Phase I : consultations thématiques et régionales', es: 'Fase I: consultas temáticas y regionales', ru: 'Этап I: тематические и региональные консультации', zh: '第一阶段：专题和区域协商', ar: 'المرحلة الأولى: مشاورات مواضيعية وإقليمية' }),
      form: 'consultation',
      startsOn: '2017-04',
      endsOn: '2017-11',
      chairs: ['mexico', 'switzerland'],
    },
    {
      slug: 'gcm-stocktaking-2017',
      title: words({ en: 'Phase II: preparatory stocktaking meeting', fr: 'Phase II : réunion préparatoire de bilan', es: 'Fase II: reunión preparatoria de balance', ru: 'Этап II: подготовительное совещание для подведения итогов', zh: '第二阶段：筹备性总结会议', ar: 'المرحلة الثانية: الاجتماع التحضيري لتقييم الحصيلة' }),
      form: 'consultation',
      startsOn: '2017-12',
      place: puertoVallarta,
      chairs: ['mexico', 'switzerland'],
      outcome: words({
        en: 'What the consultations had brought was gathered as the basis of the zero draft.',
        fr: 'Les résultats des consultations ont été rassemblés pour servir de base à l’avant-projet.',
        es: 'Se reunieron los resultados de las consultas como base del borrador preliminar.',
        ru: 'Результаты консультаций были сведены воедино и легли в основу первоначального проекта.',
        zh: '汇集协商成果，作为预稿的基础。',
        ar: 'جُمعت نتائج المشاورات لتكون أساسا للمسودة الأولى.',
      }),
    },
    {
      slug: 'gcm-negotiations-2018',
      title: words({ en: 'Phase III: six rounds of intergovernmental negotiations, with five multi-stakeholder hearings', fr: 'Phase III : six cycles de négociations intergouvernementales, avec cinq auditions multipartites', es: 'Fase III: seis rondas de negociaciones intergubernamentales, con cinco audiencias de múltiples interesados', ru: 'Этап III: шесть раундов межправительственных переговоров и пять слушаний с участием многих заинтересованных сторон', zh: '第三阶段：六轮政府间谈判和五次多利益攸关方听询会', ar: 'المرحلة الثالثة: ست جولات من المفاوضات الحكومية الدولية وخمس جلسات استماع لأصحاب المصلحة المتعددين' }),
      form: 'negotiation',
      startsOn: '2018-02',
      endsOn: '2018-07-13',
      place: headquarters,
      chairs: ['mexico', 'switzerland'],
      outcome: words({
        en: 'The final text, due on the evening of 11 July, was agreed on 13 July 2018.',
        fr: 'Le texte final, attendu le soir du 11 juillet, a été agréé le 13 juillet 2018.',
        es: 'El texto final, previsto para la noche del 11 de julio, se acordó el 13 de julio de 2018.',
        ru: 'Окончательный текст, ожидавшийся вечером 11 июля, был согласован 13 июля 2018 года.',
        zh: '最后案文原定7月11日晚间提出，于2018年7月13日商定。',
        ar: 'كان النص النهائي منتظرا مساء 11 تموز/يوليه، واتُّفق عليه في 13 تموز/يوليه 2018.',
      }),
    },
    {
      slug: 'gcm-marrakesh-2018',
      title: officialName({
        ar: 'المؤتمر الحكومي الدولي لاعتماد الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية',
        zh: '通过安全、有序和正常移民全球契约政府间会议',
        en: 'Intergovernmental Conference to Adopt the Global Compact for Safe, Orderly and Regular Migration',
        fr: 'Conférence intergouvernementale chargée d’adopter le Pacte mondial pour des migrations sûres, ordonnées et régulières',
        ru: 'Межправительственная конференция для принятия Глобального договора о безопасной, упорядоченной и легальной миграции',
        es: 'Conferencia Intergubernamental encargada de Aprobar el Pacto Mundial para la Migración Segura, Ordenada y Regular',
      }),
      form: 'summit',
      startsOn: '2018-12-10',
      endsOn: '2018-12-11',
      place: marrakesh,
      chairs: ['morocco'],
      outcome: words({
        en: 'Adopted the Global Compact.',
        fr: 'A adopté le Pacte mondial.',
        es: 'Aprobó el Pacto Mundial.',
        ru: 'Принят Глобальный договор.',
        zh: '通过了全球契约。',
        ar: 'اعتمد المؤتمر الاتفاق العالمي.',
      }),
      documents: ['A/RES/73/195'],
    },
  ],
  lists: [
    {
      slug: 'objectives',
      title: words({ en: 'The 23 objectives', fr: 'Les 23 objectifs', es: 'Los 23 objetivos', ru: '23 цели', zh: '23项目标', ar: 'الأهداف الثلاثة والعشرون' }),
      items: objectives,
      source: { label: 'Titles: A/RES/73/195, annex, para. 16; round tables: A/RES/80/258, annex', symbol: 'A/RES/73/195' },
    },
    {
      slug: 'guiding-principles',
      title: words({ en: 'The ten guiding principles', fr: 'Les dix principes directeurs', es: 'Los diez principios rectores', ru: 'Десять руководящих принципов', zh: '十项指导原则', ar: 'المبادئ التوجيهية العشرة' }),
      source: { label: 'Wording of the Progress Declaration of 2022, para. 3', symbol: 'A/RES/76/266' },
      items: [
        principle(1, { en: 'People-centred', fr: 'Priorité à la dimension humaine', es: 'Centrarse en las personas', ru: 'Ориентированность на интересы людей', zh: '以人为中心', ar: 'محورية الإنسان' }),
        principle(2, { en: 'International cooperation', fr: 'Coopération internationale', es: 'Cooperación internacional', ru: 'Международное сотрудничество', zh: '国际合作', ar: 'التعاون الدولي' }),
        principle(3, { en: 'National sovereignty', fr: 'Souveraineté nationale', es: 'Soberanía nacional', ru: 'Национальный суверенитет', zh: '国家主权', ar: 'السيادة الوطنية' }),
        principle(4, { en: 'Rule of law and due process', fr: 'Primauté du droit et garanties d’une procédure régulière', es: 'Estado de derecho y garantías procesales', ru: 'Верховенство права и соблюдение правовых процедур', zh: '法治和正当程序', ar: 'سيادة القانون ومراعاة الأصول القانونية' }),
        principle(5, { en: 'Sustainable development', fr: 'Développement durable', es: 'Desarrollo sostenible', ru: 'Устойчивое развитие', zh: '可持续发展', ar: 'التنمية المستدامة' }),
        principle(6, { en: 'Human rights', fr: 'Droits humains', es: 'Derechos humanos', ru: 'Права человека', zh: '人权', ar: 'حقوق الإنسان' }),
        principle(7, { en: 'Gender-responsive', fr: 'Prise en compte des questions de genre', es: 'Perspectiva de género', ru: 'Учет гендерных аспектов', zh: '促进性别平等', ar: 'مراعاة المنظور الجنساني' }),
        principle(8, { en: 'Child-sensitive', fr: 'Adaptation aux besoins de l’enfant', es: 'Perspectiva infantil', ru: 'Учет интересов детей', zh: '敏感认识到儿童问题', ar: 'مراعاة الأطفال' }),
        principle(9, { en: 'Whole-of-government approach', fr: 'Approche mobilisant l’ensemble des pouvoirs publics', es: 'Enfoque pangubernamental', ru: 'Вовлечение всех государственных структур', zh: '全政府办法', ar: 'النهج الشامل للحكومة بأكملها' }),
        principle(10, { en: 'Whole-of-society approach', fr: 'Approche faisant appel à l’ensemble de la société', es: 'Enfoque pansocial', ru: 'Вовлечение всего общества', zh: '全社会办法', ar: 'نهج المجتمع بأكمله' }),
      ],
    },
    {
      slug: 'stages-of-the-text',
      title: words({ en: 'Stages of the text', fr: 'Étapes du texte', es: 'Etapas del texto', ru: 'Этапы работы над текстом', zh: '案文的各个阶段', ar: 'مراحل النص' }),
      source: { label: 'Reports on the negotiations by IISD, 2018, and resolution 73/195; days of the first two revisions are not recorded here' },
      items: [
        { label: '1', text: words({ en: 'Zero draft, February 2018', fr: 'Avant-projet, février 2018', es: 'Borrador preliminar, febrero de 2018', ru: 'Первоначальный проект, февраль 2018 года', zh: '预稿，2018年2月', ar: 'المسودة الأولى، شباط/فبراير 2018' }) },
        { label: '2', text: words({ en: 'Zero draft plus, March 2018: technical clarifications', fr: 'Avant-projet plus, mars 2018 : précisions techniques', es: 'Borrador preliminar plus, marzo de 2018: aclaraciones técnicas', ru: 'Дополненный первоначальный проект, март 2018 года: технические разъяснения', zh: '预稿增订本，2018年3月：技术性澄清', ar: 'المسودة الأولى المزيدة، آذار/مارس 2018: إيضاحات فنية' }) },
        { label: '3', text: words({ en: 'First revision, 2018', fr: 'Première révision, 2018', es: 'Primera revisión, 2018', ru: 'Первый пересмотренный вариант, 2018 год', zh: '第一次修订稿，2018年', ar: 'التنقيح الأول، 2018' }) },
        { label: '4', text: words({ en: 'Second revision, 2018', fr: 'Deuxième révision, 2018', es: 'Segunda revisión, 2018', ru: 'Второй пересмотренный вариант, 2018 год', zh: '第二次修订稿，2018年', ar: 'التنقيح الثاني، 2018' }) },
        {
          label: '5',
          text: words({ en: 'Third revision, 29 June 2018', fr: 'Troisième révision, 29 juin 2018', es: 'Tercera revisión, 29 de junio de 2018', ru: 'Третий пересмотренный вариант, 29 июня 2018 года', zh: '第三次修订稿，2018年6月29日', ar: 'التنقيح الثالث، 29 حزيران/يونيه 2018' }),
          note: words({
            en: 'The term “non-refoulement” left the text at this stage while its content stayed.',
            fr: 'Le terme « non-refoulement » disparaît à ce stade, mais son contenu demeure.',
            es: 'El término «no devolución» salió del texto en esta etapa, pero su contenido se mantuvo.',
            ru: 'На этом этапе слово «невыдворение» из текста исчезло, но его содержание сохранилось.',
            zh: '“不推回”一词在此阶段从案文中删除，但实质内容保留。',
            ar: 'خرجت عبارة ”عدم الإعادة القسرية“ من النص في هذه المرحلة وبقي مضمونها.',
          }),
        },
        { label: '6', text: words({ en: 'Final text, 11 to 13 July 2018', fr: 'Texte final, 11-13 juillet 2018', es: 'Texto final, 11 a 13 de julio de 2018', ru: 'Окончательный текст, 11–13 июля 2018 года', zh: '最后案文，2018年7月11日至13日', ar: 'النص النهائي، 11-13 تموز/يوليه 2018' }) },
        { label: '7', text: words({ en: 'Adopted at Marrakesh, 10 December 2018', fr: 'Adopté à Marrakech, 10 décembre 2018', es: 'Aprobado en Marrakech, 10 de diciembre de 2018', ru: 'Принят в Марракеше 10 декабря 2018 года', zh: '2018年12月10日在马拉喀什通过', ar: 'الاعتماد في مراكش، 10 كانون الأول/ديسمبر 2018' }) },
        { label: '8', text: words({ en: 'Endorsed by the General Assembly, 19 December 2018', fr: 'Approuvé par l’Assemblée générale, 19 décembre 2018', es: 'La Asamblea General lo hace suyo, 19 de diciembre de 2018', ru: 'Одобрен Генеральной Ассамблеей 19 декабря 2018 года', zh: '2018年12月19日获大会认可', ar: 'إقرار الجمعية العامة، 19 كانون الأول/ديسمبر 2018' }) },
      ],
    },
    {
      slug: 'capacity-building-mechanism',
      title: words({ en: 'Capacity-building mechanism (para. 43)', fr: 'Mécanisme de renforcement des capacités (par. 43)', es: 'Mecanismo de creación de capacidad (párr. 43)', ru: 'Механизм наращивания потенциала (пункт 43)', zh: '能力建设机制（第43段）', ar: 'آلية بناء القدرات (الفقرة 43)' }),
      source: { label: 'Compact, para. 43; Progress Declaration of 2022, para. 20', symbol: 'A/RES/73/195' },
      items: [
        {
          label: 'a',
          text: words({ en: 'Connection hub: a demand-driven service that joins requests to help', fr: 'Plateforme de mise en relation : un service à la demande qui rapproche les besoins et l’aide', es: 'Centro de conexión: un servicio a demanda que pone en contacto solicitudes y ayuda', ru: 'Контактный узел: служба, которая по запросу сводит потребности с помощью', zh: '对接中心：按需求将请求与援助相衔接的服务', ar: 'مركز ربط: خدمة قائمة على الطلب تصل الاحتياجات بالمساعدة' }),
        },
        {
          label: 'b',
          text: words({ en: 'Start-up fund: the Migration Multi-Partner Trust Fund', fr: 'Fonds de démarrage : le fonds d’affectation spéciale pluripartenaire en faveur des migrations', es: 'Fondo inicial: el fondo fiduciario de asociados múltiples para la migración', ru: 'Стартовый фонд: Многосторонний целевой фонд по вопросам миграции', zh: '启动基金：移民问题多伙伴信托基金', ar: 'صندوق بدء التشغيل: الصندوق الاستئماني المتعدد الشركاء للهجرة' }),
          note: words({
            en: 'The page of the Trust Fund Office has spoken of it in the past tense, while the Progress Declaration of 2026 (para. 61) still undertakes to strengthen it: check its state before relying on it.',
            fr: 'La page du Bureau des fonds en parle au passé, alors que la Déclaration de 2026 (par. 61) s’engage encore à le renforcer : vérifier son état avant de s’y fier.',
            es: 'La página de la Oficina de Fondos se refiere a él en pasado, mientras que la Declaración de 2026 (párr. 61) sigue comprometiéndose a reforzarlo: compruébese su situación antes de darla por cierta.',
            ru: 'На странице управления фондов о нем говорится в прошедшем времени, тогда как в Декларации 2026 года (пункт 61) по-прежнему содержится обязательство укреплять его; его нынешнее состояние следует проверить.',
            zh: '信托基金办公室网页已用过去时提及该基金，而2026年进展宣言（第61段）仍承诺予以加强；引用前请核实其现状。',
            ar: 'تتحدث عنه صفحة مكتب الصناديق الاستئمانية بصيغة الماضي، في حين أن إعلان عام 2026 (الفقرة 61) ما زال يتعهد بتعزيزه: يُتحقق من وضعه قبل الاعتماد على ذلك.',
          }),
        },
        {
          label: 'c',
          text: words({ en: 'Knowledge platform: the Migration Network Hub, opened on 18 March 2021', fr: 'Plateforme de connaissances : le Pôle du Réseau sur les migrations, ouvert le 18 mars 2021', es: 'Plataforma de conocimientos: el Centro de la Red sobre la Migración, abierto el 18 de marzo de 2021', ru: 'Платформа знаний: Центр миграционной сети, открытый 18 марта 2021 года', zh: '知识平台：移民网络中心，2021年3月18日启用', ar: 'منصة معارف: مركز الربط الشبكي المعني بالهجرة، افتُتح في 18 آذار/مارس 2021' }),
        },
      ],
    },
  ],
  outcomes: [
    {
      text: words({
        en: 'Adopted by the intergovernmental conference at Marrakesh.',
        fr: 'Adopté par la conférence intergouvernementale à Marrakech.',
        es: 'Aprobado por la conferencia intergubernamental en Marrakech.',
        ru: 'Принят межправительственной конференцией в Марракеше.',
        zh: '由政府间会议在马拉喀什通过。',
        ar: 'اعتمده المؤتمر الحكومي الدولي في مراكش.',
      }),
      on: '2018-12-10',
    },
    {
      text: words({
        en: 'Endorsed by the General Assembly by a recorded vote of 152 to 5, with 12 abstentions. The tally was not read again for this profile; the record is A/73/PV.60.',
        fr: 'Approuvé par l’Assemblée générale lors d’un vote enregistré, par 152 voix contre 5, avec 12 abstentions. Le décompte n’a pas été relu pour la présente fiche ; voir le compte rendu A/73/PV.60.',
        es: 'La Asamblea General lo hizo suyo en votación registrada por 152 votos contra 5 y 12 abstenciones. El recuento no se ha vuelto a leer para esta ficha; consta en el acta A/73/PV.60.',
        ru: 'Одобрен Генеральной Ассамблеей заносимым в отчет о заседании голосованием: 152 голоса против 5 при 12 воздержавшихся. Результаты для этого описания повторно не сверялись; отчет — A/73/PV.60.',
        zh: '大会以152票赞成、5票反对、12票弃权的记录表决予以认可。编写本简介时未重新核对票数；见A/73/PV.60号会议记录。',
        ar: 'أقرته الجمعية العامة بتصويت مسجل بأغلبية 152 صوتا مقابل 5 أصوات وامتناع 12 عضوا. ولم يُرجع مجددا إلى حصيلة التصويت عند إعداد هذا البيان، والمحضر هو A/73/PV.60.',
      }),
      on: '2018-12-19',
      documents: ['A/RES/73/195', 'A/73/L.66', 'A/73/PV.60'],
    },
  ],
  links: [
    { label: words({ en: 'United Nations Network on Migration', fr: 'Réseau des Nations Unies sur les migrations', es: 'Red de las Naciones Unidas sobre la Migración', ru: 'Сеть Организации Объединенных Наций по проблемам миграции', zh: '联合国移民问题网络', ar: 'شبكة الأمم المتحدة المعنية بالهجرة' }, ['ar', 'zh', 'fr', 'ru', 'es']), url: 'https://migrationnetwork.un.org/' },
  ],
  documents: [
    { symbol: 'A/RES/71/1', on: '2016-09-19', title: officialName({ en: 'New York Declaration for Refugees and Migrants', fr: 'Déclaration de New York pour les réfugiés et les migrants', es: 'Declaración de Nueva York para los Refugiados y los Migrantes', ru: 'Нью-Йоркская декларация о беженцах и мигрантах', zh: '关于难民和移民的纽约宣言', ar: 'إعلان نيويورك من أجل اللاجئين والمهاجرين' }) },
    { symbol: 'A/RES/71/280', on: '2017-04-06' },
    { symbol: 'A/72/643', on: '2017-12-12', title: words({ en: 'Making migration work for all: report of the Secretary-General', fr: 'Faire en sorte que les migrations profitent à tous : rapport du Secrétaire général', es: 'Conseguir que la migración funcione para todos: informe del Secretario General', ru: 'Обеспечить миграцию на благо всех: доклад Генерального секретаря', zh: '让移民惠及所有人：秘书长的报告', ar: 'نحو هجرة تصب في صالح الجميع: تقرير الأمين العام' }, ['ar', 'es']) },
    { symbol: 'A/RES/73/195', on: '2018-12-19' },
    { symbol: 'A/76/642', on: '2021-12-27' },
    { symbol: 'A/79/590', on: '2024' },
  ],
  succession: [
    {
      kind: 'reviewed-by',
      mechanism: 'imrf',
      on: '2022',
      basis: 'A/RES/73/195, annex, para. 49',
    },
    { kind: 'reviewed-by', mechanism: 'gcm-regional-reviews', on: '2020', basis: 'A/RES/73/195, annex, para. 50' },
    {
      kind: 'gave-rise-to',
      mechanism: 'un-network-on-migration',
      on: '2018',
      note: words({
        en: 'The Network took the place of the Global Migration Group so that the United Nations system could support the Compact as one.',
        fr: 'Le Réseau a pris la place du Groupe mondial sur la migration afin que le système des Nations Unies appuie le Pacte de façon unie.',
        es: 'La Red sustituyó al Grupo Mundial sobre Migración para que el sistema de las Naciones Unidas apoyara el Pacto de forma conjunta.',
        ru: 'Сеть пришла на смену Группе по проблемам глобальной миграции, чтобы система Организации Объединенных Наций сообща оказывала поддержку в осуществлении Договора.',
        zh: '该网络取代了全球移民小组，以便联合国系统统一支持契约。',
        ar: 'حلت الشبكة محل المجموعة العالمية المعنية بالهجرة لكي تدعم منظومة الأمم المتحدة الاتفاق دعما موحدا.',
      }),
    },
  ],
  sources: [
    { label: 'New York Declaration', symbol: 'A/RES/71/1', url: 'https://docs.un.org/A/RES/71/1' },
    { label: 'Global Compact for Safe, Orderly and Regular Migration', symbol: 'A/RES/73/195', url: 'https://docs.un.org/A/RES/73/195' },
    { label: 'Progress Declaration of 2022', symbol: 'A/RES/76/266', url: 'https://docs.un.org/A/RES/76/266' },
    { label: 'Progress Declaration of 2026: titles of the objectives and round tables', symbol: 'A/RES/80/258', url: 'https://docs.un.org/A/RES/80/258' },
    { label: 'IISD, reports on the negotiations, 2018', url: 'https://sdg.iisd.org/' },
    { label: 'United Nations Network on Migration, about the Network', url: 'https://migrationnetwork.un.org/about' },
  ],
  verified: verifiedByTheScenario,
};
