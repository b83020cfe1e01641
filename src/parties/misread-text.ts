/** The bytes 0x80 to 0x9F of Windows-1252, by the character they show as. */
const WINDOWS_1252 = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Džſ', (letter, at): [string, number] => [letter, 0x80 + at]),
);
WINDOWS_1252.set('Ÿ', 0x9f);

const TURKISH: Readonly<Record<string, string>> = { Ý: 'İ', ý: 'ı', Þ: 'Ş', þ: 'ş', Ð: 'Ğ', ð: 'ğ' };

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Text whose UTF-8 bytes were read as Windows-1252 or Latin-1, read again; `undefined` where it cannot be that. */
function readAgain(text: string): string | undefined {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const byte = code < 0x100 ? code : WINDOWS_1252.get(letter);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return strictUtf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/**
 * What a text may have been before a program misread its bytes: UTF-8 read as Windows-1252 (once or twice over, "CÃ´te"),
 * Turkish letters read as Western European ones ("TÜRKÝYE"). Plain text gives nothing.
 */
export function readingsOf(text: string): string[] {
  const readings: string[] = [];
  if (/[\u00C2-\u00F4]/.test(text)) {
    let again = readAgain(text);
    for (let times = 0; again !== undefined && again !== text && times < 2; times++) {
      readings.push(again);
      const next = readAgain(again);
      if (next === again) break;
      again = next;
    }
  }
  if (/[ÝýÞþÐð]/.test(text)) readings.push(text.replace(/[ÝýÞþÐð]/g, (letter) => TURKISH[letter] ?? letter));
  return readings;
}
