declare const fromForm: unique symbol;
/** What a person filled in. Whether it fits the command the server says. */
export type FilledIn = Readonly<Record<string, unknown>> & { readonly [fromForm]: true };

/**
 * The input of a command from the fields of its form, as the form's own door would read it: an empty field is
 * left out, an unticked box too, a dotted name is nested. `data-kind` on a field says what is not a text.
 * Files are left out: a form with files is sent by the browser itself.
 */
export function inputFromForm(form: HTMLFormElement, submitter: HTMLElement | null): FilledIn {
  const input: Record<string, unknown> = {};
  const put = (element: Element, name: string, text: string) => {
    if (name === 'command' || name === 'submission' || name === 'form-key') return;
    const kind = (element as HTMLElement).dataset['kind'];
    if (text === '' && kind !== 'string') return;
    const value = kind === 'number' ? (Number.isNaN(Number(text)) ? text : Number(text)) : kind === 'boolean' ? ['on', 'true', 'yes', '1'].includes(text) : text;
    const path = name.split('.');
    const last = path.pop()!;
    let place = input;
    for (const part of path) place = (place[part] ??= {}) as Record<string, unknown>;
    if (kind === 'list') ((place[last] ??= []) as unknown[]).push(value);
    else place[last] = value;
  };
  for (const element of form.elements) {
    if (element instanceof HTMLSelectElement) {
      if (!element.disabled && element.name) for (const option of element.selectedOptions) put(element, element.name, option.value);
    } else if (element instanceof HTMLTextAreaElement) {
      if (!element.disabled && element.name) put(element, element.name, element.value);
    } else if (element instanceof HTMLInputElement) {
      const ticked = (element.type !== 'checkbox' && element.type !== 'radio') || element.checked;
      if (!element.disabled && element.name && element.type !== 'file' && ticked) put(element, element.name, element.value);
    }
  }
  if (submitter instanceof HTMLButtonElement && submitter.name) put(submitter, submitter.name, submitter.value);
  return input as FilledIn;
}
