import { describe, expect, test } from 'vitest';
import { findSymbols } from './find-symbols.ts';

/** What is found, `*` where the organ is only implied. */
const found = (text: string) =>
  findSymbols(text).map(({ printed, implied, start, end }) => {
    expect(text.slice(start, end).length).toBe(end - start);
    return printed + (implied ? '*' : '');
  });

describe('symbols in running text', () => {
  test.each([
    ['See A/79/439/Add.2, para. 6, and (A/RES/58/208).', ['A/79/439/Add.2', 'A/RES/58/208']],
    ['A/C.2/79/L.29/Rev.1.', ['A/C.2/79/L.29/Rev.1']],
    ['[A/79/L.2*]; «A/HRC/35/23»', ['A/79/L.2*', 'A/HRC/35/23']],
    ['A/65/896–S/2011/393.', ['A/65/896', 'S/2011/393']],
    ['A/RES/217 A (III) and A/79/PV.54 (Resumption 1).', ['A/RES/217 A (III)', 'A/79/PV.54 (Resumption 1)']],
    ['A/79/6 (Sect. 27) A/79/6(Sect. 27)/Add.1, x', ['A/79/6 (Sect. 27)', 'A/79/6(Sect. 27)/Add.1']],
    ['A/RES/79/258 B is; A/RES/79/258 B.', ['A/RES/79/258 B', 'A/RES/79/258 B']],
    ['A/RES/79/1 A/RES/79/2', ['A/RES/79/1', 'A/RES/79/2']],
    ['https://undocs.org/en/A/RES/217(III) and https://example.org/A/RES/58/208', ['A/RES/217(III)']],
    ['见A/58/208号文件，A/C.2/79/L.29/Rev.1。', ['A/58/208', 'A/C.2/79/L.29/Rev.1']],
    ['انظر الوثيقة A/58/208، الفقرة 6', ['A/58/208']],
    ['(см. A/58/208, пункт 6)', ['A/58/208']],
    ['src/A/58/208.ts and/or N/A on 12/05/2020, 58/208, 1/2, TCP/IP, A/C.2, E/5/3', []],
    ['CA/58/208 xA/58/208 A/58/', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('bare numbers that the text calls resolutions', () => {
  test.each([
    ['General Assembly resolution 58/208', ['A/RES/58/208*']],
    ['Recalling its resolutions 58/208 of 23 December 2003, 59/241 of 22 December 2004 and 60/227', ['A/RES/58/208*', 'A/RES/59/241*', 'A/RES/60/227*']],
    ['la résolution 58/208', ['A/RES/58/208*']],
    ['sus resoluciones 58/208, de 23 de diciembre de 2003, y 59/241', ['A/RES/58/208*', 'A/RES/59/241*']],
    ['свои резолюции 58/208 от 23 декабря 2003 года и 59/241', ['A/RES/58/208*', 'A/RES/59/241*']],
    ['в резолюции 58/208', ['A/RES/58/208*']],
    ['第58/208号决议', ['A/RES/58/208*']],
    ['2003年12月23日第58/208号、2004年12月22日第59/241号决议', ['A/RES/58/208*', 'A/RES/59/241*']],
    ['决议 58/208', ['A/RES/58/208*']],
    ['القرار 58/208 المؤرخ', ['A/RES/58/208*']],
    ['قراراتها 58/208 المؤرخ 23 كانون الأول/ديسمبر 2003 و 59/241', ['A/RES/58/208*', 'A/RES/59/241*']],
    ['resolution 217 A (III) and resolution 2242 (2015)', ['A/RES/217 A (III)*', 'S/RES/2242 (2015)*']],
    ['resolution 75/101 A-B', ['A/RES/75/101 A-B*']],
    ['Human Rights Council resolution 35/17 of 22 June 2017', ['A/HRC/RES/35/17*']],
    ['la résolution 35/17 du Conseil des droits de l’homme', ['A/HRC/RES/35/17*']],
    ['قرار مجلس حقوق الإنسان 35/17 المؤرخ 22 حزيران/يونيه 2017', ['A/HRC/RES/35/17*']],
    ['人权理事会2017年6月22日第35/17号决议', ['A/HRC/RES/35/17*']],
    ['резолюции 35/17 Совета по правам человека', ['A/HRC/RES/35/17*']],
    ['resolution 60/251 of 15 March 2006, by which it established the Human Rights Council', ['A/RES/60/251*']],
    ['It established the Human Rights Council by its resolution 60/251', ['A/RES/60/251*']],
    ['Human Rights Council resolutions 35/17 of 22 June 2017, 36/5 of 28 September 2017 and 41/7', ['A/HRC/RES/35/17*', 'A/HRC/RES/36/5*', 'A/HRC/RES/41/7*']],
    ['Economic and Social Council resolution 1996/31', ['E/RES/1996/31*']],
    ['Commission on Population and Development resolution 2006/2', []],
    ['58/208; article 58/208; resolution of 58/208; resolution 12/05/2020; resolution 1920/1080', []],
    ['resolution A/RES/58/208', ['A/RES/58/208']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test('the place is that of the number alone', () => {
    expect(findSymbols('la resolución 58/208, de')).toMatchObject([{ start: 14, end: 20, implied: true, printed: 'A/RES/58/208' }]);
  });
});
