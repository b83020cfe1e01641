import { defineWords } from '#platform/words.ts';

/** Words of the screens of those who work in and around the room: interpreters, technicians, the rapporteur. */
export const roomWords = defineWords({
  interpreters: { en: 'Interpreters', fr: 'Interprètes', es: 'Intérpretes', ru: 'Переводчики', ar: 'المترجمون الشفويون', zh: '口译员' },
  technician: { en: 'Technician', fr: 'Technique', es: 'Técnica', ru: 'Техник', ar: 'التقني', zh: '技术员' },
  rapporteur: { en: 'Rapporteur', fr: 'Rapporteur', es: 'Relator', ru: 'Докладчик', ar: 'المقرر', zh: '报告员' },
  comesNext: { en: 'Comes next', fr: 'Ensuite', es: 'A continuación', ru: 'Далее', ar: 'التالي', zh: '接下来' },
  speaker: { en: 'Speaker', fr: 'Orateur', es: 'Orador', ru: 'Оратор', ar: 'المتكلم', zh: '发言者' },
  noText: { en: 'no text', fr: 'pas de texte', es: 'sin texto', ru: 'текста нет', ar: 'لا نص', zh: '无文本' },
  wordsAMinute: { en: '{n} words a minute', fr: '{n} mots par minute', es: '{n} palabras por minuto', ru: '{n} слов в минуту', ar: '{n} كلمة في الدقيقة', zh: '每分钟{n}词' },
  tooFast: { en: 'faster than interpretation can follow', fr: 'trop rapide pour l’interprétation', es: 'demasiado rápido para la interpretación', ru: 'быстрее, чем успевает перевод', ar: 'أسرع مما تتابعه الترجمة', zh: '快于口译可跟上的速度' },
  wordCount: { en: '{n} words', fr: '{n} mots', es: '{n} palabras', ru: '{n} слов', ar: '{n} كلمة', zh: '{n}词' },
  paceNote: { en: 'The pace at which the text fits into the time limit. Past {n} words a minute in English interpretation can hardly follow.', fr: 'Le débit auquel le texte tient dans le temps de parole. Au-delà de {n} mots par minute en anglais, l’interprétation suit difficilement.', es: 'El ritmo al que el texto cabe en el tiempo previsto. Por encima de {n} palabras por minuto en inglés, la interpretación apenas puede seguir.', ru: 'Темп, при котором текст укладывается в регламент. При темпе свыше {n} слов в минуту по-английски перевод едва успевает.', ar: 'السرعة التي يتسع بها الوقت للنص. وما زاد على {n} كلمة في الدقيقة بالإنكليزية تتعذر على الترجمة متابعته.', zh: '文本在时限内读完所需的语速。英文超过每分钟{n}词，口译难以跟上。' },
  limit: { en: 'limit {time}', fr: 'limite {time}', es: 'límite {time}', ru: 'регламент {time}', ar: 'الحد {time}', zh: '时限{time}' },
  texts: { en: 'Texts are shown as they were when the list last changed.', fr: 'Les textes sont ceux du dernier changement de la liste.', es: 'Los textos son los del último cambio de la lista.', ru: 'Тексты показаны на момент последнего изменения списка.', ar: 'النصوص معروضة كما كانت عند آخر تغيير في القائمة.', zh: '所列文本为名单上次变动时的情况。' },
  inRoom: { en: 'In the room', fr: 'En salle', es: 'En la sala', ru: 'В зале', ar: 'في القاعة', zh: '会场内' },
  elsewhere: { en: 'From elsewhere: connect', fr: 'À distance : établir la liaison', es: 'A distancia: conectar', ru: 'Удалённо: подключить', ar: 'عن بُعد: يلزم الوصل', zh: '远程：需接通' },
  micNow: { en: 'Microphone now', fr: 'Microphone : maintenant', es: 'Micrófono ahora', ru: 'Микрофон сейчас', ar: 'الميكروفون الآن', zh: '当前话筒' },
  micNext: { en: 'Microphone next', fr: 'Microphone : ensuite', es: 'Micrófono a continuación', ru: 'Следующий микрофон', ar: 'الميكروفون التالي', zh: '下一个话筒' },
  micOff: { en: 'No microphone open', fr: 'Aucun microphone ouvert', es: 'Ningún micrófono abierto', ru: 'Микрофоны выключены', ar: 'لا ميكروفون مفتوح', zh: '无话筒开启' },
  micPoint: { en: 'Point of order: open the microphone of {who}', fr: 'Motion d’ordre : ouvrir le microphone : {who}', es: 'Cuestión de orden: abrir el micrófono: {who}', ru: 'Вопрос по порядку ведения: включить микрофон: {who}', ar: 'نقطة نظام: افتح ميكروفون {who}', zh: '程序问题：打开{who}的话筒' },
  notes: { en: 'Notes', fr: 'Notes', es: 'Notas', ru: 'Заметки', ar: 'الملاحظات', zh: '笔记' },
  notesPrivate: { en: 'For the rapporteur and the secretariat alone. The record says that a note was made, never what it says.', fr: 'Pour le rapporteur et le secrétariat seulement. Le registre dit qu’une note a été prise, jamais ce qu’elle dit.', es: 'Solo para el relator y la secretaría. El registro dice que se tomó una nota, nunca lo que dice.', ru: 'Только для докладчика и секретариата. В записи указано, что заметка сделана, но не её содержание.', ar: 'للمقرر والأمانة فقط. يذكر السجل أن ملاحظة دُوّنت ولا يذكر مضمونها.', zh: '仅供报告员和秘书处使用。记录只说明作了笔记，从不说明内容。' },
  noNotes: { en: 'No notes yet.', fr: 'Pas encore de notes.', es: 'Aún no hay notas.', ru: 'Заметок пока нет.', ar: 'لا ملاحظات بعد.', zh: '尚无笔记。' },
  note: { en: 'Note', fr: 'Note', es: 'Nota', ru: 'Заметка', ar: 'ملاحظة', zh: '笔记' },
  noteOn: { en: 'Note on', fr: 'Note sur', es: 'Nota sobre', ru: 'Заметка о', ar: 'ملاحظة عن', zh: '笔记对象' },
  theMeeting: { en: 'The meeting', fr: 'La séance', es: 'La sesión', ru: 'Заседание', ar: 'الجلسة', zh: '会议' },
  keepNote: { en: 'Keep the note', fr: 'Garder la note', es: 'Guardar la nota', ru: 'Сохранить заметку', ar: 'حفظ الملاحظة', zh: '保存笔记' },
  removeNote: { en: 'Remove this note', fr: 'Supprimer cette note', es: 'Eliminar esta nota', ru: 'Удалить заметку', ar: 'حذف هذه الملاحظة', zh: '删除此笔记' },
  removeNoteAsk: { en: 'The note goes for good.', fr: 'La note disparaîtra définitivement.', es: 'La nota desaparecerá definitivamente.', ru: 'Заметка будет удалена навсегда.', ar: 'تُحذف الملاحظة نهائيا.', zh: '笔记将永久删除。' },
});

export type RoomWords = typeof roomWords;
