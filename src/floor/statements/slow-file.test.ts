import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHub, type Hub } from '#platform/live.ts';
import { newId } from '#platform/ids.ts';
import { addSpeaker } from '../commands/add-speaker.ts';
import { deliverStatement } from '../commands/deliver-statement.ts';
import { endTurn } from '../commands/end-turn.ts';
import { fileStatement } from '../commands/file-statement.ts';
import { textsFiled } from '../queries/texts-ahead.ts';
import { actorOf, openRoom, type Room } from '../test-room.ts';
import { docxOf } from './test-files.ts';

/** A file takes seconds to read. Nobody at the meeting waits for it, and the room hears of the filing by itself. */

/** A document of one sentence among hundreds of thousands of marks of formatting: it takes a good while to read, within all bounds. */
const SLOW = Buffer.from(docxOf(`<w:p>${'<w:r><w:rPr><w:b/></w:rPr></w:r>'.repeat(700_000)}<w:r><w:t>Kenya speaks of lanterns and of those who carry them.</w:t></w:r></w:p>`)).toString('base64');

let room: Room;
let hub: Hub;
beforeAll(async () => {
  room = await openRoom({ waiting: ['kenya', 'ghana'], speaking: true });
  hub = createHub(room.spine, room.url, () => {});
  await hub.open();
});
afterAll(async () => {
  await hub.close();
  await room.close();
});

const ahead = async () => (await room.spine.ask(textsFiled, { input: { meeting: room.meeting }, actor: actorOf('interpreter') })).texts;

/** Two files are read at once: while these are, one that comes after waits, on any machine. */
const readingTwo = (numbers: readonly [number, number]) =>
  Promise.all(numbers.map((number) => room.do('secretariat-idm', fileStatement, { party: 'brazil', number, language: 'en', file: SLOW })));

it('other acts at the meeting go on while a slow file of the very speaker is read', async () => {
  // Files of one account are read one after another: these keep the one that counts waiting, so that it takes long on any machine.
  const before = [8, 9].map((number) => room.do('kenya', fileStatement, { party: 'kenya', number, language: 'en', file: SLOW }));
  let isRead = false;
  const filing = room.do('kenya', fileStatement, { party: 'kenya', language: 'en', file: SLOW }).then((receipt) => {
    isRead = true;
    return receipt;
  });
  await room.do('secretariat-idm', addSpeaker, { party: 'mexico' });
  await room.do('mexico', fileStatement, { party: 'mexico', language: 'en', text: 'Mexico thanks the host and the interpreters.' });
  await room.do('chair', endTurn, { turn: await room.turnOf('kenya') });
  expect(isRead).toBe(false);
  await Promise.all([filing, ...before]);
  // The turn was over before the text was there: it is not public by that turn.
  expect((await room.db.selectFrom('floor.statements').select('delivered_at').where('party', '=', 'kenya').executeTakeFirstOrThrow()).delivered_at).toBeNull();
});

it('a submission sent again is not read again', async () => {
  const submission = newId();
  const send = () => room.do('kenya', fileStatement, { party: 'kenya', number: 3, language: 'en', file: SLOW }, submission);
  const first = await send();
  let areRead = false;
  const reading = readingTwo([6, 7]).then(() => {
    areRead = true;
  });
  expect(await send()).toMatchObject({ repeated: true, answer: first.answer });
  expect(areRead).toBe(false);
  await reading;
});

it('the room hears of a filing, and of what is not to come any more', async () => {
  const grown = (act: () => Promise<unknown>) => new Promise<void>((resolve, reject) => {
    const stop = hub.watch({
      grown(stream) {
        if (stream !== textsFiled.live!.stream({ meeting: room.meeting })) return;
        stop();
        resolve();
      },
      lost() {},
    });
    act().catch(reject);
  });
  const turn = await room.turnOf('ghana');
  expect((await ahead())[turn]).toBeUndefined();
  await grown(() => room.do('secretariat-idm', fileStatement, { party: 'ghana', language: 'en', text: 'Ghana thanks the host.' }));
  expect((await ahead())[turn]).toMatchObject([{ statement: `${room.meeting}--ghana`, language: 'en', words: 4 }]);
  await grown(() => room.do('secretariat-idm', deliverStatement, { party: 'ghana' }));
  expect((await ahead())[turn]).toBeUndefined();
});
