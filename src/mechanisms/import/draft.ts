import type {
  CountReport, DoubtfulDate, Evidence, Found, LineAccount, NotUnderstood, Proposal, ProfileReading, ReadingOptions, Remark, ResolvedName, UnresolvedName,
} from './proposal.ts';
import type { Line } from './read-lines.ts';
import { remembering } from './segment-names.ts';

/** The reading while it is being made: what is proposed, and what became of each line. */
export interface Draft {
  readonly options: ReadingOptions;
  readonly resolve: (name: string) => ResolvedName;
  readonly proposal: Proposal;
  readonly notUnderstood: NotUnderstood[];
  readonly unresolvedNames: UnresolvedName[];
  readonly counts: CountReport[];
  readonly doubtfulDates: DoubtfulDate[];
  readonly notes: { lines: number[]; remark: Remark }[];
  readonly account: Map<number, Set<string>>;
  /** Counts that headings state, by section. */
  readonly stated: Map<string, Found<number>>;
  /** Words still to be cut out of runs of names. */
  wordsLeft: number;
}

/** A list of States has some 350 words; this bounds the work on a text that is no list. */
const MOST_WORDS = 6_000;

export const newDraft = (options: ReadingOptions): Draft => ({
  options,
  resolve: remembering(options.resolveName, options.namesOn),
  proposal: {
    mandates: [], currentFocus: [], participants: { counted: 0, parties: [] }, partners: [], otherPartners: [], meetings: [], links: [],
    documents: [], outcomes: [],
  },
  notUnderstood: [],
  unresolvedNames: [],
  counts: [],
  doubtfulDates: [],
  notes: [],
  account: new Map(),
  stated: new Map(),
  wordsLeft: MOST_WORDS,
});

export function understand(draft: Draft, lines: readonly Line[], as: string): void {
  for (const { n } of lines) draft.account.set(n, (draft.account.get(n) ?? new Set()).add(as));
}

/** `part` where the rest of the line was understood. */
export function leaveOut(draft: Draft, line: Line, why: Remark, part?: string): void {
  draft.notUnderstood.push({ line: line.n, text: part ?? line.raw, why });
  if (part === undefined) understand(draft, [line], 'not-understood');
}

export const remark = (key: Remark['key'], values: Remark['values'] = {}): Remark => ({ key, values });

export const note = (draft: Draft, lines: readonly Line[], said: Remark): void => {
  draft.notes.push({ lines: [...new Set(lines.map(({ n }) => n))], remark: said });
};

/** A line is its own evidence up to this length; beyond it, what was read of it is. */
const LONGEST_EVIDENCE = 4000;

/** The lines whole, or the part of one as the source writes it. */
export function evidenceOf(lines: readonly Line[], part?: string): Evidence {
  const different = lines.filter(({ n, raw }, at) => n !== lines[at - 1]?.n || raw !== lines[at - 1]?.raw);
  const text = different.map(({ raw }) => raw).join('\n');
  const isPart = part !== undefined && (text.length > LONGEST_EVIDENCE || text.includes(part));
  return { lines: [...new Set(different.map(({ n }) => n))], text: isPart ? part : text };
}

/** What was found, with more of it: each part costs its own length, however many there are. */
export function grown(found: Found<string> | undefined, joint: string, more: Found<string>): Found<string> {
  if (!found) return { ...more, evidence: { lines: [...more.evidence.lines], text: more.evidence.text } };
  // The list of lines is the finding's own: it was made here.
  const lines = found.evidence.lines as number[];
  for (const line of more.evidence.lines) lines.push(line);
  return { ...found, value: `${found.value}${joint}${more.value}`, evidence: { lines, text: `${found.evidence.text}\n${more.evidence.text}` } };
}

/** Spaces made single. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const EDGES = new Set(' \t,،，、;؛；:：.。–—|-');
/** Without the marks that part one field from the next. Walks from both ends: an expression anchored at the end would scan every run of marks anew. */
export function trimEdges(text: string, edges: ReadonlySet<string> = EDGES): string {
  let [start, end] = [0, text.length];
  while (start < end && edges.has(text[start]!)) start += 1;
  while (end > start && edges.has(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

export function finishReading(draft: Draft, lines: readonly Line[]): ProfileReading {
  const written = new Map<number, Line>();
  for (const line of lines) if (/\S/.test(line.raw)) written.set(line.n, line);
  const missed = [...written.values()].filter(({ n }) => !draft.account.has(n));
  for (const line of missed) leaveOut(draft, line, remark('line.not-read'));
  const account: LineAccount[] = [...draft.account].sort(([a], [b]) => a - b).map(([line, as]) => ({ line, as: [...as].join(', ') }));
  const lost = [...draft.account.values()].filter((as) => as.has('not-understood')).length;
  draft.notUnderstood.sort((a, b) => a.line - b.line);
  return {
    proposal: draft.proposal,
    notUnderstood: draft.notUnderstood,
    unresolvedNames: draft.unresolvedNames,
    counts: draft.counts,
    doubtfulDates: draft.doubtfulDates,
    notes: draft.notes,
    account,
    lines: { written: written.size, understood: account.length - lost, notUnderstood: lost },
  };
}
