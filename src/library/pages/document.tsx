import { type Language, LANGUAGE_NAMES, LANGUAGES, versionFor } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { Refusal } from '#platform/refusal.ts';
import { type Say, sayPhrase, speaker } from '#platform/words.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { languageName, LocalizedText } from '#ui/localized.tsx';
import { PartialDay } from '#ui/partial-day.tsx';
import { useSetting } from '#ui/setting.ts';
import { Styles } from '#ui/styles.tsx';
import { Table } from '#ui/table.tsx';
import { Adoption } from '../components/document-list.tsx';
import { Citations, Relations } from '../components/relations.tsx';
import { SymbolPartsList } from '../components/symbol-parts.tsx';
import { SymbolText } from '../components/symbol-text.tsx';
import type { Document } from '../document.ts';
import { document } from '../queries/document.ts';
import { symbol } from '../queries/symbol.ts';
import { canonicalSymbol, documentAddress, parseSymbol, symbolFromAddress } from '../symbols.ts';
import { KIND_WORDS, libraryWords } from '../words.ts';

type Words = Say<typeof libraryWords>;

/** The record under an address; undefined where the library has none. */
async function recordAt(screen: Screen, asked: string) {
  try {
    return await screen.ask(document, { document: asked });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'library.no-such-document') return undefined;
    throw error;
  }
}

async function load(screen: Screen) {
  const rest = (screen.params['rest'] ?? '').slice(0, 1000);
  const read = symbolFromAddress(rest);
  if (!read.ok) {
    const found = /^[a-z0-9-]{1,140}$/.test(rest) ? await recordAt(screen, rest) : undefined;
    if (found) return found.record.symbol === undefined ? { found } : { goTo: found.address };
    // `a/res/58/208`: another way to write a symbol, and no other mistake in it.
    const meant = read.code === 'lower-case' && read.suggestion !== undefined ? parseSymbol(read.suggestion) : undefined;
    if (meant?.ok) return { goTo: documentAddress(meant.symbol) };
    return { unreadable: await screen.ask(symbol, { text: rest }) };
  }
  const canonical = canonicalSymbol(read.symbol);
  if (canonical !== rest) return { goTo: documentAddress(read.symbol) };
  const found = await recordAt(screen, canonical);
  return found ? { found } : { unknown: await screen.ask(symbol, { text: canonical }) };
}

type Data = Awaited<ReturnType<typeof load>>;
type Found = Extract<Data, { found: unknown }>['found'] & object;
type Answer = Awaited<ReturnType<typeof symbol.run>>;
type Readable = Extract<Answer, { isSymbol: true }>;
type Unreadable = Extract<Answer, { isSymbol: false }>;

const unknownOf = (data: Data): Readable | undefined => ('unknown' in data && data.unknown?.isSymbol ? data.unknown : undefined);

/** A document's record; of a symbol without one, what the symbol says and who refers to it. */
export const documentPage = definePage<Data>({
  path: '/documents/*',
  load,
  movedTo: (data) => ('goTo' in data ? data.goTo : undefined),
  status(data) {
    if ('found' in data) return 200;
    // The record speaks of it, so there is something at the address; any other symbol leads nowhere.
    const unknown = unknownOf(data);
    return unknown && (unknown.relations.length > 0 || unknown.citedIn.length > 0) ? 200 : 404;
  },
  title: (data, { language }) => titleOf(data, language),
  description: (data, { language }) => ('found' in data && data.found ? versionFor(data.found.record.titles, language)?.text : undefined),
  place: (data, { language, url }) => [
    { label: speaker(libraryWords, language)('documents'), href: '/documents' },
    ...('found' in data && data.found ? [{ label: data.found.record.symbol ?? titleOf(data, language), href: url.pathname }] : []),
  ],
  keptUntil: () => ['document/', 'mechanism/'],
  json: (data) => ('found' in data ? data.found : 'unknown' in data ? data.unknown : 'unreadable' in data ? data.unreadable : data),
  linkedData(data, { origin, language }) {
    if (!('found' in data) || !data.found) return undefined;
    const { record, address } = data.found;
    return {
      '@context': 'https://schema.org', '@type': 'CreativeWork', url: origin + address, identifier: record.symbol ?? record.slug,
      name: versionFor(record.titles, language)?.text, inLanguage: record.languages.map((version) => version.language),
      ...(record.publishedOn && { datePublished: record.publishedOn }),
    };
  },
  view(data, screen) {
    const say = speaker(libraryWords, screen.language);
    if ('found' in data && data.found) return <Record found={data.found} say={say} language={screen.language} />;
    const unknown = unknownOf(data);
    if (unknown) return <UnknownSymbol read={unknown} say={say} language={screen.language} />;
    if ('unreadable' in data && data.unreadable && !data.unreadable.isSymbol) return <NotASymbol read={data.unreadable} say={say} language={screen.language} />;
    return <></>;
  },
});

function titleOf(data: Data, language: Language): string {
  const say = speaker(libraryWords, language);
  if ('found' in data && data.found) {
    const { symbol: mark, titles } = data.found.record;
    return [mark, versionFor(titles, language)?.text].filter(Boolean).join(' · ');
  }
  const unknown = unknownOf(data);
  return unknown ? say('unknownTitle', { symbol: unknown.parts.canonical }) : say('notASymbolTitle');
}

function Record({ found, say, language }: { readonly found: Found; readonly say: Words; readonly language: Language }) {
  const { record, parts } = found;
  return (
    <>
      <Styles of="library" />
      <Heading
        kicker={<>{sayPhrase(KIND_WORDS[record.kind][language], language)}{record.symbol && <> · <bdi class="mark" dir="ltr">{record.symbol}</bdi></>}</>}
        title={<LocalizedText field={record.titles} />}
        lede={record.adoption && <><Adoption adoption={record.adoption} />{record.adoptedOn && <> · <PartialDay on={record.adoptedOn} /></>}</>}
      />
      <div class="columns">
        <div>
          {found.relations.length > 0 && <Section title={say('relations')}><Relations relations={found.relations} /></Section>}
          <Section title={say('languageVersions')}><Versions record={record} say={say} /></Section>
          {record.symbol !== undefined && (
            <Section title={say('citedIn')}>
              {found.citedIn.length > 0 ? <Citations citations={found.citedIn} /> : <p class="document-what">{say('notCited')}</p>}
            </Section>
          )}
        </div>
        <div>
          <Section title={record.symbol ?? sayPhrase(KIND_WORDS[record.kind][language], language)}>
            <DefinitionList entries={[
              record.body && { term: say('issuer'), value: <LocalizedText field={record.body} /> },
              record.session !== undefined && { term: say('session'), value: String(record.session) },
              record.adoptedOn !== undefined && { term: say('adoptedOn'), value: <PartialDay on={record.adoptedOn} /> },
              record.publishedOn !== undefined && { term: say('publishedOn'), value: <PartialDay on={record.publishedOn} /> },
              record.agendaItem !== undefined && { term: say('agendaItem'), value: <bdi>{record.agendaItem}</bdi> },
              { term: say('source'), value: <span lang="en" dir="ltr"><SymbolText text={record.source} /></span> },
              { term: say('recordHistory'), value: <a href={`/journal/streams/${found.stream}`}>{say('inJournal')}</a> },
            ]} />
          </Section>
          {parts && <Section title={say('symbolExplained')}><SymbolPartsList parts={parts} country={found.country} /></Section>}
        </div>
      </div>
    </>
  );
}

function Versions({ record, say }: { readonly record: Document; readonly say: Words }) {
  const { language, say: sayStatus } = useSetting();
  const rows = LANGUAGES.map((one) => ({ one, title: record.titles[one], version: record.languages.find((version) => version.language === one) }));
  return (
    <Table
      caption={say('languageVersions')}
      captionHidden
      rows={rows}
      rowKey={({ one }) => one}
      columns={[
        { key: 'language', head: say('language'), names: true, tight: true, cell: ({ one }) => <span lang={one}>{LANGUAGE_NAMES[one]}</span> },
        {
          key: 'title', head: say('titleColumn'),
          cell: ({ one, title }) => title
            ? <><LocalizedText field={{ [one]: title }} language={one} mark={false} /> <span class="version-mark">{sayStatus(title.status)}</span></>
            : <span class="missing">{sayStatus('pending')}</span>,
        },
        {
          key: 'text', head: say('textColumn'),
          cell: ({ one, version }) => version?.url
            ? <><a href={version.url} hreflang={one} aria-label={say('readIn', { language: languageName(one, language) })}>{say('read')}</a> <span class="version-mark">{sayStatus(version.status)}</span></>
            : <span class="missing">{say('noText')}</span>,
        },
      ]}
    />
  );
}

function UnknownSymbol({ read, say, language }: { readonly read: Readable; readonly say: Words; readonly language: Language }) {
  return (
    <>
      <Styles of="library" />
      <Heading title={<bdi class="mark" dir="ltr">{read.parts.canonical}</bdi>} lede={say('unknownLede')}>
        <a href={`https://undocs.org/${language}/${read.address.slice('/documents/'.length)}`}>{say('atTheUn')}</a>
        <a href="/documents">{say('toAll')}</a>
      </Heading>
      <div class="columns">
        <Section title={say('symbolExplained')}><SymbolPartsList parts={read.parts} country={read.country} /></Section>
        <div>
          {read.relations.length > 0 && <Section title={say('relations')}><Relations relations={read.relations} /></Section>}
          {read.citedIn.length > 0 && <Section title={say('citedIn')}><Citations citations={read.citedIn} /></Section>}
        </div>
      </div>
    </>
  );
}

function NotASymbol({ read, say, language }: { readonly read: Unreadable; readonly say: Words; readonly language: Language }) {
  const meant = read.suggestion === null ? undefined : parseSymbol(read.suggestion);
  return (
    <>
      <Heading title={say('notASymbolTitle')} lede={read.reason[language]}>
        {meant?.ok && <a href={documentAddress(meant.symbol)}>{say('meant', { symbol: read.suggestion! })}</a>}
        <a href="/documents">{say('toAll')}</a>
      </Heading>
    </>
  );
}
