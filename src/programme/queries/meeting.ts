import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import type { Localized } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { refuse } from '../refusals.ts';
import { type MeetingOfSession, mechanismName, showMeetings } from '../showing.ts';

export interface MeetingAlone extends MeetingOfSession {
  readonly mechanism: string;
  readonly mechanismName: Localized;
}

export const meeting = defineQuery({
  name: 'programme.meeting',
  summary: 'A meeting with the session and the mechanism it belongs to.',
  input: z.strictObject({ meeting: slugText }),
  allow: anyone,
  example: { meeting: 'idm-demo-opening' },
  async run({ db, input }): Promise<MeetingAlone> {
    const [shown] = await showMeetings(db, (query) => query.where('m.id', '=', input.meeting));
    if (!shown) throw refuse('no-such-meeting');
    const { mechanism } = await db.selectFrom('programme.sessions').select('mechanism').where('id', '=', shown.session).executeTakeFirstOrThrow();
    return { ...shown, mechanism, mechanismName: (await mechanismName(db, mechanism)).name };
  },
});
