import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '#platform/canonical.ts';

/** The installation's Ed25519 key (RFC 8032). The private half never enters the database. */
export interface SigningKey {
  /** PEM (SubjectPublicKeyInfo). */
  readonly publicKey: string;
  /** First 16 hexadecimal digits of the SHA-256 of the public key's PEM. */
  readonly id: string;
  sign(text: string): string;
}

const KEY_FILE = 'signing-key.pem';
const dataFolderOf = (environment: NodeJS.ProcessEnv): string =>
  environment['PARLEY_DATA'] ?? fileURLToPath(new URL('../../.parley', import.meta.url));

export const keyIdOf = (publicKey: string): string => sha256(publicKey.trim()).slice(0, 16);

function keyFrom(privateKey: KeyObject): SigningKey {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString().trim();
  return {
    publicKey,
    id: keyIdOf(publicKey),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64'),
  };
}

/** Whether `signature` (base64) is `publicKey`'s over the text. A key or signature that cannot be read does not hold. */
export function verifySignature(text: string, signature: string, publicKey: string): boolean {
  try {
    const raw = Buffer.from(signature, 'base64');
    // Spelled in one way only: other programs refuse what Node reads leniently.
    return raw.toString('base64') === signature && verify(null, Buffer.from(text), createPublicKey(publicKey), raw);
  } catch {
    return false;
  }
}

/**
 * The key from `PARLEY_SIGNING_KEY` (PEM, PKCS #8) where given, as for several machines on one database, else
 * from the data folder, where it is made at first use and readable by its owner alone.
 * @throws Error where the given key is not an Ed25519 private key.
 */
export async function openSigningKey(dataFolder: string, given: string | undefined): Promise<SigningKey> {
  if (given) {
    const key = createPrivateKey(given.replaceAll('\\n', '\n'));
    if (key.asymmetricKeyType !== 'ed25519') throw new Error('PARLEY_SIGNING_KEY is not an Ed25519 private key in PEM.');
    return keyFrom(key);
  }
  const file = path.join(dataFolder, KEY_FILE);
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present) return keyFrom(createPrivateKey(present));
  await mkdir(dataFolder, { recursive: true });
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
    await chmod(file, 0o600);
  } catch (error) {
    // Another process made it a moment ago: its key is the one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return openSigningKey(dataFolder, undefined);
  }
  return keyFrom(privateKey);
}

/**
 * The public key of this installation where it has one, for verifying: makes none.
 * @returns PEM, or undefined where nothing was ever signed here.
 */
export async function installationPublicKey(environment: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  const given = environment['PARLEY_SIGNING_KEY'] || undefined;
  if (given) return (await openSigningKey('', given)).publicKey;
  const pem = await readFile(path.join(dataFolderOf(environment), KEY_FILE), 'utf8').catch(() => undefined);
  return pem === undefined ? undefined : keyFrom(createPrivateKey(pem)).publicKey;
}

/** The key of this installation, as its environment says (`PARLEY_SIGNING_KEY`, else in `PARLEY_DATA`). */
export function installationKey(environment: NodeJS.ProcessEnv = process.env): Promise<SigningKey> {
  return openSigningKey(dataFolderOf(environment), environment['PARLEY_SIGNING_KEY'] || undefined);
}
