import { UnreadableFile } from './zip.ts';

const MOST_PAGES = 200;

/**
 * The lines of a PDF page by page, with an empty line where the space between two lines is wider than it mostly is.
 * @throws UnreadableFile
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    pdf = await getDocumentProxy(bytes, { stopAtErrors: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  } catch (error) {
    throw new UnreadableFile((error as Error).name === 'PasswordException' ? 'file-protected' : 'file-damaged');
  }
  if (pdf.numPages > MOST_PAGES) throw new UnreadableFile('file-too-large-inside');
  const pages: string[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = linesOf(items as readonly PdfItem[]);
    letters += text.length;
    if (letters > 2_000_000) throw new UnreadableFile('text-too-long');
    pages.push(text);
    page.cleanup();
  }
  if (!pages.some((text) => /\p{L}/u.test(text))) throw new UnreadableFile('file-without-text');
  return pages.join('\n');
}

interface PdfItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly height?: number;
  readonly hasEOL?: boolean;
}

function linesOf(items: readonly PdfItem[]): string {
  const lines: { text: string; at: number | undefined; size: number }[] = [{ text: '', at: undefined, size: 0 }];
  for (const { str, transform, height, hasEOL } of items) {
    if (str === undefined) continue;
    const line = lines.at(-1)!;
    line.text += str;
    if (str.trim() !== '' && line.at === undefined) {
      line.at = transform?.[5];
      line.size = height ?? 0;
    }
    if (hasEOL) lines.push({ text: '', at: undefined, size: 0 });
  }
  const written = lines.filter(({ text }) => text.trim() !== '');
  const gaps = written.slice(1).map(({ at }, index) => (at === undefined || written[index]!.at === undefined ? 0 : written[index]!.at! - at)).filter((gap) => gap > 0).sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return written.map(({ text, at }, index) => {
    const before = written[index - 1];
    const gap = before?.at === undefined || at === undefined ? 0 : before.at - at;
    return `${index > 0 && usual > 0 && gap > usual * 1.35 ? '\n' : ''}${text.trimEnd()}`;
  }).join('\n');
}
