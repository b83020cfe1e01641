import type { ProfileInput } from '#mechanisms/profile.ts';
import { checkAgainst, verifiedByTheScenario, words } from './in-six-languages.ts';
import { headquarters, newYork } from './places.ts';

const hearingTitle = words({
  en: 'Informal interactive hearings of the General Assembly with representatives of non-governmental organizations, civil society organizations and the private sector',
  ar: 'جلسات استماع تفاعلية غير رسمية للجمعية العامة مع ممثلي المنظمات غير الحكومية ومنظمات المجتمع المدني والقطاع الخاص',
  zh: '大会与非政府组织、民间社会组织和私营部门代表举行的非正式互动听证会',
  fr: 'Auditions interactives officieuses de l’Assemblée générale avec des représentants d’organisations non gouvernementales, d’organisations de la société civile et du secteur privé',
  ru: 'Неофициальные интерактивные слушания Генеральной Ассамблеи с представителями неправительственных организаций, организаций гражданского общества и частного сектора',
  es: 'Audiencias interactivas oficiosas de la Asamblea General con representantes de organizaciones no gubernamentales, organizaciones de la sociedad civil y el sector privado',
});

export const hearings: ProfileInput = {
  slug: 'interactive-hearings',
  name: words({
    en: 'Informal interactive hearings on international migration and development',
    ar: 'جلسات الاستماع التفاعلية غير الرسمية بشأن الهجرة الدولية والتنمية',
    zh: '国际移徙与发展问题非正式互动听证会',
    fr: 'Auditions interactives officieuses sur les migrations internationales et le développement',
    ru: 'Неофициальные интерактивные слушания по вопросу о международной миграции и развитии',
    es: 'Audiencias interactivas oficiosas sobre la migración internacional y el desarrollo',
  }),
  kind: 'hearing',
  level: 'global',
  established: '2006',
  summary: words({
    en: 'A day on which the President of the General Assembly hears civil society, migrants’ groups and business before States meet. What is said reaches the main event as a summary; nothing is negotiated.',
    ar: 'يوم يستمع فيه رئيس الجمعية العامة إلى المجتمع المدني وجماعات المهاجرين وقطاع الأعمال قبل اجتماع الدول. ويصل ما يقال إلى الحدث الرئيسي في شكل موجز؛ ولا يجري التفاوض على شيء.',
    zh: '在各国开会之前，大会主席用一天时间听取民间社会、移民团体和企业的意见。所述内容以摘要形式提交主要会议；不进行谈判。',
    fr: 'Une journée où le Président ou la Présidente de l’Assemblée générale entend la société civile, les groupes de migrants et les entreprises avant la réunion des États. Les propos parviennent à la réunion principale sous forme de résumé ; rien n’est négocié.',
    ru: 'День, когда Председатель Генеральной Ассамблеи заслушивает гражданское общество, объединения мигрантов и бизнес до встречи государств. Сказанное доводится до основного мероприятия в виде резюме; переговоры не ведутся.',
    es: 'Una jornada en que la Presidencia de la Asamblea General escucha a la sociedad civil, los grupos de migrantes y las empresas antes de que se reúnan los Estados. Lo dicho llega a la reunión principal en forma de resumen; no se negocia nada.',
  }),
  mandates: [
    { symbol: 'A/RES/60/227', note: checkAgainst('A/RES/60/227') },
    {
      symbol: 'A/RES/67/219',
      note: words({
        en: 'Modalities of the dialogue of 2013, under which the hearing of that year was held.',
        ar: 'طرائق حوار عام 2013 التي عُقدت بموجبها جلسة الاستماع في ذلك العام.',
        zh: '2013年对话的方式，当年听证会据此举行。',
        fr: 'Modalités du dialogue de 2013, en application desquelles l’audition de cette année-là a eu lieu.',
        ru: 'Порядок проведения диалога 2013 года, в соответствии с которым состоялись слушания того года.',
        es: 'Modalidades del diálogo de 2013, con arreglo a las cuales se celebró la audiencia de ese año.',
      }),
    },
    {
      symbol: 'A/RES/73/326',
      note: words({
        en: 'Modalities of the International Migration Review Forum: a multi-stakeholder hearing on the day before it opens.',
        ar: 'طرائق منتدى استعراض الهجرة الدولية: جلسة استماع لأصحاب المصلحة المتعددين في اليوم السابق لافتتاحه.',
        zh: '国际移民问题审查论坛的方式：论坛开幕前一天举行多利益攸关方听证会。',
        fr: 'Modalités du Forum d’examen des migrations internationales : une audition multipartite la veille de l’ouverture.',
        ru: 'Порядок проведения Форума по рассмотрению проблем международной миграции: слушания с участием многих заинтересованных сторон накануне открытия.',
        es: 'Modalidades del Foro de Examen de la Migración Internacional: una audiencia de múltiples interesados la víspera de la apertura.',
      }),
    },
  ],
  background: words({
    en: 'A dialogue of the General Assembly is a meeting of States. So that others are heard, the President of the Assembly convenes a hearing beforehand, under the same resolution that sets the modalities of the main event. One was held on 12 July 2006, two months before the first High-level Dialogue, and one on 15 July 2013, before the second. With the review forum of 2022 the hearing moved to the eve of the event and took the name of multi-stakeholder hearing. It remains an informal meeting: there is no verbatim record, and what stays is the President’s summary. A known complaint is that speakers are chosen for civil society rather than by it, and that the effect of what they say on the outcome cannot be seen.',
    ar: 'حوار الجمعية العامة اجتماع للدول. ولكي يُسمع صوت غيرها، يدعو رئيس الجمعية إلى جلسة استماع مسبقة بموجب القرار نفسه الذي يحدد طرائق الحدث الرئيسي. وقد عُقدت جلسة في 12 تموز/يوليه 2006، قبل شهرين من الحوار الرفيع المستوى الأول، وأخرى في 15 تموز/يوليه 2013 قبل الثاني. ومع منتدى الاستعراض لعام 2022 انتقلت الجلسة إلى عشية الحدث وسُميت جلسة استماع لأصحاب المصلحة المتعددين. وتظل اجتماعا غير رسمي: فلا محضر حرفيا لها، وما يبقى هو موجز الرئيس. ومن الشكاوى المعروفة أن المتحدثين يُختارون للمجتمع المدني لا من قِبله، وأن أثر ما يقولونه في النتائج لا يُرى.',
    zh: '大会的对话是各国之间的会议。为听取其他各方意见，大会主席根据规定主要会议方式的同一决议，事先召集听证会。2006年7月12日，即第一次高级别对话两个月前举行了一次；2013年7月15日，在第二次对话之前又举行了一次。自2022年审查论坛起，听证会移至活动前一天，并改称多利益攸关方听证会。它仍是非正式会议：没有逐字记录，留下的是主席摘要。常见的意见是，发言者是替民间社会选定而非由其自选，而且看不到发言对成果的影响。',
    fr: 'Un dialogue de l’Assemblée générale est une réunion d’États. Pour que d’autres soient entendus, le Président ou la Présidente de l’Assemblée convoque au préalable une audition, en vertu de la résolution même qui fixe les modalités de la réunion principale. Il y en a eu une le 12 juillet 2006, deux mois avant le premier Dialogue de haut niveau, et une le 15 juillet 2013, avant le deuxième. Avec le Forum d’examen de 2022, l’audition s’est tenue la veille et a pris le nom d’audition multipartite. Elle reste une réunion informelle : il n’y a pas de procès-verbal et ce qui demeure est le résumé présidentiel. On lui reproche souvent que les orateurs soient choisis pour la société civile et non par elle, et que l’effet de leurs propos sur le résultat ne se voie pas.',
    ru: 'Диалог Генеральной Ассамблеи — это встреча государств. Чтобы были услышаны и другие, Председатель Ассамблеи заранее созывает слушания на основании той же резолюции, которая определяет порядок проведения основного мероприятия. Они состоялись 12 июля 2006 года, за два месяца до первого Диалога на высоком уровне, и 15 июля 2013 года, перед вторым. С форумом по рассмотрению 2022 года слушания были перенесены на канун мероприятия и стали называться слушаниями с участием многих заинтересованных сторон. Они остаются неофициальным заседанием: стенографического отчета нет, сохраняется лишь резюме Председателя. Известный упрек состоит в том, что ораторов выбирают за гражданское общество, а не само оно, и что влияние сказанного на итог не видно.',
    es: 'Un diálogo de la Asamblea General es una reunión de Estados. Para que se oiga a otros, la Presidencia de la Asamblea convoca antes una audiencia, con arreglo a la misma resolución que fija las modalidades de la reunión principal. Se celebró una el 12 de julio de 2006, dos meses antes del primer Diálogo de Alto Nivel, y otra el 15 de julio de 2013, antes del segundo. Con el Foro de Examen de 2022 la audiencia pasó a la víspera y tomó el nombre de audiencia de múltiples interesados. Sigue siendo una reunión oficiosa: no hay acta literal y lo que queda es el resumen de la Presidencia. Se le reprocha que los oradores se escojan para la sociedad civil y no por ella, y que no se vea el efecto de sus palabras en el resultado.',
  }),
  purpose: words({
    en: 'To bring the experience and the demands of those outside governments before the States, and to let Members and observers question them, before positions are fixed.',
    ar: 'عرض تجارب ومطالب من هم خارج الحكومات على الدول، وتمكين الأعضاء والمراقبين من مساءلتهم، قبل أن تُحسم المواقف.',
    zh: '在各方立场确定之前，将政府以外人士的经验和诉求呈现给各国，并让会员国和观察员与之互动提问。',
    fr: 'Porter devant les États l’expérience et les attentes de ceux qui ne sont pas des gouvernements, et permettre aux Membres et observateurs de les interroger avant que les positions ne soient arrêtées.',
    ru: 'Донести до государств опыт и требования тех, кто не входит в правительства, и дать членам и наблюдателям возможность задать им вопросы, пока позиции не определены.',
    es: 'Llevar ante los Estados la experiencia y las demandas de quienes no son gobiernos, y permitir que Miembros y observadores les pregunten antes de que las posiciones queden fijadas.',
  }),
  governance: [
    {
      role: words({
        en: 'President of the General Assembly', ar: 'رئيس الجمعية العامة', zh: '大会主席', fr: 'Président(e) de l’Assemblée générale',
        ru: 'Председатель Генеральной Ассамблеи', es: 'Presidencia de la Asamblea General',
      }, ['ar', 'zh']),
      description: words({
        en: 'Convenes and chairs the hearing, decides on the list of speakers and issues the summary.',
        ar: 'يدعو إلى جلسة الاستماع ويرأسها ويقرر قائمة المتحدثين ويصدر الموجز.',
        zh: '召集并主持听证会，决定发言名单，并印发摘要。',
        fr: 'Convoque et préside l’audition, arrête la liste des orateurs et publie le résumé.',
        ru: 'Созывает слушания и председательствует на них, утверждает список ораторов и выпускает резюме.',
        es: 'Convoca y preside la audiencia, decide la lista de oradores y publica el resumen.',
      }),
    },
    {
      role: words({
        en: 'Civil-society task group', ar: 'فرقة عمل المجتمع المدني', zh: '民间社会工作组', fr: 'Groupe de travail de la société civile',
        ru: 'Рабочая группа гражданского общества', es: 'Grupo de trabajo de la sociedad civil',
      }),
      description: words({
        en: 'Helps the President to choose speakers after an open call, with a balance of regions, genders and constituencies. The list is curated: nobody is placed by the order of asking. The exact composition is set for each hearing; check it in the letter of the President.',
        ar: 'تساعد الرئيس على اختيار المتحدثين بعد دعوة مفتوحة، مع مراعاة التوازن بين المناطق والجنسين والفئات. والقائمة منتقاة: فلا يُدرج أحد بحسب ترتيب الطلب. ويُحدد التشكيل لكل جلسة على حدة؛ ويُتحقق منه في رسالة الرئيس.',
        zh: '公开征集后协助主席挑选发言者，兼顾区域、性别和群体平衡。名单经过挑选：不按申请先后排列。具体组成因会而异；请核对主席的信函。',
        fr: 'Aide à choisir les orateurs après un appel ouvert, en équilibrant régions, genres et catégories. La liste est composée : nul n’y figure selon l’ordre des demandes. La composition exacte est fixée pour chaque audition ; la vérifier dans la lettre de la présidence.',
        ru: 'Помогает Председателю отобрать ораторов после открытого объявления с учетом баланса регионов, полов и групп. Список составляется отбором, а не в порядке поступления заявок. Точный состав определяется для каждых слушаний; сверьте его с письмом Председателя.',
        es: 'Ayuda a la Presidencia a elegir oradores tras una convocatoria abierta, con equilibrio de regiones, géneros y sectores. La lista se selecciona: nadie figura por orden de petición. La composición exacta se fija para cada audiencia; compruébese en la carta de la Presidencia.',
      }),
    },
  ],
  currentFocus: [
    words({ en: 'Voices from outside governments', ar: 'أصوات من خارج الحكومات', zh: '政府以外的声音', fr: 'Voix extérieures aux gouvernements', ru: 'Голоса вне правительств', es: 'Voces ajenas a los gobiernos' }),
    words({ en: 'Human rights of migrants', ar: 'حقوق الإنسان للمهاجرين', zh: '移民人权', fr: 'Droits humains des migrants', ru: 'Права человека мигрантов', es: 'Derechos humanos de los migrantes' }),
    words({ en: 'Partnerships with civil society and business', ar: 'الشراكات مع المجتمع المدني وقطاع الأعمال', zh: '与民间社会和企业的伙伴关系', fr: 'Partenariats avec la société civile et les entreprises', ru: 'Партнерство с гражданским обществом и бизнесом', es: 'Alianzas con la sociedad civil y las empresas' }),
  ],
  themes: ['migration-and-development', 'human-rights', 'partnerships', 'integration-and-inclusion'],
  participants: {
    rule: words({
      en: 'Non-governmental and civil society organizations, migrants and diasporas, academia and the private sector speak; Member States and observers attend and may intervene. Those without consultative status come through accreditation, where Members may object.',
      ar: 'تتحدث المنظمات غير الحكومية ومنظمات المجتمع المدني والمهاجرون والمغتربون والأوساط الأكاديمية والقطاع الخاص؛ وتحضر الدول الأعضاء والمراقبون ولهم أن يتدخلوا. ومن ليس له مركز استشاري يشارك عن طريق الاعتماد، وللأعضاء الاعتراض عليه.',
      zh: '非政府组织和民间社会组织、移民和侨民、学术界及私营部门发言；会员国和观察员出席并可参与互动。没有咨商地位者须经认可程序，会员国可提出反对。',
      fr: 'Organisations non gouvernementales et de la société civile, migrants et diasporas, universitaires et secteur privé prennent la parole ; États Membres et observateurs assistent et peuvent intervenir. Celles qui n’ont pas le statut consultatif passent par l’accréditation, à laquelle les Membres peuvent s’opposer.',
      ru: 'Выступают неправительственные организации и организации гражданского общества, мигранты и диаспоры, научные круги и частный сектор; государства-члены и наблюдатели присутствуют и могут брать слово. Не имеющие консультативного статуса проходят аккредитацию, против которой члены могут возразить.',
      es: 'Intervienen organizaciones no gubernamentales y de la sociedad civil, migrantes y diásporas, el mundo académico y el sector privado; los Estados Miembros y observadores asisten y pueden participar. Quienes no tienen carácter consultivo pasan por la acreditación, a la que los Miembros pueden oponerse.',
    }),
    parties: ['all-member-states', 'holy-see', 'state-of-palestine'],
    countNote: words({
      en: 'States and observers are those who may attend. The organizations that spoke are not among the sources of this profile.',
      ar: 'الدول والمراقبون هم من يجوز لهم الحضور. أما المنظمات التي تحدثت فليست ضمن مصادر هذا البيان.',
      zh: '所列国家和观察员为有资格出席者。发言组织不在本简介的资料来源之内。',
      fr: 'Les États et observateurs indiqués sont ceux qui peuvent assister. Les organisations qui ont pris la parole ne figurent pas parmi les sources de la présente fiche.',
      ru: 'Указаны государства и наблюдатели, которые вправе присутствовать. Сведений о выступавших организациях в источниках этого описания нет.',
      es: 'Los Estados y observadores son los que pueden asistir. Las organizaciones que intervinieron no constan en las fuentes de esta ficha.',
    }),
  },
  meetings: [
    {
      slug: 'hearing-2006',
      title: hearingTitle,
      form: 'hearing',
      startsOn: '2006-07-12',
      place: newYork,
      outcome: words({
        en: 'Summary by the President of the General Assembly, understood to be A/61/187, before the High-level Dialogue of September.',
        ar: 'موجز من رئيس الجمعية العامة، يُفهم أنه الوثيقة A/61/187، قبل الحوار الرفيع المستوى المعقود في أيلول/سبتمبر.',
        zh: '大会主席摘要，据了解为A/61/187，在9月高级别对话之前印发。',
        fr: 'Résumé du Président de l’Assemblée générale, réputé être A/61/187, avant le Dialogue de haut niveau de septembre.',
        ru: 'Резюме Председателя Генеральной Ассамблеи, по имеющимся сведениям A/61/187, до сентябрьского Диалога на высоком уровне.',
        es: 'Resumen de la Presidencia de la Asamblea General, que según se entiende es A/61/187, antes del Diálogo de Alto Nivel de septiembre.',
      }),
      documents: ['A/61/187'],
      note: checkAgainst('A/61/187'),
    },
    {
      slug: 'hearing-2013',
      title: hearingTitle,
      form: 'hearing',
      startsOn: '2013-07-15',
      place: newYork,
      documents: ['A/RES/67/219'],
    },
    {
      slug: 'imrf-hearing-2022',
      title: words({
        en: 'Interactive multi-stakeholder hearing of the International Migration Review Forum',
        ar: 'جلسة الاستماع التفاعلية لأصحاب المصلحة المتعددين التابعة لمنتدى استعراض الهجرة الدولية',
        zh: '国际移民问题审查论坛多利益攸关方互动听证会',
        fr: 'Audition interactive multipartite du Forum d’examen des migrations internationales',
        ru: 'Интерактивные слушания Форума по рассмотрению проблем международной миграции с участием многих заинтересованных сторон',
        es: 'Audiencia interactiva de múltiples interesados del Foro de Examen de la Migración Internacional',
      }),
      form: 'hearing',
      startsOn: '2022-05-16',
      place: headquarters,
      documents: ['A/RES/73/326'],
      note: words({
        en: 'The day before the Forum of 17 to 20 May 2022. Organizations without consultative status had until 26 January to ask for special accreditation.',
        ar: 'في اليوم السابق للمنتدى المعقود من 17 إلى 20 أيار/مايو 2022. وكان أمام المنظمات التي ليس لها مركز استشاري مهلة حتى 26 كانون الثاني/يناير لطلب اعتماد خاص.',
        zh: '2022年5月17日至20日论坛的前一天。没有咨商地位的组织须在1月26日前申请特别认可。',
        fr: 'La veille du Forum des 17 au 20 mai 2022. Les organisations sans statut consultatif avaient jusqu’au 26 janvier pour demander une accréditation spéciale.',
        ru: 'Накануне Форума, проходившего 17–20 мая 2022 года. Организации без консультативного статуса могли подать заявку на специальную аккредитацию до 26 января.',
        es: 'La víspera del Foro, celebrado del 17 al 20 de mayo de 2022. Las organizaciones sin carácter consultivo tenían hasta el 26 de enero para pedir una acreditación especial.',
      }),
    },
  ],
  lists: [
    {
      slug: 'course-of-a-hearing',
      title: words({
        en: 'Course of a hearing', ar: 'سير جلسة الاستماع', zh: '听证会的进程', fr: 'Déroulement d’une audition', ru: 'Ход слушаний', es: 'Desarrollo de una audiencia',
      }),
      items: [
        { label: '1', text: words({ en: 'Open call and selection of speakers', ar: 'دعوة مفتوحة واختيار المتحدثين', zh: '公开征集并挑选发言者', fr: 'Appel ouvert et choix des orateurs', ru: 'Открытое объявление и отбор ораторов', es: 'Convocatoria abierta y selección de oradores' }) },
        { label: '2', text: words({ en: 'Opening by the President of the General Assembly', ar: 'افتتاح من رئيس الجمعية العامة', zh: '大会主席宣布开幕', fr: 'Ouverture par la présidence de l’Assemblée générale', ru: 'Открытие Председателем Генеральной Ассамблеи', es: 'Apertura por la Presidencia de la Asamblea General' }) },
        {
          label: '3',
          text: words({ en: 'Two to four thematic sessions: a moderator, panellists, then the floor', ar: 'من جلستين إلى أربع جلسات مواضيعية: مدير نقاش ومحاورون ثم باب الكلام', zh: '二至四场专题会议：主持人、专题发言者，随后开放发言', fr: 'Deux à quatre séances thématiques : un modérateur, des intervenants, puis la salle', ru: 'От двух до четырех тематических заседаний: координатор, докладчики, затем зал', es: 'De dos a cuatro sesiones temáticas: un moderador, ponentes y después la sala' }),
          note: words({
            en: 'From the floor, two to three minutes each is usual; the limit is set for each hearing.',
            ar: 'المعتاد دقيقتان إلى ثلاث دقائق لكل متدخل من القاعة؛ ويُحدد الوقت لكل جلسة استماع.',
            zh: '会场发言通常每人二至三分钟；时限由每次听证会确定。',
            fr: 'Depuis la salle, deux à trois minutes chacun est l’usage ; la limite est fixée pour chaque audition.',
            ru: 'Выступление из зала обычно длится две-три минуты; регламент устанавливается для каждых слушаний.',
            es: 'Desde la sala, lo habitual son dos o tres minutos por persona; el límite se fija para cada audiencia.',
          }),
        },
        { label: '4', text: words({ en: 'Closing', ar: 'الاختتام', zh: '闭幕', fr: 'Clôture', ru: 'Закрытие', es: 'Clausura' }) },
        { label: '5', text: words({ en: 'Summary by the President, issued before the main event', ar: 'موجز من الرئيس يصدر قبل الحدث الرئيسي', zh: '主席摘要，在主要会议之前印发', fr: 'Résumé présidentiel, publié avant la réunion principale', ru: 'Резюме Председателя, выпускаемое до основного мероприятия', es: 'Resumen de la Presidencia, publicado antes de la reunión principal' }) },
      ],
    },
  ],
  outcomes: [
    {
      text: words({
        en: 'A summary by the President of the General Assembly, not negotiated and without verbatim records, which goes to the main event. For 2006 it is understood to be A/61/187: check the document before quoting.',
        ar: 'موجز من رئيس الجمعية العامة، غير متفاوض عليه ومن دون محاضر حرفية، يُرفع إلى الحدث الرئيسي. ويُفهم أنه بالنسبة لعام 2006 الوثيقة A/61/187: يُتحقق من الوثيقة قبل الاقتباس.',
        zh: '大会主席摘要，未经谈判，也没有逐字记录，提交主要会议。据了解2006年的摘要为A/61/187：引用前请核对文件。',
        fr: 'Un résumé du Président ou de la Présidente de l’Assemblée générale, non négocié et sans procès-verbal, transmis à la réunion principale. Pour 2006, il s’agirait de A/61/187 : vérifier le document avant de citer.',
        ru: 'Резюме Председателя Генеральной Ассамблеи, не согласовываемое и без стенографических отчетов, передается основному мероприятию. Для 2006 года это, по имеющимся сведениям, A/61/187: перед цитированием сверьтесь с документом.',
        es: 'Un resumen de la Presidencia de la Asamblea General, no negociado y sin actas literales, que se transmite a la reunión principal. El de 2006 sería A/61/187: compruébese el documento antes de citar.',
      }),
      on: '2006',
      documents: ['A/61/187'],
    },
  ],
  links: [
    {
      label: words({
        en: 'Population Division: high-level meetings of the sixty-eighth session', ar: 'شعبة السكان: الاجتماعات الرفيعة المستوى للدورة الثامنة والستين',
        zh: '人口司：第六十八届会议高级别会议', fr: 'Division de la population : réunions de haut niveau de la soixante-huitième session',
        ru: 'Отдел народонаселения: заседания высокого уровня шестьдесят восьмой сессии',
        es: 'División de Población: reuniones de alto nivel del sexagésimo octavo período de sesiones',
      }),
      url: 'https://www.un.org/development/desa/pd/events/high-level-meetings-68th-session',
    },
  ],
  succession: [
    { kind: 'part-of', mechanism: 'hld', basis: 'A/RES/60/227; A/RES/67/219' },
    { kind: 'part-of', mechanism: 'imrf', basis: 'A/RES/73/326' },
  ],
  sources: [
    { label: 'Registry of inter-State consultation mechanisms on migration: profile of the High-level Dialogue', url: 'https://www.iom.int/inter-state-consultation-mechanisms-migration' },
    { label: 'Summary of the hearings of 2006 (symbol to be checked)', symbol: 'A/61/187' },
    { label: 'Modalities of the International Migration Review Forum', symbol: 'A/RES/73/326' },
    { label: 'IOM: the first review forum concludes, May 2022', url: 'https://roasiapacific.iom.int' },
    { label: 'Civil Society Action Committee: special accreditation to the review forum', url: 'https://csactioncommittee.org/special-accreditation-imrf' },
  ],
  verified: verifiedByTheScenario,
};
