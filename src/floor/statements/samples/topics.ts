import type { Language } from '#platform/languages.ts';

/**
 * Short statements that nobody made, in six languages each, to measure the search with: plainly invented bodies on eight
 * subjects. The Arabic has vowel signs here and there, the French elisions, the Russian its cases.
 */
export interface SampleTopic {
  readonly party: string;
  readonly name: string;
  readonly texts: Readonly<Record<Language, string>>;
}

export const SAMPLE_TOPICS: readonly SampleTopic[] = [
  {
    party: 'imagined-savers-league', name: 'Imagined Savers’ League',
    texts: {
      en: 'Sending money home still costs our members too much. We ask that the fee for a remittance be brought below three per cent by 2030, as target 10.c has it, and that prices be published for every corridor.',
      fr: 'L’envoi d’argent aux familles coûte encore trop cher à nos membres. Nous demandons que les frais prélevés sur les transferts de fonds soient ramenés sous trois pour cent d’ici à 2030, conformément à la cible 10.c, et que les tarifs soient publiés pour chaque couloir.',
      es: 'Enviar dinero a la familia sigue siendo demasiado caro para nuestros miembros. Pedimos que la comisión de las remesas baje del tres por ciento antes de 2030, según la meta 10.c, y que se publiquen los precios de cada corredor.',
      ru: 'Отправка денег домой по-прежнему обходится нашим членам слишком дорого. Мы просим, чтобы стоимость денежных переводов мигрантов была снижена до уровня менее трёх процентов к 2030 году, как требует задача 10.c, и чтобы тарифы публиковались по каждому направлению.',
      ar: 'ما زال إرسالُ المالِ إلى الأُسَر يكلّف أعضاءنا كثيرًا. ونطلب خفض كلفة التحويلات المالية إلى أقل من ثلاثة في المائة بحلول عام ٢٠٣٠ وفق الغاية 10.c، ونشر الأسعار لكل مسار.',
      zh: '向家人汇款对我们的成员来说仍然太贵。我们要求按照具体目标10.c，到2030年将侨汇手续费降至百分之三以下，并公布每条汇款通道的价格。',
    },
  },
  {
    party: 'imagined-harbour-families', name: 'Imagined Harbour Families',
    texts: {
      en: 'Our sons left by boat and no one wrote down their names. Let coastal States search for the missing, identify the drowned, and tell the families; a shared register of the dead at sea would end years of waiting.',
      fr: 'Nos fils sont partis en bateau et personne n’a noté leurs noms. Que les États côtiers recherchent les disparus, identifient les noyés et avertissent les familles ; un registre commun des morts en mer mettrait fin à des années d’attente.',
      es: 'Nuestros hijos se fueron en barca y nadie anotó sus nombres. Que los Estados ribereños busquen a los desaparecidos, identifiquen a los ahogados y avisen a las familias; un registro común de los muertos en el mar pondría fin a años de espera.',
      ru: 'Наши сыновья ушли на лодках, и никто не записал их имён. Пусть прибрежные государства ищут пропавших без вести, опознают утонувших и сообщают семьям; общий реестр погибших в море положил бы конец годам ожидания.',
      ar: 'رحل أبناؤنا بالقوارب ولم يدوّن أحدٌ أسماءهم. فلتبحث الدول الساحلية عن المفقودين ولتتعرف على هوية الغرقى ولتبلغ العائلات؛ فإن سجلا مشتركا للموتى في البحر ينهي سنوات الانتظار.',
      zh: '我们的儿子乘船离去，没有人记下他们的名字。沿海国应当搜寻失踪者，辨认溺亡者身份，并通知家属；建立海上遇难者共同登记册，可以结束多年的等待。',
    },
  },
  {
    party: 'imagined-orchard-workers', name: 'Imagined Orchard Workers',
    texts: {
      en: 'Nobody should pay for a job. Recruiters charge seasonal pickers a year of wages and keep their passports; employers must bear recruitment fees, and agencies that take documents must lose their licence.',
      fr: 'Personne ne devrait payer pour obtenir un emploi. Des recruteurs font payer aux cueilleurs saisonniers un an de salaire et gardent leurs passeports ; c’est aux employeurs d’acquitter les frais de recrutement, et l’agence qui confisque des papiers doit perdre son agrément.',
      es: 'Nadie debería pagar por un empleo. Los reclutadores cobran a los temporeros un año de salario y retienen sus pasaportes; los empleadores deben asumir los gastos de contratación y la agencia que se quede con documentos debe perder su licencia.',
      ru: 'Никто не должен платить за получение работы. Вербовщики берут с сезонных сборщиков годовой заработок и удерживают их паспорта; расходы на наём обязан нести работодатель, а агентство, отбирающее документы, должно лишаться лицензии.',
      ar: 'لا ينبغي لأحد أن يدفع ثمن الوظيفة. فالوسطاء يتقاضون من عمال القطاف الموسميين أجرَ سنةٍ ويحتجزون جوازات سفرهم؛ وعلى أصحاب العمل أن يتحملوا رسوم الاستقدام، وعلى الوكالات التي تصادر الوثائق أن تفقد رخصتها.',
      zh: '任何人都不应为找到工作而付钱。中介向季节性采摘工收取相当于一年工资的费用，并扣押他们的护照；招聘费用必须由雇主承担，扣留证件的中介机构应当被吊销执照。',
    },
  },
  {
    party: 'imagined-nurses-circle', name: 'Imagined Nurses’ Circle',
    texts: {
      en: 'A nurse who trained for six years cleans floors because her diploma is not recognized. Mutual recognition of qualifications, bridging courses and fair exams would serve patients and keep skills from going to waste.',
      fr: 'Une infirmière formée pendant six ans lave des sols parce que son diplôme n’est pas reconnu. La reconnaissance mutuelle des qualifications, des formations passerelles et des examens équitables serviraient les malades et éviteraient le gaspillage des compétences.',
      es: 'Una enfermera que estudió seis años friega suelos porque su título no está homologado. El reconocimiento mutuo de las cualificaciones, los cursos puente y unos exámenes justos servirían a los pacientes y evitarían el desperdicio de capacidades.',
      ru: 'Медсестра, учившаяся шесть лет, моет полы, потому что её диплом не признан. Взаимное признание квалификаций, переходные курсы и честные экзамены послужили бы больным и не дали бы пропасть умениям.',
      ar: 'ممرضةٌ تدربت ستَّ سنوات تنظف الأرضيات لأن شهادتها غير معترف بها. والاعتراف المتبادل بالمؤهلات ودورات التجسير والامتحانات العادلة تخدم المرضى وتمنع هدر المهارات.',
      zh: '一名受过六年培训的护士因文凭得不到承认而去擦地板。相互承认学历资格、开设衔接课程、举行公平考试，既有利于病人，也避免技能浪费。',
    },
  },
  {
    party: 'imagined-homecoming-house', name: 'Imagined Homecoming House',
    texts: {
      en: 'Coming back is also a journey. Those who return need a place to live, a loan to start a workshop, and schools that take their children in mid-year; reintegration that begins at the airport and ends there helps no one.',
      fr: 'Revenir est aussi un voyage. Ceux qui rentrent ont besoin d’un logement, d’un prêt pour ouvrir un atelier et d’écoles qui accueillent leurs enfants en cours d’année ; une réinsertion qui commence et s’achève à l’aéroport n’aide personne.',
      es: 'Volver también es un viaje. Quienes retornan necesitan vivienda, un préstamo para abrir un taller y escuelas que admitan a sus hijos a mitad de curso; una reintegración que empieza y acaba en el aeropuerto no ayuda a nadie.',
      ru: 'Возвращение — тоже путь. Вернувшимся нужны жильё, заём на открытие мастерской и школы, которые примут их детей посреди года; реинтеграция, которая начинается и кончается в аэропорту, никому не помогает.',
      ar: 'العودةُ رحلةٌ أيضًا. فالعائدون يحتاجون إلى مسكن وقرض لفتح ورشة ومدارس تقبل أطفالهم في منتصف السنة؛ أما إعادة الإدماج التي تبدأ في المطار وتنتهي فيه فلا تنفع أحدا.',
      zh: '返乡也是一段旅程。回国人员需要住房，需要开办作坊的贷款，需要学校在学年中间接收他们的孩子；在机场开始又在机场结束的重返社会安排帮不了任何人。',
    },
  },
  {
    party: 'imagined-atoll-council', name: 'Imagined Atoll Council',
    texts: {
      en: 'The sea takes our gardens, and salt is in the wells. We want to stay as long as we can; when an island must be left, planned relocation should move whole villages together, with their graves and their fishing rights.',
      fr: 'La mer prend nos jardins et le sel est dans les puits. Nous voulons rester aussi longtemps que possible ; lorsqu’une île doit être quittée, la réinstallation planifiée devrait déplacer ensemble des villages entiers, avec leurs tombes et leurs droits de pêche.',
      es: 'El mar se lleva nuestros huertos y hay sal en los pozos. Queremos quedarnos mientras podamos; cuando haya que abandonar una isla, la reubicación planificada debería trasladar juntas a aldeas enteras, con sus tumbas y sus derechos de pesca.',
      ru: 'Море забирает наши огороды, и в колодцах соль. Мы хотим оставаться, пока можем; когда остров приходится покинуть, плановое переселение должно переносить целые деревни вместе, с их могилами и правом на рыбную ловлю.',
      ar: 'البحرُ يأخذ بساتيننا والملح في الآبار. نريد البقاء ما استطعنا؛ فإذا وجب ترك جزيرةٍ فينبغي أن ينقل الانتقال المخطط له قرى كاملة معا بقبورها وحقوقها في الصيد.',
      zh: '海水吞没了我们的菜园，井水变咸。我们希望尽可能留下来；当一座岛屿不得不放弃时，有计划的搬迁应当让整个村庄一起迁移，连同他们的坟墓和捕鱼权。',
    },
  },
  {
    party: 'imagined-cradle-registry', name: 'Imagined Cradle Registry',
    texts: {
      en: 'A child without a birth certificate does not exist on paper. Register every newborn whatever the status of the parents, at no charge, and statelessness will not be handed down from mother to daughter.',
      fr: 'Un enfant sans acte de naissance n’existe pas sur le papier. Que chaque nouveau-né soit enregistré gratuitement, quel que soit le statut des parents, et l’apatridie ne se transmettra plus de mère en fille.',
      es: 'Un niño sin partida de nacimiento no existe sobre el papel. Que se inscriba gratis a cada recién nacido, sea cual sea la situación de sus padres, y la apatridia dejará de heredarse de madre a hija.',
      ru: 'Ребёнка без свидетельства о рождении на бумаге не существует. Пусть каждого новорождённого регистрируют бесплатно, каким бы ни был статус родителей, и безгражданство перестанет переходить от матери к дочери.',
      ar: 'الطفلُ الذي ليست له شهادة ميلاد لا وجود له على الورق. فليُسجَّل كل مولود مجانا أيا كان وضع والديه، ولن يورَّث انعدام الجنسية من أم إلى ابنة.',
      zh: '没有出生证明的孩子在纸面上并不存在。无论父母身份如何，都应免费为每个新生儿登记，这样无国籍状态就不会由母亲传给女儿。',
    },
  },
  {
    party: 'imagined-counting-office', name: 'Imagined Counting Office',
    texts: {
      en: 'What is not counted is not planned for. Three questions in the next census, on country of birth, citizenship and year of arrival, would tell more about migration than ten surveys; and figures must never be used to find a person.',
      fr: 'Ce qui n’est pas compté n’est pas planifié. Trois questions au prochain recensement, sur le pays de naissance, la nationalité et l’année d’arrivée, en diraient plus sur les migrations que dix enquêtes ; et les chiffres ne doivent jamais servir à retrouver une personne.',
      es: 'Lo que no se cuenta no se planifica. Tres preguntas en el próximo censo, sobre el país de nacimiento, la nacionalidad y el año de llegada, dirían más de la migración que diez encuestas; y las cifras nunca deben servir para localizar a una persona.',
      ru: 'Что не посчитано, того нет в планах. Три вопроса в следующей переписи населения — о стране рождения, гражданстве и годе прибытия — рассказали бы о миграции больше десяти обследований; и цифры никогда не должны служить для розыска человека.',
      ar: 'ما لا يُحصى لا يُخطَّط له. ثلاثة أسئلة في التعداد المقبل عن بلد المولد والجنسية وسنة الوصول تخبرنا عن الهجرة أكثر من عشرة استقصاءات؛ ولا يجوز أبدا استعمال الأرقام للعثور على شخص.',
      zh: '没有统计，就没有规划。在下一次人口普查中增加出生国、国籍和抵达年份三个问题，比十次抽样调查更能说明移民状况；而数字绝不能用来查找个人。',
    },
  },
];
