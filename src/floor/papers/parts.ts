import { type Localized, localeOf, versionFor } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import type { Block, Cell, Paper } from '#paper/paper.ts';
import { sayDuration } from '#ui/clock.tsx';
import { offsetName, sayDay } from '#ui/time.tsx';
import { dayAndTime, groupOf, isolated } from '../components/saying.ts';
import type { Capacity, Level, Purpose } from '../rules/rule-set.ts';
import type { TurnShown } from '../showing.ts';
import { directingWords } from '../words/directing.ts';
import { listWords } from '../words/list.ts';
import { meetingWords } from '../words/meeting.ts';
import { paperWords } from '../words/papers.ts';
import { recordWords } from '../words/record.ts';
import { underWayWords } from '../words/under-way.ts';
import type { FloorGathered } from './gathering.ts';

/** What stands where there is nothing to say. */
export const NOTHING = '—';

/** The words of a paper in its language, and how it says times. */
export function saysOf({ language, list, at }: Pick<FloorGathered, 'language' | 'list' | 'at'>) {
  const zone = list.timeZone;
  const firstDay = new Date(list.openedAt ?? at);
  return {
    paper: speaker(paperWords, language), list: speaker(listWords, language), record: speaker(recordWords, language),
    underWay: speaker(underWayWords, language), meeting: speaker(meetingWords, language), directing: speaker(directingWords, language),
    /** A time of day at the place, with its day where that is not the meeting's first. */
    time: (moment: string): string => dayAndTime(moment, zone, language, firstDay),
    /** Day and time at the place, with how far that is from UTC. */
    moment: (moment: Date): string => {
      const text = new Intl.DateTimeFormat(localeOf(language), {
        weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone,
      }).format(moment);
      return `${text} ${isolated(offsetName(moment, zone))}`;
    },
    duration: (seconds: number | null): string => (seconds === null ? NOTHING : isolated(sayDuration(seconds))),
    text: (field: Localized | null): string => (field === null ? '' : (versionFor(field, language)?.text ?? '')),
  };
}
export type Says = ReturnType<typeof saysOf>;

/** A name inside a sentence keeps its own direction and leaves the sentence its own. */
const heldApart = (name: string): string => `\u2068${name}\u2069`;

export const heading = (text: string): Block => ({ kind: 'heading', text });

type SpeakerShown = Pick<TurnShown, 'name' | 'onBehalfOfName' | 'onBehalfOfInText'> & {
  readonly level?: Level; readonly remote?: boolean; readonly wasAbsent?: boolean; readonly hasExchanged?: boolean; readonly purpose?: Purpose | undefined;
  readonly item?: string | undefined;
};

/** Who speaks, for whom and at what level. A name is held apart from the words around it, whatever its own direction. */
export function speakerCell(turn: SpeakerShown, says: Says): Cell {
  const group = groupOf(turn);
  const tags = [
    turn.item, turn.level && says.underWay(`level-${turn.level}`), turn.purpose === 'reply' && says.paper('reply'), turn.remote && says.underWay('remote'),
    turn.wasAbsent && says.underWay('wasAbsent'), turn.hasExchanged && says.underWay('exchanged'),
  ].filter((tag): tag is string => typeof tag === 'string');
  const under = [...(group === undefined ? [] : [says.list('onBehalfOf', { group: heldApart(group) })]), ...(tags.length > 0 ? [tags.join(' · ')] : [])];
  return { text: turn.name, strong: true, ...(under.length > 0 && { under }) };
}

export const sayCapacity = (capacity: Capacity, says: Says): string => says.paper(`capacity-${capacity}`);

/** What heads both papers: where they belong, of which meeting they are and as of when. */
export function paperOf(gathered: FloorGathered, title: string, says: Says, blocks: readonly Block[]): Paper {
  const { meeting, at, language } = gathered;
  const of = says.text(meeting.title);
  return {
    language, title, of, place: [says.text(meeting.mechanismName), says.text(meeting.sessionTitle)].filter((name) => name !== ''),
    blocks: [...notices(gathered, says), ...blocks, ...provenance(gathered, says)],
    foot: says.paper('footMade', { meeting: heldApart(of), time: says.moment(at) }), madeAt: at.toISOString(),
  };
}

function notices({ meeting, list }: FloorGathered, says: Says): Block[] {
  return [
    ...(meeting.fictional ? [{ kind: 'paragraph', look: 'notice', text: says.paper('fictional', { what: says.meeting('fictional'), note: says.meeting('fictionalNote') }) } as const] : []),
    ...(list.isNamed ? [] : [{ kind: 'paragraph', look: 'notice', text: says.underWay('noNames') } as const]),
  ];
}

interface Fact {
  readonly term: string;
  readonly value: string;
  readonly look?: 'figure';
}
/** Facts that have a value. */
export const factsOf = (facts: readonly (Fact | false | undefined)[]): Block => ({ kind: 'facts', facts: facts.filter((fact): fact is Fact => typeof fact === 'object' && fact.value !== '') });

export const timesOf = ({ list }: FloorGathered, says: Says): Block => ({ kind: 'paragraph', look: 'quiet', text: says.record('timesOf', { zone: isolated(list.timeZone) }) });

/** When and where the meeting is held, and by which rules. */
export function meetingFacts({ meeting, list }: FloorGathered, says: Says): (Fact | false)[] {
  const day = meeting.startsAt === null ? (meeting.day === null ? '' : sayDay(meeting.day, list.language, 'long')) : says.moment(new Date(meeting.startsAt));
  const { chair } = list.proceedings;
  return [
    { term: says.paper('when'), value: day },
    { term: says.paper('room'), value: says.text(meeting.room) },
    { term: says.record('rules'), value: list.ruleSet.name },
    chair !== undefined && { term: says.underWay('inTheChair'), value: `${says.underWay(`office-${chair.office}`)}${chair.name === undefined ? '' : ` (${heldApart(chair.name)})`}` },
  ];
}

/** From which entry of the record a paper is made, so that it can be checked against it. */
function provenance({ head, origin, meeting, at }: FloorGathered, says: Says): Block[] {
  return [
    heading(says.paper('provenance')),
    { kind: 'paragraph', look: 'quiet', text: says.paper('provenanceNote') },
    factsOf([
      { term: says.paper('madeAt'), value: `${says.moment(at)} (${isolated(at.toISOString())})` },
      { term: says.paper('entry'), value: isolated(`${head.stream} · ${head.number}`) },
      { term: says.paper('hash'), value: head.hash, look: 'figure' },
      { term: says.paper('address'), value: `${origin}/meetings/${meeting.meeting}`, look: 'figure' },
    ]),
  ];
}
