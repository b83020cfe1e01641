import { describe, expect, it } from 'vitest';
import { ticketAllowance, TICKETS_A_QUARTER } from './ticket-allowance.ts';

const at = (clock: string): Date => new Date(`2027-01-24T${clock}Z`);

describe('how many tickets one person takes', () => {
  it('is counted at each meeting for itself, and anew in each quarter of an hour', () => {
    const allowance = ticketAllowance();
    for (let n = 0; n < TICKETS_A_QUARTER; n += 1) {
      expect(allowance.isUsed('amina', 'one', at('10:03:00'))).toBe(false);
      allowance.use('amina', 'one', at('10:03:00'));
    }
    expect(allowance.isUsed('amina', 'one', at('10:14:59'))).toBe(true);
    expect(allowance.isUsed('amina', 'another', at('10:14:59'))).toBe(false);
    expect(allowance.isUsed('omar', 'one', at('10:14:59'))).toBe(false);
    expect(allowance.isUsed('amina', 'one', at('10:15:00'))).toBe(false);
  });

  it('is forgotten with the quarter: nothing is held of those of the one before', () => {
    const allowance = ticketAllowance();
    for (const person of ['amina', 'omar', 'li']) allowance.use(person, 'one', at('10:03:00'));
    expect(allowance.size).toBe(3);
    allowance.use('amina', 'one', at('10:20:00'));
    expect(allowance.size).toBe(1);
  });

  it('shows nobody who she is to whom it is handed: it holds no name', () => {
    const allowance = ticketAllowance();
    allowance.use('amina', 'one', at('10:03:00'));
    expect(JSON.stringify(allowance)).not.toContain('amina');
  });
});
