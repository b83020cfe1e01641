import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLine, asLink, asParagraphs } from './markdown.ts';

describe('text in Markdown', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['# Not a heading', '\\# Not a heading'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](http://x)', '!\\[x\\](http://x)'],
    ['a | b', 'a \\| b'],
    ['- no list', '\\- no list'], ['+ no list', '\\+ no list'], ['* no list', '\\* no list'], ['1. no list', '1\\. no list'], ['2) no list', '2\\) no list'],
    ['> no quotation', '&gt; no quotation'], ['===', '\\==='], ['    no code', 'no code'], ['~~~', '\\~\\~\\~'], ['```', '\\`\\`\\`'],
    ['two\nlines\u2028and three', 'two lines and three'],
    ['&lt;b&gt; &amp; Q&A', '&amp;lt;b&amp;gt; &amp;amp; Q&A'],
    ['A/RES/58/208 (2003-12-23), 3.5 % > 2', 'A/RES/58/208 (2003-12-23), 3.5 % > 2'],
  ])('%j is shown as it was typed', (typed, written) => expect(asLine(typed)).toBe(written));

  it('keeps its lines and paragraphs, and none of them means anything', () => {
    expect(asParagraphs('First.\n\n# Second\n===\n\t- third')).toBe('First.\n\n\\# Second\n\\===\n\\- third');
  });

  it('links to what is on the web and to nothing else', () => {
    expect(asLink('https://example.org/a>b<script>')).toBe('<https://example.org/a%3Eb%3Cscript%3E>');
    expect(asLink('javascript:alert(1)')).toBe('javascript:alert(1)');
  });

  it('never holds a mark that begins something, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '&', 'l', 't', ';', '#', '[', ']', '(', ')', '|', '\\', '`', '*', '_', '~', '-', '+', '1', '.', '>', '=', ' ', '\n', '\t') }), (typed) => {
      for (const line of [asLine(typed), ...asParagraphs(typed).split('\n')]) {
        expect(line).not.toMatch(/[<\n]|(?<!\\)(?:\\\\)*[`*_[\]|~]|^\s|^(?:[#+=>-]|\d+[.)](?:\s|$))|&(?!lt;|gt;|amp;)#?\w+;/);
      }
    }));
  });
});
