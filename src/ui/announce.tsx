import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Says a thing once to who cannot see it, when it changes while the page is open: a new speaker, an opened vote.
 * What the page was loaded with is not said again. Only inside islands.
 */
export function Announce({ text }: { readonly text: string }) {
  const first = useRef(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === first.current) return;
    first.current = '';
    setSaid(text);
  }, [text]);
  return (
    <p class="unseen" role="status" aria-live="polite">
      {said}
    </p>
  );
}
