import { useState } from 'preact/hooks';
import { sayDuration } from '#ui/clock.tsx';
import { Table } from '#ui/table.tsx';
import type { Direction } from '../queries/direction.ts';
import { Press } from './press.tsx';
import { isolated, type SayDirecting } from './saying.ts';

/** A quiet line: who could come first for balance, and why. It is taken or left, and changes nothing by itself. */
export function Balance({ direction, say, take }: { readonly direction: Direction; readonly say: SayDirecting; readonly take: (event: SubmitEvent) => void }) {
  const [left, setLeft] = useState<string | undefined>();
  const { suggestion, meeting } = direction;
  if (!suggestion || left === suggestion.turn) return null;
  const spent = isolated(sayDuration(suggestion.seconds));
  const firstSpent = isolated(sayDuration(suggestion.firstSeconds));
  return (
    <div class="balance" onSubmitCapture={take}>
      <p>
        {say('suggestion', { who: suggestion.who })}:{' '}
        {say(`because-${suggestion.by}`, { spent, firstSpent, value: suggestion.value, firstValue: suggestion.firstValue, first: suggestion.firstWho })}.
      </p>
      <p class="balance-acts">
        <Press command="floor.move" input={{ meeting, turn: suggestion.turn, before: suggestion.first }} words={say('takeIt')} name={`${say('takeIt')}: ${suggestion.who}`} />
        <button type="button" class="button" data-tone="quiet" onClick={() => setLeft(suggestion.turn)}>
          {say('leaveIt')}
        </button>
      </p>
    </div>
  );
}

/** Who waits and who has spoken, side by side, where the list is set by hand: so that no part of the room is left out. */
export function CuratedBalance({ direction, say }: { readonly direction: Direction; readonly say: SayDirecting }) {
  if (direction.room.length === 0) return null;
  return (
    <section class="curated" aria-labelledby="desk-curated">
      <h2 id="desk-curated">{say('curated')}</h2>
      <p class="under-way-note">{say('curatedNote')}</p>
      {direction.room.map(({ by, rows }) => (
        <Table
          id={`curated-${by}`} caption={say(`by-${by}`)} rows={rows} rowKey={({ key }) => key} key={by}
          columns={[
            { key: 'who', head: say('who'), names: true, cell: (row) => row.name ?? say('unknown') },
            { key: 'waiting', head: say('waiting'), numeric: true, cell: (row) => row.waiting },
            { key: 'spoken', head: say('spoken'), numeric: true, cell: (row) => row.spoken },
            { key: 'time', head: say('time'), numeric: true, cell: (row) => <span dir="ltr">{sayDuration(row.seconds)}</span> },
          ]}
        />
      ))}
    </section>
  );
}
