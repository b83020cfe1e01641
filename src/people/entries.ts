import { z } from 'zod';
import { defineEntry, naming } from '#platform/entry.ts';
import { ROLES } from './roles.ts';

// Names and addresses never stand in the journal: `person` is the number of an account, and is shown by its name
// for as long as it has one.
const account = z.uuid();

export const accountOpened = defineEntry({
  kind: 'people.account-opened',
  data: z.object({ account }),
  words: {
    en: 'An account was opened for {person}.',
    fr: 'Un compte a été ouvert pour {person}.',
    es: 'Se abrió una cuenta para {person}.',
    ru: 'Открыта учётная запись: {person}.',
    ar: 'فُتح حساب باسم {person}.',
    zh: '已为{person}开设账户。',
  },
  values: (data) => ({ person: naming('person', data.account) }),
});

export const detailsChanged = defineEntry({
  kind: 'people.details-changed',
  data: z.object({ account, fields: z.array(z.enum(['name', 'language'])) }),
  words: {
    en: '{person} changed the details of the account.',
    fr: '{person} a modifié les données de son compte.',
    es: '{person} modificó los datos de su cuenta.',
    ru: '{person}: изменены данные учётной записи.',
    ar: 'عدّل {person} بيانات الحساب.',
    zh: '{person}更改了账户信息。',
  },
  values: (data) => ({ person: naming('person', data.account) }),
});

const held = z.object({ account, role: z.enum(ROLES), scope: z.string(), party: z.string().optional() });
const heldValues = (data: z.output<typeof held>) => ({
  person: naming('person', data.account),
  role: naming('role', data.role),
  scope: naming('scope', data.scope),
});

export const roleGranted = defineEntry({
  kind: 'people.role-granted',
  data: held,
  words: {
    en: '{person} was given the role “{role}” ({scope}).',
    fr: '{person} a reçu le rôle « {role} » ({scope}).',
    es: 'Se asignó a {person} la función «{role}» ({scope}).',
    ru: '{person}: назначена роль «{role}» ({scope}).',
    ar: 'أُسند إلى {person} دور «{role}» ({scope}).',
    zh: '{person}获得“{role}”角色（{scope}）。',
  },
  values: heldValues,
});

export const roleEnded = defineEntry({
  kind: 'people.role-ended',
  data: held,
  words: {
    en: 'The role “{role}” of {person} ended ({scope}).',
    fr: 'Le rôle « {role} » de {person} a pris fin ({scope}).',
    es: 'Finalizó la función «{role}» de {person} ({scope}).',
    ru: '{person}: роль «{role}» прекращена ({scope}).',
    ar: 'انتهى دور «{role}» المسند إلى {person} ({scope}).',
    zh: '{person}的“{role}”角色已终止（{scope}）。',
  },
  values: heldValues,
});

export const sessionsEnded = defineEntry({
  kind: 'people.sessions-ended',
  data: z.object({ account, count: z.int().positive() }),
  words: {
    en: {
      one: '{person} signed out one device.',
      other: '{person} signed out {n} devices.',
    },
    fr: {
      one: '{person} a déconnecté {n} appareil.',
      other: '{person} a déconnecté {n} appareils.',
    },
    es: {
      one: '{person} cerró la sesión en {n} dispositivo.',
      other: '{person} cerró la sesión en {n} dispositivos.',
    },
    ru: {
      one: '{person}: выполнен выход на {n} устройстве.',
      other: '{person}: выполнен выход на {n} устройствах.',
    },
    ar: {
      one: 'أنهى {person} جلسة على جهاز واحد.',
      two: 'أنهى {person} جلستين على جهازين.',
      few: 'أنهى {person} جلسات على {n} أجهزة.',
      other: 'أنهى {person} جلسات على {n} جهازا.',
    },
    zh: '{person}在{n}台设备上退出登录。',
  },
  values: (data) => ({ person: naming('person', data.account), n: data.count }),
});

const credential = z.object({ account, credential: z.uuid() });
const ofPerson = (data: { account: string }) => ({ person: naming('person', data.account) });

export const tokenCreated = defineEntry({
  kind: 'people.token-created',
  data: credential,
  words: {
    en: '{person} made a token for programs.',
    fr: '{person} a créé un jeton pour des programmes.',
    es: '{person} creó un token para programas.',
    ru: '{person}: создан токен для программ.',
    ar: 'أنشأ {person} رمز وصول للبرامج.',
    zh: '{person}创建了程序令牌。',
  },
  values: ofPerson,
});

export const tokenRevoked = defineEntry({
  kind: 'people.token-revoked',
  data: credential,
  words: {
    en: '{person} revoked a token for programs.',
    fr: '{person} a révoqué un jeton pour des programmes.',
    es: '{person} revocó un token para programas.',
    ru: '{person}: отозван токен для программ.',
    ar: 'ألغى {person} رمز وصول للبرامج.',
    zh: '{person}撤销了程序令牌。',
  },
  values: ofPerson,
});

export const passkeyAdded = defineEntry({
  kind: 'people.passkey-added',
  data: credential,
  words: {
    en: '{person} added a passkey.',
    fr: '{person} a ajouté une clé d’accès.',
    es: '{person} añadió una llave de acceso.',
    ru: '{person}: добавлен ключ доступа.',
    ar: 'أضاف {person} مفتاح مرور.',
    zh: '{person}添加了通行密钥。',
  },
  values: ofPerson,
});

export const passkeyRemoved = defineEntry({
  kind: 'people.passkey-removed',
  data: credential,
  words: {
    en: '{person} removed a passkey.',
    fr: '{person} a supprimé une clé d’accès.',
    es: '{person} eliminó una llave de acceso.',
    ru: '{person}: удалён ключ доступа.',
    ar: 'أزال {person} مفتاح مرور.',
    zh: '{person}删除了通行密钥。',
  },
  values: ofPerson,
});

export const accountErased = defineEntry({
  kind: 'people.account-erased',
  data: z.object({ account }),
  words: {
    en: 'The personal data of {person} were erased.',
    fr: 'Les données personnelles de {person} ont été effacées.',
    es: 'Se borraron los datos personales de {person}.',
    ru: '{person}: персональные данные стёрты.',
    ar: 'مُحيت البيانات الشخصية الخاصة بـ{person}.',
    zh: '{person}的个人数据已删除。',
  },
  values: ofPerson,
});
