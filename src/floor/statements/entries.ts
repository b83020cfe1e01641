import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { EMBARGOES, IF_NOT_REACHED } from './tables.ts';

const whose = z.object({ statement: z.string(), meeting: z.string(), party: z.string(), onBehalfOf: z.string().optional(), number: z.int() });
/** What proves a text without telling it: its hash and its size. */
const text = {
  language: z.enum(LANGUAGES), version: z.int(), sha256: z.string(), words: z.int(), characters: z.int(),
  /** Of the title with the text; entries from before had none, and prove no title. */
  sha256WithTitle: z.string().optional(),
};

/** The texts that an entry makes public: from then on anybody can check what was filed against them. */
const texts = z.array(z.object(text)).optional();

const values = (data: z.output<typeof whose>) => ({ party: naming('party', data.onBehalfOf ?? data.party), meeting: naming('meeting', data.meeting) });

/** On the stream of the meeting's texts, which is not public: who files what and when is for the room until it is said. */
export const statementFiled = defineEntry({
  kind: 'floor.statement-filed',
  data: whose.extend({
    ...text, embargo: z.enum(EMBARGOES), publicFrom: z.string().nullable(), checkAgainstDelivery: z.boolean(), by: z.enum(['delegation', 'secretariat']),
    ifNotReached: z.enum(IF_NOT_REACHED).optional(),
  }),
  words: {
    en: 'A statement of {party} was filed ({language}).', fr: 'Une déclaration a été déposée : {party} ({language}).', es: 'Se entregó una declaración: {party} ({language}).',
    ru: 'Подано заявление: {party} ({language}).', ar: 'أُودع بيان: {party} ({language}).', zh: '{party}提交了发言稿（{language}）。',
  },
  values: (data) => ({ ...values(data), language: data.language }),
});

/** Where the filing is: not public. */
export const statementWithdrawn = defineEntry({
  kind: 'floor.statement-withdrawn',
  data: whose.extend({ by: z.enum(['delegation', 'secretariat']) }),
  words: {
    en: 'The statement of {party} was withdrawn.', fr: 'Déclaration retirée : {party}.', es: 'Declaración retirada: {party}.',
    ru: 'Заявление отозвано: {party}.', ar: 'سُحب البيان: {party}.', zh: '{party}撤回了发言稿。',
  },
  values,
});

/** Where the filing is: tells the screens in the room that a text is not to come any more. */
export const textsChanged = defineEntry({
  kind: 'floor.texts-changed',
  data: z.object({ meeting: z.string() }),
  words: {
    en: 'The texts to come at “{meeting}” changed.', fr: 'Les textes à venir à « {meeting} » ont changé.', es: 'Cambiaron los textos por venir en «{meeting}».',
    ru: 'Изменился состав предстоящих текстов: «{meeting}».', ar: 'تغيرت النصوص المنتظرة في «{meeting}».', zh: '“{meeting}”的待宣读文本有变化。',
  },
  values: (data) => ({ meeting: naming('meeting', data.meeting) }),
});

/** Published without having been read out: as the meeting closed, or later by the secretariat. */
export const givenInWriting = defineEntry({
  kind: 'floor.statements-given-in-writing',
  data: z.object({
    meeting: z.string(), count: z.int(),
    statements: z.array(z.object({ statement: z.string(), party: z.string(), onBehalfOf: z.string().optional(), number: z.int(), texts: z.array(z.object(text)) })),
  }),
  words: {
    en: { one: '{n} statement that was not read out at “{meeting}” was published in writing.', other: '{n} statements that were not read out at “{meeting}” were published in writing.' },
    fr: { one: '{n} déclaration non prononcée à « {meeting} » a été publiée par écrit.', many: '{n} déclarations non prononcées à « {meeting} » ont été publiées par écrit.', other: '{n} déclarations non prononcées à « {meeting} » ont été publiées par écrit.' },
    es: { one: 'Se publicó por escrito {n} declaración no pronunciada en «{meeting}».', many: 'Se publicaron por escrito {n} declaraciones no pronunciadas en «{meeting}».', other: 'Se publicaron por escrito {n} declaraciones no pronunciadas en «{meeting}».' },
    ru: { one: '{n} заявление, не произнесённое на «{meeting}», опубликовано в письменном виде.', few: '{n} заявления, не произнесённые на «{meeting}», опубликованы в письменном виде.', many: '{n} заявлений, не произнесённых на «{meeting}», опубликованы в письменном виде.', other: '{n} заявления, не произнесённые на «{meeting}», опубликованы в письменном виде.' },
    ar: { zero: 'لم يُنشر كتابة أي بيان لم يُلق في «{meeting}».', one: 'نُشر كتابة بيان واحد لم يُلق في «{meeting}».', two: 'نُشر كتابة بيانان لم يُلقيا في «{meeting}».', few: 'نُشرت كتابة {n} بيانات لم تُلق في «{meeting}».', many: 'نُشر كتابة {n} بيانا لم تُلق في «{meeting}».', other: 'نُشر كتابة {n} بيان لم تُلق في «{meeting}».' },
    zh: '“{meeting}”上未宣读的{n}份发言稿以书面形式公布。',
  },
  values: (data) => ({ n: data.count, meeting: naming('meeting', data.meeting) }),
});

export const statementDelivered = defineEntry({
  kind: 'floor.statement-delivered',
  data: whose.extend({
    turn: z.string().nullable(), deliveredAt: z.string(), publicFrom: z.string(),
    startsAtSecond: z.int().nullable(), endsAtSecond: z.int().nullable(), recording: z.string().nullable(), texts,
  }),
  words: {
    en: 'The statement of {party} was delivered.', fr: 'Déclaration prononcée : {party}.', es: 'Declaración pronunciada: {party}.',
    ru: 'Заявление произнесено: {party}.', ar: 'أُلقي البيان: {party}.', zh: '{party}宣读了发言稿。',
  },
  values,
});

export const statementCorrected = defineEntry({
  kind: 'floor.statement-corrected',
  // What proves the text is left out while its time has not come: the entry that opens the statement holds it then.
  data: whose.extend({
    language: text.language, version: text.version, sha256: text.sha256.optional(), words: text.words.optional(), characters: text.characters.optional(),
    sha256WithTitle: text.sha256WithTitle, stage: z.enum(['delivered', 'corrected']),
  }),
  words: {
    en: 'A newer text of the statement of {party} was added: version {version} ({language}).', fr: 'Un texte plus récent a été ajouté à la déclaration : {party}, version {version} ({language}).',
    es: 'Se añadió un texto más reciente a la declaración: {party}, versión {version} ({language}).', ru: 'К заявлению добавлен более новый текст: {party}, версия {version} ({language}).',
    ar: 'أُضيف نص أحدث إلى البيان: {party}، الصيغة {version} ({language}).', zh: '{party}的发言稿增加了新文本：第{version}版（{language}）。',
  },
  values: (data) => ({ ...values(data), version: data.version, language: data.language }),
});

export const embargoLifted = defineEntry({
  kind: 'floor.statement-embargo-lifted',
  data: whose.extend({ why: z.enum(['asked', 'time', 'filed-openly']), texts }),
  words: {
    en: 'The statement of {party} may be read by everybody.', fr: 'La déclaration peut être lue par tous : {party}.', es: 'Todo el mundo puede leer la declaración: {party}.',
    ru: 'Заявление открыто для всех: {party}.', ar: 'أُتيح البيان للجميع: {party}.', zh: '{party}的发言稿向所有人公开。',
  },
  values,
});

export const statementsArchived = defineEntry({
  kind: 'floor.statements-archived',
  data: z.object({
    meeting: z.string(), source: z.string(), count: z.int(),
    statements: z.array(z.object({ statement: z.string(), party: z.string(), language: z.enum(LANGUAGES), sha256: z.string(), sha256WithTitle: text.sha256WithTitle })),
  }),
  words: {
    en: { one: '{n} statement was taken into the archive of “{meeting}”.', other: '{n} statements were taken into the archive of “{meeting}”.' },
    fr: { one: '{n} déclaration a été versée aux archives de « {meeting} ».', many: '{n} déclarations ont été versées aux archives de « {meeting} ».', other: '{n} déclarations ont été versées aux archives de « {meeting} ».' },
    es: { one: 'Se incorporó {n} declaración al archivo de «{meeting}».', many: 'Se incorporaron {n} declaraciones al archivo de «{meeting}».', other: 'Se incorporaron {n} declaraciones al archivo de «{meeting}».' },
    ru: { one: 'В архив «{meeting}» внесено {n} заявление.', few: 'В архив «{meeting}» внесено {n} заявления.', many: 'В архив «{meeting}» внесено {n} заявлений.', other: 'В архив «{meeting}» внесено {n} заявления.' },
    ar: { zero: 'لم يُضف أي بيان إلى محفوظات «{meeting}».', one: 'أُضيف بيان واحد إلى محفوظات «{meeting}».', two: 'أُضيف بيانان إلى محفوظات «{meeting}».', few: 'أُضيفت {n} بيانات إلى محفوظات «{meeting}».', many: 'أُضيف {n} بيانا إلى محفوظات «{meeting}».', other: 'أُضيف {n} بيان إلى محفوظات «{meeting}».' },
    zh: '“{meeting}”的档案收录了{n}份发言稿。',
  },
  values: (data) => ({ n: data.count, meeting: naming('meeting', data.meeting) }),
});

export const statementEntries = [
  statementFiled, statementWithdrawn, textsChanged, statementDelivered, givenInWriting, statementCorrected, embargoLifted, statementsArchived,
];
