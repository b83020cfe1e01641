import { afterAll, expect, it } from 'vitest';
import { noteTurn } from '../commands/note-turn.ts';
import { removeNote } from '../commands/remove-note.ts';
import { notes } from '../queries/notes.ts';
import { actorOf, openRoom } from '../test-room.ts';

const room = await openRoom({ waiting: ['kenya', 'mexico'], speaking: true });
afterAll(() => room.close());

const read = (who: string) => room.spine.ask(notes, { input: { meeting: room.meeting }, actor: actorOf(who) });

it('the rapporteur writes on the turn under way and on the meeting; the secretariat reads it', async () => {
  const turn = await room.turnOf('kenya');
  await room.do('rapporteur', noteTurn, { turn, body: '  Asks for figures.  ' });
  room.wait(1);
  await room.do('secretariat-idm', noteTurn, { body: 'Interpretation was late.' });
  expect((await read('secretariat-idm')).notes).toMatchObject([{ turn, body: 'Asks for figures.' }, { body: 'Interpretation was late.' }]);
});

it('is nobody else’s, and its words are not on the record', async () => {
  for (const who of ['chair', 'kenya', 'observer', 'stranger']) await expect(read(who)).rejects.toThrow();
  expect((await room.refused('chair', noteTurn, { body: 'No.' })).code).toBe('request.not-yours-to-do');
  const entries = await room.db.selectFrom('journal.entries').select(['kind', 'data']).where('stream', '=', `notes/${room.meeting}`).execute();
  expect(entries.map(({ kind }) => kind)).toEqual(['floor.note-made', 'floor.note-made']);
  expect(JSON.stringify(entries)).not.toContain('figures');
  // Who took notes on which turn, and when, is working paper too.
  expect(room.spine.catalogue.streams.isPublic(`notes/${room.meeting}`)).toBe(false);
  expect(room.spine.catalogue.streams.isPublic(`meeting/${room.meeting}`)).toBe(true);
});

it('is about a turn that was or is spoken, and can be removed once', async () => {
  expect((await room.refused('rapporteur', noteTurn, { turn: await room.turnOf('mexico'), body: 'Early.' })).code).toBe('floor-notes.no-such-turn');
  const { note } = (await read('rapporteur')).notes[0]!;
  await room.do('rapporteur', removeNote, { note });
  expect((await read('rapporteur')).notes).toHaveLength(1);
  expect((await room.refused('rapporteur', removeNote, { note })).code).toBe('floor-notes.no-such-note');
});

it('is never about a turn where nothing may say who spoke', async () => {
  const quiet = await openRoom({ ruleSet: 'chatham-house' });
  try {
    expect((await quiet.refused('rapporteur', noteTurn, { turn: crypto.randomUUID(), body: 'Who was that?' })).code).toBe('floor-notes.no-attribution');
    await quiet.do('rapporteur', noteTurn, { body: 'Three themes came up.' });
  } finally {
    await quiet.close();
  }
});
