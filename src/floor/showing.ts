import { sql } from 'kysely';
import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import type { PartyKind } from '#parties/for-other-slices.ts';
import { sayTicket, ticketNumber } from './naming.ts';
import type { Level, Purpose } from './rules/rule-set.ts';
import type { Capacity, RuleSet } from './rules/rule-sets.ts';
import type { Turn } from './rules/state.ts';

/** One line of a list, ready to show in one language. */
export interface TurnShown {
  readonly turn: string;
  readonly party: string;
  readonly name: string;
  /** The name as it stands inside a sentence, where that is another: "the Philippines". */
  readonly nameInText?: string;
  /** The group spoken for, where it is not the party itself. */
  readonly onBehalfOf?: string;
  readonly onBehalfOfName?: string;
  readonly onBehalfOfInText?: string;
  readonly capacity: Capacity;
  readonly askedAt: string;
}

/** A turn that is over. Seconds are without pauses. */
export interface SpokenShown extends TurnShown {
  readonly begunAt: string;
  readonly endedAt: string;
  readonly seconds: number;
  readonly limitSeconds: number | null;
  readonly level?: Level;
  /** What it was for, where it was no statement. */
  readonly purpose?: Purpose;
  /** The item of the agenda it was on. */
  readonly item?: string;
}

export const aboutSpoken = ({ level, purpose, item }: Pick<Turn, 'level' | 'purpose' | 'item'>): Pick<SpokenShown, 'level' | 'purpose' | 'item'> =>
  ({ ...(level && { level }), ...(purpose && { purpose }), ...(item !== undefined && { item }) });

/** A rule as a screen cites it. */
export interface RuleShown {
  readonly source: string;
  readonly words: string;
}

/** Those rules of a set that are cited, each once. */
export const showRules = (rules: RuleSet, cited: readonly string[], language: Language): Readonly<Record<string, RuleShown>> =>
  Object.fromEntries(
    rules.rules.filter((rule) => cited.includes(rule.id)).map((rule) => [rule.id, { source: String(rule.source[language]), words: String(rule.words[language]) }]),
  );

interface Called {
  readonly name: string;
  readonly inText: string;
}

const BODIES: readonly PartyKind[] = ['group', 'un-entity', 'regional-commission', 'specialized-agency', 'related-organization', 'igo', 'process', 'office'];

/** English alone sets an article before names in a sentence: States that have one, and bodies named by what they are. */
function inSentence(name: string, kind: PartyKind, article: string | null, language: Language): string {
  if (language !== 'en' || /^the /i.test(name)) return name;
  const takesArticle = article === 'the' || (BODIES.includes(kind) && name.includes(' ') && !name.includes(',') && !name.startsWith('UN '));
  return takesArticle ? `the ${name}` : name;
}

async function calledIn(db: Reading, ids: readonly string[], language: Language): Promise<ReadonlyMap<string, Called>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('parties.parties')
    .select([
      'id', 'kind', sql<string>`record #>> array['names', ${language}::text, 'short']`.as('name'), sql<string | null>`record #>> '{articles,en}'`.as('article'),
    ])
    .where('id', 'in', [...new Set(ids)]).execute();
  return new Map(rows.map(({ id, kind, name, article }) => [id, { name, inText: inSentence(name, kind, article, language) }]));
}

type Speaks = Pick<Turn, 'party' | 'onBehalfOf'>;

/** Makes the function that shows turns with their parties' names: one query for all of them. */
export async function turnsShownIn(db: Reading, turns: readonly Speaks[], language: Language) {
  const called = await calledIn(db, turns.flatMap((turn) => [turn.party, ...(turn.onBehalfOf === undefined ? [] : [turn.onBehalfOf])]), language);
  const callOf = (party: string): Called => {
    const number = ticketNumber(party);
    const name = number === undefined ? party : sayTicket(number, language);
    return called.get(party) ?? { name, inText: name };
  };
  return {
    /** What a party is called inside a sentence. */
    inText: (party: string): string => callOf(party).inText,
    show(turn: Pick<Turn, 'id' | 'party' | 'onBehalfOf' | 'capacity' | 'askedAt'>): TurnShown {
      const speaker = callOf(turn.party);
      const group = turn.onBehalfOf === undefined ? undefined : callOf(turn.onBehalfOf);
      return {
        turn: turn.id, party: turn.party, name: speaker.name, capacity: turn.capacity, askedAt: turn.askedAt,
        ...(speaker.inText !== speaker.name && { nameInText: speaker.inText }),
        ...(group && { onBehalfOf: turn.onBehalfOf!, onBehalfOfName: group.name, ...(group.inText !== group.name && { onBehalfOfInText: group.inText }) }),
      };
    },
  };
}
