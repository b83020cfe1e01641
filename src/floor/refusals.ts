import { LANGUAGES, type Language } from '#platform/languages.ts';
import { defineRefusals, Refusal } from '#platform/refusal.ts';
import { sayPhrase } from '#platform/words.ts';
import type { Party } from '#parties/for-other-slices.ts';
import type { Rule } from './rules/citations.ts';

/** One for each objection of the rules and some of our own. `{rule}` is the rule's source, `{who}` the party it is about. */
export const refuse = defineRefusals('floor', {
  'no-floor-here': { status: 404, words: {
    en: 'This meeting has no list of speakers.', fr: 'Cette séance n’a pas de liste des orateurs.', es: 'Esta sesión no tiene lista de oradores.',
    ru: 'На этом заседании нет списка ораторов.', ar: 'ليس لهذه الجلسة قائمة متكلمين.', zh: '本次会议没有发言名单。' } },
  'no-such-rules': { status: 422, words: {
    en: 'There are no rules under “{name}”. There are: {known}.', fr: 'Il n’y a pas de règles sous « {name} ». Il y a : {known}.',
    es: 'No hay reglas con el nombre «{name}». Existen: {known}.', ru: 'Правил «{name}» нет. Есть: {known}.',
    ar: 'لا توجد قواعد باسم «{name}». الموجود: {known}.', zh: '没有名为“{name}”的规则。现有：{known}。' } },
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
    en: 'The meeting is open already ({rule}).', fr: 'La séance est déjà ouverte ({rule}).', es: 'La sesión ya está abierta ({rule}).',
    ru: 'Заседание уже открыто ({rule}).', ar: 'الجلسة مفتوحة بالفعل ({rule}).', zh: '会议已经开始（{rule}）。' } },
  'meeting-over': { status: 409, words: {
    en: 'The meeting is over; its record stands ({rule}).', fr: 'La séance est levée ; son compte rendu est arrêté ({rule}).', es: 'La sesión ha terminado; su acta es definitiva ({rule}).',
    ru: 'Заседание завершено; его запись закрыта ({rule}).', ar: 'انتهت الجلسة ومحضرها ثابت ({rule}).', zh: '会议已结束，记录已定（{rule}）。' } },
  'somebody-speaking': { status: 409, words: {
    en: '{who} has the floor ({rule}). End that turn first.', fr: '{who} a la parole ({rule}). Mettez d’abord fin à cette intervention.', es: '{who} tiene la palabra ({rule}). Termine antes esa intervención.',
    ru: 'Слово имеет {who} ({rule}). Сначала завершите это выступление.', ar: 'الكلمة الآن لـ{who} ({rule}). أنهِ هذه المداخلة أولا.', zh: '{who}正在发言。请先结束该次发言（{rule}）。' } },
  'list-not-open': { status: 409, words: {
    en: 'The list of speakers is not open yet ({rule}).', fr: 'La liste des orateurs n’est pas encore ouverte ({rule}).',
    es: 'La lista de oradores aún no está abierta ({rule}).', ru: 'Запись ораторов ещё не открыта ({rule}).',
    ar: 'لم تُفتح قائمة المتكلمين بعد ({rule}).', zh: '发言名单尚未开放登记（{rule}）。' } },
  'list-closed': { status: 409, words: {
    en: 'The list of speakers is closed ({rule}). The secretariat can add you with the chair’s consent.',
    fr: 'La liste des orateurs est close ({rule}). Le secrétariat peut vous ajouter avec l’accord de la présidence.',
    es: 'La lista de oradores está cerrada ({rule}). La secretaría puede añadirle con la anuencia de la presidencia.',
    ru: 'Запись ораторов прекращена ({rule}). Секретариат может внести вас с согласия председателя.',
    ar: 'قائمة المتكلمين مقفلة ({rule}). يمكن للأمانة إضافتك بموافقة الرئيس.', zh: '发言名单已截止（{rule}）。经主席同意，秘书处可以补列。' } },
  'list-already-open': { status: 409, words: {
    en: 'The list of speakers is open already ({rule}).', fr: 'La liste des orateurs est déjà ouverte ({rule}).', es: 'La lista de oradores ya está abierta ({rule}).',
    ru: 'Запись ораторов уже открыта ({rule}).', ar: 'قائمة المتكلمين مفتوحة بالفعل ({rule}).', zh: '发言名单已在开放（{rule}）。' } },
  'list-already-closed': { status: 409, words: {
    en: 'The list of speakers is closed already ({rule}).', fr: 'La liste des orateurs est déjà close ({rule}).', es: 'La lista de oradores ya está cerrada ({rule}).',
    ru: 'Запись ораторов уже прекращена ({rule}).', ar: 'قائمة المتكلمين مقفلة بالفعل ({rule}).', zh: '发言名单已经截止（{rule}）。' } },
  'already-waiting': { status: 409, words: {
    en: '{who} is on the list already ({rule}).', fr: '{who} figure déjà sur la liste ({rule}).', es: '{who} ya figura en la lista ({rule}).',
    ru: '{who} уже в списке ({rule}).', ar: '{who} في القائمة بالفعل ({rule}).', zh: '{who}已在名单上（{rule}）。' } },
  'not-waiting': { status: 409, words: {
    en: 'This turn is no longer on the list ({rule}). The list now shown is the newest.', fr: 'Cette inscription n’est plus sur la liste ({rule}). La liste affichée est à jour.',
    es: 'Este turno ya no está en la lista ({rule}). La lista que se muestra está al día.', ru: 'Этого выступления больше нет в списке ({rule}). Показан самый свежий список.',
    ar: 'لم يعد هذا الدور في القائمة ({rule}). القائمة المعروضة هي الأحدث.', zh: '该发言已不在名单上。现显示的是最新名单（{rule}）。' } },
  'next-changed': { status: 409, words: {
    en: 'The list has changed: next is {who} ({rule}). Look again before you give the floor.', fr: 'La liste a changé : c’est à {who} ({rule}). Vérifiez avant de donner la parole.',
    es: 'La lista ha cambiado: sigue {who} ({rule}). Compruébelo antes de conceder la palabra.', ru: 'Список изменился: следующий — {who} ({rule}). Проверьте, прежде чем предоставить слово.',
    ar: 'تغيرت القائمة: التالي {who} ({rule}). راجعها قبل إعطاء الكلمة.', zh: '名单有变：下一位是{who}。请核对后再给予发言权（{rule}）。' } },
  'speaker-changed': { status: 409, words: {
    en: 'Somebody else has done this a moment before: {who} has the floor ({rule}).', fr: 'Quelqu’un vient de le faire : {who} a la parole ({rule}).',
    es: 'Alguien lo ha hecho un momento antes: {who} tiene la palabra ({rule}).', ru: 'Это только что сделал другой: слово имеет {who} ({rule}).',
    ar: 'سبقك غيرك إلى ذلك: الكلمة الآن لـ{who} ({rule}).', zh: '刚才已有他人操作：现由{who}发言（{rule}）。' } },
  'not-speaking': { status: 409, words: {
    en: 'This turn is over ({rule}).', fr: 'Cette intervention est terminée ({rule}).', es: 'Esta intervención ha terminado ({rule}).',
    ru: 'Это выступление завершено ({rule}).', ar: 'انتهت هذه المداخلة ({rule}).', zh: '该次发言已结束（{rule}）。' } },
  'already-paused': { status: 409, words: {
    en: 'The clock stands still already ({rule}).', fr: 'Le chronomètre est déjà arrêté ({rule}).', es: 'El reloj ya está detenido ({rule}).',
    ru: 'Часы уже остановлены ({rule}).', ar: 'الساعة متوقفة بالفعل ({rule}).', zh: '计时已暂停（{rule}）。' } },
  'not-paused': { status: 409, words: {
    en: 'The clock is running ({rule}).', fr: 'Le chronomètre tourne ({rule}).', es: 'El reloj está en marcha ({rule}).',
    ru: 'Часы идут ({rule}).', ar: 'الساعة تعمل ({rule}).', zh: '计时正在进行（{rule}）。' } },
});

/** A refusal that names a party in each language by its own name, and cites a rule where one is given. */
export function refuseAbout(reason: Parameters<typeof refuse>[0], party: Party | undefined, rule?: Rule): Refusal {
  const { code, status, words } = refuse(reason);
  const said = LANGUAGES.map((language) => [
    language,
    sayPhrase(words[language], language, {
      who: party?.names[language].short ?? '—',
      ...(rule && { rule: String(rule.source[language]) }),
    }),
  ]);
  return new Refusal(code, status, Object.fromEntries(said) as Record<Language, string>);
}
