import type { ComponentChildren } from 'preact';

export interface Task {
  readonly key: string;
  readonly what: ComponentChildren;
  /** Until when, already in words or as a `Time`. */
  readonly until?: ComponentChildren;
  /** One link or form. */
  readonly act: ComponentChildren;
}

/** What needs this person, most urgent first. Shows nothing where there is nothing. */
export const NextForYou = ({ title, tasks }: { readonly title: string; readonly tasks: readonly Task[] }) =>
  tasks.length === 0 ? null : (
    <section class="next">
      <h2>{title}</h2>
      <ol>
        {tasks.map(({ key, what, until, act }) => (
          <li key={key}>
            <div class="next-what">{what}</div>
            {until && <div class="next-until">{until}</div>}
            <div class="next-act">{act}</div>
          </li>
        ))}
      </ol>
    </section>
  );
