import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { up as takeOver } from '#db/migrations/0019-words-of-public-texts.ts';
import { closeMeeting } from '../commands/close-meeting.ts';
import { correctStatement } from '../commands/correct-statement.ts';
import { deliverStatement } from '../commands/deliver-statement.ts';
import { endTurn } from '../commands/end-turn.ts';
import { fileStatement } from '../commands/file-statement.ts';
import { giveFloor } from '../commands/give-floor.ts';
import { liftEmbargo } from '../commands/lift-embargo.ts';
import { withdrawStatement } from '../commands/withdraw-statement.ts';
import { searchStatements } from '../queries/search-statements.ts';
import { actorOf, openRoom, type Room } from '../test-room.ts';

/** A search is helped by the words of texts that the asker may read, and takes no time over any other. */

let room: Room;
beforeAll(async () => {
  room = await openRoom({ waiting: ['kenya', 'ghana'] });
});
afterAll(() => room.close());

const file = (party: string, text: string, more: object = {}) => room.do('secretariat-idm', fileStatement, { party, language: 'en', text, ...more });
const known = async (): Promise<string[]> => (await room.db.selectFrom('floor.statement_words').select('word').orderBy('word').execute()).map(({ word }) => word);
const ask = async (text: string, who = 'stranger') => room.spine.ask(searchStatements, { input: { text }, actor: actorOf(who) });
const finds = async (text: string, who?: string): Promise<number> => (await ask(text, who)).total;

describe('words of a text', () => {
  const inAnHour = () => new Date(Date.parse(room.now()) + 3600_000).toISOString();
  let number = 10;
  beforeEach(() => {
    number += 1;
  });

  it.each([
    ['by hand', {}, (own: object) => room.do('secretariat-idm', deliverStatement, own)],
    ['in writing', {}, (own: object) => room.do('secretariat-idm', deliverStatement, { ...own, inWriting: true })],
    ['before it is delivered', {}, (own: object) => room.do('secretariat-idm', liftEmbargo, own)],
    ['at the time that was stated', { embargo: 'until-time' }, async (own: object) => {
      room.wait(3600);
      await room.do('system', liftEmbargo, own);
    }],
  ] as const)('are there when it is published %s, and not before', async (how, embargo, publish) => {
    const word = `zephyr${how.replace(/\W/g, '')}`;
    const own = { party: 'mexico', number };
    await file('mexico', `We speak of the ${word} again.`, { number, ...embargo, ...('embargo' in embargo && { embargoUntil: inAnHour() }) });
    expect(await known()).not.toContain(word);
    expect(await finds(`${word.slice(0, -2)}*`)).toBe(0);
    // Who may read the text is helped by its words.
    expect(await finds(`${word.slice(0, -2)}*`, 'interpreter')).toBe(1);
    expect((await ask(`${word.slice(0, -2)}x`, 'interpreter')).total).toBe(1);
    await publish(own);
    expect(await known()).toContain(word);
    expect(await finds(`${word.slice(0, -2)}*`)).toBe(1);
  });

  it('are there when its turn is over', async () => {
    await file('kenya', 'We speak of marzipan.');
    expect(await known()).not.toContain('marzipan');
    await room.do('chair', giveFloor, { turn: await room.turnOf('kenya'), ending: null });
    await room.do('chair', endTurn, { turn: await room.turnOf('kenya') });
    expect(await known()).toContain('marzipan');
  });

  it('of a newer text are there at once where the statement is public, and where it is not they wait', async () => {
    await room.do('secretariat-idm', correctStatement, { party: 'kenya', language: 'en', stage: 'delivered', text: 'We spoke of nougat.' });
    expect(await known()).toContain('nougat');
    await file('mexico', 'We speak of toffee.', { number, embargo: 'until-time', embargoUntil: inAnHour() });
    await room.do('secretariat-idm', deliverStatement, { party: 'mexico', number });
    await room.do('secretariat-idm', correctStatement, { party: 'mexico', number, language: 'en', stage: 'delivered', text: 'We spoke of caramel.' });
    expect(await known()).not.toContain('caramel');
    room.wait(3600);
    await room.do('system', liftEmbargo, { party: 'mexico', number });
    expect(await known()).toContain('caramel');
    expect(await known()).not.toContain('toffee');
  });

  it('of drafts and of what is withdrawn never come', async () => {
    await file('brazil', 'We speak of liquorice.', { number });
    await file('brazil', 'We speak of pistachios.', { number });
    await room.do('secretariat-idm', withdrawStatement, { party: 'brazil', number });
    await file('brazil', 'We speak of hazelnuts.', { number, embargo: 'none' });
    const words = await known();
    expect([words.includes('liquorice'), words.includes('pistachios'), words.includes('hazelnuts')]).toEqual([false, false, true]);
  });

  it('come as the meeting closes where the text is published in writing then', async () => {
    await file('ghana', 'We speak of sesame.', { ifNotReached: 'publish' });
    await file('mexico', 'We speak of aniseed.', { number });
    await room.do('chair', closeMeeting, {});
    const words = await known();
    expect([words.includes('sesame'), words.includes('aniseed')]).toEqual([true, false]);
  });
});

it('an installation in which all words stand together is taken over: what is not public yet comes when it is', async () => {
  const before = await known();
  const waiting = async () => (await room.db.selectFrom('floor.statement_search').select(['statement', 'words_to_come']).where('words_to_come', 'is not', null).orderBy('statement').execute())
    .map(({ statement, words_to_come: words }) => [statement, words!.map(({ word }) => word).sort()]);
  const hidden = await waiting();
  expect(hidden.flat(2)).toContain('aniseed');
  // As they stood before: the words of all texts, drafts and embargoed ones among them.
  await sql`insert into floor.statement_words (language, word, folded)
    select x.language, w.word, w.folded from floor.statement_search x, jsonb_to_recordset(x.words_to_come) as w (word text, folded text)
    union values ('en', 'liquorice', 'liquorice'), ('en', 'pistachios', 'pistachios'), ('en', 'toffee', 'toffee') on conflict do nothing`.execute(room.db);
  await sql`alter table floor.statement_search drop column words_to_come`.execute(room.db);
  // The database's own clock tells there what is public by now; the meeting of this test lies ahead of it.
  await sql`update floor.statements set public_from = public_from - interval '2 years'`.execute(room.db);
  await takeOver(room.db as unknown as Kysely<unknown>);
  // What everybody could read once stays, and what it said: toffee was in a text that has a newer one beside it.
  expect(await known()).toEqual([...before, 'toffee'].sort());
  expect(await waiting()).toEqual(hidden);
  await room.do('secretariat-idm', deliverStatement, { party: 'mexico', number: Number(hidden.find(([, words]) => words!.includes('aniseed'))![0]!.toString().split('--').at(-1)) });
  expect(await known()).toContain('aniseed');
});
