import { defineRefusals } from '#platform/refusal.ts';

export const refuse = defineRefusals('library', {
  'no-such-document': { status: 404, words: {
    en: 'The library has no record of “{document}”.', fr: 'La bibliothèque n’a pas de notice pour « {document} ».',
    es: 'La biblioteca no tiene ficha de «{document}».', ru: 'В библиотеке нет описания «{document}».',
    ar: 'ليس في المكتبة بيان للوثيقة «{document}».', zh: '文库中没有“{document}”的著录。' } },
  'kept-by-others': { status: 403, words: {
    en: 'The record of “{document}” was catalogued by another secretariat. Ask it, or an administrator, to change it.',
    fr: 'La notice de « {document} » a été établie par un autre secrétariat. Demandez-lui, ou à l’administration, de la modifier.',
    es: 'La ficha de «{document}» fue catalogada por otra secretaría. Pídale a ella, o a la administración, que la modifique.',
    ru: 'Описание «{document}» внесено другим секретариатом. Попросите его или администратора внести изменение.',
    ar: 'بيان «{document}» سجلته أمانة أخرى. اطلب منها أو من إدارة النظام تعديله.',
    zh: '“{document}”的著录由另一秘书处完成。请联系该秘书处或管理员修改。' } },
  'symbol-taken': { status: 409, words: {
    en: '{symbol} is catalogued already under the short name “{document}”. Change that record instead.',
    fr: '{symbol} est déjà catalogué sous le nom abrégé « {document} ». Modifiez plutôt cette notice.',
    es: '{symbol} ya está catalogado con el nombre corto «{document}». Modifique esa ficha.',
    ru: '{symbol} уже внесено под кратким именем «{document}». Измените то описание.',
    ar: '{symbol} مدرجة بالفعل تحت الاسم المختصر «{document}». عدّل ذلك البيان.',
    zh: '{symbol}已以简称“{document}”著录。请修改该著录。' } },
  'symbol-changed': { status: 409, words: {
    en: 'The short name “{document}” belongs to {symbol}. Others cite it by that symbol, so it stays; choose another short name for the new document.',
    fr: 'Le nom abrégé « {document} » appartient à {symbol}, cote sous laquelle il est cité : elle demeure. Choisissez un autre nom pour le nouveau document.',
    es: 'El nombre corto «{document}» pertenece a {symbol}, signatura con la que se cita, por lo que se mantiene. Elija otro nombre para el nuevo documento.',
    ru: 'Краткое имя «{document}» принадлежит {symbol}. По этому обозначению на него ссылаются, поэтому оно остаётся; выберите для нового документа другое имя.',
    ar: 'الاسم المختصر «{document}» يخص {symbol} وبهذا الرمز يُستشهد بها، لذا يبقى. اختر اسما آخر للوثيقة الجديدة.',
    zh: '简称“{document}”属于{symbol}，他人以该文号引用，因此保留。请为新文件另选简称。' } },
  'relates-to-itself': { status: 422, words: {
    en: 'A document cannot stand in a relation to itself.', fr: 'Un document ne peut être mis en relation avec lui-même.',
    es: 'Un documento no puede relacionarse consigo mismo.', ru: 'Документ не может быть связан сам с собой.',
    ar: 'لا يمكن ربط الوثيقة بنفسها.', zh: '文件不能与自身建立关联。' } },
  'relation-twice': { status: 422, words: {
    en: 'The relation to {target} is given twice.', fr: 'La relation avec {target} est indiquée deux fois.', es: 'La relación con {target} figura dos veces.',
    ru: 'Связь с {target} указана дважды.', ar: 'ذُكرت العلاقة بـ {target} مرتين.', zh: '与{target}的关联重复出现。' } },
});
