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

export const proposalClosed = defineEntry({
  kind: 'mechanisms.proposal-closed',
  data: z.object({ proposal: z.string(), as: z.enum(['published', 'discarded']), mechanism: z.string().optional() }),
  words: {
    en: 'A proposed profile was dealt with: {as}.',
    fr: 'Un profil proposé a été traité : {as}.',
    es: 'Se resolvió un perfil propuesto: {as}.',
    ru: 'Предложенный профиль рассмотрен: {as}.',
    ar: 'بُتّ في ملف مقترح: {as}.',
    zh: '一份拟议简介已处理：{as}。',
  },
  values: (data) => ({ as: data.as }),
});
