import { partiesQuery } from '#parties/for-other-slices.ts';
import { LANGUAGE_NAMES, type Language, LANGUAGES } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { Notice } from '#ui/notice.tsx';
import { Styles } from '#ui/styles.tsx';
import { discardProposal } from '../commands/discard-proposal.ts';
import { publishProposal } from '../commands/publish-proposal.ts';
import { ReadingReport, remarkIn } from '../components/reading-report.tsx';
import { KIND_FILTER, LEVEL_FILTER, THEME_FILTER } from '../filter-options.ts';
import { slugFrom } from '../from-proposal.ts';
import { importPageWords } from '../import-page-words.ts';
import { sayPartialSpan } from '#platform/partial-date.ts';
import { proposal, type ProposalAnswer } from '../queries/proposals.ts';
import { mechanismHref, sayIn } from '../saying.ts';
import { importHref } from './import.tsx';

const SCRIPTS: readonly (readonly [RegExp, Language])[] = [[/\p{Script=Arabic}/u, 'ar'], [/\p{Script=Han}/u, 'zh'], [/\p{Script=Cyrillic}/u, 'ru']];
const FRENCH = /\b(?:les|des|une|est|pour|dans)\b/gi;
const SPANISH = /\b(?:los|las|una|del|para|con)\b/gi;

/** A first guess at the language of a text, for a field that the person sees and can change. */
export function languageOfText(text: string): Language {
  const script = SCRIPTS.find(([letters]) => letters.test(text.slice(0, 2000)));
  if (script) return script[1];
  const [fr, es, en] = [FRENCH, SPANISH, /\b(?:the|and|of|for|with)\b/gi].map((words) => text.slice(0, 20_000).match(words)?.length ?? 0) as [number, number, number];
  return fr > en && fr >= es ? 'fr' : es > en ? 'es' : 'en';
}

export const proposalPage = definePage({
  path: '/mechanisms/import/:proposal{[0-9a-f-]+}',
  layout: 'desk',
  commands: [publishProposal, discardProposal],
  async load(screen) {
    return {
      answer: await screen.ask(proposal, { proposal: screen.params['proposal'] }),
      parties: (await screen.ask(partiesQuery, { language: screen.language, limit: 500 })).parties.map(({ id, name }) => ({ id, name })),
    };
  },
  json: ({ answer }) => answer,
  after: ({ command, answer }) => (command === publishProposal.name ? mechanismHref((answer as { mechanism: string }).mechanism) : importHref()),
  title: ({ answer }, { language }) => answer.name ?? speaker(importPageWords, language)('noName'),
  place: ({ answer }, { language }) => [
    { label: sayIn(language)('mechanisms'), href: '/mechanisms' },
    { label: speaker(importPageWords, language)('import'), href: importHref() },
    { label: answer.name ?? answer.source, href: importHref(answer.proposal) },
  ],
  view({ answer, parties }, screen) {
    const say = speaker(importPageWords, screen.language);
    const { closedAs } = answer;
    return (
      <>
        <Styles of="mechanisms" />
        <Heading kicker={say('report')} title={<bdi>{answer.name ?? say('noName')}</bdi>} lede={<bdi>{answer.source}</bdi>} />
        {closedAs && (
          <Notice tone="done">
            <p>
              {say('closedAs', { as: say(closedAs) })} {closedAs === 'published' && answer.mechanism && <a href={mechanismHref(answer.mechanism)}>{answer.mechanism}</a>}
            </p>
          </Notice>
        )}
        <ReadingReport answer={answer} />
        {!closedAs && (
          <Section title={say('confirm')} id="confirm">
            <ConfirmForm answer={answer} parties={parties} screen={screen} />
            <Confirm act={say('discard')} question={say('discardAsk')}>
              <CommandForm command={discardProposal} hidden={{ proposal: answer.proposal }} submit={say('discard')} tone="danger" />
            </Confirm>
          </Section>
        )}
      </>
    );
  },
});

function ConfirmForm({ answer, parties, screen }: { readonly answer: ProposalAnswer; readonly parties: readonly { id: string; name: string }[]; readonly screen: Screen }) {
  const { language } = screen;
  const say = speaker(importPageWords, language);
  const sayField = sayIn(language);
  const { reading } = answer;
  const { proposal: read } = reading;
  const tongue = languageOfText(answer.text);
  const slug = slugFrom((read.acronym?.value || read.name?.value || '').slice(0, 60), new Set());
  return (
    <CommandForm command={publishProposal} hidden={{ proposal: answer.proposal }} submit={say('confirm')}>
      <Field<typeof publishProposal> name="name" label={say('name')} value={read.name?.value} required maxLength={300} language={tongue} />
      <Field<typeof publishProposal> name="acronym" label={sayField('acronym')} value={read.acronym?.value} maxLength={40} language={tongue} />
      <Field<typeof publishProposal> name="slug" label={say('shortName')} value={slug === 'meeting' ? '' : slug} required maxLength={80} language="en" />
      <Field<typeof publishProposal> name="replace" type="checkbox" label={say('replace')} />
      <Field<typeof publishProposal> name="language" type="select" label={say('language')} value={tongue} required options={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))} />
      <Field<typeof publishProposal> name="kind" type="select" label={sayField('kind')} required options={KIND_FILTER(language)} />
      <Field<typeof publishProposal> name="level" type="select" label={sayField('level')} required options={LEVEL_FILTER(language)} />
      <Field<typeof publishProposal> name="summary" type="textarea" label={say('summary')} rows={3} required maxLength={600} language={tongue} />
      <Field<typeof publishProposal> name="established" label={sayField('established')} hint={sayField('dateHint')} value={read.established?.value} maxLength={10} />
      <div class="two-columns"><Field<typeof publishProposal> name="themes" type="checkboxes" label={sayField('themes')} options={THEME_FILTER(language)} /></div>
      <Field<typeof publishProposal> name="purpose" type="textarea" label={sayField('purpose')} value={read.purpose?.value} rows={5} language={tongue} />
      <Field<typeof publishProposal> name="background" type="textarea" label={sayField('background')} value={read.background?.value} rows={7} language={tongue} />
      <Field<typeof publishProposal> name="secretariat" label={sayField('secretariat')} value={read.secretariat?.value} language={tongue} />
      {reading.unresolvedNames.length > 0 && <UnresolvedNames answer={answer} parties={parties} language={language} />}
      {read.meetings.length > 0 && <MeetingChoices answer={answer} language={language} />}
      <Field<typeof publishProposal> name="verifiedBy" label={say('verifiedBy')} hint={say('verifiedByHint')} required maxLength={200} />
    </CommandForm>
  );
}

function UnresolvedNames({ answer, parties, language }: { readonly answer: ProposalAnswer; readonly parties: readonly { id: string; name: string }[]; readonly language: Language }) {
  const say = speaker(importPageWords, language);
  const remark = remarkIn(language);
  const byId = new Map(parties.map(({ id, name }) => [id, name]));
  return (
    <fieldset class="confirm-parts">
      <legend>{say('unresolved')}</legend>
      <p class="hint">{say('unresolvedHint')}</p>
      {answer.reading.unresolvedNames.slice(0, 60).map(({ name, candidates, why }, index) => (
        <Field<typeof publishProposal>
          name={`names.n${index}`} type="select" label={name.slice(0, 200)} hint={remark(why)} key={index}
          options={[{ value: '', label: say('leaveNameOut') }]}
          groups={[
            ...(candidates.length > 0 ? [{ label: say('near'), options: candidates.map((id) => ({ value: id, label: byId.get(id) ?? id })) }] : []),
            // The whole register under each of many names would make the page heavier than the answer is worth.
            ...(index < 8 ? [{ label: say('allParties'), options: parties.map(({ id, name: called }) => ({ value: id, label: called })) }] : []),
          ]}
        />
      ))}
    </fieldset>
  );
}

function MeetingChoices({ answer, language }: { readonly answer: ProposalAnswer; readonly language: Language }) {
  const say = speaker(importPageWords, language);
  const sayField = sayIn(language);
  const remark = remarkIn(language);
  const { meetings } = answer.reading.proposal;
  const doubts = new Map<number, string[]>();
  for (const { lines, why } of answer.reading.doubtfulDates) {
    meetings.forEach(({ evidence }, index) => {
      if (evidence.lines[0] === lines[0]) doubts.set(index, [...(doubts.get(index) ?? []), remark(why)]);
    });
  }
  const unsettled = meetings.flatMap((meeting, index) => (!meeting.startsOn || doubts.has(index) ? [{ meeting, index }] : []));
  return (
    <fieldset class="confirm-parts">
      <legend>{say('meetings')}</legend>
      {unsettled.map(({ meeting, index }) => (
        <Field<typeof publishProposal>
          name={`dates.m${index}`} label={say('dateOf', { meeting: meeting.title.slice(0, 160) })} value={meeting.startsOn} maxLength={10} key={index}
          hint={[...(doubts.get(index) ?? []), sayField('dateHint')].join(' ')}
        />
      ))}
      <Field<typeof publishProposal>
        name="leaveOut" type="checkboxes" label={say('leaveMeetingsOut')}
        options={meetings.slice(0, 300).map(({ title, startsOn, endsOn, place }, index) => ({
          value: `m${index}`, label: title.slice(0, 200), hint: [startsOn && sayPartialSpan(startsOn, endsOn, language), place].filter(Boolean).join(' · ') || sayField('notRecorded'),
        }))}
      />
    </fieldset>
  );
}
