import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '#ui/ask.ts';
import type { MyParty } from '../queries/my-parties.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';

/**
 * What of the list that everybody receives tells that one's own answer is another: a roll that was taken, a turn of one's own that
 * is over, other limits. While it stays the same nothing is asked, so that a turn of somebody else costs a phone nothing.
 */
export function markOfMine(list: Pick<SpeakersList, 'rollMark' | 'spoken' | 'ruleSet' | 'state'>, parties: readonly string[]): string {
  const own = list.spoken.filter((turn) => parties.includes(turn.party) || (turn.onBehalfOf !== undefined && parties.includes(turn.onBehalfOf)));
  return [list.ruleSet.id, list.state === 'closed', list.rollMark ?? '', ...own.map(({ turn }) => turn)].join(' ');
}

/** The list shows the last ten that spoke: after a longer time without a line, one's own may be behind them. */
const SHOWN = 10;

const TRIES = 5;
const PAUSE_MILLISECONDS = 1000;

/** What is one's own at a meeting, asked again when the list tells that it is another; `again` asks at once. */
export function useMine(first: readonly MyParty[], list: SpeakersList): { readonly mine: readonly MyParty[]; readonly again: () => void } {
  const [mine, setMine] = useState(first);
  const [wanted, setWanted] = useState(0);
  const mark = markOfMine(list, mine.map(({ party }) => party));
  const known = useRef({ mark, wanted, spokenCount: list.spokenCount });
  const jumped = Math.abs(list.spokenCount - known.current.spokenCount) > SHOWN;
  useEffect(() => {
    const before = known.current;
    const isNews = mark !== before.mark || wanted !== before.wanted || jumped;
    known.current = { mark, wanted, spokenCount: list.spokenCount };
    if (!isNews) return;
    let stopped = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const attempt = async (tried: number): Promise<void> => {
      const answer = await ask('floor.my-parties', { meeting: list.meeting, language: list.language });
      if (stopped) return;
      if (answer) setMine(answer);
      else if (tried < TRIES) waiting = setTimeout(() => void attempt(tried + 1), PAUSE_MILLISECONDS * tried);
    };
    void attempt(1);
    return () => {
      stopped = true;
      clearTimeout(waiting);
    };
  }, [mark, wanted, jumped]);
  // Without a change that concerns it, what was seen goes on with the list.
  useEffect(() => {
    known.current = { ...known.current, spokenCount: list.spokenCount };
  }, [list.spokenCount]);
  return { mine, again: () => setWanted((times) => times + 1) };
}
