import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '#platform/languages.ts';
import type { QueryAnswer } from '#platform/offered.ts';
import { speaker, wordsIn } from '#platform/words.ts';
import type { LiveOf } from '#ui/island.tsx';
import type { LiveView } from '#ui/live-view.ts';
import { partWords } from '#ui/part-words.ts';
import { SettingContext } from '#ui/setting.ts';
import type { Direction } from '../queries/direction.ts';
import type { SpeakersList, WaitingShown } from '../queries/speakers-list.ts';
import type { Reckoned } from '../rules/estimate.ts';
import { closingTheList, groupsFirst, inscription } from '../rules/citations.ts';
import { directingWords } from '../words/directing.ts';
import { roomWords } from '../words/room.ts';
import { takingPartWords } from '../words/taking-part.ts';
import { underWayWords } from '../words/under-way.ts';
import { delegateWords } from '../words/delegate.ts';
import { deskWords } from '../words/desk.ts';
import { listWords } from '../words/list.ts';
import { Delegate } from './delegate.tsx';
import { Desk } from './desk.tsx';
import { Interpreters } from './interpreters.tsx';
import type { Proceedings } from './proceedings.ts';
import { PublicFloor } from './public-floor.tsx';
import { Rapporteur } from './rapporteur.tsx';
import { Technician } from './technician.tsx';
import { WallFloor } from './wall-floor.tsx';

export const NOW = '2027-05-20T13:06:00.000Z';

export const waiting = (turn: string, name: string, more: Partial<WaitingShown> = {}): WaitingShown => ({
  turn, party: turn, name, capacity: 'national', askedAt: NOW, limitSeconds: 180, secondsBefore: 0, why: { rule: 'inscription' }, ...more,
});

/** Nothing besides statements. */
export const NOTHING_ELSE: Proceedings = { stage: 'speaking', rule: { source: 'rule 106', words: 'The chair directs.' }, motions: [], replies: [], decided: [] };

/** By the limits alone. */
export const RECKONED: Reckoned = { speaking: 300, gap: 0, before: {}, all: 360, byText: [] };

export const directionIn = (more: Partial<Direction> = {}): Direction => ({
  meeting: 'idm-demo-opening', number: 12, next: [{ act: 'give', id: 'kenya', words: 'Give', rule: { source: 'rule 68', words: 'In order.' } }],
  spent: { party: [], group: [], region: [], constituency: [], gender: [], capacity: [] }, room: [], reckoned: RECKONED, constituencies: {}, weighsConstituencies: false, members: [], memberCount: 0, levels: [], isNamed: true, limits: {}, ...more,
});

export const listIn = (language: Language, more: Partial<SpeakersList> = {}): SpeakersList => ({
  meeting: 'idm-demo-opening', number: 12, language, title: 'A meeting', titleLanguage: 'en', timeZone: 'Europe/Zurich', state: 'open', list: 'open',
  openedAt: NOW, ruleSet: { id: 'panel-then-floor', name: 'Panel' },
  rules: Object.fromEntries([inscription, groupsFirst, closingTheList].map((rule) => [rule.id, { source: String(rule.source[language]), words: String(rule.words[language]) }])),
  speaking: {
    turn: 's', party: 'ghana', name: 'Ghana', onBehalfOf: 'african-group', onBehalfOfName: 'African Group', capacity: 'group', askedAt: NOW,
    begunAt: '2027-05-20T13:04:00.000Z', limitSeconds: 300, pausedMilliseconds: 0,
  },
  waiting: [
    waiting('kenya', 'Kenya', { why: { rule: 'inscription' } }),
    waiting('mexico', 'Mexico', { secondsBefore: 180, why: { rule: 'inscription', after: 'Kenya' } }),
  ],
  waitingSeconds: 360,
  spoken: [{
    turn: 'd', party: 'chile', name: 'Chile', capacity: 'national', askedAt: NOW, begunAt: '2027-05-20T13:00:00.000Z', endedAt: '2027-05-20T13:03:20.000Z',
    seconds: 200, limitSeconds: 180,
  }],
  spokenCount: 1, spokenSeconds: 200, proceedings: NOTHING_ELSE, exchanges: [], offers: ['points', 'motions', 'votes', 'replies', 'quorum', 'exchange'],
  motions: [{ kind: 'suspend-meeting', about: [null] }, { kind: 'close-debate', about: [null] }], levels: [], limits: { group: 300, national: 180, observer: 180, organization: 180, stakeholder: 180 }, timesEach: null, isNamed: true, ...more,
}) as SpeakersList;

export const liveOf = (answer: SpeakersList): LiveView<SpeakersList> => ({ answer, number: answer.number, line: { state: 'up', since: 0 }, clockOffset: 0 });

export const render = (language: Language, vnode: VNode): string =>
  renderToString(<SettingContext.Provider value={{ language, say: speaker(partWords, language), now: new Date(NOW) }}>{vnode}</SettingContext.Provider>);

const parties = [{ id: 'peru', name: 'Peru' }];
const standing = { standing: 'member', mayVote: true } as const;
const NOTHING_SPOKEN = { capacity: 'national', spent: { turns: 0, seconds: 0 }, forGroups: [], statements: 0, turns: [], declared: {} } as const;
export const mine = [{ party: 'mexico', name: 'Mexico', groups: [{ party: 'celac', name: 'CELAC' }], standing, ...NOTHING_SPOKEN }];

const also = <Name extends 'floor.direction' | 'floor.texts-ahead' | 'floor.texts-filed' | 'floor.notes'>(query: Name, answer: QueryAnswer<Name>) =>
  ({ query, input: { meeting: 'idm-demo-opening' }, number: 12, answer }) as LiveOf<Name>;
const room = (language: Language) => ({ words: wordsIn(listWords, language), phrases: { underWay: wordsIn(underWayWords, language), room: wordsIn(roomWords, language) } });

const desk = (presides: boolean) => (language: Language, list: SpeakersList, direction = directionIn()): VNode => (
  <Desk
    words={wordsIn({ ...listWords, ...deskWords }, language)} presides={presides} parties={parties} groups={[]} live={liveOf(list)}
    phrases={{ underWay: wordsIn(underWayWords, language), directing: wordsIn(directingWords, language) }} direction={also('floor.direction', direction)}
  />
);

/** Every screen of the floor, by what people call it. */
export const screens: Record<string, (language: Language, list: SpeakersList, direction?: Direction) => VNode> = {
  'public page': (language, list) => <PublicFloor words={wordsIn(listWords, language)} underWay={wordsIn(underWayWords, language)} record="?record" live={liveOf(list)} />,
  wall: (language, list) => <WallFloor words={wordsIn(listWords, language)} underWay={wordsIn(underWayWords, language)} live={liveOf(list)} />,
  'desk of the chair': desk(true),
  'desk of the secretariat': desk(false),
  'delegate’s screen': (language, list) => (
    <Delegate
      words={wordsIn({ ...listWords, ...delegateWords }, language)} mine={mine} live={liveOf(list)}
      phrases={{ underWay: wordsIn(underWayWords, language), takingPart: wordsIn(takingPartWords, language) }}
    />
  ),
  'interpreters’ screen': (language, list) => (
    <Interpreters
      {...room(language)} live={liveOf(list)}
      texts={also('floor.texts-ahead', {
        meeting: list.meeting, number: 12, filings: 0, englishPace: 110, reckoned: RECKONED,
        texts: { kenya: [{ statement: 'idm-demo-opening--kenya', language: 'fr' as const, words: 900, pace: 300, isTooFast: true }] },
      })}
      filed={also('floor.texts-filed', {
        meeting: list.meeting, number: 12, filings: 0, englishPace: 110, reckoned: RECKONED,
        texts: { kenya: [{ statement: 'idm-demo-opening--kenya', language: 'fr' as const, words: 900, pace: 300, isTooFast: true }] },
      })}
    />
  ),
  'technician’s screen': (language, list) => <Technician {...room(language)} live={liveOf(list)} />,
  'rapporteur’s desk': (language, list) => (
    <Rapporteur {...room(language)} live={liveOf(list)} notes={also('floor.notes', { meeting: list.meeting, number: 3, notes: [{ note: 'n', turn: 's', body: 'Asks for figures.', writtenAt: NOW }] })} />
  ),
};
