import { defineWords, type Word } from '#platform/words.ts';

export const RELATION_KINDS = [
  'mandates', 'recalls', 'reports-on', 'supersedes', 'endorses', 'adopts', 'amends', 'follows-up',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** The same relation seen from its other end. */
export const INVERSES = {
  mandates: 'mandated-by',
  recalls: 'recalled-by',
  'reports-on': 'reported-on-by',
  supersedes: 'superseded-by',
  endorses: 'endorsed-by',
  adopts: 'adopted-by',
  amends: 'amended-by',
  'follows-up': 'followed-up-by',
} as const satisfies Record<RelationKind, string>;
export type InverseRelation = (typeof INVERSES)[RelationKind];

/** Headings over a list of documents, read with the present one as subject: “Recalls: …”, “Recalled by: …”. */
export const RELATION_WORDS = defineWords({
  mandates: { en: 'Mandates', fr: 'Prescrit', es: 'Dispone', ru: 'Предусматривает', ar: 'تكلف بـ', zh: '授权' },
  'mandated-by': { en: 'Mandated by', fr: 'Prescrit par', es: 'Dispuesto por', ru: 'Предусмотрено в', ar: 'بتكليف من', zh: '授权依据' },
  recalls: { en: 'Recalls', fr: 'Rappelle', es: 'Recuerda', ru: 'Ссылается на', ar: 'تشير إلى', zh: '回顾' },
  'recalled-by': { en: 'Recalled by', fr: 'Rappelé dans', es: 'Recordado en', ru: 'Упоминается в', ar: 'مشار إليها في', zh: '被回顾于' },
  'reports-on': { en: 'Reports on', fr: 'Rend compte de', es: 'Informa sobre', ru: 'Содержит отчет о', ar: 'تفيد عن', zh: '报告事项' },
  'reported-on-by': { en: 'Reported on in', fr: 'A fait l’objet d’un compte rendu dans', es: 'Se informa al respecto en', ru: 'Отчет содержится в', ar: 'يرد عنها تقرير في', zh: '相关报告' },
  supersedes: { en: 'Supersedes', fr: 'Remplace', es: 'Sustituye a', ru: 'Заменяет', ar: 'تحل محل', zh: '取代' },
  'superseded-by': { en: 'Superseded by', fr: 'Remplacé par', es: 'Sustituido por', ru: 'Заменено на', ar: 'حلت محلها', zh: '被取代于' },
  endorses: { en: 'Endorses', fr: 'Fait sien', es: 'Hace suyo', ru: 'Одобряет', ar: 'تقر', zh: '认可' },
  'endorsed-by': { en: 'Endorsed by', fr: 'Approuvé par', es: 'Refrendado por', ru: 'Одобрено в', ar: 'أقرتها', zh: '获认可于' },
  adopts: { en: 'Adopts', fr: 'Adopte', es: 'Aprueba', ru: 'Принимает', ar: 'تعتمد', zh: '通过' },
  'adopted-by': { en: 'Adopted as', fr: 'Adopté sous la cote', es: 'Aprobado como', ru: 'Принято в качестве', ar: 'اعتمدت بوصفها', zh: '通过后文号' },
  amends: { en: 'Amends', fr: 'Modifie', es: 'Modifica', ru: 'Вносит поправки в', ar: 'تعدل', zh: '修正' },
  'amended-by': { en: 'Amended by', fr: 'Modifié par', es: 'Modificado por', ru: 'С поправками, внесенными', ar: 'عدلتها', zh: '被修正于' },
  'follows-up': { en: 'Follows up', fr: 'Donne suite à', es: 'Da seguimiento a', ru: 'Принято в развитие', ar: 'تتابع', zh: '后续落实' },
  'followed-up-by': { en: 'Followed up by', fr: 'A pour suite', es: 'Tiene seguimiento en', ru: 'Получило развитие в', ar: 'تابعتها', zh: '后续文件' },
} satisfies Record<RelationKind | InverseRelation, Word>);

export const inverseOf = (kind: RelationKind): InverseRelation => INVERSES[kind];
export const relationWord = (relation: RelationKind | InverseRelation): Word => RELATION_WORDS[relation];
