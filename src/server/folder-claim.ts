import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { lifeOf } from './processes.ts';
import { StartRefusal } from './start-refusal.ts';

type Claim = { file: string; pid: number };

/** A claim seen this long is held, not merely tried: a claimant that steps back comes again under another name. */
const heldAfterMs = 700;

/**
 * Makes this process the only Parley at work on `dataFolder`, until it calls the answer or ends in any way.
 * Refuses with StartRefusal while another living process holds the folder.
 *
 * Every claimant writes a file of its own and only then looks for others, so of two that come together at least
 * one sees the other and steps back. Nobody ever takes over a file, which could not be made free of races.
 */
export async function claimFolder(dataFolder: string): Promise<() => void> {
  const folder = join(dataFolder, 'claims');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const firstSeenAt = new Map<string, number>();
  for (;;) {
    const ours = writeClaim(folder);
    const other = livingClaims(folder).find((claim) => claim.file !== ours);
    if (!other) return () => rmSync(join(folder, ours), { force: true });
    rmSync(join(folder, ours), { force: true });
    const since = firstSeenAt.get(other.file) ?? Date.now();
    firstSeenAt.set(other.file, since);
    if (Date.now() - since > heldAfterMs) {
      throw new StartRefusal(
        `Parley is already running on ${dataFolder} (process ${other.pid}). ` +
          'Stop that one first, or give this one another folder with PARLEY_DATA.',
      );
    }
    await pause(30 + Math.random() * 150);
  }
}

/** Clears away the claims whose process is gone: no process comes back to life, so that is safe at any moment. */
function livingClaims(folder: string): Claim[] {
  const living: Claim[] = [];
  for (const file of readdirSync(folder)) {
    const pid = Number.parseInt(file, 10);
    const life = lifeOf(pid);
    const held = life !== undefined && (file.endsWith('.draft') || lifeIn(join(folder, file)) === life);
    if (!held) rmSync(join(folder, file), { force: true });
    else if (file.endsWith('.claim')) living.push({ file, pid });
  }
  return living;
}

function lifeIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Appears whole under its name, so that nobody reads half a claim. */
function writeClaim(folder: string): string {
  const name = `${process.pid}-${randomBytes(6).toString('hex')}`;
  writeFileSync(join(folder, `${name}.draft`), lifeOf(process.pid) ?? '', { mode: 0o600 });
  renameSync(join(folder, `${name}.draft`), join(folder, `${name}.claim`));
  return `${name}.claim`;
}
