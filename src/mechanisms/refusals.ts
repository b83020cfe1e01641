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
  'busy-reading': { status: 503, words: {
    en: 'The queue of texts to be read is full. Nothing was kept; send it again in a moment.', fr: 'La file d’attente des textes à lire est complète. Rien n’a été conservé ; renvoyez dans un instant.',
    es: 'La cola de textos por leer está completa. No se ha conservado nada; envíelo de nuevo en un instante.', ru: 'Очередь текстов на чтение заполнена. Ничего не сохранено; отправьте снова чуть позже.',
    ar: 'بلغ عدد النصوص التي تنتظر القراءة حده الأقصى. لم يُحفظ شيء؛ أعد الإرسال بعد قليل.', zh: '等待读取的文本已达上限。未保存任何内容，请稍后重新发送。' } },
  'too-hard-to-read': { status: 422, words: {
    en: 'Reading this text took more time or memory than a profile should. Send only the part that describes the process.', fr: 'La lecture de ce texte a demandé plus de temps ou de mémoire qu’une fiche ne devrait. N’envoyez que la partie qui décrit le processus.',
    es: 'Leer este texto ha exigido más tiempo o memoria de lo debido para un perfil. Envíe solo la parte que describe el proceso.', ru: 'Чтение этого текста потребовало больше времени или памяти, чем положено описанию. Отправьте только часть, описывающую процесс.',
    ar: 'استغرقت قراءة هذا النص وقتا أو ذاكرة أكثر مما ينبغي لملف آلية. أرسل الجزء الذي يصف العملية فقط.', zh: '读取此文本所需时间或内存超出简介应有的限度。请只发送描述该进程的部分。' } },
  'meeting-without-date': { status: 422, words: {
    en: 'The meeting “{meeting}” has no date. Give one, as exact as it is known, or leave the meeting out.',
    fr: 'La réunion « {meeting} » n’a pas de date. Donnez-en une, aussi exacte que possible, ou écartez la réunion.',
    es: 'La reunión «{meeting}» no tiene fecha. Indique una, tan exacta como se sepa, o deje fuera la reunión.',
    ru: 'У встречи «{meeting}» нет даты. Укажите её с известной точностью или исключите встречу.',
    ar: 'ليس للاجتماع «{meeting}» تاريخ. أعط تاريخا بقدر ما يُعرف أو استبعد الاجتماع.', zh: '会议“{meeting}”没有日期。请尽可能准确地填写日期，或不予收录。' } },
});
