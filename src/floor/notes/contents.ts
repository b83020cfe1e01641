import './tables.ts';
import { noteTurn } from '../commands/note-turn.ts';
import { removeNote } from '../commands/remove-note.ts';
import { notes as notesQuery } from '../queries/notes.ts';
import { noteEntries } from './entries.ts';

/** What the floor can do with notes: for the slice's contents page. */
export const notes = { commands: [noteTurn, removeNote], queries: [notesQuery], entries: noteEntries } as const;
