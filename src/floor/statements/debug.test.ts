import { it } from 'vitest';
import { openTestSpine } from '#platform/test-database.ts';
import { compileTerms, readSearch } from './search-query.ts';
import { searchVector } from './index-text.ts';
import { tidyText } from './tidy-text.ts';
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
it('d', async () => {
  const t = await openTestSpine({ slices: [] });
  for (const q of ['migration', 'crisis', 'migr* Hungary', '"safe, orderly"', 'remittances diaspora']) console.log(q, (await compileTerms(t.db, readSearch(q))).map((c) => c.query));
  const body = tidyText(readFileSync('/tmp/gd/HUN_73_2018.txt', 'utf8'));
  let at = performance.now();
  const v = await searchVector(t.db, [{ text: body, weight: 'D' }], 'en');
  console.log('vector', performance.now() - at, v.length, v.slice(0, 300)); at = performance.now();
  const v2 = await searchVector(t.db, [{ text: body, weight: 'D' }], 'en');
  console.log('again', performance.now() - at, v2.length); at = performance.now();
  console.log((await sql`select length(${v}::tsvector) n, ${v}::tsvector @@ '''e:migrat'''::tsquery as m, ${v}::tsvector @@ '''e:crisi'''::tsquery as c`.execute(t.db)).rows, performance.now() - at);
  await t.close();
});
