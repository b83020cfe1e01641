import { useEffect, useState } from 'preact/hooks';
import { useSetting } from '#ui/setting.ts';

/**
 * The server's time in milliseconds, moving on by itself once the part lives in the browser. Before that `alive` is
 * false, and what would be wrong a minute later should not be shown.
 */
export function useServerTime(clockOffset: number, everyMilliseconds: number, startedAt = 0): { readonly now: number; readonly alive: boolean } {
  const { now: renderedAt } = useSetting();
  const [now, setNow] = useState(renderedAt.getTime());
  const [alive, setAlive] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const time = Date.now() + clockOffset;
      setNow(time);
      // On the beat of the clock that is shown, so that two screens side by side change together.
      const beat = (((time - startedAt) % everyMilliseconds) + everyMilliseconds) % everyMilliseconds;
      timer = setTimeout(tick, everyMilliseconds - beat + 5);
    };
    tick();
    setAlive(true);
    return () => clearTimeout(timer);
  }, [clockOffset, everyMilliseconds, startedAt]);
  return { now, alive };
}
