import { words } from './mechanisms/in-six-languages.ts';
import { geneva } from './mechanisms/places.ts';

/** A plainly made-up session of the International Dialogue on Migration, to try the floor on. */
export const demonstration = {
  session: 'idm-demo',
  mechanism: 'idm',
  title: words({
    en: 'Demonstration session',
    fr: 'Session de démonstration',
    es: 'Sesión de demostración',
    ru: 'Демонстрационная сессия',
    ar: 'دورة توضيحية',
    zh: '演示会议',
  }),
  theme: words({
    en: 'Regular pathways: trying out how a dialogue is run',
    fr: 'Voies régulières : à l’essai, la conduite d’un dialogue',
    es: 'Vías regulares: probar cómo se conduce un diálogo',
    ru: 'Законные пути миграции: как ведется диалог, на пробу',
    ar: 'المسارات النظامية: تجربة في إدارة الحوار',
    zh: '正常移民渠道：试行如何主持对话',
  }),
  place: geneva,
  timeZone: 'Europe/Zurich',
  aims: [
    words({
      en: 'Let everyone who takes part in a dialogue try her own place in it: the chair, a delegate, an observer, the secretariat, the public.',
      fr: 'Permettre à chaque partie prenante d’un dialogue d’y essayer sa place : présidence, délégation, observation, secrétariat, public.',
      es: 'Que cada participante en un diálogo pruebe su lugar en él: la presidencia, una delegación, un observador, la secretaría, el público.',
      ru: 'Дать каждому участнику диалога опробовать свое место в нем: председателю, делегату, наблюдателю, секретариату, публике.',
      ar: 'أن يجرّب كل مشارك في الحوار موقعه فيه: الرئاسة والوفد والمراقب والأمانة والجمهور.',
      zh: '让对话的每一方都能试用自己的位置：主席、代表、观察员、秘书处和公众。',
    }),
    words({
      en: 'Show how a list of speakers explains itself: who comes next, and by which rule.',
      fr: 'Montrer comment une liste des orateurs s’explique elle-même : qui vient ensuite, et selon quelle règle.',
      es: 'Mostrar cómo una lista de oradores se explica a sí misma: quién sigue y por qué regla.',
      ru: 'Показать, как список ораторов объясняет сам себя: кто следующий и по какому правилу.',
      ar: 'بيان كيف تفسّر قائمة المتكلمين نفسها: من التالي وبأي قاعدة.',
      zh: '展示发言名单如何自我说明：下一位是谁，依据哪条规则。',
    }),
  ],
  rooms: {
    large: words({ en: 'Demonstration room A', fr: 'Salle de démonstration A', es: 'Sala de demostración A', ru: 'Демонстрационный зал A', ar: 'قاعة العرض ألف', zh: '演示厅A' }),
    small: words({ en: 'Demonstration room B', fr: 'Salle de démonstration B', es: 'Sala de demostración B', ru: 'Демонстрационный зал B', ar: 'قاعة العرض باء', zh: '演示厅B' }),
  },
  opening: {
    meeting: 'idm-demo-opening',
    title: words({
      en: 'Opening and statements from the floor',
      fr: 'Ouverture et déclarations des participants',
      es: 'Apertura y declaraciones de los participantes',
      ru: 'Открытие и выступления участников',
      ar: 'الافتتاح وبيانات المشاركين',
      zh: '开幕和与会方发言',
    }),
  },
  panel: {
    meeting: 'idm-demo-panel',
    title: words({
      en: 'Panel: what a migrant needs to know before leaving',
      fr: 'Table ronde : ce qu’une personne migrante doit savoir avant le départ',
      es: 'Panel: lo que una persona migrante necesita saber antes de partir',
      ru: 'Дискуссия: что мигранту нужно знать до отъезда',
      ar: 'حلقة نقاش: ما يحتاج المهاجر إلى معرفته قبل المغادرة',
      zh: '专题小组讨论：移民启程前需要了解什么',
    }),
  },
} as const;
