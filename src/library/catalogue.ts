import { sql } from 'kysely';
import { inWhoseName, keepsFor } from '#people/for-other-slices.ts';
import type { Actor } from '#platform/actor.ts';
import { canonical } from '#platform/canonical.ts';
import type { Writing } from '#platform/database.ts';
import type { Fact } from '#platform/entry.ts';
import type { Document } from './document.ts';
import { documentCatalogued, recordRenewed } from './entries.ts';
import { refuse } from './refusals.ts';
import { indexOf } from './searching.ts';
import { describeSymbol, parseSymbol, symbolSortKey } from './symbols.ts';
import type { TargetKind } from './tables.ts';

export interface Target {
  readonly kind: TargetKind;
  readonly id: string;
}

export function targetOf(relation: Document['relations'][number]): Target {
  if ('to' in relation) return { kind: 'symbol', id: relation.to };
  if ('toDocument' in relation) return { kind: 'document', id: relation.toDocument };
  if ('toMechanism' in relation) return { kind: 'mechanism', id: relation.toMechanism };
  return { kind: 'meeting', id: relation.toMeeting };
}

/**
 * Takes a record in, or a newer one in the place of the last; earlier ones stay in the journal.
 * Answers undefined where the record is kept already as it is. The caller holds the stream of the document.
 * @throws Refusal where the symbol or the short name belongs to another document, or the record to another mechanism.
 */
export async function catalogue(db: Writing, record: Document, actor: Actor, now: Date): Promise<Fact | undefined> {
  insistOnRelations(record);
  // Two records for one symbol would be written on two streams: the symbol has a lock of its own.
  if (record.symbol !== undefined) await sql`select pg_advisory_xact_lock(hashtextextended(${`library ${record.symbol}`}, 0))`.execute(db);
  const before = await db.selectFrom('library.documents').select(['symbol', 'record', 'kept_by']).where('slug', '=', record.slug).executeTakeFirst();
  if (before && !(await keepsFor(db, actor, before.kept_by))) throw refuse('kept-by-others', { document: record.slug });
  if (before?.symbol && before.symbol !== record.symbol) throw refuse('symbol-changed', { document: record.slug, symbol: before.symbol });
  if (record.symbol !== undefined && before?.symbol !== record.symbol) {
    const other = await db.selectFrom('library.documents').select('slug').where('symbol', '=', record.symbol).executeTakeFirst();
    if (other) throw refuse('symbol-taken', { symbol: record.symbol, document: other.slug });
  }
  if (before && canonical(before.record) === canonical(JSON.parse(JSON.stringify(record)))) return undefined;

  const row = { ...columnsOf(record), record: JSON.stringify(record) as never, catalogued_at: now };
  await db.insertInto('library.documents').values({ slug: record.slug, ...row, kept_by: await inWhoseName(db, actor) })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(row)).execute();
  await db.deleteFrom('library.relations').where('document', '=', record.slug).execute();
  const relations = record.relations.map((relation, place) => {
    const target = targetOf(relation);
    return { document: record.slug, place, kind: relation.kind, target_kind: target.kind, target: target.id };
  });
  if (relations.length > 0) await db.insertInto('library.relations').values(relations).execute();
  const fact = { document: record.slug, record: record as unknown as Record<string, unknown> };
  return before ? recordRenewed(fact) : documentCatalogued(fact);
}

function columnsOf(record: Document) {
  const parsed = record.symbol === undefined ? undefined : parseSymbol(record.symbol);
  const parts = parsed?.ok ? describeSymbol(parsed.symbol) : undefined;
  return {
    symbol: record.symbol ?? null,
    sort_key: parsed?.ok ? symbolSortKey(parsed.symbol) : `~ ${record.slug}`,
    kind: record.kind,
    body: parts?.organ.code ?? null,
    session: record.session ?? (parts?.session?.kind === 'regular' ? parts.session.number : null),
    dated: record.adoptedOn ?? record.publishedOn ?? '',
    languages: record.languages.map(({ language }) => language),
    search: indexOf(record.symbol, record.titles) as never,
  };
}

function insistOnRelations({ slug, symbol, relations }: Document): void {
  const seen = new Set<string>();
  for (const relation of relations) {
    const target = targetOf(relation);
    if ((target.kind === 'symbol' && target.id === symbol) || (target.kind === 'document' && target.id === slug)) throw refuse('relates-to-itself');
    const key = `${relation.kind} ${target.kind} ${target.id}`;
    if (seen.has(key)) throw refuse('relation-twice', { target: target.id });
    seen.add(key);
  }
}
