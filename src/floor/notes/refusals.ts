import { defineRefusals } from '#platform/refusal.ts';

export const refuseNote = defineRefusals('floor-notes', {
  'no-such-turn': { status: 422, words: {
    en: 'This turn was neither spoken nor is it under way at this meeting. The note was kept in the form.', fr: 'Cette intervention n’a pas eu lieu et n’est pas en cours à cette séance. La note est restée dans le formulaire.',
    es: 'Esta intervención no tuvo lugar ni está en curso en esta sesión. La nota sigue en el formulario.', ru: 'Такого выступления на этом заседании не было и нет. Заметка осталась в форме.',
    ar: 'لم تقع هذه المداخلة في هذه الجلسة وليست جارية. بقيت الملاحظة في الاستمارة.', zh: '本次会议没有这次发言，也未在进行。笔记仍保留在表单中。' } },
  'no-attribution': { status: 409, words: {
    en: 'This meeting is held without attribution: a note can be about the meeting, not about a turn.', fr: 'Cette séance se tient sans attribution : une note peut porter sur la séance, non sur une intervention.',
    es: 'Esta sesión se celebra sin atribución: una nota puede referirse a la sesión, no a una intervención.', ru: 'Заседание проходит без указания выступающих: заметка может относиться к заседанию, но не к выступлению.',
    ar: 'تُعقد هذه الجلسة دون إسناد: يجوز أن تتناول الملاحظة الجلسة لا مداخلة بعينها.', zh: '本次会议不作署名：笔记可涉及会议，但不可涉及某次发言。' } },
  'no-such-note': { status: 404, words: {
    en: 'This note is not there any more.', fr: 'Cette note n’existe plus.', es: 'Esta nota ya no existe.', ru: 'Этой заметки больше нет.', ar: 'لم تعد هذه الملاحظة موجودة.', zh: '该笔记已不存在。' } },
});
