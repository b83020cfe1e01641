import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '#platform/refusal.ts';
import { longestSilence } from '#platform/test-processor-time.ts';
import { system } from '#platform/actor.ts';
import { archiveStatements } from '../commands/archive-statements.ts';
import { fileStatement } from '../commands/file-statement.ts';
import { searchStatements } from '../queries/search-statements.ts';
import { actorOf, openRoom, type Room } from '../test-room.ts';
import { differentChinese, ofUnit } from './test-hostile-texts.ts';

/** Whatever a delegate sends as a text: nobody else waits for it, and the answer is that it is kept, or a refusal. */

let room: Room;
beforeAll(async () => {
  room = await openRoom({ waiting: ['kenya'] });
});
afterAll(() => room.close());

let number = 1;
const file = (party: string, text: string, more: object = {}) => {
  number += 1;
  return room.do(party, fileStatement, { party, number: number % 99 || 1, language: 'en', text, ...more });
};
const codeOf = (error: unknown): string => {
  if (error instanceof Refusal) return error.code;
  throw error;
};
const HALF = 0.5;

describe('while it is worked on', () => {
  it.each([
    ['200,000 characters of line breaks', 'en', () => ofUnit('a\n', 200_000)], ['199,000 different Chinese characters', 'zh', () => differentChinese(199_000)],
  ] as const)('others are answered: %s', async (_, language, make) => {
    // Once the thread is there, nothing but the text takes time.
    await file('kenya', 'Kenya thanks the host.');
    expect(await longestSilence(file('kenya', make(), { language }), room.list)).toBeLessThan(HALF);
  });

  it('ten texts of one account keep no other waiting', async () => {
    const hard = differentChinese(199_000);
    const finished: string[] = [];
    const hostile = Array.from({ length: 10 }, () => file('kenya', hard, { language: 'zh' }).then(() => 'kept', codeOf).then((end) => {
      if (end === 'kept') finished.push('kenya');
      return end;
    }));
    await file('mexico', 'Mexico thanks the host and the interpreters.');
    finished.push('mexico');
    const ends = await Promise.all(hostile);
    expect(new Set(ends)).toEqual(new Set(['kept', 'floor.busy-with-texts']));
    expect(finished.indexOf('mexico')).toBeLessThan(finished.length - 1);
  });

  it('of an archive, others are answered too', async () => {
    const statements = Array.from({ length: 5 }, (_, index) => ({ party: 'brazil', number: index + 90, language: 'zh' as const, text: differentChinese(150_000 + index) }));
    const archiving = room.spine.run(archiveStatements, { actor: system('test'), input: { meeting: room.meeting, source: 'made up', dated: '2011', statements } });
    expect(await longestSilence(archiving, room.list)).toBeLessThan(HALF);
  });
});

describe('what PostgreSQL could not hold', () => {
  it.each([
    ['a word of 200,000 letters', 'en', 'x'.repeat(200_000)], ['letters of two halves, cut in the middle of one', 'en', `${'a'.repeat(59)}${'𝒳'.repeat(500)} and so on`],
    ['every word another', 'en', Array.from({ length: 24_000 }, (_, index) => `w${index.toString(36)}x`).join(' ')],
    ['every figure another', 'en', `one ${Array.from({ length: 28_000 }, (_, index) => index).join(' ')}`], ['quotation marks and strokes', 'en', `a ${'\'\\"'.repeat(60_000)}`],
    ['words with quotation marks', 'fr', `${'l’a\'b\\c '.repeat(20_000)}`], ['every symbol another', 'en', Array.from({ length: 12_000 }, (_, index) => `A/RES/58/${index}`).join(' ')],
    ['long words of four bytes a letter', 'en', Array.from({ length: 2000 }, (_, index) => `${'𐐀'.repeat(45)}${String.fromCodePoint(0x10400 + (index % 40), 0x10400 + Math.floor(index / 40))}`).join(' ')],
    ['words at the very edge of the index', 'ru', Array.from({ length: 4000 }, (_, index) => `${'ж'.repeat(36)}${String.fromCodePoint(0x430 + (index % 30), 0x430 + Math.floor(index / 30) % 30)}`).join(' ')],
  ] as const)('is kept as it is: %s', async (_, language, text) => {
    const { answer } = await file('mexico', text, { language, embargo: 'none', title: '𝒳'.repeat(150), speaker: `${'x'.repeat(199)}y`, agendaItem: '移'.repeat(300) });
    expect(answer.characters).toBe([...text.trim()].length);
  });

  it('is found by what comes first in it, and marked', async () => {
    const text = differentChinese(199_000);
    const { answer } = await file('mexico', text, { language: 'zh', embargo: 'none' });
    const found = await room.spine.ask(searchStatements, { input: { text: `"${text.slice(100, 110)}"`, language: 'zh' }, actor: actorOf('stranger') });
    expect(found.statements.map(({ statement }) => statement)).toContain(answer.statement);
    expect(found.statements[0]!.snippet!.pieces.some(({ marked }) => marked)).toBe(true);
  });
});

describe('how long a text may be', () => {
  it('is counted with spaces in a row as one, and told before any work is spent', async () => {
    expect((await file('kenya', `Kenya${' '.repeat(700_000)}thanks.`)).answer.characters).toBe(13);
    expect(await file('kenya', 'ab'.repeat(100_001)).then(() => 'kept', codeOf)).toBe('floor.text-too-long');
    expect(await file('kenya', 'a\n\n'.repeat(110_000)).then(() => 'kept', codeOf)).toBe('floor.text-too-long');
    const archived = room.spine.run(archiveStatements, { actor: system('test'), input: { meeting: room.meeting, source: 'made up', dated: '2011', statements: [{ party: 'chile', text: 'ab'.repeat(100_001) }] } });
    expect(await archived.then(() => 'kept', codeOf)).toBe('floor.text-too-long');
  });
});
