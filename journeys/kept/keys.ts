import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';

const seedOf = (name: string): Buffer => createHash('sha256').update(`kept database ${name}`).digest();

/** A token by which somebody of a kept database is known. */
export const keptToken = (name: string): string => `parley_${seedOf(name).toString('base64url')}`;

/**
 * The keys that sign the record of a kept database. They are reckoned from their names, so anybody can sign with them: what
 * they sign is invented, and the test signs on with them.
 */
export function keptKey(name: string): { /** PEM (PKCS #8), as `PARLEY_SIGNING_KEY` takes it. */ readonly privateKey: string; /** PEM. */ readonly publicKey: string } {
  // RFC 8410: what stands before the 32 bytes of an Ed25519 private key.
  const key = createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seedOf(name)]), format: 'der', type: 'pkcs8' });
  return {
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString().trim(),
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString().trim(),
  };
}
