import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPng, writeSmallPng } from './small-png.ts';

function chunk(kind: string, data: Buffer): Buffer {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length);
  out.write(kind, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

/** A PNG whose rows carry these filters and bytes, by hand. */
function png(width: number, rows: readonly (readonly [filter: number, ...bytes: number[]])[], colourType = 2): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows.flat()))), chunk('IEND', Buffer.alloc(0))]);
}

const picture = (width: number, height: number, colourAt: (at: number) => readonly number[]) => ({
  width, height, pixels: Uint8Array.from(Array.from({ length: width * height }, (_, at) => colourAt(at)).flat()),
});

describe('reading', () => {
  it('undoes each filter of PNG (§9.2)', () => {
    const { pixels } = readPng(png(2, [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 1, 2, 3, 1, 1, 1],
      [2, 5, 5, 5, 5, 5, 5],
      [3, 4, 4, 4, 4, 4, 4],
      [4, 0, 0, 0, 250, 0, 1],
    ]));
    expect([...pixels]).toEqual([
      10, 20, 30, 40, 50, 60,
      1, 2, 3, 2, 3, 4,
      6, 7, 8, 7, 8, 9,
      7, 7, 8, 11, 11, 12,
      7, 7, 8, 5, 11, 13,
    ]);
  });

  it('drops transparency', () => {
    expect([...readPng(png(1, [[0, 9, 8, 7, 255]], 6)).pixels]).toEqual([9, 8, 7]);
  });

  it('refuses what is no PNG, and kinds that browsers do not write', () => {
    expect(() => readPng(Buffer.from('GIF89a'))).toThrow('not a PNG');
    expect(() => readPng(png(1, [[0, 9]], 0))).toThrow('another kind');
  });
});

describe('writing small', () => {
  it('keeps every pixel of a picture of at most 256 colours', () => {
    const few = picture(40, 20, (at) => [at % 16, (at * 7) % 16, 255]);
    expect(readPng(writeSmallPng(few))).toEqual(few);
  });

  it('stays close where there are more', () => {
    const many = picture(64, 64, (at) => [(at % 64) * 4, Math.floor(at / 64) * 4, 128]);
    const { pixels } = readPng(writeSmallPng(many));
    const furthest = many.pixels.reduce((most, value, at) => Math.max(most, Math.abs(value - pixels[at]!)), 0);
    expect(furthest).toBeGreaterThan(0);
    expect(furthest).toBeLessThan(16);
  });
});
