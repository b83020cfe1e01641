import { defineRefusals } from '#platform/refusal.ts';

export const refuse = defineRefusals('people', {
  'not-by-token': {
    status: 403,
    words: {
      en: 'A program with a token may not do this. Sign in and do it on your own page.',
      fr: 'Un programme muni d’un jeton ne peut pas le faire. Connectez-vous et faites-le sur votre page.',
      es: 'Un programa con un token no puede hacerlo. Inicie sesión y hágalo en su página.',
      ru: 'Программе с токеном это недоступно. Войдите и сделайте это на своей странице.',
      ar: 'لا يجوز لبرنامج يحمل رمز وصول أن يفعل ذلك. سجّل الدخول وافعله في صفحتك.',
      zh: '持令牌的程序不能这样做。请登录后在您的页面上操作。',
    },
  },
  'bad-token': {
    status: 401,
    words: {
      en: 'This token is unknown, expired or revoked. Make a new one on your own page.',
      fr: 'Ce jeton est inconnu, expiré ou révoqué. Créez-en un nouveau sur votre page.',
      es: 'Este token es desconocido, ha caducado o fue revocado. Cree uno nuevo en su página.',
      ru: 'Этот токен неизвестен, просрочен или отозван. Создайте новый на своей странице.',
      ar: 'رمز الوصول هذا مجهول أو منتهٍ أو ملغى. أنشئ رمزا جديدا في صفحتك.',
      zh: '此令牌未知、已过期或已撤销。请在您的页面创建新令牌。',
    },
  },
  'link-spent': {
    status: 410,
    words: {
      en: 'This link was already used or has expired. Ask for a new one; it comes by e-mail within a minute.',
      fr: 'Ce lien a déjà servi ou a expiré. Demandez-en un nouveau ; il arrive par courriel en une minute.',
      es: 'Este enlace ya se usó o ha caducado. Pida uno nuevo; llegará por correo en un minuto.',
      ru: 'Эта ссылка уже использована или просрочена. Запросите новую — она придёт по почте в течение минуты.',
      ar: 'سبق استعمال هذا الرابط أو انتهت صلاحيته. اطلب رابطا جديدا يصلك بالبريد خلال دقيقة.',
      zh: '此链接已使用或已过期。请重新索取，一分钟内会通过电子邮件送达。',
    },
  },
  'passkey-refused': {
    status: 422,
    words: {
      en: 'The passkey could not be checked. Nothing was changed; try again, or sign in by e-mail.',
      fr: 'La clé d’accès n’a pas pu être vérifiée. Rien n’a changé ; réessayez ou connectez-vous par courriel.',
      es: 'No se pudo comprobar la llave de acceso. Nada ha cambiado; inténtelo de nuevo o entre por correo.',
      ru: 'Не удалось проверить ключ доступа. Ничего не изменилось; повторите или войдите по электронной почте.',
      ar: 'تعذر التحقق من مفتاح المرور. لم يتغير شيء؛ حاول ثانية أو ادخل بالبريد الإلكتروني.',
      zh: '无法验证通行密钥。未作任何更改；请重试或通过电子邮件登录。',
    },
  },
  'no-such-account': {
    status: 404,
    words: {
      en: 'There is no account under this number, or it was erased.',
      fr: 'Aucun compte ne porte ce numéro, ou il a été effacé.',
      es: 'No hay ninguna cuenta con este número, o fue borrada.',
      ru: 'Учётной записи с таким номером нет, или она стёрта.',
      ar: 'لا يوجد حساب بهذا الرقم، أو أنه مُحي.',
      zh: '没有此编号的账户，或该账户已删除。',
    },
  },
  'address-to-name': {
    status: 403,
    words: {
      en: 'This person does not yet take part at your places. Search for the exact e-mail address that the person gave you, and give the role on the page you find.',
      fr: 'Cette personne ne participe encore à rien de ce qui vous revient. Cherchez-la par son adresse électronique exacte, telle qu’elle vous l’a donnée, et attribuez le rôle sur la page trouvée.',
      es: 'Esta persona aún no participa en los lugares a su cargo. Búsquela por su dirección de correo exacta, tal como se la dio, y asigne la función en la página encontrada.',
      ru: 'Этот человек пока не участвует ни в чём из вашего ведения. Найдите его по точному адресу электронной почты, который он вам сообщил, и назначьте роль на найденной странице.',
      ar: 'لا يشارك هذا الشخص بعد في شيء مما تتولاه. ابحث عنه بعنوان بريده الإلكتروني الدقيق كما أعطاك إياه، ثم أسند الدور في الصفحة التي تجدها.',
      zh: '此人尚未参与您负责的任何事务。请用其告知您的准确电子邮箱查找，然后在找到的页面上授予角色。',
    },
  },
  'account-number-taken': {
    status: 409,
    words: {
      en: 'This account number belongs to another address. Leave the number out; one will be made.',
      fr: 'Ce numéro de compte appartient à une autre adresse. Omettez-le ; un numéro sera attribué.',
      es: 'Este número de cuenta pertenece a otra dirección. Omítalo; se asignará uno.',
      ru: 'Этот номер учётной записи принадлежит другому адресу. Не указывайте номер — он будет присвоен.',
      ar: 'رقم الحساب هذا يعود إلى عنوان آخر. اتركه فارغا وسيُنشأ رقم.',
      zh: '此账户编号属于另一地址。请勿填写编号，系统会自动生成。',
    },
  },
  'role-needs-party': {
    status: 422,
    words: {
      en: 'Say for whom: a delegate or an observer speaks for a party.',
      fr: 'Indiquez pour qui : un délégué ou un observateur représente une partie.',
      es: 'Indique por quién: un delegado o un observador representa a una parte.',
      ru: 'Укажите, от чьего имени: делегат или наблюдатель представляет сторону.',
      ar: 'حدّد الجهة: المندوب أو المراقب يمثل طرفا.',
      zh: '请说明代表谁：代表或观察员须代表一方。',
    },
  },
  'role-without-party': {
    status: 422,
    words: {
      en: 'This role is held for the whole meeting, not for a party. Leave the party out.',
      fr: 'Ce rôle s’exerce pour toute la réunion, non pour une partie. N’indiquez pas de partie.',
      es: 'Esta función se ejerce para toda la reunión, no para una parte. No indique ninguna parte.',
      ru: 'Эта роль исполняется для всего заседания, а не от имени стороны. Не указывайте сторону.',
      ar: 'هذا الدور للاجتماع كله لا لطرف بعينه. اترك خانة الطرف فارغة.',
      zh: '此角色面向整个会议，不代表任何一方。请勿填写所代表方。',
    },
  },
  'administrators-everywhere': {
    status: 422,
    words: {
      en: 'An administrator is one everywhere: give this role at “*”, and no other role there.',
      fr: 'L’administration vaut partout : donnez ce rôle pour « * », et aucun autre rôle à cet endroit.',
      es: 'La administración lo es en todas partes: asigne esta función en «*», y ninguna otra ahí.',
      ru: 'Администратор — один для всего: назначайте эту роль на «*», а другие роли — не там.',
      ar: 'إدارة النظام تشمل كل شيء: أسند هذا الدور عند «*» ولا تسند غيره هناك.',
      zh: '管理员的权限遍及各处：此角色只能授予“*”，其他角色不得授予“*”。',
    },
  },
  'role-not-held': {
    status: 409,
    words: {
      en: 'This role is not held, or it has already ended. Reload the page to see how it stands.',
      fr: 'Ce rôle n’est pas exercé ou a déjà pris fin. Rechargez la page pour voir la situation.',
      es: 'Esta función no está asignada o ya ha finalizado. Recargue la página para ver la situación.',
      ru: 'Эта роль не назначена или уже прекращена. Обновите страницу, чтобы увидеть текущее положение.',
      ar: 'هذا الدور غير مسند أو انتهى بالفعل. أعد تحميل الصفحة لترى الوضع الحالي.',
      zh: '此角色未授予或已终止。请重新加载页面查看现状。',
    },
  },
  'last-administrator': {
    status: 409,
    words: {
      en: 'This is the only administrator. Give the role to somebody else first.',
      fr: 'C’est la seule personne chargée de l’administration. Donnez d’abord ce rôle à quelqu’un d’autre.',
      es: 'Es la única persona de la administración. Asigne primero la función a otra persona.',
      ru: 'Это единственный администратор. Сначала назначьте эту роль кому-то ещё.',
      ar: 'هذا هو الحساب الوحيد لإدارة النظام. أسند الدور إلى شخص آخر أولا.',
      zh: '这是唯一的管理员。请先将该角色授予他人。',
    },
  },
  'only-for-persons': {
    status: 403,
    words: {
      en: 'Only a person who is signed in has details, devices and tokens.',
      fr: 'Seule une personne connectée a des données, des appareils et des jetons.',
      es: 'Solo una persona que ha iniciado sesión tiene datos, dispositivos y tokens.',
      ru: 'Данные, устройства и токены есть только у вошедшего пользователя.',
      ar: 'البيانات والأجهزة ورموز الوصول تخص من سجّل الدخول فقط.',
      zh: '只有已登录的人员才有个人信息、设备和令牌。',
    },
  },
  'not-among-yours': {
    status: 404,
    words: {
      en: 'This is not on your page any more, or never was. Reload the page to see how it stands.',
      fr: 'Cet élément n’est plus sur votre page, ou n’y a jamais été. Rechargez la page.',
      es: 'Este elemento ya no está en su página, o nunca estuvo. Recargue la página.',
      ru: 'Этого больше нет на вашей странице или никогда не было. Обновите страницу.',
      ar: 'لم يعد هذا في صفحتك، أو لم يكن فيها قط. أعد تحميل الصفحة.',
      zh: '此项已不在您的页面上，或从未存在。请重新加载页面。',
    },
  },
  'token-known': {
    status: 409,
    words: {
      en: 'This token is already in use. Reload the page; it offers a new one.',
      fr: 'Ce jeton est déjà utilisé. Rechargez la page ; elle en propose un nouveau.',
      es: 'Este token ya está en uso. Recargue la página; le ofrecerá uno nuevo.',
      ru: 'Этот токен уже используется. Обновите страницу — она предложит новый.',
      ar: 'رمز الوصول هذا مستعمل بالفعل. أعد تحميل الصفحة لتحصل على رمز جديد.',
      zh: '此令牌已在使用。请重新加载页面获取新令牌。',
    },
  },
});
