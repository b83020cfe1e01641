import { sql } from 'kysely';
import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import type { Language } from '#platform/languages.ts';
import { anySecretariat } from '../rights.ts';
import type { Role } from '../roles.ts';

export interface PersonListed {
  readonly account: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly roles: readonly { readonly role: Role; readonly scope: string; readonly party: string | null }[];
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
  summary: 'Everybody with an account, by name, with the roles held. `find` looks in names and addresses; `after` is the cursor of the page before.',
  input: z.object({
    find: z.string().trim().max(100).optional(),
    after: z.string().max(1000).refine((cursor) => decode(cursor) !== undefined).optional(),
    most: z.int().min(1).max(200).default(50),
  }),
  allow: anySecretariat,
  example: { find: 'demo', most: 50 },
  async run({ db, input }): Promise<{ people: readonly PersonListed[]; next: string | null }> {
    const key = sql<string>`lower(coalesce(a.name, ''))`;
    const after = input.after ? decode(input.after) : undefined;
    const like = input.find ? `%${input.find.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` : undefined;
    const rows = await db
      .selectFrom('people.accounts as a')
      .select(['a.id', 'a.name', 'a.email', 'a.language', key.as('key')])
      .where('a.erased_at', 'is', null)
      .$if(like !== undefined, (query) => query.where(sql<boolean>`(${key} like ${like} or a.email like ${like})`))
      .$if(after !== undefined, (query) => query.where(sql<boolean>`(${key}, a.id) > (${after?.[0]}, ${after?.[1]}::uuid)`))
      .orderBy(key)
      .orderBy('a.id')
      .limit(input.most + 1)
      .execute();
    const shown = rows.slice(0, input.most);
    const grants = shown.length === 0 ? [] : await db.selectFrom('people.grants').select(['account', 'role', 'scope', 'party'])
      .where('account', 'in', shown.map((row) => row.id)).where('ended_at', 'is', null).orderBy('scope').orderBy('role').execute();
    const last = shown.at(-1);
    return {
      people: shown.map(({ id, name, email, language }) => ({
        account: id, name, email, language,
        roles: grants.filter((grant) => grant.account === id).map(({ role, scope, party }) => ({ role, scope, party })),
      })),
      next: rows.length > shown.length && last ? encode([last.key, last.id]) : null,
    };
  },
});
