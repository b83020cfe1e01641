import { fold, readHeading, type SectionKey } from './headings.ts';
import type { Line } from './read-lines.ts';

/** Lines with no blank one between them. */
export type Block = readonly Line[];

/** What stands under one heading. `unheaded`: before the first, or after a section that has ended; `unknown`: a heading not in the table. */
export interface Section {
  readonly key: SectionKey | 'unheaded' | 'unknown';
  readonly heading?: Line;
  readonly stated?: number;
  readonly blocks: readonly Block[];
  /** The section that follows in the text. */
  next?: Section['key'];
}

/** Fields of one value: what follows a blank line is no longer theirs. */
const SHORT: ReadonlySet<Section['key']> = new Set(['name', 'acronym', 'established', 'secretariat']);
/** A contact block writes its own labels: "Name:", "Website:". */
const LABELS_OF_CONTACT: ReadonlySet<SectionKey> = new Set(['name', 'acronym', 'links', 'governance', 'participants', 'established']);

export const isProse = (text: string): boolean => {
  const words = text.split(/\s+/).length;
  const letters = text.match(/[\u3400-\u9FFF]/g)?.length ?? 0;
  const ended = /[.!?。؟！？:：…]["”»’)）]*$/u.test(text);
  return (ended && (words >= 4 || letters >= 10)) || words >= 25 || letters >= 60;
};

/** Written in capitals, alone between blank lines, and no sentence: a heading in all but notation. */
const looksLikeHeading = (line: Line, before: Line | undefined, after: Line | undefined): boolean => {
  if (line.marked > 0) return true;
  if (line.bullet || line.text.length > 60 || /\d/.test(line.text)) return false;
  const alone = (before === undefined || before.text === '') && after !== undefined;
  return alone && (line.text.match(/\p{Lu}/gu)?.length ?? 0) > 5 && !/\p{Ll}/u.test(line.text) && /\s/.test(line.text);
};

interface Open {
  key: Section['key'];
  heading?: Line;
  stated?: number;
  level: number;
  inline: boolean;
  blocks: Line[][];
}

/**
 * Parts the lines into sections, in any order and whichever are there. The first top heading that is in no table, or
 * a heading on the first line, is the name; a deeper one inside a section stays in it as a line of that section.
 */
export function partIntoSections(lines: readonly Line[]): Section[] {
  const sections: Open[] = [];
  let open: Open = { key: 'unheaded', level: 0, inline: false, blocks: [] };
  let gap = true;
  let named = false;
  const start = (next: Omit<Open, 'blocks'>, first?: Line): void => {
    sections.push(open);
    open = { ...next, blocks: first ? [[first]] : [] };
    gap = false;
  };
  for (const [at, line] of lines.entries()) {
    if (line.text === '') {
      if (!line.decoration || /^\s*$/.test(line.raw)) gap = true;
      continue;
    }
    const heading = readHeading(line.text, line.bullet);
    const ownLabel = heading?.inline && open.key === 'contact' && LABELS_OF_CONTACT.has(heading.key) && line.marked === 0;
    if (heading && !ownLabel) {
      const inline = heading.inline !== '';
      start(
        { key: heading.key, heading: line, level: line.marked, inline, ...(heading.stated === undefined ? {} : { stated: heading.stated }) },
        inline ? { ...line, text: heading.inline, marked: 0, bullet: false } : undefined,
      );
      continue;
    }
    const inContact = open.key === 'contact' && line.marked === 0;
    if (!heading && !inContact && looksLikeHeading(line, lines[at - 1], lines[at + 1])) {
      const first = sections.length === 0 && open.blocks.length === 0;
      if ((line.marked === 1 || first) && !named) {
        named = true;
        start({ key: 'name', heading: line, level: 1, inline: true }, line);
        continue;
      }
      const inside = open.level > 0 && line.marked > open.level && open.key !== 'name';
      if (!inside) {
        start({ key: 'unknown', heading: line, level: line.marked, inline: false });
        continue;
      }
    }
    if (gap && (open.inline || SHORT.has(open.key)) && open.blocks.length > 0) start({ key: 'unheaded', level: 0, inline: false });
    if (gap || open.blocks.length === 0) open.blocks.push([]);
    open.blocks.at(-1)!.push(line);
    gap = false;
  }
  sections.push(open);
  const kept = sections.filter(({ heading, blocks }) => heading || blocks.length > 0);
  return kept.map(({ key, heading, stated, blocks }, at) => ({
    key, blocks, ...(heading ? { heading } : {}), ...(stated === undefined ? {} : { stated }), ...(kept[at + 1] ? { next: kept[at + 1]!.key } : {}),
  }));
}

/** "Western Africa:" and "### 2013" part a list and are no item of it. */
export const isLabel = (line: Line): boolean => line.marked > 0 || (!line.bullet && line.text.length <= 60 && /[:：]$/.test(line.text));

/** `fold` without marks, for comparing titles. */
export const titleKey = (title: string): string => fold(title).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
