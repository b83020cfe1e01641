import type { Rule } from '../rule-set.ts';
import { assemblyRules } from './sources.ts';

export const orderOfMotions: Rule = {
  id: 'order-of-motions',
  number: '77/119',
  source: assemblyRules(77, 119),
  words: {
    en: 'Motions come before all else, in this order: to suspend the meeting, to adjourn it, to adjourn the debate, to close the debate.',
    fr: 'Les motions priment tout le reste, dans cet ordre : suspension de la séance, levée, ajournement du débat, clôture du débat.',
    es: 'Las mociones prevalecen sobre todo lo demás, en este orden: suspender la sesión, levantarla, aplazar el debate, cerrarlo.',
    ru: 'Предложения по процедуре имеют преимущество в таком порядке: прервать заседание, закрыть его, отложить прения, прекратить прения.',
    ar: 'للاقتراحات الإجرائية الأسبقية على ما سواها وفق هذا الترتيب: تعليق الجلسة، رفعها، تأجيل المناقشة، إقفالها.',
    zh: '程序动议优先，次序为：暂停会议、休会、暂停辩论、结束辩论。',
  },
};

export const suspendMeeting: Rule = {
  id: 'suspend-meeting',
  number: '76/118',
  source: assemblyRules(76, 118),
  words: {
    en: 'A motion to suspend the meeting is not debated; it is put to the vote at once.',
    fr: 'La motion de suspension de la séance n’est pas débattue ; elle est aussitôt mise aux voix.',
    es: 'La moción de suspender la sesión no se debate; se vota de inmediato.',
    ru: 'Предложение прервать заседание не обсуждается и сразу ставится на голосование.',
    ar: 'لا يناقش اقتراح تعليق الجلسة، بل يُطرح للتصويت فورا.',
    zh: '暂停会议的动议不经辩论，立即付诸表决。',
  },
};

export const adjournMeeting: Rule = {
  id: 'adjourn-meeting',
  number: '76/118',
  source: assemblyRules(76, 118),
  words: {
    en: 'A motion to adjourn the meeting is not debated; it is put to the vote at once.',
    fr: 'La motion de levée de la séance n’est pas débattue ; elle est aussitôt mise aux voix.',
    es: 'La moción de levantar la sesión no se debate; se vota de inmediato.',
    ru: 'Предложение закрыть заседание не обсуждается и сразу ставится на голосование.',
    ar: 'لا يناقش اقتراح رفع الجلسة، بل يُطرح للتصويت فورا.',
    zh: '休会的动议不经辩论，立即付诸表决。',
  },
};

export const adjournDebate: Rule = {
  id: 'adjourn-debate',
  number: '74/116',
  source: assemblyRules(74, 116),
  words: {
    en: 'On a motion to adjourn the debate, or to take no action on a proposal, the mover, two for it and two against may speak; then it is put to the vote.',
    fr: 'Sur une motion d’ajournement du débat, ou de non-décision sur une proposition, peuvent parler l’auteur, deux pour et deux contre ; elle est ensuite mise aux voix.',
    es: 'Sobre la moción de aplazar el debate, o de no tomar decisión sobre una propuesta, pueden hablar el autor, dos a favor y dos en contra; luego se vota.',
    ru: 'По предложению отложить прения или не принимать решения по проекту могут выступить внёсший, двое за и двое против; затем оно голосуется.',
    ar: 'في اقتراح تأجيل المناقشة أو عدم البت في مقترح، يتكلم صاحبه واثنان مؤيدان واثنان معارضان، ثم يُطرح للتصويت.',
    zh: '对暂停辩论或不采取行动的动议，提案人、两名赞成者和两名反对者可发言；随后付诸表决。',
  },
};

export const closeDebate: Rule = {
  id: 'close-debate',
  number: '75/117',
  source: assemblyRules(75, 117),
  words: {
    en: 'On a motion to close the debate two may speak against; then it is put to the vote at once.',
    fr: 'Sur une motion de clôture du débat, deux peuvent parler contre ; elle est ensuite aussitôt mise aux voix.',
    es: 'Sobre la moción de cerrar el debate pueden hablar dos en contra; luego se vota de inmediato.',
    ru: 'По предложению прекратить прения двое могут выступить против; затем оно сразу голосуется.',
    ar: 'في اقتراح إقفال المناقشة يتكلم اثنان معارضان، ثم يُطرح للتصويت فورا.',
    zh: '对结束辩论的动议，两名反对者可发言；随后立即付诸表决。',
  },
};

export const limitTime: Rule = {
  id: 'limit-time',
  number: '72/114',
  source: assemblyRules(72, 114),
  words: {
    en: 'On a motion to limit the time or the number of statements two may speak for it and two against.',
    fr: 'Sur une motion limitant le temps de parole ou le nombre d’interventions, deux peuvent parler pour et deux contre.',
    es: 'Sobre la moción de limitar el tiempo o el número de intervenciones pueden hablar dos a favor y dos en contra.',
    ru: 'По предложению ограничить время или число выступлений могут выступить двое за и двое против.',
    ar: 'في اقتراح تحديد وقت المداخلات أو عددها يتكلم اثنان مؤيدان واثنان معارضان.',
    zh: '对限制发言时间或次数的动议，两名赞成者和两名反对者可发言。',
  },
};

export const division: Rule = {
  id: 'division',
  number: '89/129',
  source: assemblyRules(89, 129),
  words: {
    en: 'Parts are voted on separately if nobody objects; if somebody does, two may speak for it and two against, and it is voted on.',
    fr: 'Le vote par division a lieu si personne ne s’y oppose ; sinon deux parlent pour, deux contre, et l’on vote sur la demande.',
    es: 'Se vota por partes si nadie se opone; si alguien se opone, hablan dos a favor y dos en contra y se vota la solicitud.',
    ru: 'Раздельное голосование проводится, если никто не возражает; иначе выступают двое за и двое против, и просьба голосуется.',
    ar: 'يُصوت على الأجزاء منفصلة إن لم يعترض أحد؛ فإن اعترض أحد تكلم اثنان مؤيدان واثنان معارضان وطُرح الطلب للتصويت.',
    zh: '无人反对即分部分表决；如有反对，两名赞成者和两名反对者可发言，并就该请求表决。',
  },
};

export const reconsider: Rule = {
  id: 'reconsider',
  number: '81/123',
  source: assemblyRules(81, 123),
  words: {
    en: 'To take up again what was decided, two may speak against, and two thirds of those present and voting must be for it.',
    fr: 'Pour réexaminer une décision, deux peuvent parler contre, et il faut les deux tiers des membres présents et votants.',
    es: 'Para volver sobre lo decidido pueden hablar dos en contra, y hacen falta dos tercios de los presentes y votantes.',
    ru: 'Для пересмотра решения двое могут выступить против, и нужны две трети присутствующих и голосующих.',
    ar: 'لإعادة النظر فيما تقرر يتكلم اثنان معارضان، ويلزم ثلثا الحاضرين المصوتين.',
    zh: '复议已作决定时，两名反对者可发言，并须经出席并参加表决者三分之二多数同意。',
  },
};

export const competence: Rule = {
  id: 'competence',
  number: '79/121',
  source: assemblyRules(79, 121),
  words: {
    en: 'A motion on the competence to adopt a proposal is voted on before the proposal.',
    fr: 'Une motion sur la compétence pour adopter une proposition est mise aux voix avant celle-ci.',
    es: 'La moción sobre la competencia para aprobar una propuesta se vota antes que esta.',
    ru: 'Предложение о компетенции принимать проект голосуется до самого проекта.',
    ar: 'يُصوت على اقتراح الاختصاص باعتماد مقترح قبل التصويت على المقترح نفسه.',
    zh: '关于是否有权通过某提案的动议先于该提案付诸表决。',
  },
};

export const withdrawal: Rule = {
  id: 'withdrawal',
  number: '80/122',
  source: assemblyRules(80, 122),
  words: {
    en: 'The mover may withdraw before voting begins, unless it has been amended.',
    fr: 'L’auteur peut retirer son texte avant le début du vote, s’il n’a pas été amendé.',
    es: 'El autor puede retirarla antes de que comience la votación, si no ha sido enmendada.',
    ru: 'Внёсший может снять предложение до начала голосования, если в него не внесены поправки.',
    ar: 'يجوز لصاحب المقترح سحبه قبل بدء التصويت ما لم يُعدَّل.',
    zh: '提案人可在表决开始前撤回，但已修正者除外。',
  },
};
