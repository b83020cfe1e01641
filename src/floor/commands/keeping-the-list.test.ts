import { afterAll, describe, expect, it } from 'vitest';
import { openRoom, type Room } from '../test-room.ts';
import { acceptExchange } from './accept-exchange.ts';
import { addSpeaker } from './add-speaker.ts';
import { announceClosing } from './announce-closing.ts';
import { announceLimits } from './announce-limits.ts';
import { askForFloor } from './ask-for-floor.ts';
import { changeLevel } from './change-level.ts';
import { closeList } from './close-list.ts';
import { declineExchange } from './decline-exchange.ts';
import { endTurn } from './end-turn.ts';
import { giveFloor } from './give-floor.ts';
import { markAbsent } from './mark-absent.ts';
import { openList } from './open-list.ts';
import { proposeExchange } from './propose-exchange.ts';
import { scheduleList } from './schedule-list.ts';

const rooms: Room[] = [];
const open = async (...given: Parameters<typeof openRoom>): Promise<Room> => {
  const room = await openRoom(...given);
  rooms.push(room);
  return room;
};
afterAll(async () => {
  for (const room of rooms) {
    expect(await room.replayed()).toEqual(await room.floor());
    await room.close();
  }
});

describe('the times of the list', () => {
  it('open and close it without anybody’s act', async () => {
    const room = await open({ open: false });
    expect((await room.refused('kenya', scheduleList, { opensAt: '2027-05-20T15:10:00+02:00' })).code).toBe('request.not-yours-to-do');
    await room.do('secretariat-idm', scheduleList, { opensAt: '2027-05-20T15:10:00+02:00', closesAt: '2027-05-20T15:20:00+02:00' });
    expect((await room.floor()).opensAt).toBe('2027-05-20T13:10:00.000Z');
    expect((await room.refused('kenya', askForFloor, { party: 'kenya' })).code).toBe('floor.list-not-open');
    expect((await room.list()).list).toBe('to-come');
    room.wait(11 * 60);
    expect((await room.list()).list).toBe('open');
    await room.do('kenya', askForFloor, { party: 'kenya' });
    room.wait(10 * 60);
    expect((await room.refused('mexico', askForFloor, { party: 'mexico' })).code).toBe('floor.list-closed');
    expect((await room.list()).list).toBe('closed');
    const backwards = { opensAt: '2027-05-20T15:00:00Z', closesAt: '2027-05-20T14:00:00Z' };
    expect((await room.refused('chair', scheduleList, backwards)).code).toBe('floor.times-out-of-order');
    await room.do('chair', scheduleList, {});
    expect(await room.floor()).not.toHaveProperty('closesAt');
  });

  it('are announced by the chair, in the future', async () => {
    const room = await open();
    expect((await room.refused('secretariat-idm', announceClosing, { closesAt: '2027-05-20T14:00:00Z' })).code).toBe('request.not-yours-to-do');
    expect((await room.refused('chair', announceClosing, { closesAt: '2027-05-20T12:00:00Z' })).code).toBe('floor.times-out-of-order');
    expect((await room.refused('chair', announceClosing, { closesAt: 'at noon' })).status).toBe(422);
    await room.do('chair', announceClosing, { closesAt: '2027-05-20T14:00:00Z' });
    expect((await room.list()).proceedings.closesAt).toBe('2027-05-20T14:00:00.000Z');
    await room.do('chair', closeList);
    await room.do('chair', openList);
    expect((await room.floor()).closesAt).toBeUndefined();
  });
});

describe('limits', () => {
  it('are announced by the chair for the turns that begin after it', async () => {
    const room = await open({ waiting: ['kenya', 'mexico'], speaking: true });
    expect((await room.refused('chair', announceLimits, {})).code).toBe('floor.not-a-limit');
    expect((await room.refused('kenya', announceLimits, { limits: { national: 60 } })).code).toBe('request.not-yours-to-do');
    await room.do('chair', announceLimits, { limits: { national: 60 }, timesEach: 1 });
    const list = await room.list();
    expect([list.speaking!.limitSeconds, list.waiting[0]!.limitSeconds]).toEqual([180, 60]);
    await room.do('chair', endTurn, { turn: list.speaking!.turn });
    expect((await room.refused('kenya', askForFloor, { party: 'kenya' })).code).toBe('floor.spoken-often-enough');
  });
});

describe('what is asked for', () => {
  it('carries level, function, purpose and place as far as the rules know them', async () => {
    const room = await open({ ruleSet: 'round-table' });
    expect((await room.refused('kenya', askForFloor, { party: 'kenya', as: 'panellist' } as never)).status).toBe(422);
    const question = (await room.do('kenya', askForFloor, { party: 'kenya', purpose: 'question', remote: true })).answer.turn!;
    const answer = { party: 'mexico', purpose: 'answer', to: question } as const;
    expect((await room.refused('mexico', askForFloor, answer)).code).toBe('floor.no-such-question');
    await room.do('secretariat-idm', addSpeaker, { party: 'ghana', as: 'panellist' });
    await room.do('secretariat-idm', addSpeaker, { party: 'peru' });
    expect((await room.list()).waiting.map((turn) => [turn.party, turn.remote ?? false, turn.limitSeconds])).toEqual([
      ['ghana', false, 420], ['kenya', true, 60], ['peru', false, 180],
    ]);
    await room.do('chair', giveFloor, { turn: await room.turnOf('ghana') });
    await room.do('chair', giveFloor, { turn: question, ending: await room.turnOf('ghana') });
    await room.do('mexico', askForFloor, answer);
    expect(await room.waiting()).toEqual(['mexico', 'peru']);
    expect((await room.floor()).waiting[0]).toMatchObject({ as: 'answering', to: question });
  });
});

describe('at a high-level segment', () => {
  it('a speaker of another level goes to the end of it, at the word of the delegation or by the secretariat', async () => {
    const room = await open({ ruleSet: 'high-level-segment' });
    await room.do('kenya', askForFloor, { party: 'kenya', level: 'M' });
    await room.do('mexico', askForFloor, { party: 'mexico', level: 'HS' });
    await room.do('secretariat-idm', addSpeaker, { party: 'ghana', level: 'HS' });
    expect(await room.waiting()).toEqual(['mexico', 'ghana', 'kenya']);
    const turn = await room.turnOf('kenya');
    for (const who of ['mexico', 'chair']) expect((await room.refused(who, changeLevel, { turn, level: 'HS' })).code).toBe('request.not-yours-to-do');
    await room.do('kenya', changeLevel, { turn, level: 'HS' });
    expect(await room.waiting()).toEqual(['mexico', 'ghana', 'kenya']);
    await room.do('secretariat-idm', changeLevel, { turn: await room.turnOf('mexico'), level: 'CD' });
    expect(await room.waiting()).toEqual(['ghana', 'kenya', 'mexico']);
    expect((await room.refused('kenya', changeLevel, { turn, level: 'HS' })).code).toBe('floor.same-level-already');
    expect((await room.list()).waiting.map((one) => one.level)).toEqual(['HS', 'HS', 'CD']);
  });

  it('who is called and not there goes to the end of its level, and the second time off the list', async () => {
    const room = await open({ ruleSet: 'high-level-segment' });
    for (const party of ['kenya', 'mexico']) await room.do('secretariat-idm', addSpeaker, { party, level: 'M' });
    const turn = await room.turnOf('kenya');
    expect((await room.refused('secretariat-idm', markAbsent, { turn })).code).toBe('request.not-yours-to-do');
    expect((await room.refused('chair', markAbsent, { turn: await room.turnOf('mexico') })).code).toBe('floor.next-changed');
    await room.do('chair', markAbsent, { turn });
    expect(await room.waiting()).toEqual(['mexico', 'kenya']);
    const mexico = await room.turnOf('mexico');
    await room.do('chair', giveFloor, { turn: mexico });
    await room.do('chair', endTurn, { turn: mexico });
    await room.do('chair', markAbsent, { turn });
    expect(await room.waiting()).toEqual([]);
  });
});

describe('places are exchanged', () => {
  it('by two delegations of equal standing, with the consent of both', async () => {
    const room = await open({ waiting: ['kenya', 'ghana', 'mexico', 'group-of-77'] });
    const [kenya, mexico] = [await room.turnOf('kenya'), await room.turnOf('mexico')];
    for (const who of ['mexico', 'chair', 'secretariat-idm']) expect((await room.refused(who, proposeExchange, { turn: kenya, with: mexico })).code).toBe('request.not-yours-to-do');
    expect((await room.refused('kenya', proposeExchange, { turn: kenya, with: await room.turnOf('group-of-77') })).code).toBe('floor.exchange-not-equal');
    const { exchange } = (await room.do('kenya', proposeExchange, { turn: kenya, with: mexico })).answer;
    expect((await room.list()).exchanges).toEqual([{ exchange, turn: kenya, with: mexico }]);
    expect((await room.refused('kenya', acceptExchange, { exchange: exchange!, party: 'kenya' })).code).toBe('floor.not-yours-to-accept');
    expect((await room.refused('chair', acceptExchange, { exchange: exchange!, party: 'mexico' })).code).toBe('request.not-yours-to-do');
    await room.do('mexico', acceptExchange, { exchange: exchange!, party: 'mexico' });
    expect(await room.waiting()).toEqual(['group-of-77', 'mexico', 'ghana', 'kenya']);
  });

  it('and not where one of them declines', async () => {
    const room = await open({ waiting: ['kenya', 'mexico'] });
    const { exchange } = (await room.do('kenya', proposeExchange, { turn: await room.turnOf('kenya'), with: await room.turnOf('mexico') })).answer;
    expect((await room.refused('switzerland', declineExchange, { exchange: exchange!, party: 'switzerland' })).code).toBe('floor.not-yours-to-accept');
    await room.do('mexico', declineExchange, { exchange: exchange!, party: 'mexico' });
    expect((await room.refused('mexico', acceptExchange, { exchange: exchange!, party: 'mexico' })).code).toBe('floor.no-such-exchange');
    expect(await room.waiting()).toEqual(['kenya', 'mexico']);
  });
});
