import type { Word } from '#platform/words.ts';
import type { AdjustmentProblem } from './adjust.ts';
import type { ActType } from './act-types.ts';
import type { MotionKind } from './rule-set.ts';

/** Each act as something to do, in plain words. */
export const ACT_WORDS: Readonly<Record<ActType, Word>> = {
  'open-list': { en: 'Open the list of speakers', fr: 'Ouvrir la liste des orateurs', es: 'Abrir la lista de oradores', ru: 'Открыть запись ораторов', ar: 'فتح قائمة المتكلمين', zh: '开放发言名单' },
  'close-list': { en: 'Declare the list closed', fr: 'Déclarer la liste close', es: 'Declarar cerrada la lista', ru: 'Объявить список закрытым', ar: 'إعلان إقفال القائمة', zh: '宣布名单截止' },
  'schedule-list': { en: 'Set when the list opens and closes', fr: 'Fixer l’ouverture et la clôture de la liste', es: 'Fijar la apertura y el cierre de la lista', ru: 'Назначить время открытия и закрытия списка', ar: 'تحديد موعدي فتح القائمة وإقفالها', zh: '设定名单开放和截止时间' },
  'announce-closing': { en: 'Announce when the list closes', fr: 'Annoncer la clôture de la liste', es: 'Anunciar el cierre de la lista', ru: 'Объявить время закрытия списка', ar: 'إعلان موعد إقفال القائمة', zh: '宣布名单截止时间' },
  ask: { en: 'Ask for the floor', fr: 'Demander la parole', es: 'Pedir la palabra', ru: 'Попросить слова', ar: 'طلب الكلمة', zh: '请求发言' },
  'take-ticket': { en: 'Take a ticket', fr: 'Prendre un ticket', es: 'Tomar un número', ru: 'Взять номер', ar: 'أخذ رقم', zh: '领取号码' },
  withdraw: { en: 'Withdraw from the list', fr: 'Se retirer de la liste', es: 'Retirarse de la lista', ru: 'Снять себя со списка', ar: 'الانسحاب من القائمة', zh: '撤出名单' },
  move: { en: 'Place a speaker by hand', fr: 'Placer un orateur à la main', es: 'Colocar a un orador a mano', ru: 'Переставить оратора вручную', ar: 'وضع متكلم يدويا', zh: '手动调整位次' },
  'change-level': { en: 'Change the level of a speaker', fr: 'Changer le rang d’un orateur', es: 'Cambiar el rango de un orador', ru: 'Изменить уровень оратора', ar: 'تغيير مستوى متكلم', zh: '变更发言者级别' },
  absent: { en: 'Note that the speaker is absent', fr: 'Constater l’absence de l’orateur', es: 'Constatar la ausencia del orador', ru: 'Отметить отсутствие оратора', ar: 'إثبات غياب المتكلم', zh: '记录发言者缺席' },
  'announce-limits': { en: 'Announce other time limits', fr: 'Annoncer d’autres temps de parole', es: 'Anunciar otros límites de tiempo', ru: 'Объявить другой регламент', ar: 'إعلان حدود زمنية أخرى', zh: '宣布新的发言时限' },
  give: { en: 'Give the floor to the next', fr: 'Donner la parole à la personne suivante', es: 'Dar la palabra al siguiente', ru: 'Предоставить слово следующему', ar: 'إعطاء الكلمة للتالي', zh: '请下一位发言' },
  pause: { en: 'Stop the clock', fr: 'Arrêter le chronomètre', es: 'Detener el reloj', ru: 'Остановить часы', ar: 'إيقاف الساعة', zh: '暂停计时' },
  resume: { en: 'Set the clock going', fr: 'Relancer le chronomètre', es: 'Reanudar el reloj', ru: 'Пустить часы', ar: 'تشغيل الساعة', zh: '继续计时' },
  end: { en: 'End the turn', fr: 'Mettre fin à l’intervention', es: 'Terminar la intervención', ru: 'Завершить выступление', ar: 'إنهاء المداخلة', zh: '结束发言' },
  'call-to-order': { en: 'Call to order', fr: 'Rappeler à l’ordre', es: 'Llamar al orden', ru: 'Призвать к порядку', ar: 'التنبيه إلى النظام', zh: '提醒遵守规则' },
  undo: { en: 'Take back the last step', fr: 'Annuler le dernier acte', es: 'Deshacer el último paso', ru: 'Отменить последнее действие', ar: 'التراجع عن آخر إجراء', zh: '撤回上一步' },
  'propose-exchange': { en: 'Propose to exchange places', fr: 'Proposer un échange de places', es: 'Proponer un intercambio de puestos', ru: 'Предложить обмен местами', ar: 'اقتراح تبادل المكانين', zh: '提议互换位次' },
  'accept-exchange': { en: 'Accept the exchange', fr: 'Accepter l’échange', es: 'Aceptar el intercambio', ru: 'Принять обмен', ar: 'قبول التبادل', zh: '同意互换' },
  'decline-exchange': { en: 'Decline the exchange', fr: 'Refuser l’échange', es: 'Rechazar el intercambio', ru: 'Отклонить обмен', ar: 'رفض التبادل', zh: '拒绝互换' },
  'open-meeting': { en: 'Open the meeting', fr: 'Ouvrir la séance', es: 'Abrir la sesión', ru: 'Открыть заседание', ar: 'افتتاح الجلسة', zh: '宣布开会' },
  'close-meeting': { en: 'Close the meeting', fr: 'Lever la séance', es: 'Levantar la sesión', ru: 'Закрыть заседание', ar: 'رفع الجلسة', zh: '宣布散会' },
  'suspend-meeting': { en: 'Suspend the meeting', fr: 'Suspendre la séance', es: 'Suspender la sesión', ru: 'Прервать заседание', ar: 'تعليق الجلسة', zh: '暂停会议' },
  'resume-meeting': { en: 'Resume the meeting', fr: 'Reprendre la séance', es: 'Reanudar la sesión', ru: 'Возобновить заседание', ar: 'استئناف الجلسة', zh: '恢复会议' },
  'take-chair': { en: 'Take the chair', fr: 'Prendre la présidence', es: 'Asumir la presidencia', ru: 'Занять место председателя', ar: 'تولي الرئاسة', zh: '接任主持' },
  'take-roll': { en: 'Take the roll', fr: 'Établir la liste des participants', es: 'Establecer la relación de participantes', ru: 'Составить перечень участников', ar: 'وضع قائمة المشاركين', zh: '编制与会名册' },
  'question-quorum': { en: 'Ask for the quorum to be counted', fr: 'Demander la vérification du quorum', es: 'Pedir que se verifique el quórum', ru: 'Запросить проверку кворума', ar: 'طلب التحقق من النصاب', zh: '要求核查法定人数' },
  'count-quorum': { en: 'Count the members present', fr: 'Compter les membres présents', es: 'Contar a los miembros presentes', ru: 'Подсчитать присутствующих членов', ar: 'عدّ الأعضاء الحاضرين', zh: '清点出席成员' },
  'raise-point': { en: 'Raise a point of order', fr: 'Présenter une motion d’ordre', es: 'Plantear una cuestión de orden', ru: 'Поднять вопрос по порядку ведения', ar: 'إثارة نقطة نظام', zh: '提出程序问题' },
  rule: { en: 'Rule on the point of order', fr: 'Statuer sur la motion d’ordre', es: 'Decidir la cuestión de orden', ru: 'Решить вопрос по порядку ведения', ar: 'البتّ في نقطة النظام', zh: '裁决程序问题' },
  appeal: { en: 'Appeal against the ruling', fr: 'En appeler de la décision', es: 'Apelar contra la decisión', ru: 'Опротестовать решение', ar: 'الطعن في القرار', zh: '对裁决提出异议' },
  'move-motion': { en: 'Move a motion', fr: 'Présenter une motion', es: 'Presentar una moción', ru: 'Внести предложение по процедуре', ar: 'تقديم اقتراح إجرائي', zh: '提出程序动议' },
  'withdraw-motion': { en: 'Withdraw the motion', fr: 'Retirer la motion', es: 'Retirar la moción', ru: 'Снять предложение по процедуре', ar: 'سحب الاقتراح', zh: '撤回动议' },
  'speak-on-motion': { en: 'Hear a speaker on the motion', fr: 'Entendre un orateur sur la motion', es: 'Oír a un orador sobre la moción', ru: 'Заслушать оратора по предложению', ar: 'الاستماع إلى متكلم في الاقتراح', zh: '听取就动议的发言' },
  object: { en: 'Object', fr: 'S’opposer', es: 'Oponerse', ru: 'Возразить', ar: 'الاعتراض', zh: '提出反对' },
  introduce: { en: 'Introduce a proposal or an amendment', fr: 'Présenter une proposition ou un amendement', es: 'Presentar una propuesta o una enmienda', ru: 'Внести предложение или поправку', ar: 'تقديم مقترح أو تعديل', zh: '提出提案或修正案' },
  'withdraw-proposal': { en: 'Withdraw the proposal', fr: 'Retirer la proposition', es: 'Retirar la propuesta', ru: 'Снять предложение', ar: 'سحب المقترح', zh: '撤回提案' },
  dissociate: { en: 'Dissociate from what was adopted', fr: 'Se dissocier du texte adopté', es: 'Disociarse de lo aprobado', ru: 'Отмежеваться от принятого', ar: 'النأي عما اعتُمد', zh: '声明不参与已通过的案文' },
  'put-to-vote': { en: 'Put to the vote', fr: 'Mettre aux voix', es: 'Someter a votación', ru: 'Поставить на голосование', ar: 'الطرح للتصويت', zh: '付诸表决' },
  'decide-without-vote': { en: 'Decide without a vote', fr: 'Décider sans vote', es: 'Decidir sin votación', ru: 'Решить без голосования', ar: 'البتّ دون تصويت', zh: '不经表决作出决定' },
  vote: { en: 'Vote', fr: 'Voter', es: 'Votar', ru: 'Голосовать', ar: 'التصويت', zh: '投票' },
  'count-votes': { en: 'Enter the count', fr: 'Saisir le décompte', es: 'Introducir el recuento', ru: 'Внести подсчёт', ar: 'إدخال العدّ', zh: '录入票数' },
  'announce-result': { en: 'Announce the result', fr: 'Proclamer le résultat', es: 'Anunciar el resultado', ru: 'Объявить результат', ar: 'إعلان النتيجة', zh: '宣布结果' },
  'ask-reply': { en: 'Ask for the right of reply', fr: 'Demander le droit de réponse', es: 'Pedir el derecho de respuesta', ru: 'Запросить право на ответ', ar: 'طلب حق الرد', zh: '请求行使答辩权' },
  'withdraw-reply': { en: 'Withdraw the reply', fr: 'Renoncer à la réponse', es: 'Retirar la respuesta', ru: 'Отказаться от ответа', ar: 'العدول عن الرد', zh: '撤回答辩请求' },
  'begin-replies': { en: 'Pass on to replies', fr: 'Passer aux réponses', es: 'Pasar a las respuestas', ru: 'Перейти к ответам', ar: 'الانتقال إلى الردود', zh: '转入答辩' },
  'give-reply': { en: 'Give the floor for a reply', fr: 'Donner la parole pour une réponse', es: 'Dar la palabra para una respuesta', ru: 'Предоставить слово для ответа', ar: 'إعطاء الكلمة للرد', zh: '请答辩者发言' },
};

export const MOTION_WORDS: Readonly<Record<MotionKind, Word>> = {
  'suspend-meeting': { en: 'Move to suspend the meeting', fr: 'Proposer de suspendre la séance', es: 'Proponer suspender la sesión', ru: 'Предложить прервать заседание', ar: 'اقتراح تعليق الجلسة', zh: '动议暂停会议' },
  'adjourn-meeting': { en: 'Move to adjourn the meeting', fr: 'Proposer de lever la séance', es: 'Proponer levantar la sesión', ru: 'Предложить закрыть заседание', ar: 'اقتراح رفع الجلسة', zh: '动议休会' },
  'adjourn-debate': { en: 'Move to adjourn the debate, or to take no action', fr: 'Proposer d’ajourner le débat ou de ne pas se prononcer', es: 'Proponer aplazar el debate o no tomar decisión', ru: 'Предложить отложить прения или не принимать решения', ar: 'اقتراح تأجيل المناقشة أو عدم البتّ', zh: '动议暂停辩论或不采取行动' },
  'close-debate': { en: 'Move to close the debate', fr: 'Proposer la clôture du débat', es: 'Proponer cerrar el debate', ru: 'Предложить прекратить прения', ar: 'اقتراح إقفال المناقشة', zh: '动议结束辩论' },
  competence: { en: 'Question the competence to decide', fr: 'Contester la compétence pour décider', es: 'Cuestionar la competencia para decidir', ru: 'Поставить вопрос о компетенции', ar: 'إثارة مسألة الاختصاص', zh: '就权限提出动议' },
  'limit-time': { en: 'Move to limit the time of speakers', fr: 'Proposer de limiter le temps de parole', es: 'Proponer limitar el tiempo de los oradores', ru: 'Предложить ограничить время выступлений', ar: 'اقتراح تحديد وقت المتكلمين', zh: '动议限制发言时间' },
  division: { en: 'Ask for a separate vote', fr: 'Demander un vote par division', es: 'Pedir votación por partes', ru: 'Просить раздельного голосования', ar: 'طلب التصويت على الأجزاء', zh: '请求分部分表决' },
  reconsider: { en: 'Move to reconsider', fr: 'Proposer un nouvel examen', es: 'Proponer reconsiderar', ru: 'Предложить пересмотр', ar: 'اقتراح إعادة النظر', zh: '动议复议' },
};

/** What is wrong with an adjustment. `{parameter}` is its name, `{allowed}` what could stand there. */
export const ADJUSTMENT_WORDS: Readonly<Record<AdjustmentProblem['problem'], Word>> = {
  unknown: { en: '{parameter} is not a parameter of these rules. There are: {allowed}.', fr: '{parameter} n’est pas un paramètre de ces règles. Il y a : {allowed}.', es: '{parameter} no es un parámetro de estas reglas. Existen: {allowed}.', ru: '{parameter} — не параметр этих правил. Есть: {allowed}.', ar: '{parameter} ليس من معاملات هذه القواعد. الموجود: {allowed}.', zh: '{parameter}不是这些规则的参数。现有：{allowed}。' },
  'not-seconds': { en: '{parameter} is a whole number of seconds, a day at most.', fr: '{parameter} est un nombre entier de secondes, un jour au plus.', es: '{parameter} es un número entero de segundos, un día como máximo.', ru: '{parameter} — целое число секунд, не более суток.', ar: '{parameter} عدد صحيح من الثواني لا يتجاوز يوما.', zh: '{parameter}须为不超过一天的整秒数。' },
  'not-a-count': { en: '{parameter} is a whole number from 1 to 1,000.', fr: '{parameter} est un nombre entier de 1 à 1 000.', es: '{parameter} es un número entero de 1 a 1.000.', ru: '{parameter} — целое число от 1 до 1000.', ar: '{parameter} عدد صحيح من 1 إلى 1000.', zh: '{parameter}须为1至1000的整数。' },
  'not-one-of': { en: '{parameter} takes one of: {allowed}.', fr: '{parameter} prend l’une de ces valeurs : {allowed}.', es: '{parameter} admite uno de estos valores: {allowed}.', ru: '{parameter}: одно из значений: {allowed}.', ar: '{parameter} يأخذ إحدى هذه القيم: {allowed}.', zh: '{parameter}须为下列之一：{allowed}。' },
  'not-a-part': { en: '{parameter} is a part of a whole, as [1, 3] for a third.', fr: '{parameter} est une fraction, comme [1, 3] pour un tiers.', es: '{parameter} es una fracción, como [1, 3] para un tercio.', ru: '{parameter} — доля, например [1, 3] для одной трети.', ar: '{parameter} كسر، مثل [1, 3] للثلث.', zh: '{parameter}须为分数，如[1, 3]表示三分之一。' },
  twice: { en: '{parameter} names something twice.', fr: '{parameter} nomme deux fois la même chose.', es: '{parameter} nombra algo dos veces.', ru: 'В {parameter} что-то названо дважды.', ar: 'يذكر {parameter} شيئا مرتين.', zh: '{parameter}中有重复项。' },
  'not-here': { en: 'These rules have no {parameter} to adjust.', fr: 'Ces règles n’ont pas de {parameter} à ajuster.', es: 'Estas reglas no tienen {parameter} que ajustar.', ru: 'В этих правилах нет {parameter}.', ar: 'ليس في هذه القواعد {parameter} لتعديله.', zh: '这些规则没有可调整的{parameter}。' },
};
