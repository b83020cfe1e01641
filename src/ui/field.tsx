import { useContext } from 'preact/hooks';
import { directionOf, type Language } from '#platform/languages.ts';
import type { FieldName, FormOf } from '#platform/offered.ts';
import { fieldId, FormContext, reasonsFor } from './form-state.ts';
import { useSetting } from './setting.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

type Kind = 'string' | 'number' | 'boolean' | 'list';

export interface FieldProps<Name extends string = string> {
  /** The name of the input of the command; dotted for what is nested (`title.en`). */
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  readonly type?:
    | 'text' | 'email' | 'url' | 'tel' | 'search' | 'password' | 'number' | 'date' | 'time' | 'datetime-local'
    | 'textarea' | 'select' | 'checkbox' | 'radio' | 'checkboxes' | 'file' | 'hidden';
  /** What stands in the field at first. After a refusal what was typed takes its place. */
  readonly value?: string | number | boolean | readonly string[] | undefined;
  readonly options?: readonly Option[];
  /** Options of a `select` under headings, after `options`. */
  readonly groups?: readonly { readonly label: string; readonly options: readonly Option[] }[];
  readonly required?: boolean;
  readonly rows?: number;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number | string;
  readonly maxLength?: number;
  readonly autocomplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'search' | 'tel' | 'url';
  readonly accept?: string;
  /** Several choices of a `select`, or several files. */
  readonly multiple?: boolean;
  /** The language of what is typed, where it is not the page's. */
  readonly language?: Language;
  /** What a form sent without leaving the page makes of the text. By default it follows from `type`. */
  readonly kind?: Kind;
  /** The label is read out but not shown: only where what stands beside the field already says it. */
  readonly labelHidden?: boolean;
}

const textOf = (value: FieldProps['value']): string => (value === undefined || typeof value === 'object' ? '' : String(value));
const listOf = (value: FieldProps['value']): readonly string[] => (value === undefined ? [] : typeof value === 'object' ? value : [String(value)]);

/**
 * One field of a form with its label, its hint and what is wrong with it, each tied to it for who cannot see. It says for
 * which command it is, by name or at hand, so that a name that the command does not know is an error of types:
 * `<Field<typeof invite> name="email" … />`.
 */
export function Field<Of extends FormOf = never>(props: FieldProps<FieldName<Of>>) {
  const { name, type = 'text', label, hint, required } = props;
  const { say } = useSetting();
  const form = useContext(FormContext);
  if (!form) throw new Error(`The field "${name}" stands outside a form.`);
  const id = fieldId(form.prefix, name);
  const reasons = reasonsFor(form.problem, name);
  // A refused form shows what was typed, even where that is nothing.
  const value = form.typed ? (form.typed[name] ?? '') : props.value;
  if (type === 'hidden') return <input type="hidden" name={name} value={textOf(value)} data-kind={kindOf(props)} />;

  const described = [hint && `${id}-hint`, reasons.length > 0 && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
  const shared: Shared = { id, 'aria-describedby': described, 'aria-invalid': reasons.length > 0 ? 'true' : undefined };
  const asked = required && <span class="required"> ({say('required')})</span>;
  const notes = (
    <>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {reasons.length > 0 && (
        <span class="wrong" id={`${id}-wrong`}>
          {reasons.join(' ')}
        </span>
      )}
    </>
  );
  const state = reasons.length > 0 ? 'wrong' : undefined;

  if (type === 'radio' || type === 'checkboxes') {
    return (
      <fieldset class="field" data-state={state} id={id} aria-describedby={described} tabIndex={-1}>
        <legend class={props.labelHidden ? 'unseen' : 'label'}>
          {label}
          {asked}
        </legend>
        {notes}
        <Choices {...props} chosen={listOf(value)} id={id} />
      </fieldset>
    );
  }
  if (type === 'checkbox') {
    const ticked = form.typed ? value !== '' : props.value === true || props.value === 'on' || props.value === 'true';
    return (
      <div class="field tick" data-state={state}>
        <label class="choice">
          <input {...shared} type="checkbox" name={name} value="on" defaultChecked={ticked} required={required} data-kind={kindOf(props)} />
          <span>
            {label}
            {asked}
          </span>
        </label>
        {notes}
      </div>
    );
  }
  return (
    <div class="field" data-state={state} data-type={type}>
      <label class={props.labelHidden ? 'unseen' : 'label'} for={id}>
        {label}
        {asked}
      </label>
      {notes}
      <Control {...props} type={type} value={value} shared={shared} />
    </div>
  );
}

interface Shared {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

function kindOf({ kind, type, multiple }: FieldProps): Kind | undefined {
  return kind ?? (type === 'number' ? 'number' : type === 'checkbox' ? 'boolean' : type === 'checkboxes' || multiple ? 'list' : undefined);
}

function Control(props: Omit<FieldProps, 'type'> & { readonly type: Exclude<FieldProps['type'], 'radio' | 'checkboxes' | undefined>; readonly shared: Shared }) {
  const { name, value, shared, required, language, maxLength, autocomplete } = props;
  const { say } = useSetting();
  const tongue = language && { lang: language, dir: directionOf(language) };
  const kind = kindOf(props);
  // `defaultValue`, not `value`: a live answer that arrives while someone types must not reset the field.
  if (props.type === 'textarea') {
    return (
      <textarea
        {...shared} {...tongue} name={name} rows={props.rows ?? 5} required={required} maxLength={maxLength}
        autocomplete={autocomplete} defaultValue={textOf(value)} data-kind={kind} dir={tongue?.dir ?? 'auto'}
      />
    );
  }
  if (props.type === 'select') {
    const chosen = listOf(value);
    const options = (list: readonly Option[]) =>
      list.map((option) => (
        <option value={option.value} selected={chosen.includes(option.value)} disabled={option.disabled} key={option.value}>
          {option.label}
        </option>
      ));
    return (
      <select {...shared} name={name} required={required} multiple={props.multiple} data-kind={kind}>
        {!props.multiple && !props.options?.some((option) => option.value === '') && (
          <option value="" selected={!chosen.some(Boolean)}>
            {say('choose')}
          </option>
        )}
        {options(props.options ?? [])}
        {props.groups?.map((group) => (
          <optgroup label={group.label} key={group.label}>
            {options(group.options)}
          </optgroup>
        ))}
      </select>
    );
  }
  const { type } = props;
  // A name may be typed in any script; an address is left to right in every language.
  const dir = tongue?.dir ?? (type === 'text' || type === 'search' ? 'auto' : type === 'email' || type === 'url' || type === 'tel' ? 'ltr' : undefined);
  return (
    <input
      {...shared} {...tongue} dir={dir} type={type as 'text'} name={name} required={required} min={props.min} max={props.max} step={props.step}
      maxLength={maxLength} autocomplete={autocomplete} inputMode={props.inputMode} accept={props.accept} multiple={props.multiple}
      defaultValue={type === 'file' || type === 'password' ? undefined : textOf(value)} data-kind={kind}
    />
  );
}

function Choices({ name, type, options = [], chosen, required, id, kind, multiple }: FieldProps & { readonly chosen: readonly string[]; readonly id: string }) {
  return (
    <>
      {options.map((option, index) => (
        <label class="choice" key={option.value}>
          <input
            type={type === 'radio' ? 'radio' : 'checkbox'} name={name} value={option.value} id={`${id}-${index}`}
            defaultChecked={chosen.includes(option.value)} disabled={option.disabled} required={type === 'radio' && required}
            data-kind={kindOf({ name, label: '', kind, type, multiple })}
          />
          <span>
            {option.label}
            {option.hint && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </>
  );
}
