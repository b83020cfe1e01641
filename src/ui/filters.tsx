import { useSetting } from './setting.ts';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  /** Choices, in order; an empty choice is added before them. Without choices the filter is a text. */
  readonly options?: readonly FilterOption[];
  readonly groups?: readonly { readonly label: string; readonly options: readonly FilterOption[] }[];
  /** The words of the empty choice. */
  readonly any?: string;
  readonly type?: 'search' | 'date';
  /** Shown in an empty text: how one writes here. */
  readonly example?: string;
}

/** Narrows a list: an ordinary form whose fields are the page's own address. Works without JavaScript, and can be linked. */
export function Filters({ filters, submit, label, action }: {
  readonly filters: readonly Filter[];
  readonly submit: string;
  /** What is read out as the form's name. */
  readonly label: string;
  /** By default the page's own address. */
  readonly action?: string;
}) {
  const { need } = useSetting();
  const prefix = `filter-${need?.number() ?? 0}`;
  return (
    <form class="form inline filters" method="get" action={action} role="search" aria-label={label}>
      {filters.map((filter) => {
        const id = `${prefix}-${filter.name}`;
        return (
          <div class="field" key={filter.name}>
            <label class="label" for={id}>{filter.label}</label>
            {filter.options || filter.groups ? <Choice filter={filter} id={id} /> : (
              <input id={id} type={(filter.type ?? 'search') as 'text'} name={filter.name} defaultValue={filter.value ?? ''} dir="auto" placeholder={filter.example} />
            )}
          </div>
        );
      })}
      <button class="button" data-tone="quiet" type="submit">{submit}</button>
    </form>
  );
}

function Choice({ filter, id }: { readonly filter: Filter; readonly id: string }) {
  const option = ({ value, label }: FilterOption) => (
    <option value={value} selected={filter.value === value} key={value}>{label}</option>
  );
  return (
    <select id={id} name={filter.name}>
      {filter.any !== undefined && <option value="" selected={!filter.value}>{filter.any}</option>}
      {filter.options?.map(option)}
      {filter.groups?.map((group) => <optgroup label={group.label} key={group.label}>{group.options.map(option)}</optgroup>)}
    </select>
  );
}
