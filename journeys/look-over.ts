import type { Page } from 'playwright-core';
import { directionOf, type Language, LANGUAGE_NAMES } from '#platform/languages.ts';
import { SCENARIO_PEOPLE } from '#scenarios/people.ts';

/** One piece of text that a person reads or hears. */
export interface Said {
  readonly text: string;
  /** What holds it: `p`, `button[aria-label]`. */
  readonly where: string;
}

export interface Look {
  readonly lang: string;
  readonly dir: string;
  readonly pixelsTooWide: number;
  /** The widest elements that stick out, where the page is too wide. */
  readonly tooWide: readonly string[];
  /** Levels of the headings in the order of the page, with their words. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** All text in the page's own language: without names (`bdi`), keys, code and what is marked as another language. */
  readonly said: readonly Said[];
}

/** Runs in the page: reads off what the tests judge. */
export const lookOver = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const own = root.lang;
    const nameOf = (element: Element) => element.tagName.toLowerCase() + (element.getAttribute('class') ? `.${element.getAttribute('class')!.trim().replaceAll(/\s+/g, '.')}` : '');
    const isOwn = (element: Element): boolean => {
      if (element.closest('bdi, code, kbd, script, style, template, [translate=no], svg text')) return false;
      return (element.closest('[lang]')?.getAttribute('lang') ?? own) === own;
    };
    const said: { text: string; where: string }[] = [{ text: document.title, where: 'title' }];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!.replaceAll(/\s+/g, ' ').trim();
      if (text !== '' && isOwn(node.parentElement!)) said.push({ text, where: nameOf(node.parentElement!) });
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt], [aria-description]')) {
      if (!isOwn(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
        const text = element.getAttribute(name)?.trim();
        if (text) said.push({ text, where: `${nameOf(element)}[${name}]` });
      }
    }
    const pixelsTooWide = root.scrollWidth - root.clientWidth;
    const sticksOut = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
    };
    const scrollsItself = (element: Element | null): boolean => {
      for (let at = element; at && at !== document.body; at = at.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    return {
      lang: own,
      dir: root.dir,
      pixelsTooWide,
      tooWide: pixelsTooWide > 0 ? [...document.body.querySelectorAll('*')].filter((element) => sticksOut(element) && !scrollsItself(element.parentElement)).slice(0, 4).map(nameOf) : [],
      headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((heading) => (heading as HTMLElement).offsetParent !== null || getComputedStyle(heading).position === 'fixed')
        .map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent!.trim() })),
      said,
    };
  });

/** What is wrong with the language, direction, width and headings of a page. */
export function faultsOf(look: Look, language: Language): string[] {
  const faults: string[] = [];
  if (look.lang !== language) faults.push(`lang is "${look.lang}"`);
  if (look.dir !== directionOf(language)) faults.push(`dir is "${look.dir}"`);
  if (look.pixelsTooWide > 0) faults.push(`is ${look.pixelsTooWide} px wider than the screen: ${look.tooWide.join(', ')}`);
  const [first] = look.headings;
  if (first?.level !== 1 && !look.headings.some(({ level }) => level === 1)) faults.push('has no h1');
  if (look.headings.filter(({ level }) => level === 1).length > 1) faults.push('has more than one h1');
  look.headings.forEach(({ level, text }, index) => {
    const before = look.headings[index - 1]?.level ?? 0;
    if (index > 0 && level > before + 1) faults.push(`after a heading of level ${before} comes one of level ${level}: "${text.slice(0, 60)}"`);
  });
  return faults;
}

/** Names and terms that stay as they are in every script. */
const STAYS = new RegExp(
  [
    ...SCENARIO_PEOPLE.map(({ name }) => RegExp.escape(name)),
    ...Object.values(LANGUAGE_NAMES).map((name) => RegExp.escape(name)),
    'Parley', 'JavaScript', 'JSON', 'CSV', 'SVG', 'Atom', 'OpenAPI', 'Apache License', 'Apache', 'Ed25519', 'https?', 'Cookie',
    // Examples of short names, and how the record names the scenario as an author.
    'kenya', 'scenario',
  ].join('|'),
  'giu',
);
/** Addresses, mail addresses, symbols of documents, codes, times, endings of files. */
const NOT_WORDS = /https?:\S+|\S+@\S+|\S*\/\S*|\b[\w-]*\.[a-z]{2,}\b|\.[a-z]{3,5}\b|\b\w*\d\w*\b|\b[a-z0-9]+(?:[-_.][a-z0-9]+)+\b/gi;

/**
 * Text that was left in English: in languages of another script, words in Latin letters; in French and Spanish, two
 * words or more that the English page says in the same way, unless they are a name (Burkina Faso, New York).
 * @param given what a person wrote that the page shows as it is: its words are not the page's.
 */
export function leftInEnglish(look: Look, english: Look, language: Language, given = ''): string[] {
  if (language === 'en') return [];
  const known = new Set(given.match(/\p{Script=Latin}+/gu) ?? []);
  const latin = language === 'fr' || language === 'es';
  const theirs = new Set(english.said.map(({ text }) => text));
  const left = look.said.filter(({ text }) => {
    const words = text.replaceAll(STAYS, ' ').replaceAll(NOT_WORDS, ' ').match(/\p{Script=Latin}{3,}/gu)?.filter((word) => !known.has(word)) ?? [];
    if (latin) return words.length >= 2 && words.some((word) => /^\p{Ll}/u.test(word)) && theirs.has(text);
    return words.some((word) => /\p{Ll}{2}/u.test(word));
  });
  return [...new Set(left.map(({ text, where }) => `says in English in ${where}: "${text.slice(0, 80)}"`))];
}
