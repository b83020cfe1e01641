import type { z } from 'zod';
import { STRANGER, system } from '#platform/actor.ts';
import type { Command } from '#platform/command.ts';
import type { InputSchema } from '#platform/input.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Receipt } from '#platform/spine.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { parties } from '#parties/parties.ts';
import { people } from '#people/people.ts';
import { planMeeting } from '#programme/commands/plan-meeting.ts';
import { programme } from '#programme/programme.ts';
import { actorOf, original, SESSION, SESSION_BEGINS } from '#programme/test-session.ts';
import { floorOf } from './act.ts';
import { openMeeting } from './commands/open-meeting.ts';
import { addSpeaker } from './commands/add-speaker.ts';
import { giveFloor } from './commands/give-floor.ts';
import { floor } from './floor.ts';
import { speakersList } from './queries/speakers-list.ts';
import { replay } from './replay.ts';
import type { Floor } from './rules/state.ts';

/** A meeting on the real database, with the people of the scenario in it and a clock that the test sets. */
export interface Room extends TestSpine {
  readonly meeting: string;
  /** Moves the clock on by so many seconds. */
  wait(seconds: number): void;
  now(): string;
  /** Runs a command as somebody of the scenario (`chair`, `kenya` …), `system` or `stranger`. The meeting is filled in. */
  do<S extends InputSchema, Answer>(
    who: string,
    command: Command<string, S, Answer>,
    input?: Partial<z.input<S>>,
    submission?: string,
  ): Promise<Receipt<Answer>>;
  /** The refusal of a command that must be refused. */
  refused<S extends InputSchema, Answer>(who: string, command: Command<string, S, Answer>, input?: Partial<z.input<S>>): Promise<Refusal>;
  floor(): Promise<Floor>;
  list(language?: 'en' | 'ar' | 'fr'): ReturnType<typeof speakersList.run>;
  /** Parties that wait, in order. */
  waiting(): Promise<string[]>;
  /** The turn with which a party waits or speaks. */
  turnOf(party: string): Promise<string>;
  /** Kinds of the entries of the meeting's stream. */
  entries(): Promise<string[]>;
  /** The floor that the record of the meeting leads to: always the one that is stored. */
  replayed(): Promise<Floor>;
}

export { actorOf };

/** Opens the room. `waiting`: parties put on the list of an open meeting. `speaking`: the first of them has the floor. */
export async function openRoom({ ruleSet = 'panel-then-floor', open = true, waiting = [], speaking = false }: {
  readonly ruleSet?: string;
  readonly open?: boolean;
  readonly waiting?: readonly string[];
  readonly speaking?: boolean;
} = {}): Promise<Room> {
  let at = SESSION_BEGINS;
  const test = await openTestSpine({ slices: [people, parties, programme, floor], now: () => new Date(at), world: SESSION });
  const { spine, db } = test;
  const meeting = 'idm-demo-opening';
  await spine.run(planMeeting, { input: { meeting, session: 'idm-demo', title: original('A meeting'), form: 'opening', ruleSet }, actor: system('test') });

  const room: Room = {
    ...test,
    meeting,
    wait: (seconds) => void (at += seconds * 1000),
    now: () => new Date(at).toISOString(),
    do: (who, command, input = {}, submission) => spine.run(command, { input: { meeting, ...input }, actor: actorOf(who), submission }),
    async refused(who, command, input = {}) {
      try {
        await spine.run(command, { input: { meeting, ...input }, actor: actorOf(who) });
      } catch (error) {
        if (error instanceof Refusal) return error;
        throw error;
      }
      throw new Error(`${command.name} was not refused.`);
    },
    floor: () => floorOf(db, meeting),
    list: (language = 'en') => spine.ask(speakersList, { input: { meeting, language }, actor: STRANGER }),
    waiting: async () => (await floorOf(db, meeting)).waiting.map((turn) => turn.party),
    async turnOf(party) {
      const { waiting: turns, speaking: holder } = await floorOf(db, meeting);
      const turn = [...turns, ...(holder ? [holder] : [])].find((candidate) => candidate.party === party);
      if (!turn) throw new Error(`${party} has no turn.`);
      return turn.id;
    },
    entries: async () => (await db.selectFrom('journal.entries').select('kind').where('stream', '=', `meeting/${meeting}`).orderBy('number').execute()).map((row) => row.kind),
    async replayed() {
      const entries = await db.selectFrom('journal.entries').select(['kind', 'at', 'data']).where('stream', '=', `meeting/${meeting}`).orderBy('number').execute();
      return replay(ruleSet, entries);
    },
  };
  if (open) await room.do('chair', openMeeting);
  for (const party of waiting) await room.do('secretariat-idm', addSpeaker, { party });
  if (speaking) await room.do('chair', giveFloor, { turn: (await room.floor()).waiting[0]!.id, ending: null });
  return room;
}
