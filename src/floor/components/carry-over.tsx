import type { Direction } from '../queries/direction.ts';
import { Press } from './press.tsx';
import type { SayDirecting } from './saying.ts';

/** Earlier meetings of the session that left speakers: each list is taken over with one press. */
export function CarryOver({ direction, say, take }: { readonly direction: Direction; readonly say: SayDirecting; readonly take: (event: SubmitEvent) => void }) {
  const { left = [], meeting } = direction;
  if (left.length === 0) return null;
  return (
    <section class="carry-over" aria-label={say('carryOver')} onSubmitCapture={take}>
      {left.map((one) => {
        const notReached = say('leftAt', { n: one.count, meeting: `\u2068${one.title}\u2069` });
        return (
          <div class="carry-from" key={one.meeting}>
            <p>{notReached}</p>
            <Press command="floor.carry-list" input={{ meeting, from: one.meeting }} words={say('takeThemOver')} name={`${say('takeThemOver')}: ${notReached}`} />
          </div>
        );
      })}
      <p class="under-way-note">{say('carryNote')}</p>
    </section>
  );
}
