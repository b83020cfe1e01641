import { findDates } from './dates.ts';
import { type Draft, evidenceOf, grown, leaveOut, note, remark, tidy, trimEdges, understand } from './draft.ts';
import type { Line } from './read-lines.ts';
import { mendQuotes } from './read-meetings.ts';
import { isLabel, isProse, type Section } from './sections.ts';

/** "UN General Assembly Resolution 58/208:" says what the document is and is not its title. */
const KIND_OF_DOCUMENT =
  /^(?:(?:the )?(?:UN|U\.N\.|United Nations)?\s*General Assembly resolution|(?:UN )?resolution|résolution(?: de l['’]Assemblée générale(?: des Nations Unies)?)?|resolución(?: de la Asamblea General(?: de las Naciones Unidas)?)?|резолюция(?: Генеральной Ассамблеи(?: ООН)?)?|قرار(?: الجمعية العامة)?|(?:联合国)?大会?(?:第)?(?:号)?决议)(?!\p{L})\s*(?<number>\d{1,3}\/\d{1,4}(?: ?[A-Z](?!\p{L}))?)?\s*(?:号决议)?\s*[:：,،–—-]?\s*/iu;
const QUOTED = /^["“”«„']\s*(.+?)\s*["“”»']$/u;

export function readDocuments(draft: Draft, section: Section): void {
  for (const line of section.blocks.flat()) {
    if (isLabel(line)) {
      understand(draft, [line], 'label');
      continue;
    }
    if (line.text.length > 2000) {
      leaveOut(draft, line, remark('line.too-long'));
      continue;
    }
    const symbols = draft.options.findSymbols(line.text);
    const [first] = symbols;
    const others = [...new Set(symbols.map(({ printed }) => printed))].slice(1);
    let rest = first ? `${line.text.slice(0, first.start)} ${line.text.slice(first.end)}` : line.text;
    rest = rest.replace(/[(（[]\s*[)）\]]/gu, ' ');
    // Only a date at the very end, or in brackets, is the document's own.
    const date = findDates(rest).findLast(({ startsOn, end, start }) => (startsOn?.length ?? 0) === 10 && /^[\s).]*$/.test(rest.slice(end)) && /[,(]\s*$/.test(rest.slice(0, start)));
    if (date) rest = `${rest.slice(0, date.start).replace(/[,(]\s*$/, '')} ${rest.slice(date.end).replace(/^\s*\)/, '')}`;
    rest = trimEdges(tidy(rest));
    const kind = KIND_OF_DOCUMENT.exec(rest);
    const number = kind?.groups?.['number'];
    let title = kind ? rest.slice(kind[0].length) : rest;
    title = trimEdges(mendQuotes(title));
    title = QUOTED.exec(title)?.[1] ?? title;
    const adopted = first ? /\/RES\/(.+)$/.exec(first.printed)?.[1] : undefined;
    const resolution = adopted ?? number;
    if (adopted && number && adopted !== number) note(draft, [line], remark('document.numbers-differ', { symbol: first!.printed, number }));
    if (others.length > 0 && !(adopted && number && adopted !== number && others.length === 1)) note(draft, [line], remark('document.more-symbols', { symbols: others.join(', ') }));
    if (!first && !/\p{L}{2}/u.test(title) && !number) {
      leaveOut(draft, line, remark('document.neither'));
      continue;
    }
    draft.proposal.documents.push({
      ...(first ? { symbol: first.printed } : {}),
      ...(/\p{L}/u.test(title) ? { title } : {}),
      ...(resolution ? { resolution } : {}),
      ...(date ? { on: date.startsOn! } : {}),
      evidence: evidenceOf([line]),
    });
    understand(draft, [line], 'documents');
  }
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”«»)\]]+/iu;

export function readLinks(draft: Draft, section: Section): void {
  let before: Line | undefined;
  for (const line of section.blocks.flat()) {
    const url = ADDRESS.exec(line.text.slice(0, 4000))?.[0].replace(/[.,;:]+$/, '');
    if (!url || !URL.canParse(url)) {
      if (before) leaveOut(draft, before, remark('link.no-address'));
      before = line;
      continue;
    }
    let label = trimEdges(tidy(line.text.replace(url, ' ').replace(/\[([^\]]*)\]\s*\(\s*\)/, '$1').replace(/[(<[]\s*[)>\]]/g, ' ')));
    const lines = [line];
    // A label on the line above its address.
    if (!/\p{L}/u.test(label) && before) {
      label = trimEdges(tidy(before.text));
      lines.unshift(before);
    } else if (before) leaveOut(draft, before, remark('link.no-address'));
    before = undefined;
    draft.proposal.links.push({ label: /\p{L}/u.test(label) ? label : new URL(url).host, url, evidence: evidenceOf(lines) });
    understand(draft, lines, 'links');
  }
  if (before) leaveOut(draft, before, remark('link.no-address'));
}

/** The first block, and those after it that still read like an address: short lines, numbers, @. */
export function readContact(draft: Draft, section: Section): void {
  const kept: Line[] = [];
  for (const [at, block] of section.blocks.entries()) {
    const fits = at === 0 || block.every(({ text }) => text.length <= 90 && !isProse(text.replace(/[:：]$/, '')));
    if (fits) kept.push(...block);
    else for (const line of block) leaveOut(draft, line, remark('contact.prose'));
  }
  if (kept.length === 0) return;
  draft.proposal.contact = grown(draft.proposal.contact, '\n', { value: kept.map((line) => tidy(line.text)).join('\n'), evidence: evidenceOf(kept) });
  understand(draft, kept, 'contact');
}

export function readFocus(draft: Draft, section: Section): void {
  const lines = section.blocks.flat();
  for (const line of lines) {
    if (isLabel(line)) {
      understand(draft, [line], 'label');
      continue;
    }
    const single = lines.length === 1 && !line.bullet;
    const items = /[;؛；]/u.test(line.text) ? line.text.split(/[;؛；]/u) : single && line.text.split(/[,،、，]/u).length > 2 ? line.text.split(/[,،、，]/u) : [line.text];
    if (line.text.length > 20_000) {
      leaveOut(draft, line, remark('line.too-long'));
      continue;
    }
    const tidied = items.map((item) => trimEdges(trimEdges(tidy(item)).replace(/^(?:and|et|y|и|و) /iu, '').replace(/ (?:and|et|y|и)$/iu, ''))).filter(Boolean);
    if (tidied.some((item) => item.length > 300)) {
      leaveOut(draft, line, remark('line.too-long'));
      continue;
    }
    for (const value of tidied) draft.proposal.currentFocus.push({ value, evidence: evidenceOf([line], value) });
    understand(draft, [line], 'focus');
  }
}

export function readEstablished(draft: Draft, section: Section): void {
  for (const line of section.blocks.flat()) {
    const date = findDates(line.text).find(({ startsOn }) => startsOn);
    const plain = line.text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
    const value = date?.startsOn ?? /(?<![\d/])(?:18|19|20)\d{2}(?![\d/])/.exec(plain)?.[0];
    if (value && !draft.proposal.established) {
      draft.proposal.established = { value, evidence: evidenceOf([line]) };
      understand(draft, [line], 'established');
    } else leaveOut(draft, line, remark(value ? 'established.twice' : 'established.no-date'));
  }
}

/** "Example Process (EP)": the letters in brackets are the acronym. */
export function readName(draft: Draft, section: Section): void {
  for (const line of section.blocks.flat()) {
    if (draft.proposal.name) {
      leaveOut(draft, line, remark('name.twice'));
      continue;
    }
    const parted = /^(.+?)\s*[(（]([\p{Lu}\p{Lo}][\p{L}\p{N}-]{1,14})[)）]$/u.exec(line.text);
    const short = parted && (parted[2]!.match(/\p{Lu}/gu)?.length ?? 0) > 1 ? parted[2] : undefined;
    const guessed = section.heading?.text === line.text && section.heading.marked === 0;
    draft.proposal.name = {
      value: tidy(short ? parted![1]! : line.text), evidence: evidenceOf([line]), ...(guessed ? { inferred: remark('inferred.first-line') } : {}),
    };
    if (short) draft.proposal.acronym ??= { value: short, evidence: evidenceOf([line], short) };
    understand(draft, [line], 'name');
  }
}

export function readAcronym(draft: Draft, section: Section): void {
  const lines = section.blocks.flat();
  if (!lines[0]) return;
  draft.proposal.acronym = { value: tidy(lines[0].text), evidence: evidenceOf([lines[0]]) };
  understand(draft, [lines[0]], 'acronym');
  for (const line of lines.slice(1)) leaveOut(draft, line, remark('line.no-heading'));
}
