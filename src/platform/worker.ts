import { Logger, parseCronItems, type Runner, run as startRunner, runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { readInput } from './input.ts';
import type { Spine } from './spine.ts';

/** Prepares the tables of the job queue. Must run before the first command. */
export async function prepareJobs(pool: pg.Pool): Promise<void> {
  await runMigrations({ pgPool: pool, logger: troublesOnly(() => {}) });
}

const troublesOnly = (log: (line: string) => void): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log(message);
  });

/** Runs jobs in this process. Several processes may: each job is taken by one. */
export async function startWorker(spine: Spine, pool: pg.Pool, log: (line: string) => void): Promise<Runner> {
  const definitions = [...spine.catalogue.jobs.values()];
  const runner = await startRunner({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: troublesOnly((line) => log(`jobs: ${line}`)),
    parsedCronItems: parseCronItems(definitions.filter((job) => job.every).map((job) => ({ task: job.name, match: job.every! }))),
    taskList: Object.fromEntries(
      definitions.map((job) => [
        job.name,
        async (payload: unknown) => {
          const { _cron, ...given } = (payload ?? {}) as Record<string, unknown>;
          await job.run({ spine, input: readInput(job.input, given), log: (line) => log(`${job.name}: ${line}`) });
        },
      ]),
    ),
  });
  return runner;
}
