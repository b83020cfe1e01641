import { createHash } from 'node:crypto';

/** A paper as it was set, to be handed out again as long as nothing about it has changed. */
export interface KeptPaper {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Quoted, as the header ETag has it: of these very bytes. */
  readonly tag: string;
}

/**
 * Keeps the last papers that were set: a public paper must not be a cheap way to keep the processor busy. Who asks for one
 * that is just being set waits for that one.
 */
export interface PaperKeeper {
  /**
   * The paper under a key, set by `make` where there is none or it is older than `forMilliseconds`. The key says of what it
   * is and at which number of the record, so a change of the record is never waited for.
   */
  get(key: string, forMilliseconds: number, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<KeptPaper>;
}

const MOST_PAPERS = 200;
const MOST_BYTES = 32 * 1024 * 1024;

export function keepPapers(now: () => number = () => performance.now()): PaperKeeper {
  const kept = new Map<string, KeptPaper & { readonly at: number }>();
  const underWay = new Map<string, Promise<KeptPaper>>();
  let bytes = 0;

  function drop(key: string): void {
    bytes -= kept.get(key)?.bytes.length ?? 0;
    kept.delete(key);
  }

  async function setAnew(key: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<KeptPaper> {
    const made = await make();
    const paper = { bytes: made, tag: `"${createHash('sha256').update(made).digest('hex').slice(0, 32)}"`, at: now() };
    drop(key);
    kept.set(key, paper);
    bytes += made.length;
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_PAPERS && bytes <= MOST_BYTES) break;
      drop(oldest);
    }
    return paper;
  }

  return {
    async get(key, forMilliseconds, make) {
      const found = kept.get(key);
      if (found && now() - found.at < forMilliseconds) {
        // Back to the end: what is asked for again goes last.
        kept.delete(key);
        kept.set(key, found);
        return found;
      }
      const running = underWay.get(key);
      if (running) return running;
      const making = setAnew(key, make).finally(() => underWay.delete(key));
      underWay.set(key, making);
      return making;
    },
  };
}
