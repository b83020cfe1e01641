import { z } from 'zod';
import { CommandForm } from '#ui/form.tsx';
import { Announce } from '#ui/announce.tsx';
import { Clock } from '#ui/clock.tsx';
import { Field } from '#ui/field.tsx';
import { LineState } from '#ui/line-state.tsx';
import type { LiveView } from '#ui/live-view.ts';

/** What is asked of this page's own server. */
const ask = { name: 'floor.ask', input: z.strictObject({ item: z.int(), party: z.string().optional(), minutes: z.int().optional() }) };

/** The smallest live part that has everything: an answer, a clock, a line, a form. */
export const List = ({ live, title }: { readonly live: LiveView<{ speaker: string; since: string }>; readonly title: string }) => (
  <div>
    <h2>{title}</h2>
    <p id="speaker">{live.answer.speaker}</p>
    <Announce text={live.answer.speaker} />
    <Clock since={live.answer.since} clockOffset={live.clockOffset} />
    <LineState line={live.line} />
    <CommandForm command={ask} submit="Ask" hidden={{ item: 3 }}>
      <Field<typeof ask> name="party" label="Party" />
      <Field<typeof ask> name="minutes" label="Minutes" type="number" />
    </CommandForm>
  </div>
);
