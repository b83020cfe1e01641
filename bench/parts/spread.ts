import { setTimeout as pause } from 'node:timers/promises';
import { type Asking, post } from './asking.ts';
import type { Part } from './child.ts';
import type { ListenersQuestion, Reached } from './live-listeners.ts';
import { now } from './room.ts';
import { MEETING } from './world.ts';

/** What the listeners listen to: the list of speakers of the meeting. */
export const LIVE = `/live/floor.speakers-list?input=${encodeURIComponent(JSON.stringify({ meeting: MEETING }))}`;

export type Listeners = Part<ListenersQuestion, Reached | { joined: number }>;

const PATIENCE_MILLISECONDS = 30_000;
const WARM_UP = 3;

export interface Spread {
  /** Milliseconds until the last listener had the event. */
  readonly sinceSent: number;
  readonly sinceAnswered: number;
  readonly event: string;
}

export interface Round {
  readonly ours: Spread;
  readonly bare: Spread;
}

export const reached = (listeners: Listeners, number: number): Promise<Reached> =>
  listeners.ask<Reached>({ reach: number, patienceMilliseconds: PATIENCE_MILLISECONDS });

/** @throws Error where a listener did not get it. */
async function spread(listeners: Listeners, send: () => Promise<number>): Promise<Spread> {
  const sent = now();
  const number = await send();
  const answered = now();
  const { lastAt, without, event } = await reached(listeners, number);
  if (without > 0) throw new Error(`${without} listeners did not get event ${number}.`);
  return { sinceSent: lastAt - sent, sinceAnswered: Math.max(0, lastAt - answered), event };
}

const numberOf = (event: string): number => Number(/^id: (\d+)/.exec(event)![1]);

/** The bare server writes an event to its listeners, as it is. @throws Error where one of them did not get it. */
export async function spreadBare(bare: Asking, listeners: Listeners, event: string): Promise<Spread> {
  const bytes = Buffer.from(event);
  const told = await spread(listeners, async () => {
    await post(bare, '/', bytes);
    return numberOf(event);
  });
  if (told.event !== event) throw new Error('The bare server told its listeners something else.');
  return told;
}

/** Commands that do not overlap, each followed by the bare server's telling of the very same event. */
export async function inTurn(
  rounds: number, ours: { listeners: Listeners; change: () => Promise<number> }, bare: { listeners: Listeners; asking: Asking },
): Promise<Round[]> {
  const measured: Round[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const own = await spread(ours.listeners, ours.change);
    const other = await spreadBare(bare.asking, bare.listeners, own.event);
    if (round >= 0) measured.push({ ours: own, bare: other });
    await pause(100);
  }
  return measured;
}

export const sinceAnswered = (rounds: readonly Round[]): [ours: number, bare: number][] => rounds.map(({ ours, bare }) => [ours.sinceAnswered, bare.sinceAnswered]);
export const sinceSent = (rounds: readonly Round[]): [ours: number, bare: number][] => rounds.map(({ ours, bare }) => [ours.sinceSent, bare.sinceSent]);
