import { chooseLanguage, isLanguage, type Language } from '#platform/languages.ts';
import type { AnyPage } from '#platform/page.ts';
import { parse } from 'hono/utils/cookie';
import { zoneFrom } from './reader-zone.ts';
import { WANTS_DATA } from './request.ts';

/** Of the parameters of an address those that a page reads, in the order in which it names them; with `?` where there are any. */
export function searchSeen(reads: readonly string[], given: URLSearchParams): string {
  const seen = new URLSearchParams();
  const language = given.get('lang');
  if (isLanguage(language)) seen.set('lang', language);
  for (const name of reads) for (const value of given.getAll(name)) seen.append(name, value);
  const text = seen.toString();
  return text && `?${text}`;
}

const KEPT_AS_THEY_ARE = /%(?:3A|40|24|26|2B|2C|3B|3D)/g;

/** A path in one spelling: `/mechanisms/h%6cd` is `/mechanisms/hld`. */
function inOneSpelling(path: string): string {
  if (!path.includes('%')) return path;
  return path.split('/').map((part) => {
    try {
      return encodeURIComponent(decodeURIComponent(part)).replaceAll(KEPT_AS_THEY_ARE, decodeURIComponent);
    } catch {
      return part;
    }
  }).join('/');
}

/**
 * An address as the page behind it sees it. What it does not read is left out: anybody can add that, and two addresses
 * that differ in nothing else are one page.
 */
export function addressSeen({ reads = [] }: Pick<AnyPage, 'reads'>, address: string): URL {
  const url = new URL(address);
  url.search = url.search && searchSeen(reads, url.searchParams);
  url.pathname = inOneSpelling(url.pathname);
  url.hash = '';
  return url;
}

/** What a rendering depends on beside the record: its language, the reader's time zone, and the address from the path on. */
export const keyOf = (language: Language, zone: string | undefined, address: string): string => `${language} ${zone ?? ''} ${address}`;

/** Cookies by which nobody can be known. */
const IMPERSONAL = /^(?:(?:lang|zone)=[^;]*(?:;\s*|$))*$/;

interface Asked {
  readonly method: string | undefined;
  /** From the path on. */
  readonly address: string;
  header(name: string): string | undefined;
}

/**
 * The key under which a request may be answered at once; undefined where somebody may be behind it, where `lang` is to be
 * remembered, or where it is not known what the page at that path reads.
 */
export function keyAtOnce({ method, address, header }: Asked, readAt: (path: string) => readonly string[] | undefined): string | undefined {
  if (method !== 'GET' || header('authorization') !== undefined || header(WANTS_DATA)) return undefined;
  const cookies = header('cookie');
  if (cookies !== undefined && !IMPERSONAL.test(cookies)) return undefined;
  const begin = address.indexOf('?');
  let seen = address;
  if (begin >= 0) {
    const reads = readAt(address.slice(0, begin));
    const given = new URLSearchParams(address.slice(begin));
    if (!reads || given.has('lang')) return undefined;
    seen = address.slice(0, begin) + searchSeen(reads, given);
  }
  const cookie = (name: string): string | undefined => (cookies === undefined ? undefined : parse(cookies, name)[name]);
  return keyOf(chooseLanguage([cookie('lang')], header('accept-language')), zoneFrom(cookie('zone')), seen);
}
