import type { ComponentChildren } from 'preact';

/**
 * An act that is asked about once, in words: the button opens the question, and the form inside carries it out.
 * Works without JavaScript; closing it changes nothing.
 */
export const Confirm = ({ act, question, tone = 'danger', children }: {
  /** The words of the button that opens the question. */
  readonly act: string;
  /** What will happen, and what cannot be taken back. */
  readonly question: string;
  readonly tone?: 'quiet' | 'danger';
  /** The `CommandForm` that does it. */
  readonly children: ComponentChildren;
}) => (
  <details class="confirm">
    <summary class="button" data-tone={tone}>
      {act}
    </summary>
    <div class="confirm-question">
      <p>{question}</p>
      {children}
    </div>
  </details>
);
