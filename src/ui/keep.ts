import { newSubmission } from './submission.ts';

/**
 * Keeps what is typed into the forms of this page until the server has accepted it: through an expired sign-in,
 * a dead line, a closed tab's reload. The server names an accepted form in the cookie `parley-accepted`
 * (its submission number); only then is what was typed forgotten. Passwords and files are never kept.
 */
interface Kept {
  /** Who typed it. What a stranger typed is hers who signs in next in this tab; what a person typed is hers alone. */
  readonly reader: string;
  readonly submission: string;
  readonly fields: readonly (readonly [name: string, values: readonly string[]])[];
}

const ACCEPTED = 'parley-accepted';
const PREFIX = 'parley.typed:';

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const keyOf = (form: HTMLFormElement): string => `${PREFIX}${location.pathname}#${form.id}`;
const submissionOf = (form: HTMLFormElement): HTMLInputElement | null => form.querySelector('input[name="submission"]');

const isKept = (element: Element): element is Input =>
  (element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && !['hidden', 'password', 'file', 'submit', 'button'].includes(element.type))) &&
  element.name !== '' &&
  element.autocomplete !== 'one-time-code';

function valuesOf(element: Input): string[] {
  if (element instanceof HTMLSelectElement) return [...element.selectedOptions].map(({ value }) => value);
  if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) return element.checked ? [element.value] : [];
  return [element.value];
}

function put(element: Input, values: readonly string[]): void {
  if (element instanceof HTMLSelectElement) for (const option of element.options) option.selected = values.includes(option.value);
  else if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) element.checked = values.includes(element.value);
  else element.value = values[0] ?? '';
}

const isPristine = (element: Input): boolean =>
  element instanceof HTMLSelectElement
    ? [...element.options].every((option) => option.selected === option.defaultSelected) || !element.querySelector('option[selected]')
    : element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')
      ? element.checked === element.defaultChecked
      : element.value === element.defaultValue;

function fieldsOf(form: HTMLFormElement): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const element of form.elements) if (isKept(element)) fields.set(element.name, [...(fields.get(element.name) ?? []), ...valuesOf(element)]);
  return fields;
}

function keep(form: HTMLFormElement, reader: string): void {
  const kept: Kept = { reader, submission: submissionOf(form)?.value ?? '', fields: [...fieldsOf(form)] };
  try {
    sessionStorage.setItem(keyOf(form), JSON.stringify(kept));
  } catch {
    // No storage, or it is full: the form still works, it only forgets.
  }
}

function forget(form: HTMLFormElement): void {
  try {
    sessionStorage.removeItem(keyOf(form));
  } catch {
    // Nothing was kept then.
  }
}

/** Forgets what the server has accepted, wherever it was typed. */
function forgetAccepted(): void {
  const accepted = document.cookie.split('; ').find((pair) => pair.startsWith(`${ACCEPTED}=`))?.slice(ACCEPTED.length + 1);
  if (!accepted) return;
  document.cookie = `${ACCEPTED}=; Path=/; Max-Age=0; SameSite=Lax`;
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX) && sessionStorage.getItem(key)?.includes(`"${accepted}"`)) sessionStorage.removeItem(key);
  }
}

function restore(form: HTMLFormElement, words: { restored: string; startAfresh: string }, reader: string): void {
  let kept: Kept;
  try {
    const text = sessionStorage.getItem(keyOf(form));
    if (!text) return;
    kept = JSON.parse(text) as Kept;
  } catch {
    return;
  }
  if (kept.reader !== reader && kept.reader !== 'stranger') return;
  // A refused form comes back with its words from the server.
  if (form.dataset['refused']) return;
  const now = fieldsOf(form);
  const differs = kept.fields.some(([name, values]) => now.has(name) && now.get(name)!.join('\n') !== values.join('\n'));
  if (!differs) return;
  const elements = [...form.elements].filter(isKept);
  if (!elements.every(isPristine)) return;
  const fields = new Map(kept.fields);
  for (const element of elements) {
    const values = fields.get(element.name);
    if (values) put(element, values);
  }
  // It may have arrived before the line broke: under its first number it cannot take effect twice.
  const submission = submissionOf(form);
  if (submission && kept.submission) submission.value = kept.submission;
  const note = document.createElement('p');
  note.className = 'told';
  note.setAttribute('role', 'status');
  const afresh = document.createElement('button');
  afresh.type = 'button';
  afresh.className = 'button';
  afresh.dataset['tone'] = 'quiet';
  afresh.textContent = words.startAfresh;
  afresh.addEventListener('click', () => {
    form.reset();
    forget(form);
    if (submission) submission.value = newSubmission();
    note.remove();
  });
  note.append(`${words.restored} `, afresh);
  form.prepend(note);
}

/** Looks after every command form outside islands. */
export function keepForms(words: { restored: string; startAfresh: string }, reader: string): void {
  try {
    forgetAccepted();
  } catch {
    return;
  }
  const mine = (target: EventTarget | null): HTMLFormElement | undefined => {
    const form = target instanceof Element ? target.closest('form') : null;
    return form?.dataset['command'] && !form.closest('[data-island]') ? form : undefined;
  };
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-command]')) if (mine(form)) restore(form, words, reader);
  const note = (event: Event) => {
    const form = mine(event.target);
    if (form) keep(form, reader);
  };
  document.addEventListener('input', note);
  document.addEventListener('change', note);
  document.addEventListener('submit', note);
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    forgetAccepted();
    // Back on a page whose form was accepted: what is sent from here now is a new thing.
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-command]')) {
      const submission = mine(form) && submissionOf(form);
      if (submission && !sessionStorage.getItem(keyOf(form))) submission.value = newSubmission();
    }
  });
}
