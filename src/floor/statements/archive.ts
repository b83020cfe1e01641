import { system } from '#platform/actor.ts';
import { sha256 } from '#platform/canonical.ts';
import { isFinal, Refusal } from '#platform/refusal.ts';
import type { Spine } from '#platform/spine.ts';
import { type Register, registerOf } from '#parties/for-other-slices.ts';
import { archiveStatements } from '../commands/archive-statements.ts';
import { filesOfArchive } from './archive-files.ts';
import { understandArchive } from './archive-plan.ts';
import type { Archive, ArchivedText } from './archived.ts';
import { checkedText } from './check-text.ts';
import { extractText, refusedFor } from './extract.ts';
import { idOf } from './key.ts';
import { UnreadableFile } from './zip.ts';

export interface RefusedFile {
  readonly file: string;
  readonly why: string;
}

export interface MeetingLoaded {
  readonly meeting: string;
  /** Texts taken into the record now, and texts that were there already. */
  readonly taken: number;
  readonly there: number;
  readonly milliseconds: number;
}

export interface ArchiveLoaded {
  readonly format: Archive['format'];
  readonly files: number;
  readonly meetings: readonly MeetingLoaded[];
  readonly refused: readonly RefusedFile[];
}

/** Texts that one command takes: each is all or nothing. */
const AT_ONCE = 200;

interface ReadText extends ArchivedText {
  readonly statement: string;
  readonly partyId: string;
  readonly groupId: string | undefined;
  readonly text: string;
}

/** Who is meant: an id of the register, an ISO 3166 code, or an acronym that only one party has. */
function findParty({ byId, parties }: Register, name: string): string | undefined {
  const small = name.toLowerCase();
  if (byId.has(small)) return small;
  const byCode = parties.filter((party) => party.iso3?.toLowerCase() === small);
  const found = byCode.length > 0 ? byCode : parties.filter((party) => party.names.en.acronym?.toLowerCase() === small);
  return found.length === 1 ? found[0]!.id : undefined;
}

/** Plain text is read at once, other files in a thread within bounds. @throws Refusal */
async function textOf({ file, content }: ArchivedText): Promise<string> {
  const read = async (): Promise<string> => (await extractText(new Uint8Array(content), 'system/archive')).text;
  if (!/\.txt$/i.test(file)) return read();
  try {
    return checkedText(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    if (error instanceof UnreadableFile) throw refusedFor(error.fault);
    return read();
  }
}

async function read(register: Register, one: ArchivedText): Promise<ReadText | RefusedFile> {
  const partyId = findParty(register, one.party);
  if (partyId === undefined) return { file: one.file, why: `No party is called “${one.party}”.` };
  const groupId = one.onBehalfOf === undefined ? undefined : findParty(register, one.onBehalfOf);
  if (one.onBehalfOf !== undefined && groupId === undefined) return { file: one.file, why: `No group is called “${one.onBehalfOf}”.` };
  try {
    const text = await textOf(one);
    return { ...one, partyId, groupId, text, statement: idOf({ meeting: one.meeting, party: partyId, onBehalfOf: groupId, number: one.number }) };
  } catch (error) {
    if (error instanceof Refusal) return { file: one.file, why: error.in('en') };
    throw error;
  }
}

/**
 * Takes an archive into the record: the mechanisms, sessions and meetings that are not there yet, and every text as it was
 * delivered. What is there already is left as it is, so an archive can be loaded again, also after it was cut off half-way.
 */
export async function loadArchive(spine: Spine, archive: Archive, told: (meeting: MeetingLoaded) => void = () => {}): Promise<ArchiveLoaded> {
  const actor = system('archive');
  const run = (name: string, input: unknown) => spine.run(spine.catalogue.commands.get(name)!, { input, actor });
  const register = await registerOf(spine.db);
  const refused: RefusedFile[] = [...archive.refused];
  const meetings: MeetingLoaded[] = [];
  const isThere = async (table: 'mechanisms.profiles' | 'programme.sessions' | 'programme.meetings', id: string): Promise<boolean> =>
    (table === 'mechanisms.profiles'
      ? await spine.db.selectFrom(table).select('slug').where('slug', '=', id).executeTakeFirst()
      : await spine.db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

  /** Why the meeting cannot be taken from the archive, if so. */
  async function insistOnMeeting(meeting: string): Promise<string | undefined> {
    if (await isThere('programme.meetings', meeting)) return undefined;
    const plan = archive.meetings[meeting];
    if (!plan?.session || !plan.title) return `There is no meeting “${meeting}”, and archive.json does not say its session and title.`;
    try {
      if (!(await isThere('programme.sessions', plan.session))) {
        const session = archive.sessions[plan.session] as { readonly mechanism: string } | undefined;
        if (!session) return `There is no session “${plan.session}”, and archive.json does not describe it.`;
        const profile = archive.profiles.find(({ slug }) => slug === session.mechanism);
        if (profile && !(await isThere('mechanisms.profiles', profile.slug))) await run('mechanisms.publish-profile', { profile });
        await run('programme.plan-session', { session: plan.session, ...session });
      }
      await run('programme.plan-meeting', { meeting, session: plan.session, title: plan.title, form: plan.form ?? 'plenary' });
      return undefined;
    } catch (error) {
      if (isFinal(error)) return `The meeting “${meeting}” could not be made: ${[error.in('en'), ...error.fields.map(({ path, words }) => `${path}: ${String(words.en)}`)].join(' ')}`;
      throw error;
    }
  }

  async function loadMeeting(meeting: string, texts: readonly ArchivedText[]): Promise<void> {
    const before = performance.now();
    const why = await insistOnMeeting(meeting);
    if (why !== undefined) return void refused.push(...texts.map(({ file }) => ({ file, why })));
    const row = await spine.db.selectFrom('programme.meetings').select('day').where('id', '=', meeting).executeTakeFirstOrThrow();
    const dated = archive.meetings[meeting]?.dated ?? row.day ?? undefined;
    if (dated === undefined) return void refused.push(...texts.map(({ file }) => ({ file, why: `Say in archive.json when the meeting “${meeting}” was (dated).` })));
    const kept = await spine.db.selectFrom('floor.statements as s').innerJoin('floor.statement_texts as t', 't.statement', 's.id')
      .select(['s.id', 's.source', 't.language', 't.sha256']).where('s.meeting', '=', meeting).orderBy('t.version').execute();
    const known = new Map(kept.map((text) => [`${text.id} ${text.language}`, text]));
    const fresh: ReadText[] = [];
    let there = 0;
    for (const one of texts) {
      const text = await read(register, one);
      if (!('text' in text)) {
        refused.push(text);
        continue;
      }
      const key = `${text.statement} ${text.language}`;
      const same = known.get(key);
      if (same?.sha256 === sha256(text.text)) there += 1;
      else if (same) refused.push({ file: one.file, why: 'The record holds another text of this statement. An archive changes none.' });
      else if (kept.some(({ id, source }) => id === text.statement && source === null)) refused.push({ file: one.file, why: 'This statement was filed by its delegation. An archive adds nothing to it.' });
      else {
        fresh.push(text);
        known.set(key, { id: text.statement, source: archive.source, language: text.language, sha256: sha256(text.text) });
      }
    }
    let taken = 0;
    for (let from = 0; from < fresh.length; from += AT_ONCE) {
      const lot = fresh.slice(from, from + AT_ONCE);
      try {
        await spine.run(archiveStatements, {
          actor,
          input: {
            meeting, source: archive.source, dated,
            statements: lot.map(({ partyId, groupId, number, language, text }) => ({ party: partyId, ...(groupId !== undefined && { onBehalfOf: groupId }), number, language, text })),
          },
        });
        taken += lot.length;
      } catch (error) {
        if (!isFinal(error)) throw error;
        refused.push(...lot.map(({ file }) => ({ file, why: error.in('en') })));
      }
    }
    const loaded = { meeting, taken, there, milliseconds: Math.round(performance.now() - before) };
    meetings.push(loaded);
    told(loaded);
  }

  for (const [meeting, texts] of Map.groupBy(archive.texts, (text) => text.meeting)) await loadMeeting(meeting, texts);
  return { format: archive.format, files: archive.texts.length + archive.refused.length, meetings, refused };
}

/** The archive at a path: a folder or a packed file. @throws UnreadableArchive */
export async function readArchive(at: string): Promise<Archive> {
  const files = [];
  for await (const file of filesOfArchive(at)) files.push(file);
  return understandArchive(files);
}
