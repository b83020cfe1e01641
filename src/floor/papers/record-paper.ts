import { formatNumber } from '#platform/words.ts';
import type { Block, Paper } from '#paper/paper.ts';
import { sayOutcome, sayQuestion } from '../components/proceedings.ts';
import { KINDS, nameOf } from '../components/time-spent.tsx';
import type { FloorGathered } from './gathering.ts';
import { spokenTable } from './list-paper.ts';
import { factsOf, heading, meetingFacts, NOTHING, paperOf, type Says, saysOf, sayCapacity, speakerCell, timesOf } from './parts.ts';

/** The record of a meeting: who spoke and for how long, what was decided with its figures, what else happened, and the time spent. */
export function recordPaper(gathered: FloorGathered): Paper {
  const says = saysOf(gathered);
  return paperOf(gathered, says.record('record'), says, [
    facts(gathered, says),
    timesOf(gathered, says),
    heading(`${says.list('spoken')} · ${says.record('total', { n: gathered.turns.length })}`),
    spokenTable(gathered.turns, says),
    ...notReached(gathered, says), ...decisions(gathered, says), ...acts(gathered, says), ...timeSpent(gathered, says),
  ]);
}

function facts(gathered: FloorGathered, says: Says): Block {
  const { record, list } = gathered;
  const present = list.proceedings.quorum?.present;
  const state = list.state === 'closed' ? '' : says.list(list.state === 'open' ? 'meetingOpen' : 'meetingToCome');
  return factsOf([
    ...meetingFacts(gathered, says),
    { term: says.paper('status'), value: state },
    record.openedAt !== null && { term: says.record('opened'), value: says.moment(new Date(record.openedAt)) },
    record.closedAt !== null && { term: says.record('closed'), value: says.moment(new Date(record.closedAt)) },
    { term: list.state === 'closed' ? says.list('spoken') : says.paper('spokenSoFar'), value: `${says.record('total', { n: record.count })} · ${says.duration(record.seconds)}` },
    present !== undefined && { term: says.underWay('stage-quorum'), value: says.underWay('present', { n: present }) },
  ]);
}

function notReached({ record }: FloorGathered, says: Says): Block[] {
  if (record.notReached.length === 0) return [];
  return [
    heading(says.record('notReached')),
    {
      kind: 'table', columns: [{ head: says.record('number'), figures: true }, { head: says.record('speaker'), share: 4 }, { head: says.paper('capacity') }],
      rows: record.notReached.map((turn, index) => [String(index + 1), speakerCell(turn, says), sayCapacity(turn.capacity, says)]),
    },
  ];
}

function decisions({ list, language }: FloorGathered, says: Says): Block[] {
  const { decided } = list.proceedings;
  if (decided.length === 0) return [];
  const figure = (count: number | undefined): string => (count === undefined ? NOTHING : formatNumber(language, count));
  return [
    heading(says.underWay('decisions')),
    {
      kind: 'table',
      columns: [
        { head: says.paper('at'), figures: true }, { head: says.paper('question'), share: 3 }, { head: says.paper('result'), share: 3 },
        { head: says.underWay('yes'), figures: true }, { head: says.underWay('no'), figures: true }, { head: says.underWay('abstain'), figures: true },
      ],
      rows: decided.map((one) => [
        says.time(one.decidedAt), sayQuestion(one, says.underWay),
        { text: sayOutcome(one, says.underWay), ...(one.how === 'without-vote' && { under: [says.underWay('withoutVote')] }) },
        figure(one.tally?.yes), figure(one.tally?.no), figure(one.tally?.abstain),
      ]),
    },
  ];
}

function acts({ acts: told }: FloorGathered, says: Says): Block[] {
  if (told.length === 0) return [];
  return [
    heading(says.paper('acts')),
    {
      kind: 'table', columns: [{ head: says.paper('at'), figures: true }, { head: says.paper('what'), share: 1 }, { head: says.paper('entry'), figures: true }],
      rows: told.map(({ at, words, number }) => [says.time(at), words, String(number)]),
    },
  ];
}

/** By everything that may be known of the speakers; where a meeting holds no names, by class alone. */
function timeSpent({ timeSpent: shown, language }: FloorGathered, says: Says): Block[] {
  if (!shown || shown.turns === 0) return [];
  const genders = shown.genders?.rows;
  const byGender: Block[] = genders
    ? [
      heading(`${says.directing('turns')} · ${says.directing('by-gender')}`),
      {
        kind: 'table', columns: [{ head: says.directing('who'), share: 1 }, { head: says.directing('turns'), figures: true }],
        rows: genders.map(({ name, turns }) => [name, formatNumber(language, turns)]),
      },
      { kind: 'paragraph', look: 'quiet', text: says.directing('genderTold') },
    ]
    : [];
  const kinds = KINDS.filter((kind) => kind !== 'gender' && shown.spent[kind].length > 0);
  return [...kinds.flatMap((kind): Block[] => [
    heading(`${says.directing('timeSpent')} · ${says.directing(`by-${kind}`)}`),
    {
      kind: 'table', columns: [{ head: says.directing('who'), share: 1 }, { head: says.directing('turns'), figures: true }, { head: says.directing('time'), figures: true }],
      rows: shown.spent[kind].map((bar) => [nameOf(bar, kind, says.directing), formatNumber(language, bar.turns), says.duration(bar.seconds)]),
    },
  ]), ...byGender];
}
