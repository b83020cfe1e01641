import type { Rule } from '../rule-set.ts';
import { assemblyRules, practice } from './sources.ts';

export const whoVotes: Rule = {
  id: 'who-votes',
  number: '82/124',
  source: assemblyRules(82, 124),
  words: {
    en: 'Each member has one vote, unless it has lost it for the time being. Nobody else votes.',
    fr: 'Chaque membre a une voix, à moins d’en être privé pour un temps. Personne d’autre ne vote.',
    es: 'Cada miembro tiene un voto, salvo que lo haya perdido temporalmente. Nadie más vota.',
    ru: 'Каждый член имеет один голос, если не лишён его временно. Больше никто не голосует.',
    ar: 'لكل عضو صوت واحد ما لم يُحرم منه مؤقتا. ولا يصوت غيره.',
    zh: '每一成员有一票，除非暂时丧失表决权。其他人不参加表决。',
  },
};

export const methodOfVoting: Rule = {
  id: 'method-of-voting',
  number: '87/127',
  source: assemblyRules(87, 127),
  parameters: ['votesShown'],
  words: {
    en: 'Votes are counted by a show of hands or by machine. Where they are given by name, the record says how each member voted.',
    fr: 'Le vote a lieu à main levée ou par machine. S’il est nominatif, le relevé dit comment chaque membre a voté.',
    es: 'Se vota a mano alzada o por medios mecánicos. Si el voto es nominal, el registro dice cómo votó cada miembro.',
    ru: 'Голосуют поднятием рук или с помощью машины. Если голоса поимённые, в записи указано, как голосовал каждый член.',
    ar: 'يكون التصويت برفع الأيدي أو آليا. وإذا كان مسجلا بالأسماء بيّن السجل كيف صوّت كل عضو.',
    zh: '以举手或机器方式表决。记名表决的，记录中载明每一成员如何投票。',
  },
};

export const orderOfProposals: Rule = {
  id: 'order-of-proposals',
  number: '91/131',
  source: assemblyRules(91, 131),
  words: {
    en: 'Proposals are put in the order in which they were submitted, unless the meeting decides otherwise.',
    fr: 'Les propositions sont mises aux voix dans l’ordre de leur présentation, sauf décision contraire de la séance.',
    es: 'Las propuestas se votan en el orden en que se presentaron, salvo que la sesión decida otra cosa.',
    ru: 'Предложения ставятся на голосование в порядке их внесения, если заседание не решит иначе.',
    ar: 'تُطرح المقترحات وفق ترتيب تقديمها ما لم تقرر الجلسة خلاف ذلك.',
    zh: '除会议另有决定外，提案按提交的先后次序付诸表决。',
  },
};

export const presentAndVoting: Rule = {
  id: 'present-and-voting',
  number: '86/126',
  source: assemblyRules(86, 126),
  words: {
    en: 'Present and voting are those who vote yes or no; who abstains is not voting.',
    fr: 'Sont présents et votants ceux qui votent pour ou contre ; qui s’abstient ne vote pas.',
    es: 'Son presentes y votantes quienes votan a favor o en contra; quien se abstiene no vota.',
    ru: 'Присутствующими и голосующими считаются голосующие за или против; воздержавшиеся не голосуют.',
    ar: 'الحاضرون المصوتون هم من صوتوا مؤيدين أو معارضين؛ والممتنع لا يُعدّ مصوتا.',
    zh: '出席并参加表决者指投赞成票或反对票者；弃权者不视为参加表决。',
  },
};

export const tiesInPlenary: Rule = {
  id: 'ties',
  number: '95',
  source: assemblyRules(95, 133),
  words: {
    en: 'Equal votes in plenary: a second vote at a later meeting within 48 hours; equal again, it is rejected.',
    fr: 'Partage égal en plénière : second vote à une séance ultérieure dans les 48 heures ; nouveau partage, la proposition est rejetée.',
    es: 'Empate en plenaria: segunda votación en una sesión posterior dentro de 48 horas; nuevo empate, se rechaza.',
    ru: 'При равенстве голосов на пленуме — второе голосование на следующем заседании в течение 48 часов; при новом равенстве отклоняется.',
    ar: 'عند تعادل الأصوات في الجلسة العامة يجري تصويت ثان في جلسة لاحقة خلال 48 ساعة؛ فإن تعادلت ثانية رُفض.',
    zh: '全体会议上票数相等时，48小时内在后一次会议上再次表决；再次相等即为否决。',
  },
};

export const tiesInCommittee: Rule = {
  id: 'ties',
  number: '133',
  source: assemblyRules(95, 133),
  words: {
    en: 'Equal votes in committee: it is rejected.',
    fr: 'Partage égal en commission : la proposition est rejetée.',
    es: 'Empate en comisión: se rechaza.',
    ru: 'При равенстве голосов в комитете предложение отклоняется.',
    ar: 'عند تعادل الأصوات في اللجنة يُرفض المقترح.',
    zh: '委员会中票数相等即为否决。',
  },
};

export const presidingOfficer: Rule = {
  id: 'presiding-officer',
  number: '37/104',
  source: assemblyRules(37, 104),
  words: {
    en: 'Whoever presides does not vote; another of the delegation votes.',
    fr: 'Qui préside ne vote pas ; un autre membre de la délégation vote à sa place.',
    es: 'Quien preside no vota; vota otro miembro de la delegación.',
    ru: 'Председательствующий не голосует; голосует другой член делегации.',
    ar: 'لا يصوت من يرأس الجلسة؛ بل يصوت عضو آخر من وفده.',
    zh: '主持会议者不参加表决，由其代表团另一成员表决。',
  },
};

export const amendmentsFirst: Rule = {
  id: 'amendments-first',
  number: '90/130',
  source: assemblyRules(90, 130),
  words: {
    en: 'Amendments are decided on before the proposal that they would change.',
    fr: 'On se prononce sur les amendements avant la proposition qu’ils modifieraient.',
    es: 'Las enmiendas se deciden antes que la propuesta que modificarían.',
    ru: 'Решения по поправкам принимаются до решения по самому предложению.',
    ar: 'يُبتّ في التعديلات قبل المقترح الذي تعدّله.',
    zh: '修正案先于其所修正的提案决定。',
  },
};

export const withoutAVote: Rule = {
  id: 'without-a-vote',
  source: practice,
  words: {
    en: 'What nobody objects to is decided without a vote; who then dissociates does not undo it.',
    fr: 'Ce à quoi personne ne s’oppose est décidé sans vote ; qui s’en dissocie ensuite ne le défait pas.',
    es: 'Aquello a lo que nadie se opone se decide sin votación; quien luego se disocia no lo deshace.',
    ru: 'То, против чего никто не возражает, решается без голосования; последующее отмежевание решения не отменяет.',
    ar: 'ما لا يعترض عليه أحد يُعتمد دون تصويت؛ ومن ينأى بنفسه عنه بعد ذلك لا ينقضه.',
    zh: '无人反对的事项不经表决作出决定；事后声明不参与者不影响其效力。',
  },
};
