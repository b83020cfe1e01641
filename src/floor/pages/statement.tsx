import { SymbolText } from '#library/for-other-pages.tsx';
import { isLanguage, type Language, LANGUAGE_NAMES, LANGUAGES, versionFor } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { type Say, speaker } from '#platform/words.ts';
import { sayDuration } from '#ui/clock.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { languageName, LocalizedText } from '#ui/localized.tsx';
import { Notice, Rule } from '#ui/notice.tsx';
import { PartialDay } from '#ui/partial-day.tsx';
import { Styles } from '#ui/styles.tsx';
import { Time } from '#ui/time.tsx';
import { correctStatement } from '../commands/correct-statement.ts';
import { deliverStatement } from '../commands/deliver-statement.ts';
import { liftEmbargo } from '../commands/lift-embargo.ts';
import { withdrawStatement } from '../commands/withdraw-statement.ts';
import { statement as statementQuery, type StatementShown, type StatementVersion } from '../queries/statement.ts';
import { statementAddress } from '../statements/key.ts';
import { SourceText } from '../statements/source-text.tsx';
import { statementWords } from '../statements/words.ts';

type Words = Say<typeof statementWords>;

async function load(screen: Screen) {
  const text = screen.url.searchParams.get('textLanguage');
  const version = Number(screen.url.searchParams.get('version'));
  const shown = await screen.ask(statementQuery, {
    statement: screen.params['id'], language: screen.language, ...(isLanguage(text) && { textLanguage: text }), ...(Number.isInteger(version) && version > 0 && { version }),
  });
  const key = keyOf(shown);
  const [correct, deliver, lift, withdraw] = await Promise.all([
    screen.may(correctStatement, { ...key, language: 'en', stage: 'corrected', text: '-' }), screen.may(deliverStatement, key), screen.may(liftEmbargo, key),
    screen.may(withdrawStatement, key),
  ]);
  const isWithdrawn = shown.withdrawnAt !== null;
  const isStated = shown.embargo === 'until-time' && !shown.isPublic;
  return {
    shown,
    may: {
      correct: correct && shown.deliveredAt !== null, deliver: deliver && !isWithdrawn, publish: deliver && !isWithdrawn && !isStated && shown.deliveredAt === null,
      lift: lift && !shown.isPublic && !isWithdrawn, withdraw: withdraw && !shown.isPublic && !isWithdrawn && shown.deliveredAt === null,
    },
  };
}
type Data = Awaited<ReturnType<typeof load>>;

const keyOf = (shown: StatementShown) => ({
  meeting: shown.meeting, party: shown.party, number: shown.number, ...(shown.onBehalfOf !== null && { onBehalfOf: shown.onBehalfOf }),
});

/** One statement, to be read and cited. */
export const statementPage = definePage<Data>({
  path: '/statements/:id{[a-z0-9-]+}',
  reads: ['textLanguage', 'version'],
  load,
  commands: [correctStatement, deliverStatement, liftEmbargo, withdrawStatement],
  title: ({ shown }, { language }) => speaker(statementWords, language)('statementOf', { party: shown.onBehalfOfName ?? shown.partyName }),
  place: ({ shown }, { language }) => [
    { label: versionFor(shown.sessionTitle, language)?.text ?? shown.session, href: `/sessions/${shown.session}` },
    { label: versionFor(shown.meetingTitle, language)?.text ?? shown.meeting, href: `/meetings/${shown.meeting}` },
    { label: speaker(statementWords, language)('statementOf', { party: shown.onBehalfOfName ?? shown.partyName }), href: statementAddress(shown.statement) },
  ],
  json: ({ shown }) => shown,
  view({ shown, may }, screen) {
    const say = speaker(statementWords, screen.language);
    const version = shown.versions.find((one) => one.language === shown.text.language && one.version === shown.text.version)!;
    return (
      <>
        <Styles of="floor" />
        <Heading
          kicker={<><bdi>{versionFor(shown.meetingTitle, screen.language)?.text ?? shown.meeting}</bdi> · <PartialDay on={shown.dated} /></>}
          title={<bdi>{shown.onBehalfOfName ?? shown.partyName}</bdi>}
          lede={shown.onBehalfOfName ? <bdi>{shown.partyName}</bdi> : shown.speaker ? <bdi>{shown.speaker}</bdi> : undefined}
        />
        {shown.withdrawnAt !== null && <Notice tone="attention" title={say('withdrawn')}>{say('withdrawnNote')}</Notice>}
        {!shown.isPublic && shown.withdrawnAt === null && (
          <Notice tone="attention" title={say('notPublic')}>
            <p>{shown.publicFrom ? <>{say('publicFrom')} <Time at={shown.publicFrom} zone={shown.timeZone} /></> : say('untilDelivered')}</p>
            {shown.deliveredAt === null && <p>{say('ifNotReached')} · {say(shown.ifNotReached === 'publish' ? 'fatePublish' : 'fateKeep')}</p>}
          </Notice>
        )}
        {version.looksLike && (
          <Notice tone="attention">{say('looksLike', { stated: languageName(version.language, screen.language), detected: languageName(version.looksLike, screen.language) })}</Notice>
        )}
        <Languages shown={shown} say={say} />
        {shown.checkAgainstDelivery && <p class="check-against">{say('checkAgainst')}</p>}
        {shown.inWriting && <p class="check-against">{say('inWriting')}</p>}
        {version.isKeptBack && <p class="check-against">{say('keptBack')}</p>}
        {shown.text.title && <SourceText as="h2" class="statement-title" language={shown.text.language}>{shown.text.title}</SourceText>}
        <SourceText as="div" class="text statement-text" language={shown.text.language}>
          {shown.text.paragraphs.map((paragraph, index) => (
            <p id={`p${index + 1}`} key={index}><SymbolText text={paragraph} /></p>
          ))}
        </SourceText>
        <Section title={say('provenance')}><Provenance shown={shown} version={version} say={say} /></Section>
        <Versions shown={shown} say={say} />
        <Acts shown={shown} may={may} say={say} />
      </>
    );
  },
});

function Languages({ shown, say }: { readonly shown: StatementShown; readonly say: Words }) {
  if (shown.languages.length < 2) return null;
  return (
    <nav class="text-languages" aria-label={say('inOtherLanguages')}>
      <ul>
        {shown.languages.map((language) => (
          <li key={language}>
            <a href={`${statementAddress(shown.statement)}?textLanguage=${language}`} lang={language} aria-current={language === shown.text.language ? 'true' : undefined}>{LANGUAGE_NAMES[language]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A length of time among words of any direction. */
const isolated = (seconds: number): string => `\u2066${sayDuration(seconds)}\u2069`;

function Provenance({ shown, version, say }: { readonly shown: StatementShown; readonly version: StatementVersion; readonly say: Words }) {
  const [least, most] = version.seconds;
  const [slow, fast] = version.perMinute;
  const limit = shown.limitSeconds === null ? undefined : isolated(shown.limitSeconds);
  return (
    <>
      <DefinitionList entries={[
        ...(shown.speaker && shown.onBehalfOfName ? [{ term: say('speaker'), value: <bdi>{shown.speaker}</bdi> }] : []),
        ...(shown.agendaItem ? [{ term: say('agendaItem'), value: <bdi><SymbolText text={shown.agendaItem} /></bdi> }] : []),
        ...(shown.source ? [{ term: say('source'), value: <bdi>{shown.source}</bdi> }]
          : shown.deliveredAt ? [{ term: say(shown.inWriting ? 'publishedAt' : 'deliveredAt'), value: <Time at={shown.deliveredAt} zone={shown.timeZone} /> }] : []),
        ...(shown.readOutAt ? [{ term: say('readOutAt'), value: <a href={`/meetings/${shown.readOutAt.meeting}`}><LocalizedText field={shown.readOutAt.title} /></a> }] : []),
        ...(shown.startsAtSecond === null ? [] : [{ term: say('inRecording'), value: <TimeCode shown={shown} /> }]),
        {
          term: say('time'),
          value: (
            <>
              {say(version.unit === 'words' ? 'timeWords' : 'timeCharacters', { least: isolated(least), most: isolated(most), slow, fast, units: version.words })}
              {version.against && limit && <> <strong>{say(version.against === 'too-long' ? 'tooLong' : version.against, { limit })}</strong></>}
            </>
          ),
        },
        { term: say('hash'), value: <code dir="ltr" class="hash">{version.sha256}</code> },
      ]} />
      <Rule>{say('timeSource')}</Rule>
    </>
  );
}

function TimeCode({ shown }: { readonly shown: StatementShown }) {
  const code = <bdi dir="ltr">{sayDuration(shown.startsAtSecond!)}{shown.endsAtSecond !== null && `–${sayDuration(shown.endsAtSecond)}`}</bdi>;
  return shown.recording ? <a href={`${shown.recording}#t=${shown.startsAtSecond}${shown.endsAtSecond === null ? '' : `,${shown.endsAtSecond}`}`}>{code}</a> : code;
}

const STAGE_WORD = { filed: 'filed', delivered: 'deliveredText', corrected: 'corrected' } as const;

function Versions({ shown, say }: { readonly shown: StatementShown; readonly say: Words }) {
  if (shown.versions.length < 2) return null;
  return (
    <Section title={say('versions')}>
      <ul class="statement-versions">
        {shown.versions.map((one) => (
          <li key={`${one.language}-${one.version}`}>
            <a href={`${statementAddress(shown.statement)}?textLanguage=${one.language}&version=${one.version}`}>
              <span lang={one.language}>{LANGUAGE_NAMES[one.language]}</span>, {say('version', { n: one.version })}
            </a>{' '}
            — {say(STAGE_WORD[one.stage])}, <Time at={one.filedAt} zone={shown.timeZone} own={false} />
            {one.note && <>: <bdi>{one.note}</bdi></>}
            {one.isKeptBack && <> ({say('keptBack')})</>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Acts({ shown, may, say }: { readonly shown: StatementShown; readonly may: Data['may']; readonly say: Words }) {
  const key = keyOf(shown);
  return (
    <>
      {may.lift && <CommandForm command={liftEmbargo} hidden={key} submit={say('lift')} tone="quiet" label={say('lift')} />}
      {may.publish && (
        <Section title={say('publishInWriting')}>
          <CommandForm command={deliverStatement} formKey="in-writing" hidden={{ ...key, inWriting: true }} submit={say('publishInWriting')} tone="quiet" label={say('publishInWriting')}>
            <p class="hint">{say('publishInWritingHint')}</p>
          </CommandForm>
        </Section>
      )}
      {may.withdraw && (
        <Section title={say('withdraw')}>
          <CommandForm command={withdrawStatement} hidden={key} submit={say('withdraw')} tone="danger" label={say('withdraw')}>
            <p class="hint">{say('withdrawHint')}</p>
          </CommandForm>
        </Section>
      )}
      {may.deliver && (
        <Section title={say('deliver')}>
          <CommandForm command={deliverStatement} hidden={key} submit={say('deliver')} tone="quiet" label={say('deliver')}>
            <Field<typeof deliverStatement> name="startsAtSecond" type="number" min={0} max={86_400} label={say('startsAt')} value={shown.startsAtSecond ?? undefined} />
            <Field<typeof deliverStatement> name="endsAtSecond" type="number" min={0} max={86_400} label={say('endsAt')} value={shown.endsAtSecond ?? undefined} />
            <Field<typeof deliverStatement> name="recording" type="url" label={say('recording')} value={shown.recording ?? undefined} maxLength={500} />
          </CommandForm>
        </Section>
      )}
      {may.correct && (
        <Section title={say('correctTitle')}>
          <CommandForm command={correctStatement} hidden={key} submit={say('correctTitle')} tone="quiet" label={say('correctTitle')} multipart>
            <Field<typeof correctStatement> name="stage" type="radio" label={say('stage')} value="corrected" required
              options={[{ value: 'delivered', label: say('deliveredText') }, { value: 'corrected', label: say('corrected') }]} />
            <TextFields say={say} language={shown.text.language} />
            <Field<typeof correctStatement> name="note" label={say('note')} maxLength={500} />
          </CommandForm>
        </Section>
      )}
    </>
  );
}

/** The fields by which a text is given. */
export function TextFields({ say, language }: { readonly say: Words; readonly language: Language }) {
  return (
    <>
      <Field<'floor.file-statement' | 'floor.correct-statement'> name="language" type="select" label={say('language')} value={language} required options={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))} />
      <Field<'floor.file-statement' | 'floor.correct-statement'> name="file" type="file" label={say('file')} accept=".docx,.pdf,.txt,application/pdf,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document" />
      <Field<'floor.file-statement' | 'floor.correct-statement'> name="text" type="textarea" label={say('text')} rows={8} />
    </>
  );
}
