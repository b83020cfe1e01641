import { defineWords } from '#platform/words.ts';

/** Words of a delegate's screen. */
export const delegateWords = defineWords({
  delegate: { en: 'Ask for the floor', fr: 'Demander la parole', es: 'Pedir la palabra', ru: 'Попросить слова', ar: 'طلب الكلمة', zh: '请求发言' },
  ask: { en: 'Ask for the floor', fr: 'Demander la parole', es: 'Pedir la palabra', ru: 'Попросить слова', ar: 'طلب الكلمة', zh: '请求发言' },
  askAgain: { en: 'Ask for the floor again', fr: 'Redemander la parole', es: 'Pedir de nuevo la palabra', ru: 'Попросить слова снова', ar: 'طلب الكلمة مجددا', zh: '再次请求发言' },
  onBehalf: { en: 'Speak on behalf of a group', fr: 'Parler au nom d’un groupe', es: 'Hablar en nombre de un grupo', ru: 'Выступить от имени группы', ar: 'الكلام باسم مجموعة', zh: '代表集团发言' },
  whose: { en: 'Whose statement is it?', fr: 'De qui est la déclaration ?', es: '¿De quién es la declaración?', ru: 'Чьё это заявление?', ar: 'بيان من هو؟', zh: '这是谁的发言？' },
  withdraw: { en: 'Withdraw', fr: 'Se retirer de la liste', es: 'Retirarse de la lista', ru: 'Сняться со списка', ar: 'الانسحاب من القائمة', zh: '撤回请求' },
  withdrawAsk: {
    en: 'You lose this place. Asking again puts you at the end of your class.', fr: 'Vous perdez ce rang. Une nouvelle demande vous place à la fin de votre catégorie.',
    es: 'Perderá este puesto. Si vuelve a pedirla, irá al final de su categoría.', ru: 'Вы потеряете это место. Новая просьба поставит вас в конец вашей категории.',
    ar: 'تفقد هذه المرتبة. وإن طلبت من جديد وُضعت في آخر فئتك.', zh: '您将失去当前位次；再次请求会排在本类别末尾。',
  },
  yesWithdraw: { en: 'Withdraw from the list', fr: 'Confirmer le retrait', es: 'Confirmar la retirada', ru: 'Подтвердить снятие', ar: 'تأكيد الانسحاب', zh: '确认撤回' },
  yourPlace: { en: 'Your place on the list', fr: 'Votre rang sur la liste', es: 'Su puesto en la lista', ru: 'Ваше место в списке', ar: 'مرتبتك في القائمة', zh: '您在名单上的位次' },
  placeOf: { en: 'of {n}', fr: 'sur {n}', es: 'de {n}', ru: 'из {n}', ar: 'من {n}', zh: '共{n}位' },
  youAreNext: { en: 'You are next', fr: 'C’est bientôt à vous', es: 'Usted es el siguiente', ru: 'Вы следующий', ar: 'أنت التالي', zh: '下一位是您' },
  youHaveFloor: { en: 'You have the floor', fr: 'Vous avez la parole', es: 'Tiene usted la palabra', ru: 'Слово за вами', ar: 'الكلمة لك', zh: '现在由您发言' },
  youSpoke: { en: 'You spoke for {time}, at {at}.', fr: 'Vous avez parlé {time}, à {at}.', es: 'Habló {time}, a las {at}.', ru: 'Вы выступали {time}, в {at}.', ar: 'تكلمت {time}، في الساعة {at}.', zh: '您于{at}发言，用时{time}。' },
  notOnList: { en: 'You are not on the list.', fr: 'Vous n’êtes pas sur la liste.', es: 'No está en la lista.', ru: 'Вас нет в списке.', ar: 'لست في القائمة.', zh: '您不在名单上。' },
  closedNow: {
    en: 'The list is closed. The secretariat can add you with the chair’s consent.', fr: 'La liste est close. Le secrétariat peut vous inscrire avec l’accord de la présidence.',
    es: 'La lista está cerrada. La secretaría puede añadirle con la anuencia de la presidencia.', ru: 'Запись прекращена. Секретариат может внести вас с согласия председателя.',
    ar: 'القائمة مقفلة. يمكن للأمانة إضافتك بموافقة الرئيس.', zh: '名单已截止。经主席同意，秘书处可以补列。',
  },
  notOpenYet: {
    en: 'The list is not open yet. This page shows it as soon as it is.', fr: 'La liste n’est pas encore ouverte. Cette page l’indiquera aussitôt.',
    es: 'La lista aún no está abierta. Esta página lo mostrará en cuanto lo esté.', ru: 'Запись ещё не открыта. Страница сразу это покажет.',
    ar: 'لم تُفتح القائمة بعد. وتظهر هنا فور فتحها.', zh: '名单尚未开放。开放后本页会立即显示。',
  },
  over: { en: 'The meeting is over.', fr: 'La séance est levée.', es: 'La sesión ha terminado.', ru: 'Заседание завершено.', ar: 'انتهت الجلسة.', zh: '会议已结束。' },
  noParty: {
    en: 'You hold no role here that includes the floor. You can follow the meeting on its public page.', fr: 'Aucun de vos rôles ici ne comprend la parole. Vous pouvez suivre la séance sur sa page publique.',
    es: 'Ninguna de sus funciones aquí incluye el uso de la palabra. Puede seguir la sesión en su página pública.', ru: 'Ваши роли здесь не дают права выступать. За заседанием можно следить на открытой странице.',
    ar: 'ليس لك هنا دور يشمل حق الكلام. يمكنك متابعة الجلسة في صفحتها العامة.', zh: '您在此没有发言权。您可以在公开页面关注会议。',
  },
});

export type DelegateWords = typeof delegateWords;
