import type { Language } from '#platform/languages.ts';
import type { DocumentSymbol } from './symbol.ts';
import { canonicalHead } from './print.ts';

export type SixNames = Readonly<Record<Language, string>>;

const row = (en: string, fr: string, es: string, ru: string, ar: string, zh: string): SixNames => ({ en, fr, es, ru, ar, zh });

/** Bodies by the beginning of their symbols. Source: the names the United Nations itself prints in its languages. */
const ORGAN_NAMES: Readonly<Record<string, SixNames>> = {
  A: row('General Assembly', 'Assemblée générale', 'Asamblea General', 'Генеральная Ассамблея', 'الجمعية العامة', '大会'),
  S: row('Security Council', 'Conseil de sécurité', 'Consejo de Seguridad', 'Совет Безопасности', 'مجلس الأمن', '安全理事会'),
  E: row('Economic and Social Council', 'Conseil économique et social', 'Consejo Económico y Social', 'Экономический и Социальный Совет', 'المجلس الاقتصادي والاجتماعي', '经济及社会理事会'),
  T: row('Trusteeship Council', 'Conseil de tutelle', 'Consejo de Administración Fiduciaria', 'Совет по Опеке', 'مجلس الوصاية', '托管理事会'),
  ST: row('Secretariat', 'Secrétariat', 'Secretaría', 'Секретариат', 'الأمانة العامة', '秘书处'),
  'A/C.1': row('First Committee', 'Première Commission', 'Primera Comisión', 'Первый комитет', 'اللجنة الأولى', '第一委员会'),
  'A/C.2': row('Second Committee', 'Deuxième Commission', 'Segunda Comisión', 'Второй комитет', 'اللجنة الثانية', '第二委员会'),
  'A/C.3': row('Third Committee', 'Troisième Commission', 'Tercera Comisión', 'Третий комитет', 'اللجنة الثالثة', '第三委员会'),
  'A/C.4': row('Fourth Committee', 'Quatrième Commission', 'Cuarta Comisión', 'Четвертый комитет', 'اللجنة الرابعة', '第四委员会'),
  'A/C.5': row('Fifth Committee', 'Cinquième Commission', 'Quinta Comisión', 'Пятый комитет', 'اللجنة الخامسة', '第五委员会'),
  'A/C.6': row('Sixth Committee', 'Sixième Commission', 'Sexta Comisión', 'Шестой комитет', 'اللجنة السادسة', '第六委员会'),
  'A/BUR': row('General Committee', 'Bureau', 'Mesa de la Asamblea', 'Генеральный комитет', 'المكتب', '总务委员会'),
  'A/HRC': row('Human Rights Council', 'Conseil des droits de l’homme', 'Consejo de Derechos Humanos', 'Совет по правам человека', 'مجلس حقوق الإنسان', '人权理事会'),
  'A/HRC/WG.6': row('Working Group on the Universal Periodic Review', 'Groupe de travail sur l’Examen périodique universel', 'Grupo de Trabajo sobre el Examen Periódico Universal', 'Рабочая группа по универсальному периодическому обзору', 'الفريق العامل المعني بالاستعراض الدوري الشامل', '普遍定期审议工作组'),
  'A/CN.4': row('International Law Commission', 'Commission du droit international', 'Comisión de Derecho Internacional', 'Комиссия международного права', 'لجنة القانون الدولي', '国际法委员会'),
  'A/CN.9': row('United Nations Commission on International Trade Law', 'Commission des Nations Unies pour le droit commercial international', 'Comisión de las Naciones Unidas para el Derecho Mercantil Internacional', 'Комиссия Организации Объединенных Наций по праву международной торговли', 'لجنة الأمم المتحدة للقانون التجاري الدولي', '联合国国际贸易法委员会'),
  'A/CN.10': row('Disarmament Commission', 'Commission du désarmement', 'Comisión de Desarme', 'Комиссия по разоружению', 'هيئة نزع السلاح', '裁军审议委员会'),
  'A/AC.105': row('Committee on the Peaceful Uses of Outer Space', 'Comité des utilisations pacifiques de l’espace extra-atmosphérique', 'Comisión sobre la Utilización del Espacio Ultraterrestre con Fines Pacíficos', 'Комитет по использованию космического пространства в мирных целях', 'لجنة استخدام الفضاء الخارجي في الأغراض السلمية', '和平利用外层空间委员会'),
  'A/AC.96': row('Executive Committee of the Programme of the United Nations High Commissioner for Refugees', 'Comité exécutif du Programme du Haut-Commissaire des Nations Unies pour les réfugiés', 'Comité Ejecutivo del Programa del Alto Comisionado de las Naciones Unidas para los Refugiados', 'Исполнительный комитет Программы Верховного комиссара Организации Объединенных Наций по делам беженцев', 'اللجنة التنفيذية لبرنامج مفوض الأمم المتحدة السامي لشؤون اللاجئين', '联合国难民事务高级专员方案执行委员会'),
  'E/CN.3': row('Statistical Commission', 'Commission de statistique', 'Comisión de Estadística', 'Статистическая комиссия', 'اللجنة الإحصائية', '统计委员会'),
  'E/CN.4': row('Commission on Human Rights', 'Commission des droits de l’homme', 'Comisión de Derechos Humanos', 'Комиссия по правам человека', 'لجنة حقوق الإنسان', '人权委员会'),
  'E/CN.5': row('Commission for Social Development', 'Commission du développement social', 'Comisión de Desarrollo Social', 'Комиссия социального развития', 'لجنة التنمية الاجتماعية', '社会发展委员会'),
  'E/CN.6': row('Commission on the Status of Women', 'Commission de la condition de la femme', 'Comisión de la Condición Jurídica y Social de la Mujer', 'Комиссия по положению женщин', 'لجنة وضع المرأة', '妇女地位委员会'),
  'E/CN.7': row('Commission on Narcotic Drugs', 'Commission des stupéfiants', 'Comisión de Estupefacientes', 'Комиссия по наркотическим средствам', 'لجنة المخدرات', '麻醉药品委员会'),
  'E/CN.9': row('Commission on Population and Development', 'Commission de la population et du développement', 'Comisión de Población y Desarrollo', 'Комиссия по народонаселению и развитию', 'لجنة السكان والتنمية', '人口与发展委员会'),
  'E/CN.15': row('Commission on Crime Prevention and Criminal Justice', 'Commission pour la prévention du crime et la justice pénale', 'Comisión de Prevención del Delito y Justicia Penal', 'Комиссия по предупреждению преступности и уголовному правосудию', 'لجنة منع الجريمة والعدالة الجنائية', '预防犯罪和刑事司法委员会'),
  'E/C.12': row('Committee on Economic, Social and Cultural Rights', 'Comité des droits économiques, sociaux et culturels', 'Comité de Derechos Económicos, Sociales y Culturales', 'Комитет по экономическим, социальным и культурным правам', 'اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية', '经济、社会及文化权利委员会'),
  'E/HLPF': row('High-level political forum on sustainable development', 'Forum politique de haut niveau pour le développement durable', 'Foro político de alto nivel sobre el desarrollo sostenible', 'Политический форум высокого уровня по устойчивому развитию', 'المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة', '可持续发展高级别政治论坛'),
  'E/ICEF': row('United Nations Children’s Fund', 'Fonds des Nations Unies pour l’enfance', 'Fondo de las Naciones Unidas para la Infancia', 'Детский фонд Организации Объединенных Наций', 'منظمة الأمم المتحدة للطفولة', '联合国儿童基金会'),
  CCPR: row('Human Rights Committee', 'Comité des droits de l’homme', 'Comité de Derechos Humanos', 'Комитет по правам человека', 'اللجنة المعنية بحقوق الإنسان', '人权事务委员会'),
  CERD: row('Committee on the Elimination of Racial Discrimination', 'Comité pour l’élimination de la discrimination raciale', 'Comité para la Eliminación de la Discriminación Racial', 'Комитет по ликвидации расовой дискриминации', 'لجنة القضاء على التمييز العنصري', '消除种族歧视委员会'),
  CEDAW: row('Committee on the Elimination of Discrimination against Women', 'Comité pour l’élimination de la discrimination à l’égard des femmes', 'Comité para la Eliminación de la Discriminación contra la Mujer', 'Комитет по ликвидации дискриминации в отношении женщин', 'اللجنة المعنية بالقضاء على التمييز ضد المرأة', '消除对妇女歧视委员会'),
  CAT: row('Committee against Torture', 'Comité contre la torture', 'Comité contra la Tortura', 'Комитет против пыток', 'لجنة مناهضة التعذيب', '禁止酷刑委员会'),
  CRC: row('Committee on the Rights of the Child', 'Comité des droits de l’enfant', 'Comité de los Derechos del Niño', 'Комитет по правам ребенка', 'لجنة حقوق الطفل', '儿童权利委员会'),
  CRPD: row('Committee on the Rights of Persons with Disabilities', 'Comité des droits des personnes handicapées', 'Comité sobre los Derechos de las Personas con Discapacidad', 'Комитет по правам инвалидов', 'اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة', '残疾人权利委员会'),
  CED: row('Committee on Enforced Disappearances', 'Comité des disparitions forcées', 'Comité contra la Desaparición Forzada', 'Комитет по насильственным исчезновениям', 'اللجنة المعنية بحالات الاختفاء القسري', '强迫失踪问题委员会'),
  CMW: row('Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families', 'Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille', 'Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares', 'Комитет по защите прав всех трудящихся-мигрантов и членов их семей', 'اللجنة المعنية بحماية حقوق جميع العمال المهاجرين وأفراد أسرهم', '保护所有移徙工人及其家庭成员权利委员会'),
  TD: row('United Nations Conference on Trade and Development', 'Conférence des Nations Unies sur le commerce et le développement', 'Conferencia de las Naciones Unidas sobre Comercio y Desarrollo', 'Конференция Организации Объединенных Наций по торговле и развитию', 'مؤتمر الأمم المتحدة للتجارة والتنمية', '联合国贸易和发展会议'),
  DP: row('United Nations Development Programme', 'Programme des Nations Unies pour le développement', 'Programa de las Naciones Unidas para el Desarrollo', 'Программа развития Организации Объединенных Наций', 'برنامج الأمم المتحدة الإنمائي', '联合国开发计划署'),
  UNEP: row('United Nations Environment Programme', 'Programme des Nations Unies pour l’environnement', 'Programa de las Naciones Unidas para el Medio Ambiente', 'Программа Организации Объединенных Наций по окружающей среде', 'برنامج الأمم المتحدة للبيئة', '联合国环境规划署'),
  UNW: row('UN-Women', 'ONU-Femmes', 'ONU-Mujeres', 'Структура «ООН-женщины»', 'هيئة الأمم المتحدة للمرأة', '联合国妇女署'),
  HSP: row('UN-Habitat', 'ONU-Habitat', 'ONU-Hábitat', 'ООН-Хабитат', 'موئل الأمم المتحدة', '人居署'),
  IDB: row('UNIDO, Industrial Development Board', 'ONUDI, Conseil du développement industriel', 'ONUDI, Junta de Desarrollo Industrial', 'ЮНИДО, Совет по промышленному развитию', 'اليونيدو، مجلس التنمية الصناعية', '工发组织工业发展理事会'),
  GC: row('UNIDO, General Conference', 'ONUDI, Conférence générale', 'ONUDI, Conferencia General', 'ЮНИДО, Генеральная конференция', 'اليونيدو، المؤتمر العام', '工发组织大会'),
  PBC: row('Peacebuilding Commission', 'Commission de consolidation de la paix', 'Comisión de Consolidación de la Paz', 'Комиссия по миростроительству', 'لجنة بناء السلام', '建设和平委员会'),
  JIU: row('Joint Inspection Unit', 'Corps commun d’inspection', 'Dependencia Común de Inspección', 'Объединенная инспекционная группа', 'وحدة التفتيش المشتركة', '联合检查组'),
  CD: row('Conference on Disarmament', 'Conférence du désarmement', 'Conferencia de Desarme', 'Конференция по разоружению', 'مؤتمر نزع السلاح', '裁军谈判会议'),
  ISBA: row('International Seabed Authority', 'Autorité internationale des fonds marins', 'Autoridad Internacional de los Fondos Marinos', 'Международный орган по морскому дну', 'السلطة الدولية لقاع البحار', '国际海底管理局'),
  CLCS: row('Commission on the Limits of the Continental Shelf', 'Commission des limites du plateau continental', 'Comisión de Límites de la Plataforma Continental', 'Комиссия по границам континентального шельфа', 'لجنة حدود الجرف القاري', '大陆架界限委员会'),
  FCCC: row('United Nations Framework Convention on Climate Change', 'Convention-cadre des Nations Unies sur les changements climatiques', 'Convención Marco de las Naciones Unidas sobre el Cambio Climático', 'Рамочная конвенция Организации Объединенных Наций об изменении климата', 'اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ', '联合国气候变化框架公约'),
  CBD: row('Convention on Biological Diversity', 'Convention sur la diversité biologique', 'Convenio sobre la Diversidad Biológica', 'Конвенция о биологическом разнообразии', 'الاتفاقية المتعلقة بالتنوع البيولوجي', '生物多样性公约'),
  UNODC: row('United Nations Office on Drugs and Crime', 'Office des Nations Unies contre la drogue et le crime', 'Oficina de las Naciones Unidas contra la Droga y el Delito', 'Управление Организации Объединенных Наций по наркотикам и преступности', 'مكتب الأمم المتحدة المعني بالمخدرات والجريمة', '联合国毒品和犯罪问题办公室'),
};
/** `UNEP/CBD/…`: the organ at the front is only the host. */
const HOSTED: Readonly<Record<string, string>> = { 'UNEP/CBD': 'CBD' };

export interface NamedOrgan {
  /** The longest known beginning of the symbol: `A/C.2`. */
  readonly code: string;
  readonly names: SixNames;
}

/** The body a document belongs to, as exactly as its name is known; undefined where no name is known. */
export function organOf(symbol: DocumentSymbol): NamedOrgan | undefined {
  const { components } = symbol;
  let known: NamedOrgan | undefined;
  let code = '';
  for (const [i, part] of components.entries()) {
    // The nature BUR is a body's: documents of the General Committee are A/BUR/79/1.
    if (i > 0 && part.role !== 'body' && part.code !== 'BUR') break;
    code = i === 0 ? part.code! : `${code}/${canonicalHead(part)}`;
    const names = ORGAN_NAMES[HOSTED[code] ?? code];
    if (names) known = { code, names };
  }
  return known;
}

/** The names of the body whose symbols begin with `code`, as `organOf` gives it: `A/C.2`. */
export const bodyNames = (code: string): SixNames | undefined => {
  const key = HOSTED[code] ?? code;
  return Object.hasOwn(ORGAN_NAMES, key) ? ORGAN_NAMES[key] : undefined;
};

/** Kinds of documents by their mark. */
export const NATURE_NAMES: Readonly<Record<string, SixNames>> = {
  RES: row('resolution', 'résolution', 'resolución', 'резолюция', 'قرار', '决议'),
  Res: row('resolution', 'résolution', 'resolución', 'резолюция', 'قرار', '决议'),
  DEC: row('decision', 'décision', 'decisión', 'решение', 'مقرر', '决定'),
  PRST: row('statement by the President', 'déclaration du Président', 'declaración de la Presidencia', 'заявление Председателя', 'بيان رئاسي', '主席声明'),
  L: row('document of limited distribution, mostly a draft', 'document à distribution limitée, le plus souvent un projet', 'documento de distribución limitada, casi siempre un proyecto', 'документ ограниченного распространения, обычно проект', 'وثيقة محدودة التوزيع، غالبا مشروع نص', '限制分发文件，多为草案'),
  PV: row('verbatim record', 'procès-verbal', 'acta literal', 'стенографический отчет', 'محضر حرفي', '逐字记录'),
  SR: row('summary record', 'compte rendu analytique', 'acta resumida', 'краткий отчет', 'محضر موجز', '简要记录'),
  INF: row('information document', 'document d’information', 'documento informativo', 'информационный документ', 'وثيقة إعلامية', '资料文件'),
  CRP: row('conference room paper', 'document de séance', 'documento de sesión', 'документ зала заседаний', 'ورقة غرفة اجتماع', '会议室文件'),
  WP: row('working paper', 'document de travail', 'documento de trabajo', 'рабочий документ', 'ورقة عمل', '工作文件'),
  NGO: row('statement by a non-governmental organization', 'exposé d’une organisation non gouvernementale', 'exposición de una organización no gubernamental', 'заявление неправительственной организации', 'بيان من منظمة غير حكومية', '非政府组织的陈述'),
  PET: row('petition', 'pétition', 'petición', 'петиция', 'التماس', '请愿书'),
  R: row('document of restricted distribution', 'document à distribution restreinte', 'documento de distribución reservada', 'документ для служебного пользования', 'وثيقة مقيدة التوزيع', '内部分发文件'),
  GC: row('general comment or recommendation', 'observation ou recommandation générale', 'observación o recomendación general', 'замечание или рекомендация общего порядка', 'تعليق عام أو توصية عامة', '一般性意见或建议'),
};
export const natureNames = (code: string): SixNames | undefined =>
  Object.hasOwn(NATURE_NAMES, code) ? NATURE_NAMES[code] : undefined;
