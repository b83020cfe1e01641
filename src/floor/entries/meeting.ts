import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';
import { adjustmentsSchema, rollSchema } from '../act-schema.ts';
import { OFFICES } from '../rules/state.ts';
import { meeting, ofAParty, ofMeeting, whose } from './shapes.ts';

export const meetingOpened = ofMeeting('floor.meeting-opened', {
  en: 'The meeting “{meeting}” was opened.', fr: 'La séance « {meeting} » a été ouverte.', es: 'Se abrió la sesión «{meeting}».',
  ru: 'Заседание «{meeting}» открыто.', ar: 'افتُتحت الجلسة «{meeting}».', zh: '会议“{meeting}”开始。',
});
export const meetingClosed = defineEntry({
  kind: 'floor.meeting-closed',
  data: meeting.extend({ meetingsLeftToday: z.int().optional() }),
  words: {
    en: 'The meeting “{meeting}” was closed.', fr: 'La séance « {meeting} » a été levée.', es: 'Se levantó la sesión «{meeting}».',
    ru: 'Заседание «{meeting}» закрыто.', ar: 'رُفعت الجلسة «{meeting}».', zh: '会议“{meeting}”结束。',
  },
  values: (data) => ({ meeting: naming('meeting', data.meeting) }),
});
export const itemTakenUp = defineEntry({
  kind: 'floor.item-taken-up',
  data: meeting.extend({ item: z.string(), title: z.string() }),
  words: {
    en: 'Item {item} was taken up: {title}.', fr: 'Point {item} abordé : {title}.', es: 'Se abordó el tema {item}: {title}.',
    ru: 'Начато рассмотрение пункта {item}: {title}.', ar: 'تناولت الجلسة البند {item}: {title}.', zh: '开始审议项目{item}：{title}。',
  },
  values: ({ item, title }) => ({ item, title }),
});
export const debateResumed = defineEntry({
  kind: 'floor.debate-resumed',
  data: meeting.extend({ ofItem: z.string().optional() }),
  words: {
    en: 'The debate was resumed.', fr: 'Le débat a repris.', es: 'Se reanudó el debate.',
    ru: 'Прения возобновлены.', ar: 'استؤنفت المناقشة.', zh: '辩论恢复。',
  },
});
export const meetingSuspended = ofMeeting('floor.meeting-suspended', {
  en: 'The meeting “{meeting}” was suspended.', fr: 'La séance « {meeting} » a été suspendue.', es: 'Se suspendió la sesión «{meeting}».',
  ru: 'Заседание «{meeting}» прервано.', ar: 'عُلّقت الجلسة «{meeting}».', zh: '会议“{meeting}”暂停。',
});
export const meetingResumed = ofMeeting('floor.meeting-resumed', {
  en: 'The meeting “{meeting}” was resumed.', fr: 'La séance « {meeting} » a été reprise.', es: 'Se reanudó la sesión «{meeting}».',
  ru: 'Заседание «{meeting}» возобновлено.', ar: 'استُؤنفت الجلسة «{meeting}».', zh: '会议“{meeting}”恢复。',
});
export const rulesChosen = defineEntry({
  kind: 'floor.rules-chosen',
  data: meeting.extend({ ruleSet: z.string(), adjustments: adjustmentsSchema.optional() }),
  words: {
    en: 'The rules of “{meeting}” were set: {rules}.', fr: 'Règles fixées pour « {meeting} » : {rules}.', es: 'Reglas fijadas para «{meeting}»: {rules}.',
    ru: 'Для «{meeting}» установлены правила: {rules}.', ar: 'حُددت قواعد «{meeting}»: {rules}.', zh: '“{meeting}”采用的规则：{rules}。',
  },
  values: (data) => ({ meeting: naming('meeting', data.meeting), rules: naming('rule-set', data.ruleSet) }),
});
export const chairTaken = defineEntry({
  kind: 'floor.chair-taken',
  data: meeting.extend({ office: z.enum(OFFICES), party: z.string().optional() }),
  words: {
    en: 'The chair was taken: {office}.', fr: 'Prise de la présidence de séance : {office}.', es: 'Ocupa la presidencia: {office}.',
    ru: 'Место председательствующего занято: {office}.', ar: 'تولى رئاسة الجلسة: {office}.', zh: '会议主持：{office}。',
  },
  values: (data) => ({ office: naming('office', data.office) }),
});
export const rollTaken = defineEntry({
  kind: 'floor.roll-taken',
  data: meeting.extend({ roll: rollSchema }),
  words: {
    en: { one: 'The roll was taken: {n} party named.', other: 'The roll was taken: {n} parties named.' },
    fr: { one: 'Liste des participants établie : {n} partie.', many: 'Liste des participants établie : {n} parties.', other: 'Liste des participants établie : {n} parties.' },
    es: { one: 'Relación de participantes establecida: {n} parte.', many: 'Relación de participantes establecida: {n} partes.', other: 'Relación de participantes establecida: {n} partes.' },
    ru: { one: 'Составлен перечень: {n} участник.', few: 'Составлен перечень: {n} участника.', many: 'Составлен перечень: {n} участников.', other: 'Составлен перечень: {n} участника.' },
    ar: { zero: 'وُضعت قائمة المشاركين: لا أحد.', one: 'وُضعت قائمة المشاركين: طرف واحد.', two: 'وُضعت قائمة المشاركين: طرفان.', few: 'وُضعت قائمة المشاركين: {n} أطراف.', many: 'وُضعت قائمة المشاركين: {n} طرفا.', other: 'وُضعت قائمة المشاركين: {n} طرف.' },
    zh: '已编制与会名册：{n}方。',
  },
  values: (data) => ({ n: Object.keys(data.roll.parties).length }),
});
export const quorumQuestioned = defineEntry({
  kind: 'floor.quorum-questioned',
  data: ofAParty,
  words: {
    en: '{party} asked for the quorum to be counted.', fr: 'Vérification du quorum demandée : {party}.', es: 'Verificación del quórum pedida: {party}.',
    ru: 'Запрошена проверка кворума: {party}.', ar: 'طُلب التحقق من النصاب: {party}.', zh: '{party}要求核查法定人数。',
  },
  values: whose,
});
export const quorumCounted = defineEntry({
  kind: 'floor.quorum-counted',
  data: meeting.extend({ present: z.union([z.array(z.string()), z.int()]), count: z.int() }),
  words: {
    en: { one: '{n} member was counted as present.', other: '{n} members were counted as present.' },
    fr: { one: '{n} membre présent compté.', many: '{n} membres présents comptés.', other: '{n} membres présents comptés.' },
    es: { one: 'Se contó {n} miembro presente.', many: 'Se contaron {n} miembros presentes.', other: 'Se contaron {n} miembros presentes.' },
    ru: { one: 'Подсчитан {n} присутствующий член.', few: 'Подсчитано {n} присутствующих члена.', many: 'Подсчитано {n} присутствующих членов.', other: 'Подсчитано {n} присутствующих члена.' },
    ar: { zero: 'عُدّ الحاضرون: لا أحد من الأعضاء.', one: 'عُدّ عضو حاضر واحد.', two: 'عُدّ عضوان حاضران.', few: 'عُدّ {n} أعضاء حاضرين.', many: 'عُدّ {n} عضوا حاضرا.', other: 'عُدّ {n} عضو حاضر.' },
    zh: '清点出席成员：{n}名。',
  },
  values: (data) => ({ n: data.count }),
});

export const meetingEntries = [
  meetingOpened, meetingClosed, meetingSuspended, meetingResumed, itemTakenUp, debateResumed, rulesChosen, chairTaken, rollTaken, quorumQuestioned, quorumCounted,
];
