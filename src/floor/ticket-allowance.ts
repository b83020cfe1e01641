import { createHmac, randomBytes } from 'node:crypto';

/** How many tickets one person may take at a meeting in a quarter of an hour. */
export const TICKETS_A_QUARTER = 2;

const QUARTER_MILLISECONDS = 15 * 60_000;

/**
 * How many tickets each person took in the quarter of an hour under way: so that nobody fills a list alone. Nothing here leads
 * from a person to a ticket, and nothing here lasts: it holds no ticket and no moment, only counts under a hash whose key was
 * made by chance, is in the memory of this process alone, and is thrown away with the counts at the end of each quarter. It is
 * written nowhere. Of several processes each counts for itself, and a restart begins anew: what then still holds is the cap on
 * each class, which the rules of the meeting keep.
 */
export function ticketAllowance() {
  let quarter = Number.NEGATIVE_INFINITY;
  let key = randomBytes(32);
  let counts = new Map<string, number>();
  const nameOf = (person: string, meeting: string, now: Date): string => {
    const current = Math.floor(now.getTime() / QUARTER_MILLISECONDS);
    if (current !== quarter) {
      quarter = current;
      key.fill(0);
      key = randomBytes(32);
      counts = new Map();
    }
    return createHmac('sha256', key).update(JSON.stringify([meeting, person])).digest('base64');
  };
  return {
    isUsed: (person: string, meeting: string, now: Date): boolean => (counts.get(nameOf(person, meeting, now)) ?? 0) >= TICKETS_A_QUARTER,
    use(person: string, meeting: string, now: Date): void {
      const name = nameOf(person, meeting, now);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    /** Of how many persons something is held now. */
    get size(): number {
      return counts.size;
    },
  };
}
