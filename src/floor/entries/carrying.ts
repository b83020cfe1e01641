import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';
import { carriedTurnSchema } from '../act-schema.ts';
import { meeting } from './shapes.ts';

export const listCarried = defineEntry({
  kind: 'floor.list-carried',
  data: meeting.extend({ from: z.string(), closedAt: z.string(), turns: z.array(carriedTurnSchema), count: z.int() }),
  words: {
    en: { one: '{n} speaker who was not reached at {from} was taken over onto the list.', other: '{n} speakers who were not reached at {from} were taken over onto the list.' },
    fr: { one: '{n} orateur non appelé a été repris sur la liste. Séance d’origine : {from}.', many: '{n} orateurs non appelés ont été repris sur la liste. Séance d’origine : {from}.', other: '{n} orateurs non appelés ont été repris sur la liste. Séance d’origine : {from}.' },
    es: { one: 'Se pasó a la lista {n} orador no llamado. Sesión de origen: {from}.', many: 'Se pasaron a la lista {n} oradores no llamados. Sesión de origen: {from}.', other: 'Se pasaron a la lista {n} oradores no llamados. Sesión de origen: {from}.' },
    ru: { one: 'В список перенесён {n} не выступивший оратор. Прежнее заседание: {from}.', few: 'В список перенесены {n} не выступивших оратора. Прежнее заседание: {from}.', many: 'В список перенесены {n} не выступивших ораторов. Прежнее заседание: {from}.', other: 'В список перенесено {n} не выступивших оратора. Прежнее заседание: {from}.' },
    ar: { zero: 'لم يُنقل أحد إلى القائمة من {from}.', one: 'نُقل إلى القائمة متكلم واحد لم يصل إليه الدور في {from}.', two: 'نُقل إلى القائمة متكلمان لم يصل إليهما الدور في {from}.', few: 'نُقل إلى القائمة {n} متكلمين لم يصل إليهم الدور في {from}.', many: 'نُقل إلى القائمة {n} متكلما لم يصل إليهم الدور في {from}.', other: 'نُقل إلى القائمة {n} متكلم لم يصل إليهم الدور في {from}.' },
    zh: { other: '在{from}未轮到的{n}位发言者转入名单。' },
  },
  values: (data) => ({ n: data.count, from: naming('meeting', data.from) }),
});

/** On a stream of the meeting that left them, beside its own, which was over: who reads its record is told. */
export const speakersCarriedOn = defineEntry({
  kind: 'floor.speakers-carried-on',
  data: meeting.extend({ to: z.string(), turns: z.array(z.string()), count: z.int() }),
  words: {
    en: { one: '{n} speaker not reached at {meeting} was taken over by {to}.', other: '{n} speakers not reached at {meeting} were taken over by {to}.' },
    fr: { one: '{meeting} : {n} orateur non appelé, repris à la séance {to}.', many: '{meeting} : {n} orateurs non appelés, repris à la séance {to}.', other: '{meeting} : {n} orateurs non appelés, repris à la séance {to}.' },
    es: { one: '{meeting}: {n} orador no llamado pasó a la sesión {to}.', many: '{meeting}: {n} oradores no llamados pasaron a la sesión {to}.', other: '{meeting}: {n} oradores no llamados pasaron a la sesión {to}.' },
    ru: { one: '{meeting}: {n} не выступивший оратор перенесён на заседание {to}.', few: '{meeting}: {n} не выступивших оратора перенесены на заседание {to}.', many: '{meeting}: {n} не выступивших ораторов перенесены на заседание {to}.', other: '{meeting}: {n} не выступивших оратора перенесено на заседание {to}.' },
    ar: { zero: '{meeting}: لم يُنقل أحد إلى {to}.', one: '{meeting}: نُقل متكلم واحد لم يصل إليه الدور إلى {to}.', two: '{meeting}: نُقل متكلمان لم يصل إليهما الدور إلى {to}.', few: '{meeting}: نُقل {n} متكلمين لم يصل إليهم الدور إلى {to}.', many: '{meeting}: نُقل {n} متكلما لم يصل إليهم الدور إلى {to}.', other: '{meeting}: نُقل {n} متكلم لم يصل إليهم الدور إلى {to}.' },
    zh: { other: '{meeting}：未轮到的{n}位发言者转至{to}。' },
  },
  values: (data) => ({ n: data.count, meeting: naming('meeting', data.meeting), to: naming('meeting', data.to) }),
});

export const speakersLeftAgain = defineEntry({
  kind: 'floor.speakers-left-again',
  data: meeting.extend({ to: z.string() }),
  words: {
    en: 'That {to} took over speakers of {meeting} was taken back.', fr: 'Reprise annulée : {meeting}, orateurs repris à la séance {to}.',
    es: 'Se deshizo el paso de oradores: {meeting}, a la sesión {to}.', ru: 'Перенос ораторов отменён: {meeting}, на заседание {to}.',
    ar: 'أُلغي نقل المتكلمين من {meeting} إلى {to}.', zh: '撤销了将{meeting}的发言者转至{to}。',
  },
  values: (data) => ({ meeting: naming('meeting', data.meeting), to: naming('meeting', data.to) }),
});

export const carryingEntries = [listCarried, speakersCarriedOn, speakersLeftAgain];
