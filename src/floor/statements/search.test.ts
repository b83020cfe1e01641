import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { STRANGER } from '#platform/actor.ts';
import { type Language, LANGUAGES } from '#platform/languages.ts';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { detectLanguage } from './languages-of-texts.ts';
import { searchVector } from './index-text.ts';
import { SAMPLE_TOPICS } from './samples/topics.ts';
import { reachOf, type Reach } from './reach.ts';
import { compileTerms, readSearch } from './search-query.ts';
import { hitsIn, snippetOf } from './snippet.ts';
import { against, countWords, speakingTime } from './speaking-time.ts';
import { stemmerOf } from './stemmer.ts';
import { learnStems, lightlyStemmed } from './stems.ts';
import { editsBetween } from './suggest.ts';
import { fold, isStopWord, tokensOf } from './tokens.ts';

let test: TestSpine;
let reach: Reach;
beforeAll(async () => {
  test = await openTestSpine({ slices: [] });
  reach = await reachOf(test.db, STRANGER, new Date());
});
afterAll(() => test.close());

async function matches(text: string, language: Language, search: string): Promise<boolean> {
  const vector = await searchVector(stemmerOf(test.db), [{ text, weight: 'D' }], language);
  const query = (await compileTerms(test.db, readSearch(search), reach)).map(({ term, query: part }) => (term.not ? `!${part}` : part)).join(' & ');
  const { rows } = await sql<{ found: boolean }>`select ${vector}::tsvector @@ ${query}::tsquery as found`.execute(test.db);
  return rows[0]!.found;
}

describe('a search', () => {
  it.each([
    ['en', 'The remittances of seasonal workers', 'remittance worker', true],
    ['en', 'The remittances of seasonal workers', '"seasonal workers"', true],
    ['en', 'Workers of the season, seasonal or not', '"seasonal workers"', false],
    ['en', 'The right of reply was used', '"right of reply"', true],
    ['en', 'The right to reply was used', '"right of reply"', true],
    ['en', 'See A/RES/79/217 on this', 'A/RES/79/217', true],
    ['en', 'See A/RES/79/218 on this', 'A/RES/79/217', false],
    ['en', 'Target 10.7 and 3,000 people', '10.7', true],
    ['en', 'Target 10.71', '10.7', false],
    ['en', 'Co-operation among nations', 'co-operation', true],
    ['en', 'Trade and travel', 'trade -travel', false],
    ['fr', 'L’éducation des réfugiées', 'education refugie', true],
    ['fr', 'le droit d’asile', '« droit d’asile »', true],
    ['es', 'La migración y los migrantes', 'migracion', true],
    ['es', 'La migracion sin tilde', 'migración', true],
    ['es', 'el Estado de derecho', 'estado', true],
    ['ru', 'о правах трудящихся-мигрантов', 'право мигрант', true],
    ['ru', 'Приём беженцев и ёлка', 'прием елка', true],
    ['ru', 'мой дом', 'мои', false],
    ['ar', 'حُقُوقُ المُهاجرينَ', 'حقوق مهاجرين', true],
    ['ar', 'الأمم المتحـــدة', 'الامم المتحده', true],
    ['ar', 'في عام ٢٠٣٠', '2030', true],
    ['zh', '保护移徙工人权利国际公约', '移徙工人', true],
    ['zh', '保护移徙工人权利国际公约', '权利 公约', true],
    ['zh', '保护移徙工人权利国际公约', '工人公约', true],
    ['zh', '保护移徙工人权利国际公约', '“工人公约”', false],
    ['zh', '《GCM》第10.c项', 'gcm 10.c', true],
    ['zh', '护士学历得不到承认', '護士學歷承認', true],
    ['zh', '護士學歷', '護士', true],
    ['zh', '医生学历', '護士', false],
  ] as const)('in %s: %s ⟵ %s: %s', async (language, text, search, expected) => {
    expect(await matches(text, language, search)).toBe(expected);
  });

  it('reads what was typed', () => {
    const read = (typed: string) => readSearch(typed).map(({ typed: text, not, what }) => `${not ? '-' : ''}${what.kind}:${text}`);
    expect(read('the rights of migrants')).toEqual(['words:rights', 'words:migrants']);
    expect(read('of the')).toEqual(['words:of', 'words:the']);
    expect(read('migr* -refugees "safe, orderly" A/RES/73/195')).toEqual(['words:"safe, orderly"', 'symbol:A/RES/73/195', 'beginning:migr*', '-words:refugees']);
    expect(read('')).toEqual([]);
    expect(read("':* | & ! () <-> \\")).toEqual([]);
  });

  it('is always a query that PostgreSQL reads, whatever is typed', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), fc.constantFrom("a'b", 'a\\b', '"', '-', '-"', '*', '“a', 'A/RES/1/1*', '“”')), async (typed) => {
      const clean = typed.toWellFormed().replaceAll('\u0000', '');
      for (const { query } of await compileTerms(test.db, readSearch(clean), reach)) await sql`select ${query}::tsquery`.execute(test.db);
    }), { numRuns: 60 });
  });

  it('finds every text by each of its own words, and marks them where they stand', async () => {
    for (const { texts } of SAMPLE_TOPICS.slice(0, 3)) {
      for (const language of LANGUAGES) {
        const text = texts[language];
        const vector = await searchVector(stemmerOf(test.db), [{ text, weight: 'D' }], language);
        for (const token of tokensOf(text)) {
          const [term] = await compileTerms(test.db, readSearch(text.slice(token.start, token.end)), reach);
          if (!term) continue;
          const { rows } = await sql<{ found: boolean }>`select ${vector}::tsvector @@ ${term.query}::tsquery as found`.execute(test.db);
          const isFunctionWord = readSearch(`${text.slice(token.start, token.end)} migration`).length < 2;
          if (!isFunctionWord) expect([language, token.word, rows[0]!.found]).toEqual([language, token.word, true]);
        }
      }
    }
  });
});

describe('tokens', () => {
  it('stand where they say, in order, and fold to themselves', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let reached = 0;
      for (const { start, end, folded } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(fold(folded)).toBe(folded);
        reached = end;
      }
    }));
  });

  it('are one for what people write in several ways', () => {
    expect(['Éducation', 'ÉDUCATION', 'education'].map(fold)).toEqual(Array(3).fill('education'));
    expect(['إعادة', 'اعاده', 'أُعَادَة', 'اعـــادة'].map(fold)).toEqual(Array(4).fill('اعاده'));
    expect([fold('ёлка'), fold('йод'), fold('œuvre')]).toEqual(['елка', 'йод', 'oeuvre']);
    expect(['التحويلات', 'تحويلات', 'وتحويل'].map(fold).map(lightlyStemmed)).toEqual(Array(3).fill('تحويل'));
  });
});

describe('an acronym', () => {
  it('is no function word: the WHO, the US; a sentence in capitals is not one of acronyms', () => {
    const stops = (text: string) => tokensOf(text).filter((token) => isStopWord(token, 'en')).map(({ start, end }) => text.slice(start, end));
    expect(stops('We thank the WHO and the US for it')).toEqual(['We', 'the', 'and', 'the', 'for', 'it']);
    expect(stops('THE RIGHT OF RETURN')).toEqual(['THE', 'OF']);
  });
});

describe('stems', () => {
  it('are those of who learned them, whatever others learn at the same time and however few are kept', async () => {
    const works = [
      ['en', 'refugees migrating countries', ['refuge', 'migrat', 'countri']], ['es', 'naciones migraciones derechos', ['nacion', 'migracion', 'derech']],
      ['en', 'borders crossing workers', ['border', 'cross', 'worker']], ['ru', 'мигранты границы страны', ['мигрант', 'границ', 'стран']],
    ] as const;
    await Promise.all(Array.from({ length: 12 }, async (_, round) => {
      const [language, text, expected] = works[round % works.length]!;
      const tokens = tokensOf(text);
      const stems = await learnStems(stemmerOf(test.db, 2), tokens, [language]);
      // Somebody else empties what is kept between the learning and the using.
      await learnStems(stemmerOf(test.db, 1), tokensOf(`word${round} other${round} third${round} слово${round}х`));
      expect(tokens.map((token) => stems.of(language, token.word))).toEqual(expected);
    }));
  });

  it('of a word that was not learned are a fault, not the word itself', async () => {
    const stems = await learnStems(stemmerOf(test.db), tokensOf('borders'), ['en']);
    expect(() => stems.of('en', 'never learned')).toThrow('was not learned');
  });
});

describe('a snippet', () => {
  it('is the passage that holds the most, as it is in the text, with the hits marked', async () => {
    const text = `${'Nothing of note is said in this first sentence. '.repeat(12)}\n\nWe ask that <b>remittances</b> cost less & that workers keep them. ${'And on it goes for a long while after that. '.repeat(12)}`;
    const terms = (await compileTerms(test.db, readSearch('remittance worker'), reach)).map(({ lexemes }) => lexemes);
    const snippet = snippetOf(text, 'en', terms, await learnStems(stemmerOf(test.db), tokensOf(text), ['en']))!;
    expect(snippet.paragraph).toBe(2);
    expect(snippet.pieces.filter(({ marked }) => marked).map(({ text: piece }) => piece)).toEqual(['remittances', 'workers']);
    const whole = snippet.pieces.map(({ text: piece }) => piece).join('');
    expect(text).toContain(whole);
    expect(whole).toContain('<b>remittances</b>');
    expect(whole.length).toBeLessThan(400);
  });

  it('marks a symbol and a Chinese word as wholes', async () => {
    const marks = async (text: string, language: Language, search: string) => {
      const terms = (await compileTerms(test.db, readSearch(search), reach)).map(({ lexemes }) => lexemes);
      return snippetOf(text, language, terms, await learnStems(stemmerOf(test.db), tokensOf(text), [language]))?.pieces.filter(({ marked }) => marked).map(({ text: piece }) => piece);
    };
    expect(await marks('海上失踪者共同登记册', 'zh', '失踪者')).toEqual(['失踪者']);
    expect((await marks('as in A/RES/79/217 of the Assembly', 'en', 'A/RES/79/217'))!.join('/')).toBe('A/RES/79/217');
    expect(hitsIn('nothing', 'en', [new Set(['e:x'])], await learnStems(stemmerOf(test.db), tokensOf('nothing'), ['en']))).toEqual([]);
  });
});

describe('the language of a text', () => {
  it.each(LANGUAGES)('%s is told from the other five', (language) => {
    for (const { texts } of SAMPLE_TOPICS) expect(detectLanguage(texts[language]).language).toBe(language);
  });

  it('is not guessed from little, from lists, or of a language that is none of the six', () => {
    expect(detectLanguage('Thank you.').language).toBeUndefined();
    expect(detectLanguage('Die Würde des Menschen ist unantastbar. Sie zu achten und zu schützen ist Verpflichtung aller staatlichen Gewalt in diesem Lande.').language).toBeUndefined();
    expect(detectLanguage('Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh').language).toBeUndefined();
  });
});

describe('the speaking time', () => {
  it('is words at 100 to 120 a minute in English, and against the limit', () => {
    const time = speakingTime(Array.from({ length: 360 }, () => 'word').join(' '), 'en');
    expect(time).toEqual({ units: 360, unit: 'words', perMinute: [100, 120], seconds: [180, 216] });
    expect([against(300, time), against(200, time), against(100, time), against(null, time)]).toEqual(['fits', 'tight', 'too-long', undefined]);
  });

  it('counts an elided or a hyphenated word once, and Chinese by characters', () => {
    expect(countWords('l’asile d’aujourd’hui, co-operation')).toBe(3);
    expect(speakingTime('移民汇款费用', 'zh').units).toBe(6);
  });

  it('is about the same for the same content in each language', () => {
    for (const { texts } of SAMPLE_TOPICS) {
      const middle = (language: Language): number => speakingTime(texts[language], language).seconds.reduce((a, b) => a + b) / 2;
      for (const language of LANGUAGES) expect(middle(language) / middle('en'), language).toBeGreaterThan(0.6);
      for (const language of LANGUAGES) expect(middle(language) / middle('en'), language).toBeLessThan(1.6);
    }
  });
});

describe('edits', () => {
  it('are counted as they are made', () => {
    expect([editsBetween('trafiking', 'trafficking', 2), editsBetween('remitances', 'remittances', 2), editsBetween('asylmu', 'asylum', 2), editsBetween('visa', 'border', 2)]).toEqual([2, 1, 1, 3]);
  });

  it('are the same both ways and never fewer than the difference in length', () => {
    fc.assert(fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      const edits = editsBetween(a, b, 20);
      expect(edits).toBe(editsBetween(b, a, 20));
      expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(edits === 0).toBe(a === b);
    }));
  });
});
