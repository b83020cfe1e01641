import type { Reading } from '#platform/database.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { asLine } from '#platform/markdown.ts';
import { speaker } from '#platform/words.ts';
import type { PublishedFile } from '#platform/slice.ts';
import { floorOf } from './kept-floor.ts';
import { rulesOf } from './rules/adjust.ts';
import type { Floor, Voting } from './rules/state.ts';
import { turnsShownIn } from './showing.ts';
import { publishStatements } from './statements/publishing.ts';
import { recordWords } from './words/record.ts';

/** How members vote is not published before the rules of the meeting let it be known. */
export function withoutVotesUnderWay(floor: Floor): Floor {
  if (!floor.voting || rulesOf(floor).votesShown === 'as-given') return floor;
  const bare = (voting: Voting): Voting => ({ ...voting, answers: {}, ...(voting.resumes && { resumes: bare(voting.resumes) }) });
  return { ...floor, voting: bare(floor.voting) };
}

/** The statements that everybody may read, and the record of each meeting that has opened: as JSON by the parties' ids, and as a table of text in six languages. */
export async function* publish({ db }: { readonly db: Reading }): AsyncIterable<PublishedFile> {
  yield* publishStatements(db);
  const floors = await db.selectFrom('floor.floors').select('meeting').orderBy('meeting').execute();
  for (const { meeting } of floors) {
    const state = await floorOf(db, meeting);
    if (state.openedAt === undefined) continue;
    yield { path: `meetings/${meeting}.json`, text: `${JSON.stringify({ meeting, floor: withoutVotesUnderWay(state) }, null, 2)}\n` };
    for (const language of LANGUAGES) {
      const say = speaker(recordWords, language);
      const { show } = await turnsShownIn(db, state.spoken, language);
      const head = [say('speaker'), say('onBehalfOfColumn'), say('begun'), say('ended'), say('length')];
      const rows = state.spoken.map((turn) => {
        const shown = show(turn);
        return [shown.name, shown.onBehalfOfName ?? '', turn.begunAt, turn.endedAt, say('seconds', { n: turn.seconds })];
      });
      const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => (cell === '---' ? cell : asLine(cell))).join(' | ')} |`);
      yield { path: `meetings/${meeting}.${language}.md`, text: [`# ${asLine(say('recordOf', { meeting }))}`, '', ...table, ''].join('\n') };
    }
  }
}
