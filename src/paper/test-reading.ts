import { getDocumentProxy } from 'unpdf';

export interface PdfRead {
  readonly pages: readonly string[];
  /** The text of all pages, without the marks that only turn or break lines, one space between words. */
  readonly text: string;
  readonly language: string;
  readonly title: string;
  readonly isMarked: boolean;
  /** Roles of the structure, with how often each stands on the page that has most of it: this reader tells what spans pages on each of them. */
  readonly roles: ReadonlyMap<string, number>;
  readonly conformsTo: string;
}

const tidy = (text: string): string => text.replace(/\u200B/g, '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

/** What a program reads out of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const pages: string[] = [];
  const roles = new Map<string, number>();
  const count = ({ role, children = [] }: Node, counts: Map<string, number>): Map<string, number> => {
    if (role !== undefined) counts.set(role, (counts.get(role) ?? 0) + 1);
    children.forEach((child) => count(child, counts));
    return counts;
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(tidy(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')));
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) for (const [role, times] of count(tree, new Map())) roles.set(role, Math.max(roles.get(role) ?? 0, times));
  }
  const { info } = await pdf.getMetadata();
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const part = /pdfuaid:part>(\d)</.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  return {
    pages, text: tidy(pages.join(' ')), language: String((info as Record<string, unknown>)['Language'] ?? ''), title: String((info as Record<string, unknown>)['Title'] ?? ''),
    isMarked: marks?.Marked === true, roles, conformsTo: part === undefined ? '' : `ua-${part}`,
  };
}
