import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { system } from '#platform/actor.ts';
import type { Spine } from '#platform/spine.ts';
import { registerOf } from '#parties/for-other-slices.ts';
import { archiveStatements } from '../commands/archive-statements.ts';

/** One statement of an archive, as its file names it. */
export interface ArchivedText {
  /** `KEN`, `EU`. */
  readonly code: string;
  readonly session: number;
  readonly year: number;
  readonly text: string;
}

const LARGEST_UNPACKED = 64 * 1024 * 1024;
const NAME = /(?:^|\/)([A-Z]{2,3})_(\d{1,3})_(\d{4})\.txt$/;

/** The plain files of a tar archive (POSIX.1-1988 ustar). @throws Error where it is cut off. */
export function* filesOfTar(bytes: Buffer): Generator<{ readonly name: string; readonly content: Buffer }> {
  for (let at = 0; at + 512 <= bytes.length; ) {
    const header = bytes.subarray(at, at + 512);
    if (header[0] === 0) return;
    const textAt = (from: number, length: number): string => header.toString('utf8', from, from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(textAt(124, 12).trim(), 8);
    if (!Number.isInteger(size) || at + 512 + size > bytes.length) throw new Error('The archive is cut off.');
    const type = textAt(156, 1);
    if (type === '0' || type === '') yield { name: [textAt(345, 155), textAt(0, 100)].filter(Boolean).join('/'), content: bytes.subarray(at + 512, at + 512 + size) };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

/** The statements of a folder of archives (`session-61.tar.gz`), whose files are called `ISO3_session_year.txt`. */
export async function readArchive(folder: string): Promise<ArchivedText[]> {
  const archives = (await readdir(folder)).filter((name) => name.endsWith('.tar.gz')).sort();
  const texts: ArchivedText[] = [];
  for (const name of archives) {
    const bytes = gunzipSync(await readFile(path.join(folder, name)), { maxOutputLength: LARGEST_UNPACKED });
    for (const file of filesOfTar(bytes)) {
      const [, code, session, year] = NAME.exec(file.name) ?? [];
      if (code !== undefined) texts.push({ code, session: Number(session), year: Number(year), text: file.content.toString('utf8') });
    }
  }
  return texts;
}

/** Codes that the archive uses where the register has no ISO 3166 code. */
const OTHER_CODES: Readonly<Record<string, string>> = { EU: 'european-union' };

export const GENERAL_DEBATE = 'general-debate';
const SOURCE = 'United Nations General Debate Corpus (Jankin, Baturo, Dasandi), Harvard Dataverse, doi:10.7910/DVN/0TJX8Y, CC0; English text, mostly official translation';

const inSixLanguages = (make: (language: 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es') => string) =>
  Object.fromEntries((['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const).map((language) => [language, { text: make(language), status: language === 'en' ? 'original' : 'unofficial' }]));

const NAMES = { ar: 'المناقشة العامة للجمعية العامة', zh: '大会一般性辩论', en: 'General debate of the General Assembly', fr: 'Débat général de l’Assemblée générale', ru: 'Общие прения Генеральной Ассамблеи', es: 'Debate general de la Asamblea General' };
const SUMMARIES = {
  ar: 'ما تقوله الدول كل سنة في افتتاح دورة الجمعية العامة.', zh: '各国每年在大会届会开始时的发言。', en: 'What States say each year at the opening of a session of the General Assembly.',
  fr: 'Ce que disent les États chaque année à l’ouverture d’une session de l’Assemblée générale.', ru: 'Что говорят государства каждый год в начале сессии Генеральной Ассамблеи.', es: 'Lo que dicen los Estados cada año al comienzo de un período de sesiones de la Asamblea General.',
};
const titleOf = (session: number) => inSixLanguages((language) => ({
  ar: `المناقشة العامة، الدورة ${session}`, zh: `一般性辩论，第${session}届会议`, en: `General debate, session ${session}`, fr: `Débat général, session ${session}`, ru: `Общие прения, сессия ${session}`, es: `Debate general, período de sesiones ${session}`,
})[language]);

export interface ArchiveLoaded {
  readonly sessions: readonly { readonly session: number; readonly year: number; readonly statements: number; readonly milliseconds: number }[];
  /** Codes in the files that no party of the register has. Their statements were left out. */
  readonly unknown: readonly string[];
}

/**
 * Takes the general debates of an archive into the record: a mechanism, a session and a meeting of each, and every
 * statement as it was delivered. A session that is there already is left as it is.
 */
export async function loadGeneralDebates(spine: Spine, texts: readonly ArchivedText[]): Promise<ArchiveLoaded> {
  const actor = system('archive');
  const run = (name: string, input: unknown) => spine.run(spine.catalogue.commands.get(name)!, { input, actor });
  const { parties } = await registerOf(spine.db);
  const byCode = new Map(parties.flatMap((party) => (party.iso3 === undefined ? [] : [[party.iso3, party.id] as const])));
  const partyOf = (code: string): string | undefined => byCode.get(code) ?? OTHER_CODES[code];
  const known = await spine.db.selectFrom('mechanisms.profiles').select('slug').where('slug', '=', GENERAL_DEBATE).executeTakeFirst();
  if (!known) {
    await run('mechanisms.publish-profile', {
      profile: { slug: GENERAL_DEBATE, kind: 'dialogue', level: 'global', name: inSixLanguages((l) => NAMES[l]), summary: inSixLanguages((l) => SUMMARIES[l]), participants: { parties: ['all-member-states'] } },
    });
  }
  const loaded = [];
  for (const session of [...new Set(texts.map((text) => text.session))].sort((a, b) => a - b)) {
    const own = texts.filter((text) => text.session === session && partyOf(text.code) !== undefined);
    const id = `${GENERAL_DEBATE}-${session}`;
    const there = await spine.db.selectFrom('programme.sessions').select('id').where('id', '=', id).executeTakeFirst();
    const year = own[0]?.year;
    if (there || year === undefined) continue;
    const before = performance.now();
    // The debate is in September, some years to its end and past it; the files say no more than the year.
    await run('programme.plan-session', { session: id, mechanism: GENERAL_DEBATE, title: titleOf(session), startsOn: `${year}-09`, timeZone: 'America/New_York', content: { sources: [SOURCE] } });
    await run('programme.plan-meeting', { meeting: id, session: id, title: titleOf(session), form: 'plenary' });
    await spine.run(archiveStatements, {
      actor, input: { meeting: id, source: SOURCE, dated: `${year}-09`, statements: own.map((text) => ({ party: partyOf(text.code)!, language: 'en', text: text.text })) },
    });
    loaded.push({ session, year, statements: own.length, milliseconds: Math.round(performance.now() - before) });
  }
  return { sessions: loaded, unknown: [...new Set(texts.map(({ code }) => code).filter((code) => partyOf(code) === undefined))] };
}
