import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';
import { limitsSchema } from '../act-schema.ts';
import { MOTION_KINDS } from '../rules/rule-set.ts';
import { meeting, namingSpeaker, ofAParty, turn, whose } from './shapes.ts';

const point = ofAParty.extend({ point: z.string() });
export const pointRaised = defineEntry({
  kind: 'floor.point-raised',
  data: point.extend({ onVoting: z.boolean() }),
  words: {
    en: '{party} raised a point of order.', fr: 'Motion d’ordre : {party}.', es: 'Cuestión de orden: {party}.',
    ru: 'Поднят вопрос по порядку ведения: {party}.', ar: 'أثيرت نقطة نظام: {party}.', zh: '{party}提出程序问题。',
  },
  values: whose,
});
export const pointRuled = defineEntry({
  kind: 'floor.point-ruled',
  data: point.extend({ ruling: z.enum(['upheld', 'rejected']) }),
  words: {
    en: 'The chair ruled on the point of order of {party}: {outcome}.', fr: 'Décision de la présidence sur la motion d’ordre ({party}) : {outcome}.', es: 'Decisión de la presidencia sobre la cuestión de orden ({party}): {outcome}.',
    ru: 'Решение председателя по порядку ведения ({party}): {outcome}.', ar: 'بتّت الرئاسة في نقطة النظام ({party}): {outcome}.', zh: '主席就{party}的程序问题作出裁决：{outcome}。',
  },
  values: (data) => ({ ...whose(data), outcome: naming('outcome', data.ruling) }),
});
export const rulingAppealed = defineEntry({
  kind: 'floor.ruling-appealed',
  data: point,
  words: {
    en: '{party} appealed against the ruling.', fr: 'Appel de la décision : {party}.', es: 'Apelación contra la decisión: {party}.',
    ru: 'Решение опротестовано: {party}.', ar: 'طُعن في القرار: {party}.', zh: '{party}对裁决提出异议。',
  },
  values: whose,
});

/** `about` is the symbol of a proposal. */
const motion = ofAParty.extend({ motion: z.string(), kind: z.enum(MOTION_KINDS), onBehalfOf: z.string().optional(), about: z.string().optional() });
const ofMotion = (data: z.output<typeof motion> & { readonly parts?: readonly string[] | undefined; readonly preambular?: readonly string[] | undefined }) => ({
  ...whose(data),
  motion: data.about === undefined ? naming('question', data.kind) : naming('motion-on', JSON.stringify([data.kind, data.about, ...(data.preambular ?? []), ...(data.parts ?? [])])),
});
export const motionMoved = defineEntry({
  kind: 'floor.motion-moved',
  data: motion.extend({
    limits: limitsSchema.optional(), timesEach: z.int().optional(), parts: z.array(z.string()).optional(), preambular: z.array(z.string()).optional(), allOperative: z.boolean().optional(),
  }),
  words: {
    en: '{party} moved: {motion}.', fr: 'Motion présentée : {motion} ({party}).', es: 'Moción presentada: {motion} ({party}).',
    ru: 'Внесено предложение по процедуре: {motion} ({party}).', ar: 'قُدّم اقتراح إجرائي: {motion} ({party}).', zh: '{party}提出动议：{motion}。',
  },
  values: ofMotion,
});
export const motionWithdrawn = defineEntry({
  kind: 'floor.motion-withdrawn',
  data: motion,
  words: {
    en: '{party} withdrew its motion: {motion}.', fr: 'Motion retirée : {motion} ({party}).', es: 'Moción retirada: {motion} ({party}).',
    ru: 'Предложение по процедуре снято: {motion} ({party}).', ar: 'سُحب الاقتراح الإجرائي: {motion} ({party}).', zh: '{party}撤回动议：{motion}。',
  },
  values: ofMotion,
});
export const motionSpeakerHeard = defineEntry({
  kind: 'floor.motion-speaker-heard',
  data: turn.extend({ motion: z.string(), side: z.enum(['for', 'against']), limitSeconds: z.int().nullable() }),
  words: {
    en: 'The floor was given to {party} on the motion ({side}).', fr: 'Parole donnée sur la motion : {party} ({side}).', es: 'Palabra concedida sobre la moción: {party} ({side}).',
    ru: 'Слово по процедуре: {party} ({side}).', ar: 'أُعطيت الكلمة في الاقتراح: {party} ({side}).', zh: '{party}就动议获得发言权（{side}）。',
  },
  values: (data) => ({ ...whose(data), side: naming('side', data.side) }),
});
const speech = turn.extend({ motion: z.string(), side: z.enum(['for', 'against']) });
const ofSpeech = (data: z.output<typeof speech>) => ({ ...whose(data), side: naming('side', data.side) });
export const motionSpeechAsked = defineEntry({
  kind: 'floor.motion-speech-asked',
  data: speech,
  words: {
    en: '{party} asked to speak on the motion ({side}).', fr: 'Parole demandée sur la motion : {party} ({side}).', es: 'Palabra pedida sobre la moción: {party} ({side}).',
    ru: 'Просьба о слове по процедуре: {party} ({side}).', ar: 'طُلبت الكلمة في الاقتراح: {party} ({side}).', zh: '{party}请求就动议发言（{side}）。',
  },
  values: ofSpeech,
});
export const motionSpeechWithdrawn = defineEntry({
  kind: 'floor.motion-speech-withdrawn',
  data: speech,
  words: {
    en: '{party} no longer asks to speak on the motion ({side}).', fr: 'Demande retirée de parler sur la motion : {party} ({side}).', es: 'Petición retirada de hablar sobre la moción: {party} ({side}).',
    ru: 'Снята просьба о слове по процедуре: {party} ({side}).', ar: 'سُحب طلب الكلمة في الاقتراح: {party} ({side}).', zh: '{party}不再请求就动议发言（{side}）。',
  },
  values: ofSpeech,
});
/** To one who had asked; `motionSpeakerHeard` is of one who had not. */
export const motionFloorGiven = defineEntry({
  kind: 'floor.motion-floor-given',
  data: speech.extend({ limitSeconds: z.int().nullable() }),
  words: motionSpeakerHeard.words,
  values: ofSpeech,
});
export const objected = defineEntry({
  kind: 'floor.objected',
  data: ofAParty.extend({ to: z.string(), question: z.string() }),
  words: {
    en: '{party} objected: {question}.', fr: 'Opposition : {party} ({question}).', es: 'Oposición: {party} ({question}).',
    ru: 'Возражение: {party} ({question}).', ar: 'اعتراض: {party} ({question}).', zh: '{party}反对：{question}。',
  },
  values: (data) => ({ ...whose(data), question: naming('question', data.question) }),
});

const proposal = meeting.extend({ proposal: z.string() });
export const proposalIntroduced = defineEntry({
  kind: 'floor.proposal-introduced',
  data: proposal.extend({ party: z.string().optional(), amends: z.string().optional(), isSecondVote: z.boolean().optional() }),
  words: {
    en: 'A proposal was put before the meeting: {proposal} ({party}).', fr: 'La séance a été saisie d’une proposition : {proposal} ({party}).', es: 'Se presentó una propuesta a la sesión: {proposal} ({party}).',
    ru: 'Внесено предложение: {proposal} ({party}).', ar: 'عُرض مقترح على الجلسة: {proposal} ({party}).', zh: '会议收到提案：{proposal}（{party}）。',
  },
  values: (data) => ({ proposal: naming('introduced', JSON.stringify([data.proposal, data.amends ?? null, data.isSecondVote ?? false])), party: data.party === undefined ? naming('office', 'chair') : namingSpeaker(data.party) }),
});
export const proposalWithdrawn = defineEntry({
  kind: 'floor.proposal-withdrawn',
  data: proposal.extend({ party: z.string() }),
  words: {
    en: '{party} withdrew {proposal}.', fr: 'Proposition retirée : {proposal} ({party}).', es: 'Propuesta retirada: {proposal} ({party}).',
    ru: 'Предложение снято: {proposal} ({party}).', ar: 'سُحب المقترح: {proposal} ({party}).', zh: '{party}撤回{proposal}。',
  },
  values: (data) => ({ ...whose(data), proposal: data.proposal }),
});
export const dissociated = defineEntry({
  kind: 'floor.dissociated',
  data: proposal.extend({ party: z.string() }),
  words: {
    en: '{party} dissociated itself from {proposal}.', fr: 'Dissociation : {party} ({proposal}).', es: 'Disociación: {party} ({proposal}).',
    ru: '{party}: отмежевание от принятого ({proposal}).', ar: 'نأى بنفسه عن {proposal}: {party}.', zh: '{party}声明不参与{proposal}。',
  },
  values: (data) => ({ ...whose(data), proposal: data.proposal }),
});

/** Follows from the result of the vote on the last part: no act of its own. */
export const proposalFell = defineEntry({
  kind: 'floor.proposal-fell',
  data: proposal.extend({ parts: z.array(z.string()) }),
  words: {
    en: 'All operative parts of {proposal} were rejected: it is rejected as a whole.', fr: 'Toutes les parties du dispositif de {proposal} ont été rejetées : l’ensemble est rejeté.', es: 'Se rechazaron todas las partes dispositivas de {proposal}: se rechaza en su conjunto.',
    ru: 'Все постановляющие части {proposal} отклонены: предложение отклонено в целом.', ar: 'رُفضت جميع أجزاء منطوق {proposal}: رُفض كاملا.', zh: '{proposal}的执行部分全部被否决：整体被否决。',
  },
  values: (data) => ({ proposal: data.proposal }),
});

export const motionEntries = [
  pointRaised, pointRuled, rulingAppealed, motionMoved, motionWithdrawn, motionSpeechAsked, motionSpeechWithdrawn, motionFloorGiven, motionSpeakerHeard, objected,
  proposalIntroduced, proposalWithdrawn, proposalFell, dissociated,
];
