import { serve } from './bounded-thread.ts';

/** Work for the tests of bounded work: each kind does one thing that a thread may do. */
export type TestWork =
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'ask'; readonly text: string }
  /** Computes until another thread says that it is enough. */
  | { readonly do: 'until'; readonly enough: Int32Array }
  | { readonly do: 'for-ever' }
  | { readonly do: 'grow' }
  | { readonly do: 'deepen' }
  | { readonly do: 'fail' };

const deepen = (depth: number): number => 1 + deepen(depth + 1);

let worked = 0;

serve(async (work: TestWork, ask: (text: string) => Promise<string>): Promise<string> => {
  worked += 1;
  switch (work.do) {
    case 'say': return `${work.text} ${worked}`;
    case 'ask': return `${await ask(work.text)} ${await ask(`${work.text} again`)}`;
    case 'until': {
      let turns = 0;
      while (Atomics.load(work.enough, 0) === 0) turns += 1;
      return `${turns > 0}`;
    }
    case 'for-ever': for (;;) worked += 1;
    case 'grow': for (const kept: string[][] = []; ; ) kept.push(Array.from({ length: 10_000 }, (_, index) => `${index} ${kept.length}`));
    case 'deepen': return String(deepen(0));
    case 'fail': throw new Error('A fault of ours.');
  }
});
