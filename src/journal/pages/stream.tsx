import type { Language } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { type Say, speaker } from '#platform/words.ts';
import { answerAddress } from '#ui/ask.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { Pager } from '#ui/pager.tsx';
import { Styles } from '#ui/styles.tsx';
import { Time } from '#ui/time.tsx';
import { ENTRIES_A_PAGE, streamAddress } from '../addresses.ts';
import { Hash } from '../components/entry-lines.tsx';
import { entriesInWords } from '../queries/entries-in-words.ts';
import type { EntryLine } from '../reading.ts';
import { refuse } from '../refusals.ts';
import { journalWords } from '../words.ts';

type Words = Say<typeof journalWords>;

async function load(screen: Screen) {
  const stream = screen.params['rest'] ?? '';
  if (!/^[a-z][a-z0-9/._:-]{0,199}$/.test(stream)) throw refuse('no-such-stream');
  const given = screen.url.searchParams.get('after') ?? '0';
  const after = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  return { stream, after, ...(await screen.ask(entriesInWords, { stream, language: screen.language, after, limit: ENTRIES_A_PAGE })) };
}

type Data = Awaited<ReturnType<typeof load>>;

/** The entries of one stream in the reader's language. Each has an address of its own: `#entry-12`. */
export const streamPage = definePage<Data>({
  path: '/journal/streams/*',
  reads: ['after'],
  load,
  title: (data, { language }) => `${data.name ?? data.stream} · ${speaker(journalWords, language)('journal')}`,
  place: (data, { language }) => [
    { label: speaker(journalWords, language)('journal'), href: '/journal' },
    { label: data.name ?? data.stream, href: streamAddress(data.stream) },
  ],
  keptUntil: () => [''],
  view: (data, screen) => {
    const say = speaker(journalWords, screen.language);
    return (
      <>
        <Styles of="journal" />
        <Heading
          kicker={<>{say('stream')} · <bdi dir="ltr">{data.stream}</bdi></>}
          title={data.name ?? <bdi dir="ltr">{data.stream}</bdi>}
          lede={say('entriesOf', { n: data.head.number })}
        >
          <span>{say('lastHash')} <Hash of={data.head.hash} /></span>
          <a href="/journal#streams">{say('toJournal')}</a>
        </Heading>
        <Section title={say('entryCount')}>
          <ol class="entry-lines stream wide" start={data.after + 1}>
            {data.entries.map((entry) => <Entry entry={entry} say={say} language={screen.language} key={entry.number} />)}
          </ol>
          <Pager url={screen.url} next={data.next === null ? undefined : String(data.next)} previous={data.after > 0 ? String(Math.max(0, data.after - ENTRIES_A_PAGE)) : undefined} />
        </Section>
      </>
    );
  },
});

function Entry({ entry, say, language }: { readonly entry: EntryLine; readonly say: Words; readonly language: Language }) {
  return (
    <li id={`entry-${entry.number}`}>
      <p class="entry-number"><a href={`#entry-${entry.number}`} aria-label={say('linkHere', { n: entry.number })}>{entry.number}</a></p>
      <div>
        <p class="entry-words">{entry.words}</p>
        <p class="entry-when"><Time at={entry.at} own={false} /> · {byWhom(entry.actor, say)}</p>
        <details>
          <summary>{say('proof')} <Hash of={entry.hash} /></summary>
          <DefinitionList entries={[
            { term: say('hash'), value: <Hash of={entry.hash} whole /> },
            { term: say('previous'), value: entry.number === 1 ? say('nothingBefore') : <Hash of={entry.previous} whole /> },
            { term: say('kind'), value: <code dir="ltr">{entry.kind}</code> },
            { term: say('asData'), value: <a href={dataAddress(entry)} hreflang={language}><code dir="ltr">journal.entries</code></a> },
          ]} />
        </details>
      </div>
    </li>
  );
}

const dataAddress = ({ stream, number }: EntryLine): string => answerAddress('journal.entries', { stream, after: number - 1, limit: 1 });

/** People are shown by the number of their account, never by name: the journal keeps no personal data. */
function byWhom(actor: string, say: Words): string {
  const [kind = '', id = ''] = actor.split(/\/(.*)/s);
  if (kind === 'person') return say('byPerson', { id: id.slice(0, 8) });
  if (kind === 'system') return say('bySystem', { id });
  if (kind === 'reaction') return say('byReaction', { id });
  if (kind === 'meeting-room') return say('byRoom');
  return say('byStranger');
}
