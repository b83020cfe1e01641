import { afterAll, expect, it } from 'vitest';
import { askForFloor } from './commands/ask-for-floor.ts';
import { closeList } from './commands/close-list.ts';
import { closeMeeting } from './commands/close-meeting.ts';
import { endTurn } from './commands/end-turn.ts';
import { giveFloor } from './commands/give-floor.ts';
import { moveTurn } from './commands/move-turn.ts';
import { pauseTurn } from './commands/pause-turn.ts';
import { resumeTurn } from './commands/resume-turn.ts';
import { withdraw } from './commands/withdraw.ts';
import { replay } from './replay.ts';
import { openRoom } from './test-room.ts';

const room = await openRoom({ waiting: ['kenya', 'mexico', 'switzerland', 'ghana', 'iom'], speaking: true });
afterAll(() => room.close());

it('a meeting replayed from its journal is the floor that is stored', async () => {
  const kenya = await room.turnOf('kenya');
  room.wait(20);
  await room.do('chair', pauseTurn, { turn: kenya });
  room.wait(7);
  await room.do('chair', resumeTurn, { turn: kenya });
  await room.do('g77', askForFloor, { party: 'group-of-77' });
  await room.do('secretariat-idm', moveTurn, { turn: await room.turnOf('ghana'), before: await room.turnOf('mexico') });
  await room.do('observer', withdraw, { turn: await room.turnOf('iom') });
  room.wait(40);
  await room.do('chair', giveFloor, { turn: await room.turnOf('group-of-77'), ending: kenya });
  await room.do('chair', closeList);
  room.wait(300);
  await room.do('chair', endTurn, { turn: await room.turnOf('group-of-77') });
  await room.do('chair', closeMeeting);

  const entries = await room.db.selectFrom('journal.entries').select(['kind', 'at', 'data'])
    .where('stream', '=', `meeting/${room.meeting}`).orderBy('number').execute();
  const floor = await room.floor();
  expect(replay('panel-then-floor', entries)).toEqual(floor);
  expect(floor.spoken.map((turn) => [turn.party, turn.seconds])).toEqual([['kenya', 60], ['group-of-77', 300]]);
  // A record from which something was taken out does not replay to the same floor.
  const opening = entries.findIndex(({ kind }) => kind === 'floor.meeting-opened');
  expect(() => replay('panel-then-floor', entries.toSpliced(opening, 1))).toThrow('cannot follow');
});
