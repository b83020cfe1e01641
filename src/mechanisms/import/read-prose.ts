import { type Draft, evidenceOf, grown, leaveOut, remark, tidy, understand } from './draft.ts';
import type { Found } from './proposal.ts';
import type { Line } from './read-lines.ts';
import { type Block, isProse, type Section } from './sections.ts';

/** A block as a paragraph: its lines are one sentence after another, bulleted ones keep their own line. */
const paragraphOf = (block: Block): string =>
  block.map(({ text, bullet, marked }, at) => (at === 0 ? '' : bullet || marked > 0 || block[at - 1]!.marked > 0 ? '\n' : ' ') + (bullet ? '• ' : '') + tidy(text)).join('');

function append(found: Found<string> | undefined, blocks: readonly Block[]): Found<string> | undefined {
  const lines = blocks.flat();
  if (lines.length === 0) return found;
  return grown(found, '\n\n', { value: blocks.map(paragraphOf).join('\n\n'), evidence: evidenceOf(lines) });
}

/** Fields that are text: as written, paragraph by paragraph. */
export function readTextSection(draft: Draft, section: Section, field: 'background' | 'purpose' | 'governance' | 'secretariat'): void {
  const found = append(draft.proposal[field], section.blocks);
  if (found) draft.proposal[field] = found;
  understand(draft, section.blocks.flat(), field);
}

/** Paragraphs under no heading are background; what is no sentence is left out. */
export function readUnheaded(draft: Draft, blocks: readonly Block[]): void {
  const kept: Block[] = [];
  let opened = false;
  for (const [at, block] of blocks.entries()) {
    const announces = /[:：]$/.test(block.at(-1)!.text) && blocks[at + 1]?.every(({ bullet }) => bullet);
    const prose = announces || block.filter(({ bullet }) => !bullet).some(({ text }) => isProse(text)) || isProse(paragraphOf(block));
    const listed = opened && block.every(({ bullet }) => bullet);
    if (prose || listed) {
      kept.push(block);
      understand(draft, block, 'background');
    } else {
      for (const line of block) leaveOut(draft, line, remark('line.no-heading'));
    }
    opened = prose && /[:：]$/.test(block.at(-1)!.text);
  }
  const found = append(draft.proposal.background, kept);
  if (found) draft.proposal.background = found;
}

export function readOutcomes(draft: Draft, section: Section): void {
  for (const block of section.blocks) {
    const items = block.every(({ bullet }) => !bullet) ? [block] : block.map((line) => [line]);
    for (const item of items) draft.proposal.outcomes.push({ value: paragraphOf(item).replace(/^• /, ''), evidence: evidenceOf(item) });
    understand(draft, block, 'outcomes');
  }
}

const PURPOSE =
  /\b(?:purposes?|aims?|objectives?|goals?)\b.{0,120}?\b(?:is|are|was|were) (?:to|the)\b|\baims (?:to|at)\b|\bseeks to\b|\ba pour (?:objectif|but|objet)\b|\bvise à\b|\btiene (?:por objeto|como objetivo|por finalidad)\b|(?:цель|целью|задач\p{L}).{0,120}(?:является|—|–)|призван|يهدف إلى|تهدف إلى|الغرض من|旨在|目的是|宗旨是/iu;
const OUTCOME =
  /\bresulted in\b|\bresults? (?:was|were|is|included?)\b|\boutcomes? (?:was|were|is|included?)\b|\bled to the\b|\bgave rise to\b|\bculminated in\b|\bidentified concrete\b|\bconcluded with\b|\ba abouti à\b|\ba débouché sur\b|\ba donné lieu à\b|\bdio lugar a\b|\bculminó con\b|\bdio como resultado\b|результатом|привел[аио]? к|завершил\p{L}+ принятием|أسفر|成果是|促成了/iu;

const sentencesOf = (text: string): string[] => {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    // "Rm. 12", "no. 5", "St. Lucia": the segmenter ends a sentence there.
    if (sentences.length > 0 && /(?:\b(?:No|Nos|St|Mr|Ms|Dr|Rm|para|paras|art|vol|p|pp)|\b\p{Lu})\.\s*$/iu.test(sentences.at(-1)!)) sentences.push(sentences.pop()! + segment);
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
};

const PARAGRAPH =
  /(?:\bparas?\.?|\bparagraphs?|\bparagraphes?|\bpárrafos?|пункт\p{L}*|الفقرة|第)\s*(\d{1,3}(?:\s?\(\s?\p{L}{1,4}\s?\))?)(?:\s*段)?/iu;

/** Documents that a text names, with the paragraph said beside them where the sentence names one document only. */
export function readMandates(draft: Draft, lines: readonly Line[]): void {
  const known = new Set<string>();
  for (const line of lines) {
    if (!/\//.test(line.text)) continue;
    for (const sentence of sentencesOf(line.text)) {
      const symbols = [...new Set(draft.options.findSymbols(sentence).map(({ printed }) => printed))];
      const paragraph = symbols.length === 1 ? PARAGRAPH.exec(sentence)?.[1] : undefined;
      for (const symbol of symbols) {
        if (known.has(symbol)) continue;
        known.add(symbol);
        draft.proposal.mandates.push({ symbol, ...(paragraph ? { paragraph } : {}), evidence: evidenceOf([line], sentence) });
      }
    }
  }
}

/** Sentences of the background that say what the purpose is or what a meeting led to. They stay in the background too. */
export function inferFromBackground(draft: Draft, lines: readonly Line[], has: ReadonlySet<string>): void {
  for (const line of lines) {
    if (!PURPOSE.test(line.text) && !OUTCOME.test(line.text)) continue;
    for (const sentence of sentencesOf(line.text)) {
      const evidence = evidenceOf([line], sentence);
      if (!has.has('purpose') && !draft.proposal.purpose && PURPOSE.test(sentence)) {
        draft.proposal.purpose = { value: tidy(sentence), evidence, inferred: remark('inferred.sentence') };
        understand(draft, [line], 'purpose');
      } else if (!has.has('outcomes') && OUTCOME.test(sentence)) {
        draft.proposal.outcomes.push({ value: tidy(sentence), evidence, inferred: remark('inferred.sentence') });
        understand(draft, [line], 'outcomes');
      }
    }
  }
}
