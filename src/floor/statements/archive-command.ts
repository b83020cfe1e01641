import type { Spine } from '#platform/spine.ts';
import { type ArchiveLoaded, loadArchive, readArchive } from './archive.ts';

/** Loads the archive at a path and tells of each meeting as it is done and of each file that was refused. */
export async function archiveVerb({ spine, at, write, note }: {
  readonly spine: Spine;
  readonly at: string;
  readonly write: (line: object) => void;
  readonly note: (line: string) => void;
}): Promise<ArchiveLoaded> {
  const before = performance.now();
  const archive = await readArchive(at);
  note(`${archive.texts.length} texts of ${new Set(archive.texts.map(({ meeting }) => meeting)).size} meetings were found.`);
  const loaded = await loadArchive(spine, archive, (meeting) => {
    write(meeting);
    note(`${meeting.meeting}: ${meeting.taken} taken, ${meeting.there} there already (${(meeting.milliseconds / 1000).toFixed(1)} s).`);
  });
  for (const refused of loaded.refused) {
    write({ refused });
    note(`${refused.file}: ${refused.why}`);
  }
  const sum = (count: (one: ArchiveLoaded['meetings'][number]) => number): number => loaded.meetings.reduce((total, one) => total + count(one), 0);
  write({
    format: loaded.format, files: loaded.files, taken: sum(({ taken }) => taken), there: sum(({ there }) => there), refused: loaded.refused.length,
    milliseconds: Math.round(performance.now() - before),
  });
  return loaded;
}
