import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';
import type { Word } from '#platform/words.ts';
import { CAPACITIES } from './rules/rule-sets.ts';

const meeting = z.object({ meeting: z.string() });
const turn = z.object({ meeting: z.string(), turn: z.string(), party: z.string(), onBehalfOf: z.string().optional() });
type TurnData = z.output<typeof turn>;

/** A group's statement is the group's; the delegation that reads it out is on the record beside it. */
const whose = (data: TurnData) => ({ party: naming('party', data.onBehalfOf ?? data.party) });

const ofMeeting = (kind: string, words: Word) =>
  defineEntry({ kind, data: meeting, words, values: (data) => ({ meeting: naming('meeting', data.meeting) }) });

const ofTurn = (kind: string, words: Word) => defineEntry({ kind, data: turn, words, values: whose });

export const meetingOpened = ofMeeting('floor.meeting-opened', {
  en: 'The meeting “{meeting}” was opened.', fr: 'La séance « {meeting} » a été ouverte.', es: 'Se abrió la sesión «{meeting}».',
  ru: 'Заседание «{meeting}» открыто.', ar: 'افتُتحت الجلسة «{meeting}».', zh: '会议“{meeting}”开始。',
});
export const meetingClosed = ofMeeting('floor.meeting-closed', {
  en: 'The meeting “{meeting}” was closed.', fr: 'La séance « {meeting} » a été levée.', es: 'Se levantó la sesión «{meeting}».',
  ru: 'Заседание «{meeting}» закрыто.', ar: 'رُفعت الجلسة «{meeting}».', zh: '会议“{meeting}”结束。',
});
export const listOpened = ofMeeting('floor.list-opened', {
  en: 'The list of speakers was opened.', fr: 'La liste des orateurs a été ouverte.', es: 'Se abrió la lista de oradores.',
  ru: 'Запись ораторов открыта.', ar: 'فُتحت قائمة المتكلمين.', zh: '发言名单开放登记。',
});
export const listClosed = ofMeeting('floor.list-closed', {
  en: 'The list of speakers was declared closed.', fr: 'La liste des orateurs a été déclarée close.', es: 'Se declaró cerrada la lista de oradores.',
  ru: 'Запись ораторов прекращена.', ar: 'أُعلن إقفال قائمة المتكلمين.', zh: '宣布发言名单截止。',
});
export const floorAsked = defineEntry({
  kind: 'floor.asked',
  data: turn.extend({ capacity: z.enum(CAPACITIES), inscription: z.int(), by: z.enum(['delegation', 'secretariat']) }),
  words: {
    en: '{party} was put on the list of speakers.', fr: 'Inscription sur la liste des orateurs : {party}.', es: 'Inscripción en la lista de oradores: {party}.',
    ru: 'В список ораторов внесено: {party}.', ar: 'أُدرج في قائمة المتكلمين: {party}.', zh: '{party}列入发言名单。',
  },
  values: whose,
});
export const floorWithdrawn = ofTurn('floor.withdrawn', {
  en: '{party} was taken off the list of speakers.', fr: 'Retrait de la liste des orateurs : {party}.', es: 'Retirada de la lista de oradores: {party}.',
  ru: 'Из списка ораторов снято: {party}.', ar: 'حُذف من قائمة المتكلمين: {party}.', zh: '{party}从发言名单中撤下。',
});
export const turnMoved = defineEntry({
  kind: 'floor.moved',
  data: turn.extend({ before: z.string().nullable(), place: z.int() }),
  words: {
    en: '{party} was placed at number {place} of the list of speakers.', fr: '{party} : placement au rang {place} de la liste des orateurs.',
    es: '{party}: colocación en el puesto {place} de la lista de oradores.', ru: '{party}: перемещение на место {place} в списке ораторов.',
    ar: '{party}: وُضع في المرتبة {place} من قائمة المتكلمين.', zh: '{party}移至发言名单第{place}位。',
  },
  values: (data) => ({ ...whose(data), place: data.place }),
});
export const floorGiven = defineEntry({
  kind: 'floor.given',
  data: turn.extend({ limitSeconds: z.int().nullable() }),
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
  data: turn.extend({ seconds: z.int() }),
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

export const entries = [
  meetingOpened, meetingClosed, listOpened, listClosed, floorAsked, floorWithdrawn, turnMoved, floorGiven, floorPaused, floorResumed, turnEnded,
];
