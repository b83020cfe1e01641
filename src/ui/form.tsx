import { type ComponentChildren, isValidElement, toChildArray } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { AtHand, CommandName, Preset } from '#platform/offered.ts';
import { Button } from './button.tsx';
import { fieldId, FormContext, formPrefix } from './form-state.ts';
import { Hidden } from './hidden.tsx';
import { inputFromForm } from './input-from-form.ts';
import { KEPT_WORDS, type SendOutcome } from './send.ts';
import { type Problem, useSetting } from './setting.ts';
import { SignInLink } from './sign-in-link.tsx';
import { newSubmission } from './submission.ts';

interface FormParts<Of> {
  /** The command, or its name: a form inside an island gives the name, so that no server code travels. */
  readonly command: Of;
  /** Tells apart several forms of one command on a page. */
  readonly formKey?: string;
  /** The words of the button that sends the form. Without it the children bring their own `Button`. */
  readonly submit?: string;
  readonly tone?: 'primary' | 'quiet' | 'danger';
  /** What is read out as the form's name. */
  readonly label?: string;
  /** Fields and button in one line, for a form of one field or none. */
  readonly inline?: boolean;
  /** Set where the form holds a file. Such a form always leaves the page to be sent. */
  readonly multipart?: boolean;
  /** Inside islands: the command was carried out, and this is its answer. */
  readonly onDone?: (answer: unknown) => void;
}

/** `hidden`: fields sent along without being shown. Where nothing is asked for they are all that the command needs. */
type FormContent<Of> =
  | { readonly children: ComponentChildren; readonly hidden?: Partial<Preset<Of>> | Preset<Of> }
  | ({ readonly children?: undefined } & (object extends Preset<Of> ? { readonly hidden?: Preset<Of> } : { readonly hidden: Preset<Of> }));

export type CommandFormProps<Of> = FormParts<Of> & FormContent<Of>;

/**
 * The form of one command. It posts to the page's own address and works without JavaScript; refused, it comes
 * back with the reason, links to the fields concerned and every word that was typed. Inside an island it is
 * sent without leaving the page, and kept on the device while the line is down.
 */
export function CommandForm<Of extends CommandName | AtHand>(props: CommandFormProps<Of>) {
  const { command, formKey, hidden = {}, submit, tone = 'primary', label, inline, multipart, onDone, children } = props;
  const name = typeof command === 'string' ? command : command.name;
  const { send, refused, need } = useSetting();
  const before = refused && refused.command === name && refused.formKey === formKey ? refused : undefined;
  const [submission, setSubmission] = useState(() => String(before?.typed['submission'] || newSubmission()));
  const [told, setTold] = useState<SendOutcome | { kind: 'sending' } | undefined>();
  const form = useRef<HTMLFormElement>(null);
  const prefix = formPrefix(name, formKey);
  need?.script();
  need?.once();

  const problem: Problem | undefined = told ? (told.kind === 'refused' ? told.problem : undefined) : before?.problem;
  const busy = told?.kind === 'sending' || told?.kind === 'kept';

  function onSubmit(event: SubmitEvent) {
    if (!send || multipart || event.defaultPrevented) return;
    event.preventDefault();
    if (busy) return;
    setTold({ kind: 'sending' });
    const sent = form.current!;
    send({ command: name as CommandName, input: inputFromForm(sent, event.submitter), submission, label: label ?? submit ?? name }, (outcome) => {
      setTold(outcome);
      if (outcome.kind === 'done') {
        sent.reset();
        setSubmission(newSubmission());
        onDone?.(outcome.answer);
      } else if (outcome.kind === 'refused') {
        setTimeout(() => sent.querySelector<HTMLElement>('.refusal')?.focus());
      }
    });
  }

  return (
    <FormContext.Provider value={{ prefix, typed: before?.typed, problem }}>
      <form
        ref={form}
        id={prefix}
        method="post"
        enctype={multipart ? 'multipart/form-data' : undefined}
        class={inline ? 'form inline' : 'form'}
        aria-label={label}
        data-command={name}
        data-refused={before ? 'true' : undefined}
        onSubmit={onSubmit}
      >
        {problem && <Refusal problem={problem} prefix={prefix} labels={labelsIn(children)} />}
        <Hidden fields={{ command: name, submission, 'form-key': formKey, ...hidden }} />
        {children}
        {submit !== undefined && (
          <p class="form-end">
            <Button tone={tone} disabled={busy}>
              {submit}
            </Button>
          </p>
        )}
        <Told told={told} />
      </form>
    </FormContext.Provider>
  );
}

/** The prefix of the element ids of the form around, for parts that bring their own inputs. */
export const useForm = () => useContext(FormContext);

/** What became of a form that was sent without leaving the page. Always in the html, so that it is announced. */
function Told({ told }: { readonly told: SendOutcome | { kind: 'sending' } | undefined }) {
  const { say, send } = useSetting();
  if (!send && !told) return null;
  return (
    <div class="told" role="status">
      {told?.kind === 'sending' && say('sending')}
      {told?.kind === 'done' && say('sent')}
      {told?.kind === 'kept' && say(KEPT_WORDS[told.why])}
      {told?.kind === 'failed' && say('notSent')}
      {told?.kind === 'kept' && told.why === 'sign-in' && <> <SignInLink /></>}
    </div>
  );
}

function Refusal({ problem, prefix, labels }: { readonly problem: Problem; readonly prefix: string; readonly labels: ReadonlyMap<string, string> }) {
  const { say } = useSetting();
  const fields = problem.fields ?? [];
  return (
    <div class="refusal" role="alert" tabIndex={-1} autofocus id={`${prefix}-refusal`}>
      <p class="refusal-reason">{problem.title}</p>
      {problem.status === 401 && (
        <p>
          <SignInLink />
        </p>
      )}
      {fields.length > 0 && (
        <>
          <p>{say('mend')}</p>
          <ul>
            {fields.map(({ path, reason }) => {
              const field = labelled(labels, path);
              return (
                <li key={path + reason}>
                  {path === '' ? reason : <a href={`#${fieldId(prefix, field?.name ?? path)}`}>{field ? `${field.label}: ${reason}` : `${path}: ${reason}`}</a>}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

/** The field a path belongs to: itself, or the nearest one it is part of. */
function labelled(labels: ReadonlyMap<string, string>, path: string): { name: string; label: string } | undefined {
  for (let name = path; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const label = labels.get(name);
    if (label !== undefined) return { name, label };
  }
  return undefined;
}

/** The labels of the fields written directly inside the form: the summary stands before them and names them. */
function labelsIn(children: ComponentChildren, found = new Map<string, string>()): Map<string, string> {
  for (const child of toChildArray(children)) {
    if (!isValidElement(child)) continue;
    const { name, label, legend, children: inner } = child.props as { name?: unknown; label?: unknown; legend?: unknown; children?: ComponentChildren };
    const text = label ?? legend;
    if (typeof name === 'string' && typeof text === 'string') found.set(name, text);
    if (inner !== undefined && typeof inner !== 'function') labelsIn(inner, found);
  }
  return found;
}
