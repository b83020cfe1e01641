import type { Generated } from 'kysely';
import type { Language } from '#platform/languages.ts';

export const STAGES = ['filed', 'delivered', 'corrected'] as const;
/** `filed`: before it was said. `delivered`: as it was said. `corrected`: mended after that. */
export type Stage = (typeof STAGES)[number];
export const EMBARGOES = ['until-delivered', 'until-time', 'none'] as const;
export type Embargo = (typeof EMBARGOES)[number];
export const IF_NOT_REACHED = ['keep', 'publish'] as const;
export type StatementFate = (typeof IF_NOT_REACHED)[number];
export type FileFormat = 'docx' | 'pdf' | 'text';

declare module '#platform/database.ts' {
  interface Tables {
    /** What a party says at a meeting, apart from its texts. */
    'floor.statements': {
      id: string;
      meeting: string;
      party: string;
      on_behalf_of: string | null;
      number: number;
      /** Name and title of who reads it out: personal, so it is here and not in the journal. */
      speaker: string | null;
      agenda_item: string | null;
      turn: string | null;
      check_against_delivery: boolean;
      embargo: Embargo;
      public_from: Date | null;
      delivered_at: Date | null;
      /** Address of the recording. */
      recording: string | null;
      /** Where it begins and ends in the recording, seconds from its start. */
      starts_at_second: number | null;
      ends_at_second: number | null;
      dated: string;
      /** Where an archived statement comes from. */
      source: string | null;
      filed_at: Date;
      /** Where its turn is not reached: kept to the room, or published in writing as the meeting closes. */
      if_not_reached: Generated<(typeof IF_NOT_REACHED)[number]>;
      /** Published without having been read out. */
      in_writing: Generated<boolean>;
      withdrawn_at: Generated<Date | null>;
    };
    /** One row a language and version; rows are added and never changed (a trigger refuses). */
    'floor.statement_texts': {
      statement: string;
      language: Language;
      version: number;
      stage: Stage;
      title: string | null;
      /** Paragraphs with an empty line between them, in NFC. */
      body: string;
      sha256: string;
      words: number;
      characters: number;
      file_name: string | null;
      file_format: FileFormat;
      /** What the text looks like, where that is not the language stated. */
      looks_like: Language | null;
      note: string | null;
      filed_at: Date;
    };
    /** Texts that were replaced or withdrawn before the statement was public: for the room and the delegation for good. */
    'floor.statement_texts_kept_back': { statement: string; language: Language; version: number };
    'floor.statement_search': {
      statement: string;
      language: Language;
      search: string;
      /** Words of the text until everybody may read it; then they stand in `floor.statement_words`, and this is null. */
      words_to_come: readonly { readonly word: string; readonly folded: string }[] | null;
    };
    /** Words of texts that everybody may read. */
    'floor.statement_words': { language: Language; word: string; folded: string };
  }
}
