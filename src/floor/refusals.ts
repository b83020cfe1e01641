import { defineRefusals } from '#platform/refusal.ts';
import type { Refusal } from '#platform/refusal.ts';
import type { Objection } from './rules/acts.ts';

/** One for each objection of the rules; `{rule}` is the rule's source, `{who}` the party it is about. */
export const refuse = defineRefusals('floor', {
  'no-floor-here': { status: 404, words: {
    en: 'This meeting has no list of speakers.', fr: 'Cette séance n’a pas de liste des orateurs.', es: 'Esta sesión no tiene lista de oradores.',
    ru: 'На этом заседании нет списка ораторов.', ar: 'ليس لهذه الجلسة قائمة متكلمين.', zh: '本次会议没有发言名单。' } },
  'no-such-party': { status: 422, words: {
    en: 'There is no party under this name.', fr: 'Il n’y a pas de partie sous ce nom.', es: 'No hay ninguna parte con ese nombre.',
    ru: 'Участника с таким названием нет.', ar: 'لا يوجد طرف بهذا الاسم.', zh: '没有以此为名的参与方。' } },
  'not-a-group': { status: 422, words: {
    en: 'One speaks on behalf of a group; {who} is not one.', fr: 'On s’exprime au nom d’un groupe ; {who} n’en est pas un.', es: 'Se habla en nombre de un grupo; {who} no lo es.',
    ru: 'Выступать можно от имени группы; {who} не является группой.', ar: 'يكون الكلام باسم مجموعة؛ و{who} ليس مجموعة.', zh: '只能代表集团发言；{who}不是集团。' } },
  'not-a-member-of-group': { status: 422, words: {
    en: '{who} is not a member of that group today.', fr: '{who} n’est pas membre de ce groupe à ce jour.', es: '{who} no es hoy miembro de ese grupo.',
    ru: '{who} сегодня не входит в эту группу.', ar: '{who} ليس اليوم عضوا في تلك المجموعة.', zh: '{who}目前不是该集团成员。' } },
  'meeting-not-open': { status: 409, words: {
    en: 'The meeting is not open ({rule}).', fr: 'La séance n’est pas ouverte ({rule}).', es: 'La sesión no está abierta ({rule}).',
    ru: 'Заседание не открыто ({rule}).', ar: 'الجلسة ليست مفتوحة ({rule}).', zh: '会议尚未开始（{rule}）。' } },
  'meeting-already-open': { status: 409, words: {
    en: 'The meeting is open already.', fr: 'La séance est déjà ouverte.', es: 'La sesión ya está abierta.',
    ru: 'Заседание уже открыто.', ar: 'الجلسة مفتوحة بالفعل.', zh: '会议已经开始。' } },
  'meeting-over': { status: 409, words: {
    en: 'The meeting is over; its record stands.', fr: 'La séance est levée ; son compte rendu est arrêté.', es: 'La sesión ha terminado; su acta es definitiva.',
    ru: 'Заседание завершено; его запись закрыта.', ar: 'انتهت الجلسة ومحضرها ثابت.', zh: '会议已结束，记录已定。' } },
  'somebody-speaking': { status: 409, words: {
    en: '{who} has the floor. End that turn first.', fr: '{who} a la parole. Mettez d’abord fin à cette intervention.', es: '{who} tiene la palabra. Termine antes esa intervención.',
    ru: 'Слово имеет {who}. Сначала завершите это выступление.', ar: 'الكلمة الآن لـ{who}. أنهِ هذه المداخلة أولا.', zh: '{who}正在发言。请先结束该次发言。' } },
  'list-closed': { status: 409, words: {
    en: 'The list of speakers is closed ({rule}). The secretariat can add you with the chair’s consent.',
    fr: 'La liste des orateurs est close ({rule}). Le secrétariat peut vous ajouter avec l’accord de la présidence.',
    es: 'La lista de oradores está cerrada ({rule}). La secretaría puede añadirle con la anuencia de la presidencia.',
    ru: 'Запись ораторов прекращена ({rule}). Секретариат может внести вас с согласия председателя.',
    ar: 'قائمة المتكلمين مقفلة ({rule}). يمكن للأمانة إضافتك بموافقة الرئيس.', zh: '发言名单已截止（{rule}）。经主席同意，秘书处可以补列。' } },
  'list-already-open': { status: 409, words: {
    en: 'The list of speakers is open already.', fr: 'La liste des orateurs est déjà ouverte.', es: 'La lista de oradores ya está abierta.',
    ru: 'Запись ораторов уже открыта.', ar: 'قائمة المتكلمين مفتوحة بالفعل.', zh: '发言名单已在开放。' } },
  'list-already-closed': { status: 409, words: {
    en: 'The list of speakers is closed already.', fr: 'La liste des orateurs est déjà close.', es: 'La lista de oradores ya está cerrada.',
    ru: 'Запись ораторов уже прекращена.', ar: 'قائمة المتكلمين مقفلة بالفعل.', zh: '发言名单已经截止。' } },
  'already-waiting': { status: 409, words: {
    en: '{who} is on the list already ({rule}).', fr: '{who} figure déjà sur la liste ({rule}).', es: '{who} ya figura en la lista ({rule}).',
    ru: '{who} уже в списке ({rule}).', ar: '{who} في القائمة بالفعل ({rule}).', zh: '{who}已在名单上（{rule}）。' } },
  'not-waiting': { status: 409, words: {
    en: 'This turn is no longer on the list. The list now shown is the newest.', fr: 'Cette inscription n’est plus sur la liste. La liste affichée est à jour.',
    es: 'Este turno ya no está en la lista. La lista que se muestra está al día.', ru: 'Этого выступления больше нет в списке. Показан самый свежий список.',
    ar: 'لم يعد هذا الدور في القائمة. القائمة المعروضة هي الأحدث.', zh: '该发言已不在名单上。现显示的是最新名单。' } },
  'next-changed': { status: 409, words: {
    en: 'The list has changed: next is {who}. Look again before you give the floor.', fr: 'La liste a changé : c’est à {who}. Vérifiez avant de donner la parole.',
    es: 'La lista ha cambiado: sigue {who}. Compruébelo antes de conceder la palabra.', ru: 'Список изменился: следующий — {who}. Проверьте, прежде чем предоставить слово.',
    ar: 'تغيرت القائمة: التالي {who}. راجعها قبل إعطاء الكلمة.', zh: '名单有变：下一位是{who}。请核对后再给予发言权。' } },
  'speaker-changed': { status: 409, words: {
    en: 'Somebody else has done this a moment before: {who} has the floor.', fr: 'Quelqu’un vient de le faire : {who} a la parole.',
    es: 'Alguien lo ha hecho un momento antes: {who} tiene la palabra.', ru: 'Это только что сделал другой: слово имеет {who}.',
    ar: 'سبقك غيرك إلى ذلك: الكلمة الآن لـ{who}.', zh: '刚才已有他人操作：现由{who}发言。' } },
  'not-speaking': { status: 409, words: {
    en: 'This turn is over.', fr: 'Cette intervention est terminée.', es: 'Esta intervención ha terminado.',
    ru: 'Это выступление завершено.', ar: 'انتهت هذه المداخلة.', zh: '该次发言已结束。' } },
  'already-paused': { status: 409, words: {
    en: 'The clock stands still already.', fr: 'Le chronomètre est déjà arrêté.', es: 'El reloj ya está detenido.',
    ru: 'Часы уже остановлены.', ar: 'الساعة متوقفة بالفعل.', zh: '计时已暂停。' } },
  'not-paused': { status: 409, words: {
    en: 'The clock is running.', fr: 'Le chronomètre tourne.', es: 'El reloj está en marcha.',
    ru: 'Часы идут.', ar: 'الساعة تعمل.', zh: '计时正在进行。' } },
});

/** The refusal of an objection, citing its rule. */
export const refuseFor = (objection: Objection, rule: string, who: string): Refusal => refuse(objection, { rule, who });
