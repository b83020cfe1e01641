declare module '#platform/database.ts' {
  interface Tables {
    /** What the rapporteur wrote down at a meeting. Its words are here alone: the journal says that a note was made, not what. */
    'floor.notes': {
      id: string;
      meeting: string;
      turn: string | null;
      body: string;
      author: string;
      written_at: Date;
    };
  }
}
