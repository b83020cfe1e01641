import type { HeadsBody } from './verify.ts';

declare module '#platform/database.ts' {
  interface Tables {
    'journal.signed_heads': {
      day: string;
      body: HeadsBody;
      signature: string;
      key_id: string;
      signed_at: Date;
    };
  }
}
