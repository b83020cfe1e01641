import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FieldName, FormOf } from '#platform/offered.ts';
import type { SayDesk } from './saying.ts';

export interface PartyChoice {
  readonly id: string;
  readonly name: string;
  /** Other spellings people look for: an acronym, a code, the English name. */
  readonly also?: string;
}

const MOST_SHOWN = 8;
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The parties a text may mean: names that begin with it, then words that do, then the rest. */
export function findParties(parties: readonly PartyChoice[], text: string): readonly PartyChoice[] {
  const wanted = plain(text.trim());
  if (wanted === '') return parties.slice(0, MOST_SHOWN);
  const rank = ({ name, also }: PartyChoice): number => {
    const said = plain(name);
    const others = plain(also ?? '');
    if (said === wanted || others.split(' ').includes(wanted)) return 0;
    if (said.startsWith(wanted)) return 1;
    if (` ${said} ${others}`.includes(` ${wanted}`)) return 2;
    return `${said} ${others}`.includes(wanted) ? 3 : 4;
  };
  return parties
    .map((party) => ({ party, rank: rank(party) }))
    .filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SHOWN)
    .map((one) => one.party);
}

/**
 * One party out of a few hundred: a plain choice where there is no JavaScript, and where there is a field in which a
 * part of the name is typed. What is sent under `name` is the party's id either way.
 */
export function PartyPicker<Of extends FormOf = never>({ name, label, parties, say, inputRef }: {
  readonly name: FieldName<Of>;
  readonly label: string;
  readonly parties: readonly PartyChoice[];
  readonly say: SayDesk;
  readonly inputRef?: { current: HTMLInputElement | null };
}) {
  const id = useId();
  const [alive, setAlive] = useState(false);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<PartyChoice | undefined>();
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setAlive(true), []);
  useEffect(() => {
    const form = field.current?.form;
    const reset = () => {
      setText('');
      setChosen(undefined);
    };
    form?.addEventListener('reset', reset);
    return () => form?.removeEventListener('reset', reset);
  }, [alive]);
  if (!alive) {
    return (
      <div class="field">
        <label class="label" for={id}>
          {label}
        </label>
        <select id={id} name={name} required>
          {parties.map((party) => (
            <option value={party.id} key={party.id}>
              {party.name}
            </option>
          ))}
        </select>
      </div>
    );
  }
  const found = findParties(parties, text);
  const choose = (party: PartyChoice) => {
    setChosen(party);
    setText(party.name);
    setOpen(false);
    field.current?.setCustomValidity('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt((now) => (found.length === 0 ? 0 : (now + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length));
    } else if (event.key === 'Enter' && open && found[at]) {
      event.preventDefault();
      choose(found[at]);
    } else if (event.key === 'Escape') {
      setOpen(false);
    }
  };
  return (
    <div class="field picker">
      <label class="label" for={id}>
        {label}
      </label>
      <span class="hint" id={`${id}-hint`}>
        {say('partyHint')}
      </span>
      <input
        ref={(element) => {
          field.current = element;
          if (inputRef) inputRef.current = element;
          element?.setCustomValidity(element.value !== '' && !chosen ? say('noParty') : '');
        }}
        id={id} role="combobox" aria-expanded={open} aria-controls={`${id}-list`} aria-autocomplete="list" aria-describedby={`${id}-hint`}
        aria-activedescendant={open && found[at] ? `${id}-${at}` : undefined} autocomplete="off" spellcheck={false} required value={text}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          const exact = findParties(parties, typed).find((party) => plain(party.name) === plain(typed));
          setText(typed);
          setChosen(exact);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown} onFocus={() => text !== '' && !chosen && setOpen(true)} onBlur={() => setOpen(false)}
      />
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
      <ul class="picker-list" role="listbox" id={`${id}-list`} aria-label={label} hidden={!open}>
        {found.map((party, index) => (
          <li
            role="option" id={`${id}-${index}`} aria-selected={index === at} key={party.id}
            // Before the field loses the focus, else the list is gone before the click lands.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(party);
            }}
          >
            <bdi>{party.name}</bdi>
          </li>
        ))}
        {found.length === 0 && <li class="picker-none">{say('noParty')}</li>}
      </ul>
    </div>
  );
}
