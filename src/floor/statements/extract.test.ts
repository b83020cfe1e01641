import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#platform/refusal.ts';
import { USUAL_BOUNDS } from '#platform/bounded-work.ts';
import { checkedText } from './check-text.ts';
import { bytesOf, extractText } from './extract.ts';
import { docxOf, document, TYPES, utf8, zipOf } from './test-files.ts';
import { tidyText } from './tidy-text.ts';

const paragraph = (text: string) => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A PDF of one page whose lines stand under each other, written by hand. */
function pdfOf(lines: readonly string[], { trailer = '', content }: { trailer?: string; content?: Buffer } = {}): Uint8Array {
  const drawn = content ?? utf8(`BT /F1 12 Tf 72 720 Td 14 TL ${lines.map((line) => (line === '' ? 'T*' : `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`)).join(' ')} ET`);
  const packed = deflateSync(drawn);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const parts: Buffer[] = [utf8('%PDF-1.4\n')];
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(Buffer.concat(parts).length);
    parts.push(utf8(`${index + 1} 0 obj\n${object}`), ...(index === 3 ? [packed, utf8('\nendstream')] : []), utf8('\nendobj\n'));
  }
  const start = Buffer.concat(parts).length;
  parts.push(utf8(`xref\n0 6\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size 6 /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF`));
  return new Uint8Array(Buffer.concat(parts));
}

const refusalOf = async (bytes: Uint8Array, bounds = USUAL_BOUNDS): Promise<string> => {
  const error = await extractText(bytes, 'person/a', bounds).then(() => undefined, (thrown: unknown) => thrown);
  return error instanceof Refusal ? error.code : `no refusal: ${String(error)}`;
};

describe('a Word document', () => {
  it('reads paragraph by paragraph, with tabs, breaks and entities', async () => {
    const { text, format } = await extractText(docxOf(`${paragraph('Madam Chair,')}${paragraph('We &amp; our friends&#160;agree')}<w:p><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r></w:p><w:p/>`), 'person/a');
    expect(format).toBe('docx');
    expect(text).toBe('Madam Chair,\n\nWe & our friends\u00a0agree\n\none two\nthree');
  });

  it('reads as with tracked changes accepted, and leaves out what is not said', async () => {
    const body = '<w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>shall</w:delText></w:r></w:del><w:ins><w:r><w:t>should act</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>.</w:t></w:r></w:p>';
    expect((await extractText(docxOf(body), 'person/a')).text).toBe('We should act.');
  });

  it.each([
    ['macros', () => zipOf({ '[Content_Types].xml': TYPES('application/vnd.ms-word.document.macroEnabled.main+xml'), 'word/document.xml': document(paragraph('Hello')) }), 'floor.file-with-macros'],
    ['a macro part', () => zipOf({ '[Content_Types].xml': TYPES(), 'word/document.xml': document(paragraph('Hello')), 'word/vbaProject.bin': utf8('x') }), 'floor.file-with-macros'],
    ['parts under a password', () => zipOf({ '[Content_Types].xml': TYPES(), 'word/document.xml': document(paragraph('Hello')) }, { flags: 1 }), 'floor.file-protected'],
    ['entities that it declares itself', () => zipOf({ '[Content_Types].xml': TYPES(), 'word/document.xml': utf8('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document>&a;</w:document>') }), 'floor.file-damaged'],
    ['no text', () => docxOf('<w:p/>'), 'floor.text-empty'],
  ] as const)('with %s is refused', async (_, make, code) => {
    expect(await refusalOf(make())).toBe(code);
  });

  it('that unpacks to far too much is refused, whatever it claims of itself', async () => {
    const bomb = Buffer.alloc(200 * 1024 * 1024, 0x20);
    expect(await refusalOf(zipOf({ '[Content_Types].xml': TYPES(), 'word/document.xml': bomb }, { claimed: 100 }))).toBe('floor.file-too-large-inside');
  });
});

describe('a PDF', () => {
  it('reads line by line, with broken lines joined into paragraphs', async () => {
    const { text, format } = await extractText(pdfOf([
      'Madam Chair, we thank the host for the', 'welcome in this city, and the secretariat', 'for the papers that it has sent to us in', 'good time before this meeting began.', '',
      'Migration is older than any border, and', 'it will go on after every one of them is', 'forgotten by those who drew them once.',
    ]), 'person/a');
    expect(format).toBe('pdf');
    expect(text.split('\n\n')).toEqual([
      'Madam Chair, we thank the host for the welcome in this city, and the secretariat for the papers that it has sent to us in good time before this meeting began.',
      'Migration is older than any border, and it will go on after every one of them is forgotten by those who drew them once.',
    ]);
  });

  it.each([
    ['without text', () => pdfOf([]), 'floor.file-without-text'],
    ['that is none', () => new Uint8Array(utf8('%PDF-1.7\nnothing of the kind')), 'floor.file-damaged'],
    ['under a password', () => pdfOf(['secret'], { trailer: '/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <00000000000000000000000000000000000000000000000000000000000000FF> >> /ID [<01> <01>] ' }), 'floor.file-protected'],
  ] as const)('%s is refused', async (_, make, code) => {
    expect(await refusalOf(make())).toBe(code);
  });

  it('that unpacks without end is given up within its bounds', async () => {
    const bomb = pdfOf([], { content: Buffer.alloc(300 * 1024 * 1024, 0x20) });
    expect(bomb.length).toBeLessThan(10 * 1024 * 1024);
    expect(await refusalOf(bomb, { ...USUAL_BOUNDS, milliseconds: 20_000, growthMegabytes: 120 })).toMatch(/^floor\.(?:file-too-hard|file-without-text)$/);
  });
});

describe('other files', () => {
  it.each([
    ['a program under another name', new Uint8Array([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00]), 'floor.file-kind-unknown'],
    ['a Word file of the older kind', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x00]), 'floor.file-old-word'],
    ['a zip that is no document', zipOf({ 'a.txt': utf8('hello') }), 'floor.file-kind-unknown'],
    ['a zip that is cut off', docxOf(paragraph('Hello')).subarray(0, 200), 'floor.file-damaged'],
    ['rich text', new Uint8Array(utf8('{\\rtf1 Hello}')), 'floor.file-kind-unknown'],
    ['a text in an unknown code', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]), 'floor.file-not-utf8'],
    ['nothing', new Uint8Array(0), 'floor.text-empty'],
    ['figures alone', new Uint8Array(utf8('1234 5678')), 'floor.text-empty'],
    ['too long a text', new Uint8Array(utf8('word. '.repeat(40_000))), 'floor.text-too-long'],
    ['too large a file', new Uint8Array(10 * 1024 * 1024 + 1), 'floor.file-too-large'],
  ] as const)('%s is refused', async (_, bytes, code) => {
    expect(await refusalOf(bytes as Uint8Array)).toBe(code);
  });

  it('plain text is read in UTF-8 and UTF-16', async () => {
    expect((await extractText(new Uint8Array(utf8('\ufeffBonjour à tous.')), 'person/a')).text).toBe('Bonjour à tous.');
    expect((await extractText(new Uint8Array(Buffer.from('\ufeffПривет всем.', 'utf16le')), 'person/a')).text).toBe('Привет всем.');
  });

  it('reading is given up when its time is over, and the next file is read', async () => {
    expect(await refusalOf(docxOf(paragraph('Hello')), { ...USUAL_BOUNDS, milliseconds: 1 })).toBe('floor.file-too-hard');
    expect((await extractText(docxOf(paragraph('Hello again')), 'person/a')).text).toBe('Hello again');
  });

  it('whatever bytes come, the answer is a text or a refusal', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('', 'PK\u0003\u0004', '%PDF-1.4\n'), async (tail, head) => {
      const code = await refusalOf(new Uint8Array(Buffer.concat([utf8(head), tail])));
      expect(code).toMatch(/^floor\.|^no refusal: undefined$/);
    }), { numRuns: 25 });
  });

  it('is base64 or refused', () => {
    expect(Buffer.from(bytesOf(utf8('hello').toString('base64'))).toString()).toBe('hello');
    expect(() => bytesOf('not base64 at all!')).toThrow(Refusal);
  });
});

describe('tidying', () => {
  it('joins lines that printing broke, across pages, and heals divided words that the text knows', () => {
    const broken = [
      'The assembly of nations met again and the de-', 'velopment of all was its subject. The growth of', '  ', '06-52879 2', '\f', 'peoples is their development, as we have said', 'many times from this seat to this assembly now.',
      ' Today we say it again to whoever will listen to', 'us, in the sixty-', 'eighth year of asking the same old question to', 'the same old room, with the same old answer.',
    ].join('\n');
    expect(tidyText(broken).split('\n\n')).toEqual([
      'The assembly of nations met again and the development of all was its subject. The growth of peoples is their development, as we have said many times from this seat to this assembly now.',
      'Today we say it again to whoever will listen to us, in the sixty-eighth year of asking the same old question to the same old room, with the same old answer.',
    ]);
  });

  it('keeps a paragraph a line as paragraphs, and joins one that a page cut', () => {
    expect(tidyText('First paragraph here.\nSecond paragraph is cut by\na page and goes on.\n')).toBe('First paragraph here.\n\nSecond paragraph is cut by a page and goes on.');
  });

  it('brings printed shapes of letters back to letters', () => {
    expect(tidyText('ﻣﺮﺣﺒﺎ ﬁnal')).toBe('مرحبا final');
  });

  it('is the same done twice, and keeps every letter and figure that is no page number', () => {
    fc.assert(fc.property(fc.array(fc.lorem({ maxCount: 30 }), { maxLength: 12 }), (paragraphs) => {
      const once = tidyText(paragraphs.join('\n\n'));
      expect(tidyText(once)).toBe(once);
      expect(once.replace(/\s/g, '')).toBe(paragraphs.join('').replace(/\s/g, ''));
    }));
  });

  it('keeps thirty signs over a letter, more than any language has', () => {
    expect(tidyText(`e${'\u0316\u0301'.repeat(50_000)} é`)).toHaveLength(32);
    expect(tidyText('مُحَمَّدٌ')).toBe('مُحَمَّدٌ'.normalize('NFC'));
  });

  it('counts the limit after tidying', () => {
    expect(checkedText(`a${' '.repeat(300_000)}b`)).toBe('a b');
  });
});
