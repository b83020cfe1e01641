import { describe, expect, it } from 'vitest';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import type { Direction } from '../queries/direction.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { momentIn, localIn } from './local-moment.tsx';
import type { Proceedings } from './proceedings.ts';
import { directionIn, listIn, NOTHING_ELSE, NOW, render, screens, waiting } from './test-screens.tsx';

const rule = { source: 'rules 71 and 113', words: 'The chair rules at once.' };
const kenya = { party: 'kenya', name: 'Kenya' };
const peru = { party: 'peru', name: 'Peru' };
const at = (stage: Proceedings['stage'], more: Partial<Proceedings>): Proceedings => ({ ...NOTHING_ELSE, stage, since: NOW, rule, ...more });

const POINT = at('point-of-order', { point: { id: 'p', by: kenya, raisedAt: NOW } });
const MOTION = at('motion', { motions: [{ id: 'm', kind: 'close-debate', by: kenya, movedAt: NOW, objected: false, moverSpeaks: false, asked: [], speakers: [{ ...peru, side: 'against' }], still: { for: 0, against: 1 } }] });
const VOTE = at('voting', { voting: { question: 'p', on: 'appeal', by: kenya, majority: 'simple', begunAt: NOW, given: 2, counted: false } });
const QUORUM = at('quorum', { quorum: { asked: true, by: kenya, debate: 65, decide: 97 } });
const REPLIES = at('replies', { replies: [{ ...kenya, turn: 'r1', round: 1 }, { ...peru, turn: 'r2', round: 2 }] });
const SUSPENDED = at('suspended', {});
const DECIDED = at('ready', { decided: [{ on: 'appeal', id: 'p', decidedAt: NOW, carried: false, how: 'vote', tally: { yes: 3, no: 5, abstain: 1 } }] });
const STATES = { POINT, MOTION, VOTE, QUORUM, REPLIES, SUSPENDED, DECIDED };

const next = (act: Direction['next'][number]['act'], id?: string) => ({ act, ...(id !== undefined && { id }), words: act, rule });
const html = (screen: string, proceedings: Proceedings, list: Partial<SpeakersList> = {}, direction: Partial<Direction> = {}, language: Language = 'en') =>
  render(language, screens[screen]!(language, listIn(language, { proceedings, ...list }), directionIn(direction)));

describe.each(Object.entries(STATES))('%s', (_, proceedings) => {
  it.each([...LANGUAGES])('is shown whole on every screen in %s', (language) => {
    for (const screen of Object.keys(screens)) {
      const shown = html(screen, proceedings, {}, {}, language);
      expect([screen, /\{\w+\}/.exec(shown.replaceAll(/<style[^>]*>.*?<\/style>/gs, ''))]).toEqual([screen, null]);
      expect([screen, shown.includes('undefined')]).toEqual([screen, false]);
    }
  });
});

describe('what is under way', () => {
  it('a point of order says by whom, since when and by which rule, and the chair rules with one press', () => {
    for (const screen of ['public page', 'delegate’s screen', 'desk of the chair']) {
      expect(html(screen, POINT)).toContain('raised by Kenya');
      expect(html(screen, POINT)).toContain('rules 71 and 113');
      expect(html(screen, POINT)).toContain('15:06');
    }
    const chair = html('desk of the chair', POINT);
    expect(chair).toMatch(/name="ruling" value="upheld"/);
    expect(chair).toMatch(/name="ruling" value="rejected"/);
    expect(html('desk of the secretariat', POINT)).not.toContain('floor.rule-on-point');
  });

  it('nobody can be given the floor where the rules leave no room', () => {
    expect(html('desk of the chair', POINT, {}, { next: [] })).not.toContain('data-command="floor.give"');
    expect(html('desk of the chair', NOTHING_ELSE)).toContain('data-command="floor.give"');
  });

  it('a vote never tells how anybody voted before it is announced, and no more than the sum after', () => {
    for (const screen of ['public page', 'wall']) {
      expect(html(screen, VOTE)).toContain('2 votes given');
      expect(html(screen, VOTE)).not.toContain('3 yes');
    }
    expect(html('public page', DECIDED)).toContain('the ruling stands');
    expect(html('public page', DECIDED)).toContain('3 yes, 5 no, 1 abstaining');
  });

  it('the secretariat enters votes by name; the chair counts hands and announces', () => {
    const members = [{ party: 'kenya', name: 'Kenya', votes: true, answer: 'yes' as const }, { party: 'peru', name: 'Peru', votes: true }];
    const office = html('desk of the secretariat', VOTE, {}, { members, memberCount: 2, tally: { yes: 1, no: 0, abstain: 0 } });
    expect(office.match(/data-command="floor.vote"/g)).toHaveLength(2);
    expect(office).toMatch(/aria-pressed="true" data-answer="yes"/);
    const chair = html('desk of the chair', VOTE, {}, { members: members.map((one) => ({ ...one, answer: undefined })), memberCount: 2 });
    expect(chair).toContain('data-command="floor.announce-result"');
    expect(chair).toContain('data-command="floor.count-votes"');
    expect(chair).not.toContain('data-command="floor.vote"');
  });

  it('a motion says who may still speak, and is put to the vote when the rules allow it', () => {
    const chair = html('desk of the chair', MOTION, {}, { next: [next('put-to-vote', 'm'), next('speak-on-motion', 'm')] });
    expect(chair).toContain('1 more may speak against');
    expect(chair).toContain('data-command="floor.put-to-vote"');
    expect(chair).toContain('data-command="floor.speak-on-motion"');
    expect(html('desk of the chair', MOTION, {}, { next: [] })).not.toContain('data-command="floor.put-to-vote"');
  });
});

describe('a motion on which members ask to speak', () => {
  const mexico = { party: 'mexico', name: 'Mexico' };
  const motion = {
    id: 'm', kind: 'adjourn-debate' as const, by: peru, movedAt: NOW, objected: false, moverSpeaks: true, about: 'A/C.3/82/L.5', speakers: [],
    asked: [{ ...kenya, turn: 't1', side: 'against' as const, isReserve: false }], still: { for: 2, against: 1 },
  };
  const waits = at('motion', { motions: [motion] });

  it('the chair sees who asked and calls the next with one press, also while one of them speaks', () => {
    const shown = html('desk of the chair', waits, {}, { next: [next('give-on-motion', 't1'), next('ask-on-motion', 'm')] });
    expect(shown).toContain('Give the floor to Kenya (against)');
    expect(shown).toMatch(/class="give-on-motion".*?name="turn" value="t1"/s);
    expect(shown).toContain('data-command="floor.ask-on-motion"');
    const during = html('desk of the chair', at('speaking', { motions: [motion] }), {}, { next: [next('give-on-motion', 't1')] });
    expect(during).toMatch(/class="give-on-motion".*?name="ending" value="s"/s);
    expect(html('desk of the chair', waits, {}, { next: [] })).not.toContain('data-command="floor.give-on-motion"');
    expect(html('desk of the secretariat', waits, {}, { next: [next('give-on-motion', 't1'), next('ask-on-motion', 'm')] })).not.toContain('floor.give-on-motion');
  });

  it('a delegate asks for either side, is told where she would wait in reserve, and gives it up', () => {
    const shown = html('delegate’s screen', waits);
    expect(shown).toMatch(/data-command="floor.ask-on-motion".*?name="side" value="for".*?name="side" value="against"/s);
    expect(shown).toContain('you would be heard only if another gives up');
    const asked = html('delegate’s screen', at('motion', { motions: [{ ...motion, asked: [...motion.asked, { ...mexico, turn: 't2', side: 'for', isReserve: false }] }] }));
    expect(asked).toContain('You asked to speak for the motion. You come as number 2.');
    expect(asked).toMatch(/data-command="floor.withdraw-on-motion".*?name="turn" value="t2"/s);
    expect(asked).not.toContain('data-command="floor.ask-on-motion"');
    const over = html('delegate’s screen', at('motion', { motions: [{ ...motion, asked: [], speakers: [{ ...mexico, side: 'for' as const }] }] }));
    expect(over).not.toContain('floor.ask-on-motion');
  });
});

describe('a delegate’s phone', () => {
  it('has the answers to a vote before what is told of it; the floor that nobody has is left out meanwhile', () => {
    const shown = html('delegate’s screen', VOTE, { speaking: null });
    expect(shown.indexOf('floor-under-way')).toBeGreaterThan(shown.indexOf('vote-mexico'));
    expect(shown).not.toContain('Nobody has the floor');
    const point = html('delegate’s screen', POINT);
    expect(point.indexOf('floor-under-way')).toBeLessThan(point.indexOf('mine-mexico'));
    expect(point).toContain('raised by Kenya');
  });
});

describe('motions that can be moved', () => {
  const motions = [
    { kind: 'limit-time' as const, about: [null] }, { kind: 'division' as const, about: ['A/C.3/82/L.5'] }, { kind: 'reconsider' as const, about: ['L.1', 'L.2'] },
    { kind: 'adjourn-debate' as const, about: [null, 'A/C.3/82/L.5'] },
  ];

  it('are each on the phone with what they need: limits, parts, what is reconsidered', () => {
    const shown = html('delegate’s screen', NOTHING_ELSE, { motions });
    for (const { kind } of motions) expect([kind, shown.includes(`name="kind" value="${kind}"`)]).toEqual([kind, true]);
    expect(shown).toMatch(/name="limits.observer"/);
    expect(shown).toMatch(/<textarea[^>]*name="parts"/);
    expect(shown).toMatch(/<option value="L.2"/);
    expect(html('delegate’s screen', NOTHING_ELSE, { motions: [] })).not.toContain('floor.move-motion');
  });

  it('are each at the chair’s desk with the same fields', () => {
    const shown = html('desk of the chair', NOTHING_ELSE, { motions }, { next: motions.map(({ kind }) => ({ ...next('move-motion'), motion: kind })) });
    expect(shown).toMatch(/name="kind" value="reconsider".*?<option value="L.1"/s);
    expect(shown).toMatch(/name="allOperative"/);
    expect(shown).toMatch(/name="timesEach"/);
  });
});

describe('proposals', () => {
  const proposal = { id: 'A/C.3/82/L.5', by: kenya, state: 'before-the-meeting' as const, objected: false, isSecondVote: false, isImportant: false, parts: [], dissociated: [] };
  const majority = { source: 'rules 86 and 126', words: 'Present and voting are those who vote yes or no.' };
  const tabled = (list: NonNullable<Proceedings['proposals']>['list'], more: object = {}): Proceedings =>
    ({ ...NOTHING_ELSE, proposals: { list, majority, mayBeImportant: false, next: { proposal: 'A/C.3/82/L.5', rule: { source: 'rules 91 and 131', words: 'In order.' } }, ...more } });

  it('are shown everywhere with their state, what comes next and why, and the rejected parts', () => {
    const shown = html('public page', tabled([{ ...proposal, parts: [{ name: 'op 5', state: 'rejected' }] }, { ...proposal, id: 'L.6', amends: 'A/C.3/82/L.5', state: 'adopted', dissociated: [peru] }]));
    expect(shown).toContain('rules 91 and 131');
    expect(shown).toContain('amendment to');
    expect(shown).toMatch(/op 5.*rejected/s);
    expect(shown).toMatch(/Dissociated.*Peru/s);
    expect(html('wall', tabled([proposal]))).toContain('Next to be decided');
  });

  it('are put by the chair with the majority explained, where the rules let her; by nobody else', () => {
    const now = tabled([proposal], { mayBeImportant: true });
    const acts = { next: [next('put-to-vote', proposal.id), next('decide-without-vote', proposal.id), next('object', proposal.id)] };
    const chair = html('desk of the chair', now, {}, acts);
    expect(chair).toMatch(/data-command="floor.put-to-vote".*?name="majority"/s);
    expect(chair).toContain('data-command="floor.decide-without-vote"');
    expect(chair).toContain('rules 86 and 126');
    expect(html('desk of the chair', now, {}, { next: [] })).not.toContain('floor.put-to-vote');
    const office = html('desk of the secretariat', now, {}, acts);
    expect(office).not.toContain('floor.put-to-vote');
    expect(office).toContain('data-command="floor.object"');
    const part = html('desk of the chair', tabled([{ ...proposal, parts: [{ name: 'op 5', state: 'to-vote' }] }]), {}, { next: [{ ...next('put-to-vote', proposal.id), part: 'op 5' }] });
    expect(part).toMatch(/name="part" value="op 5"/);
  });

  it('the one that comes next is put where it is named; the others can be unfolded', () => {
    const chair = html('desk of the chair', tabled([proposal, { ...proposal, id: 'L.6' }]), {}, { next: [next('put-to-vote', proposal.id), next('put-to-vote', 'L.6')] });
    const [named, listed] = chair.split('proposal-list') as [string, string];
    expect(named.match(/data-command="floor.put-to-vote"/g)).toHaveLength(1);
    expect(listed).toMatch(/<details[^>]*><summary>Put to the vote<\/summary>.*?data-command="floor.put-to-vote"/s);
    expect(listed.match(/data-command="floor.put-to-vote"/g)).toHaveLength(1);
  });

  it('a delegate introduces, withdraws her own, objects to another’s and dissociates from what was adopted', () => {
    const own = { ...proposal, id: 'L.7', by: { party: 'mexico', name: 'Mexico' } };
    const shown = html('delegate’s screen', tabled([proposal, own, { ...proposal, id: 'L.8', state: 'adopted' }]));
    expect(shown).toContain('data-command="floor.introduce-proposal"');
    expect(shown.match(/data-command="floor.withdraw-proposal"/g)).toHaveLength(1);
    expect(shown).toMatch(/data-command="floor.object".*?name="to" value="A\/C.3\/82\/L.5"/s);
    expect(shown).toMatch(/data-command="floor.dissociate".*?name="proposal" value="L.8"/s);
  });

  it('of titles in any script have forms that are told apart', () => {
    const shown = html('delegate’s screen', tabled([{ ...proposal, id: 'مشروع أول' }, { ...proposal, id: 'مشروع ثان' }]));
    const ids = [...shown.matchAll(/<form[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what may come next', () => {
  it('holds what the rules allow, each with its rule, and nothing that stands elsewhere', () => {
    const chair = html('desk of the chair', NOTHING_ELSE, {}, { next: [next('raise-point'), next('suspend-meeting'), next('give', 'kenya')] });
    expect(chair).toContain('data-command="floor.raise-point"');
    expect(chair).toContain('data-command="floor.suspend-meeting"');
    expect(chair.match(/data-command="floor.give"/g)).toHaveLength(1);
    expect(html('desk of the chair', NOTHING_ELSE)).not.toContain('floor.raise-point');
  });

  it('takes back the last act, the floor given only for as long as the rules allow it', () => {
    const undo = { act: 'close-list' as const, words: 'Declare the list closed', at: NOW };
    expect(html('desk of the chair', NOTHING_ELSE, {}, { undo })).toContain('data-command="floor.undo"');
    expect(html('desk of the chair', NOTHING_ELSE, {}, { undo: { ...undo, act: 'give', at: '2027-05-20T13:04:00.000Z' } })).not.toContain('floor.undo');
  });

  it('suggests for balance with the reason, and leaves it to the chair', () => {
    const suggestion = { turn: 'mexico', who: 'Mexico', by: 'region' as const, value: 'GRULAC', seconds: 60, first: 'kenya', firstWho: 'Kenya', firstValue: 'African States', firstSeconds: 480 };
    const chair = html('desk of the chair', NOTHING_ELSE, {}, { suggestion });
    expect(chair).toContain('For balance, Mexico could come first');
    expect(chair).toMatch(/African States.*8:00/);
    expect(chair).toMatch(/name="before" value="kenya"/);
  });
});

describe('a delegate', () => {
  it('votes for her party, but not where it has no vote', () => {
    expect(html('delegate’s screen', VOTE)).toMatch(/data-command="floor.vote"/);
    expect(html('delegate’s screen', VOTE)).toContain('Yes overrules the chair');
  });

  it('answers an offer to exchange places, with the numbers both would have', () => {
    const shown = html('delegate’s screen', NOTHING_ELSE, { exchanges: [{ exchange: 'e', turn: 'kenya', with: 'mexico' }] });
    expect(shown).toContain('Kenya proposes to exchange places: you would have number 1, and they number 2');
    expect(shown).toContain('data-command="floor.accept-exchange"');
    const own = html('delegate’s screen', NOTHING_ELSE, { exchanges: [{ exchange: 'e', turn: 'mexico', with: 'kenya' }] });
    expect(own).not.toContain('data-command="floor.accept-exchange"');
    expect(own).toContain('Take the proposal back');
  });

  it('changes the level where the list has levels, and proposes an exchange only to her equals', () => {
    const list = { levels: ['M', 'VM'] as const, waiting: [waiting('kenya', 'Kenya', { level: 'M' }), waiting('mexico', 'Mexico', { level: 'M' }), waiting('peru', 'Peru', { level: 'VM' })] };
    const shown = html('delegate’s screen', NOTHING_ELSE, list);
    expect(shown).toContain('data-command="floor.change-level"');
    expect(shown).toMatch(/<option value="kenya"[^>]*>1\. Kenya/);
    expect(shown).not.toMatch(/<option value="peru"/);
    expect(html('delegate’s screen', NOTHING_ELSE)).not.toContain('floor.change-level');
  });

  it('has the rights that the meeting knows: point of order, motion, reply, quorum, appeal', () => {
    const shown = html('delegate’s screen', at('speaking', { ruling: { point: 'p', by: kenya, ruling: 'rejected', ruledAt: NOW } }));
    for (const command of ['raise-point', 'move-motion', 'ask-reply', 'question-quorum', 'appeal']) expect([command, shown.includes(`data-command="floor.${command}"`)]).toEqual([command, true]);
    expect(html('delegate’s screen', NOTHING_ELSE, { offers: [] })).not.toContain('floor.raise-point');
  });
});

describe('a meeting without names', () => {
  const waitingTickets = [waiting('t1', 'Ticket 1', { party: 'ticket-1' }), waiting('t2', 'Ticket 2', { party: 'ticket-2' })];
  const list = { isNamed: false, speaking: null, offers: [], motions: [], waiting: waitingTickets };

  it('says on the public page that nothing names anyone', () => {
    expect(html('public page', NOTHING_ELSE, list)).toContain('No names');
  });
  it('gives out numbers to delegates, and asks for no party', () => {
    const shown = html('delegate’s screen', NOTHING_ELSE, list);
    expect(shown).toContain('data-command="floor.take-ticket"');
    expect(shown).not.toContain('mexico');
    expect(html('desk of the chair', NOTHING_ELSE, list, { isNamed: false })).not.toContain('floor.add');
  });
});

describe('in and around the room', () => {
  it('interpreters see languages, length and a pace that is too fast, in words', () => {
    const shown = html('interpreters’ screen', NOTHING_ELSE);
    expect(shown).toContain('Français');
    expect(shown).toMatch(/300 words a minute, faster than interpretation can follow/);
    expect(shown).toContain('no text');
  });
  it('the technician sees who speaks from elsewhere, and whose microphone a point of order opens', () => {
    expect(html('technician’s screen', NOTHING_ELSE, { waiting: [waiting('kenya', 'Kenya', { remote: true })] })).toContain('From elsewhere: connect');
    expect(html('technician’s screen', POINT)).toContain('open the microphone of Kenya');
  });
  it('a moment is typed in the time of the place and sent in UTC', () => {
    expect(momentIn('Europe/Zurich', '2027-05-20T15:00')).toBe('2027-05-20T13:00:00.000Z');
    expect(momentIn('America/New_York', '2027-01-20T15:00')).toBe('2027-01-20T20:00:00.000Z');
    expect(momentIn('Europe/Zurich', '')).toBe('');
    expect(localIn('Europe/Zurich', '2027-05-20T13:00:00.000Z')).toBe('2027-05-20T15:00');
  });
});
