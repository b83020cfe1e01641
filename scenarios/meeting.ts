import { planMeeting } from '#programme/commands/plan-meeting.ts';
import { planSession } from '#programme/commands/plan-session.ts';
import { system } from '#platform/actor.ts';
import type { Spine } from '#platform/spine.ts';

export async function loadMeeting(spine: Spine): Promise<void> {
  const actor = system('scenario');
  const title = { en: { text: 'Demonstration session', status: 'original' } } as const;
  await spine.run(planSession, { input: { session: 'idm-demo', mechanism: 'idm', title, startsOn: '2026-11-21', content: { fictional: true } }, actor });
  for (const meeting of ['idm-demo-opening', 'idm-demo-panel']) {
    await spine.run(planMeeting, { input: { meeting, session: 'idm-demo', title, form: 'panel', ruleSet: 'panel-then-floor' }, actor });
  }
}
