import { ofMeeting } from './shapes.ts';

/** Neither whose nor which: on a stream that is not public, an entry says no more than that something was changed. */
export const gendersChanged = ofMeeting('floor.genders-changed', {
  en: 'What a speaker had declared of their gender at the meeting “{meeting}” was changed.', fr: 'Ce qui était déclaré du genre d’une personne intervenant à la séance « {meeting} » a été modifié.',
  es: 'Se modificó lo declarado sobre el género de una persona que interviene en la sesión «{meeting}».', ru: 'Изменено то, что было указано о поле выступающего на заседании «{meeting}».',
  ar: 'عُدّل ما أُعلن عن جنس أحد المتكلمين في الجلسة «{meeting}».', zh: '会议“{meeting}”上一位发言者申报的性别信息已变更。',
});

export const genderEntries = [gendersChanged];
