import { defineRefusals } from '#platform/refusal.ts';

/** What the filing and reading of statements may refuse. Nothing that was filed before is touched by any of them. */
export const refuse = defineRefusals('floor', {
  'no-such-statement': { status: 404, words: {
    en: 'There is no statement here that you can read. One filed before it is delivered is shown to everybody once it is.', fr: 'Il n’y a pas ici de déclaration que vous puissiez lire. Une déclaration déposée à l’avance est montrée à tous une fois prononcée.',
    es: 'No hay aquí ninguna declaración que pueda leer. La que se entrega por adelantado se muestra a todos una vez pronunciada.', ru: 'Здесь нет заявления, доступного вам. Поданное заранее становится доступно всем после произнесения.',
    ar: 'لا يوجد هنا بيان يمكنك قراءته. البيان المودع مسبقا يُعرض للجميع بعد إلقائه.', zh: '此处没有您可以阅读的发言稿。事先提交的发言稿在宣读后向所有人公开。' } },
  'no-attribution-here': { status: 409, words: {
    en: 'This meeting does not record who said what (Chatham House rule), so it takes no statements. Nothing was kept.', fr: 'Cette séance ne consigne pas qui a dit quoi (règle de Chatham House) : elle ne reçoit pas de déclarations. Rien n’a été conservé.',
    es: 'Esta sesión no registra quién dijo qué (regla de Chatham House), por lo que no recibe declaraciones. No se ha conservado nada.', ru: 'На этом заседании не фиксируется, кто что сказал (правило Чатем-Хауса), поэтому заявления не принимаются. Ничего не сохранено.',
    ar: 'لا تسجل هذه الجلسة من قال ماذا (قاعدة تشاتام هاوس)، ولذلك لا تقبل بيانات. لم يُحفظ شيء.', zh: '本次会议不记录发言者身份（查塔姆研究所规则），因此不接收发言稿。未保存任何内容。' } },
  'text-or-file': { status: 422, words: {
    en: 'Give a file or type the text: one of the two.', fr: 'Joignez un fichier ou saisissez le texte : l’un des deux.', es: 'Adjunte un archivo o escriba el texto: uno de los dos.',
    ru: 'Приложите файл или введите текст: что-то одно.', ar: 'أرفق ملفا أو اكتب النص: أحدهما.', zh: '请附上文件或输入文本，二者择一。' } },
  'no-such-turn': { status: 422, words: {
    en: 'There is no such turn of this party at this meeting.', fr: 'Cette partie n’a pas une telle intervention à cette séance.', es: 'Esta parte no tiene ese turno en esta sesión.',
    ru: 'У этого участника нет такого выступления на этом заседании.', ar: 'ليس لهذا الطرف دور كهذا في هذه الجلسة.', zh: '该参与方在本次会议上没有此次发言。' } },
  'embargo-needs-time': { status: 422, words: {
    en: 'Say from what time the text may be read by everybody; it has to lie ahead.', fr: 'Indiquez l’heure à partir de laquelle le texte peut être lu par tous ; elle doit être à venir.', es: 'Indique desde qué hora puede leerlo todo el mundo; debe ser futura.',
    ru: 'Укажите, с какого времени текст могут читать все; это время должно быть впереди.', ar: 'حدد الوقت الذي يجوز للجميع أن يقرؤوا النص ابتداء منه؛ ويجب أن يكون لاحقا.', zh: '请说明从何时起所有人可以阅读文本；该时间须在将来。' } },
  'already-delivered': { status: 409, words: {
    en: 'This statement was delivered; what was filed before stands. File the text as delivered, or a correction.', fr: 'Cette déclaration a été prononcée ; ce qui a été déposé avant demeure. Déposez le texte tel que prononcé, ou une correction.',
    es: 'Esta declaración ya se pronunció; lo entregado antes se mantiene. Entregue el texto tal como se pronunció, o una corrección.', ru: 'Это заявление уже произнесено; поданное ранее остаётся. Подайте текст в том виде, как он был произнесён, или исправление.',
    ar: 'أُلقي هذا البيان؛ وما أُودع من قبل باق. أودع النص كما أُلقي أو تصويبا.', zh: '该发言已宣读；此前提交的文本保留。请提交宣读文本或更正。' } },
  'not-yet-delivered': { status: 409, words: {
    en: 'This statement has not been delivered yet: file a newer text in place of a correction.', fr: 'Cette déclaration n’a pas encore été prononcée : déposez un texte plus récent plutôt qu’une correction.',
    es: 'Esta declaración aún no se ha pronunciado: entregue un texto más reciente en lugar de una corrección.', ru: 'Это заявление ещё не произнесено: подайте новый текст вместо исправления.',
    ar: 'لم يُلق هذا البيان بعد: أودع نصا أحدث بدلا من التصويب.', zh: '该发言尚未宣读：请提交新文本，而非更正。' } },
  'already-public': { status: 409, words: {
    en: 'Everybody may read this statement already.', fr: 'Tout le monde peut déjà lire cette déclaration.', es: 'Todo el mundo puede leer ya esta declaración.',
    ru: 'Это заявление уже доступно всем.', ar: 'يمكن للجميع قراءة هذا البيان بالفعل.', zh: '该发言稿已向所有人公开。' } },
  'statement-withdrawn': { status: 409, words: {
    en: 'This statement was withdrawn. Its delegation may file another in its place.', fr: 'Cette déclaration a été retirée. La délégation peut en déposer une autre à sa place.', es: 'Esta declaración fue retirada. Su delegación puede entregar otra en su lugar.',
    ru: 'Это заявление отозвано. Делегация может подать вместо него другое.', ar: 'سُحب هذا البيان. ويجوز لوفده أن يودع بيانا آخر مكانه.', zh: '该发言稿已撤回。代表团可另行提交。' } },
  'time-is-stated': { status: 409, words: {
    en: 'The delegation stated a time for this text, and it has not come yet. Only the delegation can bring it forward.', fr: 'La délégation a fixé pour ce texte une heure qui n’est pas encore venue. Elle seule peut l’avancer.',
    es: 'La delegación indicó una hora para este texto y aún no ha llegado. Solo ella puede adelantarla.', ru: 'Делегация указала для этого текста время, и оно ещё не наступило. Приблизить его может только она.',
    ar: 'حدد الوفد لهذا النص وقتا لم يحن بعد. والوفد وحده من يستطيع تقديمه.', zh: '代表团为该文本指定的公开时间尚未到。只有代表团可以提前。' } },
  'ends-before-beginning': { status: 422, words: {
    en: 'In the recording the statement ends before it begins.', fr: 'Dans l’enregistrement, la déclaration finit avant de commencer.', es: 'En la grabación la declaración termina antes de empezar.',
    ru: 'В записи заявление заканчивается раньше, чем начинается.', ar: 'في التسجيل ينتهي البيان قبل أن يبدأ.', zh: '录音中该发言的结束早于开始。' } },
  'already-archived': { status: 409, words: {
    en: 'This meeting holds a statement of {who} already. Nothing of this lot was taken in.', fr: 'Cette séance contient déjà une déclaration : {who}. Rien de ce lot n’a été repris.', es: 'Esta sesión ya contiene una declaración: {who}. No se ha incorporado nada de este lote.',
    ru: 'На этом заседании уже есть заявление: {who}. Из этой партии ничего не принято.', ar: 'في هذه الجلسة بيان سابق: {who}. لم يُقبل شيء من هذه الدفعة.', zh: '本次会议已有{who}的发言稿。本批未收录任何内容。' } },
  'busy-reading': { status: 503, words: {
    en: 'The queue of files to be read is full. Nothing was changed; send it again in a moment.', fr: 'La file d’attente des fichiers à lire est complète. Rien n’a été modifié ; renvoyez dans un instant.', es: 'La cola de archivos por leer está completa. Nada ha cambiado; envíelo de nuevo en un instante.',
    ru: 'Очередь файлов на чтение заполнена. Ничего не изменилось; отправьте снова чуть позже.', ar: 'بلغ عدد الملفات التي تنتظر القراءة حده الأقصى. لم يتغير شيء؛ أعد الإرسال بعد قليل.', zh: '等待读取的文件已达上限。未作任何更改，请稍后重新发送。' } },
  'busy-with-texts': { status: 503, words: {
    en: 'The queue of texts to be taken in is full. Nothing was changed; send it again in a moment.', fr: 'La file d’attente des textes à traiter est complète. Rien n’a été modifié ; renvoyez dans un instant.', es: 'La cola de textos por procesar está completa. Nada ha cambiado; envíelo de nuevo en un instante.',
    ru: 'Очередь текстов на обработку заполнена. Ничего не изменилось; отправьте снова чуть позже.', ar: 'بلغ عدد النصوص التي تنتظر المعالجة حده الأقصى. لم يتغير شيء؛ أعد الإرسال بعد قليل.', zh: '等待处理的文本已达上限。未作任何更改，请稍后重新发送。' } },
  'file-too-large': { status: 413, words: {
    en: 'The file is larger than {n} MB. Leave out pictures, or paste the text.', fr: 'Le fichier dépasse {n} Mo. Retirez les images ou collez le texte.', es: 'El archivo supera los {n} MB. Quite las imágenes o pegue el texto.',
    ru: 'Файл больше {n} МБ. Уберите изображения или вставьте текст.', ar: 'الملف أكبر من {n} ميغابايت. احذف الصور أو ألصق النص.', zh: '文件超过{n} MB。请去掉图片，或粘贴文本。' } },
  'file-too-large-inside': { status: 422, words: {
    en: 'The file unpacks to far more than a statement can be, so it was not opened further. Paste the text.', fr: 'Une fois décompressé, le fichier dépasse de loin une déclaration ; il n’a pas été ouvert davantage. Collez le texte.',
    es: 'Al descomprimirse, el archivo ocupa mucho más que una declaración, por lo que no se ha abierto más. Pegue el texto.', ru: 'В распакованном виде файл намного больше любого заявления, поэтому дальше он не открывался. Вставьте текст.',
    ar: 'يتجاوز الملف بعد فكه حجم أي بيان بكثير فلم يُفتح أكثر. ألصق النص.', zh: '文件解压后远超发言稿应有的大小，未继续打开。请粘贴文本。' } },
  'file-too-hard': { status: 422, words: {
    en: 'Reading this file took more time or memory than a statement should. Paste the text, or save the file anew.', fr: 'La lecture de ce fichier a demandé plus de temps ou de mémoire qu’une déclaration ne devrait. Collez le texte ou enregistrez le fichier à nouveau.',
    es: 'Leer este archivo ha exigido más tiempo o memoria de lo debido. Pegue el texto o guarde el archivo de nuevo.', ru: 'Чтение этого файла потребовало больше времени или памяти, чем положено. Вставьте текст или сохраните файл заново.',
    ar: 'استغرقت قراءة هذا الملف وقتا أو ذاكرة أكثر مما ينبغي لبيان. ألصق النص أو احفظ الملف من جديد.', zh: '读取此文件所需时间或内存超出发言稿应有的限度。请粘贴文本，或重新保存文件。' } },
  'file-protected': { status: 422, words: {
    en: 'The file is protected by a password. Save it without one and send it again.', fr: 'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et renvoyez-le.', es: 'El archivo está protegido con contraseña. Guárdelo sin ella y envíelo de nuevo.',
    ru: 'Файл защищён паролем. Сохраните его без пароля и отправьте снова.', ar: 'الملف محمي بكلمة سر. احفظه دونها وأعد إرساله.', zh: '文件受密码保护。请取消密码后重新发送。' } },
  'file-old-word': { status: 422, words: {
    en: 'This is a Word file of the older kind (.doc), or one with a password. Save it as .docx without a password.', fr: 'C’est un fichier Word de l’ancien type (.doc), ou protégé par un mot de passe. Enregistrez-le en .docx sans mot de passe.',
    es: 'Es un archivo de Word del tipo antiguo (.doc) o con contraseña. Guárdelo como .docx sin contraseña.', ru: 'Это файл Word старого вида (.doc) или защищённый паролем. Сохраните его как .docx без пароля.',
    ar: 'هذا ملف Word من النوع القديم (.doc) أو محمي بكلمة سر. احفظه بصيغة .docx دون كلمة سر.', zh: '这是旧式Word文件（.doc）或受密码保护的文件。请另存为不带密码的.docx。' } },
  'file-with-macros': { status: 422, words: {
    en: 'The document holds macros, that is programs. Save it as a plain .docx and send it again.', fr: 'Le document contient des macros, c’est-à-dire des programmes. Enregistrez-le en .docx simple et renvoyez-le.', es: 'El documento contiene macros, es decir, programas. Guárdelo como .docx sencillo y envíelo de nuevo.',
    ru: 'Документ содержит макросы, то есть программы. Сохраните его как обычный .docx и отправьте снова.', ar: 'يتضمن المستند وحدات ماكرو أي برامج. احفظه بصيغة .docx عادية وأعد إرساله.', zh: '文档含有宏，即程序。请另存为普通.docx后重新发送。' } },
  'file-without-text': { status: 422, words: {
    en: 'The PDF holds pictures of pages and no text. Send the Word file, or paste the text.', fr: 'Le PDF contient des images de pages et pas de texte. Envoyez le fichier Word ou collez le texte.', es: 'El PDF contiene imágenes de páginas y ningún texto. Envíe el archivo de Word o pegue el texto.',
    ru: 'В PDF только изображения страниц, текста нет. Отправьте файл Word или вставьте текст.', ar: 'يتضمن ملف PDF صور صفحات بلا نص. أرسل ملف Word أو ألصق النص.', zh: 'PDF只有页面图像，没有文字。请发送Word文件，或粘贴文本。' } },
  'file-kind-unknown': { status: 422, words: {
    en: 'This is no Word document (.docx), no PDF and no plain text, whatever its name says.', fr: 'Ce n’est ni un document Word (.docx), ni un PDF, ni du texte brut, quel que soit son nom.', es: 'No es un documento de Word (.docx), ni un PDF, ni texto sin formato, diga lo que diga su nombre.',
    ru: 'Это не документ Word (.docx), не PDF и не простой текст, как бы файл ни назывался.', ar: 'ليس هذا مستند Word ‏(.docx) ولا PDF ولا نصا عاديا، مهما كان اسمه.', zh: '无论文件名如何，这不是Word文档（.docx）、PDF或纯文本。' } },
  'file-damaged': { status: 422, words: {
    en: 'The file is damaged and cannot be read. Save it anew, or paste the text.', fr: 'Le fichier est endommagé et illisible. Enregistrez-le à nouveau ou collez le texte.', es: 'El archivo está dañado y no se puede leer. Guárdelo de nuevo o pegue el texto.',
    ru: 'Файл повреждён и не читается. Сохраните его заново или вставьте текст.', ar: 'الملف تالف ولا يمكن قراءته. احفظه من جديد أو ألصق النص.', zh: '文件已损坏，无法读取。请重新保存，或粘贴文本。' } },
  'file-not-utf8': { status: 422, words: {
    en: 'The letters of this text file cannot be told: save it as UTF-8, or paste the text.', fr: 'Les caractères de ce fichier texte sont indéchiffrables : enregistrez-le en UTF-8 ou collez le texte.', es: 'No se pueden descifrar los caracteres de este archivo: guárdelo en UTF-8 o pegue el texto.',
    ru: 'Не удаётся определить буквы этого файла: сохраните его в UTF-8 или вставьте текст.', ar: 'تعذر تمييز حروف هذا الملف النصي: احفظه بترميز UTF-8 أو ألصق النص.', zh: '无法识别此文本文件的字符：请存为UTF-8，或粘贴文本。' } },
  'text-too-long': { status: 422, words: {
    en: 'The text is longer than {n} characters, more than a whole meeting.', fr: 'Le texte dépasse {n} caractères, plus qu’une séance entière.', es: 'El texto supera los {n} caracteres, más que una sesión entera.',
    ru: 'Текст длиннее {n} знаков: это больше целого заседания.', ar: 'النص أطول من {n} حرف، أي أكثر من جلسة كاملة.', zh: '文本超过{n}个字符，超出整场会议的长度。' } },
  'text-too-hard': { status: 422, words: {
    en: 'Taking this text in took more time or memory than a statement should. Leave out what is not running text, and send it again.', fr: 'Le traitement de ce texte a demandé plus de temps ou de mémoire qu’une déclaration ne devrait. Retirez ce qui n’est pas du texte suivi et renvoyez-le.',
    es: 'Procesar este texto ha exigido más tiempo o memoria de lo debido para una declaración. Quite lo que no sea texto corrido y envíelo de nuevo.', ru: 'Обработка этого текста потребовала больше времени или памяти, чем положено заявлению. Уберите всё, что не является связным текстом, и отправьте снова.',
    ar: 'استغرقت معالجة هذا النص وقتا أو ذاكرة أكثر مما ينبغي لبيان. احذف ما ليس نصا متصلا وأعد الإرسال.', zh: '处理此文本所需时间或内存超出发言稿应有的限度。请去掉并非正文的内容后重新发送。' } },
  'text-empty': { status: 422, words: {
    en: 'There is no text in it.', fr: 'Il ne contient pas de texte.', es: 'No contiene texto.', ru: 'В нём нет текста.', ar: 'لا نص فيه.', zh: '其中没有文本。' } },
});
