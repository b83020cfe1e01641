import type { Writing } from './database.ts';
import { type EntryRow, type LockedHead, lockStream } from './journal.ts';
import type { Streams } from './stream.ts';

/** The streams that one transaction holds. */
export interface HeldStreams {
  /** Where the stream stands; it is locked if it was not yet, until the transaction ends. */
  lock(stream: string): Promise<LockedHead>;
  /** That an entry was appended. */
  grown(last: Omit<EntryRow, 'position'>): void;
}

/**
 * Locks streams in one order, that of the catalogue, so that no two transactions wait for one another.
 * @throws Error for a stream that no slice has declared; with `insistOnOrder` also for one that comes before one that is held.
 */
export function holdStreams(
  tx: Writing, streams: Streams, { insistOnOrder, first }: { readonly insistOnOrder: boolean; readonly first: LockedHead | undefined },
): HeldStreams {
  const held = new Map<string, LockedHead>();
  let last: string | undefined;
  if (first) take(first);

  function take(head: LockedHead): void {
    held.set(head.stream, head);
    last = head.stream;
  }

  return {
    async lock(stream) {
      const before = held.get(stream);
      if (before) return before;
      if (last !== undefined && streams.compare(stream, last) < 0 && insistOnOrder) {
        throw new Error(`"${stream}" is locked after "${last}", which comes later in the catalogue. Let the command name it in alsoHolds, or change the order of the slice's streams.`);
      }
      if (!streams.declarationOf(stream)) throw new Error(`No slice has declared the stream "${stream}".`);
      take(await lockStream(tx, stream));
      return held.get(stream)!;
    },
    grown({ stream, number, hash, at }) {
      held.set(stream, { stream, number, hash, at });
    },
  };
}
