import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from './dates.ts';

const read = (text: string) => {
  const [date] = findDates(text);
  return date && { from: date.startsOn, to: date.endsOn, ...(date.days ? { days: date.days } : {}) };
};

describe('a written date', () => {
  test.each([
    ['3-4 October 2013', '2013-10-03', '2013-10-04'],
    ['14 – 15 September, 2006', '2006-09-14', '2006-09-15'],
    ['October 3 to 4, 2013', '2013-10-03', '2013-10-04'],
    ['October 3rd, 2013', '2013-10-03', undefined],
    ['2013-10-03', '2013-10-03', undefined],
    ['2013-10-03/05', '2013-10-03', '2013-10-05'],
    ['2013-10-03 to 2013-11-04', '2013-10-03', '2013-11-04'],
    ['30 September - 2 October 2015', '2015-09-30', '2015-10-02'],
    ['30 December 2015 – 2 January 2016', '2015-12-30', '2016-01-02'],
    ['September 30 – October 2, 2015', '2015-09-30', '2015-10-02'],
    ['Thursday, 3 October 2013', '2013-10-03', undefined],
    ['15.07.2013', '2013-07-15', undefined],
    ['07/15/2013', '2013-07-15', undefined],
    ['October 2013', '2013-10', undefined],
    ['October–November 2013', '2013-10', '2013-11'],
    ['du 14 au 16 septembre 2006', '2006-09-14', '2006-09-16'],
    ['1er juin 2010', '2010-06-01', undefined],
    ['5 y 6 de noviembre de 2019', '2019-11-05', '2019-11-06'],
    ['14–15 сентября 2016 года', '2016-09-14', '2016-09-15'],
    ['٣-٤ أكتوبر ٢٠١٣', '2013-10-03', '2013-10-04'],
    ['3 تشرين الأول/أكتوبر 2013', '2013-10-03', undefined],
    ['2013年10月3日至4日', '2013-10-03', '2013-10-04'],
    ['2013年9月30日至10月2日', '2013-09-30', '2013-10-02'],
    ['2013年10月', '2013-10', undefined],
  ])('%s', (text, from, to) => {
    expect(read(text)).toEqual({ from, to });
  });

  test('days that do not follow one another are all given', () => {
    expect(read('20 and 23 November 2015')).toEqual({ from: '2015-11-20', to: '2015-11-23', days: ['2015-11-20', '2015-11-23'] });
    expect(read('20, 21 and 23 March 2009')?.days).toEqual(['2009-03-20', '2009-03-21', '2009-03-23']);
    expect(read('19 and 20 November 2015')).toEqual({ from: '2015-11-19', to: '2015-11-20' });
  });

  test('a number that belongs to the title is no day', () => {
    expect(read('Session 3, 12 May 2015')).toEqual({ from: '2015-05-12', to: undefined });
    expect(read('Session 3, 12 and 13 May 2015')).toEqual({ from: '2015-05-12', to: '2015-05-13' });
    expect(read('Talks, 12, 14 May 2015')?.days).toEqual(['2015-05-12', '2015-05-14']);
  });

  test('a year alone counts only where it stands alone', () => {
    expect(read('2006')).toEqual({ from: '2006', to: undefined });
    expect(read('Conference, 2013, Lima')?.from).toBe('2013');
    expect(read('Meeting on the 2030 Agenda for everybody')).toBeUndefined();
    expect(read('resolution 58/2080')).toBeUndefined();
  });
});

describe('doubts within one date', () => {
  const doubts = (text: string) => findDates(text)[0]!.doubts.map(({ key }) => key);
  test('a day that does not exist is not proposed', () => {
    expect(doubts('31 September 2015')).toEqual(['date.impossible']);
    expect(read('30 February 2015')?.from).toBeUndefined();
    expect(read('29 February 2016')?.from).toBe('2016-02-29');
  });
  test('an end before its start', () => expect(doubts('15-14 September 2006')).toEqual(['date.end-before-start']));
  test('a weekday that is not that day', () => {
    expect(doubts('Monday, 3 October 2013')).toEqual(['date.weekday']);
    expect(doubts('jeudi 3 octobre 2013')).toEqual([]);
  });
  test('day or month', () => {
    expect(doubts('04/07/2006')).toEqual(['date.day-or-month']);
    expect(doubts('04/04/2006')).toEqual([]);
    expect(doubts('14/07/2006')).toEqual([]);
  });
});

test('offsets are of the text itself and do not overlap', () => {
  const piece = fc.constantFrom('3 ', 'October ', '2013', ', ', '-', ' and ', '٣ ', '年', '月', '日', 'Monday ', '15/07/2013 ', '(', ')', 'été ', '2013-10-03', ' to ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const date of findDates(text)) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.end).toBeGreaterThan(date.start);
        expect(date.end).toBeLessThanOrEqual(text.length);
        end = date.end;
      }
    }),
  );
});
