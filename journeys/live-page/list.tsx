import { CommandForm } from '#ui/form.tsx';
import { Announce } from '#ui/announce.tsx';
import { Clock } from '#ui/clock.tsx';
import { Field } from '#ui/field.tsx';
import { LineState } from '#ui/line-state.tsx';
import type { LiveView } from '#ui/live-view.ts';

/** The smallest live part that has everything: an answer, a clock, a line, a form. */
export const List = ({ live, title }: { readonly live: LiveView<{ speaker: string; since: string }>; readonly title: string }) => (
  <div>
    <h2>{title}</h2>
    <p id="speaker">{live.answer.speaker}</p>
    <Announce text={live.answer.speaker} />
    <Clock since={live.answer.since} clockOffset={live.clockOffset} />
    <LineState line={live.line} />
    <CommandForm command="floor.ask" submit="Ask" hidden={{ item: 3 }}>
      <Field name="party" label="Party" />
      <Field name="minutes" label="Minutes" type="number" />
    </CommandForm>
  </div>
);
