import type { FileFormat } from './tables.ts';
import { textOfDocx } from './docx.ts';
import { textOfPdf } from './pdf.ts';
import { UnreadableFile } from './zip.ts';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** What a file is by its first bytes, whatever it is called. @throws UnreadableFile */
export function formatOf(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) throw new UnreadableFile('text-empty');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'docx';
  // Word before 2007, and every Office file with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) throw new UnreadableFile('file-old-word');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf') || bytes.subarray(0, 8192).includes(0)) {
    // UTF-16, as some editors save plain text, holds zero bytes and begins with its mark.
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return 'text';
    throw new UnreadableFile('file-kind-unknown');
  }
  return 'text';
}

function textOfPlain(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('file-not-utf8');
  }
}

/** The text of a file as it stands in it. To be called where time and memory are bounded. @throws UnreadableFile */
export async function readTextOf(bytes: Uint8Array): Promise<{ readonly text: string; readonly format: FileFormat }> {
  const format = formatOf(bytes);
  const text = format === 'docx' ? textOfDocx(bytes) : format === 'pdf' ? await textOfPdf(bytes) : textOfPlain(bytes);
  return { text, format };
}
