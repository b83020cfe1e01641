const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** `XXIV` → 24; upper or lower case. `undefined` for what is not a well-formed Roman number up to 399. */
export function readRoman(text: string): number | undefined {
  if (text.length > 12 || !/^[IVXLC]+$/i.test(text)) return undefined;
  const digits = [...text.toUpperCase()].map((letter) => VALUES[letter] ?? 0);
  const sum = digits.reduce((total, digit, i) => total + ((digits[i + 1] ?? 0) > digit ? -digit : digit), 0);
  return writeRoman(sum) === text.toUpperCase() ? sum : undefined;
}

export function writeRoman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of [
    [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ] as const) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}
