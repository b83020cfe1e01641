/** Whether a font has a form for a code point. */
export type Covers = (codePoint: number) => boolean;

/**
 * What a TrueType or OpenType font covers, from its character map (OpenType specification, `cmap`, formats 4 and 12).
 * @throws Error where the font has neither.
 */
export function coverageOf(font: Uint8Array): Covers {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableAt(view, 'cmap');
  const subtables = Array.from({ length: view.getUint16(table + 2) }, (_, index) => table + view.getUint32(table + 8 + index * 8));
  const ranges = subtables.flatMap((at) => rangesOf(view, at)).sort((a, b) => a.from - b.from);
  if (ranges.length === 0) throw new Error('The font has no character map of format 4 or 12.');
  return (codePoint) => {
    // The last range that begins at or before the code point; ranges of several maps may overlap.
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranges[middle]!.from <= codePoint) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= Math.max(0, low - 8); index -= 1) {
      const { until, has } = ranges[index]!;
      if (codePoint <= until && has(codePoint)) return true;
    }
    return false;
  };
}

interface Range {
  readonly from: number;
  readonly until: number;
  /** Format 4 may point from inside a range to the form for what is missing. */
  readonly has: Covers;
}

function tableAt(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    if ([...tag].every((letter, at) => view.getUint8(record + at) === letter.charCodeAt(0))) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

function rangesOf(view: DataView, at: number): Range[] {
  const format = view.getUint16(at);
  if (format === 12) {
    return Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
      const group = at + 16 + index * 12;
      const [from, first] = [view.getUint32(group), view.getUint32(group + 8)];
      return { from, until: view.getUint32(group + 4), has: (codePoint) => first + codePoint - from !== 0 };
    });
  }
  if (format !== 4) return [];
  const count = view.getUint16(at + 6) / 2;
  const [ends, starts, deltas, offsets] = [at + 14, at + 16 + count * 2, at + 16 + count * 4, at + 16 + count * 6];
  return Array.from({ length: count }, (_, index) => {
    const [from, until] = [view.getUint16(starts + index * 2), view.getUint16(ends + index * 2)];
    const [delta, offset] = [view.getUint16(deltas + index * 2), view.getUint16(offsets + index * 2)];
    const has: Covers = (codePoint) =>
      (offset === 0 ? (codePoint + delta) & 0xffff : view.getUint16(offsets + index * 2 + offset + (codePoint - from) * 2)) !== 0;
    return { from, until, has };
  }).filter(({ from }) => from !== 0xffff);
}
