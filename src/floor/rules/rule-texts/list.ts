import type { Rule } from '../rule-set.ts';
import { assemblyRules, chathamHouse, hearingPractice, highLevelPractice, interactivePractice, practice } from './sources.ts';

export const officersFirst: Rule = {
  id: 'officers-first',
  number: '69/111',
  source: assemblyRules(69, 111),
  words: {
    en: 'The chair or the rapporteur of a committee may be heard first, to explain its conclusions.',
    fr: 'La présidence ou la personne rapporteuse d’une commission peut être entendue en priorité pour en expliquer les conclusions.',
    es: 'La presidencia o la relatoría de una comisión puede ser oída con prioridad para explicar sus conclusiones.',
    ru: 'Председатель или докладчик комитета может быть заслушан вне очереди для разъяснения его выводов.',
    ar: 'يجوز أن يُستمع أولا إلى رئيس لجنة أو مقررها لشرح استنتاجاتها.',
    zh: '委员会主席或报告员可优先发言，说明委员会的结论。',
  },
};

export const secretaryGeneral: Rule = {
  id: 'secretary-general',
  number: '70/112',
  source: assemblyRules(70, 112),
  words: {
    en: 'The Secretary-General, or whoever speaks for the Secretary-General, may make a statement at any time.',
    fr: 'Le Secrétaire général, ou qui parle en son nom, peut faire une déclaration à tout moment.',
    es: 'El Secretario General, o quien hable en su nombre, puede hacer una declaración en cualquier momento.',
    ru: 'Генеральный секретарь или его представитель может выступить с заявлением в любое время.',
    ar: 'يجوز للأمين العام أو من يتكلم باسمه أن يدلي ببيان في أي وقت.',
    zh: '秘书长或其代表可随时发言。',
  },
};

export const floorFirst: Rule = {
  id: 'floor-first',
  number: '68/109',
  source: assemblyRules(68, 109),
  words: {
    en: 'Nobody speaks without the floor; the chair calls to order whoever leaves the subject.',
    fr: 'Personne ne parle sans avoir la parole ; la présidence rappelle à l’ordre qui s’écarte du sujet.',
    es: 'Nadie habla sin tener la palabra; la presidencia llama al orden a quien se aparta del tema.',
    ru: 'Никто не выступает, не получив слова; председатель призывает к порядку отклоняющегося от темы.',
    ar: 'لا يتكلم أحد دون أن يُعطى الكلمة، وينبّه الرئيس من يخرج عن الموضوع.',
    zh: '未获发言权不得发言；离题者由主席提醒。',
  },
};

export const fixedSlots: Rule = {
  id: 'fixed-slots',
  source: highLevelPractice,
  parameters: ['fixedSlots'],
  words: {
    en: 'Some speak first by custom or by decision, in a stated order.',
    fr: 'Certaines délégations parlent en premier, par coutume ou par décision, dans un ordre fixé.',
    es: 'Algunas delegaciones hablan primero, por costumbre o por decisión, en un orden fijado.',
    ru: 'Некоторые выступают первыми по обычаю или по решению, в установленном порядке.',
    ar: 'يتكلم بعض الوفود أولا، عرفا أو بمقرر، وفق ترتيب محدد.',
    zh: '按惯例或决定，若干代表团依既定次序首先发言。',
  },
};

export const levelOrder: Rule = {
  id: 'level-order',
  source: highLevelPractice,
  parameters: ['levels'],
  words: {
    en: 'The order follows the level of the speaker; a speaker for a group has no other place than that level.',
    fr: 'L’ordre suit le rang de l’orateur ; qui parle pour un groupe n’a pas d’autre place que celle de son rang.',
    es: 'El orden sigue el rango del orador; quien habla por un grupo no tiene otro lugar que el de su rango.',
    ru: 'Порядок определяется уровнем оратора; выступающий от группы занимает место по своему уровню.',
    ar: 'يتبع الترتيب مستوى المتكلم؛ ومن يتكلم باسم مجموعة لا مكان له غير مكان مستواه.',
    zh: '次序按发言者级别排列；代表集团发言者亦按其级别排列。',
  },
};

export const changeOfLevel: Rule = {
  id: 'change-of-level',
  source: highLevelPractice,
  words: {
    en: 'A delegation whose speaker’s level changes goes to the end of its new level.',
    fr: 'Une délégation dont l’orateur change de rang passe à la fin de son nouveau rang.',
    es: 'La delegación cuyo orador cambia de rango pasa al final de su nuevo rango.',
    ru: 'Делегация, у которой меняется уровень оратора, становится последней на новом уровне.',
    ar: 'الوفد الذي يتغير مستوى متكلمه ينتقل إلى آخر مستواه الجديد.',
    zh: '发言者级别变更的代表团排到新级别的末位。',
  },
};

export const exchange: Rule = {
  id: 'exchange',
  source: highLevelPractice,
  words: {
    en: 'Two delegations of the same level may exchange places if both agree; nobody else’s place changes.',
    fr: 'Deux délégations de même rang peuvent échanger leurs places d’un commun accord ; aucune autre place ne change.',
    es: 'Dos delegaciones del mismo rango pueden intercambiar sus puestos de común acuerdo; ningún otro puesto cambia.',
    ru: 'Две делегации одного уровня могут поменяться местами по взаимному согласию; места остальных не меняются.',
    ar: 'يجوز لوفدين من مستوى واحد أن يتبادلا مكانيهما بالتراضي، ولا يتغير مكان غيرهما.',
    zh: '同级的两个代表团经双方同意可互换位次；他人位次不变。',
  },
};

export const absentWhenCalled: Rule = {
  id: 'absent-when-called',
  source: highLevelPractice,
  parameters: ['absence'],
  words: {
    en: 'Who is absent when called goes to the end of the list or of the level; absent again, the name is dropped.',
    fr: 'Qui est absent à l’appel passe à la fin de la liste ou de son rang ; à la nouvelle absence, le nom est retiré.',
    es: 'Quien está ausente al ser llamado pasa al final de la lista o de su rango; ausente de nuevo, se retira el nombre.',
    ru: 'Отсутствующий при вызове переносится в конец списка или своего уровня; при повторном отсутствии исключается.',
    ar: 'من غاب عند النداء ينتقل إلى آخر القائمة أو آخر مستواه؛ فإن غاب ثانية حُذف اسمه.',
    zh: '点名时缺席者排到名单或本级别末位；再次缺席则除名。',
  },
};

export const rollingList: Rule = {
  id: 'rolling-list',
  source: practice,
  parameters: ['closing'],
  words: {
    en: 'The list is rolling: it is not closed while the meeting lasts, and who was not reached goes over to the next meeting.',
    fr: 'La liste est continue : elle n’est pas close pendant la séance, et qui n’a pas été appelé passe à la séance suivante.',
    es: 'La lista es continua: no se cierra mientras dura la sesión, y quien no fue llamado pasa a la siguiente.',
    ru: 'Список непрерывный: он не закрывается во время заседания, не выступившие переносятся на следующее.',
    ar: 'القائمة متجددة: لا تُقفل ما دامت الجلسة، ومن لم يُدرَك ينتقل إلى الجلسة التالية.',
    zh: '名单滚动：会议期间不截止，未及发言者转入下次会议。',
  },
};

export const panelFirst: Rule = {
  id: 'panel-first',
  source: interactivePractice,
  words: {
    en: 'Those on the podium are heard before the floor.',
    fr: 'Les personnes à la tribune sont entendues avant la salle.',
    es: 'Quienes están en el estrado son oídos antes que la sala.',
    ru: 'Сначала заслушиваются находящиеся в президиуме, затем зал.',
    ar: 'يُستمع إلى من في المنصة قبل القاعة.',
    zh: '先听主席台人员发言，再请会场发言。',
  },
};

export const answersFollow: Rule = {
  id: 'answers-follow',
  source: interactivePractice,
  words: {
    en: 'An answer follows its question before anybody else speaks.',
    fr: 'La réponse suit la question avant toute autre intervention.',
    es: 'La respuesta sigue a la pregunta antes de cualquier otra intervención.',
    ru: 'Ответ следует за вопросом до всех других выступлений.',
    ar: 'يلي الجواب سؤاله قبل أي مداخلة أخرى.',
    zh: '答复紧随提问，先于其他发言。',
  },
};

export const curatedList: Rule = {
  id: 'curated-list',
  source: hearingPractice,
  parameters: ['balance'],
  words: {
    en: 'The secretariat orders the list, with a balance of regions, genders and constituencies in view.',
    fr: 'Le secrétariat établit l’ordre de la liste, en veillant à l’équilibre des régions, des genres et des groupes représentés.',
    es: 'La secretaría ordena la lista atendiendo al equilibrio entre regiones, géneros y sectores representados.',
    ru: 'Порядок списка определяет секретариат с учётом баланса регионов, полов и представленных кругов.',
    ar: 'ترتب الأمانة القائمة مراعيةً التوازن بين المناطق والجنسين والفئات.',
    zh: '名单由秘书处排定，兼顾区域、性别和各界别的平衡。',
  },
};

export const ticketsOfAClass: Rule = {
  id: 'tickets-of-a-class',
  source: chathamHouse,
  parameters: ['waitingOfClass'],
  words: {
    en: 'So many tickets of each class wait at once and no more, so that no class fills the list.',
    fr: 'Le nombre de tickets de chaque catégorie en attente est limité, pour qu’aucune n’occupe toute la liste.',
    es: 'De cada categoría esperan a la vez solo unos cuantos números, para que ninguna ocupe toda la lista.',
    ru: 'Число ожидающих номеров каждой категории ограничено, чтобы ни одна не заняла весь список.',
    ar: 'عدد الأرقام المنتظرة من كل فئة محدود كي لا تستأثر فئة بالقائمة.',
    zh: '每一类别同时等候的号码数有限，以免某一类别占满名单。',
  },
};

export const noAttribution: Rule = {
  id: 'no-attribution',
  source: chathamHouse,
  words: {
    en: 'What is said may be used; who said it is held nowhere. Speakers have a ticket and no name.',
    fr: 'Les propos peuvent être repris ; leur auteur n’est consigné nulle part. Les orateurs ont un ticket et pas de nom.',
    es: 'Lo dicho puede utilizarse; quién lo dijo no consta en ninguna parte. Los oradores tienen un número y ningún nombre.',
    ru: 'Сказанное можно использовать; кто это сказал, нигде не хранится. У выступающих есть номер, но нет имени.',
    ar: 'يجوز استخدام ما يقال، ولا يُحفظ في أي مكان من قاله. للمتكلمين رقم لا اسم.',
    zh: '可使用发言内容，但不保存发言者身份。发言者只有号码，没有姓名。',
  },
};
