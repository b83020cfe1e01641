import type { Reading } from '#platform/database.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import type { PublishedFile } from '#platform/slice.ts';
import { turnsShownIn } from './showing.ts';
import { recordWords } from './words/record.ts';

/** The record of each meeting that has opened: as JSON by the parties' ids, and as a table of text in six languages. */
export async function* publish({ db }: { readonly db: Reading }): AsyncIterable<PublishedFile> {
  const floors = await db.selectFrom('floor.floors').selectAll().orderBy('meeting').execute();
  for (const { meeting, state } of floors) {
    if (state.openedAt === undefined) continue;
    yield { path: `meetings/${meeting}.json`, text: `${JSON.stringify({ meeting, floor: state }, null, 2)}\n` };
    for (const language of LANGUAGES) {
      const say = speaker(recordWords, language);
      const { show } = await turnsShownIn(db, state.spoken, language);
      const head = [say('speaker'), say('onBehalfOfColumn'), say('begun'), say('ended'), say('length')];
      const rows = state.spoken.map((turn) => {
        const shown = show(turn);
        return [shown.name, shown.onBehalfOfName ?? '', turn.begunAt, turn.endedAt, say('seconds', { n: turn.seconds })];
      });
      const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
      yield { path: `meetings/${meeting}.${language}.md`, text: [`# ${say('recordOf', { meeting })}`, '', ...table, ''].join('\n') };
    }
  }
}
