import type { HeadsBody } from './signed-heads.ts';

declare module '#platform/database.ts' {
  interface Tables {
    'journal.signed_heads': {
      /** 1, 2, 3 … in the order of signing. */
      number: number;
      /** Of the clock that was asked: it may have run ahead. */
      day: string;
      body: HeadsBody;
      signature: string;
      key_id: string;
      signed_at: Date;
    };
    /** Up to which entry each public stream is signed. */
    'journal.signed_up_to': { stream: string; number: number };
  }
}
