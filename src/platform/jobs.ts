import { sql } from 'kysely';
import type { z } from 'zod';
import type { Writing } from './database.ts';
import type { InputSchema } from './input.ts';
import type { Spine } from './spine.ts';

/** Work for after the transaction, kept in the database until it is done. */
export interface JobRequest {
  readonly job: string;
  readonly payload: Record<string, unknown>;
  /** Not before this moment. */
  readonly runAt?: Date;
  /** A later request under the same key replaces one that has not started. */
  readonly key?: string;
}

export interface JobDefinition<S extends InputSchema = InputSchema> {
  /** `slice.verb` */
  readonly name: string;
  readonly input: S;
  /** Five-field cron expression in UTC for work that recurs. */
  readonly every?: string;
  /**
   * Runs again after a failure, with growing pauses, at most 25 times. What the record tells it changes through commands;
   * it may write its slice's tables where there is nothing to tell: what has run out is deleted, what was sent is noted.
   */
  readonly run: (context: { readonly spine: Spine; readonly input: z.output<S>; readonly log: (line: string) => void }) => Promise<void>;
}

export const defineJob = <S extends InputSchema>(definition: JobDefinition<S>): JobDefinition<S> => definition;

/** A job request that joins the transaction: it runs if and only if the command happened. */
export const requestJob = <S extends InputSchema>(
  job: JobDefinition<S>,
  payload: z.input<S>,
  when: Pick<JobRequest, 'runAt' | 'key'> = {},
): JobRequest => ({ job: job.name, payload, ...when });

export async function enqueue(db: Writing, request: JobRequest): Promise<void> {
  await sql`select graphile_worker.add_job(${request.job}, payload => ${JSON.stringify(request.payload)}::json,
    run_at => ${request.runAt ?? null}::timestamptz, job_key => ${request.key ?? null})`.execute(db);
}
