import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { type Covers, coverageOf } from './covered.ts';
import type { Paper } from './paper.ts';
import { settableText } from './settable-text.ts';

/** Regular and bold of one family per script. Amiri, since its letters can be read out of the file again as they were written. */
const FONTS = ['source-sans-3/400Regular/SourceSans3_400Regular.ttf', 'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'amiri/400Regular/Amiri_400Regular.ttf', 'amiri/700Bold/Amiri_700Bold.ttf',
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'];

export interface Typesetter {
  /** A PDF/UA-1 file. Keeps the process it runs in busy until it is done. @throws Error where it cannot be set. */
  setPdf(paper: Paper): Uint8Array<ArrayBuffer>;
}

export function createTypesetter(): Typesetter {
  const require = createRequire(import.meta.url);
  const fonts = FONTS.map((font) => readFileSync(require.resolve(`@expo-google-fonts/${font}`)));
  const coverages = fonts.map(coverageOf);
  // What only one weight has cannot be relied upon in a heading.
  const covers: Covers = (codePoint) => [0, 2, 4].some((regular) => coverages[regular]!(codePoint) && coverages[regular + 1]!(codePoint));
  const compiler = NodeCompiler.create({ workspace: fileURLToPath(new URL('.', import.meta.url)), fontArgs: [{ fontBlobs: fonts }] });
  const template = readFileSync(new URL('template.typ', import.meta.url), 'utf8');

  function compile(paper: Paper, readable: Readable) {
    const running = readable(paper.of ?? paper.place.at(-1) ?? '', false);
    const inputs = { paper: JSON.stringify({ ...(mapTexts(paper, readable) as object), running }) };
    const compiled = compiler.compile({ mainFileContent: template, inputs });
    if (!compiled.result) throw new Error(`The template does not hold: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
    return compiled.result;
  }

  /** What was compiled before is of no use for the next paper, which has other words. */
  const forget = () => compiler.evictCache(0);

  const asWritten = ({ language }: Paper): Readable => (text, keepsWhole) => settableText(text, covers, { keepsWhole, isFromTheRight: language === 'ar' });
  // Marks on letters of another script: no font has both. The letters stay.
  const withoutMarks = (paper: Paper): Readable => (text, keepsWhole) => asWritten(paper)(text.replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, ''), keepsWhole);

  return {
    setPdf(paper) {
      const options = { pdfStandard: PdfStandard.UA_1, creationTimestamp: Math.floor(Date.parse(paper.madeAt) / 1000) };
      try {
        try {
          return new Uint8Array(compiler.pdf(compile(paper, asWritten(paper)), options));
        } catch {
          return new Uint8Array(compiler.pdf(compile(paper, withoutMarks(paper)), options));
        }
      } finally {
        forget();
      }
    },
  };
}

type Readable = (text: string, keepsWhole: boolean) => string;

/** Our own words for how a block is set. */
const OURS = new Set(['kind', 'look', 'language', 'madeAt']);

/** The same value with every text in it changed. */
function mapTexts(value: unknown, change: Readable, keepsWhole = false): unknown {
  if (typeof value === 'string') return change(value, keepsWhole);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;
  const isFigure = 'look' in value && value.look === 'figure';
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, OURS.has(key) ? one : mapTexts(one, change, isFigure)]));
}
