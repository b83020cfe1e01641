import { defineWords } from '#platform/words.ts';

/** Words of the page's frame: rendered on the server only. */
export const shellWords = defineWords({
  parley: { en: 'Parley', fr: 'Parley', es: 'Parley', ru: 'Parley', ar: 'Parley', zh: 'Parley' },
  skip: { en: 'Skip to the content', fr: 'Aller au contenu', es: 'Ir al contenido', ru: 'Перейти к содержанию', ar: 'الانتقال إلى المحتوى', zh: '跳到正文' },
  place: { en: 'Where you are', fr: 'Où vous êtes', es: 'Dónde está', ru: 'Где вы находитесь', ar: 'أين أنت', zh: '当前位置' },
  language: { en: 'Language', fr: 'Langue', es: 'Idioma', ru: 'Язык', ar: 'اللغة', zh: '语言' },
  account: { en: 'Your account', fr: 'Votre compte', es: 'Su cuenta', ru: 'Ваша учётная запись', ar: 'حسابك', zh: '您的账户' },
  me: { en: 'Your page', fr: 'Votre page', es: 'Su página', ru: 'Ваша страница', ar: 'صفحتك', zh: '您的页面' },
  signIn: { en: 'Sign in', fr: 'Se connecter', es: 'Iniciar sesión', ru: 'Войти', ar: 'تسجيل الدخول', zh: '登录' },
  about: { en: 'About this site', fr: 'À propos du site', es: 'Acerca del sitio', ru: 'Об этом сайте', ar: 'عن الموقع', zh: '关于本站' },
  mechanisms: { en: 'Mechanisms', fr: 'Mécanismes', es: 'Mecanismos', ru: 'Механизмы', ar: 'الآليات', zh: '机制' },
  documents: { en: 'Documents', fr: 'Documents', es: 'Documentos', ru: 'Документы', ar: 'الوثائق', zh: '文件' },
  journal: { en: 'Journal', fr: 'Registre', es: 'Registro', ru: 'Журнал', ar: 'السجل', zh: '日志' },
  api: { en: 'For programs (API)', fr: 'Pour les programmes (API)', es: 'Para programas (API)', ru: 'Для программ (API)', ar: 'للبرامج (API)', zh: '程序接口 (API)' },
  licence: { en: 'Licence', fr: 'Licence', es: 'Licencia', ru: 'Лицензия', ar: 'الترخيص', zh: '许可' },
  accessibility: { en: 'Accessibility', fr: 'Accessibilité', es: 'Accesibilidad', ru: 'Доступность', ar: 'إتاحة الوصول', zh: '无障碍' },
  refusedTitle: { en: 'Not accepted: {title}', fr: 'Non accepté : {title}', es: 'No aceptado: {title}', ru: 'Не принято: {title}', ar: 'لم يُقبل: {title}', zh: '未被接受：{title}' },
  problemNumber: { en: 'Answer {status}', fr: 'Réponse {status}', es: 'Respuesta {status}', ru: 'Ответ {status}', ar: 'الرد {status}', zh: '响应 {status}' },
  toFront: { en: 'Go to the front page', fr: 'Aller à la page d’accueil', es: 'Ir a la portada', ru: 'На главную страницу', ar: 'الذهاب إلى الصفحة الأولى', zh: '前往首页' },
  toSignIn: { en: 'Sign in and come back here', fr: 'Se connecter et revenir ici', es: 'Iniciar sesión y volver aquí', ru: 'Войти и вернуться сюда', ar: 'تسجيل الدخول والعودة إلى هنا', zh: '登录后返回此处' },
});
