import { AsyncLocalStorage } from 'node:async_hooks';
import { type KyselyPlugin, sql } from 'kysely';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import type { z } from 'zod';
import { openCatalogue } from '../catalogue.ts';
import { pages } from '../routes.ts';
import { type Actor, STRANGER } from '#platform/actor.ts';
import type { AnyCommand, AnyQuery } from '#platform/command.ts';
import type { Database } from '#platform/database.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { Refusal } from '#platform/refusal.ts';
import { createSpine, type Spine } from '#platform/spine.ts';
import { sayPhrase } from '#platform/words.ts';
import { grantRole } from '#people/commands/grant-role.ts';
import { FOR_A_PARTY, ROLES } from '#people/roles.ts';
import { system } from '#platform/actor.ts';
import { chanceFrom, variationsOf } from './any-input.ts';
import { dates, hostileTexts, numbers, SHORT_FIGURES, SHORT_TEXTS } from './hostile-values.ts';
import { holdMeetings, type Lively } from './lively-meetings.ts';
import { type OpenApp, openTestApp } from './test-app.ts';

/**
 * Every command and query of the catalogue, with every field of its example varied, answers or refuses in words: there is no
 * input by which anybody sees a fault of ours. What a command does is undone, so that each meets the same world. The rest by
 * chance has a seed. `PARLEY_INPUTS=20000` tries all the odd texts everywhere and about so many by chance; `PARLEY_SEED` another rest.
 */

const most = Number(process.env['PARLEY_INPUTS'] ?? 0);
const seed = Number(process.env['PARLEY_SEED'] ?? 2027);
const catalogue = openCatalogue();
const things: readonly (AnyCommand | AnyQuery)[] = [...catalogue.commands.values(), ...catalogue.queries.values()];
const AT_ONCE = 4;
/** Far above what any takes; an input that makes more makes work without bound. */
const MOST_STATEMENTS = 400;

const UNDONE = new Error('undone');
const asking = new AsyncLocalStorage<{ statements: number }>();
const counting: KyselyPlugin = {
  transformQuery({ node }) {
    const asked = asking.getStore();
    if (asked && (asked.statements += 1) > MOST_STATEMENTS) throw new Error(`More than ${MOST_STATEMENTS} statements.`);
    return node;
  },
  transformResult: async ({ result }) => result,
};

/** The same database, on which every transaction is carried out whole, its deferred checks too, and then undone. */
function undoing(real: Database): Database {
  const db = real.withPlugin(counting);
  return new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== 'transaction') return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
      return () => ({
        async execute<Answer>(work: (tx: unknown) => Promise<Answer>): Promise<Answer> {
          let done: { answer: Answer } | undefined;
          await target.transaction().execute(async (tx) => {
            done = { answer: await work(tx) };
            await sql`set constraints all immediate`.execute(tx);
            throw UNDONE;
          }).catch((error: unknown) => {
            if (error !== UNDONE) throw error;
          });
          return done!.answer;
        },
      });
    },
  });
}

let app: OpenApp;
let spine: Spine;
let everyRole: Actor;
let lively: readonly Lively[];

beforeAll(async () => {
  app = await openTestApp();
  const account = app.accountOf('kenya');
  everyRole = { kind: 'person', id: account };
  for (const role of ROLES) {
    const scope = role === 'administrator' ? '*' : role === 'secretariat' ? 'mechanism/idm' : 'session/idm-demo';
    await app.spine.run(grantRole, { input: { account, role, scope, ...(FOR_A_PARTY.includes(role) && { party: 'kenya' }) }, actor: system('test') });
  }
  lively = await holdMeetings(app.spine, everyRole);
  spine = createSpine({ db: undoing(app.spine.db), catalogue: app.spine.catalogue, now: app.spine.now });
});
afterAll(() => app.close());

/** What is wrong with a refusal as words to a person; `undefined` where it is as it should be. */
function faultOf(refusal: Refusal): string | undefined {
  if (refusal.status === 503) return 'refused as if the database were away';
  for (const { words, values } of [refusal, ...refusal.fields]) {
    for (const language of LANGUAGES) {
      if (words[language] === undefined) return `${refusal.code} has no words in ${language}`;
      const said = sayPhrase(words[language], language, values);
      if (said.trim() === '') return `${refusal.code} says nothing in ${language}`;
      if (said.includes('/^')) return `${refusal.code} shows a pattern where words are due in ${language}: ${said.slice(0, 200)}`;
      if (/\{\w+\}/.test(said)) return `${refusal.code} leaves a place unfilled in ${language}: ${said.slice(0, 200)}`;
    }
  }
  return undefined;
}

const shorten = (value: unknown): string => (JSON.stringify(value, (_, inner: unknown) => (inner === undefined ? 'undefined' : inner)) ?? 'undefined').slice(0, 300);

async function faultWith(thing: AnyCommand | AnyQuery, input: unknown): Promise<string | undefined> {
  try {
    await asking.run({ statements: 0 }, async () => {
      await spine.may(thing, { input, actor: STRANGER });
      await (thing.door === 'command' ? spine.run(thing, { input, actor: everyRole }) : spine.ask(thing, { input, actor: everyRole }));
    });
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return faultOf(error);
    const { message, code, stack = '' } = error as Error & { code?: string };
    return `${code ?? ''} ${message.split('\n')[0]} ${/src\/(?!platform)[^)]*/.exec(stack)?.[0] ?? ''}`;
  }
}

/** For what reasons and in which fields the schema refuses it; undefined where it takes it. */
function refusedFor(thing: AnyCommand | AnyQuery, input: unknown): string | undefined {
  const { error } = (thing.input as z.ZodObject).safeParse(input);
  return error && JSON.stringify(error.issues.map(({ path, message }) => [path, message]));
}

describe('whatever is sent', () => {
  const together = most === 0 ? 24 : Math.ceil(most / things.length);

  it.each(things.map((thing) => [thing.name, thing] as const))('%s answers or refuses in words', async (name, thing) => {
    const chance = chanceFrom(seed);
    const faults = new Map<string, string>();
    const refused = new Set<string>();
    const left = variationsOf(thing, { together, chance, few: most === 0, lively });
    // What prepares has one place an account: of several at once the rest would be told to wait.
    const atOnce = thing.door === 'command' && thing.prepare ? 1 : AT_ONCE;
    await Promise.all(Array.from({ length: atOnce }, async () => {
      for (let next = left.next(); !next.done; next = left.next()) {
        const { input, where } = next.value;
        // The same words to the same fields need no second look.
        const reasons = refusedFor(thing, input);
        if (reasons !== undefined && refused.has(reasons)) continue;
        if (reasons !== undefined) refused.add(reasons);
        const fault = await faultWith(thing, input);
        if (fault !== undefined && !faults.has(fault)) faults.set(fault, `${name}: ${fault}\n    at ${where}: ${shorten(input)}`);
      }
    }));
    if (faults.size > 0) throw new Error([...faults.values()].slice(0, 20).join('\n'));
  });
});

describe('whatever stands in an address', () => {
  const PLACES = new Map([
    [':party', 'kenya'], [':meeting', 'idm-demo-opening'], [':session', 'idm-demo'], [':slug', 'hld'], [':id', 'a--b'], [':proposal', '00000000-0000-4000-8000-000000000017'], [':account', '00000000-0000-4000-8000-000000000017'],
  ]);
  const LANGUAGE = 'lang';
  const texts = most === 0 ? [...SHORT_TEXTS, ...SHORT_FIGURES] : [...hostileTexts, ...dates, ...numbers.map(String), 'idm', 'states', 'resolution', 'en', 'A/RES/58/208'];

  /** The names under which what is asked at an address is read: found by asking, since reading one may lead to another. */
  async function namesReadAt(address: string, ask: (address: string) => Promise<unknown>): Promise<readonly string[]> {
    const names = new Set<string>();
    const spies = (['get', 'has', 'getAll'] as const).map((reading) => {
      const real = URLSearchParams.prototype[reading];
      return vi.spyOn(URLSearchParams.prototype, reading).mockImplementation(function note(this: URLSearchParams, name: string) {
        names.add(name);
        return (real as (name: string) => unknown).call(this, name) as never;
      });
    });
    try {
      for (let before = -1; before < names.size; ) {
        before = names.size;
        await ask(`${address}?${[...names].map((name) => `${name}=a`).join('&')}`);
      }
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    names.delete(LANGUAGE);
    return [...names];
  }

  const asked = async (address: string): Promise<string | undefined> => {
    const response = await app.request(address);
    const body = await response.text();
    return response.status < 500 ? undefined : `${response.status} at ${address.slice(0, 300)}\n${body.slice(0, 200)}`;
  };

  it.each(pages.map(({ path }) => path))('%s answers a stranger', async (path) => {
    const faults: string[] = [];
    const ask = async (address: string): Promise<void> => {
      const fault = await asked(address);
      if (fault !== undefined) faults.push(fault);
    };
    const pattern = path.replace(/\{[^}]*\}/g, '');
    const whole = (value: (place: string) => string): string => pattern.replace(/:\w+/g, value).replace('*', () => value('*'));
    const address = whole((place) => PLACES.get(place) ?? (pattern.startsWith('/journal') ? 'meeting/idm-demo-opening' : 'A/RES/58/208'));
    const well = texts.filter((text) => text.isWellFormed());
    if (address !== pattern) for (const text of well) await ask(whole(() => encodeURIComponent(text)));
    const names = await namesReadAt(address, ask);
    for (const name of names) for (const text of well) await ask(`${address}?${new URLSearchParams([[name, text]]).toString()}`);
    for (const odd of ['%', '%ff', '%00', 'a=%ed%a0%80', 'lang=constructor', 'lang=xx', `${'a=1&'.repeat(2000)}`, 'a[]=1', 'input={', '__proto__=1', 'constructor.prototype=1']) await ask(`${address}?${odd}`);
    if (faults.length > 0) throw new Error(faults.slice(0, 10).join('\n'));
  });
});
