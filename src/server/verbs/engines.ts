import path from 'node:path';
import { isLanguage, LANGUAGES } from '#platform/languages.ts';
import { linesOf, Misuse, note, onlyKnows, readBytes, type Verb, write } from './verb.ts';

async function* withEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

export const symbol: Verb = {
  usage: 'symbol [FILE …]',
  says: 'reads a document symbol a line and writes its parts, or why it is not one',
  async run(options) {
    onlyKnows(options);
    const { symbolVerb } = await import('#library/symbol-command.ts');
    await symbolVerb({ input: withEnds(linesOf(options.words)), write });
  },
};

export const names: Verb = {
  usage: 'names [--on YYYY-MM-DD] [FILE …]',
  says: 'reads a name a line and writes the party it names on that day, or the candidates where it names more than one',
  async run(options) {
    onlyKnows(options, 'on');
    const { namesVerb } = await import('#parties/names-command.ts');
    const on = options.named.get('on');
    const counts = await namesVerb({
      input: linesOf(options.words),
      ...(on !== undefined && { on }),
      write: (line) => {
        process.stdout.write(line);
      },
    });
    note(`${counts.resolved} of ${counts.names} names resolved.`);
  },
};

export const profile: Verb = {
  usage: 'profile import FILE [--language LANGUAGE]',
  says: 'reads a registry profile from plain text and proposes it, with what was not understood; publishes nothing',
  async run(options) {
    onlyKnows(options, 'language');
    const [verb, file] = options.words;
    const language = options.named.get('language') ?? 'en';
    if (verb !== 'import' || !file || options.words.length > 2) throw new Misuse('Name one file: bin/parley profile import FILE');
    if (!isLanguage(language)) throw new Misuse(`--language is one of ${LANGUAGES.join(', ')}.`);
    const { profileImportVerb } = await import('#mechanisms/import/import-command.ts');
    const { findSymbols } = await import('#library/find-symbols.ts');
    const { knownParties } = await import('#parties/known-parties.ts');
    const { resolveKnownName } = await import('#parties/known-resolver.ts');
    const { dayOf, systemClock } = await import('#platform/clock.ts');
    const code = await profileImportVerb({
      text: await readBytes(file), fileName: path.basename(file), language, note, today: dayOf(systemClock()), findSymbols,
      resolveName: resolveKnownName,
      describeParty: (id) => {
        const party = knownParties.find((candidate) => candidate.id === id);
        return party && { kind: party.kind, ...(party.existedTo !== undefined && { endedOn: party.existedTo }) };
      },
      write: (line) => {
        process.stdout.write(`${line}\n`);
      },
    });
    return code === 0;
  },
};

export const floor: Verb = {
  usage: 'floor replay [FILE …] [--language LANGUAGE]',
  says: 'plays a meeting from its file by the rules it names, and writes the list, the ruling or the refusal after each event',
  async run(options) {
    onlyKnows(options, 'language');
    const [verb, ...files] = options.words;
    const language = options.named.get('language') ?? 'en';
    if (verb !== 'replay') throw new Misuse('Say what to do with the floor: bin/parley floor replay FILE');
    if (!isLanguage(language)) throw new Misuse(`--language is one of ${LANGUAGES.join(', ')}.`);
    const { floorReplayVerb } = await import('#floor/replay-command.ts');
    const code = await floorReplayVerb({ input: linesOf(files), language, note, write: (line) => void process.stdout.write(`${line}\n`) });
    return code === 0;
  },
};
