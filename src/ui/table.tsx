import type { ComponentChildren } from 'preact';
import { useSetting } from './setting.ts';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row, index: number) => ComponentChildren;
  /** Figures: set to the end of the column, in figures of one width. */
  readonly numeric?: boolean;
  /** The cell that names its row. One column of a table should. */
  readonly names?: boolean;
  /** Kept on one line. */
  readonly tight?: boolean;
}

/**
 * A table with its caption. Where it is wider than the screen its own region scrolls sideways, by touch and by
 * keyboard, and the page does not.
 */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, rowState, foot, id }: {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey?: (row: Row, index: number) => string | number;
  /** Marks a row, always beside a word in one of its cells: `now`, `open`, `waiting`, `closed`, `needs-you`. */
  readonly rowState?: (row: Row, index: number) => string | undefined;
  readonly foot?: ComponentChildren;
  readonly id?: string;
}) {
  const { need } = useSetting();
  // In the browser a number would not be the server's: an island that shows a table gives it an id.
  const captionId = `${id ?? `table-${need?.number() ?? 0}`}-caption`;
  return (
    <div class="table-region" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table id={id}>
        <caption id={captionId} class={captionHidden ? 'unseen' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, head, numeric }) => (
              <th scope="col" class={numeric ? 'figure' : undefined} key={key}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey?.(row, index) ?? index} data-state={rowState?.(row, index)}>
              {columns.map(({ key, cell, numeric, names, tight }) => {
                const look = [numeric && 'figure', tight && 'tight'].filter(Boolean).join(' ') || undefined;
                return names ? (
                  <th scope="row" class={look} key={key}>
                    {cell(row, index)}
                  </th>
                ) : (
                  <td class={look} key={key}>
                    {cell(row, index)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}
