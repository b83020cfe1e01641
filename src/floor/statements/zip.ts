import { inflateRawSync } from 'node:zlib';

/** What is wrong with a file; each is a refusal of the slice under the same name. */
export type FileFault =
  | 'file-damaged' | 'file-protected' | 'file-too-large-inside' | 'file-with-macros' | 'file-without-text' | 'file-kind-unknown' | 'file-old-word'
  | 'file-too-hard' | 'file-not-utf8' | 'text-too-long' | 'text-empty';

export class UnreadableFile extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}

interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_PARTS = 5000;

/**
 * The parts of a zip file by name (PKWARE APPNOTE 6.3.10). Each is unpacked only when asked for and never to more
 * than the bytes allowed, whatever its header claims.
 * @throws UnreadableFile
 */
export function openZip(bytes: Uint8Array): { readonly names: readonly string[]; read(name: string, most: number): Uint8Array | undefined } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new UnreadableFile('file-too-large-inside');
  const parts = new Map<string, ZipPart>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw new UnreadableFile('file-damaged');
    const [nameLength, extraLength, noteLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    if (view.getUint16(at + 8, true) & 1) throw new UnreadableFile('file-protected');
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    parts.set(name, { name, method: view.getUint16(at + 10, true), compressed: view.getUint32(at + 20, true), at: view.getUint32(at + 42, true) });
    at += 46 + nameLength + extraLength + noteLength;
  }
  return {
    names: [...parts.keys()],
    read(name, most) {
      const part = parts.get(name);
      return part && unpack(bytes, view, part, most);
    },
  };
}

function endOf(view: DataView): number {
  // The end record is 22 bytes and a note of at most 65,535.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new UnreadableFile('file-damaged');
}

function unpack(bytes: Uint8Array, view: DataView, part: ZipPart, most: number): Uint8Array {
  if (part.at + 30 > view.byteLength || view.getUint32(part.at, true) !== LOCAL) throw new UnreadableFile('file-damaged');
  const from = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  const packed = bytes.subarray(from, from + part.compressed);
  if (packed.length !== part.compressed) throw new UnreadableFile('file-damaged');
  if (part.method === 0) {
    if (packed.length > most) throw new UnreadableFile('file-too-large-inside');
    return packed;
  }
  if (part.method !== 8) throw new UnreadableFile('file-damaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    throw new UnreadableFile((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'file-too-large-inside' : 'file-damaged');
  }
}
