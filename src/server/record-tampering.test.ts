import { rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { canonical, sha256 } from '#platform/canonical.ts';
import type { Writing } from '#platform/database.ts';
import type { SignedHeads } from '#journal/signed-heads.ts';
import { openSigningKey, type SigningKey } from '#journal/signing.ts';
import { verifyDatabase } from '#journal/verify-database.ts';
import { codeOf, edit, type HeldMeeting, holdMeeting, KENYA, MEETING, python, relist, rewrite, verifyHere, verifyInPython } from './test-export.ts';

let held: HeldMeeting;
let stranger: SigningKey;
beforeAll(async () => {
  held = await holdMeeting();
  stranger = await openSigningKey(path.join(path.dirname(held.folder), 'stranger'), undefined);
  if (python === undefined) console.warn('There is no python3 here: docs/verify-record.py is not tried.');
});
afterAll(() => held.close());

const JOURNAL = 'journal.jsonl';
const STREAM = `"stream":"meeting/${MEETING}"`;
const lines = (change: (all: string[]) => string[]) => (folder: string) => edit(folder, JOURNAL, (text) => `${change(text.trimEnd().split('\n')).join('\n')}\n`);
const oneOf = (all: readonly string[], kind: string): number => all.findIndex((line) => line.includes(STREAM) && line.includes(`"kind":"${kind}"`));
const turned = (line: Record<string, unknown>): void => {
  if (line['kind'] === 'floor.given') (line['data'] as { party: string }).party = 'mexico';
};

/** Rewrites the whole, and signs it with a key of one's own. */
async function forgeWhole(folder: string): Promise<void> {
  const hashes = await rewrite(folder, turned);
  let previous = '0'.repeat(64);
  await edit(folder, 'signed-heads.json', (text) => {
    const { days } = JSON.parse(text) as { days: SignedHeads[] };
    const forged = days.map(({ body, ...day }) => {
      const own = { ...body, previous, heads: body.heads.map((head) => ({ ...head, hash: hashes.get(`${head.stream} ${head.number}`)! })) };
      previous = sha256(canonical(own));
      return { ...day, body: own, key_id: stranger.id, signature: stranger.sign(canonical(own)) };
    });
    return JSON.stringify({ public_key: stranger.publicKey, days: forged });
  });
  await relist(folder, stranger);
}

const takeSignaturesAway = (folder: string) => edit(folder, 'signed-heads.json', (text) => JSON.stringify({ ...(JSON.parse(text) as object), days: [] }));

const FOUND = 1;
/** Holds, and it is said what stands under no signature. */
const SAID = 2;
type Tampering = readonly [what: string, tamper: (folder: string) => Promise<unknown>, here: number, inPython: number];

const TAMPERINGS: readonly Tampering[] = [
  ['an entry was edited', lines((all) => all.with(oneOf(all, 'floor.given'), all[oneOf(all, 'floor.given')]!.replace('belgium', 'mexico'))), FOUND, FOUND],
  ['an entry was taken out', lines((all) => all.toSpliced(oneOf(all, 'floor.given'), 1)), FOUND, FOUND],
  ['two entries were exchanged', lines((all) => { const at = oneOf(all, 'floor.given'); return all.with(at, all[at + 1]!).with(at + 1, all[at]!); }), FOUND, FOUND],
  ['the end of a stream was cut off', lines((all) => all.toSpliced(all.findLastIndex((line) => line.includes(STREAM)), 1)), FOUND, FOUND],
  ['a stream was taken out', lines((all) => all.filter((line) => !line.includes(STREAM))), FOUND, FOUND],
  ['a name stands twice in an entry', lines((all) => all.map((line) => (line.includes(STREAM) ? line.replace('"data":', '"data":{"meeting":"another"},"data":') : line))), FOUND, FOUND],
  ['a name stands twice, and all files were listed anew', async (folder) => {
    await lines((all) => all.map((line) => (line.includes(STREAM) ? line.replace('"data":', '"data":{"meeting":"another"},"data":') : line)))(folder);
    await relist(folder);
  }, FOUND, FOUND],
  ['entries were rewritten with all that stands on them', (folder) => rewrite(folder, turned), FOUND, FOUND],
  ['entries were rewritten with all that stands on them, and all files listed anew', async (folder) => { await rewrite(folder, turned); await relist(folder); }, FOUND, FOUND],
  ['everything was rewritten and signed with another key', forgeWhole, FOUND, FOUND],
  ['the signatures were taken away', takeSignaturesAway, FOUND, FOUND],
  ['what was signed last was taken away, and all files listed anew', async (folder) => {
    await edit(folder, 'signed-heads.json', (text) => { const { days, ...rest } = JSON.parse(text) as { days: unknown[] }; return JSON.stringify({ ...rest, days: days.slice(0, -1) }); });
    await relist(folder);
  }, SAID, SAID],
  ['everything was rewritten, and every signature taken away', async (folder) => { await rewrite(folder, (line) => { if (line['kind'] === 'floor.ended') (line['data'] as { seconds: number }).seconds = 1; }); await takeSignaturesAway(folder); await relist(folder); }, FOUND, SAID],
  ['the manifest was taken away', async (folder) => { await rm(path.join(folder, 'manifest.json')); await rm(path.join(folder, 'files.jsonl')); }, SAID, SAID],
  ['the manifest was left and its list taken away', (folder) => rm(path.join(folder, 'files.jsonl')), FOUND, FOUND],
  ['a statement was altered and the manifest taken away', async (folder) => { await edit(folder, `statements/${KENYA}.json`, (text) => text.replace('thanks', 'blames')); for (const file of ['manifest.json', 'files.jsonl']) await rm(path.join(folder, file)); }, FOUND, FOUND],
  ['the list of files was altered', (folder) => edit(folder, 'files.jsonl', (text) => text.replace('"bytes":', '"bytes":1')), FOUND, FOUND],
  ['a folder elsewhere was linked to', (folder) => symlink(path.dirname(folder), path.join(folder, 'record/more')), FOUND, FOUND],
  ['a name was put beside what the manifest signs', (folder) => edit(folder, 'manifest.json', (text) => text.replace('{', '{"note":"x",')), FOUND, FOUND],
  ['a number without end was put into an entry', lines((all) => all.map((line) => (line.includes(STREAM) ? line.replace('"data":{', `"data":{"z":${'1'.repeat(400)},`) : line))), FOUND, FOUND],
  ['a file was added', (folder) => writeFile(path.join(folder, 'record/more.md'), 'x'), FOUND, FOUND],
  ['a file was taken away', (folder) => rm(path.join(folder, `statements/${KENYA}.en.md`)), FOUND, FOUND],
  ['a signed list of heads was altered', (folder) => edit(folder, 'signed-heads.json', (text) => text.replace('"number":1,"stream"', '"number":2,"stream"').replace(/"day":"2025/g, '"day":"2028')), FOUND, FOUND],
];

/** What people read: as it is altered, and as it is altered and listed anew by somebody without the key. */
const READ: readonly (readonly [what: string, file: string, change: (text: string) => string, hereRelisted: number, inPythonRelisted: number])[] = [
  ['a statement', `statements/${KENYA}.json`, (text) => text.replace('thanks', 'blames'), FOUND, FOUND],
  ['a statement with its hash made anew', `statements/${KENYA}.json`, (text) => {
    const value = JSON.parse(text) as { texts: { text: string; sha256: string }[] };
    value.texts[0]!.text = 'Kenya blames the host.';
    value.texts[0]!.sha256 = sha256('Kenya blames the host.');
    return JSON.stringify(value);
  }, FOUND, FOUND],
  ['the title of a statement', `statements/${KENYA}.json`, (text) => text.replace('Pathways # that', 'Walls'), FOUND, FOUND],
  ['a statement as a text to read', `statements/${KENYA}.en.md`, (text) => text.replace('thanks', 'blames'), SAID, SAID],
  ['a floor', `meetings/${MEETING}.json`, (text) => text.replace('"seconds": 6', '"seconds": 9'), FOUND, SAID],
  ['a floor as a text to read', `meetings/${MEETING}.fr.md`, (text) => text.replace('Kenya', 'Ghana'), SAID, SAID],
  ['a profile', 'mechanisms/idm.json', (text) => text.replace('"original"', '"official"'), FOUND, FOUND],
  ['a profile as a text to read', 'mechanisms/idm.ru.md', (text) => text.replace('#', '# X'), SAID, SAID],
  ['the record of a document', 'documents/a-res-58-208.json', (text) => text.replace('2003', '2004'), FOUND, SAID],
  ['a session', 'sessions/idm-demo.json', (text) => text.replace('2025', '2028'), FOUND, SAID],
  ['a stream as a text to read', `record/meeting/${MEETING}.md`, (text) => text.replace('Ghana', 'Togo'), FOUND, SAID],
  ['the names that such texts say', 'names.json', (text) => text.replace('"Ghana"', '"Togo"'), FOUND, SAID],
];

describe('a meeting that is closed', () => {
  it('is signed at once: the job is asked for in the transaction of the closing, once for all that close together', async () => {
    const { rows } = await sql<{ key: string }>`select key from graphile_worker.jobs where task_identifier = 'journal.sign-heads'`.execute(held.app.spine.db);
    expect(rows).toEqual([{ key: 'sign-heads' }]);
  });
});

describe('an export of a meeting that was held', () => {
  it('holds, and every file of it is under one signature', async () => {
    const here = await verifyHere(held, held.folder);
    expect(here).toMatchObject({ findings: [], notices: [], unsigned: { entries: 0, files: false } });
    expect(codeOf(here)).toBe(0);
    if (python === undefined) return;
    expect(await verifyInPython(held, held.folder)).toEqual({ code: 0, lines: `${here.entries} entries: the record holds\n` });
    // The one that travels with it is the same.
    expect((await verifyInPython(held, held.folder, path.join(held.folder, 'verify-record.py'))).code).toBe(0);
  });

  const tampered = async (tamper: (folder: string) => Promise<unknown>) => {
    const folder = await held.copy();
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await tamper(folder);
    const here = await verifyHere(held, folder);
    return { here: codeOf(here), findings: here.findings, inPython: python === undefined ? undefined : (await verifyInPython(held, folder)).code };
  };

  it.each(TAMPERINGS)('%s: both verifiers find it, or say what stands under no signature', async (_, tamper, here, inPython) => {
    const found = await tampered(tamper);
    expect(found).toMatchObject({ here, inPython: python && inPython });
  });

  it.each(READ)('%s was altered: both verifiers find it', async (_, file, change) => {
    const found = await tampered((folder) => edit(folder, file, change));
    expect(found).toMatchObject({ here: FOUND, inPython: python && FOUND });
    expect(found.findings).toContainEqual({ stream: file, says: expect.stringContaining('was altered') });
  });

  it.each(READ)('%s was altered and all files listed anew: found, or said to stand under no signature', async (_, file, change, here, inPython) => {
    const found = await tampered(async (folder) => {
      await edit(folder, file, change);
      await relist(folder);
    });
    expect(found).toMatchObject({ here, inPython: python && inPython });
  });

  it('from before there were manifests still verifies, and what is under no signature is said', async () => {
    const found = await tampered(async (folder) => {
      for (const file of ['manifest.json', 'files.jsonl', 'names.json']) await rm(path.join(folder, file));
      await edit(folder, 'signed-heads.json', (text) => {
        const { days, ...rest } = JSON.parse(text) as { days: { number?: number }[] };
        return JSON.stringify({ ...rest, days: days.map(({ number: _number, ...day }) => day) });
      });
    });
    expect(found).toMatchObject({ here: SAID, findings: [], inPython: python && SAID });
  });
});

describe('the database', () => {
  class Undo extends Error {}
  async function after(tamper: (tx: Writing) => Promise<unknown>) {
    let result: Awaited<ReturnType<typeof verifyDatabase>> | undefined;
    const { spine } = held.app;
    await spine.db.transaction().execute(async (tx) => {
      await tamper(tx);
      result = await verifyDatabase(tx, { publicKey: held.key.publicKey, slices: spine.catalogue.slices, asOf: spine.now() });
      throw new Undo();
    }).catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
    return result!;
  }

  it('holds, and is signed whole', async () => {
    const whole = await after(async () => {});
    expect(whole).toMatchObject({ findings: [], unsigned: { entries: 0 } });
  });

  const set = (table: string, what: string, where: string) => (tx: Writing) => sql.raw(`update ${table} set ${what} where ${where}`).execute(tx);
  const unguarded = (tx: Writing, change: string) => sql.raw(`alter table floor.statement_texts disable trigger never_overwritten; ${change}`).execute(tx);

  it.each<[string, (tx: Writing) => Promise<unknown>, string]>([
    ['a private stream', set('journal.entries', `data = data || '{"role":"chair"}'`, `kind = 'people.role-granted' and number = 1`), 'was altered'],
    ['a text', (tx) => unguarded(tx, `update floor.statement_texts set body = 'Kenya blames the host.'`), 'is not the one that was filed'],
    ['a text with its hash', (tx) => unguarded(tx, `update floor.statement_texts set body = 'x', sha256 = '${sha256('x')}'`), 'is not the one that was filed'],
    ['a title', (tx) => unguarded(tx, `update floor.statement_texts set title = 'Walls'`), 'has another title'],
    ['a text that was slipped in', (tx) => sql.raw(`insert into floor.statement_texts select statement, language, 2, stage, title, body, sha256, words, characters, file_name, file_format, looks_like, note, filed_at from floor.statement_texts`).execute(tx), 'is named by no entry'],
    ['a text that was taken away', (tx) => sql.raw('delete from floor.statement_texts').execute(tx), 'a text that was filed is not there'],
    ['when a text may be read', set('floor.statements', `public_from = '2025-05-20T12:00:00Z'`, 'true'), 'may be read by everybody'],
    ['a floor', set('floor.floors', `state = state || '{"closedAt":"2025-05-20T20:00:00.000Z"}'`, `meeting = '${MEETING}'`), 'its floor is not the one'],
    ['a floor that was taken away', (tx) => sql.raw(`delete from floor.floors where meeting = '${MEETING}'`).execute(tx), 'its floor is not there'],
    ['a turn that is over', set('floor.turns', `told = (told::jsonb || '{"seconds":1}')::json`, 'place = 1'), 'its floor is not the one'],
    ['how a turn is counted', set('floor.turns', 'seconds = 1', 'place = 1'), 'is counted otherwise'],
    ['a role that nobody gave', (tx) => sql.raw(`insert into people.grants (id, account, role, scope, granted_at, granted_by) select gen_random_uuid(), account, 'chair', 'mechanism/idm', now(), granted_by from people.grants where role = 'rapporteur' limit 1`).execute(tx), 'no entry says that it was given'],
    ['a role that was ended by hand', set('people.grants', `ended_at = now(), ended_by = 'x'`, `role = 'chair'`), 'does not hold it'],
    ['where a meeting lies', set('people.scopes', `within = 'session/idm-2024-1'`, `scope = 'meeting/${MEETING}'`), 'count elsewhere'],
    ['a profile', set('mechanisms.profiles', `record = record || '{"level":"regional"}'`, `slug = 'idm'`), 'is not the one that was published'],
    ['who takes part in a mechanism', (tx) => sql.raw(`delete from mechanisms.participants where mechanism = 'idm' and party = (select min(party) from mechanisms.participants where mechanism = 'idm'); insert into mechanisms.participants values ('idm', 'iom', 'participant') on conflict do nothing`).execute(tx), 'its participants in the registry'],
    ['a document', set('library.documents', `record = record || '{"adoptedOn":"2004-12-23"}'`, `slug = 'a-res-58-208'`), 'is not the one that was catalogued'],
    ['what a document relates to', (tx) => sql.raw(`delete from library.relations where document = (select min(document) from library.relations)`).execute(tx), 'its relations in the library'],
    ['a session', set('programme.sessions', `place = '{"en":{"text":"Elsewhere","status":"original"}}'`, `id = 'idm-demo'`), 'is not as it was planned (place)'],
    ['the rules of a meeting', set('programme.meetings', `rule_set = 'round-table'`, `id = '${MEETING}'`), 'is not as it was planned (rule_set)'],
    ['a party', set('parties.parties', `record = jsonb_set(record, '{names,en,short}', '"Elsewhere"')`, `id = 'kenya'`), 'kenya in the register'],
    ['the members of a group', (tx) => sql.raw(`delete from parties.memberships where group_id = 'group-of-77' and party = 'kenya'`).execute(tx), 'the members of its groups'],
    ['an account', set('people.accounts', `erased_at = now(), email = null, name = null`, `id = (select account from people.grants where role = 'rapporteur' limit 1)`), 'is erased, and no entry says so'],
  ])('%s was altered by hand: found', async (_, tamper, says) => {
    const { findings } = await after(tamper);
    expect(findings.map((finding) => finding.says).join('\n')).toContain(says);
  });

  it('signatures that were taken away are missed by what was signed', async () => {
    const all = await after((tx) => sql.raw('delete from journal.signed_heads').execute(tx));
    expect(all.findings.map((finding) => finding.says).join('\n')).toContain('no signature says so');
    expect(all.unsigned.entries).toBeGreaterThan(100);
  });

  it('what was recorded since the last signature can be cut off: it is said how much stands under none', async () => {
    const cut = await after(async (tx) => {
      await sql.raw(`insert into journal.streams values ('meeting/new', 1, '${'0'.repeat(64)}')`).execute(tx);
      await sql.raw(`insert into journal.entries (stream, number, kind, at, actor, data, previous, hash) values ('meeting/new', 1, 'x.y', '2025-05-20T14:00:00Z', 'system/test', '{}', '${'0'.repeat(64)}', '${'0'.repeat(64)}')`).execute(tx);
    });
    expect(cut.unsigned).toMatchObject({ entries: 1, streams: 1, since: '2025-05-20T14:00:00.000Z' });
  });
});
