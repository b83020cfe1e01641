import type { z } from 'zod';
import { openCatalogue } from '../../src/catalogue.ts';
import { system } from '#platform/actor.ts';
import type { Command } from '#platform/command.ts';
import type { Database } from '#platform/database.ts';
import type { InputSchema } from '#platform/input.ts';
import { createSpine, type Spine } from '#platform/spine.ts';
import { scenarioPerson } from '#scenarios/people.ts';

/** An installation that is lived through by the clock that stands here: what happens in it is of one sequence and invented. */
export interface Life {
  readonly spine: Spine;
  readonly db: Database;
  now(): Date;
  wait(minutes: number, seconds?: number): void;
  /** Goes on at this hour (UTC) of the next day. */
  nextDay(hour: number): void;
  /** Carries a command out as somebody of the scenario (`chair`, `kenya` …) or as `system`. */
  do<S extends InputSchema, Answer>(who: string, command: Command<string, S, Answer>, input: z.input<S>): Promise<Answer>;
}

export function beginLife(db: Database, begins: string): Life {
  let at = Date.parse(begins);
  const spine = createSpine({ db, catalogue: openCatalogue(), now: () => new Date(at) });
  return {
    spine,
    db,
    now: () => new Date(at),
    wait: (minutes, seconds = 0) => void (at += minutes * 60_000 + seconds * 1000),
    nextDay: (hour) => void (at = (Math.floor(at / 86_400_000) + 1) * 86_400_000 + hour * 3_600_000),
    async do(who, command, input) {
      const actor = who === 'system' ? system('kept') : { kind: 'person' as const, id: scenarioPerson(who).account };
      return (await spine.run(command, { input, actor })).answer;
    },
  };
}
