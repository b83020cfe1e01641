import type { SignedHeads } from '#journal/signed-heads.ts';
import type { Verification } from '#journal/verification.ts';
import type { Database } from '#platform/database.ts';
import { note, Misuse, onlyKnows, readText, type Verb, withDatabase, write } from './verb.ts';

const DOES_NOT_HOLD = 1;
const NOT_ALL_SIGNED = 2;

export const verify: Verb = {
  usage: 'verify [--export PATH] [--key PEM-FILE] [--heads JSON-FILE]',
  says: 'recomputes every hash chain and signature of the database, or of an export, compares what people read with it, and names the first entry that fails; --heads: a kept copy of /journal/heads.json to compare with. Exits 0 where all holds, 1 where something does not, 2 where all holds and something stands under no signature',
  async run(options) {
    onlyKnows(options, 'export', 'key', 'heads');
    const { installationPublicKey } = await import('#journal/signing.ts');
    const { openCatalogue } = await import('../../catalogue.ts');
    const exported = options.named.get('export');
    const keyFile = options.named.get('key');
    const trusted = keyFile === undefined ? undefined : await readKey(keyFile);
    const headsFile = options.named.get('heads');
    const published = headsFile === undefined ? [] : readHeads(headsFile, await readText(headsFile));
    const catalogue = openCatalogue();
    const result = exported !== undefined
      ? await (await import('#journal/verify-export.ts')).verifyExport(exported, { publicKey: trusted, published }, catalogue)
      : await withDatabase(async (db) => {
          const { verifyDatabase } = await import('#journal/verify-database.ts');
          return verifyDatabase(db, { publicKey: trusted ?? (await installationPublicKey()), published, slices: catalogue.slices, asOf: new Date() });
        });
    return tell(result);
  },
};

/** Says what came of it. @returns the exit code. */
async function tell(result: Verification): Promise<number> {
  const { isSignedWhole } = await import('#journal/verification.ts');
  const { streams, entries, signatures, findings, notices, unsigned } = result;
  const place = ({ stream, number, kind }: Verification['findings'][number]) => `${stream}${number === undefined ? '' : ` #${number}`}${kind === undefined ? '' : ` (${kind})`}`;
  for (const finding of findings) {
    write({ finding });
    note(`${place(finding)}: ${finding.says}`);
  }
  for (const notice of notices) {
    write({ notice });
    note(`${place(notice)}: ${notice.says}`);
  }
  const isHolding = findings.length === 0;
  write({ streams, entries, signatures, holds: isHolding, unsigned });
  note(isHolding
    ? `The record holds: ${entries} entries in ${streams} streams, ${signatures} signatures.`
    : `The record does not hold: ${findings.length} of its streams, signatures or files fail.`);
  if (unsigned.entries > 0) note(`${unsigned.entries} entries of ${unsigned.streams} streams stand under no signature, since ${unsigned.since}: whoever has the record could have written these anew.`);
  if (unsigned.files) note('The files beside the entries stand under no signature.');
  return !isHolding ? DOES_NOT_HOLD : isSignedWhole(result) ? 0 : NOT_ALL_SIGNED;
}

async function readKey(file: string): Promise<string> {
  const { publicKeyFrom } = await import('#journal/keys.ts');
  const key = publicKeyFrom(await readText(file));
  if (key === undefined) throw new Misuse(`${file} holds no Ed25519 public key in PEM: it is the public_key that bin/parley key writes.`);
  return key;
}

/** What a kept copy of `/journal/heads.json` holds. */
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
  says: 'writes the whole public record as a folder of JSON Lines and Markdown that can be read without Parley, every file under one signature',
  async run(options) {
    onlyKnows(options);
    const [folder] = options.words;
    if (!folder || options.words.length > 1) throw new Misuse('Name one new folder: bin/parley export FOLDER');
    const { openCatalogue } = await import('../../catalogue.ts');
    const { exportRecord } = await import('#journal/export.ts');
    const { keysOnRecord } = await import('#journal/keys.ts');
    const counts = await withDatabase(async (db) => {
      const key = await keyAtHand(db);
      const publicKey = (await keysOnRecord(db)).at(-1)?.publicKey ?? key?.publicKey ?? null;
      return exportRecord(db, openCatalogue(), folder, { key, publicKey, now: new Date() });
    });
    write({ folder, ...counts });
    note(`${counts.entries} entries of ${counts.streams} streams and ${counts.files} files written to ${folder}.`);
    if (!counts.signed) note('NOT SIGNED: the key that signs the record is not at hand (signing-key.pem in PARLEY_DATA, or PARLEY_SIGNING_KEY). Nothing shows later whether this export was altered.');
  },
};

/** The key that signs the record, where it is on this machine. */
async function keyAtHand(db: Database) {
  const { currentKeyId } = await import('#journal/keys.ts');
  const { installationKey, installationPublicKey } = await import('#journal/signing.ts');
  if ((await installationPublicKey()) === undefined) return undefined;
  const key = await installationKey();
  const current = await currentKeyId(db);
  return current === undefined || current === key.id ? key : undefined;
}

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
