import { words, type InSixLanguages } from './in-six-languages.ts';
import * as places from './places.ts';

export interface Summit {
  readonly number: number;
  /** First and last day, as exact as our sources give them. */
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly place: InSixLanguages;
  readonly chairs: readonly string[];
  /** Years of the chairmanship where the sources state them apart from the summit's own date. */
  readonly chairFrom?: string;
  readonly chairTo?: string;
  readonly online?: boolean;
  readonly note?: InSixLanguages;
}

/** The fifteen summits of the Global Forum, the first to the last. */
export const summits: readonly Summit[] = [
  { number: 1, startsOn: '2007-07', place: places.brussels, chairs: ['belgium'] },
  { number: 2, startsOn: '2008-10', place: places.manila, chairs: ['philippines'] },
  { number: 3, startsOn: '2009-11', place: places.athens, chairs: ['greece'] },
  { number: 4, startsOn: '2010-11', place: places.puertoVallarta, chairs: ['mexico'] },
  { number: 5, startsOn: '2011-12', place: places.geneva, chairs: ['switzerland'] },
  {
    number: 6,
    startsOn: '2012-11',
    place: places.portLouis,
    chairs: ['mauritius'],
    note: words({
      en: 'No summit followed in 2013, the year of the second High-level Dialogue.',
      ar: 'لم تعقبه قمة في عام 2013، وهو عام الحوار الرفيع المستوى الثاني.',
      zh: '2013年为第二次高级别对话之年，未举行峰会。',
      fr: 'Aucun sommet n’a suivi en 2013, année du deuxième Dialogue de haut niveau.',
      ru: 'В 2013 году, когда проходил второй Диалог на высоком уровне, саммита не было.',
      es: 'No hubo cumbre en 2013, año del segundo Diálogo de Alto Nivel.',
    }),
  },
  { number: 7, startsOn: '2014-05-14', endsOn: '2014-05-16', place: places.stockholm, chairs: ['sweden'] },
  {
    number: 8,
    startsOn: '2015-10-14',
    endsOn: '2015-10-16',
    place: places.istanbul,
    chairs: ['turkiye'],
    note: words({
      en: 'The records of the time write the English name of the chair as Turkey; the United Nations has used Türkiye since 2022.',
      ar: 'تكتب سجلات ذلك الوقت الاسم الإنكليزي لدولة الرئاسة Turkey؛ وتستخدم الأمم المتحدة صيغة Türkiye منذ عام 2022.',
      zh: '当时的记录将主席国英文名写作Turkey；联合国自2022年起使用Türkiye。',
      fr: 'Les documents de l’époque écrivent le nom anglais de la présidence « Turkey » ; l’Organisation des Nations Unies emploie « Türkiye » depuis 2022.',
      ru: 'В документах того времени английское название председателя — Turkey; с 2022 года Организация Объединенных Наций использует форму Türkiye.',
      es: 'Los documentos de la época escriben en inglés el nombre de la presidencia como «Turkey»; las Naciones Unidas usan «Türkiye» desde 2022.',
    }),
  },
  { number: 9, startsOn: '2016-12-10', endsOn: '2016-12-12', place: places.dhaka, chairs: ['bangladesh'] },
  {
    number: 10,
    startsOn: '2017-06-28',
    endsOn: '2017-06-30',
    place: places.berlin,
    chairs: ['germany', 'morocco'],
    chairFrom: '2017',
    chairTo: '2018',
    note: words({
      en: 'First of two summits under the co-chairs Germany and Morocco.',
      ar: 'الأولى من قمتين برئاسة مشتركة لألمانيا والمغرب.',
      zh: '德国和摩洛哥共同主持的两次峰会中的第一次。',
      fr: 'Premier des deux sommets coprésidés par l’Allemagne et le Maroc.',
      ru: 'Первый из двух саммитов под сопредседательством Германии и Марокко.',
      es: 'Primera de las dos cumbres copresididas por Alemania y Marruecos.',
    }),
  },
  {
    number: 11,
    startsOn: '2018-12',
    place: places.marrakesh,
    chairs: ['germany', 'morocco'],
    note: words({
      en: 'Second summit of the co-chairs, in the same city and month as the conference that adopted the Global Compact.',
      ar: 'القمة الثانية للرئيسين المشاركين، في المدينة نفسها والشهر نفسه اللذين شهدا المؤتمر الذي اعتمد الاتفاق العالمي.',
      zh: '共同主席的第二次峰会，与通过《全球契约》的会议在同一城市、同一月份举行。',
      fr: 'Deuxième sommet des coprésidents, dans la même ville et le même mois que la conférence qui a adopté le Pacte mondial.',
      ru: 'Второй саммит сопредседателей, в том же городе и в том же месяце, что и конференция, принявшая Глобальный договор.',
      es: 'Segunda cumbre de los copresidentes, en la misma ciudad y el mismo mes que la conferencia que aprobó el Pacto Mundial.',
    }),
  },
  {
    number: 12,
    startsOn: '2020-01-20',
    endsOn: '2020-01-24',
    place: places.quito,
    chairs: ['ecuador'],
    chairFrom: '2019',
    note: words({
      en: 'Planned for November 2019 and moved: the chair of 2019 held its summit in 2020.',
      ar: 'كانت مقررة في تشرين الثاني/نوفمبر 2019 ثم أُجلت: فعقدت رئاسة عام 2019 قمتها في عام 2020.',
      zh: '原定2019年11月举行，后改期：2019年主席国于2020年举行峰会。',
      fr: 'Prévu en novembre 2019 puis reporté : la présidence de 2019 a tenu son sommet en 2020.',
      ru: 'Планировался на ноябрь 2019 года и был перенесен: председатель 2019 года провел свой саммит в 2020 году.',
      es: 'Prevista para noviembre de 2019 y aplazada: la presidencia de 2019 celebró su cumbre en 2020.',
    }),
  },
  {
    number: 13,
    startsOn: '2021-01',
    place: places.emirates,
    chairs: ['united-arab-emirates'],
    chairFrom: '2020',
    online: true,
    note: words({
      en: 'Held online by the chair of 2020. Sources name Abu Dhabi and Dubai: check the place before quoting.',
      ar: 'عقدتها رئاسة عام 2020 عبر الإنترنت. وتذكر المصادر أبوظبي ودبي: يُتحقق من المكان قبل الاقتباس.',
      zh: '由2020年主席国在线举行。资料来源提及阿布扎比和迪拜：引用前请核对地点。',
      fr: 'Tenu en ligne par la présidence de 2020. Les sources citent Abou Dhabi et Doubaï : vérifier le lieu avant de citer.',
      ru: 'Проведен онлайн председателем 2020 года. В источниках названы Абу-Даби и Дубай: проверьте место перед цитированием.',
      es: 'Celebrada en línea por la presidencia de 2020. Las fuentes citan Abu Dabi y Dubái: compruébese el lugar antes de citar.',
    }),
  },
  {
    number: 14,
    startsOn: '2024-01-23',
    endsOn: '2024-01-25',
    place: places.geneva,
    chairs: ['france'],
    chairFrom: '2022',
    chairTo: '2023',
    note: words({
      en: 'A chair of 2022 and 2023 whose summit fell in the year after, and in another country than its own.',
      ar: 'رئاسة عامي 2022 و 2023 التي وقعت قمتها في العام التالي وفي بلد غير بلدها.',
      zh: '2022年和2023年的主席国，其峰会在次年于另一国家举行。',
      fr: 'Présidence de 2022 et 2023 dont le sommet a eu lieu l’année suivante, dans un autre pays que le sien.',
      ru: 'Саммит председателя 2022 и 2023 годов прошел на следующий год и в другой стране.',
      es: 'Presidencia de 2022 y 2023 cuya cumbre tuvo lugar al año siguiente y en un país distinto del suyo.',
    }),
  },
  { number: 15, startsOn: '2025-09', place: places.riohacha, chairs: ['colombia'] },
];

const FRENCH = ['Premier', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième', 'Sixième', 'Septième', 'Huitième', 'Neuvième', 'Dixième', 'Onzième', 'Douzième', 'Treizième', 'Quatorzième', 'Quinzième'];
const ARABIC = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة', 'الحادية عشرة', 'الثانية عشرة', 'الثالثة عشرة', 'الرابعة عشرة', 'الخامسة عشرة'];
const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];
const english = (n: number) => `${n}${n === 1 ? 'st' : n === 2 ? 'nd' : n === 3 ? 'rd' : 'th'}`;

export const summitTitle = ({ number: n }: Summit): InSixLanguages =>
  words({
    en: `${english(n)} summit of the Global Forum on Migration and Development`,
    ar: `القمة ${ARABIC[n - 1]} للمنتدى العالمي المعني بالهجرة والتنمية`,
    zh: `全球移民与发展论坛第${CHINESE[n - 1]}次峰会`,
    fr: `${FRENCH[n - 1]} sommet du Forum mondial sur la migration et le développement`,
    ru: `${n}-я встреча на высшем уровне Глобального форума по миграции и развитию`,
    es: `${n}ª cumbre del Foro Mundial sobre Migración y Desarrollo`,
  });
