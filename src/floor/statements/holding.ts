import { sha256 } from '#platform/canonical.ts';
import type { Reading } from '#platform/database.ts';
import type { EntryRow } from '#platform/journal.ts';
import type { Departure, PublishedCheck } from '#platform/slice.ts';
import { hashWithTitle } from './keep-text.ts';

interface Proof {
  readonly sha256: string;
  /** Left out in entries from before titles were proven. */
  readonly sha256WithTitle?: string | undefined;
}

interface Text {
  readonly language: string;
  readonly version: number;
  readonly title: string | null;
  readonly text: string;
  readonly sha256: string;
}

type Proven = Partial<Proof> & { readonly statement?: string; readonly language?: string; readonly version?: number };

const KINDS = ['floor.statement-filed', 'floor.statement-corrected', 'floor.statement-delivered', 'floor.statement-embargo-lifted', 'floor.statements-given-in-writing', 'floor.statements-archived'];
/** An entry of these makes a statement public, at once or at the moment it names. */
const PUBLISHING = ['floor.statement-delivered', 'floor.statement-embargo-lifted', 'floor.statements-given-in-writing', 'floor.statements-archived'];

/** What an entry proves, each text under its statement, language and version. */
function* proofsIn({ kind, data }: Pick<EntryRow, 'kind' | 'data'>): Generator<readonly [string, Proof]> {
  if (!KINDS.includes(kind)) return;
  const own = data as Proven & { readonly texts?: readonly Proven[]; readonly statements?: readonly (Proven & { readonly texts?: readonly Proven[] })[] };
  for (const one of [own, ...(own.statements ?? [])]) {
    for (const text of [one, ...(one.texts ?? [])]) {
      if (text.sha256 === undefined || text.language === undefined) continue;
      // An archived text is the first of its language.
      yield [`${one.statement} ${text.language} ${text.version ?? 1}`, { sha256: text.sha256, sha256WithTitle: text.sha256WithTitle }];
    }
  }
}

/** The statements that an entry is about. */
const namedIn = ({ data }: Pick<EntryRow, 'data'>): string[] =>
  [data, ...((data['statements'] ?? []) as Record<string, unknown>[])].flatMap((one) => (typeof one['statement'] === 'string' ? [one['statement']] : []));

/** One text may be named by several entries: what any of them says of its title counts. */
function keepProof(proofs: Map<string, Proof>, [key, proof]: readonly [string, Proof]): void {
  const known = proofs.get(key);
  if (known === undefined || known.sha256WithTitle === undefined) proofs.set(key, proof);
}

function faultOf(proof: Proof | undefined, { language, version, title, text, sha256: stated }: Text): string | undefined {
  const which = `its text in ${language}, version ${version}`;
  if (proof === undefined) return `${which}, is named by no entry`;
  if (sha256(text) !== proof.sha256) return `${which}, is not the one that was filed`;
  if (stated !== proof.sha256) return `${which}, states another hash than its entry`;
  if (proof.sha256WithTitle !== undefined && hashWithTitle(title, text) !== proof.sha256WithTitle) return `${which}, has another title than it was filed with`;
  return undefined;
}

/** Whether each text is the one that was filed, and each statement that everybody may read was made public. One meeting at a time. */
export async function* textsHold(db: Reading): AsyncGenerator<Departure> {
  const meetings = await db.selectFrom('floor.statements').select('meeting').distinct().orderBy('meeting').execute();
  for (const { meeting } of meetings) {
    const statements = await db.selectFrom('floor.statements').select(['id', 'public_from', 'delivered_at']).where('meeting', '=', meeting).orderBy('id').execute();
    const streams = [`texts/${meeting}`, `meeting/${meeting}`, ...statements.map(({ id }) => `statement/${id}`)];
    const proofs = new Map<string, Proof>();
    const said = new Set<string>();
    const moments = new Set<string>();
    for (const entry of await db.selectFrom('journal.entries').select(['kind', 'data', 'at']).where('stream', 'in', streams).where('kind', 'in', KINDS).execute()) {
      for (const proof of proofsIn(entry)) keepProof(proofs, proof);
      for (const one of namedIn(entry)) for (const moment of [entry.data['publicFrom'], entry.at.toISOString()]) moments.add(`${one} ${String(moment)}`);
      if (!PUBLISHING.includes(entry.kind)) continue;
      for (const one of namedIn(entry)) said.add(one);
    }
    for (const { id, delivered_at: deliveredAt, public_from: publicFrom } of statements) {
      const stream = `statement/${id}`;
      if (deliveredAt !== null && !said.has(id)) yield { stream, says: 'is marked as delivered, and no entry says so' };
      if (publicFrom !== null && !moments.has(`${id} ${publicFrom.toISOString()}`)) yield { stream, says: `may be read by everybody from ${publicFrom.toISOString()}, and no entry says so` };
      const texts = await db.selectFrom('floor.statement_texts').select(['language', 'version', 'title', 'body as text', 'sha256']).where('statement', '=', id).execute();
      for (const text of texts) {
        const says = faultOf(proofs.get(`${id} ${text.language} ${text.version}`), text);
        if (says !== undefined) yield { stream, says };
      }
      const there = new Set(texts.map(({ language, version }) => `${id} ${language} ${version}`));
      for (const key of proofs.keys()) if (key.startsWith(`${id} `) && !there.has(key)) yield { stream, says: `a text that was filed is not there (${key.slice(id.length + 1)})` };
    }
  }
}

/** The same of `statements/<statement>.json`, by what is on the public record. */
export function checkPublishedTexts(): Pick<PublishedCheck, 'take'> & { fault(value: unknown): string | undefined } {
  const proofs = new Map<string, Proof>();
  return {
    take(entry) {
      for (const proof of proofsIn(entry)) keepProof(proofs, proof);
    },
    fault(value) {
      const { statement, texts } = value as { readonly statement: string; readonly texts: readonly Text[] };
      for (const text of texts) {
        const says = faultOf(proofs.get(`${statement} ${text.language} ${text.version}`), text);
        if (says !== undefined) return says;
      }
      return undefined;
    },
  };
}
