import { defineReaction } from '#platform/slice.ts';
import { onMeeting } from '../act.ts';
import { meetingClosed } from '../entries/meeting.ts';
import { publishInWriting } from '../statements/delivery.ts';

/**
 * What was filed and not read out by the time the meeting closes is published in writing where its delegation asked for that.
 * All else stays with the room: silence is no consent to publish. One with a stated time waits for that.
 */
export const publishWhenMeetingCloses = defineReaction(meetingClosed, {
  name: 'publish-when-meeting-closes',
  records: onMeeting,
  async react({ db, entry }) {
    const { meeting } = entry.data;
    const rows = await db.selectFrom('floor.statements').selectAll()
      .where('meeting', '=', meeting).where('delivered_at', 'is', null).where('withdrawn_at', 'is', null).where('if_not_reached', '=', 'publish')
      .where((eb) => eb.or([eb('embargo', '!=', 'until-time'), eb('public_from', '<=', entry.at)]))
      .orderBy('id').forUpdate().execute();
    if (rows.length === 0) return undefined;
    return { stream: onMeeting({ meeting }), entries: [await publishInWriting(db, meeting, rows, entry.at)] };
  },
});
