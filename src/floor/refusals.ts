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
  'rules-in-use': { status: 409, words: {
    en: 'The rules are set before the meeting opens and before anybody is on its list. After that the chair can announce other time limits.', fr: 'Les règles se fixent avant l’ouverture et avant toute inscription sur la liste. Ensuite, la présidence peut annoncer d’autres temps de parole.',
    es: 'Las reglas se fijan antes de abrir la sesión y antes de toda inscripción en la lista. Después, la presidencia puede anunciar otros límites de tiempo.', ru: 'Правила устанавливаются до открытия заседания и до первой записи в список. Затем председатель может объявить другой регламент.',
    ar: 'تُحدد القواعد قبل افتتاح الجلسة وقبل إدراج أحد في القائمة. وبعد ذلك يجوز للرئاسة إعلان حدود زمنية أخرى.', zh: '规则须在开会之前、名单上尚无人时设定。此后主席可宣布新的发言时限。' } },
  'adjustments-do-not-fit': { status: 422, words: {
    en: 'Some of the adjustments do not fit these rules.', fr: 'Certains ajustements ne conviennent pas à ces règles.', es: 'Algunos ajustes no encajan en estas reglas.',
    ru: 'Некоторые поправки не подходят к этим правилам.', ar: 'بعض التعديلات لا تناسب هذه القواعد.', zh: '部分调整不适用于这些规则。' } },
  'statements-filed': { status: 409, words: {
    en: 'Statements were filed for this meeting under the names of parties: it cannot be held without attribution.', fr: 'Des déclarations nominatives ont été déposées pour cette séance : elle ne peut se tenir sans attribution.',
    es: 'Hay declaraciones entregadas con el nombre de sus autores: esta sesión no puede celebrarse sin atribución.', ru: 'К этому заседанию уже поданы заявления от имени участников: провести его без указания авторства нельзя.',
    ar: 'أُودعت لهذه الجلسة بيانات بأسماء أصحابها: لا يمكن عقدها بلا إسناد.', zh: '已有参与方为本次会议具名提交发言稿，因此不能以不具名方式举行。' } },
  'no-such-turn-here': { status: 409, words: {
    en: 'This turn is not on the floor of this meeting; it may have been withdrawn.', fr: 'Cette intervention ne figure pas à cette séance ; elle a pu être retirée.', es: 'Esta intervención no consta en esta sesión; puede haberse retirado.',
    ru: 'Такого выступления на этом заседании нет; возможно, оно снято.', ar: 'هذه المداخلة ليست في هذه الجلسة؛ وربما سُحبت.', zh: '本次会议没有这次发言；可能已撤回。' } },
  'class-full': { status: 409, words: {
    en: 'As many numbers of this class wait as the meeting allows. Try again when one of them has spoken ({rule}).', fr: 'Le nombre de tickets en attente de cette catégorie est atteint. Réessayez lorsque l’un d’eux aura parlé ({rule}).',
    es: 'Ya esperan tantos números de esta categoría como permite la sesión. Inténtelo cuando uno haya hablado ({rule}).', ru: 'Ожидает предельное число номеров этой категории. Повторите, когда один из них выступит ({rule}).',
    ar: 'بلغت الأرقام المنتظرة من هذه الفئة الحد المسموح به. حاول مجددا بعد أن يتكلم أحدها ({rule}).', zh: '此类别等候的号码已达会议上限。请在其中一位发言后再试（{rule}）。' } },
  'enough-tickets': { status: 429, words: {
    en: 'You took {n} numbers a short while ago. Leave the list to others, and try again in a quarter of an hour.', fr: 'Vous venez de prendre {n} tickets. Laissez la place à d’autres et réessayez dans un quart d’heure.',
    es: 'Acaba de tomar {n} números. Deje sitio a otros y vuelva a intentarlo dentro de un cuarto de hora.', ru: 'Вы недавно взяли номеров: {n}. Уступите место другим и повторите через четверть часа.',
    ar: 'أخذت {n} أرقام قبل قليل. اترك المجال لغيرك وحاول بعد ربع ساعة.', zh: '您刚刚已领取{n}个号码。请把机会留给他人，一刻钟后再试。' } },
  'ticket-key-used': { status: 409, words: {
    en: 'A number was taken with this key already. Reload the page: it makes a new key for each number.', fr: 'Un ticket a déjà été pris avec cette clé. Rechargez la page : elle crée une nouvelle clé pour chaque ticket.',
    es: 'Ya se tomó un número con esta clave. Recargue la página: crea una clave nueva para cada número.', ru: 'С этим ключом номер уже взят. Обновите страницу: для каждого номера она создает новый ключ.',
    ar: 'سبق أن أُخذ رقم بهذا المفتاح. أعد تحميل الصفحة: فهي تنشئ مفتاحا جديدا لكل رقم.', zh: '此密钥已领取过号码。请重新加载页面：每个号码都会生成新的密钥。' } },
  'not-your-class': { status: 422, words: {
    en: 'A ticket is taken in the class of whom one speaks for: {class}.', fr: 'Le ticket se prend dans la catégorie de la partie représentée : {class}.', es: 'El número se toma en la categoría de la parte representada: {class}.',
    ru: 'Номер берётся в категории того, кого представляют: {class}.', ar: 'يؤخذ الرقم في فئة الطرف الممثَّل: {class}.', zh: '须按所代表方的类别领取号码：{class}。' } },
  'no-vote-without-membership': { status: 422, words: {
    en: '{who} is not a member here and cannot be given a vote.', fr: '{who} n’est pas membre ici et ne peut recevoir de droit de vote.', es: '{who} no es aquí miembro y no puede recibir voto.',
    ru: '{who} не является здесь членом и не может получить голос.', ar: '{who} ليس عضوا هنا ولا يمكن منحه صوتا.', zh: '{who}在此不是成员，不能给予表决权。' } },
  'meeting-not-closed': { status: 409, words: {
    en: 'The time spent by each is published when the meeting has closed.', fr: 'Le temps pris par chacun est publié après la levée de la séance.', es: 'El tiempo de cada cual se publica al levantarse la sesión.',
    ru: 'Время каждого публикуется после закрытия заседания.', ar: 'يُنشر الوقت الذي استغرقه كل طرف بعد رفع الجلسة.', zh: '各方用时在会议结束后公布。' } },
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
  'not-in-these-rules': { status: 409, words: {
    en: 'The rules of this meeting do not know this step ({rule}).', fr: 'Les règles de cette séance ne connaissent pas cet acte ({rule}).', es: 'Las reglas de esta sesión no conocen este paso ({rule}).',
    ru: 'Правила этого заседания такого действия не знают ({rule}).', ar: 'لا تعرف قواعد هذه الجلسة هذا الإجراء ({rule}).', zh: '本次会议的规则没有此程序（{rule}）。' } },
  'no-names-here': { status: 409, words: {
    en: 'This meeting holds no names: speakers take a ticket, of a class that many share ({rule}).', fr: 'Cette séance ne retient aucun nom : on y prend un ticket, d’une catégorie partagée par beaucoup ({rule}).',
    es: 'Esta sesión no guarda nombres: se toma un número, de una categoría que muchos comparten ({rule}).', ru: 'На этом заседании имена не хранятся: выступающие берут номер в одной из широких категорий ({rule}).',
    ar: 'لا تحفظ هذه الجلسة أسماء: يأخذ المتكلم رقما من فئة يشترك فيها كثيرون ({rule}).', zh: '本次会议不保存姓名：发言者领取号码，类别由多人共用（{rule}）。' } },
  'meeting-suspended': { status: 409, words: {
    en: 'The meeting is suspended ({rule}). Resume it first.', fr: 'La séance est suspendue ({rule}). Reprenez-la d’abord.', es: 'La sesión está suspendida ({rule}). Reanúdela antes.',
    ru: 'Заседание прервано ({rule}). Сначала возобновите его.', ar: 'الجلسة معلقة ({rule}). استأنفها أولا.', zh: '会议已暂停。请先恢复会议（{rule}）。' } },
  'not-suspended': { status: 409, words: {
    en: 'The meeting is not suspended ({rule}).', fr: 'La séance n’est pas suspendue ({rule}).', es: 'La sesión no está suspendida ({rule}).',
    ru: 'Заседание не прервано ({rule}).', ar: 'الجلسة ليست معلقة ({rule}).', zh: '会议并未暂停（{rule}）。' } },
  'list-rolls': { status: 409, words: {
    en: 'This list is not closed: it goes on to the next meeting ({rule}).', fr: 'Cette liste n’est pas close : elle se poursuit à la séance suivante ({rule}).', es: 'Esta lista no se cierra: continúa en la sesión siguiente ({rule}).',
    ru: 'Этот список не закрывается: он переходит на следующее заседание ({rule}).', ar: 'هذه القائمة لا تُقفل، بل تنتقل إلى الجلسة التالية ({rule}).', zh: '此名单不截止，转入下次会议（{rule}）。' } },
  'times-out-of-order': { status: 422, words: {
    en: 'The list must close after it opens, and not in the past ({rule}).', fr: 'La liste doit se clore après son ouverture, et non dans le passé ({rule}).', es: 'La lista debe cerrarse después de abrirse, y no en el pasado ({rule}).',
    ru: 'Запись должна закрываться после открытия и не в прошлом ({rule}).', ar: 'يجب أن تُقفل القائمة بعد فتحها، وليس في الماضي ({rule}).', zh: '名单的截止时间须晚于开放时间，且不得在过去（{rule}）。' } },
  'not-a-limit': { status: 422, words: {
    en: 'A limit is a whole number of seconds up to a day, or a number of statements ({rule}).', fr: 'Une limite est un nombre entier de secondes, un jour au plus, ou un nombre d’interventions ({rule}).', es: 'Un límite es un número entero de segundos, un día como máximo, o un número de intervenciones ({rule}).',
    ru: 'Ограничение — целое число секунд, не более суток, или число выступлений ({rule}).', ar: 'الحد عدد صحيح من الثواني لا يتجاوز يوما، أو عدد من المداخلات ({rule}).', zh: '限额为不超过一天的整秒数，或发言次数（{rule}）。' } },
  'spoken-often-enough': { status: 409, words: {
    en: '{who} has spoken as often as the meeting allows ({rule}).', fr: 'Nombre d’interventions permis déjà atteint : {who} ({rule}).', es: '{who} ha intervenido tantas veces como la sesión permite ({rule}).',
    ru: 'Допустимое число выступлений исчерпано: {who} ({rule}).', ar: 'بلغ {who} عدد المداخلات المسموح به في الجلسة ({rule}).', zh: '{who}的发言次数已达会议上限（{rule}）。' } },
  'no-such-level': { status: 422, words: {
    en: 'This list does not know that level ({rule}).', fr: 'Cette liste ne connaît pas ce rang ({rule}).', es: 'Esta lista no conoce ese rango ({rule}).',
    ru: 'Такого уровня в этом списке нет ({rule}).', ar: 'لا تعرف هذه القائمة ذلك المستوى ({rule}).', zh: '此名单没有该级别（{rule}）。' } },
  'same-level-already': { status: 409, words: {
    en: '{who} is at that level already ({rule}).', fr: 'Déjà à ce rang : {who} ({rule}).', es: '{who} ya está en ese rango ({rule}).',
    ru: '{who} уже на этом уровне ({rule}).', ar: '{who} على ذلك المستوى بالفعل ({rule}).', zh: '{who}已在该级别（{rule}）。' } },
  'secretariat-names-function': { status: 403, words: {
    en: 'The secretariat enters who speaks in a function of the meeting ({rule}).', fr: 'C’est le secrétariat qui inscrit les personnes exerçant une fonction dans la séance ({rule}).', es: 'La secretaría inscribe a quienes hablan en una función de la sesión ({rule}).',
    ru: 'Выступающих в должностном качестве вносит секретариат ({rule}).', ar: 'الأمانة هي التي تدرج من يتكلم بصفة وظيفية في الجلسة ({rule}).', zh: '以会议职务身份发言者由秘书处登记（{rule}）。' } },
  'no-such-question': { status: 409, words: {
    en: 'There is no question that this would answer ({rule}).', fr: 'Il n’y a pas de question à laquelle répondre ({rule}).', es: 'No hay pregunta a la que responder ({rule}).',
    ru: 'Нет вопроса, на который был бы этот ответ ({rule}).', ar: 'لا يوجد سؤال يجيب عنه هذا ({rule}).', zh: '没有可供答复的提问（{rule}）。' } },
  'nothing-to-undo': { status: 409, words: {
    en: 'This can no longer be taken back ({rule}).', fr: 'Cela ne peut plus être annulé ({rule}).', es: 'Esto ya no se puede deshacer ({rule}).',
    ru: 'Это уже нельзя отменить ({rule}).', ar: 'لم يعد التراجع عن هذا ممكنا ({rule}).', zh: '此操作已无法撤回（{rule}）。' } },
  'too-late-to-undo': { status: 409, words: {
    en: '{who} has been speaking for too long to take the floor back ({rule}). End the turn instead.', fr: 'Trop tard pour reprendre la parole donnée : {who} ({rule}). Mettez plutôt fin à l’intervention.', es: '{who} lleva hablando demasiado tiempo para retirarle la palabra ({rule}). Termine la intervención.',
    ru: 'Слово уже нельзя взять назад: {who} ({rule}). Завершите выступление.', ar: 'فات أوان استرداد الكلمة من {who} ({rule}). أنهِ المداخلة بدلا من ذلك.', zh: '{who}发言已久，无法收回发言权。请改为结束该次发言（{rule}）。' } },
  'exchange-not-equal': { status: 409, words: {
    en: 'Places are exchanged at the same level only; {who} is at another ({rule}).', fr: 'On n’échange que des places de même rang ; rang différent : {who} ({rule}).', es: 'Solo se intercambian puestos del mismo rango; {who} está en otro ({rule}).',
    ru: 'Местами меняются только на одном уровне; на другом: {who} ({rule}).', ar: 'لا يكون التبادل إلا ضمن مستوى واحد؛ و{who} على مستوى آخر ({rule}).', zh: '只有同级才能互换位次；{who}属另一级别（{rule}）。' } },
  'exchange-pending': { status: 409, words: {
    en: 'An exchange with {who} is proposed already ({rule}).', fr: 'Un échange est déjà proposé avec {who} ({rule}).', es: 'Ya se ha propuesto un intercambio con {who} ({rule}).',
    ru: 'Обмен уже предложен: {who} ({rule}).', ar: 'سبق اقتراح تبادل مع {who} ({rule}).', zh: '已向{who}提议互换（{rule}）。' } },
  'no-such-exchange': { status: 409, words: {
    en: 'This exchange is no longer proposed ({rule}).', fr: 'Cet échange n’est plus proposé ({rule}).', es: 'Este intercambio ya no está propuesto ({rule}).',
    ru: 'Этот обмен больше не предлагается ({rule}).', ar: 'لم يعد هذا التبادل مقترحا ({rule}).', zh: '该互换提议已不存在（{rule}）。' } },
  'not-yours-to-accept': { status: 403, words: {
    en: '{who} is to say yes or no to this exchange ({rule}).', fr: 'C’est à {who} de répondre à cette proposition d’échange ({rule}).', es: 'Corresponde a {who} responder a este intercambio ({rule}).',
    ru: 'Согласие на этот обмен даёт {who} ({rule}).', ar: 'الرد على هذا التبادل يعود إلى {who} ({rule}).', zh: '此互换须由{who}答复（{rule}）。' } },
  'not-on-the-roll': { status: 409, words: {
    en: 'The roll of this meeting does not name who acts here ({rule}). The secretariat takes the roll.', fr: 'La liste des participants de la séance ne nomme pas l’auteur de cet acte ({rule}). Le secrétariat l’établit.', es: 'La relación de participantes de la sesión no incluye a quien actúa ({rule}). La secretaría la establece.',
    ru: 'В перечне участников заседания нет того, кто действует ({rule}). Перечень составляет секретариат.', ar: 'لا تتضمن قائمة المشاركين في الجلسة صاحب هذا الإجراء ({rule}). الأمانة هي التي تضعها.', zh: '本次会议的与会名册中没有行动方（{rule}）。名册由秘书处编制。' } },
  'members-only': { status: 403, words: {
    en: 'This is for members; {who} is not one here ({rule}).', fr: 'Cela est réservé aux membres ; {who} n’en est pas ici ({rule}).', es: 'Esto corresponde a los miembros; {who} no lo es aquí ({rule}).',
    ru: 'Это право членов; {who} здесь не член ({rule}).', ar: 'هذا للأعضاء؛ و{who} ليس عضوا هنا ({rule}).', zh: '此权利仅属成员；{who}在此不是成员（{rule}）。' } },
  'quorum-to-count': { status: 409, words: {
    en: 'The quorum was asked for: count who is present first ({rule}).', fr: 'Le quorum a été demandé : comptez d’abord les présents ({rule}).', es: 'Se ha pedido el quórum: cuente antes a los presentes ({rule}).',
    ru: 'Запрошен кворум: сначала подсчитайте присутствующих ({rule}).', ar: 'طُلب التحقق من النصاب: عُدَّ الحاضرين أولا ({rule}).', zh: '已要求核查法定人数：请先清点出席人数（{rule}）。' } },
  'no-quorum': { status: 409, words: {
    en: 'Too few members are present to debate ({rule}).', fr: 'Trop peu de membres sont présents pour débattre ({rule}).', es: 'Hay muy pocos miembros presentes para debatir ({rule}).',
    ru: 'Для прений присутствует слишком мало членов ({rule}).', ar: 'عدد الأعضاء الحاضرين لا يكفي للمناقشة ({rule}).', zh: '出席成员不足以进行辩论（{rule}）。' } },
  'no-quorum-to-decide': { status: 409, words: {
    en: 'Less than a majority of the members is present: no decision can be taken ({rule}).', fr: 'La majorité des membres n’est pas présente : aucune décision ne peut être prise ({rule}).', es: 'No está presente la mayoría de los miembros: no puede tomarse ninguna decisión ({rule}).',
    ru: 'Большинство членов отсутствует: решения приниматься не могут ({rule}).', ar: 'أغلبية الأعضاء غير حاضرة، ولا يمكن اتخاذ أي قرار ({rule}).', zh: '出席成员未过半数，不能作出决定（{rule}）。' } },
  'point-to-rule': { status: 409, words: {
    en: '{who} raised a point of order: the chair rules on it first ({rule}).', fr: 'Motion d’ordre : {who}. La présidence statue d’abord ({rule}).', es: '{who} planteó una cuestión de orden: la presidencia decide antes ({rule}).',
    ru: 'Поднят вопрос по порядку ведения ({who}): сначала его решает председатель ({rule}).', ar: 'أثار {who} نقطة نظام: يبتّ فيها الرئيس أولا ({rule}).', zh: '{who}提出了程序问题，须由主席先行裁决（{rule}）。' } },
  'no-point-to-rule': { status: 409, words: {
    en: 'There is no such point of order to rule on ({rule}).', fr: 'Il n’y a pas de telle motion d’ordre sur laquelle statuer ({rule}).', es: 'No hay tal cuestión de orden sobre la que decidir ({rule}).',
    ru: 'Такого вопроса по порядку ведения нет ({rule}).', ar: 'لا توجد نقطة نظام كهذه للبتّ فيها ({rule}).', zh: '没有待裁决的此项程序问题（{rule}）。' } },
  'no-ruling-to-appeal': { status: 409, words: {
    en: 'A ruling is appealed against at once; the meeting has gone on ({rule}).', fr: 'L’appel suit aussitôt la décision ; la séance s’est poursuivie ({rule}).', es: 'La apelación es inmediata; la sesión ha continuado ({rule}).',
    ru: 'Решение опротестовывается сразу; заседание уже продолжилось ({rule}).', ar: 'يكون الطعن في القرار فورا؛ وقد مضت الجلسة ({rule}).', zh: '对裁决的异议须立即提出；会议已继续进行（{rule}）。' } },
  'no-such-motion': { status: 409, words: {
    en: 'This motion is no longer before the meeting ({rule}).', fr: 'La séance n’est plus saisie de cette motion ({rule}).', es: 'Esta moción ya no está ante la sesión ({rule}).',
    ru: 'Это предложение больше не стоит перед заседанием ({rule}).', ar: 'لم يعد هذا الاقتراح معروضا على الجلسة ({rule}).', zh: '此动议已不在会议审议之列（{rule}）。' } },
  'motion-pending': { status: 409, words: {
    en: '{who} has moved this already ({rule}).', fr: 'Motion déjà présentée : {who} ({rule}).', es: '{who} ya lo ha propuesto ({rule}).',
    ru: 'Это уже предложено: {who} ({rule}).', ar: 'سبق أن اقترح {who} ذلك ({rule}).', zh: '{who}已提出此动议（{rule}）。' } },
  'higher-motion-first': { status: 409, words: {
    en: 'The motion of {who} goes before this one ({rule}).', fr: 'La motion de {who} passe avant celle-ci ({rule}).', es: 'La moción de {who} precede a esta ({rule}).',
    ru: 'Сначала решается предложение: {who} ({rule}).', ar: 'يسبق اقتراح {who} هذا الاقتراح ({rule}).', zh: '{who}的动议优先于此动议（{rule}）。' } },
  'motion-speakers-heard': { status: 409, words: {
    en: 'As many have spoken on this side of the motion as the rule allows ({rule}).', fr: 'Le nombre d’orateurs admis de ce côté de la motion est atteint ({rule}).', es: 'Ya han hablado por este lado de la moción cuantos la regla permite ({rule}).',
    ru: 'По этой стороне предложения выступило допустимое число ({rule}).', ar: 'تكلم في هذا الجانب من الاقتراح العدد الذي تسمح به القاعدة ({rule}).', zh: '就此动议该方的发言人数已满（{rule}）。' } },
  'motion-speakers-first': { status: 409, words: {
    en: '{who} asked to speak on this motion and is heard first, or gives it up ({rule}).', fr: 'Parole demandée sur cette motion : {who}. On l’entend d’abord, à moins d’un désistement ({rule}).', es: '{who} pidió hablar sobre esta moción: se le oye antes, o desiste ({rule}).',
    ru: 'Слово по этому предложению запрошено: {who}. Сначала это выступление или отказ от него ({rule}).', ar: 'طلب {who} الكلام في هذا الاقتراح: يُستمع إليه أولا أو يعدل عن ذلك ({rule}).', zh: '{who}已请求就此动议发言，须先听取其发言，或由其放弃（{rule}）。' } },
  'spoke-on-motion': { status: 409, words: {
    en: '{who} has spoken on this motion ({rule}).', fr: 'Déjà intervenu sur cette motion : {who} ({rule}).', es: '{who} ya ha hablado sobre esta moción ({rule}).',
    ru: '{who} уже выступает или выступал по этому предложению ({rule}).', ar: 'سبق أن تكلم {who} في هذا الاقتراح ({rule}).', zh: '{who}已就此动议发言（{rule}）。' } },
  'objection-first': { status: 409, words: {
    en: 'Nobody has objected: it is granted without a vote ({rule}).', fr: 'Personne ne s’y est opposé : c’est accordé sans vote ({rule}).', es: 'Nadie se ha opuesto: se concede sin votación ({rule}).',
    ru: 'Никто не возразил: удовлетворяется без голосования ({rule}).', ar: 'لم يعترض أحد: يُستجاب دون تصويت ({rule}).', zh: '无人反对，不经表决即予准许（{rule}）。' } },
  'objected-to': { status: 409, words: {
    en: '{who} objects: it is put to the vote ({rule}).', fr: 'Opposition de {who} : il faut voter ({rule}).', es: '{who} se opone: hay que votar ({rule}).',
    ru: 'Есть возражение ({who}): нужно голосование ({rule}).', ar: 'اعترض {who}: يُطرح للتصويت ({rule}).', zh: '{who}反对，须付诸表决（{rule}）。' } },
  'motions-first': { status: 409, words: {
    en: 'A motion is before the meeting: decide on it first ({rule}).', fr: 'La séance est saisie d’une motion : statuez d’abord ({rule}).', es: 'Hay una moción ante la sesión: decídala antes ({rule}).',
    ru: 'Внесено предложение по процедуре: сначала решите его ({rule}).', ar: 'هناك اقتراح إجرائي معروض على الجلسة: بُتّ فيه أولا ({rule}).', zh: '会议有待决的程序动议，须先作决定（{rule}）。' } },
  'not-the-mover': { status: 403, words: {
    en: 'The mover withdraws it, and nobody else ({rule}).', fr: 'Seul l’auteur peut retirer ({rule}).', es: 'Solo el autor puede retirarla ({rule}).',
    ru: 'Снять может только внёсший ({rule}).', ar: 'لا يسحبه إلا صاحبه ({rule}).', zh: '只有提出者可以撤回（{rule}）。' } },
  'symbol-in-use': { status: 409, words: {
    en: 'A proposal of this meeting has this symbol or title already ({rule}). Give it another.', fr: 'Une proposition de cette séance porte déjà cette cote ou ce titre ({rule}). Donnez-lui-en un autre.',
    es: 'Una propuesta de esta sesión ya lleva esa signatura o título ({rule}). Dele otro.', ru: 'У одного из предложений этого заседания уже есть такое обозначение или название ({rule}). Дайте другое.',
    ar: 'لمقترح في هذه الجلسة هذا الرمز أو العنوان بالفعل ({rule}). أعطه غيره.', zh: '本次会议已有提案使用此文号或标题（{rule}）。请另取一个。' } },
  'no-such-proposal': { status: 409, words: {
    en: 'There is no such proposal before the meeting ({rule}).', fr: 'La séance n’est pas saisie d’une telle proposition ({rule}).', es: 'No hay tal propuesta ante la sesión ({rule}).',
    ru: 'Такого предложения перед заседанием нет ({rule}).', ar: 'لا يوجد مقترح كهذا معروض على الجلسة ({rule}).', zh: '会议没有此项提案（{rule}）。' } },
  'other-item': { status: 409, words: {
    en: 'This is before the meeting under another item of the agenda ({rule}). Take that item up first.', fr: 'La séance en est saisie au titre d’un autre point de l’ordre du jour ({rule}). Abordez d’abord ce point.',
    es: 'La sesión lo tiene ante sí en relación con otro tema del programa ({rule}). Aborde antes ese tema.', ru: 'Это рассматривается по другому пункту повестки дня ({rule}). Сначала перейдите к тому пункту.',
    ar: 'هذا معروض على الجلسة في إطار بند آخر من جدول الأعمال ({rule}). تناول ذلك البند أولا.', zh: '此案属于议程另一项目（{rule}）。请先审议该项目。' } },
  'proposal-decided': { status: 409, words: {
    en: 'This is decided, or can no longer be changed ({rule}).', fr: 'C’est déjà décidé, ou ne peut plus être modifié ({rule}).', es: 'Ya está decidido, o no puede modificarse ({rule}).',
    ru: 'Это уже решено или не может быть изменено ({rule}).', ar: 'بُتّ في هذا أو لم يعد تغييره ممكنا ({rule}).', zh: '此事已决，或不能再变更（{rule}）。' } },
  'amendments-first': { status: 409, words: {
    en: 'An amendment to it is decided on first ({rule}).', fr: 'Il faut d’abord se prononcer sur un amendement ({rule}).', es: 'Antes se decide sobre una enmienda ({rule}).',
    ru: 'Сначала решается поправка к нему ({rule}).', ar: 'يُبتّ أولا في تعديل عليه ({rule}).', zh: '须先就其修正案作出决定（{rule}）。' } },
  'not-parts': { status: 422, words: {
    en: 'Name 1 to 50 different parts of one proposal, before any of them is voted on ({rule}).', fr: 'Nommez de 1 à 50 parties différentes d’une même proposition, avant tout vote sur l’une d’elles ({rule}).', es: 'Indique de 1 a 50 partes distintas de una propuesta, antes de que se vote ninguna ({rule}).',
    ru: 'Назовите от 1 до 50 разных частей одного предложения, пока ни одна из них не голосовалась ({rule}).', ar: 'سمّ من جزء واحد إلى 50 جزءا مختلفا من مقترح واحد، قبل التصويت على أي منها ({rule}).', zh: '请列出同一提案的1至50个不同部分，且须在对其中任何部分表决之前（{rule}）。' } },
  'parts-first': { status: 409, words: {
    en: 'Its parts are voted on separately, before the whole ({rule}).', fr: 'On vote d’abord séparément sur ses parties, puis sur l’ensemble ({rule}).', es: 'Antes se votan por separado sus partes, y luego el conjunto ({rule}).',
    ru: 'Сначала отдельно голосуются его части, затем целое ({rule}).', ar: 'يُصوت أولا على أجزائه منفصلة ثم عليه كاملا ({rule}).', zh: '须先对其各部分分别表决，再表决整体（{rule}）。' } },
  'no-such-part': { status: 409, words: {
    en: 'No such part is to be voted on separately, or it was voted on already ({rule}).', fr: 'Aucune partie de ce nom n’est à mettre aux voix séparément, ou elle l’a déjà été ({rule}).', es: 'No hay tal parte que votar por separado, o ya se votó ({rule}).',
    ru: 'Такой части для отдельного голосования нет, или она уже голосовалась ({rule}).', ar: 'لا يوجد جزء كهذا للتصويت عليه منفصلا، أو سبق التصويت عليه ({rule}).', zh: '没有须分别表决的此一部分，或已对其表决（{rule}）。' } },
  'division-without-parts': { status: 422, words: {
    en: 'Say which proposal it is, and name the parts to be voted on separately.', fr: 'Dites de quelle proposition il s’agit et nommez les parties à mettre aux voix séparément.', es: 'Indique de qué propuesta se trata y qué partes se votan por separado.',
    ru: 'Укажите, о каком предложении речь, и назовите части для отдельного голосования.', ar: 'حدد المقترح وسمّ الأجزاء المراد التصويت عليها منفصلة.', zh: '请说明是哪项提案，并列出须分别表决的部分。' } },
  'debate-closed': { status: 409, words: {
    en: 'The debate is closed ({rule}). Explanations, votes and replies go on.', fr: 'Le débat est clos ({rule}). Les explications, les votes et les réponses se poursuivent.',
    es: 'El debate está cerrado ({rule}). Siguen las explicaciones, las votaciones y las respuestas.', ru: 'Прения прекращены ({rule}). Разъяснения, голосования и ответы продолжаются.',
    ar: 'أُقفلت المناقشة ({rule}). وتستمر التعليلات والتصويت والردود.', zh: '辩论已结束（{rule}）。解释、表决和答辩继续进行。' } },
  'debate-adjourned': { status: 409, words: {
    en: 'The debate is adjourned ({rule}). It goes on when its item is taken up again, or when the chair resumes it.',
    fr: 'Le débat est ajourné ({rule}). Il reprend quand son point est de nouveau abordé, ou quand la présidence le rouvre.',
    es: 'El debate está aplazado ({rule}). Continúa cuando se aborde de nuevo su tema o cuando la presidencia lo reanude.',
    ru: 'Прения отложены ({rule}). Они продолжатся, когда к их пункту вернутся или когда их возобновит председатель.',
    ar: 'أُجّلت المناقشة ({rule}). وتُستأنف حين يُتناول بندها من جديد أو حين تستأنفها الرئاسة.', zh: '辩论已暂停（{rule}）。重新审议该项目或由主席恢复时继续。' } },
  'voting-under-way': { status: 409, words: {
    en: 'Voting has begun and is not interrupted ({rule}).', fr: 'Le vote a commencé et ne s’interrompt pas ({rule}).', es: 'La votación ha comenzado y no se interrumpe ({rule}).',
    ru: 'Голосование началось и не прерывается ({rule}).', ar: 'بدأ التصويت ولا يُقاطع ({rule}).', zh: '表决已开始，不得打断（{rule}）。' } },
  'no-vote-under-way': { status: 409, words: {
    en: 'No vote is being taken ({rule}).', fr: 'Aucun vote n’est en cours ({rule}).', es: 'No hay ninguna votación en curso ({rule}).',
    ru: 'Голосование не проводится ({rule}).', ar: 'لا يجري أي تصويت ({rule}).', zh: '目前没有进行表决（{rule}）。' } },
  'another-vote': { status: 409, words: {
    en: 'The vote now under way is on another question. Nothing was entered; look again.', fr: 'Le vote en cours porte sur une autre question. Rien n’a été enregistré ; vérifiez.', es: 'La votación en curso trata de otra cuestión. No se ha registrado nada; compruébelo.',
    ru: 'Сейчас голосуется другой вопрос. Ничего не записано; проверьте ещё раз.', ar: 'التصويت الجاري الآن في مسألة أخرى. لم يُسجل شيء؛ راجع من جديد.', zh: '目前表决的是另一问题。未作任何登记，请重新核对。' } },
  'may-not-vote': { status: 403, words: {
    en: '{who} has no vote here ({rule}).', fr: '{who} n’a pas le droit de vote ici ({rule}).', es: '{who} no tiene voto aquí ({rule}).',
    ru: '{who} не имеет здесь права голоса ({rule}).', ar: 'ليس لـ{who} حق التصويت هنا ({rule}).', zh: '{who}在此没有表决权（{rule}）。' } },
  'chair-votes-not': { status: 403, words: {
    en: 'Whoever presides does not vote; another of the delegation of {who} does ({rule}).', fr: 'Qui préside ne vote pas ; un autre membre de la délégation vote : {who} ({rule}).', es: 'Quien preside no vota; vota otro miembro de la delegación de {who} ({rule}).',
    ru: 'Председательствующий не голосует; голосует другой член делегации: {who} ({rule}).', ar: 'لا يصوت من يرأس؛ بل عضو آخر من وفد {who} ({rule}).', zh: '主持会议者不表决，由{who}代表团另一成员表决（{rule}）。' } },
  'counted-otherwise': { status: 409, words: {
    en: 'This vote is being counted in the other way ({rule}).', fr: 'Ce vote est compté d’une autre façon ({rule}).', es: 'Esta votación se cuenta de otro modo ({rule}).',
    ru: 'Это голосование подсчитывается иначе ({rule}).', ar: 'يُعدّ هذا التصويت بطريقة أخرى ({rule}).', zh: '此次表决以另一方式计票（{rule}）。' } },
  'more-votes-than-members': { status: 422, words: {
    en: 'That is more than there are members ({rule}).', fr: 'Ce nombre dépasse celui des membres ({rule}).', es: 'Ese número supera el de los miembros ({rule}).',
    ru: 'Это больше числа членов ({rule}).', ar: 'هذا أكثر من عدد الأعضاء ({rule}).', zh: '该数目超过成员总数（{rule}）。' } },
  'no-right-of-reply': { status: 403, words: {
    en: '{who} has no right of reply here ({rule}).', fr: 'Pas de droit de réponse ici : {who} ({rule}).', es: '{who} no tiene aquí derecho de respuesta ({rule}).',
    ru: '{who} не имеет здесь права на ответ ({rule}).', ar: 'ليس لـ{who} حق الرد هنا ({rule}).', zh: '{who}在此没有答辩权（{rule}）。' } },
  'reply-in-writing': { status: 409, words: {
    en: '{who} spoke through its Head of State: the reply is made in writing ({rule}).', fr: 'Déclaration d’un chef d’État ({who}) : on répond par écrit ({rule}).', es: 'Habló el Jefe de Estado ({who}): se responde por escrito ({rule}).',
    ru: 'Выступал глава государства ({who}): ответ даётся письменно ({rule}).', ar: 'تكلم رئيس الدولة ({who}): يكون الرد كتابة ({rule}).', zh: '{who}由国家元首发言，须以书面答复（{rule}）。' } },
  'replies-used': { status: 409, words: {
    en: '{who} has used its replies on this item ({rule}).', fr: 'Droit de réponse épuisé sur ce point : {who} ({rule}).', es: '{who} ha agotado sus respuestas sobre este tema ({rule}).',
    ru: 'Право на ответ по этому пункту исчерпано: {who} ({rule}).', ar: 'استنفد {who} ردوده في هذا البند ({rule}).', zh: '{who}就此项目的答辩次数已用完（{rule}）。' } },
  'replies-not-begun': { status: 409, words: {
    en: 'Replies come at the end: the chair has not begun them ({rule}).', fr: 'Les réponses viennent à la fin : la présidence ne les a pas ouvertes ({rule}).', es: 'Las respuestas van al final: la presidencia no las ha iniciado ({rule}).',
    ru: 'Ответы — в конце: председатель к ним ещё не перешёл ({rule}).', ar: 'تأتي الردود في النهاية: لم يبدأها الرئيس بعد ({rule}).', zh: '答辩在最后进行：主席尚未宣布开始（{rule}）。' } },
  'replies-under-way': { status: 409, words: {
    en: 'The meeting has passed on to replies ({rule}).', fr: 'La séance en est aux réponses ({rule}).', es: 'La sesión ya está en las respuestas ({rule}).',
    ru: 'Заседание перешло к ответам ({rule}).', ar: 'انتقلت الجلسة إلى الردود ({rule}).', zh: '会议已进入答辩阶段（{rule}）。' } },
  'replies-at-end-of-day': { status: 409, words: {
    en: 'Another meeting follows today: replies come at the end of the last ({rule}).', fr: 'Une autre séance suit aujourd’hui : les réponses viendront à la fin de la dernière ({rule}).', es: 'Hoy hay otra sesión: las respuestas irán al final de la última ({rule}).',
    ru: 'Сегодня будет ещё одно заседание: ответы — в конце последнего ({rule}).', ar: 'تليها اليوم جلسة أخرى: تأتي الردود في نهاية آخرها ({rule}).', zh: '今日还有会议，答辩在最后一次会议结束时进行（{rule}）。' } },
  'statement-to-name': { status: 422, words: {
    en: 'Name the statement to which {who} replies ({rule}).', fr: 'Indiquez à quelle déclaration on répond : {who} ({rule}).', es: 'Indique a qué declaración responde {who} ({rule}).',
    ru: 'Укажите, на какое выступление отвечает {who} ({rule}).', ar: 'اذكر البيان الذي يرد عليه {who} ({rule}).', zh: '请指明{who}针对哪次发言答辩（{rule}）。' } },
  'no-such-statement': { status: 422, words: {
    en: 'Another delegation has made no such statement at this meeting, nor earlier today ({rule}).', fr: 'Aucune autre délégation n’a fait une telle déclaration à cette séance, ni plus tôt aujourd’hui ({rule}).', es: 'Ninguna otra delegación ha hecho tal declaración en esta sesión ni antes en el día ({rule}).',
    ru: 'Такого выступления другой делегации не было ни на этом заседании, ни ранее сегодня ({rule}).', ar: 'لم يُدلِ وفد آخر ببيان كهذا في هذه الجلسة ولا قبلها اليوم ({rule}).', zh: '本次会议及今日早前会议上，其他代表团均无此发言（{rule}）。' } },
  'item-is-the-meetings': { status: 403, words: {
    en: 'A reply is on the item of the statement it answers; the chair or the secretariat alone states another ({rule}).', fr: 'La réponse porte sur le point de la déclaration visée ; seuls la présidence ou le secrétariat en indiquent un autre ({rule}).', es: 'La respuesta trata del tema de la declaración a la que contesta; solo la presidencia o la secretaría indican otro ({rule}).',
    ru: 'Ответ даётся по пункту того выступления, на которое отвечают; другой указывают только председатель или секретариат ({rule}).', ar: 'يكون الرد في بند البيان المردود عليه؛ ولا يحدد غيره إلا الرئاسة أو الأمانة ({rule}).', zh: '答辩所属项目即所答复发言的项目；只有主席或秘书处可另行指明（{rule}）。' } },
  'no-such-item': { status: 422, words: {
    en: 'This meeting has taken up no such item ({rule}).', fr: 'Cette séance n’a pas abordé ce point ({rule}).', es: 'Esta sesión no ha abordado tal tema ({rule}).',
    ru: 'Это заседание не рассматривало такого пункта ({rule}).', ar: 'لم تتناول هذه الجلسة بندا كهذا ({rule}).', zh: '本次会议未审议此项目（{rule}）。' } },
  'item-taken-up': { status: 409, words: {
    en: 'This item is under consideration already ({rule}).', fr: 'Ce point est déjà à l’examen ({rule}).', es: 'Este tema ya se está examinando ({rule}).',
    ru: 'Этот пункт уже рассматривается ({rule}).', ar: 'هذا البند قيد النظر بالفعل ({rule}).', zh: '此项目已在审议中（{rule}）。' } },
  'debate-open': { status: 409, words: {
    en: 'The debate is open ({rule}).', fr: 'Le débat est ouvert ({rule}).', es: 'El debate está abierto ({rule}).',
    ru: 'Прения открыты ({rule}).', ar: 'المناقشة مفتوحة ({rule}).', zh: '辩论正在进行（{rule}）。' } },
  'carry-other-session': { status: 422, words: {
    en: 'A list goes on within one session: that meeting is of another.', fr: 'Une liste se poursuit au sein d’une même session : cette séance relève d’une autre.', es: 'Una lista continúa dentro de un mismo período de sesiones: esa sesión es de otro.',
    ru: 'Список продолжается в пределах одной сессии, а то заседание — другой.', ar: 'تستمر القائمة ضمن دورة واحدة، وتلك الجلسة من دورة أخرى.', zh: '名单只在同一届会内延续；该会议属于另一届会。' } },
  'carry-not-closed': { status: 409, words: {
    en: 'Speakers are taken over from a meeting that has closed.', fr: 'On reprend les orateurs d’une séance déjà levée.', es: 'Se pasan los oradores de una sesión ya levantada.',
    ru: 'Ораторы переносятся с заседания, которое закрыто.', ar: 'يُنقل المتكلمون من جلسة رُفعت.', zh: '只能转入已结束会议的发言者。' } },
  'carry-other-rules': { status: 409, words: {
    en: 'A list goes on where both meetings have the same rules and name their speakers.', fr: 'Une liste se poursuit si les deux séances ont les mêmes règles et nomment leurs orateurs.',
    es: 'Una lista continúa si ambas sesiones tienen las mismas reglas y nombran a sus oradores.', ru: 'Список продолжается, если у обоих заседаний одни правила и ораторы называются.',
    ar: 'تستمر القائمة إذا كانت للجلستين القواعد نفسها وكان المتكلمون يُسمَّون فيهما.', zh: '两次会议规则相同且具名发言时，名单方可延续。' } },
  'nobody-to-carry': { status: 409, words: {
    en: 'Nobody is left there to take over: whoever was not reached stands on a later list already ({rule}).', fr: 'Il ne reste personne à reprendre : les orateurs non appelés figurent déjà sur une liste ultérieure ({rule}).',
    es: 'No queda nadie que pasar: quienes no fueron llamados ya figuran en una lista posterior ({rule}).', ru: 'Переносить некого: не выступившие уже стоят в одном из следующих списков ({rule}).',
    ar: 'لم يبق من يُنقل: من لم يصل إليه الدور مدرج بالفعل في قائمة لاحقة ({rule}).', zh: '已无可转入者：未轮到者均已列入其后的名单（{rule}）。' } },
  'replies-to-come': { status: 409, words: {
    en: '{who} has asked for a reply: it is heard before the meeting closes ({rule}).', fr: 'Droit de réponse demandé par {who} : il s’exerce avant la levée ({rule}).', es: '{who} ha pedido responder: se le oye antes de levantar la sesión ({rule}).',
    ru: 'Запрошено право на ответ ({who}): он заслушивается до закрытия ({rule}).', ar: 'طلب {who} حق الرد: يُستمع إليه قبل رفع الجلسة ({rule}).', zh: '{who}已请求答辩，须在会议结束前进行（{rule}）。' } },
});

/** A refusal that names a party in each language by its own name, and cites a rule where one is given. */
export function refuseAbout(reason: Parameters<typeof refuse>[0], party: Pick<Party, 'names'> | undefined, rule?: Rule): Refusal {
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
