import type { z } from 'zod';
import { type Actor, referenceTo } from './actor.ts';
import { canonical, sha256 } from './canonical.ts';
import type { Clock } from './clock.ts';
import type { AnyCommand, AnyQuery, Command, Query } from './command.ts';
import { type Database, isClash, isTaken, type Reading, refusalFrom, type Writing } from './database.ts';
import type { Fact } from './entry.ts';
import { newId } from './ids.ts';
import { type InputSchema, readInput } from './input.ts';
import { enqueue } from './jobs.ts';
import { append, chain, claimAndLock, type EntryRow, type Head } from './journal.ts';
import { holdStreams, type HeldStreams } from './held-streams.ts';
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
   * Runs a command: parse → rights → prepare → begin → claim the submission and lock the streams → rights again, where time
   * has passed → run → entries, told with them → reactions → jobs → commit. From the beginning on it is one transaction: if any
   * part fails, nothing happened. What a command prepares is done once, also where the transaction clashes with another and
   * is tried again.
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
/** A right that was looked at longer ago is looked at again under the lock: who waited may have lost it meanwhile. */
const RIGHT_HOLDS_MILLISECONDS = 25;
/** What is only read waits for nobody's lock. As long as a live line may outlive the right to it. */
const RIGHT_TO_READ_HOLDS_MILLISECONDS = 1000;

const laterOf = (moment: Date, other: Date | null): Date => (other !== null && other > moment ? other : moment);

class AlreadyDone {
  readonly answer: unknown;
  constructor(answer: unknown) {
    this.answer = answer;
  }
}

/** The submission was known when it was looked at, so nothing was prepared, and is not any more. */
class NotPrepared {}
const NOTHING_PREPARED = Symbol('nothing prepared');

interface SpineParts {
  readonly db: Database;
  readonly catalogue: Catalogue;
  readonly now: Clock;
  /** Whether a transaction that locks streams out of their order fails: in tests it does. */
  readonly insistOnOrder?: boolean;
}

export function createSpine({ db, catalogue, now, insistOnOrder = false }: SpineParts): Spine {
  async function holds(right: Right<unknown>, actor: Actor, input: unknown, through: Reading = db): Promise<boolean> {
    return actor.kind === 'system' || right.holds({ db: through, actor, input });
  }

  async function insist(right: Right<unknown>, actor: Actor, input: unknown, through: Reading = db): Promise<void> {
    if (await holds(right, actor, input, through)) return;
    if (actor.kind === 'stranger') throw refuse('sign-in-first');
    const { code, status, words } = refuse('not-yours-to-do');
    const naming = LANGUAGES.map((language) => [language, String(words[language]).replace('{who}', String(right.words[language]))]);
    throw new Refusal(code, status, Object.fromEntries(naming) as Record<Language, string>);
  }

  /** @throws Refusal where the session, token or account by which she was known longer ago has ended. */
  async function insistStillKnown(actor: Actor, fresh: number, through: Reading = db): Promise<void> {
    if (actor.kind === 'person' && (await actor.stillHolds?.(through, fresh)) === false) throw refuse('sign-in-first');
  }

  /** Answers what the reactions recorded, and what was recorded in answer to that. */
  async function react(tx: Writing, held: HeldStreams, entries: readonly Omit<EntryRow, 'position'>[], at: Date, depth = 0): Promise<Omit<EntryRow, 'position'>[]> {
    if (depth > 8) throw new Error('Reactions answer one another without end.');
    const recorded: Omit<EntryRow, 'position'>[] = [];
    for (const entry of entries) {
      for (const reaction of catalogue.reactions.get(entry.kind) ?? []) {
        const named = await reaction.stream?.({ db: tx, entry });
        if (reaction.stream && named === undefined) continue;
        const locked = named === undefined ? undefined : await held.lock(named);
        const result = await reaction.react({ db: tx, entry, now: at, head: locked });
        if (!result) continue;
        if (result.entries.length > 0) {
          if (locked && result.stream !== locked.stream) throw new Error(`The reaction "${reaction.name}" named ${locked.stream} and records on ${result.stream}.`);
          if (!reaction.records?.holds(result.stream)) throw new Error(`The reaction "${reaction.name}" records on ${result.stream}, which it does not declare.`);
          checkFacts(result.entries);
          const head = locked ?? (await held.lock(result.stream));
          const more = chain(head, result.entries, { at: laterOf(at, head.at), actor: `reaction/${reaction.name}`, submission: entry.submission });
          await append(tx, more);
          held.grown(more.at(-1)!);
          recorded.push(...more, ...(await react(tx, held, more, at, depth + 1)));
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
    allowedAt: number,
  ): Promise<{ readonly receipt: Receipt<unknown>; readonly whenKept: (() => void) | undefined }> {
    const stream = command.stream(input, actor);
    const fingerprint = sha256(canonical({ command: command.name, input: JSON.parse(JSON.stringify(input, (key, value) => (command.leavesNoTrace?.includes(key) ? undefined : value))) }));
    return db.transaction().execute(async (tx) => {
      const [first, ...others] = [stream, ...(command.alsoHolds?.(input, actor) ?? [])].toSorted(catalogue.streams.compare);
      const { claimed, head: locked } = await claimAndLock(tx, { submission, command: command.name, fingerprint, at: now(), stream: first! });
      if (!claimed) throw new AlreadyDone(await answerBefore(tx));
      if (prepared === NOTHING_PREPARED) throw new NotPrepared();
      const held = holdStreams(tx, catalogue.streams, { insistOnOrder, first: locked });
      for (const name of [first!, ...others]) await held.lock(name);
      const head = await held.lock(stream);
      await insistStillKnown(actor, RIGHT_HOLDS_MILLISECONDS, tx);
      if (performance.now() - allowedAt > RIGHT_HOLDS_MILLISECONDS) {
        await insist(command.allow as Right<unknown>, actor, input, tx);
      }
      const by = await recordedAs(tx);
      // Only now: of two commands, the one that waited for the other comes after it, whatever the clocks of their machines say.
      const at = laterOf(now(), head.at);
      const outcome = await command.run({ db: tx, input, actor, now: at, head, prepared });
      const { whenKept } = outcome;
      if (outcome.entries.length === 0) {
        await tx.updateTable('journal.submissions').set({ answer: JSON.stringify(outcome.answer ?? null), actor: by })
          .where('id', '=', submission).execute();
        for (const job of outcome.jobs ?? []) await enqueue(tx, job);
        return { receipt: { answer: outcome.answer, submission, head: undefined, repeated: false }, whenKept };
      }
      checkFacts(outcome.entries);
      const entries = chain(head, outcome.entries, { at, actor: by, submission });
      await append(tx, entries, { submission, actor: by, answer: outcome.answer });
      held.grown(entries.at(-1)!);
      const recorded = [...entries, ...(await react(tx, held, entries, at))];
      for (const job of outcome.jobs ?? []) await enqueue(tx, job);
      const last = recorded.findLast((entry) => entry.stream === stream)!;
      return { receipt: { answer: outcome.answer, submission, head: { stream, number: last.number, hash: last.hash }, repeated: false }, whenKept };
    });

    async function recordedAs(tx: Writing): Promise<string> {
      return (await command.recordedAs?.({ db: tx, input })) ?? referenceTo(actor);
    }

    /** @throws Refusal where the submission was another's, or another request. */
    async function answerBefore(tx: Writing): Promise<unknown> {
      const first = await tx.selectFrom('journal.submissions').selectAll().where('id', '=', submission).executeTakeFirst();
      if (!first || first.command !== command.name || first.fingerprint !== fingerprint) throw refuse('submission-used');
      // As it would be recorded now, or as it was before the rules said that nobody is named.
      if (first.actor !== (await recordedAs(tx)) && first.actor !== referenceTo(actor)) throw refuse('submission-used');
      return first.answer;
    }
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
        const allowedAt = performance.now();
        await insist(command.allow as Right<unknown>, actor, input);
        const isRepeated = command.prepare !== undefined && given !== undefined && (await isKnown(submission.toLowerCase()));
        let prepared = isRepeated ? NOTHING_PREPARED : await prepare(command as AnyCommand, input, actor);
        for (let tried = 1, wasTaken = false; ; tried += 1) {
          try {
            const { receipt, whenKept } = await attempt(command as AnyCommand, input, actor, submission.toLowerCase(), prepared, allowedAt);
            whenKept?.();
            return receipt as never;
          } catch (error) {
            if (error instanceof NotPrepared) {
              prepared = await prepare(command as AnyCommand, input, actor);
              continue;
            }
            if (error instanceof AlreadyDone) {
              return { answer: error.answer, submission, head: undefined, repeated: true } as never;
            }
            // Looked up again, a name that was taken meanwhile is refused in words; taken a second time, it is a fault of ours.
            const mayPass = isClash(error) || (isTaken(error) && !wasTaken);
            wasTaken ||= isTaken(error);
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
        await insistStillKnown(actor, RIGHT_TO_READ_HOLDS_MILLISECONDS);
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
