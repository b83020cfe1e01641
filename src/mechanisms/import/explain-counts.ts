import { type Draft, remark } from './draft.ts';
import type { CountReport, NamedParty, Remark } from './proposal.ts';

const listed = (words: readonly string[]): string => words.join(', ');

/** What the count of names is made of, and where it parts from the stated one. */
function explainNames(draft: Draft, names: readonly NamedParty[], stated: number | undefined): { counted: number; explanation: Remark[] } {
  const explanation: Remark[] = [];
  const byParty = new Map<string, NamedParty[]>();
  for (const name of names) {
    if (!name.party) continue;
    const own = byParty.get(name.party);
    if (own) own.push(name);
    else byParty.set(name.party, [name]);
  }
  const counted = byParty.size;
  if (stated !== undefined) explanation.push(remark(stated === counted ? 'count.agrees' : 'count.differs', { stated, n: counted }));
  if (names.length !== counted) explanation.push(remark('count.names', { n: names.length, parties: counted }));
  const { describeParty } = draft.options;
  const written = { state: [] as string[], 'observer-state': [] as string[], other: [] as string[] };
  for (const [, [name]] of byParty) {
    const kind = name!.kind === 'state' || name!.kind === 'observer-state' ? name!.kind : 'other';
    if (name!.kind !== undefined) written[kind].push(name!.written);
  }
  const { state, 'observer-state': observers, other } = written;
  if (state.length > 0) explanation.push(remark('count.members', { n: state.length }));
  if (observers.length > 0) explanation.push(remark('count.observer-states', { n: observers.length, names: listed(observers) }));
  if (other.length > 0 && (state.length > 0 || stated !== undefined)) explanation.push(remark('count.other-parties', { n: other.length, names: listed(other.slice(0, 20)) }));
  const ended = [...byParty].filter(([party]) => describeParty?.(party)?.endedOn).map(([, [name]]) => name!.written);
  if (ended.length > 0) explanation.push(remark('count.ended', { n: ended.length, names: listed(ended) }));
  const twice = [...byParty.values()].filter((of) => of.length > 1);
  for (const of of twice) {
    explanation.push(remark('count.twice', { name: of[0]!.written, lines: listed([...new Set(of.map(({ evidence }) => String(evidence.lines[0])))]) }));
  }
  const unresolved = names.filter(({ party }) => !party);
  if (unresolved.length > 0) explanation.push(remark('count.unresolved', { n: unresolved.length, names: listed(unresolved.slice(0, 20).map(({ written }) => written)) }));
  const noted = names.filter(({ note, party }) => note && party && !describeParty?.(party)?.endedOn);
  if (noted.length > 0) explanation.push(remark('count.noted', { n: noted.length, names: listed(noted.slice(0, 20).map(({ written }) => written)) }));
  return { counted, explanation };
}

export function explainCounts(draft: Draft): void {
  const { proposal, counts, stated } = draft;
  const { participants } = proposal;
  const said = stated.get('participants');
  if (said) participants.stated = said;
  const report = (what: CountReport['what'], count: number | undefined, { counted, explanation }: { counted: number; explanation: Remark[] }): void => {
    counts.push({ what, counted, explanation, ...(count === undefined ? {} : { stated: count }) });
  };
  const people = explainNames(draft, participants.parties, participants.stated?.value);
  participants.counted = people.counted;
  if (participants.parties.length > 0 || participants.stated) report('participants', participants.stated?.value, people);
  const partnersStated = stated.get('partners')?.value;
  if (proposal.partners.length > 0 || partnersStated !== undefined) report('partners', partnersStated, explainNames(draft, proposal.partners, partnersStated));
  for (const [what, list] of [['meetings', proposal.meetings], ['documents', proposal.documents], ['focus', proposal.currentFocus]] as const) {
    const count = stated.get(what)?.value;
    if (count === undefined) continue;
    report(what, count, { counted: list.length, explanation: [remark(count === list.length ? 'count.agrees' : 'count.differs', { stated: count, n: list.length })] });
  }
}
