import { useState } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { sayDuration } from '#ui/clock.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { useLanguage } from '#ui/setting.ts';
import { Table } from '#ui/table.tsx';
import { formatNumber } from '#platform/words.ts';
import type { Direction } from '../queries/direction.ts';
import { Press } from './press.tsx';
import { isolated, type SayDirecting } from './saying.ts';

const LEFT_BECAUSE = ['order-of-asking', 'theme', 'agreed', 'not-ready'] as const;

/** A quiet line: who could come first for balance, and why. It is taken or left, and changes nothing by itself. */
export function Balance({ direction, say, take }: { readonly direction: Direction; readonly say: SayDirecting; readonly take: (event: SubmitEvent) => void }) {
  const [left, setLeft] = useState<string | undefined>();
  const { suggestion, meeting } = direction;
  if (!suggestion || left === suggestion.turn) return null;
  const { turn, by, who, first } = suggestion;
  const spent = isolated(sayDuration(suggestion.seconds));
  const firstSpent = isolated(sayDuration(suggestion.firstSeconds));
  // What was done for the balance of genders is not on the record: it would tell what the speaker declared.
  const onRecord = by === 'gender' ? undefined : by;
  return (
    <div class="balance" onSubmitCapture={take}>
      <p>
        {say('suggestion', { who })}:{' '}
        {say(`because-${by}`, { spent, firstSpent, value: suggestion.value, firstValue: suggestion.firstValue, first: suggestion.firstWho })}.
      </p>
      <div class="balance-acts">
        <Press command="floor.move" input={{ meeting, turn, before: first, for: onRecord }} words={say('takeIt')} name={`${say('takeIt')}: ${who}`} />
        {onRecord === undefined ? (
          <button type="button" class="button" data-tone="quiet" onClick={() => setLeft(turn)}>
            {say('leaveIt')}
          </button>
        ) : (
          <details class="work balance-leave" key={turn}>
            <summary>{say('leaveIt')}</summary>
            <CommandForm command="floor.leave-suggestion" formKey={turn} hidden={{ meeting, turn, for: onRecord }} label={`${say('leaveIt')}: ${who}`}>
              <Field<'floor.leave-suggestion'>
                name="because" type="radio" label={say('leaveBecause')} hint={say('leaveNote')} required
                options={LEFT_BECAUSE.map((one) => ({ value: one, label: say(`left-${one}`) }))}
              />
              <p class="form-end"><Button tone="quiet">{say('leaveIt')}</Button></p>
            </CommandForm>
          </details>
        )}
      </div>
    </div>
  );
}

/** Who waits and who has spoken, side by side, where the list is set by hand: so that no part of the room is left out. */
export function CuratedBalance({ direction, say, open }: { readonly direction: Direction; readonly say: SayDirecting; readonly open: boolean }) {
  const language = useLanguage();
  if (direction.room.length === 0) return null;
  return (
    <details class="curated work" open={open}>
      <summary id="desk-curated">{say('curated')}</summary>
      <p class="under-way-note">{say('curatedNote')}</p>
      {direction.room.map(({ by, rows }) => (
        <div key={by}>
          <p class="curated-by" aria-hidden="true">{say(`by-${by}`)}</p>
          <Table
            id={`curated-${by}`} caption={`${say('curated')}: ${say(`by-${by}`)}`} captionHidden rows={rows} rowKey={({ key }) => key}
            columns={[
              { key: 'who', head: say('who'), names: true, cell: (row) => row.name ?? say('unknown') },
              { key: 'waiting', head: say('waiting'), numeric: true, cell: (row) => formatNumber(language, row.waiting) },
              { key: 'spoken', head: say('spoken'), numeric: true, cell: (row) => formatNumber(language, row.spoken) },
              { key: 'time', head: say('time'), numeric: true, cell: (row) => <span dir="ltr">{sayDuration(row.seconds)}</span> },
            ]}
          />
          {by === 'gender' && <p class="under-way-note">{say('genderForChair')}</p>}
        </div>
      ))}
    </details>
  );
}
