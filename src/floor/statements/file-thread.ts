import { serve } from '#platform/bounded-thread.ts';
import { checkedText } from './check-text.ts';
import { readTextOf } from './read-file.ts';
import type { FileFormat } from './tables.ts';
import { type FileFault, UnreadableFile } from './zip.ts';

export type FileRead = { readonly text: string; readonly format: FileFormat } | { readonly fault: FileFault };

/** Reads files. What a file can do to it, it does to this thread alone. */
serve(async (bytes: Uint8Array): Promise<FileRead> => {
  try {
    const { text, format } = await readTextOf(bytes);
    return { text: checkedText(text, format === 'docx'), format };
  } catch (error) {
    return { fault: error instanceof UnreadableFile ? error.fault : error instanceof RangeError ? 'file-too-hard' : 'file-damaged' };
  }
});
