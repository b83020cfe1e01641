import { defineWords } from '#platform/words.ts';

/** The mails of this slice. `{link}` stands on a line of its own, so that no mail program cuts it. */
export const mailWords = defineWords({
  signInSubject: {
    en: 'Your link to sign in', fr: 'Votre lien de connexion', es: 'Su enlace para iniciar sesión',
    ru: 'Ваша ссылка для входа', ar: 'رابط تسجيل دخولك', zh: '您的登录链接',
  },
  signInBody: {
    en: 'Open this link to sign in to {site}:\n\n{link}\n\nIt works once, within 20 minutes. If you did not ask for it, do nothing: nobody has signed in.',
    fr: 'Ouvrez ce lien pour vous connecter à {site} :\n\n{link}\n\nIl sert une seule fois, dans les 20 minutes. Si vous ne l’avez pas demandé, ne faites rien : personne ne s’est connecté.',
    es: 'Abra este enlace para iniciar sesión en {site}:\n\n{link}\n\nSirve una sola vez, en los próximos 20 minutos. Si no lo pidió, no haga nada: nadie ha iniciado sesión.',
    ru: 'Откройте эту ссылку, чтобы войти на {site}:\n\n{link}\n\nОна действует один раз, в течение 20 минут. Если вы её не запрашивали, ничего не делайте: никто не вошёл.',
    ar: 'افتح هذا الرابط لتسجيل الدخول إلى {site}:\n\n{link}\n\nيعمل مرة واحدة خلال 20 دقيقة. إن لم تطلبه فلا تفعل شيئا: لم يدخل أحد.',
    zh: '请打开此链接登录 {site}：\n\n{link}\n\n链接仅可使用一次，20 分钟内有效。如非您本人索取，无需处理：没有人登录。',
  },
  invitationSubject: {
    en: 'An account was opened for you', fr: 'Un compte a été ouvert pour vous', es: 'Se ha abierto una cuenta para usted',
    ru: 'Для вас открыта учётная запись', ar: 'فُتح حساب باسمك', zh: '已为您开设账户',
  },
  invitationBody: {
    en: 'An account was opened for you on {site}, under the name “{name}”. Open this link to sign in:\n\n{link}\n\nIt works once, within 14 days. Afterwards you can ask for a new link at any time with this e-mail address.',
    fr: 'Un compte a été ouvert pour vous sur {site}, au nom de « {name} ». Ouvrez ce lien pour vous connecter :\n\n{link}\n\nIl sert une seule fois, dans les 14 jours. Ensuite, vous pourrez demander à tout moment un nouveau lien avec cette adresse.',
    es: 'Se ha abierto una cuenta para usted en {site}, a nombre de «{name}». Abra este enlace para iniciar sesión:\n\n{link}\n\nSirve una sola vez, en los próximos 14 días. Después podrá pedir un enlace nuevo en cualquier momento con esta dirección.',
    ru: 'Для вас открыта учётная запись на {site} на имя «{name}». Откройте эту ссылку, чтобы войти:\n\n{link}\n\nОна действует один раз, в течение 14 дней. Позже вы сможете в любое время запросить новую ссылку с этим адресом.',
    ar: 'فُتح لك حساب على {site} بالاسم «{name}». افتح هذا الرابط لتسجيل الدخول:\n\n{link}\n\nيعمل مرة واحدة خلال 14 يوما. ويمكنك بعدها طلب رابط جديد في أي وقت بهذا العنوان.',
    zh: '已在 {site} 以“{name}”的名义为您开设账户。请打开此链接登录：\n\n{link}\n\n链接仅可使用一次，14 天内有效。此后您可随时用此邮箱索取新链接。',
  },
  passkeyAddedSubject: {
    en: 'A passkey was added to your account', fr: 'Une clé d’accès a été ajoutée à votre compte', es: 'Se añadió una llave de acceso a su cuenta',
    ru: 'К вашей учётной записи добавлен ключ доступа', ar: 'أُضيف مفتاح مرور إلى حسابك', zh: '您的账户添加了通行密钥',
  },
  passkeyAddedBody: {
    en: '“{name}”: a passkey was added to this account on {site}. Whoever holds the device can sign in with it.\n\nIf it was you, do nothing. If it was not, remove the passkey on your page and sign out all other devices:\n\n{link}',
    fr: '« {name} » : une clé d’accès a été ajoutée à ce compte sur {site}. Quiconque détient l’appareil peut se connecter avec elle.\n\nSi c’était vous, ne faites rien. Sinon, supprimez la clé sur votre page et déconnectez tous les autres appareils :\n\n{link}',
    es: '«{name}»: se añadió una llave de acceso a esta cuenta en {site}. Quien tenga el dispositivo puede entrar con ella.\n\nSi fue usted, no haga nada. Si no, elimine la llave en su página y cierre la sesión en todos los demás dispositivos:\n\n{link}',
    ru: '«{name}»: к этой учётной записи на {site} добавлен ключ доступа. Войти с ним может любой, у кого есть устройство.\n\nЕсли это сделали вы, ничего не делайте. Если нет, удалите ключ на своей странице и выйдите на всех остальных устройствах:\n\n{link}',
    ar: '«{name}»: أُضيف مفتاح مرور إلى هذا الحساب على {site}. ويمكن لمن يحمل الجهاز أن يسجل الدخول به.\n\nإن كنت أنت من أضافه فلا تفعل شيئا. وإلا فأزل المفتاح في صفحتك وأنهِ الجلسات على جميع الأجهزة الأخرى:\n\n{link}',
    zh: '“{name}”：{site} 上的此账户添加了一个通行密钥。持有该设备的人可用它登录。\n\n如是您本人操作，无需处理。否则，请在您的页面上删除该通行密钥，并退出所有其他设备：\n\n{link}',
  },
  passkeyRemovedSubject: {
    en: 'A passkey was removed from your account', fr: 'Une clé d’accès a été supprimée de votre compte', es: 'Se eliminó una llave de acceso de su cuenta',
    ru: 'Из вашей учётной записи удалён ключ доступа', ar: 'أُزيل مفتاح مرور من حسابك', zh: '您的账户删除了通行密钥',
  },
  passkeyRemovedBody: {
    en: '“{name}”: a passkey was removed from this account on {site}. You can still sign in by e-mail.\n\nIf it was you, do nothing. If it was not, sign out all other devices on your page:\n\n{link}',
    fr: '« {name} » : une clé d’accès a été supprimée de ce compte sur {site}. Vous pouvez toujours vous connecter par courriel.\n\nSi c’était vous, ne faites rien. Sinon, déconnectez tous les autres appareils sur votre page :\n\n{link}',
    es: '«{name}»: se eliminó una llave de acceso de esta cuenta en {site}. Puede seguir entrando por correo.\n\nSi fue usted, no haga nada. Si no, cierre la sesión en todos los demás dispositivos desde su página:\n\n{link}',
    ru: '«{name}»: из этой учётной записи на {site} удалён ключ доступа. Войти по электронной почте по-прежнему можно.\n\nЕсли это сделали вы, ничего не делайте. Если нет, выйдите на всех остальных устройствах на своей странице:\n\n{link}',
    ar: '«{name}»: أُزيل مفتاح مرور من هذا الحساب على {site}. ولا يزال بإمكانك تسجيل الدخول بالبريد الإلكتروني.\n\nإن كنت أنت من أزاله فلا تفعل شيئا. وإلا فأنهِ الجلسات على جميع الأجهزة الأخرى في صفحتك:\n\n{link}',
    zh: '“{name}”：{site} 上的此账户删除了一个通行密钥。您仍可通过电子邮件登录。\n\n如是您本人操作，无需处理。否则，请在您的页面上退出所有其他设备：\n\n{link}',
  },
  tokenMadeSubject: {
    en: 'A token was made for your account', fr: 'Un jeton a été créé pour votre compte', es: 'Se creó un token para su cuenta',
    ru: 'Для вашей учётной записи создан токен', ar: 'أُنشئ رمز وصول لحسابك', zh: '您的账户创建了令牌',
  },
  tokenMadeBody: {
    en: '“{name}”: a token for programs was made for this account on {site}. Until it expires or is revoked, whoever has it acts in your name.\n\nIf it was you, do nothing. If it was not, revoke the token on your page and sign out all other devices:\n\n{link}',
    fr: '« {name} » : un jeton pour des programmes a été créé pour ce compte sur {site}. Jusqu’à son expiration ou sa révocation, quiconque le détient agit en votre nom.\n\nSi c’était vous, ne faites rien. Sinon, révoquez le jeton sur votre page et déconnectez tous les autres appareils :\n\n{link}',
    es: '«{name}»: se creó un token para programas en esta cuenta de {site}. Hasta que caduque o se revoque, quien lo tenga actúa en su nombre.\n\nSi fue usted, no haga nada. Si no, revoque el token en su página y cierre la sesión en todos los demás dispositivos:\n\n{link}',
    ru: '«{name}»: для этой учётной записи на {site} создан токен для программ. Пока он не истёк и не отозван, любой, у кого он есть, действует от вашего имени.\n\nЕсли это сделали вы, ничего не делайте. Если нет, отзовите токен на своей странице и выйдите на всех остальных устройствах:\n\n{link}',
    ar: '«{name}»: أُنشئ رمز وصول للبرامج لهذا الحساب على {site}. ومن يحمله يتصرف باسمك إلى أن تنتهي صلاحيته أو يُلغى.\n\nإن كنت أنت من أنشأه فلا تفعل شيئا. وإلا فألغِ الرمز في صفحتك وأنهِ الجلسات على جميع الأجهزة الأخرى:\n\n{link}',
    zh: '“{name}”：{site} 上的此账户创建了一个程序令牌。在其过期或撤销之前，持有者可以您的名义操作。\n\n如是您本人操作，无需处理。否则，请在您的页面上撤销该令牌，并退出所有其他设备：\n\n{link}',
  },
});
