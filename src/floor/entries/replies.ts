import { z } from 'zod';
import { defineEntry } from '#platform/entry.ts';
import { answeredSchema, carriedSchema } from '../act-schema.ts';
import { meeting, ofTurn, turn, whose } from './shapes.ts';

export const replyAsked = defineEntry({
  kind: 'floor.reply-asked',
  // `onItem`: the item it is on; `item`: what the secretariat stated, and what records from before had in its place.
  data: turn.extend({
    round: z.int(), to: z.string().optional(), item: z.string().optional(), by: z.enum(['delegation', 'secretariat']).optional(),
    answered: answeredSchema.optional(), onItem: z.string().optional(),
  }),
  words: {
    en: '{party} asked for the right of reply.', fr: 'Droit de réponse demandé : {party}.', es: 'Derecho de respuesta pedido: {party}.',
    ru: 'Запрошено право на ответ: {party}.', ar: 'طُلب حق الرد: {party}.', zh: '{party}请求行使答辩权。',
  },
  values: whose,
});
export const replyWithdrawn = ofTurn('floor.reply-withdrawn', {
  en: '{party} withdrew its reply.', fr: 'Réponse retirée : {party}.', es: 'Respuesta retirada: {party}.',
  ru: 'Ответ снят: {party}.', ar: 'سُحب الرد: {party}.', zh: '{party}撤回答辩请求。',
});
export const repliesBegun = defineEntry({
  kind: 'floor.replies-begun',
  data: meeting.extend({ meetingsLeftToday: z.int(), carried: z.array(carriedSchema).optional() }),
  words: {
    en: 'The meeting passed on to replies.', fr: 'La séance est passée aux réponses.', es: 'La sesión pasó a las respuestas.',
    ru: 'Заседание перешло к ответам.', ar: 'انتقلت الجلسة إلى الردود.', zh: '会议转入答辩。',
  },
});
export const replyGiven = defineEntry({
  kind: 'floor.reply-given',
  data: turn.extend({ round: z.int(), limitSeconds: z.int().nullable(), item: z.string().optional() }),
  words: {
    en: 'The floor was given to {party} for a reply.', fr: 'Parole donnée pour une réponse : {party}.', es: 'Palabra concedida para responder: {party}.',
    ru: 'Слово для ответа предоставлено: {party}.', ar: 'أُعطيت الكلمة للرد: {party}.', zh: '{party}获得答辩发言权。',
  },
  values: whose,
});

export const replyEntries = [replyAsked, replyWithdrawn, repliesBegun, replyGiven];
