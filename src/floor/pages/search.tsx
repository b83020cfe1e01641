import { type Language, LANGUAGE_NAMES, LANGUAGES, versionFor } from '#platform/languages.ts';
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
import { LONGEST_SEARCH, type SearchAnswer, searchStatements, type StatementFound } from '../queries/search-statements.ts';
import { statementChoices } from '../queries/statement-choices.ts';
import { statementAddress } from '../statements/key.ts';
import { MarkedText } from '../statements/marked-text.tsx';
import { SourceText } from '../statements/source-text.tsx';
import { statementWords } from '../statements/words.ts';

type Words = Say<typeof statementWords>;
const FIELDS = ['text', 'party', 'speaker', 'group', 'meeting', 'session', 'year', 'textLanguage', 'after'] as const;
/** Fields of the finder itself. */
const NARROWING = ['party', 'group', 'speaker', 'meeting', 'year', 'textLanguage'] as const;

/** An address may have been shortened, mistyped or made up: what of it cannot be understood is left out, and said. */
function read(url: URL): { asked: Record<string, unknown>; leftOut: string[]; isCutOff: boolean } {
  const leftOut: string[] = [];
  // What nobody can type and nothing can keep is as if it were a space.
  const typed = (name: string): string => (url.searchParams.get(name) ?? '').replace(/\p{Cc}/gu, ' ').toWellFormed().trim();
  const text = typed('text');
  const given = FIELDS.flatMap((name) => {
    const value = name === 'text' ? text.slice(0, LONGEST_SEARCH).toWellFormed() : typed(name);
    return value ? [[name, value] as const] : [];
  });
  const fits = given.filter(([name, value]) => {
    const isFit = searchStatements.input.safeParse(inputFromFields(searchStatements.input, [[name, value]])).success;
    if (!isFit) leftOut.push(value.slice(0, 60));
    return isFit;
  });
  return { asked: inputFromFields(searchStatements.input, fits), leftOut, isCutOff: text.length > LONGEST_SEARCH };
}

async function load(screen: Screen) {
  const { language } = screen;
  const { asked, leftOut, isCutOff } = read(screen.url);
  const [groups, choices, answer] = await Promise.all([
    screen.ask(partiesQuery, { kind: 'group', language, limit: 500 }), screen.ask(statementChoices, { language }), screen.ask(searchStatements, { ...asked, language }),
  ]);
  return { asked, leftOut, isCutOff, groups: groups.parties.map(({ id, name }) => ({ value: id, label: name })), choices, answer };
}
type Data = Awaited<ReturnType<typeof load>>;

/** The search over statements. Its whole state is its address. */
export const statementsPage = definePage<Data>({
  path: '/statements',
  reads: FIELDS,
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
        {data.isCutOff && <Notice>{say('cutOff', { n: LONGEST_SEARCH })}</Notice>}
        {data.leftOut.map((what) => <Notice key={what}>{say('notUnderstood', { what: `\u2068${what}\u2069` })}</Notice>)}
        {(answer.matching === 'most' || answer.matching === 'few') && <Notice>{say(answer.matching)}</Notice>}
        {answer.suggestions.length > 0 && <Suggestions answer={answer} say={say} url={screen.url} />}
        <Section title={say('counted', { n: answer.total })} aside={narrowed && <a href="/statements">{say('startAgain')}</a>}>
          {answer.statements.length > 0
            ? <div class="wide found-columns"><FoundList answer={answer} say={say} language={screen.language} /><Counts answer={answer} say={say} url={screen.url} language={screen.language} /></div>
            : <Empty>{say(answer.onlyCommon ? 'onlyCommon' : narrowed ? 'nothing' : 'empty')}</Empty>}
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

function Finder({ data: { asked, groups, choices }, say, language }: { readonly data: Data; readonly say: Words; readonly language: Language }) {
  const value = (name: string) => (asked[name] === undefined ? undefined : String(asked[name]));
  const all = { value: '', label: say('any') };
  // What is chosen stays among the choices also where there is none of it.
  const withChosen = (name: string, options: readonly { readonly value: string; readonly label: string }[]) =>
    [all, ...options, ...(value(name) !== undefined && !options.some((option) => option.value === value(name)) ? [{ value: value(name)!, label: value(name)! }] : [])];
  return (
    <FormContext.Provider value={{ prefix: 'find', typed: undefined, problem: undefined }}>
      <form class="statement-finder" role="search" method="get" action="/statements" aria-label={say('find')}>
        <div class="statement-finder-text">
          <Field<typeof searchStatements> name="text" type="search" label={say('findLabel')} hint={say('findHint')} value={value('text')} maxLength={400} />
          <Button>{say('find')}</Button>
        </div>
        <details open={NARROWING.some((name) => asked[name] !== undefined)}>
          <summary>{say('narrow')}</summary>
          <div class="statement-finder-narrow">
            <Field<typeof searchStatements> name="party" type="select" label={say('speakingParty')} value={value('party')} options={withChosen('party', choices.parties.map(({ party, name }) => ({ value: party, label: name })))} />
            <Field<typeof searchStatements> name="group" type="select" label={say('group')} value={value('group')} options={withChosen('group', groups)} />
            <Field<typeof searchStatements> name="speaker" label={say('readBy')} value={value('speaker')} maxLength={200} autocomplete="off" />
            <Field<typeof searchStatements> name="meeting" type="select" label={say('meeting')} value={value('meeting')} options={withChosen('meeting', choices.meetings.map(({ meeting, title }) => ({ value: meeting, label: versionFor(title, language)?.text ?? meeting })))} />
            <Field<typeof searchStatements> name="year" type="select" label={say('year')} value={value('year')} options={withChosen('year', choices.years.map((year) => ({ value: year, label: year })))} />
            <Field<typeof searchStatements> name="textLanguage" type="select" label={say('language')} value={value('textLanguage')} options={[all, ...LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))]} />
          </div>
          <Button tone="quiet">{say('find')}</Button>
        </details>
      </form>
    </FormContext.Provider>
  );
}

function FoundList({ answer, say, language }: { readonly answer: SearchAnswer; readonly say: Words; readonly language: Language }) {
  return <ol class="found">{answer.statements.map((one) => <FoundLine one={one} say={say} language={language} key={one.statement} />)}</ol>;
}

function FoundLine({ one, say, language }: { readonly one: StatementFound; readonly say: Words; readonly language: Language }) {
  const query = one.textLanguage === language ? '' : `?textLanguage=${one.textLanguage}`;
  const { snippet } = one;
  return (
    <li>
      <p class="found-who">
        <a href={`${statementAddress(one.statement)}${query}${snippet ? `#p${snippet.paragraph}` : ''}`}><bdi>{one.onBehalfOfName ?? one.partyName}</bdi></a>
        {one.onBehalfOfName && <span class="found-reader"> <bdi>{one.partyName}</bdi></span>}
      </p>
      {one.title && <SourceText as="p" class="found-title" language={one.textLanguage}>{one.title}</SourceText>}
      <SourceText as="p" class="found-text" language={one.textLanguage}>
        {snippet ? <>{snippet.cutBefore && '… '}<MarkedText pieces={snippet.pieces} />{snippet.cutAfter && ' …'}</> : <>{one.opening} …</>}
      </SourceText>
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
