import type { z } from 'zod';
import { type Actor, referenceTo } from './actor.ts';
import { canonical, sha256 } from './canonical.ts';
import type { Clock } from './clock.ts';
import type { AnyCommand, AnyQuery, Command, Query } from './command.ts';
import { type Database, isClash, isTaken, refusalFrom, type Writing } from './database.ts';
import type { Fact } from './entry.ts';
import { newId } from './ids.ts';
import { type InputSchema, readInput } from './input.ts';
import { enqueue } from './jobs.ts';
import { append, chain, claimAndLock, type EntryRow, type Head, lockStream } from './journal.ts';
import { refuse } from './refusals.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { Refusal } from './refusal.ts';
import type { Right } from './right.ts';
import type { Catalogue } from './slice.ts';

export interface Receipt<Answer> {
  readonly answer: Answer;
  readonly submission: string;
  /** Where the record stands now; undefined where the command recorded nothing or was answered before. */
  readonly head: Head | undefined;
  /** The submission had been carried out before: this is its first answer again. */
  readonly repeated: boolean;
}

/** The one runner behind every door. */
export interface Spine {
  readonly db: Database;
  readonly catalogue: Catalogue;
  readonly now: Clock;
  /** How many commands are under way in this process, those that still prepare not counted: what can wait gives way to them. */
  readonly underWay: number;
  /** Calls `told` whenever a command begins in this process, or goes on from what it prepared, until what it answers is called. */
  whenBegun(told: () => void): () => void;
  /**
   * Runs a command in one transaction: parse → rights → prepare → begin → lock the stream → run → entries →
   * reactions → notify → jobs → commit. If any part fails, nothing happened. What a command prepares is done once,
   * also where the transaction clashes with another and is tried again.
   * @throws Refusal for every expected "no".
   */
  run<S extends InputSchema, Answer>(
    command: Command<string, S, Answer>,
    asked: { readonly input: unknown; readonly actor: Actor; readonly submission?: string | undefined },
  ): Promise<Receipt<Answer>>;
  ask<S extends InputSchema, Answer>(
    query: Query<string, S, Answer>,
    asked: { readonly input: unknown; readonly actor: Actor },
  ): Promise<Answer>;
  /** Whether this actor may run this with this input: what a page asks before it shows a button. */
  may(what: AnyCommand | AnyQuery, asked: { readonly input: unknown; readonly actor: Actor }): Promise<boolean>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const CLASHES_BEFORE_GIVING_UP = 5;

class AlreadyDone {
  readonly answer: unknown;
  constructor(answer: unknown) {
    this.answer = answer;
  }
}

/** The submission was known when it was looked at, so nothing was prepared, and is not any more. */
class NotPrepared {}
const NOTHING_PREPARED = Symbol('nothing prepared');

export function createSpine({ db, catalogue, now }: { db: Database; catalogue: Catalogue; now: Clock }): Spine {
  async function holds(right: Right<unknown>, actor: Actor, input: unknown): Promise<boolean> {
    return actor.kind === 'system' || right.holds({ db, actor, input });
  }

  async function insist(right: Right<unknown>, actor: Actor, input: unknown): Promise<void> {
    if (await holds(right, actor, input)) return;
    if (actor.kind === 'stranger') throw refuse('sign-in-first');
    const { code, status, words } = refuse('not-yours-to-do');
    const naming = LANGUAGES.map((language) => [language, String(words[language]).replace('{who}', String(right.words[language]))]);
    throw new Refusal(code, status, Object.fromEntries(naming) as Record<Language, string>);
  }

  /** Answers what the reactions recorded, and what was recorded in answer to that. */
  async function react(tx: Writing, entries: readonly Omit<EntryRow, 'position'>[], at: Date, depth = 0): Promise<Omit<EntryRow, 'position'>[]> {
    if (depth > 8) throw new Error('Reactions answer one another without end.');
    const recorded: Omit<EntryRow, 'position'>[] = [];
    for (const entry of entries) {
      for (const reaction of catalogue.reactions.get(entry.kind) ?? []) {
        const named = await reaction.stream?.({ db: tx, entry });
        if (reaction.stream && named === undefined) continue;
        const locked = named === undefined ? undefined : await lockStream(tx, named);
        const result = await reaction.react({ db: tx, entry, now: at, head: locked });
        if (!result) continue;
        if (result.entries.length > 0) {
          if (locked && result.stream !== locked.stream) throw new Error(`The reaction "${reaction.name}" named ${locked.stream} and records on ${result.stream}.`);
          checkFacts(result.entries);
          const head = locked ?? (await lockStream(tx, result.stream));
          const more = chain(head, result.entries, { at, actor: `reaction/${reaction.name}`, submission: entry.submission });
          await append(tx, more);
          recorded.push(...more, ...(await react(tx, more, at, depth + 1)));
        }
        for (const job of result.jobs ?? []) await enqueue(tx, job);
      }
    }
    return recorded;
  }

  async function attempt(
    command: AnyCommand,
    input: unknown,
    actor: Actor,
    submission: string,
    prepared: unknown,
  ): Promise<Receipt<unknown>> {
    const by = (await command.recordedAs?.({ db, input })) ?? referenceTo(actor);
    const stream: string = command.stream(input, actor);
    const fingerprint = sha256(canonical({ command: command.name, input: JSON.parse(JSON.stringify(input, (key, value) => (command.leavesNoTrace?.includes(key) ? undefined : value))) }));
    return db.transaction().execute(async (tx) => {
      const { claimed, head: locked } = await claimAndLock(tx, {
        submission, actor: by, command: command.name, fingerprint, at: now(), stream,
      });
      if (!claimed) {
        const first = await tx.selectFrom('journal.submissions').selectAll().where('id', '=', submission).executeTakeFirst();
        if (!first || first.actor !== by || first.command !== command.name || first.fingerprint !== fingerprint) {
          throw refuse('submission-used');
        }
        throw new AlreadyDone(first.answer);
      }
      if (prepared === NOTHING_PREPARED) throw new NotPrepared();
      const head = locked ?? (await lockStream(tx, stream));
      // Only now: of two commands, the one that waited for the other comes after it by the clock too.
      const at = now();
      const outcome = await command.run({ db: tx, input, actor, now: at, head, prepared });
      if (outcome.entries.length === 0) {
        await tx.updateTable('journal.submissions').set({ answer: JSON.stringify(outcome.answer ?? null) })
          .where('id', '=', submission).execute();
        for (const job of outcome.jobs ?? []) await enqueue(tx, job);
        return { answer: outcome.answer, submission, head: undefined, repeated: false };
      }
      checkFacts(outcome.entries);
      const entries = chain(head, outcome.entries, { at, actor: by, submission });
      await append(tx, entries, { submission, answer: outcome.answer });
      const recorded = [...entries, ...(await react(tx, entries, at))];
      for (const job of outcome.jobs ?? []) await enqueue(tx, job);
      const last = recorded.findLast((entry) => entry.stream === stream)!;
      return { answer: outcome.answer, submission, head: { stream, number: last.number, hash: last.hash }, repeated: false };
    });
  }

  /** A fact that is not in the catalogue would be on the record without words: that is a fault of ours. */
  function checkFacts(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (!catalogue.entries.has(fact.kind)) throw new Error(`The entry "${fact.kind}" is in no slice's contents page.`);
    }
  }

  let underWay = 0;
  const toldOfBegun = new Set<() => void>();
  const begin = (): void => {
    underWay += 1;
    for (const told of toldOfBegun) told();
  };

  async function prepare(command: AnyCommand, input: unknown, actor: Actor): Promise<unknown> {
    if (!command.prepare) return undefined;
    // It may take seconds, and keeps nobody waiting meanwhile.
    underWay -= 1;
    try {
      return await command.prepare({ db, input, actor });
    } finally {
      begin();
    }
  }

  const isKnown = async (submission: string): Promise<boolean> =>
    (await db.selectFrom('journal.submissions').select('id').where('id', '=', submission).executeTakeFirst()) !== undefined;

  const spine: Spine = {
    db,
    catalogue,
    now,
    get underWay() {
      return underWay;
    },
    whenBegun(told) {
      toldOfBegun.add(told);
      return () => void toldOfBegun.delete(told);
    },
    async run(command, { input: raw, actor, submission: given }) {
      const submission = given ?? newId();
      if (!UUID.test(submission)) throw refuse('submission-malformed');
      const input = readInput(command.input, raw);
      begin();
      try {
        await insist(command.allow as Right<unknown>, actor, input);
        const isRepeated = command.prepare !== undefined && given !== undefined && (await isKnown(submission.toLowerCase()));
        let prepared = isRepeated ? NOTHING_PREPARED : await prepare(command as AnyCommand, input, actor);
        for (let tried = 1; ; tried += 1) {
          try {
            return (await attempt(command as AnyCommand, input, actor, submission.toLowerCase(), prepared)) as never;
          } catch (error) {
            if (error instanceof NotPrepared) {
              prepared = await prepare(command as AnyCommand, input, actor);
              continue;
            }
            if (error instanceof AlreadyDone) {
              return { answer: error.answer, submission, head: undefined, repeated: true } as never;
            }
            const mayPass = isClash(error) || (isTaken(error) && tried === 1);
            if (!mayPass || tried >= CLASHES_BEFORE_GIVING_UP) throw error;
          }
        }
      } catch (error) {
        // The answer to the commit may be what was lost: the same submission sent again finds out.
        throw refusalFrom(error) ?? error;
      } finally {
        underWay -= 1;
      }
    },
    async ask(query, { input: raw, actor }) {
      const input = readInput(query.input, raw) as z.output<typeof query.input>;
      try {
        await insist(query.allow as Right<unknown>, actor, input);
        return await query.run({ db, input, actor, now: now(), catalogue });
      } catch (error) {
        throw refusalFrom(error) ?? error;
      }
    },
    async may(what, { input: raw, actor }) {
      const read = what.input.safeParse(raw);
      try {
        return read.success && (await holds(what.allow as Right<unknown>, actor, read.data));
      } catch (error) {
        throw refusalFrom(error) ?? error;
      }
    },
  };
  return spine;
}
