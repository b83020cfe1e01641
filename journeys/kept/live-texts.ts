import { archiveStatements } from '#floor/commands/archive-statements.ts';
import { correctStatement } from '#floor/commands/correct-statement.ts';
import { deliverStatement } from '#floor/commands/deliver-statement.ts';
import { fileStatement } from '#floor/commands/file-statement.ts';
import { withdrawStatement } from '#floor/commands/withdraw-statement.ts';
import { LANGUAGES, type Language } from '#platform/languages.ts';
import type { Life } from './life.ts';

/** One invented statement in six languages. "Turquoise" is a word by which it is found. */
export const TEXTS: Readonly<Record<Language, string>> = {
  en: 'Madam Chair,\n\nWe thank the host. Turquoise visas for seasonal gardeners would serve all of us, and we propose them to the meeting.',
  fr: 'Madame la Présidente,\n\nNous remercions le pays hôte. Des visas turquoise pour les jardiniers saisonniers nous serviraient à tous.',
  es: 'Señora Presidenta:\n\nAgradecemos al anfitrión. Los visados turquesa para jardineros de temporada nos servirían a todos.',
  ru: 'Госпожа Председатель,\n\nМы благодарим принимающую страну. Бирюзовые визы для сезонных садовников были бы полезны всем.',
  ar: 'السيدة الرئيسة،\n\nنشكر البلد المضيف. ومن شأن التأشيرات الفيروزية للبستانيين الموسميين أن تفيدنا جميعا.',
  zh: '主席女士：\n\n我们感谢东道国。为季节性园丁提供绿松石签证对我们大家都有益处，我们向会议提出这一建议。',
};

/** What is filed ahead of a turn: one in all languages and versions, one under a stated time, one taken back. */
export async function fileAhead(life: Life, meeting: string, turn: string): Promise<void> {
  for (const language of LANGUAGES) {
    await life.do('kenya', fileStatement, { meeting, party: 'kenya', turn, language, text: TEXTS[language], ...(language === 'en' && { title: 'On visas', speaker: 'H.E. Kamau Example', agendaItem: '3' }) });
    life.wait(1);
  }
  await life.do('kenya', fileStatement, { meeting, party: 'kenya', turn, language: 'en', title: 'On visas', text: `${TEXTS.en} We mean it.` });
  await life.do('mexico', fileStatement, { meeting, party: 'mexico', language: 'es', text: TEXTS.es, embargo: 'until-time', embargoUntil: new Date(life.now().getTime() + 40 * 86_400_000).toISOString() });
  await life.do('philippines', fileStatement, { meeting, party: 'philippines', language: 'en', text: TEXTS.en, ifNotReached: 'publish' });
  await life.do('switzerland', fileStatement, { meeting, party: 'switzerland', language: 'fr', text: TEXTS.fr });
  await life.do('switzerland', withdrawStatement, { meeting, party: 'switzerland' });
}

/** What is said of it afterwards. */
export async function tellDelivered(life: Life, meeting: string): Promise<void> {
  await life.do('secretariat-idm', deliverStatement, { meeting, party: 'kenya', startsAtSecond: 754, endsAtSecond: 921, recording: 'https://example.org/recording' });
  life.wait(8);
  await life.do('kenya', correctStatement, { meeting, party: 'kenya', language: 'en', stage: 'corrected', text: `${TEXTS.en} We mean it, all of it.`, note: 'Its last words.' });
}

export const archive = (life: Life, meeting: string): Promise<unknown> => life.do('system', archiveStatements, {
  meeting, source: 'an invented archive', dated: '2026-10',
  statements: [{ party: 'ghana', text: 'Ghana thanks the host.', speaker: 'H.E. Example Person' }, { party: 'ghana', language: 'fr', text: 'Le Ghana remercie le pays hôte.' }],
});
