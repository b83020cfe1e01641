import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const b64 = (bytes: Buffer): string => bytes.toString('base64url');
const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();

/** CBOR (RFC 8949) of what an authenticator sends: small integers, byte strings, texts, maps. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  const head = (major: number, n: number): Buffer =>
    n < 24 ? Buffer.from([(major << 5) | n]) : n < 256 ? Buffer.from([(major << 5) | 24, n]) : Buffer.from([(major << 5) | 25, n >> 8, n & 255]);
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, inner]) => [cbor(key), cbor(inner as Buffer)])]);
}

/** A device with one passkey (WebAuthn level 2, ES256, attestation "none"), for tests. */
export function createAuthenticator(origin: string) {
  const rpIdHash = sha256(new URL(origin).hostname);
  const credentialId = randomBytes(32);
  const { publicKey, privateKey }: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  let counter = 0;

  const clientData = (type: string, challenge: string, from: string): Buffer => Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }));
  const authenticatorData = (userVerified: boolean, attested?: Buffer): Buffer => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE((counter += 1));
    const flags = 0x01 | (userVerified ? 0x04 : 0) | (attested ? 0x40 : 0);
    return Buffer.concat([rpIdHash, Buffer.from([flags]), count, ...(attested ? [attested] : [])]);
  };

  return {
    create({ challenge }: { challenge: string }, { userVerified = true } = {}) {
      const jwk = publicKey.export({ format: 'jwk' });
      const key = cbor(new Map<number, unknown>([
        [1, 2], [3, -7], [-1, 1], [-2, Buffer.from(jwk.x!, 'base64url')], [-3, Buffer.from(jwk.y!, 'base64url')],
      ]));
      const length = Buffer.from([0, credentialId.length]);
      const data = authenticatorData(userVerified, Buffer.concat([Buffer.alloc(16), length, credentialId, key]));
      return {
        id: b64(credentialId), rawId: b64(credentialId), type: 'public-key', clientExtensionResults: {},
        response: {
          clientDataJSON: b64(clientData('webauthn.create', challenge, origin)),
          attestationObject: b64(cbor(new Map<string, unknown>([['fmt', 'none'], ['attStmt', new Map()], ['authData', data]]))),
          transports: ['internal'],
        },
      };
    },
    get({ challenge }: { challenge: string }, { userVerified = true, from = origin } = {}) {
      const data = authenticatorData(userVerified);
      const client = clientData('webauthn.get', challenge, from);
      return {
        id: b64(credentialId), rawId: b64(credentialId), type: 'public-key', clientExtensionResults: {},
        response: {
          clientDataJSON: b64(client), authenticatorData: b64(data), userHandle: undefined,
          signature: b64(sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)),
        },
      };
    },
  };
}
