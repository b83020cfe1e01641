import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#platform/languages.ts';
import { comparePartialDates, earliestDay, latestDay, sayPartialDate, sayPartialSpan } from './partial-date.ts';

describe('a date as exact as it is known', () => {
  it('knows the days it may mean', () => {
    expect([earliestDay('2006'), latestDay('2006')]).toEqual(['2006-01-01', '2006-12-31']);
    expect([earliestDay('2024-02'), latestDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([earliestDay('2023-02'), latestDay('2023-02')]).toEqual(['2023-02-01', '2023-02-28']);
    expect([earliestDay('2006-09-14'), latestDay('2006-09-14')]).toEqual(['2006-09-14', '2006-09-14']);
  });

  it('is ordered by its first day, the more exact one before', () => {
    expect(['2007', '2006-12', '2006', '2006-01-01', '2006-01'].toSorted(comparePartialDates)).toEqual(['2006-01-01', '2006-01', '2006', '2006-12', '2007']);
  });

  it('says no more than is known', () => {
    expect(sayPartialDate('2006', 'en')).toBe('2006');
    expect(sayPartialDate('2006-09', 'en')).toBe('September 2006');
    expect(sayPartialDate('2006-09', 'fr')).toBe('septembre 2006');
    expect(sayPartialDate('2006-09-14', 'zh')).toBe('2006年9月14日');
    for (const language of LANGUAGES) expect(sayPartialDate('2006', language)).not.toMatch(/01|Jan/);
  });

  it('says a span as one phrase, each end as exact as it is', () => {
    expect(sayPartialSpan('2013-10-03', '2013-10-04', 'en')).toMatch(/^3\s?–\s?4 October 2013$/u);
    expect(sayPartialSpan('2006', '2018-12-19', 'en')).toBe('2006 – 19 December 2018');
    expect(sayPartialSpan('2015-10-14', '2015-10-16', 'zh')).toBe('2015年10月14日至16日');
    expect(sayPartialSpan('2015-10-30', '2015-11-02', 'zh')).toBe('2015年10月30日至11月2日');
    expect(sayPartialSpan('2015-12-30', '2016-01-02', 'zh')).toBe('2015年12月30日至2016年1月2日');
    expect(sayPartialSpan('2017-04', '2017-11', 'zh')).toBe('2017年4月至11月');
    expect(sayPartialSpan('2006', undefined, 'en')).toBe('2006');
    expect(sayPartialSpan('2006-09-14', '2006-09-14', 'en')).toBe('14 September 2006');
  });
});
