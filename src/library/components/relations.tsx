import { sayPhrase, speaker } from '#platform/words.ts';
import { LocalizedText } from '#ui/localized.tsx';
import { PartialDay } from '#ui/partial-day.tsx';
import { useLanguage } from '#ui/setting.ts';
import { Styles } from '#ui/styles.tsx';
import type { Citation } from '../citations.ts';
import type { OtherEnd, RelationRead } from '../reading.ts';
import { relationWord } from '../relations.ts';
import { libraryWords } from '../words.ts';

/** What a document leads back to and what followed, read with the document as subject: “Recalls A/RES/58/208”. */
export function Relations({ relations }: { readonly relations: readonly RelationRead[] }) {
  const language = useLanguage();
  return (
    <dl class="relations wide">
      <Styles of="library" />
      {relations.map(({ relation, others }) => (
        <div key={relation}>
          <dt>{sayPhrase(relationWord(relation)[language], language)}</dt>
          <dd>
            <ul>
              {others.map((other) => (
                <li key={`${other.kind} ${other.id}`}>
                  <Other other={other} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Other({ other }: { readonly other: OtherEnd }) {
  const say = speaker(libraryWords, useLanguage());
  const mark = other.kind === 'symbol' || !other.title ? other.id : undefined;
  return (
    <>
      <a href={other.address}>
        {mark && <bdi class="mark" dir="ltr">{mark}</bdi>} {other.title && <LocalizedText field={other.title} mark={false} />}
      </a>{' '}
      <span class="when">
        {other.kind === 'meeting' && say('meetingRelation')}
        {other.kind === 'mechanism' && say('mechanismRelation')}
        {(other.kind === 'symbol' || other.kind === 'document') && !other.title && say('notInLibrary')}
        {other.dated && <>{other.kind === 'meeting' && ' · '}<PartialDay on={other.dated} /></>}
      </span>
    </>
  );
}

/** Which profiles of the registry cite a document, and as what. */
export function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  const language = useLanguage();
  const say = speaker(libraryWords, language);
  return (
    <ul>
      {citations.map((citation) => (
        <li key={citation.mechanism}>
          <a href={`/mechanisms/${citation.mechanism}`}>
            <LocalizedText field={citation.name} mark={false} />
          </a>{' '}
          <span class="document-what">
            {asMandate(citation)}
            {citation.mandate && (citation.meetings.length > 0 || citation.elsewhere) && ' · '}
            {[
              citation.meetings.length > 0 && say('citedAtMeetings', { meetings: citation.meetings.map(({ title }) => titleOf(title)).join(', ') }),
              citation.elsewhere && say('citedElsewhere'),
            ].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );

  /** The paragraphs are given as the profile cites them, in whatever language. */
  function asMandate({ mandate }: Citation) {
    if (!mandate) return null;
    if (mandate.paragraphs.length === 0) return say('citedAsMandate');
    const [before, after] = say('citedAsMandateAt', { paragraphs: '\n' }).split('\n');
    return <>{before}<bdi>{mandate.paragraphs.join('; ')}</bdi>{after}</>;
  }

  function titleOf(title: Citation['name']): string {
    return title[language]?.text ?? title.en?.text ?? Object.values(title)[0]?.text ?? '';
  }
}
