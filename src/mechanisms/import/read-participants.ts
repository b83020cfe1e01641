import { type Draft, evidenceOf, grown, leaveOut, note, remark, tidy, trimEdges, understand } from './draft.ts';
import { namesABody, namesACategory } from './headings.ts';
import type { NamedParty, Remark } from './proposal.ts';
import type { Line } from './read-lines.ts';
import { type Block, isLabel, isProse, type Section } from './sections.ts';
import { type CutName, cutNames, resolveWritten } from './segment-names.ts';

const COLUMNS = /\t| {2,}|[;؛；]|\s[|•·/]\s/u;
const COUNTED = /(?<![\d/])(\d{1,4})\s+(?:participating |member |états |etats |estados )?(?:states|countries|members|governments|pays|membres|estados|países|miembros|государств\p{L}*|стран\p{L}*|دولة|دول|个国家|个成员国|国)/iu;

const isState = (kind: string): boolean => /(?:^|-)state$/.test(kind);

const LIST_EDGES = new Set(' \t,،、，.。');
const PARTNER_EDGES = new Set(' \t,;.،؛。');
const LONGEST_LINE = 20_000;

interface Names {
  readonly names: readonly CutName[];
  readonly alternative?: readonly CutName[];
  readonly prose: boolean;
  readonly tooLong?: boolean;
}

/** The names of one line: one alone, columns, a list with commas, or a run parted by single spaces. */
function namesIn(draft: Draft, text: string): Names {
  const whole = resolveWritten(text, draft.resolve);
  if (whole.party) return { names: [{ ...whole, written: text, start: 0, end: text.length }], prose: false };
  const pieces = text.split(COLUMNS).map((piece) => trimEdges(piece, LIST_EDGES)).filter((piece) => /\p{L}/u.test(piece));
  const names: CutName[] = [];
  let alternative: readonly CutName[] | undefined;
  if (pieces.length > 1 && !pieces.every((piece) => draft.resolve(piece).party)) {
    // Two spaces may also stand inside a name.
    const single = tidy(text);
    const cut = / {2}/.test(text) && !/[\t;؛；|]/u.test(text) ? cutNames(single, draft.resolve) : undefined;
    if (cut?.covered) return { ...cut, prose: false };
  }
  for (const piece of pieces) {
    const words = piece.split(/\s+/).length;
    if ((draft.wordsLeft -= words) < 0) return { names, prose: false, tooLong: true };
    const alone = resolveWritten(piece, draft.resolve);
    const cut = alone.party ? { names: [{ ...alone, written: piece, start: 0, end: piece.length }], covered: true } : cutNames(piece, draft.resolve);
    const nothing = cut.names.every(({ party }) => !party);
    if (nothing && pieces.length === 1 && isProse(text)) return { names: [], prose: true };
    // No word of it is known: one name, whatever "and" stands in it, unless commas part it.
    if (nothing && !/[,،、，]/u.test(piece)) names.push({ ...alone, written: piece, start: 0, end: piece.length });
    else if (!cut.covered && pieces.length === 1 && isProse(text) && cut.names.filter(({ party }) => party).length * 4 < words) return { names: [], prose: true };
    else names.push(...cut.names);
    if ('alternative' in cut && cut.alternative) alternative = cut.alternative;
  }
  return { names, prose: false, ...(alternative ? { alternative } : {}) };
}

export function namedParty(draft: Draft, line: Line, name: CutName, inferred?: Remark): NamedParty {
  const { written, party, candidates, note: said } = name;
  const kind = party ? (draft.options.describeParty?.(party)?.kind ?? name.kind) : undefined;
  const ended = party ? draft.options.describeParty?.(party)?.endedOn : undefined;
  const other = party ? candidates?.find((candidate) => candidate !== party) : undefined;
  if (other) note(draft, [line], remark('name.letters-differ', { name: tidy(written), party: party!, other }));
  if (!party) {
    const why = candidates && candidates.length > 0 ? remark('name.near', { name: tidy(written) }) : remark('name.unknown', { name: tidy(written) });
    draft.unresolvedNames.push({ line: line.n, name: tidy(written), candidates: candidates ?? [], why, ...(said ? { note: said } : {}) });
  } else if (ended) {
    note(draft, [line], remark('name.ended', { name: tidy(written), party, date: ended }));
  } else if (said) {
    note(draft, [line], remark('name.noted', { name: tidy(written), party, note: said }));
  }
  return {
    written: tidy(written),
    ...(party ? { party } : { candidates: candidates ?? [] }),
    ...(kind ? { kind } : {}),
    ...(said && party ? { note: said } : {}),
    evidence: evidenceOf([line], written),
    ...(inferred ? { inferred } : {}),
  };
}

/** "West Africa: Benin, Togo" begins with a label and not with a name. */
const afterLabel = (text: string): { label?: string; rest: string } => {
  const parted = /^([^:：]{2,60})[:：]\s+(\S.*)$/u.exec(text);
  return parted ? { label: parted[1]!, rest: parted[2]! } : { rest: text };
};

function readParticipantLine(draft: Draft, line: Line): void {
  const { participants, otherPartners } = draft.proposal;
  if (line.text.length > LONGEST_LINE) return leaveOut(draft, line, remark('line.too-long'));
  if (isLabel(line) && !draft.resolve(line.text.replace(/[:：]$/, '')).party) return understand(draft, [line], 'label');
  if (namesACategory(line.text) && !draft.resolve(line.text).party) {
    otherPartners.push({ value: tidy(trimEdges(line.text, PARTNER_EDGES)), evidence: evidenceOf([line]), inferred: remark('inferred.category') });
    return understand(draft, [line], 'other-partners');
  }
  const { label, rest } = afterLabel(line.text);
  const { names, alternative, prose, tooLong } = namesIn(draft, rest);
  const counted = COUNTED.exec(line.text);
  if (counted && (prose || names.every(({ party }) => !party))) {
    participants.stated ??= { value: Number(counted[1]), evidence: evidenceOf([line], counted[0]) };
    if (!prose && names.length < 2) return understand(draft, [line], 'participants');
  }
  if (tooLong) return leaveOut(draft, line, remark('names.too-many'));
  if (prose) {
    participants.rule = grown(participants.rule, ' ', { value: tidy(line.text), evidence: evidenceOf([line]) });
    return understand(draft, [line], 'participants.rule');
  }
  if (names.length === 0) return leaveOut(draft, line, remark('names.none'));
  if (label) note(draft, [line], remark('name.label', { label }));
  if (alternative) {
    const say = (list: readonly CutName[]): string => list.map(({ written }) => tidy(written)).join(' | ');
    const same = alternative.length === names.length;
    note(draft, [line], remark('names.two-ways', { taken: say(names), other: say(alternative) }));
    if (same) draft.unresolvedNames.push({ line: line.n, name: tidy(rest), candidates: alternative.flatMap(({ party }) => party ?? []), why: remark('name.two-ways') });
  }
  for (const name of names) participants.parties.push(namedParty(draft, line, name));
  understand(draft, [line], 'participants');
}

/** One name a line, or names parted by semicolons; commas part only where most pieces are known, since bodies have them in their names. */
export function readPartnerLine(draft: Draft, line: Line, inferred?: Remark): void {
  const { partners, otherPartners } = draft.proposal;
  if (isLabel(line)) return understand(draft, [line], 'label');
  const text = trimEdges(line.text, PARTNER_EDGES);
  if (text.length > 2000) return leaveOut(draft, line, remark('line.too-long'));
  for (const piece of text.split(/\t| {3,}|[;؛；]/u).map((part) => part.trim()).filter(Boolean)) {
    const whole = resolveWritten(piece, draft.resolve);
    const parts = piece.split(/[,،、，]\s*/u).map((part) => part.trim()).filter(Boolean);
    const known = whole.party || parts.length < 2 ? 0 : parts.filter((part) => resolveWritten(part, draft.resolve).party || namesACategory(part)).length;
    for (const name of known * 2 > parts.length ? parts : [piece]) {
      const found = name === piece ? whole : resolveWritten(name, draft.resolve);
      if (!found.party && namesACategory(name)) {
        otherPartners.push({ value: tidy(name), evidence: evidenceOf([line], name), ...(inferred ? { inferred } : {}) });
        understand(draft, [line], 'other-partners');
      } else {
        partners.push(namedParty(draft, line, { ...found, written: name, start: 0, end: 0 }, inferred));
        understand(draft, [line], 'partners');
      }
    }
  }
}

const listsBodies = (draft: Draft, block: Block): boolean =>
  block.every(({ text, bullet, marked }) => {
    if (bullet && marked === 0 && isProse(text)) return false;
    const { party, kind: said } = resolveWritten(text, draft.resolve);
    const kind = party ? (draft.options.describeParty?.(party)?.kind ?? said) : undefined;
    return kind ? !isState(kind) : !COLUMNS.test(text) && !isProse(text) && (namesABody(text) || namesACategory(text));
  });

/**
 * The participants, and what stands after a blank line under their heading: blocks that list organizations only are
 * their partners; one organization alone, right before the contact block, is the secretariat.
 */
export function readParticipants(draft: Draft, section: Section): void {
  for (const [at, block] of section.blocks.entries()) {
    const bodies = at > 0 && listsBodies(draft, block);
    const [only] = block;
    if (!bodies) {
      for (const line of block) readParticipantLine(draft, line);
    } else if (block.length === 1 && at === section.blocks.length - 1 && section.next === 'contact' && !namesACategory(only!.text) && !draft.proposal.secretariat) {
      draft.proposal.secretariat = { value: tidy(only!.text), evidence: evidenceOf(block), inferred: remark('inferred.secretariat') };
      understand(draft, block, 'secretariat');
    } else {
      for (const line of block) readPartnerLine(draft, line, remark('inferred.partners'));
    }
  }
}
