import type { Language } from '#platform/languages.ts';

export const STAGES = ['filed', 'delivered', 'corrected'] as const;
/** `filed`: before it was said. `delivered`: as it was said. `corrected`: mended after that. */
export type Stage = (typeof STAGES)[number];
export const EMBARGOES = ['until-delivered', 'until-time', 'none'] as const;
export type Embargo = (typeof EMBARGOES)[number];
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
    'floor.statement_search': { statement: string; language: Language; search: string };
    'floor.statement_words': { language: Language; word: string; folded: string };
  }
}
