import type { Hono } from 'hono';
import { STRANGER } from '#platform/actor.ts';
import { headOf } from '#platform/journal.ts';
import type { Spine } from '#platform/spine.ts';
import { keepPapers } from '#paper/keep-papers.ts';
import type { Paper } from '#paper/paper.ts';
import { setPaper } from '#paper/set-paper.ts';
import { onMeeting } from '../act.ts';
import { languageOf } from '../files.ts';
import { speakersList } from '../queries/speakers-list.ts';
import { type FloorGathered, gatherFloor } from './gathering.ts';
import { listPaper } from './list-paper.ts';
import { recordPaper } from './record-paper.ts';

/** A paper says as of when it is, and its estimated times go by that: the same one is handed out no longer than this. */
const FOR_MILLISECONDS = 60_000;

const PAPERS: readonly { readonly name: 'list' | 'record'; readonly make: (gathered: FloorGathered) => Paper }[] = [
  { name: 'list', make: listPaper }, { name: 'record', make: recordPaper },
];

/** The list of a meeting and its record as PDF, in the language of the address; to whoever may read the page. */
export function mountPapers(around: Hono<never>, { spine, origin }: { readonly spine: Spine; readonly origin: string }): void {
  const app = around as unknown as Hono;
  const keeper = keepPapers();
  for (const { name, make } of PAPERS) {
    app.get(`/meetings/:meeting{[a-z0-9-]+}/${name}.pdf`, async (c) => {
      const meeting = c.req.param('meeting');
      const language = languageOf(c);
      const { number } = await headOf(spine.db, onMeeting({ meeting }));
      const { bytes, tag } = await keeper.get(`${name} ${meeting} ${language} ${number}`, FOR_MILLISECONDS, async () => {
        // Refused here, before anything is gathered, where there is no such meeting or it has no floor.
        await spine.ask(speakersList, { input: { meeting, language }, actor: STRANGER });
        return setPaper(make(await gatherFloor(spine, { meeting, language, origin })));
      });
      const headers = { etag: tag, 'cache-control': 'public, no-cache', vary: 'accept-language, cookie', 'content-language': language };
      if (c.req.header('if-none-match')?.split(',').some((held) => held.trim().replace(/^W\//, '') === tag)) return c.body(null, 304, headers);
      return c.body(bytes, 200, { ...headers, 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${meeting}-${name}-${language}.pdf"` });
    });
  }
}
