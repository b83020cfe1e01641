import type { Word } from '#platform/words.ts';
import type { Level, MotionKind } from '../rules/rule-set.ts';
import type { Answer, CallToOrder, Office } from '../rules/state.ts';

/** What the rules call by a code, as it stands inside a sentence or alone in a cell. */

export const LEVEL_WORDS: Readonly<Record<Level, Word>> = {
  HS: { en: 'Head of State', fr: 'chef d’État', es: 'Jefe de Estado', ru: 'глава государства', ar: 'رئيس الدولة', zh: '国家元首' },
  VP: { en: 'Vice-President', fr: 'vice-président', es: 'Vicepresidente', ru: 'вице-президент', ar: 'نائب الرئيس', zh: '副总统' },
  CP: { en: 'Crown Prince or Princess', fr: 'prince héritier ou princesse héritière', es: 'Príncipe o Princesa Heredera', ru: 'наследный принц или принцесса', ar: 'ولي العهد', zh: '王储' },
  HG: { en: 'Head of Government', fr: 'chef de gouvernement', es: 'Jefe de Gobierno', ru: 'глава правительства', ar: 'رئيس الحكومة', zh: '政府首脑' },
  DPM: { en: 'Deputy Prime Minister', fr: 'vice-premier ministre', es: 'Viceprimer Ministro', ru: 'заместитель премьер-министра', ar: 'نائب رئيس الوزراء', zh: '副总理' },
  M: { en: 'Minister', fr: 'ministre', es: 'Ministro', ru: 'министр', ar: 'وزير', zh: '部长' },
  VM: { en: 'Vice-Minister', fr: 'vice-ministre', es: 'Viceministro', ru: 'заместитель министра', ar: 'نائب وزير', zh: '副部长' },
  CD: { en: 'Chair of the delegation', fr: 'chef de délégation', es: 'Jefe de delegación', ru: 'глава делегации', ar: 'رئيس الوفد', zh: '代表团团长' },
  PR: { en: 'Permanent Representative', fr: 'représentant permanent', es: 'Representante Permanente', ru: 'постоянный представитель', ar: 'الممثل الدائم', zh: '常驻代表' },
  DPR: { en: 'Deputy Permanent Representative', fr: 'représentant permanent adjoint', es: 'Representante Permanente Adjunto', ru: 'заместитель постоянного представителя', ar: 'نائب الممثل الدائم', zh: '常驻副代表' },
};

export const OFFICE_WORDS: Readonly<Record<Office, Word>> = {
  president: { en: 'President', fr: 'présidence de l’Assemblée', es: 'Presidencia de la Asamblea', ru: 'Председатель Ассамблеи', ar: 'رئيس الجمعية', zh: '大会主席' },
  'vice-president': { en: 'Vice-President', fr: 'vice-présidence de l’Assemblée', es: 'Vicepresidencia de la Asamblea', ru: 'заместитель Председателя Ассамблеи', ar: 'نائب رئيس الجمعية', zh: '大会副主席' },
  chair: { en: 'Chair', fr: 'présidence', es: 'Presidencia', ru: 'председатель', ar: 'الرئيس', zh: '主席' },
  'vice-chair': { en: 'Vice-Chair', fr: 'vice-présidence', es: 'Vicepresidencia', ru: 'заместитель председателя', ar: 'نائب الرئيس', zh: '副主席' },
  'co-chair': { en: 'Co-Chair', fr: 'coprésidence', es: 'Copresidencia', ru: 'сопредседатель', ar: 'الرئيس المشارك', zh: '共同主席' },
  moderator: { en: 'Moderator', fr: 'animation', es: 'Moderación', ru: 'модератор', ar: 'الميسّر', zh: '主持人' },
};

export const MOTION_NAMES: Readonly<Record<MotionKind, Word>> = {
  'suspend-meeting': { en: 'suspension of the meeting', fr: 'suspension de la séance', es: 'suspensión de la sesión', ru: 'перерыв в заседании', ar: 'تعليق الجلسة', zh: '暂停会议' },
  'adjourn-meeting': { en: 'adjournment of the meeting', fr: 'levée de la séance', es: 'levantamiento de la sesión', ru: 'закрытие заседания', ar: 'رفع الجلسة', zh: '休会' },
  'adjourn-debate': { en: 'adjournment of the debate', fr: 'ajournement du débat', es: 'aplazamiento del debate', ru: 'перерыв в прениях', ar: 'تأجيل المناقشة', zh: '暂停辩论' },
  'close-debate': { en: 'closure of the debate', fr: 'clôture du débat', es: 'cierre del debate', ru: 'прекращение прений', ar: 'إقفال المناقشة', zh: '结束辩论' },
  competence: { en: 'competence to decide', fr: 'compétence pour décider', es: 'competencia para decidir', ru: 'компетенция принимать решение', ar: 'الاختصاص في البتّ', zh: '决定的权限' },
  'limit-time': { en: 'limit on speaking time', fr: 'limitation du temps de parole', es: 'limitación del tiempo de palabra', ru: 'ограничение времени выступлений', ar: 'تحديد وقت الكلام', zh: '限制发言时间' },
  division: { en: 'separate vote', fr: 'vote par division', es: 'votación por partes', ru: 'раздельное голосование', ar: 'تصويت مستقل', zh: '分部分表决' },
  reconsider: { en: 'reconsideration', fr: 'nouvel examen', es: 'nuevo examen', ru: 'пересмотр', ar: 'إعادة النظر', zh: '复议' },
};

export const ANSWER_WORDS: Readonly<Record<Answer, Word>> = {
  yes: { en: 'yes', fr: 'oui', es: 'a favor', ru: 'за', ar: 'نعم', zh: '赞成' },
  no: { en: 'no', fr: 'non', es: 'en contra', ru: 'против', ar: 'لا', zh: '反对' },
  abstain: { en: 'abstention', fr: 'abstention', es: 'abstención', ru: 'воздержался', ar: 'امتناع', zh: '弃权' },
};

export const SIDE_WORDS: Readonly<Record<'for' | 'against', Word>> = {
  for: { en: 'for', fr: 'pour', es: 'a favor', ru: 'за', ar: 'مؤيد', zh: '赞成' },
  against: { en: 'against', fr: 'contre', es: 'en contra', ru: 'против', ar: 'معارض', zh: '反对' },
};

export const CALL_WORDS: Readonly<Record<CallToOrder['reason'], Word>> = {
  time: { en: 'time', fr: 'temps de parole', es: 'tiempo', ru: 'регламент', ar: 'الوقت', zh: '超时' },
  relevance: { en: 'not on the matter', fr: 'hors du sujet', es: 'fuera del tema', ru: 'не по существу', ar: 'خروج عن الموضوع', zh: '偏离议题' },
  substance: { en: 'substance during a point of order', fr: 'fond abordé dans une motion d’ordre', es: 'fondo en una cuestión de orden', ru: 'существо вопроса при порядке ведения', ar: 'الجوهر أثناء نقطة نظام', zh: '借程序问题谈实质' },
};

export const OUTCOMES = ['carried', 'not-carried', 'tied', 'overruled', 'stands', 'upheld', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const OUTCOME_WORDS: Readonly<Record<Outcome, Word>> = {
  carried: { en: 'adopted', fr: 'adopté', es: 'aprobado', ru: 'принято', ar: 'اعتُمد', zh: '通过' },
  'not-carried': { en: 'not adopted', fr: 'non adopté', es: 'no aprobado', ru: 'не принято', ar: 'لم يُعتمد', zh: '未通过' },
  tied: { en: 'equally divided', fr: 'partage égal des voix', es: 'empate', ru: 'голоса разделились поровну', ar: 'تعادل الأصوات', zh: '票数相等' },
  overruled: { en: 'the ruling is overruled', fr: 'décision annulée', es: 'decisión revocada', ru: 'решение отменено', ar: 'نُقض القرار', zh: '裁决被推翻' },
  stands: { en: 'the ruling stands', fr: 'décision maintenue', es: 'decisión mantenida', ru: 'решение остаётся в силе', ar: 'القرار قائم', zh: '裁决维持' },
  upheld: { en: 'upheld', fr: 'accueillie', es: 'aceptada', ru: 'принят', ar: 'قُبلت', zh: '成立' },
  rejected: { en: 'rejected', fr: 'rejetée', es: 'rechazada', ru: 'отклонён', ar: 'رُفضت', zh: '不成立' },
};

/** A proposal, or what is moved about it, with what the record says of it beside its symbol. */
export const ABOUT_PROPOSALS = {
  part: { en: '{proposal}, {part}', fr: '{proposal}, {part}', es: '{proposal}, {part}', ru: '{proposal}, {part}', ar: '{proposal}، {part}', zh: '{proposal}，{part}' },
  without: { en: '{proposal} without {parts}', fr: '{proposal} sans {parts}', es: '{proposal} sin {parts}', ru: '{proposal} (отклонено: {parts})', ar: '{proposal} دون {parts}', zh: '{proposal}（不含{parts}）' },
  amendment: { en: '{proposal}, an amendment to {amends}', fr: '{proposal}, amendement à {amends}', es: '{proposal}, enmienda a {amends}', ru: '{proposal}, поправка к {amends}', ar: '{proposal}، تعديل على {amends}', zh: '{proposal}，对{amends}的修正案' },
  'second-vote': { en: '{proposal}, for the second vote after equal votes', fr: '{proposal}, pour le second vote après un partage égal', es: '{proposal}, para la segunda votación tras un empate', ru: '{proposal}, для второго голосования после равенства голосов', ar: '{proposal}، للتصويت الثاني بعد تعادل الأصوات', zh: '{proposal}，票数相等后的第二次表决' },
  motion: { en: '{motion} ({about})', fr: '{motion} ({about})', es: '{motion} ({about})', ru: '{motion} ({about})', ar: '{motion} ({about})', zh: '{motion}（{about}）' },
  'motion-parts': { en: '{motion} ({about}: {parts})', fr: '{motion} ({about} : {parts})', es: '{motion} ({about}: {parts})', ru: '{motion} ({about}: {parts})', ar: '{motion} ({about}: {parts})', zh: '{motion}（{about}：{parts}）' },
} as const satisfies Readonly<Record<string, Word>>;

/** Who speaks where no names are held. `{n}` is the number of the ticket. */
export const TICKET: Word = { en: 'Ticket {n}', fr: 'Ticket {n}', es: 'Número {n}', ru: 'Номер {n}', ar: 'الرقم {n}', zh: '{n}号' };
export const THE_RULING: Word = { en: 'appeal against the ruling', fr: 'appel contre la décision', es: 'apelación contra la decisión', ru: 'опротестование решения', ar: 'الطعن في القرار', zh: '对裁决的异议' };
