import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';
import { meeting, ofAParty, whose } from './shapes.ts';

/**
 * `asked`: the id of the motion, the proposal or the point; `question`: a kind of motion, a proposal's symbol or `appeal`; `part`:
 * of a proposal, voted on separately; `without`: its parts that had been rejected.
 */
const question = meeting.extend({ asked: z.string(), question: z.string(), part: z.string().optional(), without: z.array(z.string()).optional() });
const ofQuestion = ({ question: asked, part, without }: Pick<z.output<typeof question>, 'question' | 'part' | 'without'>) =>
  part !== undefined ? naming('question-part', JSON.stringify([asked, part])) : without?.length ? naming('question-without', JSON.stringify([asked, ...without])) : naming('question', asked);

export const voteOpened = defineEntry({
  kind: 'floor.vote-opened',
  data: question.extend({ majority: z.enum(['simple', 'two-thirds']) }),
  words: {
    en: 'Put to the vote: {question}.', fr: 'Mis aux voix : {question}.', es: 'Sometido a votación: {question}.',
    ru: 'Поставлено на голосование: {question}.', ar: 'طُرح للتصويت: {question}.', zh: '付诸表决：{question}。',
  },
  values: (data) => ({ question: ofQuestion(data) }),
});
export const decidedWithoutVote = defineEntry({
  kind: 'floor.decided-without-vote',
  data: question,
  words: {
    en: 'Decided without a vote: {question}.', fr: 'Décidé sans vote : {question}.', es: 'Decidido sin votación: {question}.',
    ru: 'Решено без голосования: {question}.', ar: 'بُتّ دون تصويت: {question}.', zh: '不经表决作出决定：{question}。',
  },
  values: (data) => ({ question: ofQuestion(data) }),
});
export const voted = defineEntry({
  kind: 'floor.voted',
  data: ofAParty.extend({ answer: z.enum(['yes', 'no', 'abstain']) }),
  words: {
    en: '{party} voted: {answer}.', fr: 'Vote : {party}, {answer}.', es: 'Voto: {party}, {answer}.',
    ru: 'Голос: {party}, {answer}.', ar: 'صوّت {party}: {answer}.', zh: '{party}投票：{answer}。',
  },
  values: (data) => ({ ...whose(data), answer: naming('answer', data.answer) }),
});
/** Where how a member voted is told when the result is announced: the answers are then in `resultAnnounced`. */
export const voteCast = defineEntry({
  kind: 'floor.vote-cast',
  data: ofAParty,
  words: {
    en: '{party} voted.', fr: 'A voté : {party}.', es: 'Ha votado: {party}.',
    ru: 'Проголосовал участник: {party}.', ar: 'أدلى بصوته: {party}.', zh: '{party}已投票。',
  },
  values: whose,
});
const tally = { yes: z.int(), no: z.int(), abstain: z.int() };
export const votesCounted = defineEntry({
  kind: 'floor.votes-counted',
  data: meeting.extend(tally),
  words: {
    en: 'The votes were counted: {yes} in favour, {no} against, {abstain} abstaining.', fr: 'Voix comptées : {yes} pour, {no} contre, {abstain} abstentions.', es: 'Votos contados: {yes} a favor, {no} en contra, {abstain} abstenciones.',
    ru: 'Голоса подсчитаны: за {yes}, против {no}, воздержались {abstain}.', ar: 'عُدّت الأصوات: {yes} مؤيدا، {no} معارضا، {abstain} ممتنعا.', zh: '计票：赞成{yes}，反对{no}，弃权{abstain}。',
  },
  values: ({ yes, no, abstain }) => ({ yes, no, abstain }),
});
export const resultAnnounced = defineEntry({
  kind: 'floor.result-announced',
  data: question.extend({
    ...tally, majority: z.enum(['simple', 'two-thirds']), outcome: z.enum(['carried', 'not-carried', 'tied', 'overruled', 'stands']),
    /** By party; left out where each vote was recorded as it was given, or only counted. */
    answers: z.record(z.string(), z.enum(['yes', 'no', 'abstain'])).optional(),
  }),
  words: {
    en: 'The result was announced ({question}): {outcome}. {yes} in favour, {no} against, {abstain} abstaining.', fr: 'Résultat annoncé ({question}) : {outcome}. {yes} pour, {no} contre, {abstain} abstentions.', es: 'Resultado anunciado ({question}): {outcome}. {yes} a favor, {no} en contra, {abstain} abstenciones.',
    ru: 'Объявлен результат ({question}): {outcome}. За {yes}, против {no}, воздержались {abstain}.', ar: 'أُعلنت النتيجة ({question}): {outcome}. {yes} مؤيدا، {no} معارضا، {abstain} ممتنعا.', zh: '宣布结果（{question}）：{outcome}。赞成{yes}，反对{no}，弃权{abstain}。',
  },
  values: ({ outcome, yes, no, abstain, ...about }) => ({ question: ofQuestion(about), outcome: naming('outcome', outcome), yes, no, abstain }),
});

export const voteEntries = [voteOpened, decidedWithoutVote, voted, voteCast, votesCounted, resultAnnounced];
