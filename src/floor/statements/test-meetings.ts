import { system } from '#platform/actor.ts';
import type { Spine } from '#platform/spine.ts';
import { publishProfile } from '#mechanisms/commands/publish-profile.ts';
import { planMeeting } from '#programme/commands/plan-meeting.ts';
import { planSession } from '#programme/commands/plan-session.ts';

const original = (text: string) => ({ en: { text, status: 'original' as const } });

/** A mechanism, a session and two meetings for tests of statements; `ruleSet` for the first. */
export async function planTestMeetings(spine: Spine, ruleSet?: string): Promise<void> {
  const actor = system('test');
  await spine.run(publishProfile, {
    actor, input: { profile: { slug: 'trial', kind: 'dialogue', level: 'global', name: original('A trial'), summary: original('Made up for tests.'), participants: { parties: [] } } },
  });
  await spine.run(planSession, { actor, input: { session: 'trial-session', mechanism: 'trial', title: original('A trial session'), startsOn: '2027-05-20' } });
  await spine.run(planMeeting, { actor, input: { meeting: 'samples', session: 'trial-session', title: original('First meeting'), form: 'panel', day: '2027-05-20', ...(ruleSet !== undefined && { ruleSet }) } });
  await spine.run(planMeeting, { actor, input: { meeting: 'resolutions', session: 'trial-session', title: original('Second meeting'), form: 'panel', day: '2027-05-21' } });
}
