import { defineRefusals } from '#platform/refusal.ts';

export const refuse = defineRefusals('mechanisms', {
  'no-such-mechanism': { status: 404, words: {
    en: 'There is no mechanism under this name.', fr: 'Il n’y a pas de mécanisme sous ce nom.', es: 'No hay ningún mecanismo con ese nombre.',
    ru: 'Механизма с таким названием нет.', ar: 'لا توجد آلية بهذا الاسم.', zh: '没有以此为名的机制。' } },
  'unknown-parties': { status: 422, words: {
    en: 'These are not in the register of parties: {parties}. Add them there first.',
    fr: 'Ne figurent pas au registre des parties : {parties}. Ajoutez-les d’abord.',
    es: 'No figuran en el registro de partes: {parties}. Añádalas primero.',
    ru: 'Нет в реестре участников: {parties}. Сначала внесите их.',
    ar: 'غير مدرجة في سجل الأطراف: {parties}. أضفها أولا.', zh: '以下不在参与方登记册中：{parties}。请先添加。' } },
  'no-such-proposal': { status: 404, words: {
    en: 'There is no such proposal.', fr: 'Il n’y a pas de telle proposition.', es: 'No existe tal propuesta.',
    ru: 'Такого предложения нет.', ar: 'لا يوجد هذا المقترح.', zh: '没有此项提议。' } },
  'proposal-closed': { status: 409, words: {
    en: 'This proposal was dealt with already.', fr: 'Cette proposition a déjà été traitée.', es: 'Esta propuesta ya fue resuelta.',
    ru: 'Это предложение уже рассмотрено.', ar: 'سبق البت في هذا المقترح.', zh: '此提议已处理。' } },
});
