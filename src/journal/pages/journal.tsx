import { definePage, type Screen } from '#platform/page.ts';
import { type Say, speaker } from '#platform/words.ts';
import { Empty } from '#ui/empty.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { Pager } from '#ui/pager.tsx';
import { Styles } from '#ui/styles.tsx';
import { Table } from '#ui/table.tsx';
import { Day, Time } from '#ui/time.tsx';
import { streamAddress } from '../addresses.ts';
import { Hash, LatestEntries } from '../components/entry-lines.tsx';
import { streams } from '../queries/entries.ts';
import { latestEntries } from '../queries/entries-in-words.ts';
import { daysSigned } from '../queries/signed-days.ts';
import { journalWords } from '../words.ts';

type Words = Say<typeof journalWords>;

async function load(screen: Screen) {
  const { language, url } = screen;
  return {
    latest: (await screen.ask(latestEntries, { language, limit: 8 })).entries,
    streams: await screen.ask(streams, { language, limit: 50, after: url.searchParams.get('after') ?? '' }),
    days: await screen.ask(daysSigned, { limit: 14 }),
  };
}

type Data = Awaited<ReturnType<typeof load>>;

/** The record: what it is, how to check it, where its streams stand. */
export const journalPage = definePage<Data>({
  path: '/journal',
  reads: ['after'],
  load,
  title: (_data, { language }) => speaker(journalWords, language)('journal'),
  description: (_data, { language }) => speaker(journalWords, language)('lede'),
  place: (_data, { language }) => [{ label: speaker(journalWords, language)('journal'), href: '/journal' }],
  keptUntil: () => [''],
  view: (data, screen) => {
    const say = speaker(journalWords, screen.language);
    return (
      <>
        <Styles of="journal" />
        <Heading title={say('journal')} lede={say('lede')} />
        <Section title={say('latest')}>
          {data.latest.length > 0 ? <div class="wide"><LatestEntries entries={data.latest} /></div> : <Empty>{say('nothingYet')}</Empty>}
        </Section>
        <HowToCheck say={say} />
        <SignedDays days={data.days} say={say} />
        <Section title={say('streams')} id="streams">
          <p>{say('streamsNote')}</p>
          <Streams of={data.streams} say={say} />
          <Pager url={screen.url} next={data.streams.next ?? undefined} />
        </Section>
      </>
    );
  },
});

const HowToCheck = ({ say }: { readonly say: Words }) => (
  <Section title={say('howTo')}>
    <ol class="steps">
      <li>{say('how1')}</li>
      <li>{say('how2')}</li>
      <li>{say('how3')}</li>
      <li>{say('how4')}</li>
    </ol>
    <div class="orders" dir="ltr" lang="en" tabIndex={0} role="region" aria-label="bin/parley verify">
      <code>bin/parley verify</code>
      <code>bin/parley verify --heads SAVED-HEADS.json</code>
      <code>bin/parley export FOLDER</code>
      <code>bin/parley verify --export FOLDER --key PEM-FILE</code>
    </div>
    <p>{say('how5')}</p>
  </Section>
);

const SignedDays = ({ days, say }: { readonly days: Data['days']; readonly say: Words }) => (
  <Section title={say('signedDays')} aside={<a href="/journal/heads.json">{say('headsFile')}</a>}>
    {days.days.length === 0 ? <Empty>{say('noDayYet')}</Empty> : (
      <Table
        caption={say('signedDays')}
        captionHidden
        rows={days.days}
        rowKey={({ number }) => number}
        columns={[
          { key: 'day', head: say('day'), names: true, tight: true, cell: ({ day, signedAt }) => <><Day on={day} /> <Time at={signedAt} look="hour" own={false} /></> },
          { key: 'streams', head: say('streamsGrown'), numeric: true, cell: (row) => row.streams },
          { key: 'hash', head: say('bodyHash'), tight: true, cell: ({ hash }) => <Hash of={hash} /> },
          { key: 'key', head: say('key'), tight: true, cell: ({ keyId }) => <Hash of={keyId} whole /> },
        ]}
      />
    )}
  </Section>
);

const Streams = ({ of, say }: { readonly of: Data['streams']; readonly say: Words }) => (
  <Table
    caption={say('streams')}
    captionHidden
    rows={of.streams}
    rowKey={({ stream }) => stream}
    columns={[
      {
        key: 'stream', head: say('stream'), names: true,
        cell: ({ stream, name }) => <><a href={streamAddress(stream)}><bdi dir="ltr">{stream}</bdi></a>{name && <span class="entry-when"> <bdi>{name}</bdi></span>}</>,
      },
      { key: 'entries', head: say('entryCount'), numeric: true, cell: ({ number }) => number },
      { key: 'hash', head: say('lastHash'), tight: true, cell: ({ hash }) => <Hash of={hash} /> },
    ]}
  />
);
