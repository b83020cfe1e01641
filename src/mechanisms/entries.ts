import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';

export const profilePublished = defineEntry({
  kind: 'mechanisms.profile-published',
  data: z.object({ mechanism: z.string(), profile: z.record(z.string(), z.unknown()) }),
  words: {
    en: 'The profile of {mechanism} was published.',
    fr: 'Le profil de {mechanism} a été publié.',
    es: 'Se publicó el perfil de {mechanism}.',
    ru: 'Опубликован профиль: {mechanism}.',
    ar: 'نُشر ملف {mechanism}.',
    zh: '已发布{mechanism}的简介。',
  },
  values: (data) => ({ mechanism: naming('mechanism', data.mechanism) }),
});

export const profileProposed = defineEntry({
  kind: 'mechanisms.profile-proposed',
  data: z.object({ proposal: z.string(), source: z.string() }),
  words: {
    en: 'A profile was read from “{source}” and waits for a person to confirm it.',
    fr: 'Un profil a été lu dans « {source} » et attend confirmation par une personne.',
    es: 'Se leyó un perfil en «{source}» y espera la confirmación de una persona.',
    ru: 'Профиль прочитан из «{source}» и ожидает подтверждения человеком.',
    ar: 'قُرئ ملف من «{source}» وهو ينتظر تأكيد شخص.',
    zh: '已从“{source}”读取一份简介，等待人工确认。',
  },
  values: (data) => ({ source: data.source }),
});

export const proposalPublished = defineEntry({
  kind: 'mechanisms.proposal-published',
  data: z.object({ proposal: z.string(), mechanism: z.string() }),
  words: {
    en: 'A person confirmed a profile that had been read from a text; it became the profile of {mechanism}.',
    fr: 'Une personne a confirmé un profil lu dans un texte ; il est devenu celui de {mechanism}.',
    es: 'Una persona confirmó un perfil leído en un texto; pasó a ser el de {mechanism}.',
    ru: 'Профиль, прочитанный из текста, подтверждён человеком и стал профилем: {mechanism}.',
    ar: 'أكد شخص ملفا قُرئ من نص فصار ملف {mechanism}.',
    zh: '一份从文本读取的简介经人工确认，成为{mechanism}的简介。',
  },
  values: (data) => ({ mechanism: naming('mechanism', data.mechanism) }),
});

export const proposalDiscarded = defineEntry({
  kind: 'mechanisms.proposal-discarded',
  data: z.object({ proposal: z.string(), source: z.string() }),
  words: {
    en: 'The profile read from “{source}” was set aside.',
    fr: 'Le profil lu dans « {source} » a été écarté.',
    es: 'Se descartó el perfil leído en «{source}».',
    ru: 'Профиль, прочитанный из «{source}», отклонён.',
    ar: 'صُرف النظر عن الملف المقروء من «{source}».',
    zh: '从“{source}”读取的简介已搁置。',
  },
  values: (data) => ({ source: data.source }),
});
