import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { STRANGER } from '#platform/actor.ts';
import { turnsOf } from '#platform/clock.ts';
import type { AnyCommand } from '#platform/command.ts';
import { fileFieldsOf, inputFromFields, largestSending, nameFieldOf, typedFrom } from '#platform/forms.ts';
import type { AnyPage, Refused, Screen } from '#platform/page.ts';
import { Refusal } from '#platform/refusal.ts';
import { refuse } from '#platform/refusals.ts';
import type { Spine } from '#platform/spine.ts';
import type { Assets } from '#ui/assets.ts';
import { localPath } from '#people/local-path.ts';
import { drawPage } from '#ui/document.tsx';
import { taggedJson } from './etag.ts';
import { addressSeen } from './page-address.ts';
import type { PageKeeper } from './page-keeper.ts';
import type { Places } from './places.ts';
import { readForm } from './read-form.ts';
import { zoneFrom } from './reader-zone.ts';
import { type Env, WANTS_DATA } from './request.ts';

/** Of a file that is read as text. */
const LARGEST_TEXT = 4 * 1024 * 1024;
/** Of a form that comes from nobody who is known. */
const LARGEST_OF_STRANGERS = 1024 * 1024;

export interface PageDoor {
  readonly spine: Spine;
  readonly assets: Assets;
  readonly keeper: PageKeeper;
  readonly places: Places;
}

/** A path as text; one with broken percent-encoding stays as it came. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

interface Around {
  /** Whose screen it is; a page sees of the address what it reads. */
  readonly page?: AnyPage;
  readonly refused?: Refused | undefined;
  /** Takes when what was asked for changes by the clock. */
  readonly moments?: (string | undefined)[];
  /** Where what is asked for strangers gives way to commands. */
  readonly places?: Places;
}

/** What a page works with at this request. */
export function screenOf(c: Context<Env>, spine: Spine, { page, refused, moments = [], places }: Around = {}): Screen {
  const reader = c.get('reader') ?? { actor: STRANGER };
  const params = { ...c.req.param() } as Record<string, string>;
  // A pattern that ends in `*` gives the rest of the path under `rest`.
  const pattern = c.req.routePath;
  if (pattern.endsWith('/*')) params['rest'] = decoded(new URL(c.req.url).pathname.slice(pattern.length - 1));
  const now = spine.now();
  return {
    language: c.get('language') ?? 'en',
    reader,
    url: page ? addressSeen(page, c.req.url) : new URL(c.req.url),
    params,
    now,
    origin: c.get('origin'),
    refused,
    async ask(query, input) {
      await places?.giveWay(c);
      const answer = await spine.ask(query, { input, actor: reader.actor });
      moments.push(...(query.changesAt?.(answer, now) ?? []));
      return answer;
    },
    may: (what, input) => spine.may(what, { input, actor: reader.actor }),
  };
}

async function show(c: Context<Env>, page: AnyPage, door: PageDoor, refused?: Refused): Promise<Response> {
  const moments: (string | undefined)[] = [];
  const screen = screenOf(c, door.spine, { page, refused, moments, places: door.places });
  const data: unknown = await page.load(screen);
  const moved = page.movedTo?.(data, screen);
  if (moved !== undefined) return c.redirect(inSameLanguage(moved, screen.url), 302);
  // Nothing else is done while a page is drawn.
  await door.places.giveWay(c);
  const { html, once } = drawPage({ page, data, screen, assets: door.assets, readerZone: zoneFrom(getCookie(c, 'zone')) });
  c.set('drawn', { once, until: turnsOf([...moments, ...(page.changesAt?.(data, screen) ?? [])], screen.now).next });
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': screen.language,
    'cache-control': 'private, no-cache',
    vary: 'accept-language, cookie',
  };
  return c.body(html, refused?.refusal.status ?? page.status?.(data, screen) ?? 200, headers);
}

/** The address with the language that the reader's own address chose, if it chose one. */
function inSameLanguage(address: string, from: URL): string {
  const chosen = from.searchParams.get('lang');
  return chosen === null ? address : `${address}${address.includes('?') ? '&' : '?'}lang=${encodeURIComponent(chosen)}`;
}

/** What a form says about itself rather than about the command. */
const OF_THE_FORM = new Set(['command', 'submission', 'next', 'form-key']);

/** A field as text, whatever was sent. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

async function take(c: Context<Env>, page: AnyPage, door: PageDoor): Promise<Response> {
  const largest = Math.max(...page.commands!.map((command: AnyCommand) => largestSending(command.input)));
  // A stranger may be somebody whose session has ended while she wrote: she is shown what she typed again, files left out.
  c.get('allowBody')(c.get('reader').actor.kind === 'stranger' ? Math.min(largest, LARGEST_OF_STRANGERS) : largest);
  const form = await readForm(c);
  const name = textOf(form.get('command'));
  const command = page.commands?.find((candidate: AnyCommand) => candidate.name === name);
  if (!command || Number(c.req.header('content-length') ?? 0) > largestSending(command.input)) throw refuse(command ? 'too-large' : 'not-there');
  const fields = await fieldsOf(form, command);
  const given = new Map(fields);
  const typed = fields.filter(([field]) => !OF_THE_FORM.has(field));
  try {
    const receipt = await door.spine.run(command, {
      input: inputFromFields(command.input, typed),
      actor: c.get('reader').actor,
      submission: given.get('submission') || undefined,
    });
    const screen = screenOf(c, door.spine, { page });
    const next = page.after?.({ command: name, answer: receipt.answer, fields: given }, screen) ?? localPath(given.get('next'));
    // The browser forgets what it kept of this form only now that it was accepted.
    setCookie(c, 'parley-accepted', receipt.submission, { path: '/', maxAge: 120, sameSite: 'Lax', secure: screen.origin.startsWith('https:') });
    return c.redirect(next ?? c.req.path + screen.url.search, 303);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A browser does not take a file back: the person chooses it again, and is not sent its bytes.
    const files = fileFieldsOf(command.input);
    const refused = { command: name, refusal: error, typed: typedFrom(fields.filter(([field]) => field !== 'command' && field !== 'next' && !files.has(field))) };
    return door.places.take(c, () => show(c, page, door, refused));
  }
}

/** The fields of a form as texts: a file as base64 where its field asks for that, with its name beside it, else as its text. */
async function fieldsOf(form: FormData, command: AnyCommand): Promise<(readonly [string, string])[]> {
  const files = fileFieldsOf(command.input);
  const fields: (readonly [string, string])[] = [];
  for (const [field, value] of form.entries()) {
    if (typeof value === 'string') {
      // A browser without a chosen file may send an empty text in its place.
      if (!files.has(field) || value !== '') fields.push([field, value]);
    } else if (value.size > 0 && files.has(field)) {
      fields.push([field, Buffer.from(await value.arrayBuffer()).toString('base64')]);
      const nameField = nameFieldOf(command.input, field);
      if (nameField !== undefined && value.name) fields.push([nameField, value.name.slice(0, 200)]);
    } else if (value.size > 0) fields.push([field, await readText(value)]);
  }
  return fields;
}

/** The text of an uploaded file. @throws Refusal 400 where it is not UTF-8 text. */
async function readText(file: File): Promise<string> {
  if (file.size > LARGEST_TEXT) throw refuse('too-large');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw refuse('not-readable');
  }
}

/** The `.json` beside a page: the same data, loaded with the same rights. */
async function showData(c: Context<Env>, page: AnyPage, door: PageDoor): Promise<Response> {
  if (page.json === null) throw refuse('not-there');
  const screen = screenOf(c, door.spine, { page, places: door.places });
  const data: unknown = await page.load(screen);
  const moved = page.movedTo?.(data, screen);
  if (moved !== undefined) return c.redirect(inSameLanguage(moved.replace(/(?=\?|$)/, '.json'), screen.url), 302);
  return taggedJson(c, page.json ? page.json(data, screen) : data, page.status?.(data, screen));
}

export function mountPage(app: Hono<Env>, page: AnyPage, door: PageDoor): void {
  app.get(page.path, (c, next) => {
    if (c.req.header(WANTS_DATA)) return door.places.take(c, () => showData(c, page, door));
    // `/documents/A/61/515.json` fits a pattern that ends in `*` too: further on its data are asked for.
    if (page.path.endsWith('*') && c.req.path.endsWith('.json')) return next();
    return door.keeper.keep(c, page, (isWanted) => door.places.take(c, () => show(c, page, door), isWanted));
  });
  if (page.commands?.length) app.post(page.path, (c) => take(c, page, door));
}

/** Remembers the language that an address chose, so that the next page is in it too. */
export function rememberLanguage(c: Context<Env>, secure: boolean): void {
  if (c.req.query('lang') === c.get('language')) {
    setCookie(c, 'lang', c.get('language'), { path: '/', maxAge: 31_536_000, sameSite: 'Lax', secure });
  }
}
