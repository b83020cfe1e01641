import { canonical, sha256 } from '#platform/canonical.ts';
import type { Spine } from '#platform/spine.ts';

/**
 * The same runner for one part of the scenario, whose commands are steps: each has a submission number that is the same
 * whenever the part is loaded. So a step that was carried out before gives its first answer, and a first start that was
 * killed half-way is finished by the next. Steps are told apart by their order: a part always takes them in the same one.
 */
export function inSteps(spine: Spine, part: string): Spine {
  let step = 0;
  const run: Spine['run'] = (command, { input, actor }) => {
    step += 1;
    return spine.run(command, { input, actor, submission: numberOf(canonical([part, step, command.name, JSON.parse(JSON.stringify(input))])) });
  };
  return Object.assign(Object.create(spine) as Spine, { run });
}

/** A UUID made of a text (RFC 9562, version 8). */
function numberOf(text: string): string {
  const hex = sha256(`scenario ${text}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Whether what has this submission number was a step: an earlier version loaded its scenario under numbers made by chance. */
export const isStep = (submission: string | null): boolean => submission?.[14] === '8';
