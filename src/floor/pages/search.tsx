import { directionOf, type Language, LANGUAGE_NAMES, LANGUAGES, versionFor } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { inputFromFields } from '#platform/forms.ts';
import { type Say, speaker } from '#platform/words.ts';
import { partiesQuery } from '#parties/for-other-slices.ts';
import { Button } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Field } from '#ui/field.tsx';
import { FormContext } from '#ui/form-state.ts';
import { Heading, Section } from '#ui/heading.tsx';
import { Notice } from '#ui/notice.tsx';
import { Pager } from '#ui/pager.tsx';
import { PartialDay } from '#ui/partial-day.tsx';
import { Styles } from '#ui/styles.tsx';
import { type SearchAnswer, searchStatements, type StatementFound } from '../queries/search-statements.ts';
import { statementAddress } from '../statements/key.ts';
import { MarkedText } from '../statements/marked-text.tsx';
import { statementWords } from '../statements/words.ts';

type Words = Say<typeof statementWords>;
const FIELDS = ['text', 'party', 'group', 'meeting', 'session', 'year', 'textLanguage', 'after'] as const;

async function load(screen: Screen) {
  const given = FIELDS.flatMap((name) => {
    const value = screen.url.searchParams.get(name);
    return value ? [[name, value] as const] : [];
  });
  const asked = inputFromFields(searchStatements.input, given);
  const groups = await screen.ask(partiesQuery, { kind: 'group', language: screen.language, limit: 500 });
  return { asked, groups: groups.parties.map(({ id, name }) => ({ value: id, label: name })), answer: await screen.ask(searchStatements, { ...asked, language: screen.language }) };
}
type Data = Awaited<ReturnType<typeof load>>;

/** The search over statements. Its whole state is its address. */
export const statementsPage = definePage<Data>({
  path: '/statements',
  load,
  title: (_data, { language }) => speaker(statementWords, language)('statements'),
  description: (_data, { language }) => speaker(statementWords, language)('lede'),
  place: (_data, { language }) => [{ label: speaker(statementWords, language)('statements'), href: '/statements' }],
  json: ({ answer }) => answer,
  view(data, screen) {
    const say = speaker(statementWords, screen.language);
    const { answer, asked } = data;
    const narrowed = Object.keys(asked).some((name) => name !== 'after');
    return (
      <>
        <Styles of="floor" />
        <Heading title={say('statements')} lede={say('lede')} />
        <Finder data={data} say={say} language={screen.language} />
        {answer.matching === 'most' && <Notice>{say('most')}</Notice>}
        {answer.suggestions.length > 0 && <Suggestions answer={answer} say={say} url={screen.url} />}
        <Section title={say('counted', { n: answer.total })} aside={narrowed && <a href="/statements">{say('startAgain')}</a>}>
          {answer.statements.length > 0
            ? <div class="wide found-columns"><FoundList answer={answer} say={say} language={screen.language} /><Counts answer={answer} say={say} url={screen.url} language={screen.language} /></div>
            : <Empty>{say(narrowed ? 'nothing' : 'empty')}</Empty>}
          <Pager url={screen.url} next={answer.next ?? undefined} />
        </Section>
      </>
    );
  },
});

function addressWith(url: URL, name: string, value: string): string {
  const query = new URLSearchParams(url.search);
  query.delete('after');
  query.set(name, value);
  return `/statements?${query.toString()}`;
}

function Suggestions({ answer, say, url }: { readonly answer: SearchAnswer; readonly say: Words; readonly url: URL }) {
  return (
    <Notice title={say('meant')}>
      <ul class="suggestions">{answer.suggestions.map((text) => <li key={text}><a href={addressWith(url, 'text', text)}><bdi>{text}</bdi></a></li>)}</ul>
    </Notice>
  );
}

function Finder({ data: { asked, groups, answer }, say, language }: { readonly data: Data; readonly say: Words; readonly language: Language }) {
  const value = (name: string) => (asked[name] === undefined ? undefined : String(asked[name]));
  const all = { value: '', label: say('any') };
  // What is chosen stays among the choices also where nothing is found.
  const withChosen = (name: string, options: readonly { readonly value: string; readonly label: string }[]) =>
    [all, ...options, ...(value(name) !== undefined && !options.some((option) => option.value === value(name)) ? [{ value: value(name)!, label: value(name)! }] : [])];
  const { counts } = answer;
  return (
    <FormContext.Provider value={{ prefix: 'find', typed: undefined, problem: undefined }}>
      <form class="statement-finder" role="search" method="get" action="/statements" aria-label={say('find')}>
        <div class="statement-finder-text">
          <Field name="text" type="search" label={say('findLabel')} hint={say('findHint')} value={value('text')} maxLength={400} />
          <Button>{say('find')}</Button>
        </div>
        <details open={Object.keys(asked).some((name) => name !== 'text' && name !== 'after')}>
          <summary>{say('narrow')}</summary>
          <div class="statement-finder-narrow">
            <Field name="party" type="select" label={say('speaker')} value={value('party')} options={withChosen('party', counts.party.toSorted((a, b) => a.label.localeCompare(b.label, language)).map(({ value: id, label }) => ({ value: id, label })))} />
            <Field name="group" type="select" label={say('group')} value={value('group')} options={withChosen('group', groups)} />
            <Field name="meeting" type="select" label={say('meeting')} value={value('meeting')} options={withChosen('meeting', counts.meeting.map(({ value: id, title }) => ({ value: id, label: versionFor(title, language)?.text ?? id })))} />
            <Field name="year" type="select" label={say('year')} value={value('year')} options={withChosen('year', counts.year.map(({ value: year }) => ({ value: year, label: year })))} />
            <Field name="textLanguage" type="select" label={say('language')} value={value('textLanguage')} options={[all, ...LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))]} />
          </div>
        </details>
      </form>
    </FormContext.Provider>
  );
}

function FoundList({ answer, say, language }: { readonly answer: SearchAnswer; readonly say: Words; readonly language: Language }) {
  return <ol class="found">{answer.statements.map((one) => <FoundLine one={one} say={say} language={language} key={one.statement} />)}</ol>;
}

function FoundLine({ one, say, language }: { readonly one: StatementFound; readonly say: Words; readonly language: Language }) {
  const tongue = one.textLanguage === language ? {} : { lang: one.textLanguage, dir: directionOf(one.textLanguage) };
  const query = one.textLanguage === language ? '' : `?textLanguage=${one.textLanguage}`;
  const { snippet } = one;
  return (
    <li>
      <p class="found-who">
        <a href={`${statementAddress(one.statement)}${query}${snippet ? `#p${snippet.paragraph}` : ''}`}><bdi>{one.onBehalfOfName ?? one.partyName}</bdi></a>
        {one.onBehalfOfName && <span class="found-reader"> <bdi>{one.partyName}</bdi></span>}
      </p>
      {one.title && <p class="found-title" {...tongue}>{one.title}</p>}
      <p class="found-text" {...tongue}>
        {snippet ? <>{snippet.cutBefore && '… '}<MarkedText pieces={snippet.pieces} />{snippet.cutAfter && ' …'}</> : <>{one.opening} …</>}
      </p>
      <p class="found-where">
        <bdi>{versionFor(one.meetingTitle, language)?.text ?? one.meeting}</bdi> · <PartialDay on={one.dated} />
        {one.textLanguage !== language && <> · <span lang={one.textLanguage}>{LANGUAGE_NAMES[one.textLanguage]}</span></>}
        {!one.isPublic && <> · <strong>{say('notPublic')}</strong></>}
      </p>
    </li>
  );
}

const SHOWN = 10;

function Counts({ answer: { counts }, say, url, language }: { readonly answer: SearchAnswer; readonly say: Words; readonly url: URL; readonly language: Language }) {
  const lists = [
    { title: say('bySpeaker'), name: 'party', of: counts.party.slice(0, SHOWN) },
    { title: say('byYear'), name: 'year', of: counts.year.slice(0, SHOWN) },
    { title: say('byLanguage'), name: 'textLanguage', of: counts.language.map((one) => ({ ...one, label: LANGUAGE_NAMES[one.value as Language] })) },
  ].filter(({ of }) => of.length > 1);
  return (
    <div class="found-counts">
      {lists.map(({ title, name, of }) => (
        <div key={name}>
          <h3>{title}</h3>
          <ul>
            {of.map(({ value, label, count }) => (
              <li key={value}><a href={addressWith(url, name, value)}><bdi>{label}</bdi></a> <span class="figure">{new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language).format(count)}</span></li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
