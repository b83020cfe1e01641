import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';
import { PURPOSES } from '../rules/rule-set.ts';
import { meeting, namingSpeaker, ofTurn, turn, whose } from './shapes.ts';

export const floorGiven = defineEntry({
  kind: 'floor.given',
  data: turn.extend({ limitSeconds: z.int().nullable(), item: z.string().optional() }),
  words: {
    en: 'The floor was given to {party}.', fr: 'La parole a été donnée : {party}.', es: 'Se concedió la palabra: {party}.',
    ru: 'Слово предоставлено: {party}.', ar: 'أُعطيت الكلمة: {party}.', zh: '{party}获得发言权。',
  },
  values: whose,
});
export const floorPaused = ofTurn('floor.paused', {
  en: 'The clock of {party} was stopped.', fr: 'Chronomètre arrêté : {party}.', es: 'Reloj detenido: {party}.',
  ru: 'Часы остановлены: {party}.', ar: 'أُوقفت الساعة: {party}.', zh: '{party}的计时暂停。',
});
export const floorResumed = ofTurn('floor.resumed', {
  en: 'The clock of {party} went on.', fr: 'Chronomètre relancé : {party}.', es: 'Reloj reanudado: {party}.',
  ru: 'Часы пущены: {party}.', ar: 'استؤنفت الساعة: {party}.', zh: '{party}的计时继续。',
});
export const turnEnded = defineEntry({
  kind: 'floor.ended',
  data: turn.extend({ seconds: z.int(), purpose: z.enum(PURPOSES).optional() }),
  words: {
    en: { one: '{party} ended after {n} second.', other: '{party} ended after {n} seconds.' },
    fr: { one: '{party} : fin après {n} seconde.', other: '{party} : fin après {n} secondes.', many: '{party} : fin après {n} secondes.' },
    es: { one: '{party}: fin tras {n} segundo.', other: '{party}: fin tras {n} segundos.', many: '{party}: fin tras {n} segundos.' },
    ru: { one: '{party}: окончание через {n} секунду.', few: '{party}: окончание через {n} секунды.', many: '{party}: окончание через {n} секунд.', other: '{party}: окончание через {n} секунды.' },
    ar: { zero: '{party}: انتهى بعد {n} ثانية.', one: '{party}: انتهى بعد ثانية واحدة.', two: '{party}: انتهى بعد ثانيتين.', few: '{party}: انتهى بعد {n} ثوان.', many: '{party}: انتهى بعد {n} ثانية.', other: '{party}: انتهى بعد {n} ثانية.' },
    zh: '{party}发言结束，用时{n}秒。',
  },
  values: (data) => ({ ...whose(data), n: data.seconds }),
});
export const calledToOrder = defineEntry({
  kind: 'floor.called-to-order',
  data: meeting.extend({ reason: z.enum(['time', 'relevance', 'substance']), party: z.string() }),
  words: {
    en: '{party} was called to order: {reason}.', fr: 'Rappel à l’ordre : {party} ({reason}).', es: 'Llamada al orden: {party} ({reason}).',
    ru: 'Призыв к порядку: {party} ({reason}).', ar: 'نُبّه إلى النظام: {party} ({reason}).', zh: '提醒{party}遵守规则：{reason}。',
  },
  values: (data) => ({ party: namingSpeaker(data.party), reason: naming('call-to-order', data.reason) }),
});
export const actUndone = defineEntry({
  kind: 'floor.undone',
  data: meeting.extend({ of: z.string(), turn: z.string().optional() }),
  words: {
    en: 'The chair took back a step: “{act}”.', fr: 'La présidence est revenue sur un acte : « {act} ».', es: 'La presidencia deshizo un paso: «{act}».',
    ru: 'Председатель отменил действие: «{act}».', ar: 'تراجعت الرئاسة عن إجراء: «{act}».', zh: '主席撤回操作：“{act}”。',
  },
  values: (data) => ({ act: naming('act', data.of) }),
});

export const turnEntries = [floorGiven, floorPaused, floorResumed, turnEnded, calledToOrder, actUndone];
