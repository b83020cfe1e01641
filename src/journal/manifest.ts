import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { canonical } from '#platform/canonical.ts';
import type { ListedFile } from './export-writer.ts';
import type { SigningKey } from './signing.ts';

/** What an export is as a whole, under one signature. */
export interface Manifest {
  readonly body: ManifestBody;
  /** Ed25519 over the canonical JSON of `body`, in base64; null where the key was not at hand. */
  readonly signature: string | null;
  readonly key_id: string | null;
}

export interface ManifestBody {
  readonly format: 2;
  /** ISO 8601, UTC. */
  readonly made_at: string;
  readonly software: string;
  /** The list of all other files; what it lists is under the signature by its hash. */
  readonly files: ListedFile & { readonly count: number };
  /** SHA-256 of the canonical body of the heads that were signed last; 64 zeros where none were. */
  readonly previous: string;
}

export const MANIFEST = 'manifest.json';

/** The name under which this program writes: the same words are expected of the same version only. */
export const SOFTWARE = `Parley ${(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version}`;

export async function writeManifest(folder: string, body: ManifestBody, key: SigningKey | undefined): Promise<void> {
  const manifest: Manifest = { body, signature: key?.sign(canonical(body)) ?? null, key_id: key?.id ?? null };
  await writeFile(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`, { flag: 'wx' });
}
