import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { Refusal } from '#platform/refusal.ts';
import { deliverStatement } from '../commands/deliver-statement.ts';
import { endTurn } from '../commands/end-turn.ts';
import { fileStatement } from '../commands/file-statement.ts';
import { withdrawStatement } from '../commands/withdraw-statement.ts';
import { openRoom } from '../test-room.ts';

const room = await openRoom({ waiting: ['kenya', 'mexico'], speaking: true });
afterAll(() => room.close());

const deadlocks = async (): Promise<number> => {
  await sql`select pg_stat_force_next_flush()`.execute(room.db).catch(() => undefined);
  const { rows } = await sql<{ n: number }>`select deadlocks as n from pg_stat_database where datname = current_database()`.execute(room.db);
  return Number(rows[0]!.n);
};
/** Carried out or refused by the rules: whichever came first decides which. */
const either = (asked: Promise<unknown>): Promise<unknown> => asked.catch((error: unknown) => {
  if (error instanceof Refusal && error.code !== 'request.try-again') return undefined;
  throw error;
});

it('one statement is filed anew, delivered and taken back at the same moment, and no one waits for another in a circle', async () => {
  const before = await deadlocks();
  for (let number = 1; number <= 10; number += 1) {
    const asked = { party: 'kenya', number };
    await room.do('kenya', fileStatement, { ...asked, language: 'en', text: 'Kenya thanks the host.' });
    await Promise.all([
      either(room.do('kenya', fileStatement, { ...asked, language: 'fr', text: 'Le Kenya remercie l’hôte.' })),
      either(room.do('secretariat-idm', deliverStatement, asked)),
      either(room.do('kenya', fileStatement, { ...asked, language: 'en', text: 'Kenya thanks the host and the chair.', embargo: 'none' })),
      either(room.do('kenya', withdrawStatement, asked)),
    ]);
  }
  expect(await deadlocks()).toBe(before);
});

it('so it is where the turn ends meanwhile', async () => {
  const before = await deadlocks();
  const turn = await room.turnOf('kenya');
  const asked = { party: 'kenya', number: 20 };
  await room.do('kenya', fileStatement, { ...asked, language: 'en', text: 'Kenya thanks the host.', turn });
  await Promise.all([
    room.do('chair', endTurn, { turn }),
    either(room.do('kenya', fileStatement, { ...asked, language: 'fr', text: 'Le Kenya remercie l’hôte.', turn })),
    either(room.do('secretariat-idm', deliverStatement, asked)),
  ]);
  expect(await deadlocks()).toBe(before);
});
