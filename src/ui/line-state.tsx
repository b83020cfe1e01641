import { useEffect, useState } from 'preact/hooks';
import { type Language, localeOf } from '#platform/languages.ts';
import type { LineStanding } from './live-view.ts';
import { useSetting } from './setting.ts';
import { SignInLink } from './sign-in-link.tsx';

/** `12 seconds ago`, `3 minutes ago`, in the reader's words. */
export function sayAgo(milliseconds: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'always' });
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 60) return format.format(-seconds, 'second');
  if (seconds < 3600) return format.format(-Math.floor(seconds / 60), 'minute');
  return format.format(-Math.floor(seconds / 3600), 'hour');
}

/** Says whether what is shown is the newest, and if not, how old it is. Every island that shows a live answer carries one. */
export function LineState({ line }: { readonly line: LineStanding }) {
  const { say, language } = useSetting();
  const [now, setNow] = useState(line.since);
  const isUp = line.state === 'up';
  useEffect(() => {
    if (isUp) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, [isUp, line.since]);
  const ago = sayAgo(now - line.since, language);
  if (line.state === 'ended') {
    return (
      <span class="line" data-line="ended">
        <span class="line-dot" aria-hidden="true" />
        <span>
          <span role="alert">{say(line.why === 'signed-out' ? 'lineSignedOut' : 'lineNotYours')}</span> {say('lineAge', { ago })}
          {line.why === 'signed-out' && <> <SignInLink /></>}
        </span>
      </span>
    );
  }
  return (
    <span class="line" data-line={line.state}>
      <span class="line-dot" aria-hidden="true" />
      {/* The loss is announced, not each time the age changes, and not a break of a moment. */}
      <span class="unseen" role="status">
        {line.state === 'down' && say('lineLost')}
      </span>
      <span>
        {isUp ? say('lineUp') : say(line.state === 'down' ? 'lineDown' : 'lineStale', { ago })}
      </span>
    </span>
  );
}
