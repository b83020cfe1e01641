import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import { Clock, clockAt, sayDuration } from './clock.tsx';
import { jsonForHtml } from './json.ts';
import { LocalizedText } from './localized.tsx';
import { partWords } from './part-words.ts';
import { offsetOf, readersTime } from './reader-times.ts';
import { type Setting, SettingContext } from './setting.ts';
import { newSubmission } from './submission.ts';
import { Days, offsetName, sayDays, Time } from './time.tsx';
import { shellWords } from './words.ts';

const inPage = (part: preact.ComponentChild, language: Language = 'en', more: Partial<Setting> = {}) =>
  renderToString(
    <SettingContext.Provider value={{ language, say: speaker(partWords, language), now: new Date('2026-05-21T08:06:40Z'), ...more }}>{part}</SettingContext.Provider>,
  );

describe('JSON inside html', () => {
  it.each(['</script>', '<!--<script>', '\u2028\u2029', '&lt;', '"\\u003c"', ''])('reads back unchanged: %j', (text) => {
    const written = jsonForHtml({ text });
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ text });
  });
});

describe('a time', () => {
  it('names the offset of the place at that moment, also for zones that are not whole hours', () => {
    expect(offsetName(new Date('2026-01-21T08:00:00Z'), 'Europe/Zurich')).toBe('UTC+1');
    expect(offsetName(new Date('2026-07-21T08:00:40Z'), 'Europe/Zurich')).toBe('UTC+2');
    expect(offsetName(new Date('2026-07-21T08:00:00Z'), 'Asia/Kathmandu')).toBe('UTC+5:45');
    expect(offsetName(new Date('2026-01-21T08:00:59Z'), 'America/St_Johns')).toBe('UTC−3:30');
    expect(offsetOf(new Date('2026-01-21T08:00:59Z'), 'UTC')).toBe(0);
  });

  it('is also said in the reader’s zone where that differs, with the day where the day differs', () => {
    const part = <Time at="2026-05-21T20:00:00Z" zone="Europe/Zurich" />;
    expect(inPage(part)).toContain('21 May 2026, 22:00 <span class="zone" dir="ltr">UTC+2</span>');
    expect(inPage(part)).not.toContain('your time');
    expect(inPage(part, 'en', { readerZone: 'Europe/Paris' })).not.toContain('your time');
    expect(inPage(part, 'en', { readerZone: 'America/Bogota' })).toContain('15:00 your time');
    expect(readersTime(new Date('2026-05-21T20:00:00Z'), 'Asia/Tokyo', 'Europe/Zurich', 'en')).toMatch(/Fri.*22.*05:00/);
  });

  it('runs over several days as one phrase, in every language', () => {
    for (const language of LANGUAGES) {
      const days = inPage(<Days from="2024-05-21" to="2024-05-24" />, language);
      expect(days).toContain('datetime="2024-05-21/2024-05-24"');
      expect(days.match(/2024/g), days).toHaveLength(3);
    }
    expect(sayDays('2024-05-21', '2024-05-24', 'zh')).toBe('2024年5月21日至24日');
    expect(sayDays('2024-05-21', '2024-06-02', 'zh')).toBe('2024年5月21日至6月2日');
    expect(sayDays('2024-12-30', '2025-01-02', 'zh')).toBe('2024年12月30日至2025年1月2日');
  });
});

describe('a clock', () => {
  it('says minutes and seconds, and hours only where there are any', () => {
    expect([0, 59, 60, 245.9, 3845, -20].map(sayDuration)).toEqual(['0:00', '0:59', '1:00', '4:05', '1:04:05', '0:20']);
  });

  it('counts from the server’s moment to the limit and over it, and stands when stopped', () => {
    const since = new Date('2026-05-21T08:03:20Z');
    expect(clockAt(since.getTime(), since.getTime() + 200_000, 180)).toEqual({ passed: 200, left: -20 });
    expect(clockAt(since.getTime(), since.getTime() - 5000, 180)).toEqual({ passed: 0, left: 180 });
    expect(inPage(<Clock since={since} limitSeconds={300} />)).toContain('1:40');
    expect(inPage(<Clock since={since} limitSeconds={180} />)).toContain('data-state="over"');
    expect(inPage(<Clock since={since} stoppedAt="2026-05-21T08:04:20Z" />)).toContain('1:00');
  });
});

describe('a text in several languages', () => {
  it('is marked in words when it is not in the reader’s language or nobody checked it', () => {
    expect(inPage(<LocalizedText field={{ fr: { text: 'Le texte', status: 'original' } }} />)).toMatch(/lang="fr" dir="ltr">Le texte .*In French; not yet in English/s);
    expect(inPage(<LocalizedText field={{ en: { text: 'The text', status: 'machine' } }} />)).toMatch(/The text .*machine translation/s);
    expect(inPage(<LocalizedText field={{ en: { text: 'The text', status: 'official' } }} />)).toBe('<span class="localized">The text</span>');
    expect(inPage(<LocalizedText field={{}} />)).toContain('translation pending');
  });
});

describe('the words of the screens', () => {
  it('are there in every language, with the same values to fill in', () => {
    for (const [key, word] of Object.entries({ ...partWords, ...shellWords })) {
      for (const language of LANGUAGES) {
        const phrase: string = word[language];
        expect(phrase.trim(), `${key} in ${language}`).not.toBe('');
        expect([...phrase.matchAll(/\{\w+\}/g)].map(String).sort(), `${key} in ${language}`).toEqual([...word.en.matchAll(/\{\w+\}/g)].map(String).sort());
      }
    }
  });
});

it('a submission number is a random UUID, also where the browser has no function for it', () => {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(newSubmission()).toMatch(shape);
  const own = crypto.randomUUID;
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  try {
    expect(newSubmission()).toMatch(shape);
  } finally {
    Object.defineProperty(crypto, 'randomUUID', { value: own, configurable: true });
  }
});
