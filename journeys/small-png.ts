import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture as rows of red, green and blue bytes, from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes a pixel by PNG's colour type: 2 is red, green, blue; 3 is a place in a palette; 6 has transparency too. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 3: 1, 6: 4 };

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/**
 * Reads a PNG as browsers and `writeSmallPng` write it: 8 bits, not interlaced. Transparency is dropped.
 * @throws Error where the file is another kind of PNG, or none.
 */
export function readPng(file: Buffer): Picture {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is not a PNG.');
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const kind = file.toString('latin1', at + 4, at + 8);
    chunks.set(kind, [...(chunks.get(kind) ?? []), file.subarray(at + 8, at + 8 + file.readUInt32BE(at))]);
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const channels = CHANNELS[file[25]!];
  if (file[24] !== 8 || channels === undefined || file[28] !== 0) throw new Error('This is another kind of PNG than browsers write.');
  const rows = inflateSync(Buffer.concat(chunks.get('IDAT') ?? []));
  const palette = chunks.get('PLTE')?.[0] ?? Buffer.alloc(0);
  const stride = width * channels;
  const pixels = new Uint8Array(width * height * 3);
  let before = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)]!;
    const row = new Uint8Array(rows.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? row[x - channels]! : 0;
      const corner = x >= channels ? before[x - channels]! : 0;
      const up = before[x]!;
      const foretold = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter]!;
      row[x] = row[x]! + foretold;
    }
    for (let x = 0; x < width; x += 1) {
      const colour = channels === 1 ? palette.subarray(row[x]! * 3, row[x]! * 3 + 3) : row.subarray(x * channels, x * channels + 3);
      pixels.set(colour, (y * width + x) * 3);
    }
    before = row;
  }
  return { width, height, pixels };
}

interface Shade {
  readonly colour: number;
  readonly count: number;
}

const part = (colour: number, shift: number): number => (colour >> shift) & 255;

function spread(box: readonly Shade[]): { shift: number; width: number } {
  return [16, 8, 0].map((shift) => {
    let [least, most] = [255, 0];
    for (const { colour } of box) {
      least = Math.min(least, part(colour, shift));
      most = Math.max(most, part(colour, shift));
    }
    return { shift, width: most - least };
  }).reduce((widest, one) => (one.width > widest.width ? one : widest));
}

function mean(box: readonly Shade[]): number {
  const total = box.reduce((sum, { count }) => sum + count, 0);
  return [16, 8, 0].reduce((colour, shift) => colour | (Math.round(box.reduce((sum, one) => sum + part(one.colour, shift) * one.count, 0) / total) << shift), 0);
}

/** At most 256 colours that stand for all of them (median cut, Heckbert 1982), and which stands for which. */
function choosePalette(shades: readonly Shade[]): { palette: readonly number[]; placeOf: ReadonlyMap<number, number> } {
  let boxes: Shade[][] = [[...shades]];
  while (boxes.length < 256) {
    const widest = boxes.filter((box) => box.length > 1).map((box) => ({ box, ...spread(box) }))
      .reduce<{ box: Shade[]; shift: number; width: number } | undefined>((found, one) => (found && found.width >= one.width ? found : one), undefined);
    if (!widest) break;
    const sorted = widest.box.toSorted((a, b) => part(a.colour, widest.shift) - part(b.colour, widest.shift));
    // By colours, not by pixels: nearly all pixels of a page are its ground.
    const middle = sorted.length >> 1;
    boxes = [...boxes.filter((box) => box !== widest.box), sorted.slice(0, middle), sorted.slice(middle)];
  }
  return { palette: boxes.map(mean), placeOf: new Map(boxes.flatMap((box, place) => box.map(({ colour }) => [colour, place] as const))) };
}

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Writes a PNG of at most 256 colours: a page's picture at about a third of its size, and the same where it has no more. */
export function writeSmallPng({ width, height, pixels }: Picture): Buffer {
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const colour = (pixels[at * 3]! << 16) | (pixels[at * 3 + 1]! << 8) | pixels[at * 3 + 2]!;
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const { palette, placeOf } = choosePalette([...counts].map(([colour, count]) => ({ colour, count })));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = placeOf.get(colours[y * width + x]!)!;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [16, 8, 0].map((shift) => part(colour, shift))))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
