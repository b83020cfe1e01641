import { defineRefusals } from '#platform/refusal.ts';

export const refuse = defineRefusals('paper', {
  busy: { status: 503, words: {
    en: 'Many papers are being set at the moment. Please try again in a minute.', fr: 'De nombreux documents sont en cours de composition. Veuillez réessayer dans une minute.',
    es: 'En este momento se están componiendo muchos documentos. Inténtelo de nuevo en un minuto.', ru: 'Сейчас готовится много документов. Повторите попытку через минуту.',
    ar: 'يجري الآن إعداد وثائق كثيرة. يرجى المحاولة بعد دقيقة.', zh: '目前正在排版的文件较多，请一分钟后重试。' } },
  'too-long': { status: 413, words: {
    en: 'This is too long for a PDF. It can be taken as CSV.', fr: 'C’est trop long pour un PDF. Le contenu est disponible en CSV.',
    es: 'Es demasiado largo para un PDF. Puede obtenerse en CSV.', ru: 'Слишком длинно для PDF. Данные доступны в формате CSV.',
    ar: 'هذا أطول مما يتسع له ملف PDF. ويمكن أخذه بصيغة CSV.', zh: '内容过长，无法制成PDF。可获取CSV文件。' } },
  'cannot-set': { status: 503, words: {
    en: 'The PDF could not be made. The page and the CSV say the same.', fr: 'Le PDF n’a pas pu être produit. La page et le CSV contiennent les mêmes informations.',
    es: 'No se pudo generar el PDF. La página y el CSV contienen lo mismo.', ru: 'Не удалось подготовить PDF. Те же сведения есть на странице и в CSV.',
    ar: 'تعذر إعداد ملف PDF. والصفحة وملف CSV فيهما المضمون نفسه.', zh: '未能生成PDF。网页和CSV文件内容相同。' } },
});
