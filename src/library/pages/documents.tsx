import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { inputFromFields } from '#platform/forms.ts';
import { type Say, sayPhrase, speaker } from '#platform/words.ts';
import { Button } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Field, type Option } from '#ui/field.tsx';
import { FormContext } from '#ui/form-state.ts';
import { Heading, Section } from '#ui/heading.tsx';
import { Notice } from '#ui/notice.tsx';
import { Pager } from '#ui/pager.tsx';
import { Styles } from '#ui/styles.tsx';
import { DocumentList } from '../components/document-list.tsx';
import { DOCUMENT_KINDS } from '../document.ts';
import { documents } from '../queries/documents.ts';
import { range } from '../queries/range.ts';
import { symbol } from '../queries/symbol.ts';
import { bodyNames, documentAddress, parseSymbol } from '../symbols.ts';
import { KIND_WORDS, libraryWords } from '../words.ts';

type Words = Say<typeof libraryWords>;
const FILTERS = ['text', 'kind', 'body', 'session', 'year', 'language', 'order', 'after'] as const;

async function load(screen: Screen) {
  const given = FILTERS.flatMap((name) => {
    const value = screen.url.searchParams.get(name);
    return value ? [[name, value] as const] : [];
  });
  const asked = inputFromFields(documents.input, given) as { text?: string; after?: string } & Record<string, unknown>;
  const typed = asked.text?.trim() ?? '';
  const read = typed === '' ? undefined : parseSymbol(typed);
  if (read?.ok) return { goTo: documentAddress(read.symbol) };
  return {
    asked,
    list: await screen.ask(documents, asked),
    range: await screen.ask(range, {}),
    meant: read && typed.includes('/') ? await meantBy(screen, typed) : null,
  };
}

async function meantBy(screen: Screen, text: string): Promise<string | null> {
  const answer = await screen.ask(symbol, { text });
  return answer.isSymbol ? null : answer.suggestion;
}

type Data = Awaited<ReturnType<typeof load>>;
type Listed = Exclude<Data, { goTo: string }>;

/** The list of documents. A symbol that is typed whole leads straight to its document. */
export const documentsPage = definePage<Data>({
  path: '/documents',
  reads: FILTERS,
  load,
  movedTo: (data) => ('goTo' in data ? data.goTo : undefined),
  title: (_data, { language }) => speaker(libraryWords, language)('documents'),
  description: (_data, { language }) => speaker(libraryWords, language)('lede'),
  place: (_data, { language }) => [{ label: speaker(libraryWords, language)('documents'), href: '/documents' }],
  json: (data) => ('goTo' in data ? data : data.list),
  keptUntil: () => ['document/'],
  view: (data, screen) => ('goTo' in data ? <></> : <Documents data={data} screen={screen} />),
});

function Documents({ data, screen }: { readonly data: Listed; readonly screen: Screen }) {
  const say = speaker(libraryWords, screen.language);
  const narrowed = Object.keys(data.asked).some((name) => name !== 'order' && name !== 'after');
  const meant = data.meant === null ? undefined : parseSymbol(data.meant);
  return (
    <>
      <Styles of="library" />
      <Heading title={say('documents')} lede={say('lede')} />
      <Finder data={data} language={screen.language} say={say} />
      {meant?.ok && (
        <Notice>
          <p><a href={documentAddress(meant.symbol)}>{say('meant', { symbol: data.meant! })}</a></p>
        </Notice>
      )}
      <Section title={say('counted', { n: data.list.total })} aside={narrowed && <a href="/documents">{say('startAgain')}</a>}>
        {data.list.documents.length > 0 ? <div class="wide"><DocumentList documents={data.list.documents} /></div> : <Empty>{say(narrowed ? 'nothingFits' : 'empty')}</Empty>}
        <Pager url={screen.url} next={data.list.next ?? undefined} />
      </Section>
    </>
  );
}

function Finder({ data, language, say }: { readonly data: Listed; readonly language: Language; readonly say: Words }) {
  const { asked, range: has } = data;
  const value = (name: string) => (asked[name] === undefined ? undefined : String(asked[name]));
  const all: Option = { value: '', label: say('any') };
  const present = new Set(has.kinds.map((kind) => kind.value));
  const kinds = DOCUMENT_KINDS.filter((kind) => present.has(kind)).map((kind) => ({ value: kind, label: sayPhrase(KIND_WORDS[kind][language], language) }));
  const plain = (values: readonly { readonly value: string }[]) => values.map((one) => ({ value: one.value, label: one.value }));
  const narrowed = ['kind', 'body', 'session', 'year', 'language', 'order'].some((name) => asked[name] !== undefined);
  return (
    <FormContext.Provider value={{ prefix: 'find', typed: undefined, problem: undefined }}>
      <form class="finder" role="search" method="get" action="/documents" aria-label={say('find')}>
        <div class="finder-text">
          <Field<typeof documents> name="text" type="search" label={say('findLabel')} hint={say('findHint')} value={value('text')} maxLength={200} />
          <Button>{say('find')}</Button>
        </div>
        <details open={narrowed}>
          <summary>{say('narrow')}</summary>
          <div class="finder-narrow">
            <Field<typeof documents> name="kind" type="select" label={say('kind')} value={value('kind')} options={[all, ...kinds]} />
            <Field<typeof documents> name="body" type="select" label={say('body')} value={value('body')} options={[all, ...has.bodies.map(({ value: code }) => ({ value: code, label: bodyName(code, language) }))]} />
            <Field<typeof documents> name="session" type="select" label={say('session')} value={value('session')} options={[all, ...plain(has.sessions)]} />
            <Field<typeof documents> name="year" type="select" label={say('year')} value={value('year')} options={[all, ...plain(has.years)]} />
            <Field<typeof documents> name="language" type="select" label={say('language')} value={value('language')} options={[all, ...LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))]} />
            <Field<typeof documents> name="order" type="select" label={say('order')} value={value('order')} options={[{ value: '', label: say('bySymbol') }, { value: 'date', label: say('byDate') }]} />
          </div>
        </details>
      </form>
    </FormContext.Provider>
  );
}

/** The name of a body with its code; a code without a known name stays as it is. */
function bodyName(code: string, language: Language): string {
  const names = bodyNames(code);
  return names ? `${names[language]} (${code})` : code;
}
