import type { Rule } from '../rule-set.ts';
import { assemblyDecision, assemblyRules } from './sources.ts';

export const pointOfOrder: Rule = {
  id: 'point-of-order',
  number: '71/113',
  source: assemblyRules(71, 113),
  words: {
    en: 'A point of order may be raised at any time; the chair rules on it at once. It may not touch the substance.',
    fr: 'Une motion d’ordre peut être présentée à tout moment ; la présidence statue immédiatement. Elle ne peut porter sur le fond.',
    es: 'Se puede plantear una cuestión de orden en cualquier momento; la presidencia decide de inmediato. No puede tratar del fondo.',
    ru: 'Вопрос по порядку ведения может быть поднят в любое время; председатель решает его немедленно. Существа дела он не касается.',
    ar: 'يجوز إثارة نقطة نظام في أي وقت، ويبتّ فيها الرئيس فورا. ولا يجوز أن تمس الجوهر.',
    zh: '可随时提出程序问题；主席立即裁决。不得涉及实质问题。',
  },
};

export const appeal: Rule = {
  id: 'appeal',
  number: '71/113',
  source: assemblyRules(71, 113),
  words: {
    en: 'An appeal against a ruling is put to the vote at once; the ruling stands unless a majority of those present and voting overrules it.',
    fr: 'L’appel d’une décision de la présidence est aussitôt mis aux voix ; la décision est maintenue sauf majorité contraire des membres présents et votants.',
    es: 'La apelación contra una decisión de la presidencia se vota de inmediato; la decisión se mantiene salvo que la revoque la mayoría de los presentes y votantes.',
    ru: 'Протест против решения председателя ставится на голосование немедленно; решение остаётся в силе, если его не отменит большинство присутствующих и голосующих.',
    ar: 'يُطرح الطعن في قرار الرئيس للتصويت فورا، ويظل القرار قائما ما لم تنقضه أغلبية الحاضرين المصوتين.',
    zh: '对主席裁决的异议立即付诸表决；除非被出席并参加表决者过半数推翻，裁决有效。',
  },
};

export const rightOfReply: Rule = {
  id: 'right-of-reply',
  number: '34/401',
  source: assemblyDecision('34/401'),
  parameters: ['replies'],
  words: {
    en: 'Replies come at the end, from the seat: at most two for a delegation on an item at a meeting, the second shorter than the first and after every first. A Head of State is answered in writing.',
    fr: 'Les réponses viennent à la fin, de la place : au plus deux par délégation sur un point à une séance, la seconde plus brève et après toutes les premières. On répond par écrit à un chef d’État.',
    es: 'Las respuestas se dan al final, desde el asiento: a lo sumo dos por delegación sobre un tema en una sesión, la segunda más breve y después de todas las primeras. A un Jefe de Estado se responde por escrito.',
    ru: 'Ответы заслушиваются в конце, с места: не более двух от делегации по пункту на заседании, второй короче первого и после всех первых. Главе государства отвечают письменно.',
    ar: 'تأتي الردود في النهاية ومن المقعد: ردّان على الأكثر لكل وفد في البند في الجلسة الواحدة، والثاني أقصر ويأتي بعد كل الردود الأولى. ويُردّ على رئيس الدولة كتابة.',
    zh: '答辩在最后于席位上作出：每代表团在一次会议上就一项目至多两次，第二次较短，且在所有第一次答辩之后。对国家元首的发言以书面答复。',
  },
};

export const quorum: Rule = {
  id: 'quorum',
  number: '67/108',
  source: assemblyRules(67, 108),
  parameters: ['quorum'],
  words: {
    en: 'A third of the members in plenary, a quarter in committee, must be present to open and debate; a majority for any decision. Observers are not counted.',
    fr: 'La présence d’un tiers des membres en plénière, d’un quart en commission, est requise pour ouvrir et débattre ; la majorité pour toute décision. Les observateurs ne comptent pas.',
    es: 'Para abrir y debatir debe estar presente un tercio de los miembros en plenaria y un cuarto en comisión; para toda decisión, la mayoría. Los observadores no cuentan.',
    ru: 'Для открытия и прений нужна треть членов на пленуме, четверть — в комитете; для любого решения — большинство. Наблюдатели не учитываются.',
    ar: 'يلزم لافتتاح الجلسة والمناقشة حضور ثلث الأعضاء في الجلسة العامة وربعهم في اللجنة، وأغلبيتهم لأي قرار. ولا يُحسب المراقبون.',
    zh: '全体会议须有三分之一、委员会须有四分之一成员出席方可开会和辩论；作出任何决定须有过半数成员出席。观察员不计。',
  },
};

export const votingBegun: Rule = {
  id: 'voting-begun',
  number: '88/128',
  source: assemblyRules(88, 128),
  words: {
    en: 'Once voting has begun nobody interrupts it, except on a point of order on how it is conducted.',
    fr: 'Le vote commencé, personne ne l’interrompt, sauf par une motion d’ordre sur la façon dont il se déroule.',
    es: 'Comenzada la votación, nadie la interrumpe, salvo por una cuestión de orden sobre su desarrollo.',
    ru: 'После начала голосования никто его не прерывает, кроме как по порядку его проведения.',
    ar: 'متى بدأ التصويت لا يقاطعه أحد، إلا بنقطة نظام تتعلق بسيره.',
    zh: '表决开始后任何人不得打断，除非就表决的进行提出程序问题。',
  },
};
