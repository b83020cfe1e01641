import type { ProfileInput } from '#mechanisms/profile.ts';
import { type SixLanguages, verifiedByTheScenario, words } from './in-six-languages.ts';

/** The five regions of the United Nations regional commissions, by the commission that serves each. */
const regions: readonly { commission: string; name: SixLanguages }[] = [
  {
    commission: 'ece',
    name: { en: 'Europe, Central Asia and North America (ECE)', fr: 'Europe, Asie centrale et Amérique du Nord (CEE)', es: 'Europa, Asia Central y América del Norte (CEPE)', ru: 'Европа, Центральная Азия и Северная Америка (ЕЭК)', zh: '欧洲、中亚和北美（欧洲经委会）', ar: 'أوروبا وآسيا الوسطى وأمريكا الشمالية (اللجنة الاقتصادية لأوروبا)' },
  },
  {
    commission: 'eca',
    name: { en: 'Africa (ECA)', fr: 'Afrique (CEA)', es: 'África (CEPA)', ru: 'Африка (ЭКА)', zh: '非洲（非洲经委会）', ar: 'أفريقيا (اللجنة الاقتصادية لأفريقيا)' },
  },
  {
    commission: 'eclac',
    name: { en: 'Latin America and the Caribbean (ECLAC)', fr: 'Amérique latine et Caraïbes (CEPALC)', es: 'América Latina y el Caribe (CEPAL)', ru: 'Латинская Америка и Карибский бассейн (ЭКЛАК)', zh: '拉丁美洲和加勒比（拉加经委会）', ar: 'أمريكا اللاتينية ومنطقة البحر الكاريبي (اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي)' },
  },
  {
    commission: 'escap',
    name: { en: 'Asia and the Pacific (ESCAP)', fr: 'Asie et Pacifique (CESAP)', es: 'Asia y el Pacífico (CESPAP)', ru: 'Азиатско-Тихоокеанский регион (ЭСКАТО)', zh: '亚洲及太平洋（亚太经社会）', ar: 'آسيا والمحيط الهادئ (اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ)' },
  },
  {
    commission: 'escwa',
    name: { en: 'Arab region (ESCWA)', fr: 'Région arabe (CESAO)', es: 'Región árabe (CESPAO)', ru: 'Арабский регион (ЭСКЗА)', zh: '阿拉伯区域（西亚经社会）', ar: 'المنطقة العربية (الإسكوا)' },
  },
];

const rounds: readonly { number: 1 | 2; startsOn: string; endsOn: string; name: SixLanguages; feeds: SixLanguages }[] = [
  {
    number: 1,
    startsOn: '2020',
    endsOn: '2021',
    name: { en: 'First regional review', fr: 'Premier examen régional', es: 'Primer examen regional', ru: 'Первый региональный обзор', zh: '第一次区域审查', ar: 'الاستعراض الإقليمي الأول' },
    feeds: {
      en: 'Fed the review forum of May 2022, whose declaration takes note of the regional reviews.',
      fr: 'A alimenté le forum d’examen de mai 2022, dont la déclaration prend note des examens régionaux.',
      es: 'Alimentó el foro de examen de mayo de 2022, cuya declaración toma nota de los exámenes regionales.',
      ru: 'Послужил вкладом в форум, состоявшийся в мае 2022 года, в декларации которого региональные обзоры приняты к сведению.',
      zh: '为2022年5月的审查论坛提供了投入，论坛宣言注意到区域审查。',
      ar: 'أسهم في منتدى الاستعراض المعقود في أيار/مايو 2022 الذي أحاط إعلانه علما بالاستعراضات الإقليمية.',
    },
  },
  {
    number: 2,
    startsOn: '2024',
    endsOn: '2025',
    name: { en: 'Second regional review', fr: 'Deuxième examen régional', es: 'Segundo examen regional', ru: 'Второй региональный обзор', zh: '第二次区域审查', ar: 'الاستعراض الإقليمي الثاني' },
    feeds: {
      en: 'Fed the review forum of May 2026; paragraph 60 of its declaration deals with the regional reviews.',
      fr: 'A alimenté le forum d’examen de mai 2026 ; le paragraphe 60 de sa déclaration traite des examens régionaux.',
      es: 'Alimentó el foro de examen de mayo de 2026; el párrafo 60 de su declaración trata de los exámenes regionales.',
      ru: 'Послужил вкладом в форум, состоявшийся в мае 2026 года; региональным обзорам посвящен пункт 60 его декларации.',
      zh: '为2026年5月的审查论坛提供了投入；论坛宣言第60段涉及区域审查。',
      ar: 'أسهم في منتدى الاستعراض المعقود في أيار/مايو 2026، وتتناول الفقرة 60 من إعلانه الاستعراضات الإقليمية.',
    },
  },
];

const daysUnknown = words({
  en: 'Known here to the year only. The days, the place and the other conveners are to be taken from the report of the commission.',
  fr: 'Connu ici à l’année près. Les jours, le lieu et les autres organisateurs sont à reprendre du rapport de la commission.',
  es: 'Aquí solo consta el año. Los días, el lugar y los demás convocantes deben tomarse del informe de la comisión.',
  ru: 'Здесь известен только год. Дни, место и другие организаторы должны быть взяты из доклада комиссии.',
  zh: '此处仅知年份。具体日期、地点和其他召集方应以该委员会的报告为准。',
  ar: 'المعروف هنا هو السنة فقط. وتؤخذ الأيام والمكان وسائر الجهات الداعية من تقرير اللجنة.',
});

const joined = (round: SixLanguages, region: SixLanguages) =>
  words({
    ar: `${round.ar}: ${region.ar}`,
    zh: `${round.zh}：${region.zh}`,
    en: `${round.en}: ${region.en}`,
    fr: `${round.fr} : ${region.fr}`,
    ru: `${round.ru}: ${region.ru}`,
    es: `${round.es}: ${region.es}`,
  });

export const regionalReviews: ProfileInput = {
  slug: 'gcm-regional-reviews',
  name: words({
    en: 'Regional reviews of the Global Compact for Migration',
    fr: 'Examens régionaux du Pacte mondial sur les migrations',
    es: 'Exámenes regionales del Pacto Mundial para la Migración',
    ru: 'Региональные обзоры осуществления Глобального договора о миграции',
    zh: '移民问题全球契约区域审查',
    ar: 'الاستعراضات الإقليمية للاتفاق العالمي من أجل الهجرة',
  }),
  kind: 'review',
  level: 'regional',
  region: words({
    en: 'The five regions of the United Nations regional commissions',
    fr: 'Les cinq régions des commissions régionales de l’ONU',
    es: 'Las cinco regiones de las comisiones regionales de las Naciones Unidas',
    ru: 'Пять регионов, охватываемых региональными комиссиями Организации Объединенных Наций',
    zh: '联合国各区域委员会所涉五个区域',
    ar: 'المناطق الخمس للجان الإقليمية التابعة للأمم المتحدة',
  }),
  established: '2020',
  summary: words({
    en: 'Every four years, in the years between two review forums, each region looks at how its States carry out the Compact. Held in 2020-2021 and 2024-2025 with the regional commissions.',
    fr: 'Tous les quatre ans, entre deux forums d’examen, chaque région examine la mise en œuvre du Pacte par ses États. Tenus en 2020-2021 et 2024-2025 avec les commissions régionales.',
    es: 'Cada cuatro años, entre dos foros de examen, cada región examina cómo aplican el Pacto sus Estados. Celebrados en 2020-2021 y 2024-2025 con las comisiones regionales.',
    ru: 'Раз в четыре года, в период между двумя форумами, каждый регион рассматривает, как его государства осуществляют Договор. Проводились в 2020–2021 и 2024–2025 годах с участием региональных комиссий.',
    zh: '每四年一次，在两届审查论坛之间，各区域审视本区域国家执行契约的情况。2020-2021年和2024-2025年与各区域委员会共同举行。',
    ar: 'كل أربع سنوات، بين منتديين للاستعراض، تنظر كل منطقة في كيفية تنفيذ دولها للاتفاق. وقد أُجريت في الفترتين 2020-2021 و 2024-2025 مع اللجان الإقليمية.',
  }),
  mandates: [
    {
      symbol: 'A/RES/73/195',
      paragraph: 'annex, para. 50',
      note: words({
        en: 'Invites regional processes, commissions and organizations to review implementation in their regions from 2020, alternating with the global review every four years.',
        fr: 'Invite les processus, commissions et organisations régionaux à examiner la mise en œuvre dans leurs régions à partir de 2020, en alternance avec l’examen mondial, tous les quatre ans.',
        es: 'Invita a los procesos, comisiones y organizaciones regionales a examinar la aplicación en sus regiones a partir de 2020, en alternancia con el examen mundial y cada cuatro años.',
        ru: 'Предлагает региональным процессам, комиссиям и организациям начиная с 2020 года проводить обзоры осуществления в своих регионах, чередуя их раз в четыре года с глобальным обзором.',
        zh: '邀请各区域进程、委员会和组织自2020年起审查本区域的执行情况，与每四年一次的全球审查交替进行。',
        ar: 'تدعو العمليات واللجان والمنظمات الإقليمية إلى استعراض التنفيذ في مناطقها اعتبارا من عام 2020، بالتناوب مع الاستعراض العالمي كل أربع سنوات.',
      }),
    },
    {
      symbol: 'A/RES/76/266',
      paragraph: 'annex, paras. 68 and 77',
      note: words({
        en: 'Asks regional bodies to consider ways of closer cooperation, and has their findings presented to the General Assembly in the second half of 2024.',
        fr: 'Invite les instances régionales à réfléchir aux moyens de renforcer la coopération et prévoit que leurs résultats soient présentés à l’Assemblée générale au second semestre de 2024.',
        es: 'Invita a los órganos regionales a estudiar formas de cooperar más y dispone que sus resultados se presenten a la Asamblea General en el segundo semestre de 2024.',
        ru: 'Предлагает региональным органам рассмотреть пути расширения сотрудничества и предусматривает представление их выводов Генеральной Ассамблее во второй половине 2024 года.',
        zh: '邀请区域机构考虑如何加强合作，并安排2024年下半年向大会提交其成果。',
        ar: 'تدعو الهيئات الإقليمية إلى النظر في سبل تعزيز التعاون، وتقضي بعرض نتائجها على الجمعية العامة في النصف الثاني من عام 2024.',
      }),
    },
  ],
  background: words({
    en: `Much of migration is movement inside a region, and regional consultative processes on migration are older than the Compact. The Compact therefore placed a regional review in the years between two global ones: the global forum meets in 2022, 2026 and every four years, the regions in 2020-2021, 2024-2025 and so on.

There is no single convener. The regional commissions (ECE, ECA, ECLAC, ESCAP and ESCWA), regional consultative processes and other regional bodies take part, with IOM and the regional networks of the United Nations; in the Arab region, for instance, ESCWA, IOM and the League of Arab States prepared the first review together. The Director General of IOM, as Coordinator of the Network, helps when asked.`,
    fr: `Une grande part des migrations se déroule à l’intérieur d’une même région, et les processus consultatifs régionaux sur les migrations sont plus anciens que le Pacte. Celui-ci a donc placé un examen régional entre deux examens mondiaux : le forum mondial se réunit en 2022, en 2026, puis tous les quatre ans ; les régions en 2020-2021, en 2024-2025, et ainsi de suite.

Il n’y a pas d’organisateur unique. Les commissions régionales (CEE, CEA, CEPALC, CESAP et CESAO), les processus consultatifs régionaux et d’autres instances régionales y prennent part, avec l’OIM et les réseaux régionaux des Nations Unies ; dans la région arabe, par exemple, la CESAO, l’OIM et la Ligue des États arabes ont préparé ensemble le premier examen. Le Directeur général de l’OIM, en tant que Coordonnateur du Réseau, apporte son concours sur demande.`,
    es: `Buena parte de la migración se produce dentro de una misma región, y los procesos consultivos regionales sobre migración son anteriores al Pacto. Por eso este situó un examen regional entre dos mundiales: el foro mundial se reúne en 2022, en 2026 y después cada cuatro años; las regiones, en 2020-2021, 2024-2025 y así sucesivamente.

No hay un convocante único. Participan las comisiones regionales (CEPE, CEPA, CEPAL, CESPAP y CESPAO), los procesos consultivos regionales y otros órganos regionales, con la OIM y las redes regionales de las Naciones Unidas; en la región árabe, por ejemplo, la CESPAO, la OIM y la Liga de los Estados Árabes prepararon juntas el primer examen. La Dirección General de la OIM, en calidad de Coordinación de la Red, presta asistencia cuando se le solicita.`,
    ru: `Значительная часть миграции приходится на передвижения внутри регионов, а региональные консультативные процессы по миграции возникли раньше Договора. Поэтому Договор отвел региональным обзорам годы между двумя глобальными: глобальный форум собирается в 2022 и 2026 годах и далее раз в четыре года, а регионы — в 2020–2021, 2024–2025 годах и так далее.

Единого организатора нет. Участвуют региональные комиссии (ЕЭК, ЭКА, ЭКЛАК, ЭСКАТО и ЭСКЗА), региональные консультативные процессы и другие региональные органы вместе с МОМ и региональными сетями Организации Объединенных Наций; например, в арабском регионе первый обзор совместно готовили ЭСКЗА, МОМ и Лига арабских государств. Генеральный директор МОМ как координатор Сети оказывает содействие по запросу.`,
    zh: `移民在很大程度上是区域内流动，而移民问题区域协商进程的历史早于契约。因此，契约将区域审查安排在两次全球审查之间：全球论坛于2022年、2026年举行，此后每四年一次；区域审查则在2020-2021年、2024-2025年进行，依此类推。

审查没有单一召集方。各区域委员会（欧洲经委会、非洲经委会、拉加经委会、亚太经社会和西亚经社会）、区域协商进程和其他区域机构与国际移民组织及联合国各区域网络共同参与；例如在阿拉伯区域，第一次审查由西亚经社会、国际移民组织和阿拉伯国家联盟共同筹备。国际移民组织总干事作为网络协调员应请求提供协助。`,
    ar: `يجري جانب كبير من الهجرة داخل المنطقة الواحدة، والعمليات التشاورية الإقليمية بشأن الهجرة أقدم من الاتفاق. ولذلك وضع الاتفاق استعراضا إقليميا في السنوات الواقعة بين استعراضين عالميين: فالمنتدى العالمي ينعقد في عامي 2022 و 2026 ثم كل أربع سنوات، والمناطق في الفترتين 2020-2021 و 2024-2025 وهكذا.

وليس هناك جهة داعية واحدة. إذ تشارك اللجان الإقليمية الخمس (اللجنة الاقتصادية لأوروبا، واللجنة الاقتصادية لأفريقيا، واللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي، واللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ، والإسكوا) والعمليات التشاورية الإقليمية وهيئات إقليمية أخرى، مع المنظمة الدولية للهجرة وشبكات الأمم المتحدة الإقليمية؛ ففي المنطقة العربية مثلا اشتركت الإسكوا والمنظمة الدولية للهجرة وجامعة الدول العربية في إعداد الاستعراض الأول. ويقدم المدير العام للمنظمة الدولية للهجرة، بصفته منسق الشبكة، المساعدة عند الطلب.`,
  }),
  purpose: words({
    en: 'To show trends, good practices, gaps and needs of a region, with all stakeholders taking part, and to bring them to the review forum. The usual result is a chair’s summary and a report (to be checked for each region).',
    fr: 'Faire ressortir les tendances, bonnes pratiques, lacunes et besoins d’une région, avec la participation de toutes les parties prenantes, et les porter au forum d’examen. Le résultat habituel est un résumé de la présidence et un rapport (à vérifier pour chaque région).',
    es: 'Mostrar las tendencias, buenas prácticas, carencias y necesidades de una región, con la participación de todos los interesados, y llevarlas al foro de examen. El resultado habitual es un resumen de la Presidencia y un informe (por comprobar en cada región).',
    ru: 'Выявлять тенденции, передовую практику, пробелы и потребности региона при участии всех заинтересованных сторон и доводить их до форума. Обычным итогом являются резюме председателя и доклад (следует проверять по каждому региону).',
    zh: '在所有利益攸关方参与下，呈现区域的趋势、良好做法、差距和需求，并提交审查论坛。通常成果为主席总结和报告（各区域情况有待核实）。',
    ar: 'إبراز اتجاهات المنطقة وممارساتها الجيدة وثغراتها واحتياجاتها بمشاركة جميع أصحاب المصلحة، ونقلها إلى منتدى الاستعراض. والنتيجة المعتادة موجز من الرئيس وتقرير (يُتحقق من ذلك لكل منطقة).',
  }),
  governance: [
    {
      role: words({ en: 'Regional commissions', fr: 'Commissions régionales', es: 'Comisiones regionales', ru: 'Региональные комиссии', zh: '区域委员会', ar: 'اللجان الإقليمية' }),
      description: words({
        en: 'Convene or support the review of their region together with regional consultative processes and the regional network of the United Nations.',
        fr: 'Organisent ou appuient l’examen de leur région, avec les processus consultatifs régionaux et le réseau régional des Nations Unies.',
        es: 'Convocan o apoyan el examen de su región junto con los procesos consultivos regionales y la red regional de las Naciones Unidas.',
        ru: 'Созывают обзорные совещания в своем регионе или содействуют им совместно с региональными консультативными процессами и региональной сетью Организации Объединенных Наций.',
        zh: '与区域协商进程和联合国区域网络一道，召集或支持本区域的审查。',
        ar: 'تدعو إلى استعراض منطقتها أو تدعمه بالاشتراك مع العمليات التشاورية الإقليمية وشبكة الأمم المتحدة الإقليمية.',
      }),
      holders: regions.map(({ commission }) => ({ party: commission })),
    },
    {
      role: words({ en: 'Coordinator of the Network', fr: 'Coordonnateur du Réseau', es: 'Coordinación de la Red', ru: 'Координатор Сети', zh: '网络协调员', ar: 'منسق الشبكة' }),
      description: words({
        en: 'The Director General of IOM assists on request and presents the results to the General Assembly.',
        fr: 'Le Directeur général de l’OIM apporte son concours sur demande et présente les résultats à l’Assemblée générale.',
        es: 'La Dirección General de la OIM presta asistencia cuando se le solicita y presenta los resultados a la Asamblea General.',
        ru: 'Генеральный директор МОМ оказывает содействие по запросу и представляет результаты Генеральной Ассамблее.',
        zh: '国际移民组织总干事应请求提供协助，并向大会介绍成果。',
        ar: 'يقدم المدير العام للمنظمة الدولية للهجرة المساعدة عند الطلب ويعرض النتائج على الجمعية العامة.',
      }),
      holders: [{ party: 'iom' }],
    },
  ],
  themes: ['governance', 'partnerships', 'data-and-evidence', 'regular-pathways', 'labour-migration'],
  participants: {
    rule: words({
      en: 'The States of each region and all relevant stakeholders. A State may belong to more than one commission.',
      fr: 'Les États de chaque région et toutes les parties prenantes. Un État peut appartenir à plusieurs commissions.',
      es: 'Los Estados de cada región y todos los interesados pertinentes. Un Estado puede pertenecer a más de una comisión.',
      ru: 'Государства каждого региона и все соответствующие заинтересованные стороны. Государство может состоять в нескольких комиссиях.',
      zh: '各区域国家和所有相关利益攸关方。一国可属于多个委员会。',
      ar: 'دول كل منطقة وجميع أصحاب المصلحة المعنيين. وقد تكون الدولة عضوا في أكثر من لجنة.',
    }),
    parties: ['all-member-states', 'holy-see', 'state-of-palestine'],
  },
  partners: ['ece', 'eca', 'eclac', 'escap', 'escwa', 'iom'],
  meetings: rounds.flatMap(({ number, startsOn, endsOn, name, feeds }) =>
    regions.map(({ commission, name: region }) => ({
      slug: `gcm-review-${number}-${commission}`,
      title: joined(name, region),
      form: 'regional-review' as const,
      startsOn,
      endsOn,
      chairs: [commission],
      outcome: words(feeds),
      note: daysUnknown,
    })),
  ),
  documents: [{ symbol: 'A/RES/73/195' }, { symbol: 'A/RES/76/266' }, { symbol: 'A/79/590', on: '2024' }, { symbol: 'A/RES/80/258', on: '2026-05-20' }],
  succession: [
    { kind: 'feeds', mechanism: 'imrf', basis: 'A/RES/73/195, annex, paras. 49 and 50' },
    { kind: 'part-of', mechanism: 'gcm', basis: 'A/RES/73/195, annex, para. 50' },
  ],
  sources: [
    { label: 'Global Compact, follow-up and review', symbol: 'A/RES/73/195', url: 'https://docs.un.org/A/RES/73/195' },
    { label: 'Progress Declaration of 2022', symbol: 'A/RES/76/266', url: 'https://docs.un.org/A/RES/76/266' },
    { label: 'Progress Declaration of 2026', symbol: 'A/RES/80/258', url: 'https://docs.un.org/A/RES/80/258' },
    { label: 'ESCWA, first regional review in the Arab region', url: 'https://archive.unescwa.org/ar/node/268871' },
  ],
  verified: verifiedByTheScenario,
};
