import type { Block, Paper } from '#paper/paper.ts';
import { secondsStill } from '../components/about-when.tsx';
import { sayWhy } from '../components/why.tsx';
import type { RecordedTurn } from '../queries/record.ts';
import type { WaitingShown } from '../queries/speakers-list.ts';
import type { FloorGathered } from './gathering.ts';
import { factsOf, heading, meetingFacts, NOTHING, paperOf, sayCapacity, type Says, saysOf, speakerCell, timesOf } from './parts.ts';

const MEETING = { 'to-come': 'meetingToCome', open: 'meetingOpen', closed: 'meetingClosed' } as const;
const LIST = { 'to-come': 'listToCome', open: 'listOpen', closed: 'listClosed' } as const;

/** The list of speakers of a meeting: who has the floor, who waits in which order and by which rule, who has spoken. */
export function listPaper(gathered: FloorGathered): Paper {
  const says = saysOf(gathered);
  return paperOf(gathered, says.list('waitingList'), says, [
    factsOf([...meetingFacts(gathered, says), { term: says.paper('status'), value: standing(gathered, says) }]),
    timesOf(gathered, says),
    ...speakingNow(gathered, says),
    ...waiting(gathered, says),
    heading(`${says.list('spoken')} · ${says.record('total', { n: gathered.turns.length })}`),
    spokenTable(gathered.turns, says),
  ]);
}

function standing({ list }: FloorGathered, says: Says): string {
  const { opensAt, closesAt } = list.proceedings;
  const states = [says.list(MEETING[list.state]), list.state !== 'closed' && says.list(LIST[list.list])];
  const times = list.state === 'closed' ? [] : [opensAt !== undefined && list.list === 'to-come' && says.underWay('opensAt', { time: says.time(opensAt) }), closesAt !== undefined && says.underWay('closesAt', { time: says.time(closesAt) })];
  return [...states, ...times].filter((part) => part !== false).join(' · ');
}

function speakingNow({ list }: FloorGathered, says: Says): Block[] {
  const { speaking } = list;
  if (!speaking) return [];
  return [
    heading(says.list('speaking')),
    {
      kind: 'table',
      columns: [{ head: says.record('speaker'), share: 3 }, { head: says.paper('capacity') }, { head: says.record('begun'), figures: true }, { head: says.record('limit'), figures: true }],
      rows: [[speakerCell(speaking, says), sayCapacity(speaking.capacity, says), says.time(speaking.begunAt), says.duration(speaking.limitSeconds)]],
    },
  ];
}

/** The rules cited, in the order in which they first come up: a place cites them by their number. */
const citedIn = ({ list }: FloorGathered): string[] => [...new Set(list.waiting.map((turn) => turn.why.rule))];

/** When a turn is expected: from now where the meeting is open, from its beginning where that is set. */
function estimateOf(gathered: FloorGathered, turn: WaitingShown, says: Says): string {
  const { list, meeting, at } = gathered;
  const seconds = turn.reckonedBefore ?? turn.secondsBefore;
  const from = list.state === 'open' ? at.getTime() + secondsStill(list, at.getTime()) * 1000 : list.state === 'to-come' && meeting.startsAt !== null ? Date.parse(meeting.startsAt) : null;
  return seconds === null || from === null ? NOTHING : says.time(new Date(from + seconds * 1000).toISOString());
}

/** Who waits; after the meeting, who was not reached. */
function waiting(gathered: FloorGathered, says: Says): Block[] {
  const { state, waiting: turns } = gathered.list;
  if (state === 'closed') return turns.length === 0 ? [] : [heading(says.record('notReached')), ...waitingTable(gathered, says), ...rulesCited(gathered, says)];
  const title = heading(turns.length === 0 ? says.list('next') : `${says.list('next')} · ${says.list('waitingCount', { n: turns.length })}`);
  return turns.length === 0 ? [title, { kind: 'paragraph', text: says.list('listEmpty') }] : [title, ...waitingTable(gathered, says), ...rulesCited(gathered, says)];
}

function waitingTable(gathered: FloorGathered, says: Says): Block[] {
  const { list, language } = gathered;
  const cited = citedIn(gathered);
  const estimates = list.waiting.map((turn) => estimateOf(gathered, turn, says));
  const areKnown = estimates.some((estimate) => estimate !== NOTHING);
  return [
    {
      kind: 'table',
      columns: [
        { head: says.record('number'), figures: true }, { head: says.record('speaker'), share: 5 }, { head: says.paper('capacity') },
        { head: says.record('limit'), figures: true }, ...(areKnown ? [{ head: says.paper('estimated'), figures: true }] : []), { head: says.paper('why'), share: 4 },
      ],
      rows: list.waiting.map((turn, index) => [
        String(index + 1), speakerCell(turn, says), sayCapacity(turn.capacity, says), says.duration(turn.limitSeconds), ...(areKnown ? [estimates[index]!] : []),
        { text: sayWhy(turn, list, says.list, language), under: [...(turn.carried ? [says.underWay('carriedFrom', { meeting: `\u2068${turn.carried.title}\u2069`, n: turn.carried.place })] : []), says.paper('rule', { n: cited.indexOf(turn.why.rule) + 1 })] },
      ]),
    },
    ...(areKnown ? [{ kind: 'paragraph', look: 'quiet', text: says.paper('estimateNote') } as const] : []),
  ];
}

function rulesCited(gathered: FloorGathered, says: Says): Block[] {
  const { rules } = gathered.list;
  const items = citedIn(gathered).map((rule) => {
    const known = rules[rule];
    return known ? says.paper('cited', { words: known.words, source: known.source }) : rule;
  });
  return items.length === 0 ? [] : [heading(says.paper('orderedBy')), { kind: 'numbered', items }];
}

/** Who has spoken, when and for how long. */
export function spokenTable(turns: readonly RecordedTurn[], says: Says): Block {
  if (turns.length === 0) return { kind: 'paragraph', text: says.record('nobodySpoke') };
  return {
    kind: 'table',
    columns: [
      { head: says.record('number'), figures: true }, { head: says.record('speaker'), share: 5 }, { head: says.paper('capacity') },
      { head: says.record('begun'), figures: true }, { head: says.record('ended'), figures: true }, { head: says.record('length'), figures: true }, { head: says.record('limit'), figures: true },
    ],
    rows: turns.map((turn) => [
      String(turn.place), speakerCell(turn, says), sayCapacity(turn.capacity, says), says.time(turn.begunAt), says.time(turn.endedAt), says.duration(turn.seconds), says.duration(turn.limitSeconds),
    ]),
  };
}
