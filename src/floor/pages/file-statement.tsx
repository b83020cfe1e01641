import { LANGUAGE_NAMES, versionFor } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { meeting as meetingQuery } from '#programme/for-other-slices.ts';
import { sayDuration } from '#ui/clock.tsx';
import { Empty } from '#ui/empty.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { Notice } from '#ui/notice.tsx';
import { Pager } from '#ui/pager.tsx';
import { StateMark } from '#ui/state.tsx';
import { Styles } from '#ui/styles.tsx';
import { fileStatement } from '../commands/file-statement.ts';
import { myParties } from '../queries/my-parties.ts';
import { type StatementListed, statementsOfMeeting } from '../queries/statements-of-meeting.ts';
import { statementAddress } from '../statements/key.ts';
import { statementWords } from '../statements/words.ts';
import { TextFields } from './statement.tsx';

async function load(screen: Screen) {
  const { language } = screen;
  const meeting = await screen.ask(meetingQuery, { meeting: screen.params['meeting'] });
  const after = screen.url.searchParams.get('after') ?? undefined;
  const list = await screen.ask(statementsOfMeeting, { meeting: screen.params['meeting'], language, after });
  const mine = screen.reader.actor.kind === 'person' ? await screen.ask(myParties, { meeting: screen.params['meeting'], language }) : [];
  return { meeting, list, mine };
}
type Data = Awaited<ReturnType<typeof load>>;

const STATE_WORD = { delivered: 'deliveredAt', 'in-writing': 'inWriting', withdrawn: 'withdrawn', 'to-come': 'toCome', 'without-turn': 'withoutTurn', 'not-delivered': 'notDelivered' } as const;
const MARK = { delivered: 'closed', 'in-writing': 'closed', withdrawn: 'closed', 'to-come': 'waiting', 'without-turn': 'needs-you', 'not-delivered': 'needs-you' } as const satisfies Record<StatementListed['state'], string>;

/** The statements of one meeting, and the form by which a delegation files its own. */
export const meetingStatementsPage = definePage<Data>({
  path: '/meetings/:meeting{[a-z0-9-]+}/statements',
  reads: ['after'],
  load,
  commands: [fileStatement],
  title: (_data, { language }) => speaker(statementWords, language)('statements'),
  place: ({ meeting }, { language }) => [
    { label: versionFor(meeting.title, language)?.text ?? meeting.meeting, href: `/meetings/${meeting.meeting}` },
    { label: speaker(statementWords, language)('statements'), href: `/meetings/${meeting.meeting}/statements` },
  ],
  after: ({ answer }) => statementAddress((answer as { statement: string }).statement),
  json: ({ list }) => list,
  view({ meeting, list, mine }, { language, url }) {
    const say = speaker(statementWords, language);
    return (
      <>
        <Styles of="floor" />
        <Heading kicker={versionFor(meeting.title, language)?.text ?? meeting.meeting} title={say('statements')} />
        {!list.takesStatements && <Notice>{say('noStatementsHere')}</Notice>}
        <Section title={say('counted', { n: list.total })}>
          {list.statements.length === 0 ? <Empty>{say('empty')}</Empty> : (
            <ul class="found">
              {list.statements.map((one) => (
                <li key={one.statement}>
                  <p class="found-who"><a href={statementAddress(one.statement)}><bdi>{one.onBehalfOfName ?? one.partyName}</bdi></a>{one.number > 1 && <span class="found-reader"> ({one.number})</span>}</p>
                  <p class="found-where">
                    {one.texts.map(({ language: text, seconds: [least, most] }, index) => (
                      <span key={text}>{index > 0 && ' · '}<span lang={text}>{LANGUAGE_NAMES[text]}</span> <bdi dir="ltr">{sayDuration(least)}–{sayDuration(most)}</bdi></span>
                    ))}
                    {one.checkAgainstDelivery && <> · {say('checkAgainst')}</>}
                    {!one.isPublic && one.state !== 'withdrawn' && <> · <strong>{say('notPublic')}</strong></>}
                  </p>
                  <p class="found-where">
                    <StateMark state={MARK[one.state]}>{say(STATE_WORD[one.state])}</StateMark>
                    {one.ifNotReached === 'publish' && one.deliveredAt === null && one.state !== 'withdrawn' && <> · {say('asksToPublish')}</>}
                  </p>
                </li>
              ))}
            </ul>
          )}
          <Pager url={url} next={list.next ?? undefined} />
        </Section>
        {list.takesStatements && mine.length > 0 && (
          <Section title={say('fileTitle')} id="file">
            <p>{say('fileLede')}</p>
            <h3>{say('whatBecomesPublic')}</h3>
            <ul class="becomes-public">
              <li>{say('publicBefore')}</li>
              <li>{say('publicLast')}</li>
              <li>{say('publicAfter')}</li>
            </ul>
            {mine.map((one) => <FilingForm one={one} meeting={list.meeting} language={language} several={mine.length > 1} key={one.party} />)}
          </Section>
        )}
      </>
    );
  },
});

function FilingForm({ one, meeting, language, several }: { readonly one: Data['mine'][number]; readonly meeting: string; readonly language: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'; readonly several: boolean }) {
  const say = speaker(statementWords, language);
  return (
    <CommandForm command={fileStatement} formKey={several ? one.party : undefined} hidden={{ meeting, party: one.party }} submit={say('fileTitle')} label={`${say('fileTitle')}: ${one.name}`} multipart>
      <p class="filing-for">{say('party')}: <bdi>{one.name}</bdi></p>
      {one.groups.length > 0 && (
        <Field<typeof fileStatement> name="onBehalfOf" type="select" label={say('forGroup')} options={[{ value: '', label: say('itself') }, ...one.groups.map((group) => ({ value: group.party, label: group.name }))]} />
      )}
      <TextFields say={say} language={language} />
      <Field<typeof fileStatement> name="title" label={say('title')} maxLength={300} />
      <Field<typeof fileStatement> name="speaker" label={say('whoReads')} maxLength={200} autocomplete="off" />
      <Field<typeof fileStatement> name="agendaItem" label={say('agendaItem')} maxLength={300} />
      <Field<typeof fileStatement> name="number" type="number" min={1} max={99} label={say('number')} value={1} />
      <Field<typeof fileStatement> name="embargo" type="radio" label={say('embargo')} value="until-delivered" options={[
        { value: 'until-delivered', label: say('embargoDelivered') }, { value: 'until-time', label: say('embargoTime') }, { value: 'none', label: say('embargoNone') },
      ]} />
      <Field<typeof fileStatement> name="embargoUntil" type="datetime-local" label={say('embargoUntil')} />
      <Field<typeof fileStatement> name="ifNotReached" type="radio" label={say('ifNotReached')} value="keep" options={[{ value: 'keep', label: say('fateKeep') }, { value: 'publish', label: say('fatePublish') }]} />
      <Field<typeof fileStatement> name="checkAgainstDelivery" type="radio" label={say('againstDelivery')} value="true" options={[{ value: 'true', label: say('checkAgainst') }, { value: 'false', label: say('unmarked') }]} />
    </CommandForm>
  );
}

