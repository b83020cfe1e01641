import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';
import { limitsSchema } from '../act-schema.ts';
import { BALANCES_ON_RECORD, CONSTITUENCIES, LEFT_BECAUSE } from '../rules/constituency.ts';
import { CAPACITIES, LEVELS, PURPOSES, SPEAKER_FUNCTIONS } from '../rules/rule-set.ts';
import { meeting, namingSpeaker, ofMeeting, ofTurn, turn, whose } from './shapes.ts';

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
  data: turn.extend({
    capacity: z.enum(CAPACITIES), inscription: z.int(), by: z.enum(['delegation', 'secretariat']), level: z.enum(LEVELS).optional(),
    as: z.enum(SPEAKER_FUNCTIONS).optional(), purpose: z.enum(PURPOSES).optional(), to: z.string().optional(), remote: z.boolean().optional(),
    constituency: z.enum(CONSTITUENCIES).optional(),
  }),
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
  data: turn.extend({ before: z.string().nullable(), place: z.int(), by: z.enum(['chair', 'secretariat']).optional() }),
  words: {
    en: '{party} was placed at number {place} of the list of speakers.', fr: '{party} : placement au rang {place} de la liste des orateurs.',
    es: '{party}: colocación en el puesto {place} de la lista de oradores.', ru: '{party}: перемещение на место {place} в списке ораторов.',
    ar: '{party}: وُضع في المرتبة {place} من قائمة المتكلمين.', zh: '{party}移至发言名单第{place}位。',
  },
  values: (data) => ({ ...whose(data), place: data.place }),
});
export const movedForBalance = defineEntry({
  kind: 'floor.moved-for-balance',
  data: turn.extend({ before: z.string().nullable(), place: z.int(), by: z.enum(['chair', 'secretariat']).optional(), for: z.enum(BALANCES_ON_RECORD) }),
  words: {
    en: '{party} was placed at number {place} of the list of speakers, for balance {for}.', fr: '{party} : placement au rang {place} de la liste des orateurs, pour l’équilibre {for}.',
    es: '{party}: colocación en el puesto {place} de la lista de oradores, por equilibrio {for}.', ru: '{party}: перемещение на место {place} в списке ораторов для равновесия {for}.',
    ar: '{party}: وُضع في المرتبة {place} من قائمة المتكلمين من أجل التوازن {for}.', zh: '为求{for}的平衡，{party}移至发言名单第{place}位。',
  },
  values: (data) => ({ ...whose(data), place: data.place, for: naming('balance', data.for) }),
});
export const suggestionLeft = defineEntry({
  kind: 'floor.suggestion-left',
  data: turn.extend({ for: z.enum(BALANCES_ON_RECORD), because: z.enum(LEFT_BECAUSE) }),
  words: {
    en: 'The suggestion to hear {party} first, for balance {for}, was not followed: {because}.', fr: 'Suggestion non suivie d’entendre d’abord {party}, pour l’équilibre {for} : {because}.',
    es: 'No se siguió la sugerencia de oír primero a {party}, por equilibrio {for}: {because}.', ru: 'Предложение заслушать первым ({party}) для равновесия {for} не принято: {because}.',
    ar: 'لم يؤخذ باقتراح الاستماع أولا إلى {party} من أجل التوازن {for}: {because}.', zh: '为求{for}的平衡而先请{party}发言的建议未予采纳：{because}。',
  },
  values: (data) => ({ ...whose(data), for: naming('balance', data.for), because: naming('left-because', data.because) }),
});
export const constituencyNamed = defineEntry({
  kind: 'floor.constituency-named',
  data: turn.extend({ constituency: z.enum(CONSTITUENCIES) }),
  words: {
    en: '{party} is heard under this constituency: {constituency}.', fr: '{party} est entendu au titre de ce collège : {constituency}.', es: '{party} interviene por este sector: {constituency}.',
    ru: '{party} — категория участников: {constituency}.', ar: '{party}: يُستمع إليه ضمن هذه الفئة: {constituency}.', zh: '{party}以此界别发言：{constituency}。',
  },
  values: (data) => ({ ...whose(data), constituency: naming('constituency', data.constituency) }),
});
export const listScheduled = defineEntry({
  kind: 'floor.list-scheduled',
  data: meeting.extend({ opensAt: z.string().nullable(), closesAt: z.string().nullable() }),
  words: {
    en: 'The times of the list of speakers were set: opens {opens}, closes {closes} (UTC).', fr: 'Horaires de la liste des orateurs fixés : ouverture {opens}, clôture {closes} (UTC).',
    es: 'Se fijaron los horarios de la lista de oradores: apertura {opens}, cierre {closes} (UTC).', ru: 'Назначено время записи ораторов: начало {opens}, конец {closes} (UTC).',
    ar: 'حُددت مواعيد قائمة المتكلمين: الفتح {opens}، الإقفال {closes} (UTC).', zh: '发言名单时间已定：开放{opens}，截止{closes}（UTC）。',
  },
  values: (data) => ({ opens: minute(data.opensAt), closes: minute(data.closesAt) }),
});
export const closingAnnounced = defineEntry({
  kind: 'floor.closing-announced',
  data: meeting.extend({ closesAt: z.string() }),
  words: {
    en: 'It was announced that the list of speakers closes at {closes} (UTC).', fr: 'Clôture de la liste des orateurs annoncée pour {closes} (UTC).', es: 'Se anunció el cierre de la lista de oradores para {closes} (UTC).',
    ru: 'Объявлено, что запись ораторов закрывается в {closes} (UTC).', ar: 'أُعلن أن قائمة المتكلمين تُقفل في {closes} (UTC).', zh: '宣布发言名单于{closes}（UTC）截止。',
  },
  values: (data) => ({ closes: minute(data.closesAt) }),
});
export const limitsAnnounced = defineEntry({
  kind: 'floor.limits-announced',
  data: meeting.extend({ limits: limitsSchema.optional(), timesEach: z.int().nullable().optional() }),
  words: {
    en: 'Other limits on speaking were announced.', fr: 'D’autres limites du temps de parole ont été annoncées.', es: 'Se anunciaron otros límites de las intervenciones.',
    ru: 'Объявлен другой регламент выступлений.', ar: 'أُعلنت حدود أخرى للمداخلات.', zh: '宣布了新的发言限制。',
  },
});
export const ticketTaken = defineEntry({
  kind: 'floor.ticket-taken',
  data: meeting.extend({ turn: z.string(), party: z.string(), capacity: z.enum(CAPACITIES) }),
  words: {
    en: '{party} was put on the list of speakers.', fr: 'Inscription sur la liste des orateurs : {party}.', es: 'Inscripción en la lista de oradores: {party}.',
    ru: 'В список ораторов внесено: {party}.', ar: 'أُدرج في قائمة المتكلمين: {party}.', zh: '{party}列入发言名单。',
  },
  values: whose,
});
export const levelChanged = defineEntry({
  kind: 'floor.level-changed',
  data: turn.extend({ level: z.enum(LEVELS) }),
  words: {
    en: '{party} changed the level of its speaker: {level}.', fr: '{party} : changement de rang de l’orateur, {level}.', es: '{party}: cambio de rango del orador, {level}.',
    ru: '{party}: изменён уровень выступающего — {level}.', ar: '{party}: تغيير مستوى المتكلم إلى {level}.', zh: '{party}变更发言者级别：{level}。',
  },
  values: (data) => ({ ...whose(data), level: naming('level', data.level) }),
});
export const absenceNoted = ofTurn('floor.absence-noted', {
  en: '{party} was called and not there.', fr: 'Absence à l’appel : {party}.', es: 'Ausencia al ser llamado: {party}.',
  ru: 'Отсутствие при вызове: {party}.', ar: 'نودي ولم يكن حاضرا: {party}.', zh: '点到{party}时缺席。',
});

/** `party` proposed or answered; `withParty` is the other side, `with` its turn. */
const exchange = z.object({ meeting: z.string(), exchange: z.string(), party: z.string(), withParty: z.string().optional() });
const bothSides = (data: z.output<typeof exchange>) => ({ party: namingSpeaker(data.party), other: namingSpeaker(data.withParty ?? '—') });
export const exchangeProposed = defineEntry({
  kind: 'floor.exchange-proposed',
  data: exchange.extend({ turn: z.string(), with: z.string() }),
  words: {
    en: '{party} proposed to exchange places with {other}.', fr: 'Échange de places proposé : {party} avec {other}.', es: 'Intercambio de puestos propuesto: {party} con {other}.',
    ru: 'Предложен обмен местами: {party} — {other}.', ar: 'اقتُرح تبادل المكانين: {party} مع {other}.', zh: '{party}提议与{other}互换位次。',
  },
  values: bothSides,
});
export const exchangeAccepted = defineEntry({
  kind: 'floor.exchange-accepted',
  data: exchange,
  words: {
    en: '{party} accepted: it exchanged places with {other}.', fr: 'Échange accepté : {party} avec {other}.', es: 'Intercambio aceptado: {party} con {other}.',
    ru: 'Обмен местами принят: {party} — {other}.', ar: 'قُبل التبادل: {party} مع {other}.', zh: '{party}同意与{other}互换位次。',
  },
  values: bothSides,
});
export const exchangeDeclined = defineEntry({
  kind: 'floor.exchange-declined',
  data: exchange,
  words: {
    en: '{party} ended the proposal to exchange places with {other}.', fr: 'Échange écarté : {party} avec {other}.', es: 'Intercambio descartado: {party} con {other}.',
    ru: 'Обмен местами отклонён: {party} — {other}.', ar: 'صُرف النظر عن التبادل: {party} مع {other}.', zh: '{party}与{other}互换位次的提议作罢。',
  },
  values: bothSides,
});

/** As a record names a moment in words that are the same in each language. */
const minute = (at: string | null): string => (at === null ? '—' : `${at.slice(0, 10)} ${at.slice(11, 16)}`);

export const listEntries = [
  listOpened, listClosed, listScheduled, closingAnnounced, limitsAnnounced, floorAsked, ticketTaken, floorWithdrawn, turnMoved, movedForBalance, suggestionLeft, constituencyNamed, levelChanged,
  absenceNoted, exchangeProposed, exchangeAccepted, exchangeDeclined,
];
