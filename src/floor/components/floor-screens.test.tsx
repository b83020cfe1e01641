import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { directionOf, type Language, LANGUAGES } from '#platform/languages.ts';
import { speaker, wordsIn } from '#platform/words.ts';
import type { LiveView } from '#ui/live-view.ts';
import { partWords } from '#ui/part-words.ts';
import { SettingContext } from '#ui/setting.ts';
import type { SpeakersList, WaitingShown } from '../queries/speakers-list.ts';
import { closingTheList, groupsFirst, inscription } from '../rules/citations.ts';
import { delegateWords } from '../words/delegate.ts';
import { deskWords } from '../words/desk.ts';
import { listWords } from '../words/list.ts';
import { Delegate } from './delegate.tsx';
import { Desk } from './desk.tsx';
import { PublicFloor } from './public-floor.tsx';
import { WallFloor } from './wall-floor.tsx';

const NOW = '2027-05-20T13:06:00.000Z';

const waiting = (turn: string, name: string, more: Partial<WaitingShown> = {}): WaitingShown => ({
  turn, party: turn, name, capacity: 'national', askedAt: NOW, limitSeconds: 180, secondsBefore: 0, why: { rule: 'inscription' }, ...more,
});

const listIn = (language: Language, more: Partial<SpeakersList> = {}): SpeakersList => ({
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
  spokenCount: 1, spokenSeconds: 200, ...more,
}) as SpeakersList;

const liveOf = (answer: SpeakersList): LiveView<SpeakersList> => ({ answer, number: answer.number, line: { state: 'up', since: 0 }, clockOffset: 0 });

const render = (language: Language, vnode: VNode): string =>
  renderToString(<SettingContext.Provider value={{ language, say: speaker(partWords, language), now: new Date(NOW) }}>{vnode}</SettingContext.Provider>);

const parties = [{ id: 'peru', name: 'Peru' }];
const mine = [{ party: 'mexico', name: 'Mexico', groups: [{ party: 'celac', name: 'CELAC' }] }];

const screens: Record<string, (language: Language, list: SpeakersList) => VNode> = {
  'public page': (language, list) => <PublicFloor words={wordsIn(listWords, language)} record="?record" live={liveOf(list)} />,
  wall: (language, list) => <WallFloor words={wordsIn(listWords, language)} live={liveOf(list)} />,
  'desk of the chair': (language, list) => <Desk words={wordsIn({ ...listWords, ...deskWords }, language)} presides parties={parties} groups={[]} live={liveOf(list)} />,
  'desk of the secretariat': (language, list) => <Desk words={wordsIn({ ...listWords, ...deskWords }, language)} presides={false} parties={parties} groups={[]} live={liveOf(list)} />,
  'delegate’s screen': (language, list) => <Delegate words={wordsIn({ ...listWords, ...delegateWords }, language)} mine={mine} live={liveOf(list)} />,
};

describe.each(Object.entries(screens))('the %s', (_, screen) => {
  it.each([...LANGUAGES])('is complete in %s', (language) => {
    const html = render(language, screen(language, listIn(language)));
    expect(html).toContain('Ghana');
    expect(html).toContain('Kenya');
    // A phrase without its value would show as {who}.
    expect(html.replaceAll(/<style[^>]*>.*?<\/style>/gs, '')).not.toMatch(/\{\w+\}/);
    expect(html).not.toContain('undefined');
    expect(directionOf(language) === 'rtl' ? html : '').not.toContain('text-align: left');
  });

  it('shows a list of hundreds, an empty one and a meeting that is over', () => {
    const many = Array.from({ length: 200 }, (__, index) => waiting(`t${index}`, `Party ${index}`, { secondsBefore: index * 180 }));
    expect(render('en', screen('en', listIn('en', { waiting: many, waitingSeconds: 36_000 })))).toContain('Party 0');
    expect(() => render('en', screen('en', listIn('en', { waiting: [], speaking: null, spoken: [], spokenCount: 0, waitingSeconds: 0 })))).not.toThrow();
    expect(() => render('en', screen('en', listIn('en', { state: 'closed', list: 'closed', speaking: null })))).not.toThrow();
    expect(() => render('en', screen('en', listIn('en', { state: 'to-come', list: 'to-come', speaking: null, waiting: [] })))).not.toThrow();
  });
});

describe('what each may do', () => {
  const chair = screens['desk of the chair']!;
  it('the chair gives the floor with one form that names whom she saw', () => {
    const html = render('en', chair('en', listIn('en')));
    expect(html).toContain('Give the floor to Kenya');
    expect(html).toMatch(/name="turn" value="kenya"/);
    expect(html).toMatch(/name="ending" value="s"/);
    expect(html).toContain('data-command="floor.pause"');
    expect(html).toContain('data-command="floor.end"');
  });

  it('the secretariat keeps the list and has no floor to give', () => {
    const html = render('en', screens['desk of the secretariat']!('en', listIn('en')));
    expect(html).toContain('data-command="floor.add"');
    expect(html).toContain('data-command="floor.close-list"');
    expect(html).not.toContain('data-command="floor.give"');
    expect(html).not.toContain('data-command="floor.pause"');
  });

  it('the public page and the wall hold no form', () => {
    for (const name of ['public page', 'wall']) expect(render('en', screens[name]!('en', listIn('en')))).not.toContain('<form');
  });
});

describe('a delegate', () => {
  const delegate = screens['delegate’s screen']!;
  const html = (more: Partial<SpeakersList>) => render('en', delegate('en', listIn('en', more)));

  it('on the list sees her place, about when, by which rule, and can withdraw', () => {
    const shown = html({});
    expect(shown).toMatch(/<strong>2<\/strong> <span>of 2/);
    // Three minutes are left of the turn under way, and three before hers.
    expect(shown).toContain('in about 6 minutes');
    expect(shown).toContain('After Kenya: in the order of asking');
    expect(shown).toContain('data-command="floor.withdraw"');
    expect(shown).toContain('value="celac"');
  });

  it('who is next is told so', () => {
    expect(html({ waiting: [waiting('mexico', 'Mexico')] })).toContain('You are next');
  });

  it('not on an open list has one button; on a closed list the rule instead', () => {
    expect(html({ waiting: [] })).toContain('Ask for the floor');
    const closed = html({ waiting: [], list: 'closed' });
    expect(closed).not.toContain('data-command="floor.ask"');
    expect(closed).toContain('rules 73 and 115');
    expect(html({ waiting: [], list: 'to-come', state: 'to-come', speaking: null })).toContain('not open yet');
  });

  it('who has the floor is told so; who has spoken sees how long', () => {
    const speaking = listIn('en').speaking!;
    const { onBehalfOf: _, onBehalfOfName: __, ...own } = speaking;
    expect(html({ speaking: { ...own, party: 'mexico', name: 'Mexico' }, waiting: [] })).toContain('You have the floor');
    const [spoken] = listIn('en').spoken;
    expect(html({ spoken: [{ ...spoken!, party: 'mexico', name: 'Mexico' }], waiting: [] })).toMatch(/You spoke for .*3:20.*at .*15:00/);
  });
});
