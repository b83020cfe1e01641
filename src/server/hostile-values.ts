/** What people, programs and attackers put into fields. No text holds a `{placeholder}`: in a refusal it would look like one that was not filled. */

const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** For fields that take any text: one of each kind. */
export const SHORT_TEXTS = [
  '', ' ', 'constructor', '__proto__', 'toString', 'ελληνικά', 'ひらがな', '𝒳𝒳', 'שָׁלוֹם', 'ไทย', '\u202eabc\u202c', 'a\u0000b', '\ud800', '👨‍👩‍👧', '\u0301\u0301',
  `'; drop table x; --`, '%_\\', '((( & | ! <-> :*', '"', '<script>', 'a'.repeat(300), '漢'.repeat(300), '0', '-1',
] as const;

/** Days and numbers for the same, written as texts. */
export const SHORT_FIGURES = ['2024-02-31', '0000-01-01', '9999-12-31', '10000-01-01', '2024', '0000', '1.5', '2147483648', '9007199254740993', '1e308', '1e400', '2200'] as const;

export const hostileTexts = [
  ...SHORT_TEXTS,
  '\u3000', '\t', '\n', 'a', 'A', '-', '--', '.', '/', '..', '../../etc/passwd', '*', '?', '#', '+', 'null', 'undefined', 'true', 'NaN', 'Infinity', '1e400', '0x10', '٣٤', '१२',
  'valueOf', 'hasOwnProperty', '__defineGetter__', 'prototype', 'length', 'then',
  'カタカナ', '한국어', 'हिन्दी', 'ქართული', 'Հայերեն', 'አማርኛ', 'العربية', 'فارسی', 'Русский', '中文', '繁體中文', 'Ǆ', 'İı', 'ß', 'ﬁ', 'e\u0301', '\u1e9e', 'ａｂｃ', '①', '½',
  '\u2028', '\u2029', '\ufeff', '\u200d', '\u200f', '\u0085', '\u001b[31m', '\ufffd', '\uffff', '\u{10ffff}', '\udc00a', 'a\ud83d',
  "'", "''", '`', '\\', '\\\\', '$1', '$$', '%s', '%00', '&amp;', '--flag', '; select 1', ' or 1=1', 'a:*', '!', '!!', '"a', '"a b"', '-a', 'a -b', 'or', 'and or not',
  'constructor-constructor', 'unknown-name', 'idm-demo', 'idm-demo-opening', 'kenya', 'meeting/idm-demo-opening', 'person/constructor', 'session/constructor', 'constructor/constructor',
  'a'.repeat(60), 'a'.repeat(75), 'a'.repeat(80), 'a'.repeat(81), 'a'.repeat(100), 'a'.repeat(140), 'a'.repeat(200), `${'a-'.repeat(39)}aa`, `session/${'a'.repeat(190)}`, `meeting/${'a'.repeat(80)}`,
  'a'.repeat(1000), '\n'.repeat(1000), 'a\n'.repeat(1000), '漢'.repeat(3000), 'x '.repeat(3000), Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(''),
  Array.from({ length: 400 }, (_, index) => `word${index}`).join(' '), '('.repeat(500), '"'.repeat(501), '-'.repeat(500), '\u0301'.repeat(2000),
  '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '00000000-0000-4000-8000-000000000017', '00000000-0000-4000-8000-00000000001', 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11',
  'A/RES/58/208', 'a/res/58/208', `A/RES/${'9'.repeat(60)}`, 'A/RES/58/208/Add.99999999999999999999', 'CRC/C/1', 'A/CONSTRUCTOR/1', 'CONSTRUCTOR', 'E/2024/0', 'S/RES/-1',
  'https://example.org/', 'javascript:alert(1)', 'http://[::1]/', `https://example.org/${'a'.repeat(2500)}`, 'https://例え.example/', 'http://', 'data:text/html,x',
  'somebody@example.org', 'a@b', `${'a'.repeat(64)}@${'b'.repeat(180)}.example`, 'ü@example.org', 'a@constructor',
  'AAAA', 'AA==', '!!!!', Buffer.from('%PDF-1.7\n%%EOF').toString('base64'), Buffer.from('PK\u0003\u0004').toString('base64'), Buffer.from([0xff, 0xfe, 0x00]).toString('base64'),
  cursorOf(['a', '00000000-0000-4000-8000-000000000017']), cursorOf([1, '2024-01-01', 'a']), cursorOf([1e308, '9999-99-99', 'a']), cursorOf([-1, '0000', 'a--b']), cursorOf(null), cursorOf([]),
  cursorOf({ constructor: 1 }), cursorOf(['a\u0000', 'x']), '{"a":1}', '[]',
  'UTC', 'utc', 'europe/zurich', 'Asia/Kolkata', '+05:30', '-0330', 'GMT+3', 'GMT', 'EST', 'CET', 'Etc/GMT+3', '<+03>-3', 'Europe/Constructor', 'posixrules', 'localtime', 'Factory', 'right/UTC',
] as const;

/** For fields whose text has a form: days and moments that do not exist, or lie where programs disagree. */
export const dates = [
  '2024', '0000', '0001', '0999', '1000', '9999', '10000', '-0001', '2024-00', '2024-13', '2024-1', '2024-12', '2024-02-29', '2023-02-29', '2024-02-31', '2024-04-31', '2024-1-1', '2024-00-10', '2024-10-00',
  '0000-01-01', '0001-01-01', '0099-12-31', '1000-01-01', '1582-10-10', '1900-02-29', '9999-12-31', '10000-01-01', '-0001-01-01', '+275760-09-13', '-271821-04-20', '20240501', '2024/05/01', '2024-05-01 ', 'tomorrow', 'infinity', '-infinity', 'epoch', 'now',
  '2027-05-20T10:00:00Z', '2027-05-20T10:00:00.123456789Z', '2027-05-20T10:00:00+14:00', '2027-05-20T10:00:00-12:00', '2027-05-20T10:00:00+23:59', '2027-05-20T10:00:00+24:00', '2027-05-20T10:00:00+99:99', '2027-05-20T10:00', '2027-05-20T24:00:00Z', '2027-05-20T23:60:00Z',
  '2016-12-31T23:59:60Z', '2024-02-31T00:00:00Z', '0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '1000-01-01T00:00:00+14:00', '9999-12-31T23:59:59Z', '9999-12-31T23:59:59-12:00', '10000-01-01T00:00:00Z', '+275760-09-13T00:00:00Z', '+275761-01-01T00:00:00Z',
] as const;

export const numbers = [
  0, -0, 1, -1, 2, 0.5, 1.5, -1.5, 10, 99, 100, 101, 255, 1000, 1900, 2200, 32_768, 65_536, 86_400, 86_401, 2_147_483_647, 2_147_483_648, -2_147_483_648, -2_147_483_649, 4_294_967_296,
  9_007_199_254_740_991, 9_007_199_254_740_992, -9_007_199_254_740_991, 1e16, 1e19, 1e21, 1e308, -1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY,
] as const;

export const wrongTypes: readonly unknown[] = [undefined, null, true, false, 7, 'text', '7', 'true', [], [[]], [null], {}, { a: 1 }, JSON.parse('{"__proto__":{"toString":1}}'), { toString: 'x' }, { length: 5 }];
