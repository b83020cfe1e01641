/**
 * The turns that a ticket's key stands for at a meeting, as the server computes them (`tickets.ts`), that of older keys last: the
 * key stays on the device, and nothing that is sent about the list says whose ticket is whose.
 */
export const turnsOfKeyHere = (meeting: string, key: string): Promise<string[]> =>
  Promise.all([`parley ticket ${meeting} ${key.toLowerCase()}`, `parley ticket ${key.toLowerCase()}`].map(turnIn));

async function turnIn(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const KEPT = 'parley.ticket-keys.';

/** Keys of tickets that were taken with this device at a meeting. */
export function keysOf(meeting: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT + meeting) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key): key is string => typeof key === 'string') : [];
  } catch {
    return [];
  }
}

/** False where the device keeps nothing: the ticket can then be withdrawn by the secretariat alone. */
export function keepKey(meeting: string, key: string): boolean {
  try {
    localStorage.setItem(KEPT + meeting, JSON.stringify([...keysOf(meeting), key].slice(-20)));
    return true;
  } catch {
    return false;
  }
}
