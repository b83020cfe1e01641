/** Spaces of every width, no-break spaces, tabs and line ends; not the zero-width ones. */
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * One plain space for any run of spaces and no-break spaces, none at the ends; typographic dashes become `-`.
 * Nothing else changes: what is hidden or strange stays, so that it can be refused.
 */
export const normalizeSymbolSpacing = (text: string): string =>
  text.replace(SPACES, ' ').replace(DASHES, '-').trim();
