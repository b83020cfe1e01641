import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';
export type Bytes = Uint8Array<ArrayBuffer>;

/** A rendering that is the same for every stranger who asks for it in the same form. */
export interface Shared {
  readonly status: number;
  readonly tag: string;
  readonly bodies: { readonly identity: Bytes; br?: Bytes; gzip?: Bytes };
  /** As the page gave them. */
  readonly headers: Readonly<Record<string, string>>;
}

/** One that is kept until something changes it. */
export interface Kept extends Shared {
  readonly key: string;
  readonly beginnings: readonly string[];
  /** When it changes by the clock, in milliseconds; `Infinity` where it does not. */
  readonly until: number;
  /** As they left, with what every layer on the way out added, name after value; known after the first time. */
  left?: Partial<Record<Encoding, { readonly whole: string[]; readonly unchanged: string[] }>>;
}

/** What a page says about the rendering it has just made. */
export interface Drawn {
  /** It holds something for this response alone. */
  readonly once: boolean;
  /** When it next changes by the clock, if it does. */
  readonly until: Date | undefined;
}

/** A way of compressing that is named with the weight 0 is refused (RFC 9110, 12.4.2). */
const REFUSED = /[^,]*;\s*q=0(?:\.0*)?\s*(?:,|$)/gi;

export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity';
  const rest = accepted.includes('=0') ? accepted.replace(REFUSED, '') : accepted;
  return /\bbr\b/.test(rest) ? 'br' : /\bgzip\b/.test(rest) ? 'gzip' : 'identity';
}

export function bodyIn({ bodies }: Shared, encoding: Encoding): Bytes {
  if (encoding === 'identity') return bodies.identity;
  // A Uint8Array: the server sends that without a stream around it.
  return (bodies[encoding] ??= new Uint8Array(
    encoding === 'br' ? brotliCompressSync(bodies.identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : gzipSync(bodies.identity),
  ));
}
