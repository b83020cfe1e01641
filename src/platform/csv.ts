type Cell = string | number | boolean | null | undefined;

/** A cell that a spreadsheet would run as a formula is handed over as text. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: Cell): string => {
  const text = value === null || value === undefined ? '' : typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Comma-separated values (RFC 4180), with the byte order mark by which spreadsheets know UTF-8. */
export const csv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
