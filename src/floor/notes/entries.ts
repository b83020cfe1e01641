import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';

const note = z.object({ meeting: z.string(), note: z.string(), turn: z.string().nullable() });
const values = (data: z.output<typeof note>) => ({ meeting: naming('meeting', data.meeting) });

export const noteMade = defineEntry({
  kind: 'floor.note-made',
  data: note,
  words: {
    en: 'A note was made on the meeting “{meeting}”.', fr: 'Une note a été prise sur la séance « {meeting} ».', es: 'Se tomó una nota sobre la sesión «{meeting}».',
    ru: 'Сделана заметка о заседании «{meeting}».', ar: 'دُوّنت ملاحظة عن الجلسة «{meeting}».', zh: '就会议“{meeting}”作了一条笔记。',
  },
  values,
});

export const noteRemoved = defineEntry({
  kind: 'floor.note-removed',
  data: note,
  words: {
    en: 'A note on the meeting “{meeting}” was removed.', fr: 'Une note sur la séance « {meeting} » a été supprimée.', es: 'Se eliminó una nota sobre la sesión «{meeting}».',
    ru: 'Заметка о заседании «{meeting}» удалена.', ar: 'حُذفت ملاحظة عن الجلسة «{meeting}».', zh: '删除了就会议“{meeting}”所作的一条笔记。',
  },
  values,
});

export const noteEntries = [noteMade, noteRemoved];
