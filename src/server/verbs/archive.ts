import { Misuse, note, onlyKnows, type Verb, withDatabase, write } from './verb.ts';

export const archive: Verb = {
  usage: 'archive FOLDER|FILE',
  says: 'takes an archive of statements into the record and says what was understood and what was refused; loading it again adds only what is missing',
  async run(options) {
    onlyKnows(options);
    const [at] = options.words;
    if (!at || options.words.length > 1) throw new Misuse('Name one folder, or one packed file: bin/parley archive FOLDER');
    const { openCatalogue } = await import('../../catalogue.ts');
    const { archiveVerb } = await import('#floor/statements/archive-command.ts');
    const { UnreadableArchive } = await import('#floor/statements/archive-files.ts');
    const { createSpine } = await import('#platform/spine.ts');
    const { systemClock } = await import('#platform/clock.ts');
    try {
      const { refused } = await withDatabase((db) => archiveVerb({ spine: createSpine({ db, catalogue: openCatalogue(), now: systemClock }), at, write, note }));
      return refused.length === 0;
    } catch (error) {
      if (error instanceof UnreadableArchive) throw new Misuse(error.message);
      // 42P01 is PostgreSQL’s "no such table".
      if ((error as { code?: string }).code === '42P01') throw new Misuse('This Parley was never started. Start it once with bin/start; the archive goes into its record.');
      throw error;
    }
  },
};
