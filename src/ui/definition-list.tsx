import type { ComponentChildren } from 'preact';
import { useSetting } from './setting.ts';

export interface Definition {
  readonly term: string;
  /** `undefined`, `null` and an empty text are shown as not given; leave the entry out where it should not show. */
  readonly value: ComponentChildren;
}

/** Facts with their names, as at the head of a document. */
export function DefinitionList({ entries }: { readonly entries: readonly (Definition | undefined | false)[] }) {
  const { say } = useSetting();
  return (
    <dl class="facts">
      {entries.map((entry) =>
        entry ? (
          <div key={entry.term}>
            <dt>{entry.term}</dt>
            <dd>{entry.value === undefined || entry.value === null || entry.value === '' ? <span class="missing">{say('nothingYet')}</span> : entry.value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
