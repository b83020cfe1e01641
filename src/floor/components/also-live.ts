import { useEffect, useState } from 'preact/hooks';
import type { LiveName, QueryAnswer } from '#platform/offered.ts';
import type { LiveOf } from '#ui/island.tsx';
import { listen } from '#ui/live-line.ts';
import type { LiveView } from '#ui/live-view.ts';
import { useSetting } from '#ui/setting.ts';

/** The answer of a second live query of an island, beside the one it was made for. */
export function useAlso<Name extends LiveName>(first: LiveOf<Name>): LiveView<QueryAnswer<Name>> {
  const { now } = useSetting();
  const [view, setView] = useState<LiveView<QueryAnswer<Name>>>({ answer: first.answer, number: first.number, line: { state: 'up', since: now.getTime() }, clockOffset: 0 });
  useEffect(() => listen(first.query, first.input, first, setView), [first.query]);
  return view;
}
