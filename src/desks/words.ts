import { defineWords } from '#platform/words.ts';

/** Words of the signed-in person's own start. */
export const startWords = defineWords({
  start: { en: 'Your desk', fr: 'Votre bureau', es: 'Su mesa', ru: 'Ваш стол', ar: 'مكتبك', zh: '您的工作台' },
  next: { en: 'Next for you', fr: 'À faire', es: 'Lo siguiente para usted', ru: 'Что от вас требуется', ar: 'التالي لك', zh: '您的待办' },
  takeNotes: { en: 'Take notes', fr: 'Prendre des notes', es: 'Tomar notas', ru: 'Делать заметки', ar: 'تدوين الملاحظات', zh: '作笔记' },
  interpret: { en: 'Follow as interpreter', fr: 'Suivre en cabine', es: 'Seguir desde la cabina', ru: 'Следить из кабины', ar: 'المتابعة من المقصورة', zh: '口译席' },
  runRoom: { en: 'Run the microphones', fr: 'Gérer les microphones', es: 'Gestionar los micrófonos', ru: 'Вести микрофоны', ar: 'إدارة الميكروفونات', zh: '管理话筒' },
  under: { en: 'under way', fr: 'en cours', es: 'en curso', ru: 'идёт', ar: 'جارية', zh: '进行中' },
  nothing: {
    en: 'Nothing needs you now. When you are given a part in a meeting, it stands here.', fr: 'Rien ne vous attend. Si un rôle vous est confié dans une séance, elle figurera ici.',
    es: 'Nada requiere su atención. Cuando tenga una función en una sesión, aparecerá aquí.', ru: 'Сейчас от вас ничего не требуется. Когда вам поручат роль на заседании, оно появится здесь.',
    ar: 'لا شيء بانتظارك الآن. وإذا أُسند إليك دور في جلسة ظهرت هنا.', zh: '目前没有待办事项。您在会议中获得角色后，会议将显示在此处。',
  },
  takeChair: { en: 'Take the chair', fr: 'Présider', es: 'Presidir', ru: 'К столу председателя', ar: 'تولي الرئاسة', zh: '进入主席台' },
  keepList: { en: 'Keep the list', fr: 'Tenir la liste', es: 'Llevar la lista', ru: 'Вести список', ar: 'مسك القائمة', zh: '管理名单' },
  askForFloor: { en: 'Ask for the floor', fr: 'Demander la parole', es: 'Pedir la palabra', ru: 'Попросить слова', ar: 'طلب الكلمة', zh: '请求发言' },
  follow: { en: 'Follow the meeting', fr: 'Suivre la séance', es: 'Seguir la sesión', ru: 'Следить за заседанием', ar: 'متابعة الجلسة', zh: '关注会议' },
  meetings: { en: 'Your meetings', fr: 'Vos séances', es: 'Sus sesiones', ru: 'Ваши заседания', ar: 'جلساتك', zh: '您的会议' },
  meeting: { en: 'Meeting', fr: 'Séance', es: 'Sesión', ru: 'Заседание', ar: 'الجلسة', zh: '会议' },
  when: { en: 'When', fr: 'Date', es: 'Cuándo', ru: 'Когда', ar: 'الموعد', zh: '时间' },
  as: { en: 'As', fr: 'Rôle', es: 'Como', ru: 'Роль', ar: 'بصفة', zh: '身份' },
  desk: { en: 'Desk', fr: 'Bureau', es: 'Mesa', ru: 'Стол', ar: 'المكتب', zh: '工作台' },
});
