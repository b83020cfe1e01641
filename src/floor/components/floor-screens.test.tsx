import { describe, expect, it } from 'vitest';
import { directionOf, LANGUAGES } from '#platform/languages.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { delegateWords } from '../words/delegate.ts';
import { deskWords } from '../words/desk.ts';
import { listWords } from '../words/list.ts';
import { listIn, render, screens, waiting } from './test-screens.tsx';

/** The rapporteur writes about who spoke; whoever waits is not yet her affair. */
const withList = Object.entries(screens).filter(([name]) => name !== 'rapporteur’s desk');

describe.each(withList)('the %s', (_, screen) => {
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

  it('the public page, the wall, the booth and the board hold no form', () => {
    for (const name of ['public page', 'wall', 'interpreters’ screen', 'technician’s screen']) expect(render('en', screens[name]!('en', listIn('en')))).not.toContain('<form');
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

  it('reads of a turn that is too long that it is over time, and of a meeting that is closed that it is over', () => {
    const tooLong = html({ speaking: { ...listIn('en').speaking!, pausedAt: '2027-05-20T13:12:00.000Z' } });
    expect(tooLong).toContain('over time');
    expect(tooLong).not.toContain('The meeting is over');
    expect(html({ state: 'closed', speaking: null })).toContain('The meeting is over');
  });

  it('whose turn was not reached keeps her place, without a form that would be refused', () => {
    const over = html({ state: 'closed', list: 'closed', speaking: null });
    expect(over).toMatch(/<strong>2<\/strong> <span>of 2/);
    expect(over).not.toContain('data-command="floor.withdraw"');
  });
});

describe('words', () => {
  it.each([['desk', deskWords], ['delegate’s phone', delegateWords]] as const)('those of the %s hide none of the list’s with which they are put together', (_, own) => {
    expect(Object.entries(own).filter(([key, words]) => key in listWords && JSON.stringify(words) !== JSON.stringify(listWords[key as keyof typeof listWords])).map(([key]) => key)).toEqual([]);
  });
});
