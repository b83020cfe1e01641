import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { speaker } from '#platform/words.ts';
import { partWords } from '#ui/part-words.ts';
import { SettingContext } from '#ui/setting.ts';
import { programmeWords } from '../words.ts';
import { dotted, where } from './where.tsx';

const place = { en: { text: 'Geneva', status: 'original' as const } };
const said = (session: Parameters<typeof where>[0]): string =>
  renderToString(
    <SettingContext.Provider value={{ language: 'en', say: speaker(partWords, 'en'), now: new Date('2026-05-21T08:00:00Z') }}>{where(session, speaker(programmeWords, 'en'))}</SettingContext.Provider>,
  ).replace(/<[^>]*>/g, '');

it('a session is held at its place, online, at both, or nobody knows where', () => {
  expect(said({ place, online: false })).toBe('Geneva');
  expect(said({ place: null, online: true })).toBe('Online');
  expect(said({ place, online: true })).toBe('Geneva · Online');
  expect(said({ place: null, online: false })).toBe('');
});

it('what is not known of it leaves no dot', () => {
  const told = (...parts: Parameters<typeof dotted>[0]) => renderToString(<p>{dotted(parts)}</p>);
  expect(told(undefined, '1 meeting', false)).toBe('<p>1 meeting</p>');
  expect(told(null, false)).toBe('<p></p>');
  expect(told('Geneva', '5 meetings', 'made up')).toBe('<p>Geneva · 5 meetings · made up</p>');
});
