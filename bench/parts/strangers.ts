// Strangers who ask without a pause, each on a line of its own, for a page under an address that nobody has asked for before.
import { Agent, get } from 'node:http';
import { answering } from './child.ts';

export interface Strangers {
  readonly port: number;
  /** The address, to which something made up is added. */
  readonly address: string;
  /** How many there are from now on. */
  readonly count: number;
}

let current: Strangers = { port: 0, address: '/', count: 0 };
let asking = 0;
let answered = 0;
let made = 0;
const agent = new Agent({ keepAlive: true, maxSockets: 1000 });

async function stranger(number: number): Promise<void> {
  asking += 1;
  while (number < current.count) {
    const { port, address } = current;
    made += 1;
    await new Promise<void>((resolve) => {
      get({ host: '127.0.0.1', port, agent, path: `${address}${made.toString(36)}x${process.pid}`, headers: { 'accept-language': 'en', 'accept-encoding': 'br' } }, (response) => {
        response.resume().on('end', resolve).on('error', () => resolve());
        answered += 1;
      }).on('error', () => resolve());
    });
  }
  asking -= 1;
}

answering(async (question: Strangers) => {
  const isMore = question.count > current.count;
  const from = current.count;
  if (from === 0) answered = 0;
  current = question;
  if (isMore) for (let number = from; number < question.count; number += 1) void stranger(number);
  else while (asking > question.count) await new Promise((resolve) => setTimeout(resolve, 10));
  return { answered };
});
