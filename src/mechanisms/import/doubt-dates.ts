import { daysBetween, weekdayOf } from './dates.ts';
import type { Draft } from './draft.ts';
import type { MeetingProposal, Remark } from './proposal.ts';
import { titleKey } from './sections.ts';

const isDay = (date: string | undefined): date is string => date?.length === 10;
/** Compares as far as both are known: "2006" and "2006-07-08" say nothing of which came first. */
const earlier = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

/** Adds what is doubtful about dates in the light of the other dates of the profile. */
export function doubtDates(draft: Draft): void {
  const { meetings, established } = draft.proposal;
  const doubt = ({ title, evidence }: MeetingProposal, why: Remark, ...others: MeetingProposal[]): void => {
    draft.doubtfulDates.push({ meeting: title, lines: [...evidence.lines, ...others.flatMap((other) => other.evidence.lines)], why });
  };
  const { today } = draft.options;
  for (const meeting of meetings) {
    const { startsOn, endsOn, days, relation } = meeting;
    if (!startsOn) continue;
    if (today && earlier(today, startsOn)) doubt(meeting, { key: 'date.future', values: { date: startsOn } });
    if (established && relation !== 'related' && earlier(startsOn, established.value)) {
      doubt(meeting, { key: 'date.before-establishment', values: { date: startsOn, established: established.value } });
    }
    if (isDay(startsOn) && isDay(endsOn) && daysBetween(startsOn, endsOn) > 31) {
      doubt(meeting, { key: 'date.long', values: { n: daysBetween(startsOn, endsOn) + 1 } });
    }
    const held = days ?? [startsOn, endsOn ?? startsOn];
    // Official meetings are held on working days; a span may well take in a weekend.
    for (const date of held.filter(isDay).filter((date, at, all) => all.indexOf(date) === at)) {
      if (!endsOn || days) if ([0, 6].includes(weekdayOf(date))) doubt(meeting, { key: 'date.weekend', values: { date } });
    }
  }
  doubtPairs(meetings, doubt);
  doubtOrder(meetings, doubt);
}

type Doubt = (meeting: MeetingProposal, why: Remark, ...others: MeetingProposal[]) => void;

function doubtPairs(meetings: readonly MeetingProposal[], doubt: Doubt): void {
  const byTitle = new Map<string, MeetingProposal[]>();
  for (const meeting of meetings) {
    const key = titleKey(meeting.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []).slice(-20), meeting]);
  }
  for (const [, alike] of byTitle) {
    for (const [at, a] of alike.entries()) {
      for (const b of alike.slice(at + 1)) {
        if (a.startsOn !== undefined && a.startsOn === b.startsOn && titleKey(a.place ?? '') === titleKey(b.place ?? '')) {
          doubt(a, { key: 'date.twice', values: { date: a.startsOn, first: a.evidence.lines[0]!, second: b.evidence.lines[0]! } }, b);
        } else if (isDay(a.startsOn) && isDay(b.startsOn) && a.place && b.place && titleKey(a.place) !== titleKey(b.place)) {
          const apart = Math.abs(daysBetween(a.startsOn, b.startsOn));
          const [first, second] = a.startsOn < b.startsOn ? [a, b] : [b, a];
          if (apart <= 7) {
            doubt(second, { key: 'date.elsewhere', values: { n: apart, place: second.place!, date: second.startsOn!, other: first.place!, otherDate: first.startsOn! } }, first);
          }
        }
      }
    }
  }
}

function doubtOrder(meetings: readonly MeetingProposal[], doubt: Doubt): void {
  const starts = (relation: MeetingProposal['relation']): string[] =>
    meetings.filter((meeting) => meeting.relation === relation).flatMap(({ startsOn }) => startsOn ?? []).sort();
  const oldestRecent = starts('recent')[0];
  for (const meeting of meetings) {
    if (meeting.relation === 'previous' && meeting.startsOn && oldestRecent && earlier(oldestRecent, meeting.startsOn)) {
      doubt(meeting, { key: 'date.previous-later', values: { date: meeting.startsOn, recent: oldestRecent } });
    }
  }
  for (const relation of ['recent', 'previous', 'related', 'unsaid'] as const) {
    const list = meetings.filter((meeting) => meeting.relation === relation && isDay(meeting.startsOn));
    if (list.length < 4 || list.length > 2000) continue;
    const sorted = (from: readonly MeetingProposal[], sign: number): boolean =>
      from.every(({ startsOn }, at) => at === 0 || sign * (startsOn! < from[at - 1]!.startsOn! ? -1 : startsOn! > from[at - 1]!.startsOn! ? 1 : 0) >= 0);
    if (sorted(list, 1) || sorted(list, -1)) continue;
    // One that breaks an otherwise kept order; taking it out must mend the list, and only that one.
    const breaks = list.length > 200 ? [] : list.filter((_, at) => [1, -1].some((sign) => sorted(list.toSpliced(at, 1), sign)));
    if (breaks.length === 1) doubt(breaks[0]!, { key: 'date.out-of-order', values: { date: breaks[0]!.startsOn! } });
  }
}
