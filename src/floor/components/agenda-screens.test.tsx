import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#platform/languages.ts';
import { wordsIn } from '#platform/words.ts';
import type { Direction } from '../queries/direction.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import type { StatementsToAnswer } from '../queries/statements-to-answer.ts';
import { delegateWords } from '../words/delegate.ts';
import { listWords } from '../words/list.ts';
import { takingPartWords } from '../words/taking-part.ts';
import { underWayWords } from '../words/under-way.ts';
import { Delegate } from './delegate.tsx';
import type { Proceedings } from './proceedings.ts';
import { directionIn, listIn, liveOf, mine, NOTHING_ELSE, NOW, render, screens } from './test-screens.tsx';

const rule = { source: 'rules 35 and 106', words: 'The chair directs.' };
const next = (act: Direction['next'][number]['act']) => ({ act, words: act, rule });
const ITEM = { item: '21 (b)', title: 'Migration and development', debate: 'closed' } as const;
const withItem: Proceedings = { ...NOTHING_ELSE, stage: 'no-debate', debate: 'closed', item: ITEM, items: [{ item: '8', title: 'General debate' }, ITEM] };
const left = { party: 'mexico', name: 'Mexico', turn: 'r1', item: '8', meeting: 'The morning' };

const html = (screen: string, proceedings: Proceedings, list: Partial<SpeakersList> = {}, direction: Partial<Direction> = {}, language: Language = 'en') =>
  render(language, screens[screen]!(language, listIn(language, { proceedings, ...list }), directionIn(direction)));
const plain = (text: string): string => text.replaceAll(/<[^>]*>/g, '').replaceAll(/[\u2066-\u2069]/g, '');

describe('the item under consideration', () => {
  it('stands with its number, title and debate on the public page, the wall, the desks and the delegate’s phone', () => {
    for (const screen of ['public page', 'wall', 'desk of the chair', 'desk of the secretariat', 'delegate’s screen']) {
      expect([screen, plain(html(screen, withItem))]).toEqual([screen, expect.stringMatching(/Item 21 \(b\): Migration and development\s*debate closed/)]);
      expect([screen, html(screen, NOTHING_ELSE).includes('item-now')]).toEqual([screen, false]);
    }
    expect(plain(html('wall', withItem))).toContain('The debate is closed');
    expect(plain(html('wall', { ...withItem, debate: 'adjourned' }))).toContain('The debate is adjourned');
  });

  it.each([...LANGUAGES])('is said whole in %s', (language) => {
    const day: Proceedings = { ...withItem, replyDay: { meetingsLeft: 0, left: [left, { ...left, turn: 'r2', party: 'peru', name: 'Peru' }] } };
    for (const screen of Object.keys(screens)) {
      for (const proceedings of [day, { ...withItem, replyDay: { meetingsLeft: 1, last: 'The evening', left: [] } }]) {
        const shown = html(screen, proceedings, {}, { next: [next('take-up'), next('resume-debate'), next('ask-reply'), next('begin-replies')] }, language);
        expect([screen, /\{\w+\}/.exec(shown.replaceAll(/<style[^>]*>.*?<\/style>/gs, ''))]).toEqual([screen, null]);
        expect([screen, shown.includes('undefined')]).toEqual([screen, false]);
        expect([screen, shown.includes('\u0000')]).toEqual([screen, false]);
      }
    }
  });

  it('is taken up where the rules allow it: another by its number, one that was before with a press', () => {
    const desk = html('desk of the chair', withItem, {}, { next: [next('take-up')] });
    expect(desk.match(/data-command="floor.take-up"/g)).toHaveLength(2);
    expect(desk).toContain('Take up again: Item 8: General debate');
    expect(desk).not.toContain('Take up again: Item 21');
    expect(html('desk of the chair', withItem)).not.toContain('data-command="floor.take-up"');
    expect(html('desk of the chair', { ...withItem, debate: 'adjourned' }, {}, { next: [next('resume-debate')] })).toContain('data-command="floor.resume-debate"');
  });

  it('stands with what was said on it', () => {
    const spoken = { turn: 'd', party: 'chile', name: 'Chile', capacity: 'national' as const, askedAt: NOW, begunAt: NOW, endedAt: NOW, seconds: 9, limitSeconds: 180, item: '8' };
    expect(plain(html('public page', withItem, { spoken: [spoken] }))).toMatch(/Chile\s*Item 8/);
  });
});

describe('replies of a day with several meetings', () => {
  const waiting: Proceedings = { ...withItem, replyDay: { meetingsLeft: 0, left: [left] } };

  it('that wait from an earlier meeting are on the list and the desk of the last, and each on its delegation’s phone', () => {
    for (const screen of ['public page', 'desk of the chair', 'desk of the secretariat']) expect(plain(html(screen, waiting))).toMatch(/1 reply is taken over .*Mexico Item 8 · asked for at The morning/s);
    expect(plain(html('delegate’s screen', waiting))).toContain('Your reply asked for at The morning waits');
    expect(plain(html('delegate’s screen', { ...withItem, replyDay: { meetingsLeft: 0, left: [{ ...left, party: 'peru' }] } }))).not.toContain('Your reply asked for');
  });

  it('that are heard at a later meeting say at which', () => {
    const earlier: Proceedings = { ...withItem, replyDay: { meetingsLeft: 1, last: 'The evening', left: [left] } };
    for (const screen of ['public page', 'desk of the chair']) expect(plain(html(screen, earlier))).toContain('at the end of the last meeting today: The evening');
    expect(plain(html('delegate’s screen', earlier))).not.toContain('Your reply asked for');
  });

  it('are begun without anything that the screen would say of the day', () => {
    const desk = html('desk of the chair', NOTHING_ELSE, {}, { next: [next('begin-replies')] });
    expect(desk).toContain('data-command="floor.begin-replies"');
    expect(desk).not.toContain('meetingsLeftToday');
  });
});

describe('the form for a reply', () => {
  const said = { capacity: 'national', askedAt: NOW, begunAt: '2027-05-20T13:00:00.000Z' } as const;
  const toAnswer: StatementsToAnswer = {
    inWritingTo: ['HS'],
    statements: [
      { ...said, turn: 'kenya-1', party: 'kenya', name: 'Kenya', item: '8' }, { ...said, turn: 'ghana-1', party: 'ghana', name: 'Ghana', level: 'HS' }, { ...said, turn: 'own', party: 'mexico', name: 'Mexico' },
      { ...said, turn: 'peru-1', party: 'peru', name: 'Peru', item: '8', meeting: 'am', meetingTitle: 'The morning' },
    ],
  };
  const form = (answerable: StatementsToAnswer | undefined, list: Partial<SpeakersList> = {}): string => {
    const whole = render('en', (
      <Delegate
        words={wordsIn({ ...listWords, ...delegateWords }, 'en')} mine={mine} live={liveOf(listIn('en', list))} {...(answerable && { answerable })}
        phrases={{ underWay: wordsIn(underWayWords, 'en'), takingPart: wordsIn(takingPartWords, 'en') }}
      />
    ));
    return /data-command="floor.ask-reply".*?<\/form>/s.exec(whole)?.[0] ?? '';
  };

  it('offers the statements of the day by other delegations, with item and time, those of Heads of State for writing, and no item to type', () => {
    const shown = form(toAnswer, { speaking: null, spoken: [] });
    expect(shown).toMatch(/<option value="kenya-1"[^>]*>Kenya \(Item 8, 15:00\)/);
    expect(shown).toMatch(/<option (?=[^>]*value="ghana-1")(?=[^>]*disabled)[^>]*>Ghana \(15:00, answered in writing\)/);
    expect(shown).toMatch(/<optgroup label="The morning">.*value="peru-1"/s);
    expect(shown).not.toContain('value="own"');
    expect(shown).not.toContain('name="item"');
    expect(shown).toMatch(/<select[^>]*name="to"[^>]*required|required[^>]*name="to"/);
  });

  it('holds what the list has told since the page was made, once', () => {
    const shown = form(toAnswer);
    for (const turn of ['s', 'd', 'kenya-1']) expect([turn, shown.split(`value="${turn}"`).length - 1]).toEqual([turn, 1]);
  });

  it('says so where there is nothing to reply to, and has no button then', () => {
    const shown = form({ inWritingTo: ['HS'], statements: [] }, { speaking: null, spoken: [] });
    expect(shown).toContain('there is nothing to reply to yet');
    expect(shown).not.toContain('Ask for it');
  });
});
