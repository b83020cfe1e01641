import { defineRefusals } from '#platform/refusal.ts';

export const refuse = defineRefusals('mechanisms', {
  'no-such-mechanism': { status: 404, words: {
    en: 'There is no mechanism under this name.', fr: 'Il n’y a pas de mécanisme sous ce nom.', es: 'No hay ningún mecanismo con ese nombre.',
    ru: 'Механизма с таким названием нет.', ar: 'لا توجد آلية بهذا الاسم.', zh: '没有以此为名的机制。' } },
  'unknown-parties': { status: 422, words: {
    en: 'These are not in the register of parties: {parties}. Add them there first.',
    fr: 'Ne figurent pas au registre des parties : {parties}. Ajoutez-les d’abord.',
    es: 'No figuran en el registro de partes: {parties}. Añádalas primero.',
    ru: 'Нет в реестре участников: {parties}. Сначала внесите их.',
    ar: 'غير مدرجة في سجل الأطراف: {parties}. أضفها أولا.', zh: '以下不在参与方登记册中：{parties}。请先添加。' } },
  'name-taken': { status: 409, words: {
    en: 'There is a mechanism called “{name}” already. Choose another short name, or say that this profile takes its place.',
    fr: 'Un mécanisme s’appelle déjà « {name} ». Choisissez un autre nom court ou indiquez que cette fiche le remplace.',
    es: 'Ya hay un mecanismo llamado «{name}». Elija otro nombre corto o indique que este perfil lo sustituye.',
    ru: 'Механизм с именем «{name}» уже есть. Выберите другое краткое имя или укажите, что это описание его заменяет.',
    ar: 'توجد آلية باسم «{name}». اختر اسما مختصرا آخر أو بيّن أن هذا الملف يحل محلها.', zh: '已有名为“{name}”的机制。请另选短名，或说明以本简介取代。' } },
  'no-such-proposal': { status: 404, words: {
    en: 'There is no such proposal.', fr: 'Il n’y a pas de telle proposition.', es: 'No existe tal propuesta.',
    ru: 'Такого предложения нет.', ar: 'لا يوجد هذا المقترح.', zh: '没有此项提议。' } },
  'proposal-closed': { status: 409, words: {
    en: 'This proposal was dealt with already.', fr: 'Cette proposition a déjà été traitée.', es: 'Esta propuesta ya fue resuelta.',
    ru: 'Это предложение уже рассмотрено.', ar: 'سبق البت في هذا المقترح.', zh: '此提议已处理。' } },
  'nothing-to-read': { status: 422, words: {
    en: 'Paste a text or choose a file: there is nothing to read yet.', fr: 'Collez un texte ou choisissez un fichier : il n’y a encore rien à lire.',
    es: 'Pegue un texto o elija un archivo: aún no hay nada que leer.', ru: 'Вставьте текст или выберите файл: читать пока нечего.',
    ar: 'ألصق نصا أو اختر ملفا: لا شيء للقراءة بعد.', zh: '请粘贴文本或选择文件：目前没有可读取的内容。' } },
  'not-readable': { status: 422, words: {
    en: 'The text could not be read: {why}', fr: 'Le texte n’a pas pu être lu : {why}', es: 'No se pudo leer el texto: {why}',
    ru: 'Текст не удалось прочитать: {why}', ar: 'تعذرت قراءة النص: {why}', zh: '无法读取文本：{why}' } },
  'meeting-without-date': { status: 422, words: {
    en: 'The meeting “{meeting}” has no date. Give one, as exact as it is known, or leave the meeting out.',
    fr: 'La réunion « {meeting} » n’a pas de date. Donnez-en une, aussi exacte que possible, ou écartez la réunion.',
    es: 'La reunión «{meeting}» no tiene fecha. Indique una, tan exacta como se sepa, o deje fuera la reunión.',
    ru: 'У встречи «{meeting}» нет даты. Укажите её с известной точностью или исключите встречу.',
    ar: 'ليس للاجتماع «{meeting}» تاريخ. أعط تاريخا بقدر ما يُعرف أو استبعد الاجتماع.', zh: '会议“{meeting}”没有日期。请尽可能准确地填写日期，或不予收录。' } },
});
