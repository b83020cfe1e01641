/**
 * Text as people typed it, written so that Markdown (CommonMark, with GitHub's tables) shows it and makes nothing of it: no HTML,
 * no link under other words, no heading, no list, no table. Whatever is published as Markdown goes through here.
 *
 * An address that was typed (`https://…`, `www.…`, a mail address) stays as it is, and some programs make a link of it to what it
 * says. No mark forbids them that: GitHub's looks for mail addresses in what is left when all marks are read.
 */

/** What means something anywhere in a line. A lone `&` or `>` does not, and stays as it is. */
const inLine = (text: string): string =>
  text.replaceAll(/&(?=#?\w+;)/g, '&amp;').replaceAll('<', '&lt;').replaceAll(/[\\`*_[\]|~]/g, '\\$&');

/** What means something where a line begins. */
const atBeginning = (line: string): string =>
  line.replace(/^[#+=-]/, '\\$&').replace(/^>/, '&gt;').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** A text on one line: a title, a name, an item of a list, a cell of a table. */
export const asLine = (text: string): string => atBeginning(inLine(text.replaceAll(/\s+/g, ' ').trim()));

/** A text of several paragraphs, with its lines as they are. */
export const asParagraphs = (text: string): string =>
  text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((line) => atBeginning(inLine(line.trim()))).join('\n');

/** An address as a link; one of another kind than http and https as text. */
export const asLink = (url: string): string =>
  /^https?:\/\//i.test(url) ? `<${url.trim().replaceAll(/[\s<>\\]/g, (mark) => encodeURIComponent(mark))}>` : asLine(url);
