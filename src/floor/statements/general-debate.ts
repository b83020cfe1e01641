import { LANGUAGES } from '#platform/languages.ts';
import type { ArchiveFile } from './archive-files.ts';
import type { Archive, ArchivedText } from './archived.ts';

/**
 * The General Debate of the United Nations General Assembly as its corpus has it: files called `ISO3_session_year.txt`.
 * Each session becomes a session with one meeting.
 */

const NAME = /(?:^|\/)([A-Z]{2,3})_(\d{1,3})_(\d{4})\.txt$/;

export const isOfGeneralDebate = ({ name }: ArchiveFile): boolean => NAME.test(name);

export const GENERAL_DEBATE = 'general-debate';
const SOURCE = 'United Nations General Debate Corpus (Jankin, Baturo, Dasandi), Harvard Dataverse, doi:10.7910/DVN/0TJX8Y, CC0; English text, mostly official translation';

const inSixLanguages = (make: (language: (typeof LANGUAGES)[number]) => string) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, { text: make(language), status: language === 'en' ? 'original' as const : 'unofficial' as const }]));

const NAMES = { ar: 'المناقشة العامة للجمعية العامة', zh: '大会一般性辩论', en: 'General debate of the General Assembly', fr: 'Débat général de l’Assemblée générale', ru: 'Общие прения Генеральной Ассамблеи', es: 'Debate general de la Asamblea General' };
const SUMMARIES = {
  ar: 'ما تقوله الدول كل سنة في افتتاح دورة الجمعية العامة.', zh: '各国每年在大会届会开始时的发言。', en: 'What States say each year at the opening of a session of the General Assembly.',
  fr: 'Ce que disent les États chaque année à l’ouverture d’une session de l’Assemblée générale.', ru: 'Что говорят государства каждый год в начале сессии Генеральной Ассамблеи.', es: 'Lo que dicen los Estados cada año al comienzo de un período de sesiones de la Asamblea General.',
};
const titleOf = (session: string) => inSixLanguages((language) => ({
  ar: `المناقشة العامة، الدورة ${session}`, zh: `一般性辩论，第${session}届会议`, en: `General debate, session ${session}`, fr: `Débat général, session ${session}`, ru: `Общие прения, сессия ${session}`, es: `Debate general, período de sesiones ${session}`,
})[language]);

export function readGeneralDebate(files: readonly ArchiveFile[]): Archive {
  const texts: ArchivedText[] = [];
  const refused: { file: string; why: string }[] = [];
  const years = new Map<string, string>();
  for (const file of files) {
    const [, party, session, year] = NAME.exec(file.name) ?? [];
    if (party === undefined) {
      refused.push({ file: file.name, why: 'Its name is not ISO3_session_year.txt.' });
      continue;
    }
    years.set(session!, year!);
    texts.push({ file: file.name, meeting: `${GENERAL_DEBATE}-${session}`, party, number: 1, language: 'en', content: file.content });
  }
  const sessions = [...years].sort(([a], [b]) => Number(a) - Number(b));
  return {
    format: 'general-debate', source: SOURCE, texts, refused,
    profiles: [{ slug: GENERAL_DEBATE, kind: 'dialogue', level: 'global', name: inSixLanguages((l) => NAMES[l]), summary: inSixLanguages((l) => SUMMARIES[l]), participants: { parties: ['all-member-states'] } }],
    // The debate is in September, some years to its end and past it; the files say no more than the year.
    sessions: Object.fromEntries(sessions.map(([session, year]) => [`${GENERAL_DEBATE}-${session}`, {
      mechanism: GENERAL_DEBATE, title: titleOf(session), startsOn: `${year}-09`, timeZone: 'America/New_York', content: { sources: [SOURCE] },
    }])),
    meetings: Object.fromEntries(sessions.map(([session, year]) => [`${GENERAL_DEBATE}-${session}`, { session: `${GENERAL_DEBATE}-${session}`, title: titleOf(session), form: 'plenary', dated: `${year}-09` }])),
  };
}
