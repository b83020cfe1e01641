import type { Word } from '#platform/words.ts';
import { firstReplyWaiting } from './replies.ts';
import type { Floor } from './state.ts';

/** What the meeting is at. */
export const STAGES = [
  'over', 'suspended', 'point-of-order', 'voting', 'quorum', 'speaking', 'motion', 'replies', 'no-debate', 'ready', 'to-come',
] as const;
export type Stage = (typeof STAGES)[number];

export interface UnderWay {
  readonly stage: Stage;
  /** The rule it rests on. */
  readonly rule: string;
  /** Who is concerned: who speaks, raised the point, moved the motion or comes next. */
  readonly party?: string;
  /** Id of the turn, the point, the motion or the question. */
  readonly id?: string;
}

const of = (stage: Stage, rule: string, party?: string, id?: string): UnderWay => ({ stage, rule, ...(party !== undefined && { party }), ...(id !== undefined && { id }) });

/** What the meeting is at now: the one thing that must end before it goes on. */
export function underWay(floor: Floor): UnderWay {
  if (floor.meeting === 'closed') return of('over', 'chair-directs');
  if (floor.suspendedAt !== undefined) return of('suspended', 'chair-directs');
  if (floor.point) return of('point-of-order', 'point-of-order', floor.point.party, floor.point.id);
  if (floor.voting) {
    const { question } = floor.voting;
    if (question.on === 'appeal') return of('voting', 'appeal', question.party, question.ruling.point);
    if (question.on === 'motion') return of('voting', question.motion.kind, question.motion.party, question.motion.id);
    return of('voting', 'voting-begun', undefined, question.proposal);
  }
  if (floor.meeting === 'to-come') return of('to-come', 'chair-directs');
  if (floor.speaking) return of('speaking', 'chair-directs', floor.speaking.onBehalfOf ?? floor.speaking.party, floor.speaking.id);
  if (floor.quorum?.askedAt !== undefined) return of('quorum', 'quorum', floor.quorum.askedBy);
  const motion = floor.motions?.[0];
  if (motion) return of('motion', motion.kind, motion.party, motion.id);
  if (floor.repliesBegunAt !== undefined) {
    const reply = firstReplyWaiting(floor);
    return of('replies', 'right-of-reply', reply?.party, reply?.id);
  }
  if (floor.debate !== undefined) return of('no-debate', floor.debate === 'closed' ? 'close-debate' : 'adjourn-debate');
  const next = floor.waiting[0];
  return of('ready', 'inscription', next && (next.onBehalfOf ?? next.party), next?.id);
}

export const STAGE_WORDS: Readonly<Record<Stage, Word>> = {
  over: { en: 'The meeting is over.', fr: 'La séance est levée.', es: 'La sesión ha terminado.', ru: 'Заседание закрыто.', ar: 'رُفعت الجلسة.', zh: '会议已结束。' },
  suspended: { en: 'The meeting is suspended.', fr: 'La séance est suspendue.', es: 'La sesión está suspendida.', ru: 'Заседание прервано.', ar: 'الجلسة معلقة.', zh: '会议暂停。' },
  'point-of-order': {
    en: 'A point of order waits for the ruling of the chair.', fr: 'Une motion d’ordre attend la décision de la présidence.', es: 'Una cuestión de orden espera la decisión de la presidencia.',
    ru: 'Вопрос по порядку ведения ждёт решения председателя.', ar: 'نقطة نظام في انتظار قرار الرئيس.', zh: '程序问题待主席裁决。',
  },
  voting: { en: 'A vote is being taken.', fr: 'Un vote est en cours.', es: 'Se está votando.', ru: 'Идёт голосование.', ar: 'يجري التصويت.', zh: '正在表决。' },
  quorum: { en: 'The members present are to be counted.', fr: 'Il faut compter les membres présents.', es: 'Hay que contar a los miembros presentes.', ru: 'Нужно подсчитать присутствующих членов.', ar: 'يجب عدّ الأعضاء الحاضرين.', zh: '须清点出席成员。' },
  speaking: { en: 'A speaker has the floor.', fr: 'Un orateur a la parole.', es: 'Un orador tiene la palabra.', ru: 'Слово имеет оратор.', ar: 'الكلمة لأحد المتكلمين.', zh: '有人正在发言。' },
  motion: { en: 'A motion is before the meeting.', fr: 'La séance est saisie d’une motion.', es: 'Hay una moción ante la sesión.', ru: 'На рассмотрении предложение по процедуре.', ar: 'اقتراح إجرائي معروض على الجلسة.', zh: '会议正在审议程序动议。' },
  replies: { en: 'The meeting is at replies.', fr: 'La séance en est aux réponses.', es: 'La sesión está en las respuestas.', ru: 'Идут ответы.', ar: 'الجلسة في مرحلة الردود.', zh: '会议处于答辩阶段。' },
  'no-debate': { en: 'The debate is closed or adjourned.', fr: 'Le débat est clos ou ajourné.', es: 'El debate está cerrado o aplazado.', ru: 'Прения прекращены или отложены.', ar: 'المناقشة مقفلة أو مؤجلة.', zh: '辩论已结束或暂停。' },
  ready: { en: 'Nobody has the floor; the list goes on.', fr: 'Personne n’a la parole ; la liste se poursuit.', es: 'Nadie tiene la palabra; la lista continúa.', ru: 'Слова никто не имеет; список продолжается.', ar: 'لا أحد له الكلمة، والقائمة مستمرة.', zh: '无人发言，按名单继续。' },
  'to-come': { en: 'The meeting is not open yet.', fr: 'La séance n’est pas encore ouverte.', es: 'La sesión aún no está abierta.', ru: 'Заседание ещё не открыто.', ar: 'لم تُفتح الجلسة بعد.', zh: '会议尚未开始。' },
};
