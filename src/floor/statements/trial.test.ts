import { it, expect } from 'vitest';
import { readFileSync, existsSync } from 'node:fs';
import { openTestSpine } from '#platform/test-database.ts';
import { defineSlice } from '#platform/slice.ts';
import { installKnown } from '#parties/commands/install-known.ts';
import { parties } from '#parties/parties.ts';
import { people } from '#people/people.ts';
import { mechanisms } from '#mechanisms/mechanisms.ts';
import { programme } from '#programme/programme.ts';
import { system, STRANGER } from '#platform/actor.ts';
import { statements } from './contents.ts';
import { loadGeneralDebates, readArchive } from './archive.ts';
import { searchStatements } from '../queries/search-statements.ts';
import { sql } from 'kysely';
it('trial', async () => {
  const t = await openTestSpine({ slices: [people, parties, mechanisms, programme, defineSlice({ name: 'floor', ...statements })] });
  await t.spine.run(installKnown, { input: {}, actor: system('test') });
  console.log(JSON.stringify(await loadGeneralDebates(t.spine, await readArchive('../shared/data/general-debate'))));
  console.log((await sql`select pg_size_pretty(pg_total_relation_size('floor.statement_search')) s, (select count(*) from floor.statement_words) w, pg_size_pretty(pg_total_relation_size('floor.statement_texts')) t`.execute(t.db)).rows);
  const qs = existsSync('/tmp/farm/queries.txt') ? readFileSync('/tmp/farm/queries.txt', 'utf8').split('\n').filter(Boolean) : ['migration'];
  for (const q of qs) {
    const at = performance.now();
    const a = await t.spine.ask(searchStatements, { input: { text: q, limit: 5 }, actor: STRANGER });
    console.log(`## ${q} [${a.matching} ${a.total}] ${Math.round(performance.now() - at)}ms ${a.suggestions.join('|')}`);
    for (const s of a.statements) console.log('  ', s.statement, '…', s.snippet?.pieces.map((p) => (p.marked ? `[${p.text}]` : p.text)).join('').slice(0, 260));
  }
  await t.close();
}, 300000);
