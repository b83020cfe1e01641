import { setPriority } from 'node:os';
import type { Paper } from './paper.ts';
import { createTypesetter } from './typesetter.ts';

/** Sets one paper after another for the process that started it, and gives way to everything else on the machine. */
setPriority(10);
const typesetter = createTypesetter();
const send = (answer: Answer): void => void process.send!(answer);

export type Answer = {
  /** Of this process, in bytes. */
  readonly memory: number;
} & ({ readonly bytes: Uint8Array<ArrayBuffer> } | { readonly fault: string });

process.on('message', (paper: Paper) => {
  try {
    const bytes = typesetter.setPdf(paper);
    send({ bytes, memory: process.memoryUsage.rss() });
  } catch (error) {
    send({ fault: error instanceof Error ? error.message : String(error), memory: process.memoryUsage.rss() });
  }
});
