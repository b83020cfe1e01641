import { useState } from 'preact/hooks';
import { sayDuration } from '#ui/clock.tsx';
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
