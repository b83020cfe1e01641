import type { Generated } from 'kysely';
import type { Document } from './document.ts';
import type { RelationKind } from './relations.ts';

export type TargetKind = 'symbol' | 'document' | 'mechanism' | 'meeting';

declare module '#platform/database.ts' {
  interface Tables {
    'library.documents': {
      slug: string;
      /** Canonical spelling. */
      symbol: string | null;
      sort_key: string;
      kind: string;
      /** Code of the body by the symbol: `A`, `A/C.2`; null where there is no symbol. */
      body: string | null;
      session: number | null;
      /** Adopted, else published, as exact as known; empty where neither is known. */
      dated: string;
      languages: string[];
      /** Written and matched in SQL only. */
      search: string;
      record: Document;
      catalogued_at: Date;
      /** In whose name: places of the record, mechanisms as a rule. Empty where an administrator or the software catalogued it. */
      kept_by: Generated<string[]>;
    };
    'library.relations': {
      document: string;
      /** Order in the record, from 0. */
      place: number;
      kind: RelationKind;
      target_kind: TargetKind;
      /** Canonical symbol, or slug. */
      target: string;
    };
  }
}
