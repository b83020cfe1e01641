import type { SignedHeads } from '#journal/verify.ts';
import { note, Misuse, onlyKnows, readText, type Verb, withDatabase, write } from './verb.ts';

export const verify: Verb = {
  usage: 'verify [--export PATH] [--key PEM-FILE] [--heads JSON-FILE]',
  says: 'recomputes every hash chain and signature of the database, or of an export, and names the first entry that fails; --heads: a kept copy of /journal/heads.json to compare with',
  async run(options) {
    onlyKnows(options, 'export', 'key', 'heads');
    const { installationPublicKey } = await import('#journal/signing.ts');
    const exported = options.named.get('export');
    const keyFile = options.named.get('key');
    const trusted = keyFile === undefined ? undefined : await readText(keyFile);
    const headsFile = options.named.get('heads');
    const published = headsFile === undefined ? [] : readHeads(headsFile, await readText(headsFile));
    const result = exported !== undefined
      ? await (await import('#journal/export.ts')).verifyExport(exported, trusted, published)
      : await withDatabase(async (db) => {
          const { verifyDatabase } = await import('#journal/record.ts');
          return verifyDatabase(db, trusted ?? (await installationPublicKey()), published);
        });
    for (const finding of result.findings) {
      write({ finding });
      const place = `${finding.stream}${finding.number === undefined ? '' : ` #${finding.number}`}${finding.kind === undefined ? '' : ` (${finding.kind})`}`;
      note(`${place}: ${finding.says}`);
    }
    const { streams, entries, days } = result;
    write({ streams, entries, signedDays: days, holds: result.findings.length === 0 });
    note(result.findings.length === 0
      ? `The record holds: ${entries} entries in ${streams} streams, ${days} signed days.`
      : `The record does not hold: ${result.findings.length} of its streams or signatures fail.`);
    return result.findings.length === 0;
  },
};

/** The days of a kept copy of `/journal/heads.json`. */
function readHeads(file: string, text: string): SignedHeads[] {
  try {
    const { days } = JSON.parse(text) as { days?: SignedHeads[] };
    // Published newest first, checked oldest first.
    if (Array.isArray(days) && days.every((signed) => typeof signed.day === 'string' && Array.isArray(signed.body?.heads))) return days.toReversed();
  } catch {
    // Said below, as for any other file that holds no heads.
  }
  throw new Misuse(`${file} is not a copy of /journal/heads.json.`);
}

export const exportVerb: Verb = {
  usage: 'export FOLDER',
  says: 'writes the whole public record as a folder of JSON Lines and Markdown that can be read without Parley',
  async run(options) {
    onlyKnows(options);
    const [folder] = options.words;
    if (!folder || options.words.length > 1) throw new Misuse('Name one new folder: bin/parley export FOLDER');
    const { openCatalogue } = await import('../../catalogue.ts');
    const { exportRecord } = await import('#journal/export.ts');
    const { installationKey, installationPublicKey } = await import('#journal/signing.ts');
    const { keysOnRecord } = await import('#journal/keys.ts');
    const counts = await withDatabase(async (db) => {
      const publicKey = (await installationPublicKey()) ?? (await keysOnRecord(db)).at(-1)?.publicKey ?? (await installationKey()).publicKey;
      return exportRecord(db, openCatalogue(), folder, publicKey);
    });
    write({ folder, ...counts });
    note(`${counts.entries} entries of ${counts.streams} streams and ${counts.files} files written to ${folder}.`);
  },
};

export const key: Verb = {
  usage: 'key [accept]',
  says: 'writes the public key that checks the signed heads of this installation; accept: puts it on the record in place of the one before',
  async run(options) {
    onlyKnows(options);
    const [word, ...more] = options.words;
    if ((word !== undefined && word !== 'accept') || more.length > 0) throw new Misuse('There is one word: bin/parley key accept');
    const { readSettings } = await import('../settings.ts');
    const { openSigningKey } = await import('#journal/signing.ts');
    const settings = readSettings(process.env, []);
    const { id, publicKey } = await openSigningKey(settings.dataFolder, settings.signingKey);
    if (word === 'accept') {
      await withDatabase(async (db) => {
        const { openCatalogue } = await import('../../catalogue.ts');
        const { useKey } = await import('#journal/commands/use-key.ts');
        const { system } = await import('#platform/actor.ts');
        const { systemClock } = await import('#platform/clock.ts');
        const { createSpine } = await import('#platform/spine.ts');
        const spine = createSpine({ db, catalogue: openCatalogue(), now: systemClock });
        await spine.run(useKey, { input: { publicKey, replace: true }, actor: system('command-line') });
      });
      note(`The record is signed with the key ${id} from the next signing on (00:05 UTC, or the next start). Earlier days stay checkable: their keys are on the record.`);
    }
    write({ key_id: id, public_key: publicKey });
  },
};
