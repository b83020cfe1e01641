import type { ProfileInput } from '#mechanisms/profile.ts';
import { officialName, type SixLanguages, verifiedByTheScenario, words } from './in-six-languages.ts';
import { headquarters } from './places.ts';

const pact: SixLanguages = {
  ar: 'ميثاق المستقبل',
  zh: '未来契约',
  en: 'The Pact for the Future',
  fr: 'Le Pacte pour l’avenir',
  ru: 'Пакт во имя будущего',
  es: 'El Pacto para el Futuro',
};

const step = (label: string, versions: SixLanguages, note?: SixLanguages) => ({
  label,
  text: words(versions),
  ...(note ? { note: words(note) } : {}),
});

export const summitOfTheFuture: ProfileInput = {
  slug: 'summit-of-the-future',
  name: words(
    { ar: 'مؤتمر القمة المعني بالمستقبل', zh: '未来峰会', en: 'Summit of the Future', fr: 'Sommet de l’avenir', ru: 'Саммит будущего', es: 'Cumbre del Futuro' },
    ['ar', 'zh', 'fr', 'ru', 'es'],
  ),
  kind: 'summit',
  level: 'global',
  established: '2024-09-22',
  ended: '2024-09-23',
  summary: words({
    en: 'Summit of the General Assembly, 22 and 23 September 2024, which adopted the Pact for the Future with two annexes: the Global Digital Compact and the Declaration on Future Generations.',
    fr: 'Sommet de l’Assemblée générale, 22 et 23 septembre 2024, qui a adopté le Pacte pour l’avenir et ses deux annexes : le Pacte numérique mondial et la Déclaration sur les générations futures.',
    es: 'Cumbre de la Asamblea General, 22 y 23 de septiembre de 2024, que aprobó el Pacto para el Futuro y sus dos anexos: el Pacto Digital Global y la Declaración sobre las Generaciones Futuras.',
    ru: 'Саммит Генеральной Ассамблеи, 22–23 сентября 2024 года, на котором был принят Пакт во имя будущего с двумя приложениями: Глобальным цифровым договором и Декларацией о будущих поколениях.',
    zh: '大会于2024年9月22日和23日举行的峰会，通过了《未来契约》及其两个附件：《全球数字契约》和《子孙后代问题宣言》。',
    ar: 'مؤتمر قمة للجمعية العامة، 22 و 23 أيلول/سبتمبر 2024، اعتمد ميثاق المستقبل ومرفقيه: التعاهد الرقمي العالمي وإعلان الأجيال المقبلة.',
  }),
  mandates: [
    {
      symbol: 'A/RES/79/1',
      note: words({
        en: 'The outcome: the Pact and its two annexes, adopted on 22 September 2024.',
        fr: 'Le document final : le Pacte et ses deux annexes, adoptés le 22 septembre 2024.',
        es: 'El resultado: el Pacto y sus dos anexos, aprobados el 22 de septiembre de 2024.',
        ru: 'Итоговый документ: Пакт и два приложения к нему, приняты 22 сентября 2024 года.',
        zh: '成果文件：2024年9月22日通过的契约及其两个附件。',
        ar: 'الوثيقة الختامية: الميثاق ومرفقاه، اعتُمدت في 22 أيلول/سبتمبر 2024.',
      }),
    },
  ],
  background: words({
    en: `Germany and Namibia co-facilitated the negotiations on the Pact. The President of the General Assembly submitted it as draft resolution A/79/L.2 under the item on strengthening the United Nations system; it was taken up at the third plenary meeting of the session.

The adoption is a full lesson in procedure. Before action was taken the Russian Federation, with others, moved an oral amendment on non-intervention in matters within domestic jurisdiction, in the terms of Article 2(7) of the Charter. The Congo, for the African Group, moved that no action be taken on the amendment. That motion was put to a recorded vote and carried by 143 to 7, with 15 abstentions. The Pact was then adopted without a vote, and the Russian Federation dissociated itself from it. A dissociation is placed on record; it does not undo the adoption.`,
    fr: `L’Allemagne et la Namibie ont cofacilité les négociations sur le Pacte. Le Président de l’Assemblée générale l’a présenté comme projet de résolution A/79/L.2 au titre du point relatif au renforcement du système des Nations Unies ; il a été examiné à la troisième séance plénière de la session.

Son adoption est une leçon complète de procédure. Avant la décision, la Fédération de Russie, avec d’autres, a proposé un amendement oral sur la non-intervention dans les affaires relevant de la compétence nationale, dans les termes du paragraphe 7 de l’Article 2 de la Charte. Le Congo, au nom du Groupe des États d’Afrique, a demandé par une motion qu’il ne soit pas statué sur l’amendement. La motion, mise aux voix par vote enregistré, a été adoptée par 143 voix contre 7, avec 15 abstentions. Le Pacte a ensuite été adopté sans vote, et la Fédération de Russie s’en est dissociée. Une dissociation est consignée ; elle n’annule pas l’adoption.`,
    es: `Alemania y Namibia cofacilitaron las negociaciones sobre el Pacto. La Presidencia de la Asamblea General lo presentó como proyecto de resolución A/79/L.2 en relación con el tema del fortalecimiento del sistema de las Naciones Unidas; se examinó en la tercera sesión plenaria del período de sesiones.

Su aprobación es una lección completa de procedimiento. Antes de la decisión, la Federación de Rusia, con otros, propuso una enmienda oral sobre la no intervención en asuntos de la jurisdicción interna, en los términos del párrafo 7 del Artículo 2 de la Carta. El Congo, en nombre del Grupo de los Estados de África, presentó una moción para que no se tomara ninguna decisión sobre la enmienda. La moción se sometió a votación registrada y se aprobó por 143 votos contra 7 y 15 abstenciones. Después el Pacto se aprobó sin votación y la Federación de Rusia se desvinculó de él. La desvinculación queda en actas; no anula la aprobación.`,
    ru: `Сокоординаторами переговоров по Пакту были Германия и Намибия. Председатель Генеральной Ассамблеи представил его в виде проекта резолюции A/79/L.2 по пункту об укреплении системы Организации Объединенных Наций; он был рассмотрен на третьем пленарном заседании сессии.

Его принятие — наглядный урок процедуры. Перед принятием решения Российская Федерация совместно с другими предложила устную поправку о невмешательстве в дела, входящие во внутреннюю компетенцию государств, в формулировках пункта 7 статьи 2 Устава. Конго от имени Группы африканских государств внесло предложение не принимать решения по поправке. Оно было поставлено на заносимое в отчет о заседании голосование и принято 143 голосами против 7 при 15 воздержавшихся. Затем Пакт был принят без голосования, и Российская Федерация дистанцировалась от него. Такое заявление заносится в отчет, но не отменяет принятия.`,
    zh: `德国和纳米比亚共同主持契约谈判。大会主席在“加强联合国系统”议程项目下以决议草案A/79/L.2提交契约，由该届会议第3次全体会议审议。

契约的通过过程完整展示了议事程序。采取行动之前，俄罗斯联邦与其他国家一道提出口头修正案，援引《宪章》第二条第七项，主张不干涉属于国内管辖的事项。刚果代表非洲国家组提出动议，要求对该修正案不采取行动。动议付诸记录表决，以143票赞成、7票反对、15票弃权获得通过。契约随后未经表决获得通过，俄罗斯联邦表示与之保持距离。此类声明载入记录，但不影响通过的效力。`,
    ar: `تولت ألمانيا وناميبيا التيسير المشترك للمفاوضات على الميثاق. وقدمه رئيس الجمعية العامة بوصفه مشروع القرار A/79/L.2 في إطار البند المتعلق بتعزيز منظومة الأمم المتحدة، ونُظر فيه في الجلسة العامة الثالثة للدورة.

واعتماده درس كامل في الإجراءات. فقبل البت اقترح الاتحاد الروسي، مع آخرين، تعديلا شفويا بشأن عدم التدخل في الشؤون التي تكون من صميم السلطان الداخلي، بعبارات الفقرة 7 من المادة 2 من الميثاق (ميثاق الأمم المتحدة). واقترحت الكونغو باسم مجموعة الدول الأفريقية عدم اتخاذ أي إجراء بشأن التعديل. وطُرح الاقتراح للتصويت المسجل فاعتُمد بأغلبية 143 صوتا مقابل 7 أصوات وامتناع 15 عضوا. ثم اعتُمد ميثاق المستقبل بدون تصويت، ونأى الاتحاد الروسي بنفسه عنه. ويُدوَّن هذا النأي في المحضر ولا يبطل الاعتماد.`,
  }),
  purpose: words({
    en: 'To renew multilateral cooperation on sustainable development, peace and security, science and technology, youth and future generations, and global governance. On migration the Pact commits States to strengthen cooperation for safe, orderly and regular migration, to address the drivers of irregular migration and to ensure the safety, dignity and human rights of all migrants; the Declaration on Future Generations speaks of pathways for regular migration.',
    fr: 'Renouveler la coopération multilatérale en matière de développement durable, de paix et de sécurité, de science et de technologie, de jeunesse et de générations futures, et de gouvernance mondiale. S’agissant des migrations, le Pacte engage les États à renforcer la coopération pour des migrations sûres, ordonnées et régulières, à s’attaquer aux causes des migrations irrégulières et à garantir la sécurité, la dignité et les droits humains de tous les migrants ; la Déclaration sur les générations futures évoque les filières de migration régulière.',
    es: 'Renovar la cooperación multilateral en desarrollo sostenible, paz y seguridad, ciencia y tecnología, juventud y generaciones futuras, y gobernanza mundial. En materia de migración, el Pacto compromete a los Estados a reforzar la cooperación en favor de la migración segura, ordenada y regular, hacer frente a las causas de la migración irregular y garantizar la seguridad, la dignidad y los derechos humanos de todos los migrantes; la Declaración sobre las Generaciones Futuras habla de las vías de migración regular.',
    ru: 'Обновить многостороннее сотрудничество в области устойчивого развития, мира и безопасности, науки и техники, молодежи и будущих поколений и глобального управления. В вопросах миграции Пакт предусматривает укрепление сотрудничества в интересах безопасной, упорядоченной и легальной миграции, устранение причин нелегальной миграции и обеспечение безопасности, достоинства и прав человека всех мигрантов; в Декларации о будущих поколениях говорится о каналах легальной миграции.',
    zh: '在可持续发展、和平与安全、科学和技术、青年和子孙后代以及全球治理等领域振兴多边合作。在移民问题上，契约承诺加强合作，促进安全、有序和正常移民，应对非正常移民的肇因，确保所有移民的安全、尊严和人权；《子孙后代问题宣言》则提及正常移民途径。',
    ar: 'تجديد التعاون المتعدد الأطراف في التنمية المستدامة والسلام والأمن والعلم والتكنولوجيا والشباب والأجيال المقبلة والحوكمة العالمية. وفيما يتعلق بالهجرة، يُلزم الميثاق الدول بتعزيز التعاون من أجل الهجرة الآمنة والمنظمة والنظامية، والتصدي لدوافع الهجرة غير النظامية، وكفالة سلامة جميع المهاجرين وكرامتهم وحقوق الإنسان الواجبة لهم؛ ويتطرق إعلان الأجيال المقبلة إلى مسارات الهجرة النظامية.',
  }),
  governance: [
    {
      role: words({ en: 'Co-facilitators of the Pact', fr: 'Cofacilitateurs du Pacte', es: 'Cofacilitadores del Pacto', ru: 'Сокоординаторы по Пакту', zh: '契约共同召集人', ar: 'الميسران المشاركان للميثاق' }),
      description: words({
        en: 'Led the intergovernmental negotiations on the text until its submission in September 2024.',
        fr: 'Ont conduit les négociations intergouvernementales sur le texte jusqu’à sa présentation en septembre 2024.',
        es: 'Dirigieron las negociaciones intergubernamentales sobre el texto hasta su presentación en septiembre de 2024.',
        ru: 'Руководили межправительственными переговорами по тексту до его представления в сентябре 2024 года.',
        zh: '主持案文的政府间谈判，直至2024年9月提交。',
        ar: 'قادا المفاوضات الحكومية الدولية بشأن النص إلى حين تقديمه في أيلول/سبتمبر 2024.',
      }),
      holders: [
        { party: 'germany', to: '2024-09-22' },
        { party: 'namibia', to: '2024-09-22' },
      ],
    },
    {
      role: words({ en: 'President of the General Assembly', fr: 'Présidence de l’Assemblée générale', es: 'Presidencia de la Asamblea General', ru: 'Председатель Генеральной Ассамблеи', zh: '大会主席', ar: 'رئيس الجمعية العامة' }),
      description: words({
        en: 'Submitted the draft resolution, for which there were no State sponsors, and presided over its adoption.',
        fr: 'A présenté le projet de résolution, qui n’avait pas d’État parmi ses auteurs, et présidé à son adoption.',
        es: 'Presentó el proyecto de resolución, que no tuvo Estados patrocinadores, y presidió su aprobación.',
        ru: 'Представил проект резолюции, у которого не было авторов из числа государств, и председательствовал при его принятии.',
        zh: '提交决议草案（无国家提案国），并主持其通过。',
        ar: 'قدم مشروع القرار الذي لم تشترك في تقديمه أي دولة، وترأس اعتماده.',
      }),
    },
  ],
  themes: ['governance', 'sustainable-development', 'regular-pathways', 'human-rights'],
  participants: {
    rule: words({
      en: 'States Members and observers of the General Assembly, at the level of Heads of State and Government.',
      fr: 'États Membres et observateurs de l’Assemblée générale, au niveau des chefs d’État et de gouvernement.',
      es: 'Estados Miembros y observadores de la Asamblea General, a nivel de Jefas y Jefes de Estado y de Gobierno.',
      ru: 'Государства-члены и наблюдатели при Генеральной Ассамблее на уровне глав государств и правительств.',
      zh: '大会会员国和观察员，国家元首和政府首脑级别。',
      ar: 'الدول الأعضاء والمراقبون لدى الجمعية العامة، على مستوى رؤساء الدول والحكومات.',
    }),
    parties: ['all-member-states', 'holy-see', 'state-of-palestine'],
  },
  meetings: [
    {
      slug: 'summit-of-the-future-2024',
      title: words({ ar: 'مؤتمر القمة المعني بالمستقبل', zh: '未来峰会', en: 'Summit of the Future', fr: 'Sommet de l’avenir', ru: 'Саммит будущего', es: 'Cumbre del Futuro' }, ['ar', 'zh', 'fr', 'ru', 'es']),
      form: 'summit',
      startsOn: '2024-09-22',
      endsOn: '2024-09-23',
      place: headquarters,
      outcome: words({
        en: 'Pact for the Future adopted without a vote on 22 September 2024, after a motion to take no action on an oral amendment was carried by 143 votes to 7, with 15 abstentions.',
        fr: 'Pacte pour l’avenir adopté sans vote le 22 septembre 2024, après l’adoption par 143 voix contre 7, avec 15 abstentions, d’une motion tendant à ne pas statuer sur un amendement oral.',
        es: 'Pacto para el Futuro aprobado sin votación el 22 de septiembre de 2024, tras aprobarse por 143 votos contra 7 y 15 abstenciones una moción de no adopción de medidas sobre una enmienda oral.',
        ru: 'Пакт во имя будущего принят без голосования 22 сентября 2024 года после того, как 143 голосами против 7 при 15 воздержавшихся было принято предложение не принимать решения по устной поправке.',
        zh: '2024年9月22日未经表决通过《未来契约》；此前以143票赞成、7票反对、15票弃权通过了对口头修正案不采取行动的动议。',
        ar: 'اعتُمد ميثاق المستقبل بدون تصويت في 22 أيلول/سبتمبر 2024، بعد اعتماد اقتراح بعدم اتخاذ إجراء بشأن تعديل شفوي بأغلبية 143 صوتا مقابل 7 أصوات وامتناع 15 عضوا.',
      }),
      documents: ['A/79/L.2', 'A/79/PV.3', 'A/RES/79/1'],
    },
  ],
  lists: [
    {
      slug: 'how-it-was-adopted',
      title: words({ en: 'How the Pact was adopted', fr: 'Comment le Pacte a été adopté', es: 'Cómo se aprobó el Pacto', ru: 'Как был принят Пакт', zh: '契约是如何通过的', ar: 'كيف اعتُمد الميثاق' }),
      source: { label: 'Press accounts of September 2024; resolution 79/1 and its voting data. Check against the verbatim record', symbol: 'A/79/PV.3' },
      items: [
        step('1', {
          en: 'Draft resolution A/79/L.2, submitted by the President of the General Assembly, is taken up',
          fr: 'Le projet de résolution A/79/L.2, présenté par le Président de l’Assemblée générale, est examiné',
          es: 'Se examina el proyecto de resolución A/79/L.2, presentado por la Presidencia de la Asamblea General',
          ru: 'Рассматривается проект резолюции A/79/L.2, представленный Председателем Генеральной Ассамблеи',
          zh: '审议大会主席提交的决议草案A/79/L.2',
          ar: 'النظر في مشروع القرار A/79/L.2 المقدم من رئيس الجمعية العامة',
        }),
        step('2', {
          en: 'The Russian Federation, with others, moves an oral amendment on non-intervention',
          fr: 'La Fédération de Russie, avec d’autres, propose un amendement oral sur la non-intervention',
          es: 'La Federación de Rusia, con otros, propone una enmienda oral sobre la no intervención',
          ru: 'Российская Федерация совместно с другими предлагает устную поправку о невмешательстве',
          zh: '俄罗斯联邦与其他国家一道提出关于不干涉的口头修正案',
          ar: 'الاتحاد الروسي، مع آخرين، يقترح تعديلا شفويا بشأن عدم التدخل',
        }),
        step(
          '3',
          {
            en: 'The Congo, for the African Group, moves that no action be taken on the amendment',
            fr: 'Le Congo, au nom du Groupe des États d’Afrique, demande qu’il ne soit pas statué sur l’amendement',
            es: 'El Congo, en nombre del Grupo de los Estados de África, propone que no se tome ninguna decisión sobre la enmienda',
            ru: 'Конго от имени Группы африканских государств предлагает не принимать решения по поправке',
            zh: '刚果代表非洲国家组提出对修正案不采取行动的动议',
            ar: 'الكونغو، باسم مجموعة الدول الأفريقية، تقترح عدم اتخاذ أي إجراء بشأن التعديل',
          },
          {
            en: 'The motion rests on rule 74, on adjournment of debate: two speakers for and two against, then an immediate vote.',
            fr: 'La motion se fonde sur l’article 74, relatif à l’ajournement du débat : deux orateurs pour et deux contre, puis vote immédiat.',
            es: 'La moción se basa en el artículo 74, sobre el aplazamiento del debate: dos oradores a favor y dos en contra, y votación inmediata.',
            ru: 'Предложение опирается на правило 74 о перерыве в прениях: два оратора за и два против, затем немедленное голосование.',
            zh: '动议依据关于暂停辩论的第74条：两人赞成、两人反对发言后立即表决。',
            ar: 'يستند الاقتراح إلى المادة 74 المتعلقة بتأجيل المناقشة: متكلمان مؤيدان ومتكلمان معارضان ثم تصويت فوري.',
          },
        ),
        step('4', {
          en: 'The motion is carried by a recorded vote of 143 to 7, with 15 abstentions',
          fr: 'La motion est adoptée par un vote enregistré de 143 voix contre 7, avec 15 abstentions',
          es: 'La moción se aprueba en votación registrada por 143 votos contra 7 y 15 abstenciones',
          ru: 'Предложение принимается заносимым в отчет о заседании голосованием: 143 голоса против 7 при 15 воздержавшихся',
          zh: '动议以143票赞成、7票反对、15票弃权的记录表决获得通过',
          ar: 'اعتماد الاقتراح بتصويت مسجل بأغلبية 143 صوتا مقابل 7 أصوات وامتناع 15 عضوا',
        }),
        step('5', {
          en: 'The Pact and its annexes are adopted without a vote as resolution 79/1',
          fr: 'Le Pacte et ses annexes sont adoptés sans vote : résolution 79/1',
          es: 'El Pacto y sus anexos se aprueban sin votación como resolución 79/1',
          ru: 'Пакт и приложения к нему принимаются без голосования в качестве резолюции 79/1',
          zh: '契约及其附件未经表决获得通过，成为第79/1号决议',
          ar: 'اعتماد الميثاق ومرفقيه بدون تصويت بوصفه القرار 79/1',
        }),
        step('6', {
          en: 'The Russian Federation dissociates itself from the Pact',
          fr: 'La Fédération de Russie se dissocie du Pacte',
          es: 'La Federación de Rusia se desvincula del Pacto',
          ru: 'Российская Федерация дистанцируется от Пакта',
          zh: '俄罗斯联邦表示与契约保持距离',
          ar: 'الاتحاد الروسي ينأى بنفسه عن الميثاق',
        }),
      ],
    },
    {
      slug: 'parts',
      title: words({ en: 'The Pact and its annexes', fr: 'Le Pacte et ses annexes', es: 'El Pacto y sus anexos', ru: 'Пакт и приложения к нему', zh: '契约及其附件', ar: 'الميثاق ومرفقاه' }),
      numbered: false,
      source: { label: 'Resolution 79/1', symbol: 'A/RES/79/1' },
      items: [
        { label: 'Pact', text: officialName(pact) },
        { label: 'Annex I', text: officialName({ ar: 'التعاهد الرقمي العالمي', zh: '全球数字契约', en: 'Global Digital Compact', fr: 'Pacte numérique mondial', ru: 'Глобальный цифровой договор', es: 'Pacto Digital Global' }) },
        { label: 'Annex II', text: officialName({ ar: 'إعلان الأجيال المقبلة', zh: '子孙后代问题宣言', en: 'Declaration on Future Generations', fr: 'Déclaration sur les générations futures', ru: 'Декларация о будущих поколениях', es: 'Declaración sobre las Generaciones Futuras' }) },
      ],
    },
  ],
  outcomes: [
    {
      text: words({
        en: 'The Pact for the Future, with the Global Digital Compact and the Declaration on Future Generations.',
        fr: 'Le Pacte pour l’avenir, avec le Pacte numérique mondial et la Déclaration sur les générations futures.',
        es: 'El Pacto para el Futuro, con el Pacto Digital Global y la Declaración sobre las Generaciones Futuras.',
        ru: 'Пакт во имя будущего с Глобальным цифровым договором и Декларацией о будущих поколениях.',
        zh: '《未来契约》，附《全球数字契约》和《子孙后代问题宣言》。',
        ar: 'ميثاق المستقبل ومعه التعاهد الرقمي العالمي وإعلان الأجيال المقبلة.',
      }),
      on: '2024-09-22',
      documents: ['A/RES/79/1'],
    },
  ],
  documents: [
    { symbol: 'A/79/L.2' },
    { symbol: 'A/79/PV.3', on: '2024-09-22' },
    { symbol: 'A/RES/79/1', on: '2024-09-22', title: officialName(pact) },
  ],
  sources: [
    { label: 'The Pact for the Future', symbol: 'A/RES/79/1', url: 'https://docs.un.org/A/RES/79/1' },
    { label: 'Verbatim record of the meeting of adoption (not read for this profile)', symbol: 'A/79/PV.3' },
    { label: 'TASS, September 2024', url: 'https://tass.com/politics/1846337' },
    { label: 'Press reports of September 2024 on the amendment, the motion and the vote' },
  ],
  verified: verifiedByTheScenario,
};
