import { speaker } from '#platform/words.ts';
import { useLanguage } from '#ui/setting.ts';
import { Styles } from '#ui/styles.tsx';
import { Time } from '#ui/time.tsx';
import { entryAddress } from '../addresses.ts';
import type { EntryLine } from '../reading.ts';
import { journalWords } from '../words.ts';

/** Entries of several streams as sentences, each leading to where it stands. */
export function LatestEntries({ entries }: { readonly entries: readonly EntryLine[] }) {
  const say = speaker(journalWords, useLanguage());
  return (
    <ol class="entry-lines">
      <Styles of="journal" />
      {entries.map((entry) => (
        <li key={`${entry.stream} ${entry.number}`}>
          <p class="entry-words">{entry.words}</p>
          <p class="entry-when">
            <Time at={entry.at} own={false} /> · <a href={entryAddress(entry.stream, entry.number)}><bdi dir="ltr">{entry.stream}</bdi>, {say('linkHere', { n: entry.number })}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The beginning of a hash; the whole of it is read out and copied. */
export const Hash = ({ of, whole = false }: { readonly of: string; readonly whole?: boolean }) =>
  whole ? <code class="hash" dir="ltr">{of}</code> : <code class="hash" dir="ltr" title={of}>{of.slice(0, 12)}…</code>;
