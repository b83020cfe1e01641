import { system } from '#platform/actor.ts';
import type { Spine } from '#platform/spine.ts';
import { addSpeaker } from '#floor/commands/add-speaker.ts';
import { announceClosing } from '#floor/commands/announce-closing.ts';
import { changeLevel } from '#floor/commands/change-level.ts';
import { moveTurn } from '#floor/commands/move-turn.ts';
import { openList } from '#floor/commands/open-list.ts';
import { takeRoll } from '#floor/commands/take-roll.ts';
import { takeTicket } from '#floor/commands/take-ticket.ts';
import type { Constituency } from '#floor/rules/constituency.ts';
import type { Gender } from '#floor/rules/gender.ts';
import type { Level } from '#floor/rules/rule-set.ts';
import { planMeeting } from '#programme/commands/plan-meeting.ts';
import { demonstration } from './demonstration-session.ts';
import { words } from './mechanisms/in-six-languages.ts';

const actor = system('scenario');
const MINUTE = 60_000;

/** Three plainly made-up meetings of the demonstration, to try other rules on: by level, by the secretariat's hand, without names. */
export const procedures = {
  highLevel: {
    meeting: 'idm-demo-high-level',
    title: words({
      en: 'High-level segment', fr: 'Débat de haut niveau', es: 'Serie de sesiones de alto nivel', ru: 'Этап высокого уровня', ar: 'الجزء الرفيع المستوى', zh: '高级别会议',
    }),
    note: words({
      en: 'Points of order, motions, votes and replies can be tried here.', fr: 'On peut y essayer motions d’ordre, motions, votes et réponses.',
      es: 'Aquí se pueden probar cuestiones de orden, mociones, votaciones y respuestas.', ru: 'Здесь можно опробовать порядок ведения, предложения по процедуре, голосования и ответы.',
      ar: 'يمكن هنا تجربة نقاط النظام والاقتراحات الإجرائية والتصويت والردود.', zh: '可在此试用程序问题、动议、表决和答辩。',
    }),
  },
  hearing: {
    meeting: 'idm-demo-hearing',
    title: words({
      en: 'Hearing: what helps on arrival', fr: 'Audition : ce qui aide à l’arrivée', es: 'Audiencia: lo que ayuda a la llegada', ru: 'Слушания: что помогает по прибытии', ar: 'جلسة استماع: ما يعين عند الوصول', zh: '听询会：抵达时有何帮助',
    }),
  },
  chatham: {
    meeting: 'idm-demo-chatham',
    title: words({
      en: 'Round table without attribution', fr: 'Table ronde sans attribution des propos', es: 'Mesa redonda sin atribución', ru: 'Круглый стол без указания авторства', ar: 'مائدة مستديرة بلا إسناد', zh: '不具名圆桌会议',
    }),
  },
} as const;

/** In the order of asking; a party on behalf of a group has the group's capacity, and stands at its own level. */
const BY_LEVEL: readonly (readonly [party: string, level: Level, onBehalfOf?: string])[] = [
  ['morocco', 'M'], ['fiji', 'HG'], ['mexico', 'M'], ['uganda', 'M', 'group-of-77'], ['kenya', 'VM'], ['ghana', 'HS'], ['switzerland', 'CD'],
  ['holy-see', 'CD'], ['philippines', 'M'], ['nepal', 'DPM'], ['european-union', 'M'],
];

/** In the order of asking: in whose name each is heard, where its kind does not say it, and what the speakers declared. All made up. */
const HEARD: readonly (readonly [party: string, more: { readonly constituency?: Constituency; readonly gender?: Gender }])[] = [
  ['ifrc', { constituency: 'red-cross', gender: 'woman' }], ['kenya', { gender: 'man' }], ['ipu', { constituency: 'parliament', gender: 'woman' }],
  ['mexico', { gender: 'woman' }], ['icmpd', {}], ['switzerland', { constituency: 'youth', gender: 'man' }],
];

/** `past` runs at the moment that `setClock` sets; `start` is when the demonstration's opening began. */
export async function planProcedures({ past, setClock, start }: { readonly past: Spine; readonly setClock: (at: number) => void; readonly start: number }): Promise<void> {
  const { session, rooms } = demonstration;
  const { highLevel, hearing, chatham } = procedures;
  const day = 24 * 60 * MINUTE;
  let at = start - 3 * day + MINUTE;
  const later = (minutes: number): void => setClock((at += minutes * MINUTE));
  setClock(at);
  const plan = (input: { meeting: string; title: typeof highLevel.title; form: 'plenary' | 'hearing' | 'round-table'; ruleSet: string; note?: typeof highLevel.title }, begins: number, room: typeof rooms.large) =>
    past.run(planMeeting, {
      actor,
      input: {
        ...input, session, room, startsAt: new Date(begins).toISOString(), endsAt: new Date(begins + 120 * MINUTE).toISOString(),
      },
    });
  await plan({ ...hearing, form: 'hearing', ruleSet: 'hearing' }, start + day + 150 * MINUTE, rooms.large);
  await plan({ ...chatham, form: 'round-table', ruleSet: 'chatham-house' }, start + day + 300 * MINUTE, rooms.small);
  await plan({ ...highLevel, form: 'plenary', ruleSet: 'high-level-segment' }, start + 2 * day, rooms.large);

  later(10);
  await past.run(openList, { actor, input: { meeting: highLevel.meeting } });
  await past.run(takeRoll, { actor, input: { meeting: highLevel.meeting, from: 'member-states', parties: [{ party: 'holy-see' }, { party: 'european-union' }, { party: 'iom' }] } });
  let fiji: string | undefined;
  for (const [party, level, onBehalfOf] of BY_LEVEL) {
    later(7);
    const { turn } = (await past.run(addSpeaker, { actor, input: { meeting: highLevel.meeting, party, level, onBehalfOf } })).answer;
    if (party === 'fiji') fiji = turn;
  }
  later(30);
  await past.run(changeLevel, { actor, input: { meeting: highLevel.meeting, turn: fiji!, level: 'M' } });
  await past.run(announceClosing, { actor, input: { meeting: highLevel.meeting, closesAt: new Date(start + 2 * day - 120 * MINUTE).toISOString() } });

  later(60);
  await past.run(openList, { actor, input: { meeting: hearing.meeting } });
  const asked = new Map<string, string>();
  for (const [party, more] of HEARD) {
    later(4);
    asked.set(party, (await past.run(addSpeaker, { actor, input: { meeting: hearing.meeting, party, ...more } })).answer.turn!);
  }
  await past.run(addSpeaker, { actor, input: { meeting: hearing.meeting, party: 'ohchr', as: 'keynote' } });
  later(15);
  // The secretariat sets them in order: States and organizations in turn.
  await past.run(moveTurn, { actor, input: { meeting: hearing.meeting, turn: asked.get('mexico')!, before: asked.get('ipu')!, for: 'region' } });

  later(60);
  await past.run(openList, { actor, input: { meeting: chatham.meeting } });
  for (const capacity of ['national', 'stakeholder', 'national'] as const) {
    later(9);
    await past.run(takeTicket, { actor, input: { meeting: chatham.meeting, capacity } });
  }
}
