import { defineRefusals } from '#platform/refusal.ts';

export const refuse = defineRefusals('journal', {
  'no-such-stream': { status: 404, words: {
    en: 'Nothing public is recorded under this name.', fr: 'Rien de public n’est consigné sous ce nom.', es: 'No hay nada público registrado con ese nombre.',
    ru: 'Под этим именем нет открытых записей.', ar: 'لا شيء علنيّا مسجل بهذا الاسم.', zh: '此名下没有公开记录。' } },
});
