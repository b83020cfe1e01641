import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsStill } from './about-when.tsx';
import { beforeAfterMove } from './desk-list.tsx';
import { findParties } from './party-picker.tsx';

describe('moving a place up or down', () => {
  it('leads to the place above or below, and nowhere at the ends', () => {
    const list = ['a', 'b', 'c'].map((turn) => ({ turn }));
    expect(beforeAfterMove(list, 'b', -1)).toBe('a');
    expect(beforeAfterMove(list, 'a', 1)).toBe('c');
    expect(beforeAfterMove(list, 'b', 1)).toBeNull();
    expect(beforeAfterMove(list, 'a', -1)).toBeUndefined();
    expect(beforeAfterMove(list, 'c', 1)).toBeUndefined();
    expect(beforeAfterMove(list, 'x', 1)).toBeUndefined();
  });

  it('down and up again is as before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), (size, seed) => {
        const list = Array.from({ length: size }, (_, index) => ({ turn: `t${index}` }));
        const turn = list[seed % (size - 1)]!;
        const place = (order: typeof list, before: string | null | undefined) => {
          const others = order.filter((one) => one !== turn);
          const at = before === null ? others.length : others.findIndex((one) => one.turn === before);
          return others.toSpliced(at, 0, turn);
        };
        const down = place(list, beforeAfterMove(list, turn.turn, 1));
        expect(down).not.toEqual(list);
        expect(place(down, beforeAfterMove(down, turn.turn, -1))).toEqual(list);
      }),
    );
  });
});

describe('finding a party', () => {
  const parties = [
    { id: 'niger', name: 'Niger' }, { id: 'nigeria', name: 'Nigeria' }, { id: 'cote-divoire', name: 'Côte d’Ivoire', also: 'CIV' },
    { id: 'iom', name: 'International Organization for Migration', also: 'IOM' }, { id: 'guinea', name: 'Guinea' }, { id: 'equatorial-guinea', name: 'Equatorial Guinea' },
  ];
  const ids = (text: string) => findParties(parties, text).map((party) => party.id);
  it('goes by any part of the name, an acronym or a code, without accents', () => {
    expect(ids('cote')[0]).toBe('cote-divoire');
    expect(ids('iom')[0]).toBe('iom');
    expect(ids('civ')[0]).toBe('cote-divoire');
    expect(ids('migration')).toEqual(['iom']);
  });
  it('puts the exact name before longer ones, and beginnings before the rest', () => {
    expect(ids('niger')).toEqual(['niger', 'nigeria']);
    expect(ids('guinea')).toEqual(['guinea', 'equatorial-guinea']);
    expect(ids('atlantis')).toEqual([]);
  });
});

describe('what the speaker may still take', () => {
  const speaking = { begunAt: '2027-05-20T13:00:00Z', limitSeconds: 180, pausedMilliseconds: 0 } as never;
  const at = (clock: string) => Date.parse(`2027-05-20T${clock}Z`);
  it('is never less than nothing, and stands still with the clock', () => {
    expect(secondsStill({ speaking }, at('13:01:00'))).toBe(120);
    expect(secondsStill({ speaking }, at('13:09:00'))).toBe(0);
    expect(secondsStill({ speaking: { ...(speaking as object), pausedAt: '2027-05-20T13:02:00Z' } as never }, at('13:30:00'))).toBe(60);
    expect(secondsStill({ speaking: null }, at('13:01:00'))).toBe(0);
  });
});
