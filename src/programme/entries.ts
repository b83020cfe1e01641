import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';

export const sessionPlanned = defineEntry({
  kind: 'programme.session-planned',
  data: z.object({ session: z.string(), mechanism: z.string(), content: z.record(z.string(), z.unknown()) }),
  words: {
    en: 'The session “{session}” was planned under {mechanism}.',
    fr: 'La session « {session} » a été planifiée dans le cadre de {mechanism}.',
    es: 'Se programó el período de sesiones «{session}» en el marco de {mechanism}.',
    ru: 'Запланирована сессия «{session}» в рамках {mechanism}.',
    ar: 'أُدرجت الدورة «{session}» في إطار {mechanism}.',
    zh: '已在{mechanism}下安排会议“{session}”。',
  },
  values: (data) => ({ session: naming('session', data.session), mechanism: naming('mechanism', data.mechanism) }),
});

export const meetingPlanned = defineEntry({
  kind: 'programme.meeting-planned',
  data: z.object({ meeting: z.string(), session: z.string(), content: z.looseObject({ ruleSet: z.string().optional() }) }),
  words: {
    en: 'The meeting “{meeting}” was put in the programme of “{session}”.',
    fr: 'La séance « {meeting} » a été inscrite au programme de « {session} ».',
    es: 'La sesión «{meeting}» se incluyó en el programa de «{session}».',
    ru: 'Заседание «{meeting}» включено в программу «{session}».',
    ar: 'أُدرجت الجلسة «{meeting}» في برنامج «{session}».',
    zh: '会议“{meeting}”已列入“{session}”的日程。',
  },
  values: (data) => ({ meeting: naming('meeting', data.meeting), session: naming('session', data.session) }),
});
