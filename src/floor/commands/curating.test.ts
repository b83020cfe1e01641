import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { direction } from '../queries/direction.ts';
import { actorOf, openRoom, type Room } from '../test-room.ts';
import { addSpeaker } from './add-speaker.ts';
import { announceLimits } from './announce-limits.ts';
import { askForFloor } from './ask-for-floor.ts';
import { endTurn } from './end-turn.ts';
import { giveFloor } from './give-floor.ts';
import { leaveSuggestion } from './leave-suggestion.ts';
import { moveTurn } from './move-turn.ts';
import { nameConstituency } from './name-constituency.ts';
import { suspendMeeting } from './suspend-meeting.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom({ ruleSet: 'hearing' });
  for (const party of ['kenya', 'ghana', 'ipu', 'mexico', 'icmpd']) {
    room.wait(5);
    await room.do('secretariat-idm', addSpeaker, { party, ...(party === 'ipu' && { constituency: 'parliament' as const }), ...(party === 'mexico' && { gender: 'woman' as const }) });
  }
});
afterAll(() => room.close());
const directed = (who = 'secretariat-idm', language: 'en' | 'fr' = 'en') => room.spine.ask(direction, { input: { meeting: room.meeting, language }, actor: actorOf(who) });

describe('the constituency of a speaker', () => {
  it('is its party’s by kind, or as the secretariat names it, until it has spoken', async () => {
    const turn = await room.turnOf('ghana');
    expect((await directed()).constituencies[turn]).toBe('government');
    await room.do('secretariat-idm', nameConstituency, { turn, constituency: 'diaspora' });
    const { constituencies, room: rows } = await directed('chair', 'fr');
    expect(constituencies).toMatchObject({ [turn]: 'diaspora', [await room.turnOf('ipu')]: 'parliament', [await room.turnOf('icmpd')]: 'international-organization' });
    expect(rows.find(({ by }) => by === 'constituency')!.rows).toEqual(expect.arrayContaining([
      { key: 'diaspora', name: 'Diasporas', waiting: 1, spoken: 0, seconds: 0 }, { key: 'government', name: 'Gouvernements', waiting: 2, spoken: 0, seconds: 0 },
    ]));
    expect(rows.map(({ by }) => by)).toEqual(['constituency', 'region', 'gender']);
    expect(rows.find(({ by }) => by === 'gender')!.rows).toEqual(expect.arrayContaining([{ key: 'woman', name: 'Femmes', waiting: 1, spoken: 0, seconds: 0 }, { key: 'unknown', name: 'Non précisé', waiting: 4, spoken: 0, seconds: 0 }]));
    expect(await room.replayed()).toEqual(await room.floor());
  });

  it('is for who keeps the list, where the list weighs it, and of a turn still to be heard', async () => {
    const turn = await room.turnOf('kenya');
    for (const who of ['kenya', 'observer']) expect((await room.refused(who, nameConstituency, { turn, constituency: 'youth' })).code).toBe('request.not-yours-to-do');
    expect((await room.refused('secretariat-idm', nameConstituency, { turn: crypto.randomUUID(), constituency: 'youth' })).code).toBe('floor.not-waiting');
    expect((await room.refused('secretariat-idm', nameConstituency, { turn, constituency: 'royalty' as never })).status).toBe(422);
    expect((await room.refused('kenya', askForFloor, { party: 'kenya', constituency: 'youth' } as never)).status).toBe(422);
    const committee = await openRoom({ ruleSet: 'committee', waiting: ['kenya'] });
    expect((await committee.refused('secretariat-idm', nameConstituency, { turn: await committee.turnOf('kenya'), constituency: 'youth' })).code).toBe('floor.not-in-these-rules');
    expect((await committee.refused('secretariat-idm', addSpeaker, { party: 'ghana', constituency: 'youth' })).code).toBe('floor.not-in-these-rules');
    expect((await directed()).weighsConstituencies).toBe(true);
    await committee.close();
  });
});

describe('a place set by hand', () => {
  it('says who set it, by the hearing’s own rule, and for which balance', async () => {
    await room.do('secretariat-idm', moveTurn, { turn: await room.turnOf('mexico'), before: await room.turnOf('ghana'), for: 'region' });
    await room.do('chair', moveTurn, { turn: await room.turnOf('icmpd'), before: await room.turnOf('ipu') });
    const { waiting } = await room.list();
    const whyOf = (party: string) => waiting.find((turn) => turn.party === party)!.why;
    expect(whyOf('mexico')).toEqual({ rule: 'curated-list', placedAt: room.now(), placedBy: 'secretariat', placedFor: 'region' });
    expect(whyOf('icmpd')).toEqual({ rule: 'chair-directs', placedAt: room.now(), placedBy: 'chair' });
    expect((await room.entries()).slice(-2)).toEqual(['floor.moved-for-balance', 'floor.moved']);
    expect(await room.replayed()).toEqual(await room.floor());
  });

  it('is never said to be for the balance of genders', async () => {
    expect((await room.refused('secretariat-idm', moveTurn, { turn: await room.turnOf('mexico'), before: null, for: 'gender' as never })).status).toBe(422);
    expect((await room.refused('secretariat-idm', leaveSuggestion, { turn: await room.turnOf('mexico'), for: 'gender' as never, because: 'theme' })).status).toBe(422);
  });
});

describe('a suggestion', () => {
  it('is left with a reason that goes on the record, and made again when somebody has spoken', async () => {
    const other = await openRoom({ ruleSet: 'hearing', waiting: ['kenya', 'ghana', 'mexico', 'morocco', 'nepal'] });
    const ask = () => other.spine.ask(direction, { input: { meeting: other.meeting }, actor: actorOf('chair') });
    const speak = async () => {
      const { waiting: [first] } = await other.floor();
      await other.do('chair', giveFloor, { turn: first!.id, ending: null });
      other.wait(60);
      await other.do('chair', endTurn, { turn: first!.id });
    };
    await speak();
    // Its own act, which what follows must leave for the chair to take back.
    await other.do('chair', announceLimits, { limits: { national: 120 } });
    const mexico = await other.turnOf('mexico');
    expect((await ask()).suggestion).toMatchObject({ turn: mexico, by: 'region', firstWho: 'Ghana' });
    for (const who of ['kenya', 'observer']) expect((await other.refused(who, leaveSuggestion, { turn: mexico, for: 'region', because: 'theme' })).status).toBe(403);
    await other.do('secretariat-idm', leaveSuggestion, { turn: mexico, for: 'region', because: 'theme' });
    // The next best is suggested then; nothing has been moved.
    expect((await ask()).suggestion).toMatchObject({ who: 'Nepal', by: 'region' });
    await other.do('chair', leaveSuggestion, { turn: await other.turnOf('nepal'), for: 'region', because: 'agreed' });
    expect((await ask()).suggestion).toBeUndefined();
    expect(await other.waiting()).toEqual(['ghana', 'mexico', 'morocco', 'nepal']);
    expect(await other.replayed()).toEqual(await other.floor());
    // It is no act of the chair's in the debate: what she could take back she still can.
    expect((await other.floor()).undo).toBeDefined();
    await speak();
    expect((await other.floor()).waiting[0]!.party).toBe('mexico');
    expect((await other.refused('chair', leaveSuggestion, { turn: crypto.randomUUID(), for: 'region', because: 'theme' })).code).toBe('floor.not-waiting');
    await other.do('chair', suspendMeeting);
    await other.do('chair', leaveSuggestion, { turn: await other.turnOf('nepal'), for: 'party', because: 'not-ready' });
    await other.close();
  });

  it('by gender tells the sums and not what the speaker said, not even to the chair', async () => {
    const other = await openRoom({ ruleSet: 'hearing' });
    await other.do('secretariat-idm', addSpeaker, { party: 'kenya', gender: 'man' });
    await other.do('secretariat-idm', addSpeaker, { party: 'ghana', gender: 'man' });
    await other.do('secretariat-idm', addSpeaker, { party: 'morocco', gender: 'woman' });
    const kenya = await other.turnOf('kenya');
    await other.do('chair', giveFloor, { turn: kenya, ending: null });
    other.wait(90);
    await other.do('chair', endTurn, { turn: kenya });
    const { suggestion } = await other.spine.ask(direction, { input: { meeting: other.meeting }, actor: actorOf('chair') });
    expect(suggestion).toMatchObject({ who: 'Morocco', by: 'gender', value: '', firstValue: '', seconds: 0, firstSeconds: 90 });
    await other.close();
  });
});
