import { xmlParts } from './xml-parts.ts';
import { openZip, UnreadableFile } from './zip.ts';

/** Bytes that one part of a document may unpack to. A text of 200,000 characters needs a tenth of it, formatting included. */
const MOST_XML = 24 * 1024 * 1024;

/** Of the list of parts, which names some dozens. */
const MOST_TYPES = 1024 * 1024;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,5}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = Number.parseInt((decimal ?? hex)!, decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });

/** Parts of the text that are not read out: what was struck by tracked changes, codes of fields, the second copy of a drawing. */
const SILENT = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPr', 'rPr', 'footnoteReference', 'commentReference']);
const BREAKS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '' };

/**
 * The running text of a Word document (WordprocessingML, ISO/IEC 29500-1 §17), a paragraph a line with an empty line
 * between them, as it reads with tracked changes accepted. Headers, footnotes and comments are left out: they are not said.
 * @throws UnreadableFile
 */
export function textOfDocx(bytes: Uint8Array): string {
  const zip = openZip(bytes);
  const types = zip.read('[Content_Types].xml', MOST_TYPES);
  if (!types) throw new UnreadableFile('file-kind-unknown');
  const declared = new TextDecoder().decode(types);
  if (/macroEnabled/i.test(declared) || zip.names.some((name) => /vbaProject|vbaData/i.test(name))) throw new UnreadableFile('file-with-macros');
  const main = mainPartOf(declared) ?? (zip.names.includes('word/document.xml') ? 'word/document.xml' : undefined);
  const xml = main === undefined ? undefined : zip.read(main, MOST_XML);
  if (!xml) throw new UnreadableFile('file-kind-unknown');
  return paragraphsOf(new TextDecoder().decode(xml));
}

const MAIN = /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml$/;
const attributeOf = (inside: string, name: string): string | undefined => {
  const from = inside.indexOf(`${name}="`) + name.length + 2;
  const to = inside.indexOf('"', from);
  return from < name.length + 2 || to < 0 ? undefined : inside.slice(from, to);
};

/** Where the list of parts says that the text is. */
function mainPartOf(types: string): string | undefined {
  for (const part of xmlParts(types)) {
    if ('inside' in part && MAIN.test(attributeOf(part.inside, 'ContentType') ?? '')) return attributeOf(part.inside, 'PartName')?.replace(/^\//, '');
  }
  return undefined;
}

function paragraphsOf(xml: string): string {
  // A document that declares entities of its own is none that Word wrote: expanding them is how such files blow up.
  if (/<!DOCTYPE|<!ENTITY/i.test(xml.slice(0, 4096))) throw new UnreadableFile('file-damaged');
  const paragraphs: string[] = [];
  let paragraph = '';
  let silent = 0;
  let isText = false;
  for (const part of xmlParts(xml)) {
    if ('text' in part) {
      if (isText && silent === 0) paragraph += plain(part.text);
      continue;
    }
    const { name, isClosing, isEmpty } = part;
    if (SILENT.has(name)) {
      if (!isEmpty) silent += isClosing ? -1 : 1;
      continue;
    }
    if (name === 't' || name === 'sym') isText = !isClosing && !isEmpty;
    else if (silent > 0) continue;
    else if (name === 'p' && (isClosing || isEmpty)) {
      paragraphs.push(paragraph);
      paragraph = '';
    } else if (!isClosing && BREAKS[name] !== undefined) paragraph += BREAKS[name]!;
  }
  if (paragraph !== '') paragraphs.push(paragraph);
  return paragraphs.map((one) => one.trim()).filter(Boolean).join('\n\n');
}
