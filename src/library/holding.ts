import { canonical, sha256 } from '#platform/canonical.ts';
import type { Reading } from '#platform/database.ts';
import { differing, isSameJson, newestOfEach } from '#platform/recorded.ts';
import type { Departure, PublishedCheck } from '#platform/slice.ts';
import { targetOf } from './catalogue.ts';
import type { Document } from './document.ts';
import { documentCatalogued, recordRenewed } from './entries.ts';

const KINDS = [documentCatalogued.kind, recordRenewed.kind];

/** Whether the library says what was catalogued: each record, and its relations, are those of its newest entry. */
export async function* holds({ db }: { readonly db: Reading }): AsyncGenerator<Departure> {
  const seen = new Set<string>();
  for await (const { stream, data } of newestOfEach(db, KINDS)) {
    const slug = String(data['document']);
    seen.add(slug);
    const record = data['record'] as Document;
    const row = await db.selectFrom('library.documents').select(['record', 'symbol', 'kind']).where('slug', '=', slug).executeTakeFirst();
    if (!row) {
      yield { stream, says: 'was catalogued and is not in the library' };
      continue;
    }
    const wrong = differing({ record, symbol: record.symbol, kind: record.kind }, row);
    if (wrong.length > 0) yield { stream, says: `its record in the library is not the one that was catalogued (${wrong.join(', ')})` };
    const relations = await db.selectFrom('library.relations').select(['kind', 'target_kind', 'target']).where('document', '=', slug).orderBy('place').execute();
    const expected = record.relations.map((relation) => ({ kind: relation.kind, target_kind: targetOf(relation).kind, target: targetOf(relation).id }));
    if (!isSameJson(relations, expected)) yield { stream, says: 'its relations in the library are not those of its record' };
  }
  for (const { slug } of await db.selectFrom('library.documents').select('slug').orderBy('slug').execute()) {
    if (!seen.has(slug)) yield { stream: `document/${slug}`, says: 'is in the library and was never catalogued' };
  }
}

/** The same of `documents/<short name>.json`. */
export function checkPublished(): PublishedCheck {
  const catalogued = new Map<string, string>();
  return {
    paths: /^documents\/[a-z0-9-]+\.json$/,
    take({ kind, data }) {
      if (KINDS.includes(kind)) catalogued.set(String(data['document']), sha256(canonical(data['record'])));
    },
    fault(path, value) {
      const known = catalogued.get(path.slice('documents/'.length, -'.json'.length));
      if (known === undefined) return 'no entry says that this document was catalogued';
      const { relationsBothWays: _, ...record } = value as Record<string, unknown>;
      return sha256(canonical(record)) === known ? undefined : 'is not the record that was catalogued';
    },
  };
}
