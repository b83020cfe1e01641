import { z } from 'zod';
import { defineEntry } from '#platform/entry.ts';

const key = z.object({
  /** First 16 hexadecimal digits of the SHA-256 of the PEM. */
  key: z.string(),
  /** PEM (SubjectPublicKeyInfo). */
  publicKey: z.string(),
});

export const keyTaken = defineEntry({
  kind: 'journal.key-taken',
  data: key,
  words: {
    en: 'The record is signed with the key {key}.',
    fr: 'Le registre est signé avec la clé {key}.',
    es: 'El registro se firma con la clave {key}.',
    ru: 'Запись подписывается ключом {key}.',
    ar: 'يوقَّع السجل بالمفتاح {key}.',
    zh: '记录以密钥{key}签名。',
  },
  values: (data) => ({ key: data.key }),
});

export const keyReplaced = defineEntry({
  kind: 'journal.key-replaced',
  data: key.extend({ before: z.string() }),
  words: {
    en: 'The record is signed with the key {key}, in place of {before}. Whoever runs Parley here accepted that.',
    fr: 'Le registre est signé avec la clé {key} à la place de {before}. La personne qui exploite Parley ici l’a accepté.',
    es: 'El registro se firma con la clave {key} en lugar de {before}. Quien administra Parley aquí lo aceptó.',
    ru: 'Запись подписывается ключом {key} вместо {before}. Это принято тем, кто обслуживает Parley.',
    ar: 'يوقَّع السجل بالمفتاح {key} بدلا من {before}، وقد قبل ذلك من يشغّل Parley هنا.',
    zh: '记录以密钥{key}签名，取代{before}。此处Parley的运营者已接受该变更。',
  },
  values: (data) => ({ key: data.key, before: data.before }),
});
