import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import type { LiveOf } from '#ui/island.tsx';
import type { LiveView } from '#ui/live-view.ts';
import { useLanguage } from '#ui/setting.ts';
import type { NoteShown } from '../queries/notes.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { useAlso } from './also-live.ts';
import { type RoomProps, RoomTop, useRoom } from './in-the-room.tsx';
import { SpeakingNow } from './public-floor.tsx';
import { clockTime, type SayRoom, sayWho } from './saying.ts';
import { Decisions, UnderWay } from './under-way.tsx';

/** The rapporteur's working paper: the turn under way, and notes tied to the turns. */
export function Rapporteur({ notes: first, ...props }: RoomProps & { readonly notes: LiveOf<'floor.notes'>; readonly live: LiveView<SpeakersList> }) {
  const { list, live, say, underWay, room, alive } = useRoom(props, 60_000);
  const { notes } = useAlso(first).answer;
  const turns = [...(list.speaking ? [list.speaking] : []), ...list.spoken];
  const nameOf = new Map(turns.map((turn) => [turn.turn, sayWho(turn, say)]));
  return (
    <div class="floor room rapporteur">
      <RoomTop list={list} live={live} alive={alive} say={say} />
      <div class="room-now">
        <UnderWay now={list.proceedings} zone={list.timeZone} say={underWay} />
        {list.state === 'open' && <SpeakingNow list={list} clockOffset={live.clockOffset} say={say} underWay={underWay} />}
        <Decisions now={list.proceedings} zone={list.timeZone} say={underWay} />
      </div>
      <section class="notes" aria-labelledby="notes">
        <div class="floor-list-head">
          <h2 id="notes">{room('notes')}</h2>
        </div>
        <p class="floor-note">{room('notesPrivate')}</p>
        <CommandForm command="floor.note-turn" hidden={{ meeting: list.meeting }} label={room('note')}>
          {/* A new speaker makes a new choice: what is chosen first is whoever has the floor. */}
          <Field<'floor.note-turn'>
            name="turn" type="select" label={room('noteOn')} key={list.speaking?.turn}
            value={list.speaking?.turn ?? ''}
            options={[...turns.map((turn) => ({ value: turn.turn, label: nameOf.get(turn.turn)! })), { value: '', label: room('theMeeting') }]}
          />
          <Field<'floor.note-turn'> name="body" type="textarea" label={room('note')} rows={4} maxLength={5000} required />
          <p class="form-end"><Button>{room('keepNote')}</Button></p>
        </CommandForm>
        {notes.length === 0 ? (
          <p class="floor-empty">{room('noNotes')}</p>
        ) : (
          <ol class="notes-kept">
            {notes.toReversed().map((note) => (
              <Note note={note} about={note.turn === undefined ? room('theMeeting') : (nameOf.get(note.turn) ?? room('speaker'))} list={list} say={room} key={note.note} />
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}

function Note({ note, about, list, say }: { readonly note: NoteShown; readonly about: string; readonly list: SpeakersList; readonly say: SayRoom }) {
  const language = useLanguage();
  return (
    <li>
      <p class="note-about">
        <bdi>{about}</bdi> · <time dateTime={note.writtenAt}>{clockTime(note.writtenAt, list.timeZone, language)}</time>
      </p>
      <p class="note-body" dir="auto">{note.body}</p>
      <Confirm act={say('removeNote')} question={say('removeNoteAsk')} tone="quiet">
        <CommandForm command="floor.remove-note" formKey={note.note} hidden={{ meeting: list.meeting, note: note.note }} submit={say('removeNote')} tone="danger" label={say('removeNote')} />
      </Confirm>
    </li>
  );
}
