import { z } from 'zod';
import { type Language, LANGUAGES, localeOf } from '#platform/languages.ts';
import { sayPhrase, type Word } from '#platform/words.ts';

/** Every role that can be held, the widest first. The public holds none. */
export const ROLES = [
  'administrator', 'secretariat', 'chair', 'co-chair', 'rapporteur', 'delegate', 'delegate-without-floor', 'observer',
  'civil-society', 'interpreter', 'technician',
] as const;
export type Role = (typeof ROLES)[number];

export const isRole = (value: unknown): value is Role => (ROLES as readonly unknown[]).includes(value);

/** Roles that are held for somebody: a State, a group, an organization. */
export const FOR_A_PARTY: readonly Role[] = ['delegate', 'delegate-without-floor', 'observer', 'civil-society'];
/** Of these, the ones that cannot be held without naming the party. */
export const PARTY_REQUIRED: readonly Role[] = ['delegate', 'delegate-without-floor', 'observer'];

/**
 * Where a role is held: `*` (everywhere), or a place of the record such as `mechanism/hld`, `session/idm-2024-1`,
 * `meeting/3f0c…`.
 */
export const scopeSchema = z.string().trim().max(200).regex(/^(\*|[a-z][a-z-]*\/[a-zA-Z0-9][a-zA-Z0-9._:-]*)$/);
export const partySchema = z.string().trim().max(100).regex(/^[a-z0-9][a-z0-9._-]*$/);

/** The name of each role, as on a badge. */
export const ROLE_WORDS: Readonly<Record<Role, Word>> = {
  administrator: { en: 'Administrator', fr: 'Administration', es: 'Administración', ru: 'Администратор', ar: 'إدارة النظام', zh: '管理员' },
  secretariat: { en: 'Secretariat', fr: 'Secrétariat', es: 'Secretaría', ru: 'Секретариат', ar: 'الأمانة', zh: '秘书处' },
  chair: { en: 'Chair', fr: 'Présidence', es: 'Presidencia', ru: 'Председатель', ar: 'رئاسة', zh: '主席' },
  'co-chair': { en: 'Co-chair', fr: 'Coprésidence', es: 'Copresidencia', ru: 'Сопредседатель', ar: 'رئاسة مشاركة', zh: '共同主席' },
  rapporteur: { en: 'Rapporteur', fr: 'Rapporteur', es: 'Relator', ru: 'Докладчик', ar: 'مقرر', zh: '报告员' },
  delegate: { en: 'Delegate', fr: 'Délégué', es: 'Delegado', ru: 'Делегат', ar: 'مندوب', zh: '代表' },
  'delegate-without-floor': {
    en: 'Delegate without the floor', fr: 'Délégué sans droit de parole', es: 'Delegado sin uso de la palabra',
    ru: 'Делегат без права выступления', ar: 'مندوب دون حق الكلام', zh: '无发言权代表',
  },
  observer: { en: 'Observer', fr: 'Observateur', es: 'Observador', ru: 'Наблюдатель', ar: 'مراقب', zh: '观察员' },
  'civil-society': {
    en: 'Civil society', fr: 'Société civile', es: 'Sociedad civil', ru: 'Гражданское общество', ar: 'المجتمع المدني', zh: '民间社会',
  },
  interpreter: { en: 'Interpreter', fr: 'Interprète', es: 'Intérprete', ru: 'Устный переводчик', ar: 'مترجم شفوي', zh: '口译员' },
  technician: { en: 'Technician', fr: 'Technicien', es: 'Técnico', ru: 'Технический специалист', ar: 'تقني', zh: '技术员' },
};

/** Each role inside a sentence: "the chair", "a delegate". */
const IN_A_SENTENCE: Readonly<Record<Role, Word>> = {
  administrator: {
    en: 'an administrator', fr: 'une personne chargée de l’administration', es: 'una persona de la administración',
    ru: 'администратор', ar: 'من يتولى إدارة النظام', zh: '管理员',
  },
  secretariat: { en: 'the secretariat', fr: 'le secrétariat', es: 'la secretaría', ru: 'секретариат', ar: 'الأمانة', zh: '秘书处' },
  chair: { en: 'the chair', fr: 'la présidence', es: 'la presidencia', ru: 'председатель', ar: 'الرئاسة', zh: '主席' },
  'co-chair': {
    en: 'a co-chair', fr: 'une coprésidence', es: 'una copresidencia', ru: 'сопредседатель', ar: 'الرئاسة المشاركة', zh: '共同主席',
  },
  rapporteur: { en: 'the rapporteur', fr: 'le rapporteur', es: 'el relator', ru: 'докладчик', ar: 'المقرر', zh: '报告员' },
  delegate: {
    en: 'a delegate who may speak', fr: 'un délégué ayant droit à la parole', es: 'un delegado con uso de la palabra',
    ru: 'делегат с правом выступления', ar: 'مندوب له حق الكلام', zh: '有发言权的代表',
  },
  'delegate-without-floor': {
    en: 'a delegate who may not speak', fr: 'un délégué sans droit de parole', es: 'un delegado sin uso de la palabra',
    ru: 'делегат без права выступления', ar: 'مندوب ليس له حق الكلام', zh: '无发言权的代表',
  },
  observer: { en: 'an observer', fr: 'un observateur', es: 'un observador', ru: 'наблюдатель', ar: 'مراقب', zh: '观察员' },
  'civil-society': {
    en: 'a civil-society participant', fr: 'un participant de la société civile', es: 'un participante de la sociedad civil',
    ru: 'участник от гражданского общества', ar: 'مشارك من المجتمع المدني', zh: '民间社会与会者',
  },
  interpreter: { en: 'an interpreter', fr: 'un interprète', es: 'un intérprete', ru: 'устный переводчик', ar: 'مترجم شفوي', zh: '口译员' },
  technician: { en: 'a technician', fr: 'un technicien', es: 'un técnico', ru: 'технический специалист', ar: 'تقني', zh: '技术员' },
};

/** "the chair, a co-chair or the secretariat." in six languages. */
export const anyOfTheseRoles = (roles: readonly Role[]): Word =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const list = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
      return [language, list.format(roles.map((role) => sayPhrase(IN_A_SENTENCE[role][language], language))) + (language === 'zh' ? '。' : '.')];
    }),
  ) as Record<Language, string>;

export const sayRole = (role: Role, language: Language): string => sayPhrase(ROLE_WORDS[role][language], language);
