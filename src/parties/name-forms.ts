/** Names in capitals of at most four letters ("UK", "США") are words in lower case: they match as they stand only. */
export const CAPITALS = /^[\p{Lu}\d. -]+$/u;
export const isCapitals = (name: string): boolean => CAPITALS.test(name) && name.replace(/[^\p{L}]/gu, '').length <= 4;
export const capitalsKey = (name: string): string => name.replace(/[. ]/g, '');

/** Footnote marks, empty brackets, list signs and stray punctuation around a name. */
export function withoutMarks(text: string): string {
  let clean = text.replace(/[\s\u00A0\u200B\uFEFF]+/g, ' ').trim();
  for (let before = ''; before !== clean; ) {
    before = clean;
    clean = clean
      .replace(/^[\s*†‡•·▪–—"«“„-]+/, '')
      .replace(/[\s*†‡§#+"»”¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ,;:.–—_-]+$/, '')
      .replace(/\s*[([]\s*(?:\d{1,3}|[a-z]|\*+)?\s*[)\]]$/, '')
      .replace(/\s+(?:\d{1,2}|[a-z])\/$/, '')
      .replace(/(?<=\p{L})\s*\d{1,2}$/u, '');
  }
  return clean;
}

/** The ways round in which a name may have been written: "Korea, Republic of" and "Iran (Islamic Republic of)". */
export function turned(text: string): string[] {
  const comma = /^([^,،，()]+)[,،，]\s*([^,،，]+)$/.exec(text);
  if (comma) return [`${comma[2]} ${comma[1]}`];
  const bracket = /^([^()[\]]+?)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/.exec(text.replace(/（/g, '(').replace(/）/g, ')'));
  return bracket ? [`${bracket[2]} ${bracket[1]}`, `${bracket[1]} ${bracket[2]}`] : [];
}
