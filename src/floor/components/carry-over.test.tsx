import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#platform/languages.ts';
import { carriedOver } from '../rules/citations.ts';
import { directionIn, listIn, NOTHING_ELSE, render, screens, waiting } from './test-screens.tsx';

const plain = (text: string): string => text.replaceAll(/<[^>]*>/g, '').replaceAll(/[\u2066-\u2069]/g, '');
const left = [{ meeting: 'idm-demo-morning', title: 'The morning', closedAt: '2027-05-20T12:00:00.000Z', count: 12 }];
const DESKS = ['desk of the chair', 'desk of the secretariat'];

describe('speakers whom an earlier meeting did not reach', () => {
  it('are taken over with one press, on both desks, in six languages', () => {
    for (const language of LANGUAGES) {
      for (const desk of DESKS) {
        const shown = render(language, screens[desk]!(language, listIn(language, { proceedings: NOTHING_ELSE }), directionIn({ left })));
        expect(shown).toContain('data-command="floor.carry-list"');
        expect(shown).toMatch(/name="from"[^>]*value="idm-demo-morning"|value="idm-demo-morning"[^>]*name="from"/);
        expect(plain(shown)).toContain('The morning');
      }
    }
    expect(plain(render('en', screens[DESKS[0]!]!('en', listIn('en', { proceedings: NOTHING_ELSE }), directionIn({ left }))))).toContain('12 speakers were not reached at The morning.');
  });

  it('are not spoken of where nobody is left', () => {
    for (const desk of DESKS) expect(render('en', screens[desk]!('en', listIn('en', { proceedings: NOTHING_ELSE }), directionIn()))).not.toContain('floor.carry-list');
  });

  it('say on every list, and on the delegation’s own phone, where they come from and what place they had', () => {
    const list = listIn('en', {
      proceedings: NOTHING_ELSE, rules: { 'carried-over': { source: String(carriedOver.source.en), words: String(carriedOver.words.en) } },
      waiting: [waiting('mexico', 'Mexico', { carried: { meeting: 'idm-demo-morning', title: 'The morning', place: 12 }, why: { rule: 'carried-over' } })],
    });
    for (const screen of ['public page', ...DESKS, 'interpreters’ screen', 'delegate’s screen']) {
      expect([screen, plain(render('en', screens[screen]!('en', list, directionIn())))]).toEqual([screen, expect.stringContaining('carried over from The morning, there as number 12')]);
    }
    expect(plain(render('en', screens['desk of the secretariat']!('en', list, directionIn())))).toContain('First of the list: before those who asked here');
  });
});
