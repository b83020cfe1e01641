import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from 'hono';
import { STRANGER } from '#platform/actor.ts';
import { refuse } from '#platform/refusals.ts';
import type { Spine } from '#platform/spine.ts';
import type { Env } from './request.ts';

/** How many answers are worked on at once: of strangers and of people who are signed in, of all of them and of one address or person. */
const STRANGERS = { all: 3, one: 2 } as const;
const PEOPLE = { all: 8, one: 3 } as const;
/** Who would come behind so many is told to come again. */
const MOST_WAITING = 500;
const TRY_AGAIN_SECONDS = 5;
/** What is drawn for strangers gives way to commands, and is not put off for ever where one follows the other. */
const LONGEST_WAY_MILLISECONDS = 500;
const LOOKED_AGAIN_MILLISECONDS = 4;

/**
 * Places at which answers are worked on: a page drawn, a query asked. However many people read, the database and the
 * process stay free for those who act. Strangers and people wait each among themselves; whoever has waited longest is next,
 * those left out whose own have their share already.
 */
export interface Places {
  /**
   * Works at a place. What is for strangers begins while no command is under way, if that comes soon enough.
   * @throws Refusal 503 where too many wait, or nobody wants the answer any more.
   */
  take<T>(c: Context<Env>, work: () => Promise<T>, isWanted?: () => boolean): Promise<T>;
  /** For work at a place: waits as its beginning did. */
  giveWay(c: Context<Env>): Promise<void>;
  readonly counts: { readonly working: number; readonly waiting: number; readonly worked: number };
}

/** Whether whoever asked is not there any more. */
export const isGone = (c: Context<Env>): boolean => c.env?.outgoing?.destroyed === true;

interface Side {
  readonly most: { readonly all: number; readonly one: number };
  /** How many places each has who has any. */
  readonly working: Map<string, number>;
  readonly waiting: { readonly who: string; readonly enter: () => void }[];
}

const sideOf = (most: Side['most']): Side => ({ most, working: new Map(), waiting: [] });
const sum = ({ working }: Side): number => [...working.values()].reduce((all, one) => all + one, 0);

const hasRoom = (side: Side, who: string): boolean => sum(side) < side.most.all && (side.working.get(who) ?? 0) < side.most.one;

const seat = (side: Side, who: string): void => void side.working.set(who, (side.working.get(who) ?? 0) + 1);

async function enter(side: Side, who: string): Promise<void> {
  if (hasRoom(side, who)) return seat(side, who);
  if (side.waiting.length >= MOST_WAITING) throw refuse('too-busy', { n: TRY_AGAIN_SECONDS });
  await new Promise<void>((resolve) => side.waiting.push({ who, enter: resolve }));
}

/** The place is handed on at once, so that nobody who comes now takes it from those who wait. */
function leave(side: Side, who: string): void {
  const others = side.working.get(who)! - 1;
  if (others > 0) side.working.set(who, others);
  else side.working.delete(who);
  const next = side.waiting.findIndex((one) => hasRoom(side, one.who));
  if (next < 0) return;
  const [one] = side.waiting.splice(next, 1);
  seat(side, one!.who);
  one!.enter();
}

export function createPlaces(spine: Pick<Spine, 'underWay'>): Places {
  const strangers = sideOf(STRANGERS);
  const people = sideOf(PEOPLE);
  let worked = 0;

  const isStranger = (c: Context<Env>): boolean => (c.get('reader')?.actor.kind ?? 'stranger') === 'stranger';

  async function giveWay(c: Context<Env>): Promise<void> {
    if (!isStranger(c)) return;
    const until = performance.now() + LONGEST_WAY_MILLISECONDS;
    while (spine.underWay > 0 && performance.now() < until) await pause(LOOKED_AGAIN_MILLISECONDS);
  }

  return {
    get counts() {
      return { working: sum(strangers) + sum(people), waiting: strangers.waiting.length + people.waiting.length, worked };
    },
    giveWay,
    async take(c, work, isWanted = () => !isGone(c)) {
      // Work that is part of other work has its place.
      if (c.get('hasPlace')) return work();
      const { actor } = c.get('reader') ?? { actor: STRANGER };
      const [side, who] = actor.kind === 'stranger' ? [strangers, c.get('connection') ?? ''] as const : [people, actor.id] as const;
      await enter(side, who);
      try {
        if (!isWanted()) throw refuse('too-busy', { n: TRY_AGAIN_SECONDS });
        await giveWay(c);
        c.set('hasPlace', true);
        worked += 1;
        return await work();
      } finally {
        c.set('hasPlace', false);
        leave(side, who);
      }
    },
  };
}
