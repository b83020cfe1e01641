import type { ComponentChildren } from 'preact';
import type { Typed } from '#platform/forms.ts';
import { FormContext } from '#ui/form-state.ts';

/** A form that is no command: it goes to an address of its own and works without a script. */
export const PlainForm = ({ action, id, method = 'post', inline, typed, wrong, children }: {
  readonly action: string;
  readonly id: string;
  readonly method?: 'post' | 'get';
  /** Fields and button in one line. */
  readonly inline?: boolean;
  /** What was typed before, to be shown again. */
  readonly typed?: Typed | undefined;
  /** What is wrong, by field. */
  readonly wrong?: Readonly<Record<string, string | undefined>>;
  readonly children: ComponentChildren;
}) => {
  const fields = Object.entries(wrong ?? {}).flatMap(([path, reason]) => (reason === undefined ? [] : [{ path, reason }]));
  const problem = fields.length > 0 ? { title: fields[0]!.reason, status: 422, fields } : undefined;
  return (
    <FormContext.Provider value={{ prefix: id, typed, problem }}>
      <form id={id} class={inline ? 'form inline' : 'form'} action={action} method={method}>
        {children}
      </form>
    </FormContext.Provider>
  );
};
