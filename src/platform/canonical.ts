import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The one spelling of a JSON value (RFC 8785), over which hashes and signatures are made. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON values have a canonical form.');
  return text;
}

/** SHA-256 in lower-case hexadecimal, 64 characters. */
export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
