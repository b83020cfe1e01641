import { setTimeout as pause } from 'node:timers/promises';
import type { SpeakersList } from '#floor/queries/speakers-list.ts';
import { type Asking, get, post } from './asking.ts';
import { MEETING } from './world.ts';

interface Receipt {
  readonly answer: { readonly turn: string };
  readonly head: { readonly number: number };
}

/** What a while of commands came to. Durations are in milliseconds. */
export interface Sent {
  /** Of each command of a delegation, from the moment at which it was due. */
  readonly delegations: readonly number[];
  /** Of each command of the chair, from her press of the button. */
  readonly chair: readonly number[];
  /** The highest number that the meeting's stream had in an answer, and when the last command was answered. */
  readonly last: number;
  readonly answeredAt: number;
}

export interface Room {
  /** One command: a party goes on the list or, where more than half of them are on it, the newest of these off it. */
  change(): Promise<number>;
  /**
   * Commands that arrive steadily: each begins at its moment, whether or not those before are done. Every so many of
   * them is the chair's: in turn she gives the floor to whoever is next and ends the turn.
   */
  steadily(what: { aSecond: number; seconds: number; chairEvery?: number }): Promise<Sent>;
  /** Where commands go from now on: to each in turn, the chair's to the first. */
  move(askings: readonly Asking[]): void;
}

export const now = (): number => Number(process.hrtime.bigint()) / 1e6;

const input = encodeURIComponent(JSON.stringify({ meeting: MEETING }));

/** Whoever sends commands to one meeting, given the parties that are not on its list. */
export function openRoom(askings: readonly Asking[], parties: readonly string[]): Room {
  const off = [...parties];
  const on: { readonly party: string; readonly turn: string }[] = [];
  let speaking: { readonly party: string | undefined; readonly turn: string } | undefined;
  let made = 0;

  const send = (asking: Asking, command: string, what: object): Promise<Receipt> =>
    post<Receipt>(asking, `/api/v1/${command}`, { meeting: MEETING, ...what });

  async function change(): Promise<number> {
    const asking = askings[made++ % askings.length]!;
    const newest = on.length > off.length ? on.pop() : undefined;
    if (newest) {
      const receipt = await send(asking, 'floor.withdraw', { turn: newest.turn });
      off.push(newest.party);
      return receipt.head.number;
    }
    const party = off.shift()!;
    const receipt = await send(asking, 'floor.add', { party });
    on.push({ party, turn: receipt.answer.turn });
    return receipt.head.number;
  }

  /** Tells `took` how long each press took; one that the room has overtaken is answered with a refusal, and made again. */
  async function direct(took: (milliseconds: number) => void): Promise<number> {
    const asking = askings[0]!;
    if (speaking) {
      const { party, turn } = speaking;
      const pressed = now();
      const receipt = await send(asking, 'floor.end', { turn });
      took(now() - pressed);
      speaking = undefined;
      if (party) off.push(party);
      return receipt.head.number;
    }
    for (;;) {
      const { answer } = await get<{ answer: SpeakersList }>(asking, `/api/v1/floor.speakers-list?input=${input}`);
      const next = answer.waiting[0];
      if (!next && off.length > 0) return change();
      const place = on.findIndex(({ turn }) => turn === next?.turn);
      if (!next || (place < 0 && parties.includes(next.party))) {
        // That turn is coming or going at this moment.
        await pause(10);
        continue;
      }
      const ours = place < 0 ? undefined : on.splice(place, 1)[0]!;
      const pressed = now();
      const receipt = await send(asking, 'floor.give', { turn: next.turn, ending: answer.speaking?.turn ?? null }).catch((error: Error) => {
        if (/ answered 409: /.test(error.message)) return undefined;
        throw error;
      });
      took(now() - pressed);
      if (!receipt) {
        if (ours) on.unshift(ours);
        continue;
      }
      speaking = { turn: next.turn, party: ours?.party };
      return receipt.head.number;
    }
  }

  return {
    change,
    move(others) {
      askings = others;
    },
    async steadily({ aSecond, seconds, chairEvery }) {
      const delegations: number[] = [];
      const chair: number[] = [];
      const underWay = new Set<Promise<void>>();
      let last = 0;
      let answeredAt = 0;
      let directing: Promise<unknown> = Promise.resolve();
      async function act(index: number, due: number): Promise<void> {
        let number: number;
        if (chairEvery !== undefined && index % chairEvery === 0) {
          const directed = directing.then(() => direct((milliseconds) => void chair.push(milliseconds)));
          directing = directed;
          number = await directed;
        } else {
          // Every party is under way: this command waits for one, and the wait counts as its own.
          while (off.length === 0 && on.length === 0) await Promise.race(underWay);
          number = await change();
          delegations.push(now() - due);
        }
        last = Math.max(last, number);
        answeredAt = now();
      }
      const begun = now();
      for (let index = 0; index < aSecond * seconds; index += 1) {
        const due = begun + (index * 1000) / aSecond;
        if (due > now()) await pause(due - now());
        const one: Promise<void> = act(index, due).finally(() => underWay.delete(one));
        // Whoever awaits all of them below hears of a failure; until then it is not unhandled.
        one.catch(() => {});
        underWay.add(one);
      }
      await Promise.all(underWay);
      return { delegations, chair, last, answeredAt };
    },
  };
}
