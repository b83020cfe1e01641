import { describe, expect, it } from 'vitest';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import { speaker, wordsIn } from '#platform/words.ts';
import type { MyParty } from '../queries/my-parties.ts';
import type { Direction } from '../queries/direction.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import type { GendersTold, SpentShownBy } from '../showing-balance.ts';
import { delegateWords } from '../words/delegate.ts';
import { directingWords } from '../words/directing.ts';
import { listWords } from '../words/list.ts';
import { takingPartWords } from '../words/taking-part.ts';
import { underWayWords } from '../words/under-way.ts';
import { secondsReckoned } from './about-when.tsx';
import { Delegate } from './delegate.tsx';
import { directionIn, listIn, liveOf, mine, NOW, RECKONED, render, screens, waiting } from './test-screens.tsx';
import { TimeSpent } from './time-spent.tsx';

const isWhole = (html: string): void => {
  expect(/\{\w+\}/.exec(html.replaceAll(/<style[^>]*>.*?<\/style>/gs, ''))).toBeNull();
  expect(html).not.toContain('undefined');
};

describe('a delegate’s own figures', () => {
  const own = (more: Partial<MyParty>): MyParty => ({ ...(mine[0] as MyParty), ...more });
  const phone = (language: Language, party: MyParty, list: Partial<SpeakersList> = {}): string =>
    render(language, (
      <Delegate
        words={wordsIn({ ...listWords, ...delegateWords }, language)} mine={[party]} live={liveOf(listIn(language, { waiting: [], ...list }))}
        phrases={{ underWay: wordsIn(underWayWords, language), takingPart: wordsIn(takingPartWords, language) }}
      />
    ));
  const spoken = own({
    spent: { turns: 2, seconds: 340 }, forGroups: [{ party: 'celac', name: 'CELAC', turns: 1, seconds: 250 }], statements: 2,
    turns: [{ turn: 't2', begunAt: NOW }, { turn: 't1', begunAt: NOW, onBehalfOfName: 'CELAC' }], declared: { t2: 'woman' },
  });

  it('are sums over all its turns, what it said for a group apart, with what is left', () => {
    const html = phone('en', spoken, { timesEach: 3 });
    expect(html).toMatch(/In your own name: 2 turns, .5:40/);
    expect(html).toMatch(/On behalf of CELAC: 1 turn, .4:10/);
    expect(html).toContain('1 of 3 statements is left to you');
    expect(html).toMatch(/Up to .3:00.? each time/);
    expect(phone('en', spoken)).not.toContain('left to you');
    expect(phone('en', own({ statements: 4 }), { timesEach: 3 })).toContain('0 of 3 statements are left');
    expect(phone('en', own({}))).toContain('You have not spoken yet');
    expect(phone('en', spoken, { state: 'closed', list: 'closed' })).not.toContain('each time');
  });

  it.each([...LANGUAGES])('are whole in %s', (language) => isWhole(phone(language, spoken, { timesEach: 2 })));

  it('hold what its speakers declared, to change and to erase, and ask nobody for it', () => {
    const html = phone('en', spoken, { waiting: [waiting('w', 'Mexico', { party: 'mexico' })] });
    expect(html.match(/data-command="floor.declare-gender"/g)).toHaveLength(3);
    expect(html).toMatch(/<option[^>]*(selected[^>]*value="woman"|value="woman"[^>]*selected)/);
    expect(html).toContain('never shown by itself');
    // Asking for the floor works without it.
    expect(phone('en', own({}))).toMatch(/name="gender"/);
    expect(phone('en', own({}))).not.toMatch(/name="gender"[^>]*required/);
  });

  it('ask no gender where nothing may say who speaks', () => {
    expect(phone('en', own({}), { isNamed: false })).not.toContain('gender');
  });
});

describe('the suggestion for balance', () => {
  const suggestion = { turn: 'kenya', who: 'Kenya', by: 'region', value: 'African States', seconds: 0, first: 's', firstWho: 'Ghana', firstValue: 'African States', firstSeconds: 120 } as const;
  const desk = (more: Partial<Direction>, who = 'chair') => render('en', screens[`desk of the ${who}`]!('en', listIn('en'), directionIn(more)));

  it('is taken for its reason or left with one', () => {
    const html = desk({ suggestion });
    expect(html).toMatch(/name="for" value="region"/);
    expect(html).toContain('data-command="floor.leave-suggestion"');
    expect(html.match(/name="because"/g)).toHaveLength(4);
  });

  it('by gender says no value, and neither is on the record', () => {
    const html = desk({ suggestion: { ...suggestion, by: 'gender', value: '', firstValue: '' } });
    expect(html).toContain('speakers of its gender have spoken');
    expect(html).not.toContain('name="for"');
    expect(html).not.toContain('floor.leave-suggestion');
  });

  it('stands beside who waits and who has spoken, for the chair and the secretariat', () => {
    const room: Direction['room'] = [
      { by: 'constituency', rows: [{ key: 'youth', name: 'Youth', waiting: 2, spoken: 1, seconds: 95 }] },
      { by: 'gender', rows: [{ key: 'woman', name: 'Women', waiting: 1, spoken: 0, seconds: 0 }, { key: 'unknown', name: 'Not said', waiting: 1, spoken: 1, seconds: 95 }] },
    ];
    for (const who of ['chair', 'secretariat']) {
      const html = desk({ room, weighsConstituencies: true, constituencies: { kenya: 'youth' } }, who);
      expect(html).toContain('id="curated-constituency"');
      expect(html).toContain('id="curated-gender"');
      expect(html).toContain('Everybody else reads only sums');
      expect(html).toContain('>Youth</span>');
    }
    expect(desk({ weighsConstituencies: true }, 'secretariat')).toContain('data-command="floor.name-constituency"');
    expect(desk({}, 'secretariat')).not.toContain('data-command="floor.name-constituency"');
  });
});

describe('why a turn stands where it stands', () => {
  const placed = (more: Partial<SpeakersList['waiting'][number]['why']>) => waiting('kenya', 'Kenya', { why: { rule: 'curated-list', placedAt: NOW, ...more } });
  const page = (language: Language, list: Partial<SpeakersList>) => render(language, screens['public page']!(language, listIn(language, list)));
  it('says who placed it by hand and for which balance', () => {
    expect(page('en', { waiting: [placed({ placedBy: 'secretariat', placedFor: 'region' })] })).toMatch(/Placed by the secretariat at .15:06.?, for balance between regions</);
    expect(page('en', { waiting: [placed({ placedBy: 'chair', rule: 'chair-directs' })] })).toMatch(/Placed by the chair at .15:06.?: /);
    expect(page('en', { waiting: [placed({})] })).toContain('Placed here by hand at');
  });
  it('calls nobody the first of the list who is not', () => {
    const html = page('en', { waiting: [placed({ placedBy: 'secretariat' }), waiting('mexico', 'Mexico')] });
    expect(html).toContain('After those placed by hand');
    expect(html).not.toContain('First of the list');
    expect(page('en', { waiting: [waiting('mexico', 'Mexico')] })).toContain('First of the list');
  });
});

describe('who spoke for how long', () => {
  const spent: SpentShownBy = { party: [{ key: 'kenya', name: 'Kenya', turns: 2, seconds: 300 }], group: [], region: [], constituency: [], gender: [], capacity: [] };
  const page = (language: Language, genders: GendersTold | null) => render(language, <TimeSpent spent={spent} genders={genders} say={speaker(directingWords, language)} open={2} />);
  const rows = [{ key: 'woman' as const, name: 'Women', turns: 3, tenths: 4 }, { key: 'man' as const, name: 'Men', turns: 4, tenths: 6 }];

  it('is by gender a number of turns and rounded shares, with the reason beside them', () => {
    const html = page('en', { rows });
    expect(html).toContain('≈ 40%');
    expect(html).toContain('No gender stands for fewer than three turns of three delegations');
    expect(html).not.toContain('Turns by gender are not shown');
    expect(page('en', { rows: rows.map((row) => ({ ...row, tenths: null })) })).not.toContain('Share of time<');
  });

  it('says why it is not shown by gender where it is not, and nothing where names are not held', () => {
    expect(page('en', { rows: null })).toContain('Turns by gender are not shown');
    expect(page('en', null)).not.toContain('gender');
  });

  it.each([...LANGUAGES])('is whole in %s', (language) => {
    isWhole(page(language, { rows }));
    isWhole(page(language, { rows: null }));
  });
});

describe('when a turn comes, reckoned', () => {
  const speaking = { ...listIn('en').speaking!, begunAt: '2027-05-20T13:04:00.000Z' };
  const now = Date.parse('2027-05-20T13:05:00.000Z');
  it('counts what the speaker still takes and the change of speakers', () => {
    const reckoned = { ...RECKONED, speaking: 100, gap: 12 };
    expect(secondsReckoned({ speaking }, 180, reckoned, now)).toBe(40 + 12 + 180);
    // Longer than reckoned counts as ended now, and a clock that stands still does not run.
    expect(secondsReckoned({ speaking }, 180, reckoned, now + 600_000)).toBe(192);
    expect(secondsReckoned({ speaking: { ...speaking, pausedAt: '2027-05-20T13:04:30.000Z' } }, 0, reckoned, now)).toBe(82);
    expect(secondsReckoned({ speaking: null }, 180, reckoned, now)).toBe(180);
    expect(secondsReckoned({ speaking }, 180, { ...reckoned, speaking: null }, now)).toBeNull();
    expect(secondsReckoned({ speaking }, undefined, reckoned, now)).toBeUndefined();
  });
});
