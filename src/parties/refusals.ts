import { defineRefusals } from '#platform/refusal.ts';

export const refuse = defineRefusals('parties', {
  'no-such-party': { status: 404, words: {
    en: 'There is no party under this name.', fr: 'Il n’y a pas de partie sous ce nom.', es: 'No hay ninguna parte con ese nombre.',
    ru: 'Участника с таким названием нет.', ar: 'لا يوجد طرف بهذا الاسم.', zh: '没有以此为名的参与方。' } },
  'name-known': { status: 409, words: {
    en: '“{name}” is in the register already, as {party}.', fr: '« {name} » figure déjà au registre : {party}.', es: '«{name}» ya figura en el registro: {party}.',
    ru: '«{name}» уже есть в реестре: {party}.', ar: '«{name}» مسجل بالفعل باسم {party}.', zh: '“{name}”已在登记册中，即{party}。' } },
  'short-name-taken': { status: 409, words: {
    en: 'The short name “{name}” is taken. Choose another.', fr: 'Le nom court « {name} » est déjà pris. Choisissez-en un autre.', es: 'El nombre corto «{name}» ya está en uso. Elija otro.',
    ru: 'Краткое имя «{name}» уже занято. Выберите другое.', ar: 'الاسم المختصر «{name}» مستعمل. اختر غيره.', zh: '短名“{name}”已被使用，请另选。' } },
  'short-name-reserved': { status: 422, words: {
    en: '“{name}” stands for all Member States in lists of participants. Choose another short name.', fr: '« {name} » désigne tous les États Membres dans les listes de participants. Choisissez un autre nom court.', es: '«{name}» designa a todos los Estados Miembros en las listas de participantes. Elija otro nombre corto.',
    ru: '«{name}» в списках участников означает все государства-члены. Выберите другое краткое имя.', ar: '«{name}» يعني جميع الدول الأعضاء في قوائم المشاركين. اختر اسما مختصرا آخر.', zh: '“{name}”在参与方名单中表示所有会员国，请另选短名。' } },
});
