import type { Language } from '#platform/languages.ts';

export const FAILURE: Record<Language, string> = {
  en: 'Something in Parley failed.',
  fr: 'Une défaillance s’est produite dans Parley.',
  es: 'Algo ha fallado en Parley.',
  ru: 'В Parley произошёл сбой.',
  ar: 'حدث خلل في Parley.',
  zh: 'Parley 发生故障。',
};

export const FAILURE_DETAIL: Record<Language, string> = {
  en: 'It is not your doing, and it was written to the log. Nothing was changed. Go back and try again.',
  fr: 'Vous n’y êtes pour rien, et l’incident est consigné. Rien n’a été modifié. Revenez en arrière et réessayez.',
  es: 'No es culpa suya y ha quedado anotado. Nada ha cambiado. Vuelva atrás e inténtelo de nuevo.',
  ru: 'Это не ваша вина, сбой записан в журнал. Ничего не изменилось. Вернитесь и попробуйте снова.',
  ar: 'ليس الخطأ منك وقد دُوّن في السجل. لم يتغير شيء. عد إلى الخلف وحاول ثانية.',
  zh: '这不是您的操作造成的，故障已记录。未作任何更改。请返回后重试。',
};
