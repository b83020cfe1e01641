import { defineRefusals } from './refusal.ts';

/** What the spine itself may refuse, whatever the slice. */
export const refuse = defineRefusals('request', {
  'sign-in-first': {
    status: 401,
    words: {
      en: 'Sign in first. What you typed is kept on this page.',
      fr: 'Connectez-vous d’abord. Votre saisie est conservée sur cette page.',
      es: 'Inicie sesión primero. Lo que ha escrito se conserva en esta página.',
      ru: 'Сначала войдите в систему. Введённый текст сохранён на этой странице.',
      ar: 'سجّل الدخول أولا. ما كتبته محفوظ في هذه الصفحة.',
      zh: '请先登录。您输入的内容已保留在本页。',
    },
  },
  'meant-by-another': {
    status: 401,
    words: {
      en: 'Who is signed in on this device is not who sent this. Sign in as the person who did, and it will be sent.',
      fr: 'La personne connectée sur cet appareil n’est pas l’auteur de l’envoi. Connectez-vous sous le bon compte et il partira.',
      es: 'La persona que ha iniciado sesión en este dispositivo no es quien hizo el envío. Inicie sesión con la cuenta correcta y se transmitirá.',
      ru: 'На этом устройстве вошёл в систему не тот, кто это отправил. Войдите под нужной учётной записью, и отправка уйдёт.',
      ar: 'من سجّل الدخول على هذا الجهاز ليس صاحب هذا الإرسال. سجّل الدخول بالحساب الصحيح وسيُرسل.',
      zh: '此设备上当前登录者并非发送此内容的人。请以发送者的账户登录，届时将予发送。',
    },
  },
  'not-yours-to-do': {
    status: 403,
    words: {
      en: 'Your role here does not include this. Who may: {who}',
      fr: 'Votre rôle ne le permet pas ici. Qui le peut : {who}',
      es: 'Su función no lo permite aquí. Quién puede: {who}',
      ru: 'Ваша роль этого не предусматривает. Кто может: {who}',
      ar: 'دورك هنا لا يشمل ذلك. من يحق له: {who}',
      zh: '您在此处的角色无权这样做。有权者：{who}',
    },
  },
  'not-there': {
    status: 404,
    words: {
      en: 'There is nothing at this address.',
      fr: 'Il n’y a rien à cette adresse.',
      es: 'No hay nada en esta dirección.',
      ru: 'По этому адресу ничего нет.',
      ar: 'لا يوجد شيء على هذا العنوان.',
      zh: '此地址没有内容。',
    },
  },
  'submission-used': {
    status: 409,
    words: {
      en: 'This submission number was already used for something else. Reload the page and send again.',
      fr: 'Ce numéro d’envoi a déjà servi à autre chose. Rechargez la page et renvoyez.',
      es: 'Este número de envío ya se usó para otra cosa. Recargue la página y envíe de nuevo.',
      ru: 'Этот номер отправки уже использован для другого действия. Обновите страницу и отправьте снова.',
      ar: 'استُعمل رقم الإرسال هذا لأمر آخر. أعد تحميل الصفحة ثم أرسل من جديد.',
      zh: '此提交编号已用于其他事项。请重新加载页面后再发送。',
    },
  },
  'submission-malformed': {
    status: 400,
    words: {
      en: 'A submission number is a UUID. Reload the page and send again.',
      fr: 'Un numéro d’envoi est un UUID. Rechargez la page et renvoyez.',
      es: 'El número de envío es un UUID. Recargue la página y envíe de nuevo.',
      ru: 'Номер отправки — это UUID. Обновите страницу и отправьте снова.',
      ar: 'رقم الإرسال معرّف من نوع UUID. أعد تحميل الصفحة ثم أرسل من جديد.',
      zh: '提交编号应为 UUID。请重新加载页面后再发送。',
    },
  },
  'too-large': {
    status: 413,
    words: {
      en: 'This is too large to be sent in one piece.',
      fr: 'L’envoi est trop volumineux pour être transmis en une fois.',
      es: 'El envío es demasiado grande para transmitirse de una vez.',
      ru: 'Отправка слишком велика, чтобы передать её целиком.',
      ar: 'الإرسال أكبر من أن ينقل دفعة واحدة.',
      zh: '内容过大，无法一次发送。',
    },
  },
  'not-readable': {
    status: 400,
    words: {
      en: 'What was sent could not be read as JSON or as a form.',
      fr: 'L’envoi n’est lisible ni comme JSON ni comme formulaire.',
      es: 'Lo enviado no se puede leer como JSON ni como formulario.',
      ru: 'Отправленное не удалось прочитать ни как JSON, ни как форму.',
      ar: 'تعذرت قراءة المرسل بصيغة JSON أو كنموذج.',
      zh: '发送的内容无法按 JSON 或表单读取。',
    },
  },
  'from-elsewhere': {
    status: 403,
    words: {
      en: 'This came from another site, so it was not carried out. Send it from this site.',
      fr: 'Cet envoi provient d’un autre site et n’a pas été exécuté. Envoyez-le depuis ce site.',
      es: 'Este envío procede de otro sitio y no se ha ejecutado. Envíelo desde este sitio.',
      ru: 'Запрос пришёл с другого сайта и не выполнен. Отправьте его с этого сайта.',
      ar: 'ورد هذا الطلب من موقع آخر فلم ينفّذ. أرسله من هذا الموقع.',
      zh: '此请求来自其他网站，未予执行。请从本网站发送。',
    },
  },
  'too-many': {
    status: 429,
    words: {
      en: 'Too many attempts. Wait {n} seconds and try again.',
      fr: 'Trop de tentatives. Attendez {n} secondes et réessayez.',
      es: 'Demasiados intentos. Espere {n} segundos y vuelva a intentarlo.',
      ru: 'Слишком много попыток. Подождите {n} с и повторите.',
      ar: 'محاولات كثيرة. انتظر {n} ثانية ثم حاول ثانية.',
      zh: '尝试次数过多。请等待 {n} 秒后再试。',
    },
  },
  'too-many-lines': {
    status: 429,
    words: {
      en: 'As many screens listen from your network as one network may have. This one tries again in {n} seconds.',
      fr: 'Votre réseau compte déjà autant d’écrans à l’écoute qu’un seul réseau peut en avoir. Nouvel essai dans {n} secondes.',
      es: 'Desde su red ya escuchan tantas pantallas como se admiten de una sola red. Se volverá a intentar en {n} segundos.',
      ru: 'Из вашей сети подключено столько экранов, сколько допускается для одной сети. Новая попытка через {n} с.',
      ar: 'بلغ عدد الشاشات المتصلة من شبكتكم الحد المسموح به لشبكة واحدة. تعاد المحاولة بعد {n} ثانية.',
      zh: '您所在网络的实时屏幕数已达单一网络的上限。{n} 秒后将重试。',
    },
  },
  'too-much': {
    status: 422,
    words: {
      en: 'Something in what was sent is longer, or holds more, than can be kept in one piece. Shorten or divide it, and send it again.',
      fr: 'Un élément de l’envoi est trop long ou trop fourni pour être conservé d’un seul tenant. Abrégez-le ou divisez-le, puis renvoyez.',
      es: 'Algo de lo enviado es demasiado largo o extenso para conservarlo de una pieza. Acórtelo o divídalo y envíelo de nuevo.',
      ru: 'Что-то в отправленном слишком длинно или объёмно, чтобы сохранить его целиком. Сократите или разделите текст и отправьте снова.',
      ar: 'في ما أُرسل جزء أطول أو أكبر من أن يُحفظ قطعة واحدة. اختصره أو قسّمه ثم أرسل من جديد.',
      zh: '发送的内容中有一处过长或过多，无法整体保存。请缩短或拆分后重新发送。',
    },
  },
  'out-of-range': {
    status: 422,
    words: {
      en: 'A number, date or time in what was sent lies outside what can be kept. Check it and send it again.',
      fr: 'Un nombre, une date ou une heure de l’envoi sort des limites admises. Vérifiez et renvoyez.',
      es: 'Un número, una fecha o una hora de lo enviado está fuera de los límites admitidos. Compruébelo y envíelo de nuevo.',
      ru: 'Число, дата или время в отправленном выходит за допустимые пределы. Проверьте и отправьте снова.',
      ar: 'في ما أُرسل رقم أو تاريخ أو وقت خارج الحدود المقبولة. تحقق منه ثم أرسل من جديد.',
      zh: '发送的内容中有数字、日期或时间超出可保存的范围。请核对后重新发送。',
    },
  },
  'not-to-be-kept': {
    status: 422,
    words: {
      en: 'The text holds characters that cannot be kept. Take them out and send it again.',
      fr: 'Le texte contient des caractères qui ne peuvent être conservés. Retirez-les et renvoyez.',
      es: 'El texto contiene caracteres que no se pueden conservar. Elimínelos y envíelo de nuevo.',
      ru: 'Текст содержит символы, которые нельзя сохранить. Удалите их и отправьте снова.',
      ar: 'يتضمن النص رموزا لا يمكن حفظها. احذفها ثم أرسل من جديد.',
      zh: '文本含有无法保存的字符。请删除后重新发送。',
    },
  },
  'too-busy': {
    status: 503,
    words: {
      en: 'More is asked of Parley at this moment than it can do. Nothing was changed; try again in {n} seconds.',
      fr: 'Parley reçoit en ce moment plus de demandes qu’il n’en peut traiter. Rien n’a été modifié ; réessayez dans {n} secondes.',
      es: 'En este momento Parley recibe más solicitudes de las que puede atender. Nada ha cambiado; vuelva a intentarlo en {n} segundos.',
      ru: 'Сейчас к Parley поступает больше запросов, чем он может обработать. Ничего не изменилось; повторите через {n} с.',
      ar: 'يتلقى Parley الآن طلبات أكثر مما يمكنه تلبيته. لم يتغير شيء؛ حاول ثانية بعد {n} ثوان.',
      zh: 'Parley 目前收到的请求超出其处理能力。未作任何更改，请在 {n} 秒后重试。',
    },
  },
  'try-again': {
    status: 503,
    words: {
      en: 'The record could not be reached just now. Nothing was changed; send it again in a moment.',
      fr: 'Le registre est momentanément inaccessible. Rien n’a été modifié ; renvoyez dans un instant.',
      es: 'El registro no está accesible en este momento. Nada ha cambiado; envíelo de nuevo en un instante.',
      ru: 'Запись сейчас недоступна. Ничего не изменилось; отправьте снова через минуту.',
      ar: 'تعذر الوصول إلى السجل الآن. لم يتغير شيء؛ أعد الإرسال بعد قليل.',
      zh: '暂时无法访问记录。未作任何更改，请稍后重新发送。',
    },
  },
});

/** The words over a list of what is wrong with an input. */
export const INPUT_WORDS = {
  en: 'Something in what was sent needs mending.',
  fr: 'Un élément de l’envoi est à corriger.',
  es: 'Hay algo que corregir en lo enviado.',
  ru: 'В отправленном нужно кое-что исправить.',
  ar: 'في ما أرسل ما يحتاج إلى تصحيح.',
  zh: '发送的内容有需要更正之处。',
} as const;
