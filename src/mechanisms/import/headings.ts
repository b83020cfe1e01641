/** What a heading announces. */
export const SECTIONS = [
  'name', 'acronym', 'established', 'background', 'purpose', 'governance', 'outcomes', 'focus', 'participants', 'partners',
  'other-partners', 'secretariat', 'contact', 'recent-meetings', 'previous-meetings', 'related-meetings', 'meetings', 'links', 'documents',
] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** Headings as profiles write them, in English, French, Spanish, Russian, Arabic and Chinese; folded on reading. */
const HEADINGS: Readonly<Record<SectionKey, string>> = {
  name: 'name|name of the process|official name|nom|nom du processus|nombre|nombre del proceso|название|наименование|الاسم|اسم العملية|名称',
  acronym: 'acronym|abbreviation|acronyme|sigle|acrónimo|sigla|siglas|сокращение|аббревиатура|الاختصار|缩写|简称',
  established:
    'established|year established|date established|established in|year of establishment|date of establishment|founded|founded in|launched|launched in|since|creation|créé|créée|créé en|créée en|création|année de création|date de création|fondé|lancé|fondé en|lancé en|establecido|establecida|creado|fundado|establecida en|establecido en|creado en|año de creación|fecha de creación|fundado en|учрежден|учрежден в|учреждено|учреждён|год создания|дата создания|год учреждения|создан|создан в|تأسس|تأسست|سنة التأسيس|تاريخ التأسيس|سنة الإنشاء|成立|成立年份|成立时间|成立于|设立年份',
  background:
    'background|background information|origin|origins|history|context|about|overview|introduction|description|historique|contexte|origine|origines|généralités|présentation|antecedentes|contexto|historia|origen|descripción|presentación|справочная информация|история|история вопроса|предыстория|общие сведения|описание|о процессе|خلفية|معلومات أساسية|نبذة|نبذة تاريخية|背景|背景资料|历史|概况|简介',
  purpose:
    'purpose|purposes|aim|aims|objective|objectives|main objectives|goal|goals|mission|aims and objectives|purpose and objectives|but|buts|objectif|objectifs|finalité|objectifs principaux|propósito|propósitos|objetivo|objetivos|objetivos principales|finalidad|цель|цели|задачи|цели и задачи|الغرض|الأهداف|الهدف|أهداف|目的|目标|宗旨',
  governance:
    'governance|governance structure|structure|organizational structure|chair|chairmanship|chairing|current chair|gouvernance|structure|présidence|gobernanza|estructura|presidencia|управление|структура|председательство|председатель|الحوكمة|الهيكل|الرئاسة|治理|治理结构|组织结构|主席',
  outcomes:
    'outcome|outcomes|results|main outcomes|key outcomes|achievements|main achievements|accomplishments|résultats|réalisations|principaux résultats|resultados|logros|principales resultados|результаты|итоги|достижения|основные результаты|النتائج|الإنجازات|成果|主要成果|结果',
  focus:
    'current focus|focus|current focus areas|focus areas|areas of focus|main areas of focus|main areas of discussion|themes|current themes|priorities|current priorities|thematic focus|thématiques|thèmes|thèmes actuels|priorités|priorités actuelles|domaines prioritaires|axes de travail|axes actuels|enfoque actual|temas|temas actuales|temas prioritarios|prioridades|prioridades actuales|áreas prioritarias|текущие темы|темы|основные темы|приоритеты|текущие приоритеты|направления работы|основные направления|مجالات التركيز|التركيز الحالي|محاور التركيز|الأولويات|المواضيع|当前重点|重点|重点领域|优先事项|主题',
  participants:
    'participating states|participating countries|participating governments|participants|participating states and observers|members|member states|member countries|membership|participation|states|countries|etats participants|états participants|pays participants|etats membres|états membres|membres|pays membres|participants|estados participantes|países participantes|estados miembros|países miembros|miembros|участники|государства-участники|государства участники|страны-участницы|участвующие государства|государства-члены|члены|الدول المشاركة|الدول الأعضاء|المشاركون|الأعضاء|البلدان المشاركة|参加国|参与国|成员国|成员|与会国|参加国家',
  partners:
    'partners|partner organizations|partner organisations|partners and observers|observers|observers and partners|partner agencies|partnerships|observer states|observer organizations|observer states and organizations|participating organizations|international organizations|partenaires|organisations partenaires|observateurs|observateurs et partenaires|partenaires et observateurs|socios|asociados|organizaciones asociadas|observadores|organizaciones observadoras|партнеры|партнёры|организации-партнеры|наблюдатели|партнеры и наблюдатели|участвующие организации|الشركاء|المراقبون|الشركاء والمراقبون|المنظمات الشريكة|合作伙伴|伙伴|伙伴组织|观察员|合作组织',
  'other-partners':
    'other partners|other participants|other stakeholders|other observers|autres partenaires|autres participants|autres parties prenantes|otros socios|otros asociados|otros participantes|другие партнеры|прочие партнеры|другие участники|شركاء آخرون|其他伙伴|其他合作伙伴|其他参与方',
  secretariat:
    'secretariat|secretariat support|lead organization|lead agency|coordinating body|supporting organization|secretariat services|secrétariat|organisme chef de file|organisme responsable|appui|secretaría|organismo responsable|organismo coordinador|secretaría técnica|секретариат|ведущая организация|координирующий орган|الأمانة|الأمانة العامة|الجهة الرائدة|秘书处|牵头机构',
  contact:
    'contact|contacts|contact information|contact details|contact us|contact point|coordonnées|personne à contacter|contacto|contactos|datos de contacto|información de contacto|контакты|контактная информация|контактные данные|جهة الاتصال|معلومات الاتصال|للاتصال|الاتصال|联系方式|联系信息|联络方式|联系人',
  'recent-meetings':
    'recent meeting|recent meetings|latest meeting|latest meetings|last meeting|last meetings|upcoming meetings|réunion récente|réunions récentes|dernière réunion|dernières réunions|reunión reciente|reuniones recientes|última reunión|últimas reuniones|последнее совещание|последние совещания|недавние совещания|последние встречи|недавние встречи|الاجتماعات الأخيرة|آخر الاجتماعات|الاجتماع الأخير|近期会议|最近会议|最近的会议',
  'previous-meetings':
    'previous meeting|previous meetings|past meeting|past meetings|earlier meetings|former meetings|réunion précédente|réunions précédentes|réunions passées|réunions antérieures|reunión anterior|reuniones anteriores|reuniones previas|reuniones pasadas|предыдущее совещание|предыдущие совещания|прошлые совещания|предыдущие встречи|прошлые встречи|الاجتماعات السابقة|اجتماعات سابقة|以往会议|以前的会议|历次会议|此前会议',
  'related-meetings':
    'related meeting|related meetings|related events|other meetings|réunions connexes|réunions apparentées|événements connexes|reuniones conexas|reuniones relacionadas|eventos relacionados|связанные совещания|смежные совещания|связанные мероприятия|связанные встречи|الاجتماعات ذات الصلة|اجتماعات ذات صلة|相关会议|有关会议',
  meetings:
    'meeting|meetings|list of meetings|calendar of meetings|events|réunions|liste des réunions|reuniones|lista de reuniones|совещания|встречи|заседания|الاجتماعات|会议|会议列表',
  links:
    'link|links|related links|useful links|website|websites|web site|web|external links|liens|liens utiles|liens connexes|site web|sites web|enlaces|enlaces relacionados|enlaces de interés|vínculos|sitio web|ссылки|полезные ссылки|связанные ссылки|сайт|веб-сайт|روابط|الروابط|روابط ذات صلة|الموقع الشبكي|الموقع الإلكتروني|链接|相关链接|网站|网址',
  documents:
    'document|documents|principal documents|main documents|key documents|related documents|reference documents|documentation|resolutions|documents principaux|principaux documents|documents de référence|documentation|résolutions|documentos|documentos principales|principales documentos|documentos de referencia|resoluciones|документы|основные документы|главные документы|резолюции|документация|الوثائق|الوثائق الرئيسية|وثائق|القرارات|文件|主要文件|重要文件|相关文件|决议',
};

/** Lower case, no accents, no apostrophe forms, single spaces: what two spellings of a phrase share. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const KEY_OF = new Map<string, SectionKey>();
for (const key of SECTIONS) for (const phrase of HEADINGS[key].split('|')) if (!KEY_OF.has(fold(phrase))) KEY_OF.set(fold(phrase), key);

export interface Heading {
  readonly key: SectionKey;
  /** What stands on the heading's own line after it. */
  readonly inline: string;
  /** A count the heading itself states: "Participating States (195 states)". */
  readonly stated?: number;
}

const known = (phrase: string): SectionKey | undefined => KEY_OF.get(fold(phrase.replace(/^\s*(?:\d{1,2}|[IVX]{1,5})[.)]\s+/, '').replace(/[\s:：.]+$/, '')));

const digitsIn = (text: string): number | undefined => {
  const found = /(?<!\d)\d{1,5}(?!\d)/.exec(text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
  return found ? Number(found[0]) : undefined;
};

/** A heading of the table, or undefined. `text` is one line; a bulleted line must carry a colon and something after it. */
export function readHeading(text: string, bullet: boolean): Heading | undefined {
  if (text === '' || text.length > 20_000) return undefined;
  const head = text.slice(0, 160);
  if (!bullet && text.length <= 160) {
    const plain = known(text);
    if (plain) return { key: plain, inline: '' };
    const counted = /^(.+?)\s*[(（[]([^()（）[\]]*)[)）\]]\s*[:：]?$/u.exec(text) ?? /^(.+?)\s*[:：–—-]\s*(\d{1,5})$/u.exec(text);
    const key = counted && known(counted[1]!);
    if (key && key !== 'established') {
      const stated = digitsIn(counted![2]!);
      return stated === undefined ? { key, inline: '' } : { key, inline: '', stated };
    }
    const before = /^(\d{1,5})\s+(.+)$/u.exec(text);
    const counting = before && known(before[2]!);
    if (counting === 'participants' || counting === 'partners') return { key: counting, inline: '', stated: Number(before![1]) };
    // The one field whose value follows with no colon: "Established 2006", "成立于2006年".
    const founded = /^([^\d٠-٩]{3,40}?)[\s:：]*(?:in |en |в |عام |سنة )?((?:[\d٠-٩]|(?<!\p{L})\p{L}{3,10}\.? \d{4}).{0,40})$/u.exec(head);
    if (founded && known(founded[1]!) === 'established') return { key: 'established', inline: founded[2]! };
  }
  const parted = /^([^:：\t]{2,80}?)\s*(?:[:：]|\t| {2,}| [–—] )\s*(\S.*)$/su.exec(text);
  if (!parted) return undefined;
  if (bullet && !/[:：]/.test(head)) return undefined;
  const count = /^(.+?)\s*[(（[]([^()（）[\]]*)[)）\]]$/u.exec(parted[1]!);
  const key = known(parted[1]!) ?? (count ? known(count[1]!) : undefined);
  if (!key) return undefined;
  const stated = count ? digitsIn(count[2]!) : undefined;
  return { key, inline: parted[2]!, ...(stated === undefined ? {} : { stated }) };
}

const CATEGORIES =
  /\b(?:private sector|civil society|non-?governmental|ngos?|academia|academics?|trade unions?|diaspora (?:organi[sz]ations?|groups?)|migrants'? organi[sz]ations?|media|think tanks?|employers'? organi[sz]ations?|regional organi[sz]ations|international organi[sz]ations|secteur prive|societe civile|organisations? non gouvernementales?|ong|universites|syndicats|sector privado|sociedad civil|organizaciones no gubernamentales|sindicatos|mundo academico)\b|частный сектор|частного сектора|гражданск\p{L}+ обществ|неправительственн|научны\p{L}+ круг|القطاع الخاص|المجتمع المدني|المنظمات غير الحكومية|私营部门|民间社会|非政府组织|学术界/u;

/** A kind of partner and not one party: "Private Sector organizations". */
export const namesACategory = (text: string): boolean => text.length <= 200 && CATEGORIES.test(fold(text));

const BODIES =
  /\b(?:organi[sz]ations?|office|fund|bank|programme|program|commissions?|university|institute|forum|conference|department|division|union|agency|centre|center|group|secretariat|rapporteur|representative|committee|council|association|federation|network|league|community|alliance|initiative|united nations|organisation|banque|fonds|bureau|universite|institut|agence|comite|conseil|ligue|communaute|nations unies|organizacion|oficina|banco|fondo|comision|universidad|instituto|agencia|comite|consejo|liga|comunidad|naciones unidas)\b|организаци|управлени|фонд|банк|комисси|университет|институт|агентств|комитет|совет|союз|منظمة|مكتب|صندوق|بنك|لجنة|جامعة|معهد|وكالة|مجلس|اتحاد|الامم المتحدة|组织|办事处|基金|银行|委员会|大学|研究所|机构|联盟|联合国/u;

/** By its words an organization or office rather than a State. */
export const namesABody = (text: string): boolean => text.length <= 300 && BODIES.test(fold(text));
