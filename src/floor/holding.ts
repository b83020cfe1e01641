import { sql } from 'kysely';
import { canonical, sha256 } from '#platform/canonical.ts';
import type { Reading } from '#platform/database.ts';
import { asStored, type EntryRow } from '#platform/journal.ts';
import type { Departure, PublishedCheck } from '#platform/slice.ts';
import { onMeeting } from './act.ts';
import { floorAsStored } from './kept-floor.ts';
import { withoutVotesUnderWay } from './publishing.ts';
import { replay } from './replay.ts';
import type { Floor } from './rules/state.ts';
import { isRuleSet } from './rules/rule-sets.ts';
import { checkPublishedTexts, textsHold } from './statements/holding.ts';

type Recorded = Pick<EntryRow, 'kind' | 'at' | 'data'>;

/** A floor as the record can tell it: how members vote is not in it before it is announced, where the rules say so. */
const hashOf = (floor: Floor): string => sha256(canonical(asStored({ ...withoutVotesUnderWay(floor) })));

/**
 * The floor that the entries of a meeting lead to.
 * @param planned the rules that the programme named at first.
 * @throws Error that names the entry which the rules would have refused.
 */
function floorFrom(planned: string | undefined, entries: readonly Recorded[]): Floor | undefined {
  const chosen = entries.find(({ kind }) => kind === 'floor.rules-chosen')?.data['ruleSet'];
  const ruleSet = planned ?? (typeof chosen === 'string' ? chosen : undefined);
  return ruleSet !== undefined && isRuleSet(ruleSet) ? replay(ruleSet, entries) : undefined;
}

const plannedRules = ({ data }: Pick<EntryRow, 'data'>): string | undefined => (data['content'] as { readonly ruleSet?: string } | undefined)?.ruleSet;

/** Whether each floor is the one to which its meeting's record leads, and each text the one that was filed. */
export async function* holds({ db }: { readonly db: Reading }): AsyncGenerator<Departure> {
  const planned = new Map((await db.selectFrom('journal.entries').select('data').where('kind', '=', 'programme.meeting-planned').execute())
    .map((entry) => [String(entry.data['meeting']), plannedRules(entry)]));
  const kept = await db.selectFrom('floor.floors').select('meeting').orderBy('meeting').execute();
  for (const { meeting } of kept) {
    const stream = onMeeting({ meeting });
    const entries = await db.selectFrom('journal.entries').select(['kind', 'at', 'data']).where('stream', '=', stream).orderBy('number').execute();
    const says = faultOf((await floorAsStored(db, meeting))!, toldBy(planned.get(meeting), entries));
    if (says !== undefined) yield { stream, says };
  }
  yield* turnsHold(db);
  yield* textsHold(db);
}

/** The hash of the floor to which the entries lead, or why they lead to none. */
function toldBy(planned: string | undefined, entries: readonly Recorded[]): { readonly hash: string } | { readonly fault: string } {
  try {
    const floor = floorFrom(planned, entries);
    return floor ? { hash: hashOf(floor) } : { fault: 'has a floor, and no entry says by which rules' };
  } catch (error) {
    return { fault: `its floor cannot be what its entries lead to: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function faultOf(floor: Floor, told: ReturnType<typeof toldBy>): string | undefined {
  if ('fault' in told) return told.fault;
  return told.hash === hashOf(floor) ? undefined : 'its floor is not the one that its entries lead to';
}

/** The columns of a turn that is over repeat what the turn itself says, and meetings that were held have a floor. */
async function* turnsHold(db: Reading): AsyncGenerator<Departure> {
  for (let after = ''; ; ) {
    const rows = await db.selectFrom('floor.turns').selectAll().where('meeting', '>', after).orderBy('meeting').limit(1).execute();
    const meeting = rows[0]?.meeting;
    if (meeting === undefined) break;
    for (const row of await db.selectFrom('floor.turns').selectAll().where('meeting', '=', meeting).orderBy('place').execute()) {
      const { told } = row;
      const isSame = row.id === told.id && row.party === told.party && row.on_behalf_of === (told.onBehalfOf ?? null) && row.seconds === told.seconds
        && row.begun_at.toISOString() === told.begunAt && row.ended_at.toISOString() === told.endedAt;
      if (!isSame) yield { stream: onMeeting({ meeting }), says: `turn ${row.place} is counted otherwise than it was spoken` };
    }
    after = meeting;
  }
  const { rows: opened } = await sql<{ stream: string }>`
    select distinct e.stream from journal.entries e where e.kind = 'floor.meeting-opened'
      and not exists (select from floor.floors f where 'meeting/' || f.meeting = e.stream) order by 1`.execute(db);
  for (const { stream } of opened) yield { stream, says: 'was opened and its floor is not there' };
}

/** The same of `meetings/<meeting>.json` and `statements/<statement>.json`. */
export function checkPublished(): PublishedCheck {
  const texts = checkPublishedTexts();
  const planned = new Map<string, string | undefined>();
  const floors = new Map<string, ReturnType<typeof toldBy>>();
  let meeting = '';
  let entries: Recorded[] = [];
  // Played as soon as its stream is over, so that one meeting is held at a time.
  const finish = (): void => {
    if (entries.length > 0) floors.set(meeting, toldBy(planned.get(meeting), entries));
    entries = [];
  };
  return {
    paths: /^(?:meetings|statements)\/[a-z0-9-]+\.json$/,
    first: { kind: 'programme.meeting-planned', take: (entry) => void planned.set(String(entry.data['meeting']), plannedRules(entry)) },
    take(entry) {
      texts.take(entry);
      if (!entry.stream.startsWith('meeting/')) return finish();
      const own = entry.stream.slice('meeting/'.length);
      if (own !== meeting) finish();
      meeting = own;
      entries.push(entry);
    },
    fault(path, value) {
      if (path.startsWith('statements/')) return texts.fault(value);
      finish();
      const told = floors.get(path.slice('meetings/'.length, -'.json'.length));
      return told ? faultOf((value as { readonly floor: Floor }).floor, told) : 'no entry says that this meeting was held';
    },
  };
}
