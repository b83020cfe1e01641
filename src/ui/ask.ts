import type { Preset, QueryAnswer, QueryName } from '#platform/offered.ts';

/** Where the API answers a query that needs nothing nested. */
export function answerAddress<Name extends QueryName>(query: Name, input: Preset<Name>): string {
  const given = Object.entries<unknown>(input).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]);
  return `/api/v1/${query}?${new URLSearchParams(given)}`;
}

/** Asks a query from a page that lives on. Undefined where the line is dead or the server does not answer: what was known stays. */
export async function ask<Name extends QueryName>(query: Name, input: Preset<Name>): Promise<QueryAnswer<Name> | undefined> {
  try {
    const response = await fetch(answerAddress(query, input), { headers: { accept: 'application/json' }, credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as { readonly answer?: QueryAnswer<Name> }).answer : undefined;
  } catch {
    return undefined;
  }
}
