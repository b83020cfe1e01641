/** Texts that nobody reads out: units which, repeated, once took the square of their length somewhere, or well might. */
export const HOSTILE_UNITS: Readonly<Record<string, string>> = {
  'line breaks': 'a\n', 'capitals on lines': 'A\n', 'empty lines': 'a b.\n\n', 'spaces': ' ', 'hard spaces': '\u00a0', 'tabs and lines': '\t\n', 'form feeds': 'a\f',
  'divided words': 'ab-\n', 'soft hyphens': 'a\u00ad\n', 'one word': 'x', 'small words': 'abc ', 'opening signs': '<', 'tags': '<a b="c">', 'combining marks': '\u0316\u0301',
  'lines of marks': 'a\u0316\u0301\u00ad\n', 'figures': '1,', 'figures with points': '1.1', 'closing signs': '.)', 'quotation marks': '"“', 'addresses': 'https://a.b/c?d=e ',
  'symbols': 'A/RES/58/208, ', 'half symbols': 'A/RES/', 'resolution numbers': 'resolution 58/208, ', 'acronyms': 'ABC ', 'Chinese': '移民对话', 'Chinese lines': '移民\n',
  'Arabic': 'والعربية ', 'Arabic with signs': 'مُحَمَّدٌ ', 'stretched Arabic': 'مـ', 'printed shapes': 'ﻣﺮ', 'Cyrillic': 'ёлка ', 'letters of two halves': '𝒳', 'pages': '12\n\f06-52879 2\n',
  'mixed': 'A/RES/1/1 и 中文 “x” e\u0301-\n',
};

/** A text of so many characters made of one unit. */
export const ofUnit = (unit: string, characters: number): string => unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters).toWellFormed();

/** As many different Chinese characters as there are, over and over, so that hardly any two stand together twice. */
export function differentChinese(characters: number): string {
  let text = '';
  for (let index = 0; index < characters; index += 1) text += String.fromCharCode(0x4e00 + ((index * (1 + Math.floor(index / 20_000))) % 20_000));
  return text;
}
