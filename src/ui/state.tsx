import type { ComponentChildren } from 'preact';
import { useSetting } from './setting.ts';

export type State = 'open' | 'waiting' | 'closed' | 'needs-you';

const SHAPES: Record<State, ComponentChildren> = {
  open: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  waiting: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.1 2.2" />,
  closed: <rect x="2" y="2" width="8" height="8" fill="none" stroke="currentColor" stroke-width="1.75" />,
  'needs-you': <path d="M6 .8 11.2 6 6 11.2.8 6Z" fill="currentColor" />,
};

/** How something stands: a shape, a colour and a word together. `children` is a more exact word than the usual one. */
export function StateMark({ state, children }: { readonly state: State; readonly children?: ComponentChildren }) {
  const { say } = useSetting();
  return (
    <span class="state" data-state={state}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        {SHAPES[state]}
      </svg>
      <span>{children ?? say(state)}</span>
    </span>
  );
}
