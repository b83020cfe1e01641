import { useEffect, useRef, useState } from 'preact/hooks';

const KEPT = 'parley.keys-off';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) && !(target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type));

/** The letter that was pressed; on keyboards without Latin letters, the one that stands at that place on those with. */
function letterOf(event: KeyboardEvent): string {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  if (/^Key[A-Z]$/.test(event.code) && event.key.length === 1) return event.code.slice(3).toLowerCase();
  return event.key;
}

/**
 * Single keys for the whole page. Not while somebody types, and not with a modifier that means something else.
 * `Shift+ArrowUp` and the like are named so. A handler answers false where there was nothing to do.
 */
export function useKeys(handlers: Readonly<Record<string, () => boolean | void>>): { readonly on: boolean; turn(on: boolean): void } {
  const [on, setOn] = useState(true);
  const newest = useRef(handlers);
  newest.current = handlers;
  useEffect(() => {
    try {
      if (localStorage.getItem(KEPT)) setOn(false);
    } catch {
      // No storage: the keys work.
    }
  }, []);
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat && /^[a-z]$/i.test(event.key) || isTyping(event.target)) return;
      const name = `${event.shiftKey ? 'Shift+' : ''}${letterOf(event)}`;
      const handler = newest.current[name];
      if (handler && handler() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
  return {
    on,
    turn(wanted) {
      setOn(wanted);
      try {
        if (wanted) localStorage.removeItem(KEPT);
        else localStorage.setItem(KEPT, '1');
      } catch {
        // It holds until the page is left.
      }
    },
  };
}
