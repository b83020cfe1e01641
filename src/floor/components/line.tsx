import { LineState } from '#ui/line-state.tsx';
import type { LiveView } from '#ui/live-view.ts';
import { useSetting } from '#ui/setting.ts';
import { clockTime, isolated, type SayList } from './saying.ts';

/** Whether the screen is alive; before it is, of what moment it is. */
export function Line({ live, alive, zone, say }: { readonly live: LiveView; readonly alive: boolean; readonly zone: string; readonly say: SayList }) {
  const { language, now } = useSetting();
  if (alive) return <LineState line={live.line} />;
  return <p class="line line-still">{say('reload', { time: isolated(clockTime(now.toISOString(), zone, language)) })}</p>;
}
