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
    en: '{name},\n\nan account was opened for you on {site}. Open this link to sign in:\n\n{link}\n\nIt works once, within 14 days. Afterwards you can ask for a new link at any time with this e-mail address.',
    fr: '{name},\n\nun compte a été ouvert pour vous sur {site}. Ouvrez ce lien pour vous connecter :\n\n{link}\n\nIl sert une seule fois, dans les 14 jours. Ensuite, vous pourrez demander à tout moment un nouveau lien avec cette adresse.',
    es: '{name}:\n\nSe ha abierto una cuenta para usted en {site}. Abra este enlace para iniciar sesión:\n\n{link}\n\nSirve una sola vez, en los próximos 14 días. Después podrá pedir un enlace nuevo en cualquier momento con esta dirección.',
    ru: '{name},\n\nдля вас открыта учётная запись на {site}. Откройте эту ссылку, чтобы войти:\n\n{link}\n\nОна действует один раз, в течение 14 дней. Позже вы сможете в любое время запросить новую ссылку с этим адресом.',
    ar: '{name}،\n\nفُتح حساب باسمك على {site}. افتح هذا الرابط لتسجيل الدخول:\n\n{link}\n\nيعمل مرة واحدة خلال 14 يوما. ويمكنك بعدها طلب رابط جديد في أي وقت بهذا العنوان.',
    zh: '{name}：\n\n已在 {site} 为您开设账户。请打开此链接登录：\n\n{link}\n\n链接仅可使用一次，14 天内有效。此后您可随时用此邮箱索取新链接。',
  },
});
