import { sql } from 'kysely';
import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import type { Language } from '#platform/languages.ts';
import { keepsAll, ownPlaces } from '../keeping.ts';
import { anySecretariat } from '../rights.ts';
import type { Role } from '../roles.ts';

export interface PersonListed {
  readonly account: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly language: Language;
  /** At places of one's own. */
  readonly roles: readonly { readonly role: Role; readonly scope: string; readonly party: string | null }[];
  /** False of somebody who was found by her address alone, and takes part in nothing of one's own. */
  readonly own: boolean;
}

/** Where the next page begins: behind this name and number. */
const encode = (at: readonly [string, string]): string => Buffer.from(JSON.stringify(at)).toString('base64url');
const decode = (cursor: string): [string, string] | undefined => {
  try {
    const [name, id] = z.tuple([z.string(), z.uuid()]).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return [name, id];
  } catch {
    return undefined;
  }
};

export const directory = defineQuery({
  name: 'people.directory',
  summary:
    'Those who hold a role at one’s own places (everybody, for administrators), by name, with these roles. `find` looks in their names and addresses, and finds anybody by the exact address; `after` is the cursor of the page before.',
  input: z.object({
    find: z.string().trim().max(254).optional(),
    after: z.string().max(1000).refine((cursor) => decode(cursor) !== undefined).optional(),
    most: z.int().min(1).max(200).default(50),
  }),
  allow: anySecretariat,
  example: { find: 'demo', most: 50 },
  async run({ db, input, actor }): Promise<{ people: readonly PersonListed[]; next: string | null }> {
    const key = sql<string>`lower(coalesce(a.name, ''))`;
    const after = input.after ? decode(input.after) : undefined;
    const like = input.find ? `%${input.find.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` : undefined;
    const places = actor.kind === 'person' && !(await keepsAll(db, actor)) ? ownPlaces(actor.id) : undefined;
    const own = places
      ? sql<boolean>`a.id in (select g.account from people.grants g where g.ended_at is null and g.scope in ${places})`
      : sql<boolean>`true`;
    const rows = await db
      .selectFrom('people.accounts as a')
      .select(['a.id', 'a.name', 'a.email', 'a.language', key.as('key'), own.as('own')])
      .where('a.erased_at', 'is', null)
      .where((eb) => eb.or([own, eb('a.email', '=', input.find?.toLowerCase() ?? null)]))
      .$if(like !== undefined, (query) => query.where(sql<boolean>`(${key} like ${like} or a.email like ${like})`))
      .$if(after !== undefined, (query) => query.where(sql<boolean>`(${key}, a.id) > (${after?.[0]}, ${after?.[1]}::uuid)`))
      .orderBy(key)
      .orderBy('a.id')
      .limit(input.most + 1)
      .execute();
    const shown = rows.slice(0, input.most);
    const grants = shown.length === 0 ? [] : await db.selectFrom('people.grants').select(['account', 'role', 'scope', 'party'])
      .where('account', 'in', shown.map((row) => row.id)).where('ended_at', 'is', null)
      .$if(places !== undefined, (query) => query.where(sql<boolean>`scope in ${places}`)).orderBy('scope').orderBy('role').execute();
    const last = shown.at(-1);
    return {
      people: shown.map(({ id, name, email, language, own: isOwn }) => ({
        account: id, name, email, language, own: isOwn,
        roles: grants.filter((grant) => grant.account === id).map(({ role, scope, party }) => ({ role, scope, party })),
      })),
      next: rows.length > shown.length && last ? encode([last.key, last.id]) : null,
    };
  },
});
