import { sayPhrase, speaker } from '#platform/words.ts';
import { LocalizedText } from '#ui/localized.tsx';
import { PartialDay } from '#ui/partial-day.tsx';
import { useLanguage } from '#ui/setting.ts';
import { Styles } from '#ui/styles.tsx';
import type { Document } from '../document.ts';
import type { DocumentInList } from '../reading.ts';
import { KIND_WORDS, libraryWords } from '../words.ts';

/** Documents one under another: symbol, title, what it is and when. */
export const DocumentList = ({ documents }: { readonly documents: readonly DocumentInList[] }) => (
  <ol class="documents">
    <Styles of="library" />
    {documents.map((document) => (
      <li key={document.slug}>
        <DocumentLine document={document} />
      </li>
    ))}
  </ol>
);

/** One document as a line of a list. */
export function DocumentLine({ document }: { readonly document: DocumentInList }) {
  const language = useLanguage();
  return (
    <>
      <a class="document-link" href={document.address}>
        {document.symbol && <bdi class="mark" dir="ltr">{document.symbol}</bdi>}{' '}
        <span class="document-title">
          <LocalizedText field={document.titles} />
        </span>
      </a>
      <p class="document-what">
        {sayPhrase(KIND_WORDS[document.kind][language], language)}
        {document.issuer && <> · <LocalizedText field={document.issuer} mark={false} /></>}
        {document.dated && <> · <PartialDay on={document.dated} /></>}
        {document.adoption && <> · <Adoption adoption={document.adoption} /></>}
      </p>
    </>
  );
}

/** How a document was adopted, as a sentence without its date. */
export function Adoption({ adoption }: { readonly adoption: NonNullable<Document['adoption']> }) {
  const say = speaker(libraryWords, useLanguage());
  if (adoption.method === 'without-a-vote') return <>{say('withoutVote')}</>;
  const { inFavour, against, abstaining } = adoption;
  return <>{say('recordedVote', { inFavour, against, abstaining })}</>;
}
